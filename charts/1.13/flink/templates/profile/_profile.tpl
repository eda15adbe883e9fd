{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/profile by npm run generate; do not edit. */ -}}
{{/*
SHA-256 over the data of all rendered ConfigMaps and Secrets, on the pod template: a changed option rolls the
JobManager.
*/}}
{{- define "flink.profile.checksum" }}
  {{- $data := dict }}
  {{- range .resources }}
    {{- if has .kind (list "ConfigMap" "Secret") }}
      {{- $_ := set $data (printf "%s/%s" .kind .metadata.name) .data }}
    {{- end }}
  {{- end }}
  {{- $text := list }}
  {{- range $data }}
    {{- range $key, $value := . }}{{ $text = append $text (printf "%s\n%s\n" $key $value) }}{{ end }}
  {{- end }}
  {{- template "flink.deploy.merge" (list .pod.metadata "annotations" (dict "flink-chart/configuration-checksum" (join "" $text | sha256sum))) }}
{{- end }}

{{/*
An application that has started and whose Deployment is gone is not run again by an upgrade that changes nothing of
it: neither Deployment nor Services are in the release then. Leaves .ended.
*/}}
{{- define "flink.profile.ended" }}
  {{- $_ := set . "ended" false }}
  {{- if and (eq .mode "application") .Release.IsUpgrade }}
    {{- template "flink.profile.found" . }}
    {{- $checksum := get .pod.metadata.annotations "flink-chart/configuration-checksum" }}
    {{- template "flink.values.text" (list . .values.restartNonce) }}
    {{- if .value }}{{ $checksum = printf "%s-%s" $checksum .value }}{{ end }}
    {{- if and (not .installed) (eq .started $checksum) }}
      {{- $_ := set . "ended" true }}
      {{- $objects := list }}
      {{- range .objects }}
        {{- if not (has .kind (list "Deployment" "Service")) }}
          {{- $objects = append $objects . }}
        {{- end }}
      {{- end }}
      {{- $_ := set . "objects" $objects }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
What the cluster has of the application, unless it is there already: its Deployment in .installed, and in .started
what its ConfigMap says of the start.
*/}}
{{- define "flink.profile.found" }}
  {{- if not (hasKey . "installed") }}
    {{- $_ := set . "installed" (lookup "apps/v1" "Deployment" .namespace .clusterId) }}
  {{- end }}
  {{- if not (hasKey . "started") }}
    {{- $configMap := lookup "v1" "ConfigMap" .namespace (printf "flink-config-%s" .clusterId) | default dict }}
    {{- $annotations := ($configMap.metadata | default dict).annotations | default dict }}
    {{- $_ := set . "started" (get $annotations "flink-chart/started") }}
  {{- end }}
{{- end }}

