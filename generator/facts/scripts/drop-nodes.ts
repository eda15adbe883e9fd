/**
 * What the handover runs besides where ZooKeeper keeps the program of an application. Flink's own jars have ZooKeeper's command line: the older
 * deletes by `rmr`, the newer by `deleteall`. Their exit codes say nothing, so each node is looked for afterwards.
 */
export const dropNodes = `# What ZooKeeper keeps of another program is gone before Flink starts. ZooKeeper's command line is in Flink's own jars.
prepare() { # leaves the client's JVM in $java, its options in $given, its commands in a file
  work=$(mktemp -d) || { trouble "$what" 'there is no directory for temporary files' || return 1; }
  [ -z "$JAAS" ] || printf '%s\\n' "$JAAS" > "$work/jaas"
  # As Flink's start scripts read its configuration: a row each.
  says=$("\${BASH:-sh}" -c '. "$0" > /dev/null 2>&1
    printf "%s\\n" "$JAVA_RUN" "$(readFromConfig high-availability.zookeeper.client.authorization "" "$YAML_CONF")"
    printf "%s " "$JVM_ARGS" "$FLINK_ENV_JAVA_OPTS" "$FLINK_ENV_JAVA_OPTS_JM"' "$home/bin/config.sh" 2> /dev/null)
  java=$(printf '%s\\n' "$says" | sed -n 1p)
  given=$(printf '%s\\n' "$says" | sed 1,2d)
  # Some releases of Flink expand what is in them.
  if grep -q 'eval echo' "$home/bin/flink-console.sh" 2> /dev/null; then given=$(eval echo $given); fi
  nodes=$(printf '%s\\n' "$ZOOKEEPER_NODES" | tr -s / | sed 's,/$,,')
  {
    printf '%s\\n' "$says" | sed -n 2p | tr , '\\n' |
      sed -n "s/^ *\\([^:]*\\): *['\\"]*\\([^'\\"]*\\)['\\"]* *\$/addauth \\1 \\\"\\2\\\"/p"
    printf '%s\\n' "$nodes" | while IFS= read -r node; do
      printf '%s "%s"\\n' ls "$node" deleteall "$node" rmr "$node" ls "$node"
    done
  } > "$work/commands"
}

drop_nodes() {
  home=\${FLINK_HOME:-/opt/flink}
  [ -n "$nodes" ] || prepare || return 1
  for tool in "\${java:-java}" timeout; do
    command -v "$tool" > /dev/null ||
      give_up "handover: the image has no \${tool##*/}, so Flink does not start. Add \${tool##*/} to the image, or set handover.enabled: false."
  done
  set --
  for option in $given; do
    case $option in
    -Dcom.sun.management.*) ;; # ports
    -D*) set -- "$@" "$option" ;;
    esac
  done
  case " $*" in
  *' -Djava.security.auth.login.config='*) ;;
  *) [ -z "$JAAS" ] || set -- "$@" "-Djava.security.auth.login.config=$work/jaas" ;;
  esac
  timeout -k 2 \${SECONDS_OF_ZOOKEEPER:-30} "\${java:-java}" -Xms8m -Xmx128m -XX:TieredStopAtLevel=1 "$@" $ZOOKEEPER_OPTIONS -cp "$home/lib/*" \\
    org.apache.flink.shaded.zookeeper3.org.apache.zookeeper.ZooKeeperMain -server "$ZOOKEEPER_QUORUM" \\
    < "$work/commands" > "$work/said" 2>&1 &
  wait $!
  left=$(printf '%s\\n' "$nodes" | while IFS= read -r node; do
    grep -qxF "Node does not exist: $node" "$work/said" || printf '%s\\n' "$node"
  done)
  if [ -z "$left" ]; then
    # What ls has found: ids.
    ! grep -q '^\\[[0-9a-f]' "$work/said" ||
      printf '%s\\n' "Dropped from ZooKeeper: $(printf '%s ' $nodes)with all below. The program of the values runs, from the last checkpoint."
    return 0
  fi
  reason=$(grep -m 1 -e '^Error: ' -e '^Error occurred' -e 'KeeperErrorCode' -e ' : /' "$work/said")
  case $reason in
  '' | *ConnectionLoss*) reason="ZooKeeper does not answer at $ZOOKEEPER_QUORUM. Look at the address, and at its login and TLS" ;;
  *) reason="ZooKeeper at $ZOOKEEPER_QUORUM says: $reason" ;;
  esac
  trouble "$what" "$reason"
}
what='what ZooKeeper keeps of another program cannot be dropped' nodes=
`;
