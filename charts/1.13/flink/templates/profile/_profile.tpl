{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/profile by npm run generate; do not edit. */ -}}
{{/*
SHA-256, on the pod template, over what a JobManager or TaskManager reads once: the options that either reads, the log
configurations of their start script, of one that the process watches no more than that, and all other data of
ConfigMaps and Secrets. A change of these rolls the JobManager, a change of anything else does not.
*/}}
{{- define "flink.profile.checksum" }}
  {{- $files := dict }}
  {{- range .resources }}
    {{- if has .kind (list "ConfigMap" "Secret") }}
      {{- $_ := set $files (printf "%s/%s" .kind .metadata.name) .data }}
    {{- end }}
  {{- end }}
  {{- $_ := unset $files (printf "ConfigMap/flink-config-%s" .clusterId) }}
  {{- if .taskManagerPodTemplate }}
    {{- $_ := set $files (printf "ConfigMap/pod-template-%s" .clusterId) .taskManagerPodTemplate }}
  {{- end }}
  {{- template "flink.profile.read-options" . }}
  {{- $read := dict "options" .value "files" $files }}
  {{- template "flink.profile.console-logs" . }}
  {{- $sum := set $read "logs" .value | toJson | sha256sum }}
  {{- template "flink.deploy.merge" (list .pod.metadata "annotations" (dict "flink-chart/configuration-checksum" $sum)) }}
{{- end }}

{{/* The options of the configuration that the cluster reads, with their types. Leaves the dict in .value. */}}
{{- define "flink.profile.read-options" }}
  {{- $options := omit .clusterSide "kubernetes.jobmanager.owner.reference" "kubernetes.rest-service.annotations" "kubernetes.rest-service.exposed.type" }}
  {{- $_ := set . "value" $options }}
{{- end }}

{{/*
The log configurations that flink-console.sh hands to both processes: of Log4j 2 one whose last monitorInterval is
above 0, and of Logback one whose root says scan="true", is read again when the file changes, and counts as true; any
other by its text. Leaves the dict in .value.
*/}}
{{- define "flink.profile.console-logs" }}
  {{- $logs := dict }}
  {{- range $name, $text := pick (.logFiles | default dict) "log4j-console.properties" "logback-console.xml" }}
    {{- $watched := false }}
    {{- if eq $name "log4j-console.properties" }}
      {{- $lines := regexFindAll `(?:^|[\r\n])[ \t\f]*monitorInterval[ \t\f=:][^\r\n]*` (regexReplaceAllLiteral `\\\r?\n[ \t\f]*` $text "") -1 }}
      {{- if $lines }}
        {{- $watched = regexMatch `monitorInterval[ \t\f]*[=:]?[ \t\f]*0*[1-9][0-9]{0,8}$` (last $lines) }}
      {{- end }}
    {{- else }}
      {{- $markup := regexReplaceAllLiteral `<!--(?s:.*?)-->` $text "" }}
      {{- $root := regexFind `^\s*(?:<[?!][^>]*>\s*)*<configuration\s[^>]*` $markup }}
      {{- $watched = regexMatch `\sscan\s*=\s*["']true["']` $root }}
    {{- end }}
    {{- $_ := set $logs $name (ternary true $text $watched) }}
  {{- end }}
  {{- $_ := set . "value" $logs }}
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

{{/* What Helm users need besides the client's objects; with profile native only what the values ask for by name. */}}
{{- define "flink.profile" }}
  {{- $helm := eq .profile "helm" }}
  {{- template "flink.profile.quantities" . }}
  {{- if $helm }}
    {{- template "flink.profile.strategy" . }}
    {{- template "flink.profile.checksum" . }}
    {{- template "flink.profile.restart-nonce" . }}
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
The calculated quantities of the main container as the API server stores them: where an applied text differs from the
stored one, server-side apply finds another owner's value.
*/}}
{{- define "flink.profile.quantities" }}
  {{- range $list := pick (.main.resources | default dict) "requests" "limits" }}
    {{- template "flink.profile.cores" (list $ (toString $list.cpu)) }}
    {{- $_ := set $list "cpu" $.value }}
    {{- if hasSuffix "Mi" (toString $list.memory) }}
      {{- $amount := atoi (trimSuffix "Mi" $list.memory) }}
      {{- $unit := ternary "Mi" "" (ne $amount 0) }}
      {{- range list "Gi" "Ti" "Pi" }}
        {{- if and $unit (eq (mod $amount 1024) 0) }}
          {{- $amount = div $amount 1024 }}
          {{- $unit = . }}
        {{- end }}
      {{- end }}
      {{- $_ := set $list "memory" (printf "%d%s" $amount $unit) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Cores (list CTX TEXT), the text of a Java double: rounded up to a thousandth, in the largest unit that shows them
whole. What no container can have stays. Leaves the text in .value.
*/}}
{{- define "flink.profile.cores" }}
  {{- $ctx := index . 0 }}
  {{- $text := index . 1 }}
  {{- $_ := set $ctx "value" $text }}
  {{- if regexMatch `^([0-9]+\.[0-9]+(E-?[0-9]+)?|-0\.0)$` $text }}
    {{- if lt (float64 $text) 1e16 }}
      {{- $halves := splitList "E" (trimPrefix "-" $text) }}
      {{- $digits := splitList "." (first $halves) }}
      {{- $milli := "1" }}
      {{- if not (contains "-" (last $halves)) }}
        {{- $places := 3 }}
        {{- if eq (len $halves) 2 }}{{ $places = add 3 (atoi (last $halves)) | int }}{{ end }}
        {{- $fraction := print (last $digits) (repeat $places "0") }}
        {{- $milli = regexReplaceAll "^0+" (print (first $digits) (substr 0 $places $fraction)) "" | default "0" }}
        {{- if trimAll "0" (substr $places -1 $fraction) }}{{ $milli = atoi $milli | add1 | toString }}{{ end }}
      {{- end }}
      {{- $unit := "m" }}
      {{- range list "" "k" "M" "G" "T" "P" }}
        {{- if hasSuffix "000" $milli }}
          {{- $milli = trimSuffix "000" $milli }}
          {{- $unit = . }}
        {{- end }}
      {{- end }}
      {{- $_ := set $ctx "value" (eq $milli "0" | ternary "0" (print $milli $unit)) }}
    {{- end }}
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