{{/* Helm's recommended labels on the metadata of every object; never in a selector or a pod template. */}}
{{- define "flink.profile.labels" }}
  {{- $chart := printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
  {{- $labels := dict
    "helm.sh/chart" $chart
    "app.kubernetes.io/name" .Chart.Name
    "app.kubernetes.io/instance" .Release.Name
    "app.kubernetes.io/version" .Chart.AppVersion
    "app.kubernetes.io/managed-by" .Release.Service
  }}
  {{- range .objects }}
    {{- template "flink.deploy.merge" (list .metadata "labels" $labels) }}
  {{- end }}
{{- end }}

{{/*
The client's Services belong to its Deployment and go with it; a release cannot know the uid that says so. An init
container that runs last, with what the main container has of image, resources and security, says it; it never fails.
Without a Role nobody knows what the account may.
*/}}
{{- define "flink.profile.own-services" }}
  {{- template "flink.profile.rbac-created" . }}
  {{- if .ok }}
    {{- $services := list }}
    {{- range .resources }}
      {{- if eq .kind "Service" }}
        {{- $services = append $services .metadata.name }}
      {{- end }}
    {{- end }}
    {{- $env := list (dict "name" "DEPLOYMENT" "value" .clusterId) (dict "name" "SERVICES" "value" (join " " $services)) }}
    {{- if eq .mode "application" }}
      {{- $env = append $env (dict "name" "CONFIG_MAP" "value" (printf "flink-config-%s" .clusterId)) }}
      {{- $checksum := dict "fieldPath" "metadata.annotations['flink-chart/configuration-checksum']" }}
      {{- $env = append $env (dict "name" "CHECKSUM" "valueFrom" (dict "fieldRef" $checksum)) }}
      {{- template "flink.values.text" (list . .values.restartNonce) }}
      {{- with .value }}{{ $env = append $env (dict "name" "RESTART_NONCE" "value" .) }}{{ end }}
    {{- end }}
    {{- $container := dict
      "name" "flink-chart-own-services"
      "image" .main.image
      "imagePullPolicy" .main.imagePullPolicy
      "command" (list "bash" "-c" (include "flink.script.own-services" .))
      "env" $env
      "resources" (deepCopy .main.resources)
    }}
    {{- with .main.securityContext }}{{ $_ := set $container "securityContext" (deepCopy .) }}{{ end }}
    {{- template "flink.deploy.append" (list .pod.spec "initContainers" (list $container)) }}
  {{- end }}
{{- end }}

{{/* The hook that lets a JobManager end in its first seconds, unless the pod template has one. */}}
{{- define "flink.profile.pre-stop" }}
  {{- $lifecycle := .main.lifecycle | default dict }}
  {{- if not $lifecycle.preStop }}
    {{- $_ := set $lifecycle "preStop" (dict "exec" (dict "command" (list "bash" "-c" (include "flink.script.pre-stop" .)))) }}
    {{- $_ := set .main "lifecycle" $lifecycle }}
  {{- end }}
{{- end }}

{{/*
The JobManager's probes: REST answers; of an application, its job runs. One that the pod template has stays. None on
the node's own network, where Flink takes any free port (KubernetesEntrypointUtils). While it is not ready its name
leads to it all the same: TaskManagers look for it before.
*/}}
{{- define "flink.profile.probes" }}
  {{- template "flink.profile.probes-of" (list . (.values.probes | default dict)) }}
{{- end }}

{{/*
Writes the probes of the main container, and makes its name lead to it while it is not ready (list CTX PROBES). Who
wants a client's certificate is asked for a connection only.
*/}}
{{- define "flink.profile.probes-of" }}
  {{- $ctx := index . 0 }}
  {{- $port := 0 }}
  {{- $ready := dig "readiness" "enabled" true (index . 1) }}
  {{- range $ctx.resources }}
    {{- if eq .kind "Service" }}
      {{- $isRest := eq .metadata.name (printf "%s-rest" $ctx.clusterId) }}
      {{- if $isRest }}{{ $port = (first .spec.ports).targetPort }}{{ end }}
      {{- if and $ready (or (not $isRest) (eq $ctx.mode "application")) }}
        {{- $_ := set .spec "publishNotReadyAddresses" true }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- template "flink.profile.is-secure" $ctx }}
  {{- $secure := $ctx.ok }}
  {{- template "flink.profile.is-on" (list $ctx "security.ssl.rest.authentication-enabled") }}
  {{- $mutual := and $secure $ctx.ok }}
  {{- $handlers := dict }}
  {{- range list "startup" "readiness" "liveness" }}
    {{- $handler := dict "httpGet" (dict "path" "/config" "port" $port) }}
    {{- if or $mutual (eq . "liveness") }}
      {{- $handler = dict "tcpSocket" (dict "port" $port) }}
    {{- else if and (eq . "readiness") (eq $ctx.mode "application") }}
      {{- $scheme := ternary "https" "http" $secure }}
      {{- $command := list "bash" "-c" (include "flink.script.job-runs" $ctx) "job-runs" (toString $port) $scheme }}
      {{- $handler = dict "exec" (dict "command" $command) }}
    {{- else if $secure }}
      {{- $_ := set $handler.httpGet "scheme" "HTTPS" }}
    {{- end }}
    {{- $_ := set $handlers . $handler }}
  {{- end }}
  {{- range $kind, $defaults := dict "startup" (dict "enabled" true "times" (dict "periodSeconds" 5 "timeoutSeconds" 5 "failureThreshold" 60)) "readiness" (dict "enabled" true "times" (dict "periodSeconds" 5 "timeoutSeconds" 5 "failureThreshold" 3)) "liveness" (dict "enabled" false "times" (dict "periodSeconds" 10 "timeoutSeconds" 5 "failureThreshold" 6)) }}
    {{- $given := get (index $ 1) $kind | default dict }}
    {{- $field := printf "%sProbe" $kind }}
    {{- if and (dig "enabled" $defaults.enabled $given) (not (get $ctx.main $field)) }}
      {{- $probe := merge (omit $given "enabled") (get $handlers $kind) $defaults.times }}
      {{- $_ := set $ctx.main $field $probe }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Whether REST speaks TLS (SecurityOptions.isRestSSLEnabled, in older lines SSLUtils: an older switch stands for both
TLS). Leaves it in .ok.
*/}}
{{- define "flink.profile.is-secure" }}
  {{- template "flink.profile.is-on" (list . "security.ssl.rest.enabled") }}
  {{- if kindIs "invalid" .value }}{{ template "flink.profile.is-on" (list . "security.ssl.enabled") }}{{ end }}
{{- end }}

