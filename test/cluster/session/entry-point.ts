import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';

/**
 * A model of the official image's /docker-entrypoint.sh for the commands of native Kubernetes, in words of our own (apache/flink-docker
 * has the real one). Like that one it is process 1, and bash, until it has linked plugins and edited the configuration; it goes on
 * where an edit fails, as on a read-only mount; it exits 1 only if a plugin's jar does not exist. It does not preload jemalloc, does not
 * change the user, and knows no commands of standalone clusters.
 */
export function entryPoint({ confFile }: LineFacts): string {
  const edit = confFile === 'flink-conf.yaml' ? editFlat : editYaml;
  return ['#!/usr/bin/env bash', fill, plugins, edit, 'exec "$@"', ''].join('\n');
}

/** What `envsubst` of gettext does: `$NAME` and `\${NAME}` become the variables' values. */
const fill = String.raw`
fill() {
  local line rest name word='[A-Za-z_][A-Za-z_0-9]*'
  while IFS= read -r line || [ -n "$line" ]; do
    rest=
    while [[ $line =~ ^(.*)\$(\{($word)\}|($word))(.*)$ ]]; do
      name=${'$'}{BASH_REMATCH[3]}${'$'}{BASH_REMATCH[4]}
      rest=${'$'}{!name}${'$'}{BASH_REMATCH[5]}$rest
      line=${'$'}{BASH_REMATCH[1]}
    done
    echo "$line$rest"
  done
}
`;

const plugins = `
conf=$FLINK_HOME/conf
if [ -n "$ENABLE_BUILT_IN_PLUGINS" ]; then
  for jar in \${ENABLE_BUILT_IN_PLUGINS//;/ }; do
    echo "Built-in plugin $jar: linking it into plugins/"
    directory=$FLINK_HOME/plugins/\${jar%.jar}
    mkdir -p "$directory"
    [ -e "$FLINK_HOME/opt/$jar" ] || { echo "Built-in plugin $jar: there is none in opt/"; exit 1; }
    ln -sf "$FLINK_HOME/opt/$jar" "$directory"
    echo "Built-in plugin $jar: enabled" # whether or not there is a link now
  done
fi
`;

/** Lines without a YAML configuration: each option of the image replaces its line or is added, properties are added, variables are filled in. */
const editFlat = `
set_option() {
  if grep -q "^\${1//./\\\\.}:" "$conf/flink-conf.yaml"; then
    sed -i "s/^\${1//./\\\\.}:.*/$1: $2/" "$conf/flink-conf.yaml"
  else
    echo "$1: $2" >> "$conf/flink-conf.yaml"
  fi
}
set_option jobmanager.rpc.address "\${JOB_MANAGER_RPC_ADDRESS:-$(hostname -f)}"
set_option blob.server.port 6124
set_option query.server.port 6125
set_option taskmanager.numberOfTaskSlots "\${TASK_MANAGER_NUMBER_OF_TASK_SLOTS:-1}"
if [ -n "$FLINK_PROPERTIES" ]; then echo "$FLINK_PROPERTIES" >> "$conf/flink-conf.yaml"; fi
fill < "$conf/flink-conf.yaml" > "$conf/flink-conf.yaml.tmp" && mv "$conf/flink-conf.yaml.tmp" "$conf/flink-conf.yaml"
`;

/** Lines with a YAML configuration: Flink's own script reads it, lays options over it and writes it, a Java process each time. */
const editYaml = `
set_options() {
  "$FLINK_HOME/bin/config-parser-utils.sh" "$conf" "$FLINK_HOME/bin" "$FLINK_HOME/lib" "$@"
}
options=("-Djobmanager.rpc.address=\${JOB_MANAGER_RPC_ADDRESS:-$(hostname -f)}" -Dblob.server.port=6124 -Dquery.server.port=6125)
if [ -n "$TASK_MANAGER_NUMBER_OF_TASK_SLOTS" ]; then
  options+=("-Dtaskmanager.numberOfTaskSlots=$TASK_MANAGER_NUMBER_OF_TASK_SLOTS")
fi
set_options "\${options[@]}"
properties=()
while IFS= read -r line; do
  line=\${line//[[:space:]]/} # the blanks within a value too
  if [ -n "$line" ]; then properties+=("-D\${line%%:*}=$(fill <<< "\${line#*:}")"); fi
done <<< "$FLINK_PROPERTIES"
if [ \${#properties[@]} -gt 0 ]; then set_options "\${properties[@]}"; fi
`;
