#!/bin/bash
# Runs node.sh in mounts, a network and processes of its own until standard input ends, which it does when the tests end,
# however they do; then nothing of the node is left on this machine. Its variables come from node.ts.
set -u
exec 3<&0 </dev/null

trees=(/sys/fs/cgroup/*/)
[ -e /sys/fs/cgroup/cgroup.controllers ] && trees=(/sys/fs/cgroup/)
groups=("${trees[@]/%/$CONTROL_GROUP}")
mkdir "${groups[@]}"

unshare --mount --net --pid --fork --kill-child=KILL --mount-proc bash "${BASH_SOURCE%/*}/node.sh" &
node=$!
{ read -r <&3; touch "$DIRECTORY/ended"; kill -KILL "$node"; } 2>/dev/null &
guard=$!

# The first process in the new network: the link between the two networks goes with it.
first=
while [ -z "$first" ] && kill -0 "$node" 2>/dev/null; do
  read -r first <"/proc/$node/task/$node/children" 2>/dev/null
  [ -n "$first" ] || sleep 0.02
done
ip link add "$DEVICE" type veth peer name eth0 netns ${first:-none} &&
  ip address add "$MACHINE_ADDRESS/30" dev "$DEVICE" &&
  ip link set "$DEVICE" up &&
  ip route add "$POD_ADDRESSES" via "$NODE_ADDRESS" dev "$DEVICE" ||
  kill -KILL "$node"

wait "$node"
kill "$guard" 2>/dev/null
for _ in {1..50}; do
  find "${groups[@]}" -depth -type d -exec rmdir {} + 2>/dev/null
  remaining=0
  for group in "${groups[@]}"; do [ ! -d "$group" ] || remaining=1; done
  [ "$remaining" = 1 ] || break
  sleep 0.2 # a process of it is ending still
done
[ ! -e "$DIRECTORY/ended" ] || rm -rf -- "$DIRECTORY" # else its log is wanted