{{/* Whether an option is set and true (list CTX KEY). Leaves it in .ok, and its text in .value. */}}
{{- define "flink.profile.is-on" }}
  {{- $ctx := index . 0 }}
  {{- template "flink.option" . }}
  {{- $_ := set $ctx "ok" (eq ($ctx.value | default "" | toString | lower) "true") }}
{{- end }}

{{/* What Helm users need besides the client's objects; with profile native only what the values ask for by name. */}}
{{- define "flink.profile" }}
  {{- $helm := eq .profile "helm" }}
  {{- if $helm }}
    {{- template "flink.profile.strategy" . }}
    {{- template "flink.profile.checksum" . }}
    {{- template "flink.profile.restart-nonce" . }}
    {{- template "flink.profile.pre-stop" . }}
    {{- template "flink.profile.probes" . }}
    {{- template "flink.profile.own-services" . }}
  {{- end }}
  {{- template "flink.profile.service-account" . }}
  {{- template "flink.profile.rbac" . }}
  {{- if $helm }}
    {{- template "flink.profile.labels" . }}
    {{- template "flink.profile.ended" . }}
  {{- end }}
{{- end }}

{{/*
What Flink and the own-services container were seen to ask of the API server, for the account that the JobManager runs
as; absent means yes for profile helm, no for native.
*/}}
{{- define "flink.profile.rbac" }}
  {{- template "flink.profile.rbac-created" . }}
  {{- if .ok }}
    {{- template "flink.string" (list . "high-availability") }}
    {{- template "flink.deploy.is-kubernetes" (list . .value) }}
    {{- $configMaps := .ok }}
    {{- $rules := list
      (dict "apiGroups" (list "") "resources" (list "pods") "verbs" (list "create" "list" "watch" "delete"))
      (dict "apiGroups" (list "apps") "resources" (list "deployments") "resourceNames" (list .clusterId) "verbs" (list "get" "delete"))
    }}
    {{- if eq .profile "helm" }}
      {{- $services := list }}
      {{- range .resources }}
        {{- if eq .kind "Service" }}
          {{- $services = append $services .metadata.name }}
        {{- end }}
      {{- end }}
      {{- $rules = append $rules (dict "apiGroups" (list "") "resources" (list "services") "resourceNames" $services "verbs" (list "patch")) }}
      {{- if eq .mode "application" }}
        {{- $rules = append $rules (dict
          "apiGroups" (list "")
          "resources" (list "configmaps")
          "resourceNames" (list (printf "flink-config-%s" .clusterId))
          "verbs" (list "patch")
        ) }}
      {{- end }}
    {{- end }}
    {{- if $configMaps }}
      {{- $rules = append $rules (dict "apiGroups" (list "") "resources" (list "configmaps") "verbs" (list "get" "list" "watch" "create" "update" "delete")) }}
    {{- end }}
    {{- $account := .pod.spec.serviceAccountName | default "default" }}
    {{- template "flink.profile.role" (dict "ctx" . "name" .clusterId "account" $account "rules" $rules) }}
  {{- end }}
{{- end }}

{{/* Whether a Role is made: leaves it in .ok. */}}
{{- define "flink.profile.rbac-created" }}
  {{- $create := (.Values.rbac | default dict).create }}
  {{- $_ := set . "ok" (kindIs "invalid" $create | ternary (eq .profile "helm") $create) }}
{{- end }}

{{/* A Role and its RoleBinding (dict ctx name account rules). */}}
{{- define "flink.profile.role" }}
  {{- $ctx := .ctx }}
  {{- $name := .name }}
  {{- $group := "rbac.authorization.k8s.io" }}
  {{- $role := dict "apiVersion" (printf "%s/v1" $group) "kind" "Role" "metadata" (dict "name" $name) "rules" .rules }}
  {{- $subject := dict "kind" "ServiceAccount" "name" .account "namespace" $ctx.namespace }}
  {{- $ref := dict "apiGroup" $group "kind" "Role" "name" $name }}
  {{- $binding := dict "apiVersion" (printf "%s/v1" $group) "kind" "RoleBinding" "metadata" (dict "name" $name) "roleRef" $ref "subjects" (list $subject) }}
  {{- $_ := set $ctx "objects" (concat $ctx.objects (list $role $binding)) }}
{{- end }}

