#!/bin/bash
# The first process of a node: mounts and network are its own, and all other processes end with it.
set -eu

mount --make-rprivate /
mount -t tmpfs tmpfs /run
mkdir /run/lock
mount --bind "$DIRECTORY/lib" /var/lib
mount --bind "$DIRECTORY/log" /var/log
# What the kubelet would set on the machine, and needs only to read.
for setting in vm/overcommit_memory=1 vm/panic_on_oom=0 kernel/panic=10 kernel/panic_on_oops=1 \
  kernel/keys/root_maxkeys=1000000 kernel/keys/root_maxbytes=25000000; do
  file=$DIRECTORY/kernel/${setting%=*}
  mkdir -p "${file%/*}"
  echo "${setting#*=}" >"$file"
  mount --bind "$file" "/proc/sys/${setting%=*}"
done

until ip link show eth0 >/dev/null 2>&1; do sleep 0.02; done
ip link set lo up
ip address add "$NODE_ADDRESS/30" dev eth0
ip link set eth0 up
ip route add default via "$MACHINE_ADDRESS"
ip address add "$API_SERVER_ADDRESS/32" dev lo
echo 1 >/proc/sys/net/ipv4/ip_forward

"$NODE_JS" --import tsx "${BASH_SOURCE%/*}/relay.ts" "$API_SERVER_ADDRESS" 443 "$DIRECTORY/api.sock" &
containerd --config "$DIRECTORY/containerd.toml" &
containerd=$!
until ctr version >/dev/null 2>&1; do
  kill -0 "$containerd"
  sleep 0.1
done
for archive in $ARCHIVES; do ctr --namespace k8s.io images import "$archive"; done
"$KUBELET" --config="$DIRECTORY/kubelet.yaml" --kubeconfig="$DIRECTORY/kubeconfig" \
  --hostname-override="$NODE_NAME" --node-ip="$NODE_ADDRESS" &
wait -n # none of them is to end
