# Best effort: what fails is told on standard error, and Flink starts all the same.
account=/var/run/secrets/kubernetes.io/serviceaccount
{ token=$(cat $account/token) && namespace=$(cat $account/namespace); } || exit 0
host=$KUBERNETES_SERVICE_HOST
case $host in *:*) host="[$host]" ;; esac
api=https://$host:$KUBERNETES_SERVICE_PORT
ask() {
  printf 'header = "Authorization: Bearer %s"\n' "$token" |
    curl --config - --silent --show-error --fail --noproxy '*' --cacert $account/ca.crt \
      --connect-timeout 5 --max-time 10 --retry 5 --retry-delay 2 --retry-connrefused --retry-max-time 30 "$@"
}
change() {
  ask --request PATCH --header 'Content-Type: application/strategic-merge-patch+json' \
    --data "{\"metadata\": {$2}}" --output /dev/null "$api/api/v1/namespaces/$namespace/$1" && echo "$1: $3"
}
deployment=$(ask "$api/apis/apps/v1/namespaces/$namespace/deployments/$DEPLOYMENT") || exit 0
uid='"uid": ?"([0-9a-f-]+)"'
[[ $deployment =~ $uid ]] || exit 0
owner="{\"apiVersion\": \"apps/v1\", \"kind\": \"Deployment\", \"name\": \"$DEPLOYMENT\", \"uid\": \"${BASH_REMATCH[1]}\"}"
for service in $SERVICES; do
  change "services/$service" "\"ownerReferences\": [$owner]" "goes with the Deployment $DEPLOYMENT"
done
if [ -n "$CONFIG_MAP" ]; then
  change "configmaps/$CONFIG_MAP" "\"annotations\": {\"flink-chart/started\": \"$CHECKSUM${RESTART_NONCE:+-$RESTART_NONCE}\"}" started
fi
exit 0