{{/* A number whose change rolls the JobManager, as in the FlinkDeployment resource. */}}
{{- define "flink.profile.restart-nonce" }}
  {{- template "flink.values.text" (list . .values.restartNonce) }}
  {{- with .value }}
    {{- template "flink.deploy.merge" (list $.pod.metadata "annotations" (dict "flink-chart/restart-nonce" .)) }}
  {{- end }}
{{- end }}

{{/*
Asks the API server, as the pod's own account, to make the Deployment the owner of its Services; of an application, to
note on its ConfigMap that it has started.
*/}}
{{- define "flink.script.own-services" -}}
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
uid=${deployment#*\"uid\":}
[ "$uid" != "$deployment" ] || exit 0
uid=${uid#*\"}
uid=${uid%%\"*}
owner="{\"apiVersion\": \"apps/v1\", \"kind\": \"Deployment\", \"name\": \"$DEPLOYMENT\", \"uid\": \"$uid\"}"
for service in $SERVICES; do
  change "services/$service" "\"ownerReferences\": [$owner]" "goes with the Deployment $DEPLOYMENT"
done
if [ -n "$CONFIG_MAP" ]; then
  change "configmaps/$CONFIG_MAP" "\"annotations\": {\"flink-chart/started\": \"$CHECKSUM${RESTART_NONCE:+-$RESTART_NONCE}\"}" started
fi
exit 0
{{- end }}

{{/* What helm test runs. */}}
{{- define "flink.script.ask-rest" -}}
end=$(($(date +%s) + ${PATIENCE:-150}))
ask() {
  curl --silent --show-error --fail --insecure --noproxy '*' --max-time 10 "$1://$ADDRESS/config" 2>&1
}
until answer=$(ask http) || { secure=$(ask https) && answer=$secure; }; do
  if [ "$(date +%s)" -ge $end ]; then
    printf '%s\n' "the JobManager does not answer at $ADDRESS: $answer" >&2
    exit 1
  fi
  sleep 2
done
case $answer in
*"\"flink-version\":\"$LINE"[.-]*) printf '%s\n' "the JobManager answers at $ADDRESS: $answer" ;;
*)
  printf '%s %.300s\n' "what answers at $ADDRESS is no JobManager of Flink $LINE:" "$answer" >&2
  exit 1
  ;;
esac
{{- end }}

{{/* Asks the JobManager whether the job of an application runs; says why not. */}}
{{- define "flink.script.job-runs" -}}
host=${_POD_IP_ADDRESS:-localhost}
not_ready() {
  printf '%s\n' "$1"
  exit 1
}
connect() {
  { exec 3<>"/dev/tcp/$host/$1"; } 2>/dev/null || not_ready "the JobManager does not answer at port $1"
}
if [ "$2" = http ]; then
  connect "$1"
  printf 'GET /jobs/overview HTTP/1.1\r\nHost: flink\r\nConnection: close\r\n\r\n' >&3
  IFS= read -r -d '' -t 3 answer <&3
elif command -v curl >/dev/null; then
  case $host in *:*) host="[$host]" ;; esac
  answer=$(curl --silent --show-error --fail --insecure --noproxy '*' --max-time 3 "https://$host:$1/jobs/overview" 2>&1)
else
  connect "$1"
  exit 0
fi
read -r life </proc/1/stat
set -- ${life##*) }
life=${20}
for folder in /dev/shm /tmp; do
  [ ! -w $folder ] || break
done
note() {
  { echo "$life $1" >$folder/flink-chart-job; } 2>/dev/null
}
case $answer in
*'"state":"FAILED"'* | *'"state":"FAILING"'*)
  note failed
  not_ready 'the job has failed: kubectl logs and the web UI say why'
  ;;
*'"state":"'[RFS]* | *'"state":"CANCEL'*) note begun ;;
*'"state":"'*) not_ready 'the job has not started yet' ;;
*'"jobs":[]'*)
  { read -r known state <$folder/flink-chart-job; } 2>/dev/null
  [ "$known" = "$life" ] || not_ready 'the program has not submitted a job yet'
  [ "$state" = begun ] || not_ready 'the job has failed: kubectl logs say why'
  ;;
*)
  answer=${answer%%[[:cntrl:]]*}
  not_ready "the JobManager does not tell its jobs: ${answer:0:200}"
  ;;
esac
exit 0
{{- end }}

