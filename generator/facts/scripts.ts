/**
 * The shell scripts that the chart's containers run by `bash -c`: facts of both writings. They ask for no more than a POSIX shell and curl.
 * Here and not in files of their own, since what uses them runs in a browser too.
 */
export const scripts = {
  /** Makes the Deployment the owner of its Services, and notes that the application has started. */
  ownServices: `# Best effort: what fails is told on standard error, and Flink starts all the same.
account=/var/run/secrets/kubernetes.io/serviceaccount
{ token=$(cat $account/token) && namespace=$(cat $account/namespace); } || exit 0
host=$KUBERNETES_SERVICE_HOST
case $host in *:*) host="[$host]" ;; esac
api=https://$host:$KUBERNETES_SERVICE_PORT
ask() {
  printf 'header = "Authorization: Bearer %s"\\n' "$token" |
    curl --config - --silent --show-error --fail --noproxy '*' --cacert $account/ca.crt \\
      --connect-timeout 5 --max-time 10 --retry 5 --retry-delay 2 --retry-connrefused --retry-max-time 30 "$@"
}
change() {
  ask --request PATCH --header 'Content-Type: application/strategic-merge-patch+json' \\
    --data "{\\"metadata\\": {$2}}" --output /dev/null "$api/api/v1/namespaces/$namespace/$1" && echo "$1: $3"
}
deployment=$(ask "$api/apis/apps/v1/namespaces/$namespace/deployments/$DEPLOYMENT") || exit 0
uid=\${deployment#*\\"uid\\":}
[ "$uid" != "$deployment" ] || exit 0
uid=\${uid#*\\"}
uid=\${uid%%\\"*}
owner="{\\"apiVersion\\": \\"apps/v1\\", \\"kind\\": \\"Deployment\\", \\"name\\": \\"$DEPLOYMENT\\", \\"uid\\": \\"$uid\\"}"
for service in $SERVICES; do
  change "services/$service" "\\"ownerReferences\\": [$owner]" "goes with the Deployment $DEPLOYMENT"
done
if [ -n "$CONFIG_MAP" ]; then
  change "configmaps/$CONFIG_MAP" "\\"annotations\\": {\\"flink-chart/started\\": \\"$CHECKSUM\${RESTART_NONCE:+-$RESTART_NONCE}\\"}" started
fi
exit 0`,

  /** Asks the JobManager's REST endpoint until it answers. */
  askRest: `end=$(($(date +%s) + \${PATIENCE:-150}))
ask() {
  curl --silent --show-error --fail --insecure --noproxy '*' --max-time 10 "$1://$ADDRESS/config" 2>&1
}
until answer=$(ask http) || { secure=$(ask https) && answer=$secure; }; do
  if [ "$(date +%s)" -ge $end ]; then
    printf '%s\\n' "the JobManager does not answer at $ADDRESS: $answer" >&2
    exit 1
  fi
  sleep 2
done
case $answer in
*"\\"flink-version\\":\\"$LINE"[.-]*) printf '%s\\n' "the JobManager answers at $ADDRESS: $answer" ;;
*)
  printf '%s %.300s\\n' "what answers at $ADDRESS is no JobManager of Flink $LINE:" "$answer" >&2
  exit 1
  ;;
esac`,
} as const;
