/** What more than one of the scripts does, as functions and lines of a POSIX shell. */

/** Says a thing once, while it stays the same; needs `told`. */
export const tell = `tell() { # once, while it stays the same
  [ "$1" = "$told" ] || printf '%s\\n' "$1"
  told=$1
}
`;

/** Leaves in `api` where the API server is. */
export const apiServer = `host=$KUBERNETES_SERVICE_HOST
case $host in *:*) host="[$host]" ;; esac
api=https://$host:$KUBERNETES_SERVICE_PORT
`;

/** Makes a trigger or a job's id. */
export const newId = `new_id() { # as Flink's: 32 digits; leaves it in $id_made
  read -r id_made < /proc/sys/kernel/random/uuid
  id_made=$(printf '%s' "$id_made" | tr -d -)
}
`;

/** Reads `text`, an answer of Flink's. */
export const failure = `failure() { # why Flink could take no savepoint, on one line; leaves it in $reason
  reason=\${text#*'"stack-trace":"'}
  reason=$(printf '%s' "$reason" | sed 's/\\\\n.*Caused by: /: /; s/\\\\n.*//; s/\\\\t//g; s/\\\\"/"/g')
}
`;

/** Makes the body of a change of a ConfigMap that somebody else may change, too. */
export const dataBody = `data_body() { # VERSION KEY VALUE ...; leaves the change in $body. No value: the key goes
  at_version=$1 body=
  shift
  while [ $# -gt 0 ]; do
    body="$body\${body:+, }\\"$1\\": \${2:+\\"$2\\"}"
    [ -n "$2" ] || body="\${body}null"
    shift 2
  done
  body="{\\"metadata\\": {\\"resourceVersion\\": \\"$at_version\\"}, \\"data\\": {$body}}"
}
`;

/** The API server escapes what HTML would take for its own: a filter that takes that back. */
export const unescaped = `sed 's/\\\\u0026/\\&/g; s/\\\\u003c/</g; s/\\\\u003e/>/g'`;