{{/* Waits until process 1 takes SIGTERM, which the start scripts do not. */}}
{{- define "flink.script.pre-stop" -}}
end=$(($(date +%s) + 20))
while read -r name </proc/1/comm; do
  case $name in
  bash | sh | env | gosu | java | docker-entrypoi | kubernetes-jobm | flink-console.s) ;;
  *) exit 0 ;;
  esac
  caught=
  while read -r key value; do
    [ "$key" != SigCgt: ] || caught=$value
  done </proc/1/status
  # Of the last 16 signals SIGTERM is the 15th.
  first=${caught%????}
  [ $((0x0${caught#$first} & 0x4000)) -eq 0 ] || exit 0
  [ "$(date +%s)" -lt $end ] || exit 0
  sleep 0.1
done
exit 0
{{- end }}

{{/* The JobManager's account, unless it exists already; the account default exists in every namespace. */}}
{{- define "flink.profile.service-account" }}
  {{- if and .serviceAccount.create (ne .serviceAccount.name "default") }}
    {{- $metadata := dict "name" .serviceAccount.name }}
    {{- with .serviceAccount.annotations }}{{ $_ := set $metadata "annotations" . }}{{ end }}
    {{- $_ := set . "objects" (append .objects (dict "apiVersion" "v1" "kind" "ServiceAccount" "metadata" $metadata)) }}
  {{- end }}
{{- end }}

{{/* A rolling update would run two JobManagers with one cluster id. */}}
{{- define "flink.profile.strategy" }}
  {{- $_ := set .deployment.spec "strategy" (dict "type" "Recreate") }}
{{- end }}

{{/*
What helm test runs: a pod of the JobManager's own image, put where the JobManager's may be put, that asks its REST
endpoint through the Service. Takes Helm's root; prints nothing with profile native, where the endpoint asks for the
client's certificate, and where there is no JobManager.
*/}}
{{- define "flink.test-pod" }}
  {{- $_ := include "flink.context" . }}
  {{- with .FlinkContext }}
    {{- if and (not .refusal) (eq .profile "helm") (not .ended) }}
      {{- template "flink.option" (list . "security.ssl.rest.authentication-enabled") }}
      {{- if ne (.value | default "" | lower) "true" }}
---
{{ include "flink.test-pod.pod" . }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Prints the pod. */}}
{{- define "flink.test-pod.pod" }}
  {{- template "flink.test-pod.address" . }}
  {{- $container := dict
    "name" "rest"
    "image" .main.image
    "imagePullPolicy" .main.imagePullPolicy
    "command" (list "bash" "-c" (include "flink.script.ask-rest" .))
    "env" (list (dict "name" "ADDRESS" "value" .value) (dict "name" "LINE" "value" "1.13"))
    "resources" (dict "requests" (dict "cpu" "100m" "memory" "64Mi") "limits" (dict "cpu" "100m" "memory" "64Mi"))
  }}
  {{- with .main.securityContext }}{{ $_ := set $container "securityContext" . }}{{ end }}
  {{- $spec := dict "restartPolicy" "Never" "automountServiceAccountToken" false "containers" (list $container) }}
  {{- range $field := list "serviceAccountName" "imagePullSecrets" "securityContext" "nodeSelector" "tolerations" "affinity" "priorityClassName" }}
    {{- with get $.pod.spec $field }}{{ $_ := set $spec $field . }}{{ end }}
  {{- end }}
  {{- $hook := dict "helm.sh/hook" "test" "helm.sh/hook-delete-policy" "before-hook-creation,hook-succeeded" }}
  {{- $metadata := dict "name" (printf "%s-test" .clusterId) "annotations" $hook }}
  {{- $pod := dict "apiVersion" "v1" "kind" "Pod" "metadata" $metadata "spec" $spec }}
  {{- $objects := .objects }}
  {{- $_ := set . "objects" (list $pod) }}
  {{- template "flink.profile.labels" . }}
  {{- $_ := set . "objects" $objects }}
  {{- toYaml $pod }}
{{- end }}

{{/*
Where the REST Service answers; a headless one hands out the pod's own address, so its port is the pod's. Leaves it in
.value.
*/}}
{{- define "flink.test-pod.address" }}
  {{- $service := dict }}
  {{- $name := printf "%s-rest" .clusterId }}
  {{- range .resources }}
    {{- if and (eq .kind "Service") (eq .metadata.name $name) }}
      {{- $service = . }}
    {{- end }}
  {{- end }}
  {{- $port := first $service.spec.ports }}
  {{- $number := ternary $port.targetPort $port.port (eq ($service.spec.clusterIP | default "") "None") }}
  {{- $_ := set . "value" (printf "%s.%s:%d" $name .namespace (int $number)) }}
{{- end }}
