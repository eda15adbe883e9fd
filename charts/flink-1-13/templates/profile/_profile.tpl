{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/profile by npm run generate; do not edit. */ -}}
{{/* The Certificate of tls.certManager. Every process of Flink is server and client. */}}
{{- define "flink-1-13.profile.certificate" }}
  {{- $tls := .values.tls }}
  {{- if and $tls.enabled (dig "certManager" "enabled" false $tls) }}
    {{- $name := printf "%s-tls" .clusterId }}
    {{- $service := printf "%s-rest" .clusterId }}
    {{- $inNamespace := printf "%s.%s" $service .namespace }}
    {{- $pkcs12 := dict "create" true "password" "changeit" }}
    {{- with $tls.passwordSecretRef }}
      {{- $pkcs12 = dict "create" true "passwordSecretRef" (dict "name" .name "key" (get . "key" | default "password")) }}
    {{- end }}
    {{- $spec := merge (pick $tls.certManager "issuerRef" "duration" "renewBefore") (dict
      "secretName" $name
      "dnsNames" (concat (list $service $inNamespace (printf "%s.svc" $inNamespace)) ($tls.certManager.dnsNames | default list))
      "usages" (list "digital signature" "key encipherment" "server auth" "client auth")
      "keystores" (dict "pkcs12" $pkcs12)
    ) }}
    {{- $object := dict "apiVersion" "cert-manager.io/v1" "kind" "Certificate" "metadata" (dict "name" $name) "spec" $spec }}
    {{- $_ := set . "objects" (append .objects $object) }}
  {{- end }}
{{- end }}

{{/*
SHA-256, on the pod template, over what a JobManager or TaskManager reads once: the options that either reads, the log
configurations of their start script, of one that the process watches no more than that, and all other data of
ConfigMaps and Secrets. A change of these rolls the JobManager, a change of anything else does not.
*/}}
{{- define "flink-1-13.profile.checksum" }}
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
  {{- template "flink-1-13.profile.read-options" . }}
  {{- $read := dict "options" .value "files" $files }}
  {{- template "flink-1-13.profile.console-logs" . }}
  {{- $sum := set $read "logs" .value | toJson | sha256sum }}
  {{- template "flink-1-13.deploy.merge" (list .pod.metadata "annotations" (dict "flink-chart/configuration-checksum" $sum)) }}
{{- end }}

{{/* The options of the configuration that the cluster reads, with their types. Leaves the dict in .value. */}}
{{- define "flink-1-13.profile.read-options" }}
  {{- $options := omit .clusterSide "kubernetes.jobmanager.owner.reference" "kubernetes.rest-service.annotations" "kubernetes.rest-service.exposed.type" }}
  {{- $_ := set . "value" $options }}
{{- end }}

{{/*
The log configurations that flink-console.sh hands to both processes: of Log4j 2 one whose last monitorInterval is
above 0, and of Logback one whose root says scan="true", is read again when the file changes, and counts as true; any
other by its text. Leaves the dict in .value.
*/}}
{{- define "flink-1-13.profile.console-logs" }}
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
The PodDisruptionBudgets that are switched on. That of the TaskManagers has a number alone: Kubernetes counts shares by
the scale of the pods' controller, which is the Deployment of the JobManager.
*/}}
{{- define "flink-1-13.profile.disruption-budgets" }}
  {{- range $side := list "jobManager" "taskManager" }}
    {{- with (get $.values $side).podDisruptionBudget }}
      {{- if .enabled }}
        {{- $name := printf "%s-%s" $.clusterId (lower $side) }}
        {{- $labels := dict "app" $.clusterId "component" (lower $side) "type" "flink-native-kubernetes" }}
        {{- $spec := dict "selector" (dict "matchLabels" $labels) }}
        {{- if hasKey . "minAvailable" }}
          {{- $_ := set $spec "minAvailable" .minAvailable }}
        {{- else }}
          {{- $_ := set $spec "maxUnavailable" (.maxUnavailable | default 1) }}
        {{- end }}
        {{- $budget := dict "apiVersion" "policy/v1" "kind" "PodDisruptionBudget" "metadata" (dict "name" $name) "spec" $spec }}
        {{- $_ := set $ "objects" (append $.objects $budget) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
An application that has started and whose Deployment Flink has deleted is not run again by an upgrade that changes
nothing of it: neither Deployment nor Services are in the release then, nor what takes savepoints. Where Flink does not delete it somebody else
has, and it is made again. Leaves .ended.
*/}}
{{- define "flink-1-13.profile.ended" }}
  {{- $_ := set . "ended" false }}
  {{- $deletes := true }}
  {{- if and $deletes (eq .mode "application") .Release.IsUpgrade }}
    {{- template "flink-1-13.profile.found" . }}
    {{- $checksum := get .pod.metadata.annotations "flink-chart/configuration-checksum" }}
    {{- template "flink-1-13.values.text" (list . .values.restartNonce) }}
    {{- if .value }}{{ $checksum = printf "%s-%s" $checksum .value }}{{ end }}
    {{- if and (not .installed) (eq .started $checksum) }}
      {{- $_ := set . "ended" true }}
      {{- $objects := list }}
      {{- range .objects }}
        {{- if not (has .kind (list "Deployment" "Service" "CronJob" "Job" "Ingress" "HTTPRoute" "Route")) }}
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
{{- define "flink-1-13.profile.found" }}
  {{- if not (hasKey . "installed") }}
    {{- $_ := set . "installed" (lookup "apps/v1" "Deployment" .namespace .clusterId) }}
  {{- end }}
  {{- if not (hasKey . "started") }}
    {{- template "flink-1-13.profile.config-map" . }}
    {{- $annotations := (.configMap.metadata | default dict).annotations | default dict }}
    {{- $_ := set . "started" (get $annotations "flink-chart/started") }}
  {{- end }}
{{- end }}

{{/* The ConfigMap of the cluster's configuration as the cluster has it, in .configMap; empty where there is none. */}}
{{- define "flink-1-13.profile.config-map" }}
  {{- if not (hasKey . "configMap") }}
    {{- $name := printf "flink-config-%s" .clusterId }}
    {{- $_ := set . "configMap" (lookup "v1" "ConfigMap" .namespace $name | default dict) }}
  {{- end }}
{{- end }}

{{/* The Ingress, HTTPRoute or Route to REST. */}}
{{- define "flink-1-13.profile.exposure" }}
  {{- range $way := list "ingress" "httpRoute" "route" }}
    {{- with get $.values $way }}
      {{- if .enabled }}
        {{- $name := printf "%s-rest" $.clusterId }}
        {{- $metadata := dict "name" $name }}
        {{- range $field := list "annotations" "labels" }}
          {{- with get (get $.values $way) . }}{{ $_ := set $metadata $field (deepCopy .) }}{{ end }}
        {{- end }}
        {{- $object := include (printf "flink-1-13.profile.%s" (kebabcase $way)) (dict "ctx" $ "given" . "name" $name) | fromJson }}
        {{- $_ := set $ "objects" (append $.objects (set $object "metadata" $metadata)) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Prints what is in an Ingress besides its metadata, as JSON (dict ctx given name). */}}
{{- define "flink-1-13.profile.ingress" }}
  {{- $backend := dict "service" (dict "name" .name "port" (dict "name" "rest")) }}
  {{- $path := dict "path" (.given.path | default "/") "pathType" (.given.pathType | default "Prefix") "backend" $backend }}
  {{- $spec := dict "rules" (list (dict "host" .given.host "http" (dict "paths" (list $path)))) }}
  {{- with .given.className }}{{ $_ := set $spec "ingressClassName" . }}{{ end }}
  {{- with .given.tls }}{{ $_ := set $spec "tls" . }}{{ end }}
  {{- dict "apiVersion" "networking.k8s.io/v1" "kind" "Ingress" "spec" $spec | toJson }}
{{- end }}

{{/* The same of an HTTPRoute. */}}
{{- define "flink-1-13.profile.http-route" }}
  {{- $port := 0 }}
  {{- range .ctx.resources }}
    {{- if and (eq .kind "Service") (eq .metadata.name $.name) }}{{ $port = (first .spec.ports).port }}{{ end }}
  {{- end }}
  {{- $match := dict "path" (dict "type" "PathPrefix" "value" (.given.path | default "/")) }}
  {{- $rule := dict "matches" (list $match) "backendRefs" (list (dict "name" .name "port" $port)) }}
  {{- with .given.filters }}{{ $_ := set $rule "filters" . }}{{ end }}
  {{- $spec := dict "parentRefs" .given.parentRefs "hostnames" .given.hostnames "rules" (list $rule) }}
  {{- dict "apiVersion" "gateway.networking.k8s.io/v1" "kind" "HTTPRoute" "spec" $spec | toJson }}
{{- end }}

{{/* The same of a Route. */}}
{{- define "flink-1-13.profile.route" }}
  {{- $given := .given.tls | default dict }}
  {{- $tls := dict "termination" ($given.termination | default "edge") "insecureEdgeTerminationPolicy" "Redirect" }}
  {{- with $given.destinationCACertificate }}{{ $_ := set $tls "destinationCACertificate" . }}{{ end }}
  {{- $to := dict "kind" "Service" "name" .name }}
  {{- $spec := dict "to" $to "port" (dict "targetPort" "rest") "tls" $tls }}
  {{- with .given.host }}{{ $_ := set $spec "host" . }}{{ end }}
  {{- with .given.path }}{{ $_ := set $spec "path" . }}{{ end }}
  {{- dict "apiVersion" "route.openshift.io/v1" "kind" "Route" "spec" $spec | toJson }}
{{- end }}

{{/* The user's own objects, behind all others and as they are written; none may be one of the others. */}}
{{- define "flink-1-13.profile.extra-objects" }}
  {{- if .values.extraObjects }}
    {{- $own := list }}
    {{- range .objects }}
      {{- $own = append $own (include "flink-1-13.profile.extra-objects.key" .) }}
    {{- end }}
    {{- range $index, $object := .values.extraObjects }}
      {{- if has (include "flink-1-13.profile.extra-objects.key" .) $own }}
        {{- $shown := include "flink-1-13.values.quoted" (printf "%s %s" .kind .metadata.name) }}
        {{- template "flink-1-13.refuse" (list $ "extraObjects" (printf "item %v is %v, which the chart makes itself: give it another name" (add1 $index) $shown)) }}
      {{- end }}
    {{- end }}
    {{- $_ := set . "objects" (concat .objects .values.extraObjects) }}
  {{- end }}
{{- end }}

{{/* Prints what an object is told apart by within a namespace: the API group without its version, kind and name. */}}
{{- define "flink-1-13.profile.extra-objects.key" }}
  {{- printf "%s/%s/%s" (regexReplaceAll "/?[^/]*$" .apiVersion "") .kind .metadata.name }}
{{- end }}

{{/*
Before Flink starts, what is old has ended: an init container that runs last waits for JobManagers of other revisions,
ends TaskManagers of other revisions, drops the program that high availability keeps, and makes the Deployment the
owner of the client's Services, whose uid no release can know. It has what the main container has of image, resources
and security.
*/}}
{{- define "flink-1-13.profile.handover" }}
  {{- template "flink-1-13.profile.hands-over" . }}
  {{- if .ok }}
    {{- template "flink-1-13.profile.rbac.services" . }}
    {{- $services := .value }}
    {{- template "flink-1-13.values.text" (list . (get .values.handover "lostNodeSeconds")) }}
    {{- $env := list
      (dict "name" "NAMESPACE" "value" .namespace)
      (dict "name" "DEPLOYMENT" "value" .clusterId)
      (dict "name" "CONFIG_MAP" "value" (printf "flink-config-%s" .clusterId))
      (dict "name" "SERVICES" "value" (join " " $services))
      (dict "name" "LOST_NODE_SECONDS" "value" (.value | default "60"))
      (dict "name" "POD_UID" "valueFrom" (dict "fieldRef" (dict "apiVersion" "v1" "fieldPath" "metadata.uid")))
      (dict "name" "TEMPLATE" "valueFrom" (dict "fieldRef" (dict "apiVersion" "v1" "fieldPath" "metadata.labels['pod-template-hash']")))
    }}
    {{- if .highAvailability }}{{ $env = append $env (dict "name" "STANDBYS" "value" "yes") }}{{ end }}
    {{- if eq .mode "application" }}
      {{- $checksum := dict "apiVersion" "v1" "fieldPath" "metadata.annotations['flink-chart/configuration-checksum']" }}
      {{- $env = append $env (dict "name" "CHECKSUM" "valueFrom" (dict "fieldRef" $checksum)) }}
      {{- template "flink-1-13.values.text" (list . .values.restartNonce) }}
      {{- with .value }}{{ $env = append $env (dict "name" "RESTART_NONCE" "value" .) }}{{ end }}
      {{- template "flink-1-13.profile.program-config-map" . }}
      {{- with .value }}
        {{- $env = append $env (dict "name" "HA_CONFIG_MAP" "value" .) }}
        {{- $env = append $env (dict "name" "HA_ENTRIES" "value" (join " " (list "jobGraph-" "runningJobsRegistry-"))) }}
      {{- end }}
    {{- end }}
    {{- $script := include "flink-1-13.script.handover" . }}
    {{- template "flink-1-13.profile.has-upgrade-mode" . }}
    {{- $carries := .ok }}
    {{- if $carries }}
      {{- $script = printf "%s\n%s" (include "flink-1-13.script.state" .) $script }}
      {{- template "flink-1-13.profile.state-variables" . }}
      {{- $env = concat $env .value }}
    {{- end }}
    {{- template "flink-1-13.profile.has-upgrade-policy" . }}
    {{- if .ok }}
      {{- $script = printf "%s\n%s" (include "flink-1-13.script.sessions" .) $script }}
      {{- template "flink-1-13.profile.session-variables" . }}
      {{- $env = concat $env .value }}
      {{- template "flink-1-13.tls.trust" . }}
      {{- $carries = .value }}
    {{- end }}
    {{- template "flink-1-13.profile.keeps-in-zookeeper" . }}
    {{- $inZooKeeper := .ok }}
    {{- if $inZooKeeper }}
      {{- $script = printf "%s\n%s" (include "flink-1-13.script.drop-nodes" .) $script }}
      {{- template "flink-1-13.profile.program-nodes" (list . $env) }}
      {{- $env = .value }}
    {{- end }}
    {{- $container := dict
      "name" "flink-chart-handover"
      "image" .main.image
      "imagePullPolicy" .main.imagePullPolicy
      "command" (list "bash" "-c" $script)
      "env" $env
      "resources" (deepCopy .main.resources)
    }}
    {{- if $inZooKeeper }}
      {{- with .main.envFrom }}{{ $_ := set $container "envFrom" (deepCopy .) }}{{ end }}
    {{- end }}
    {{- template "flink-1-13.profile.pod-security.scratch" (list . $container nil) }}
    {{- if or $inZooKeeper $carries }}
      {{- with .main.volumeMounts }}{{ $_ := set $container "volumeMounts" (deepCopy .) }}{{ end }}
    {{- end }}
    {{- with .main.securityContext }}{{ $_ := set $container "securityContext" (deepCopy .) }}{{ end }}
    {{- template "flink-1-13.deploy.append" (list .pod.spec "initContainers" (list $container)) }}
  {{- end }}
{{- end }}

{{/* Whether there is a handover: leaves it in .ok. */}}
{{- define "flink-1-13.profile.hands-over" }}
  {{- $_ := set . "ok" (and (eq .profile "helm") (ne (get .values.handover "enabled" | toString) "false")) }}
{{- end }}

{{/*
The ConfigMap in which an application's program is kept, which Flink would run in place of the manifests' one. Leaves
it in .value, empty without Kubernetes high availability.
*/}}
{{- define "flink-1-13.profile.program-config-map" }}
  {{- template "flink-1-13.string" (list . "high-availability") }}
  {{- template "flink-1-13.deploy.is-kubernetes" (list . .value) }}
  {{- $_ := set . "value" (and .ok (eq .mode "application") | ternary (printf "%s-dispatcher-leader" .clusterId) "") }}
{{- end }}

{{/*
On the node's network Flink writes the target ports of its Services: manifests have none, or each upgrade would put
them back or conflict.
*/}}
{{- define "flink-1-13.profile.host-network" }}
{{- end }}

{{/*
Helm's recommended labels on the metadata of every object, never in a selector or a pod template, over those of the user
and with the user's annotations under those that an object has; and the namespace, so
that kubectl apply puts all where the RoleBindings and Flink's configuration say it is.
*/}}
{{- define "flink-1-13.profile.labels" }}
  {{- $chart := printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
  {{- $labels := dict
    "helm.sh/chart" $chart
    "app.kubernetes.io/name" .application
    "app.kubernetes.io/instance" .Release.Name
    "app.kubernetes.io/version" .Chart.AppVersion
    "app.kubernetes.io/managed-by" .Release.Service
  }}
  {{- $common := dict "labels" .values.commonLabels "annotations" .values.commonAnnotations }}
  {{- range .objects }}
    {{- $metadata := .metadata }}
    {{- range $field, $more := $common }}
      {{- if $more }}{{ $_ := set $metadata $field (get $metadata $field | default dict) }}{{ end }}
      {{- range $name, $text := $more }}
        {{- if not (hasKey (get $metadata $field) $name) }}{{ $_ := set (get $metadata $field) $name $text }}{{ end }}
      {{- end }}
    {{- end }}
    {{- template "flink-1-13.deploy.merge" (list .metadata "labels" $labels) }}
    {{- $_ := set .metadata "namespace" $.namespace }}
  {{- end }}
{{- end }}

{{/* What reads the metrics of the pods, where the values ask for it. */}}
{{- define "flink-1-13.profile.metrics" }}
  {{- $metrics := .values.metrics }}
  {{- if get $metrics "enabled" }}
    {{- if get ($metrics.podMonitor | default dict) "enabled" }}{{ template "flink-1-13.profile.metrics.pod-monitor" . }}{{ end }}
    {{- if get ($metrics.prometheusRule | default dict) "enabled" }}{{ template "flink-1-13.profile.metrics.rule" . }}{{ end }}
    {{- if get ($metrics.dashboards | default dict) "enabled" }}{{ template "flink-1-13.profile.metrics.dashboard" . }}{{ end }}
  {{- end }}
{{- end }}

{{/* By it the Prometheus operator finds JobManagers and TaskManagers alike: Flink gives both these labels. */}}
{{- define "flink-1-13.profile.metrics.pod-monitor" }}
  {{- $monitor := .values.metrics.podMonitor }}
  {{- $endpoint := dict "port" "metrics" }}
  {{- range list "interval" "scrapeTimeout" "relabelings" "metricRelabelings" }}
    {{- if hasKey $monitor . }}{{ $_ := set $endpoint . (get $monitor .) }}{{ end }}
  {{- end }}
  {{- $labels := dict "app" .clusterId "type" "flink-native-kubernetes" }}
  {{- $spec := dict "selector" (dict "matchLabels" $labels) "podMetricsEndpoints" (list $endpoint) }}
  {{- template "flink-1-13.profile.metrics.object" (list . "PodMonitor" $monitor.labels $spec) }}
{{- end }}

{{/* An object of the Prometheus operator (list CTX KIND LABELS SPEC). */}}
{{- define "flink-1-13.profile.metrics.object" }}
  {{- $ctx := index . 0 }}
  {{- $metadata := dict "name" $ctx.clusterId }}
  {{- with index . 2 }}{{ $_ := set $metadata "labels" (deepCopy .) }}{{ end }}
  {{- $object := dict "apiVersion" "monitoring.coreos.com/v1" "kind" (index . 1) "metadata" $metadata "spec" (index . 3) }}
  {{- $_ := set $ctx "objects" (append $ctx.objects $object) }}
{{- end }}

{{/* What selects the pods of the release in PromQL, by the labels that Prometheus gives them. Leaves it in .value. */}}
{{- define "flink-1-13.profile.metrics.pods" }}
  {{- $_ := set . "value" (printf "{namespace='%s',pod=~'%s-(taskmanager-[0-9-]+|[a-z0-9]+-[a-z0-9]{5})'}" .namespace .clusterId) }}
{{- end }}

{{/* The chart's alerts without those that the values leave out, then the user's rules. */}}
{{- define "flink-1-13.profile.metrics.rule" }}
  {{- $given := .values.metrics.prometheusRule }}
  {{- template "flink-1-13.profile.metrics.pods" . }}
  {{- $rules := list }}
  {{- range .alerts | replace "{CLUSTER}" .value | fromJsonArray }}
    {{- if not (or (has .alert ($given.disabled | default list)) (and .mode (ne .mode $.mode))) }}
      {{- $rules = append $rules (omit . "mode") }}
    {{- end }}
  {{- end }}
  {{- $group := dict "name" (printf "flink-%s" .clusterId) "rules" (concat $rules ($given.rules | default list)) }}
  {{- template "flink-1-13.profile.metrics.object" (list . "PrometheusRule" $given.labels (dict "groups" (list $group))) }}
{{- end }}

{{/* A dashboard of the release, where Grafana's sidecar looks for one. */}}
{{- define "flink-1-13.profile.metrics.dashboard" }}
  {{- template "flink-1-13.profile.metrics.pods" . }}
  {{- $path := printf "%s/%s" .namespace .clusterId }}
  {{- $uid := sha256sum $path | trunc 40 }}
  {{- $model := .dashboard | replace "{CLUSTER}" .value | replace "TITLE" (printf "Flink %s" $path) | replace "UID" $uid }}
  {{- $labels := merge (dict) (.values.metrics.dashboards.labels | default dict) (dict "grafana_dashboard" "1") }}
  {{- $metadata := dict "name" (printf "%s-dashboard" .clusterId) "labels" $labels }}
  {{- $data := dict (printf "flink-%s-%s.json" .namespace .clusterId) $model }}
  {{- $object := dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" $metadata "data" $data }}
  {{- $_ := set . "objects" (append .objects $object) }}
{{- end }}

{{/*
The NetworkPolicy of all pods of the release, by the label that they share: among themselves on the ports that Flink
listens at, and to DNS (5353 is where OpenShift's pods of it listen) and the API server.
*/}}
{{- define "flink-1-13.profile.network-policy" }}
  {{- with .values.networkPolicy }}
    {{- if .enabled }}
      {{- template "flink-1-13.profile.network-policy.ports" $ }}
      {{- $ports := $.value }}
      {{- $pods := dict "matchLabels" (dict "app" $.clusterId) }}
      {{- $peers := list (dict "podSelector" $pods) }}
      {{- $ingress := list (dict "from" $peers "ports" $ports) }}
      {{- with (.rest | default dict).from }}
        {{- $ingress = append $ingress (dict "from" . "ports" (list (first $ports))) }}
      {{- end }}
      {{- if get ($.values.metrics | default dict) "enabled" }}
        {{- $port := dict "port" ($.values.metrics.port | default 9249 | int64) "protocol" "TCP" }}
        {{- $ingress = append $ingress (dict "ports" (list $port)) }}
      {{- end }}
      {{- $dns := list }}
      {{- range $port := list 53 5353 }}
        {{- range list "UDP" "TCP" }}{{ $dns = append $dns (dict "port" $port "protocol" .) }}{{ end }}
      {{- end }}
      {{- $server := dict "ports" (list (dict "port" 443 "protocol" "TCP") (dict "port" 6443 "protocol" "TCP")) }}
      {{- $to := list }}
      {{- range (.apiServer | default dict).cidrs }}{{ $to = append $to (dict "ipBlock" (dict "cidr" .)) }}{{ end }}
      {{- if $to }}{{ $_ := set $server "to" $to }}{{ end }}
      {{- $egress := list (dict "to" $peers "ports" $ports) (dict "ports" $dns) $server }}
      {{- $spec := dict
        "podSelector" $pods
        "policyTypes" (list "Ingress" "Egress")
        "ingress" (concat $ingress (.ingress | default list))
        "egress" (concat $egress (.egress | default list))
      }}
      {{- $policy := dict "apiVersion" "networking.k8s.io/v1" "kind" "NetworkPolicy" "metadata" (dict "name" $.clusterId) "spec" $spec }}
      {{- $_ := set $ "objects" (append $.objects $policy) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* The ports of the JobManager, REST first, then those of TaskManagers, as ports of a policy. Leaves them in .value. */}}
{{- define "flink-1-13.profile.network-policy.ports" }}
  {{- $numbers := list }}
  {{- range $name := list "rest" "jobmanager-rpc" "blobserver" }}
    {{- range $.main.ports }}
      {{- if eq .name $name }}{{ $numbers = append $numbers .containerPort }}{{ end }}
    {{- end }}
  {{- end }}
  {{- $fixed := dict "taskmanager.data.port" 6121 "metrics.internal.query-service.port" 6125 }}
  {{- range concat (list "taskmanager.rpc.port") (keys $fixed | sortAlpha | reverse) }}
    {{- template "flink-1-13.option" (list $ .) }}
    {{- template "flink-1-13.parse.int" (list $ ($.value | default "0") nil) }}
    {{- $numbers = append $numbers ($.value | default 6122) }}
  {{- end }}
  {{- $ports := list }}
  {{- range $numbers }}{{ $ports = append $ports (dict "port" (int64 .) "protocol" "TCP") }}{{ end }}
  {{- $_ := set . "value" $ports }}
{{- end }}

{{/* The JobManager's pod passes the Pod Security Standard restricted; its variables hold those of the options. */}}
{{- define "flink-1-13.profile.pod-security" }}
  {{- $plugins := include "flink-1-13.pod-security.plugins" .main }}
  {{- template "flink-1-13.pod-security.pod" (dict "ctx" . "spec" .pod.spec "main" .main "plugins" $plugins "seccomp" true) }}
{{- end }}

{{/*
Where the shell of a container of the chart's own writes, if not to the image (list CTX CONTAINER SPEC): a mount, and
the volume of a pod of its own.
*/}}
{{- define "flink-1-13.profile.pod-security.scratch" }}
  {{- if (index . 0).readOnlyRoot }}
    {{- $volume := "flink-chart-writable" }}
    {{- $_ := set (index . 1) "volumeMounts" (list (dict "name" $volume "mountPath" "/tmp" "subPath" "tmp")) }}
    {{- with index . 2 }}{{ $_ := set . "volumes" (list (dict "name" $volume "emptyDir" dict)) }}{{ end }}
  {{- end }}
{{- end }}

{{/* The hook that lets a JobManager end in its first seconds, unless the pod template has one. */}}
{{- define "flink-1-13.profile.pre-stop" }}
  {{- $lifecycle := .main.lifecycle | default dict }}
  {{- if not $lifecycle.preStop }}
    {{- $_ := set $lifecycle "preStop" (dict "exec" (dict "command" (list "bash" "-c" (include "flink-1-13.script.pre-stop" .)))) }}
    {{- $_ := set .main "lifecycle" $lifecycle }}
  {{- end }}
{{- end }}

{{/*
The JobManager's probes: REST answers; of an application, its job runs. One that the pod template has stays. None on
the node's own network, where Flink takes any free port (KubernetesEntrypointUtils). While it is not ready its name
leads to it all the same: TaskManagers look for it before.
*/}}
{{- define "flink-1-13.profile.probes" }}
  {{- template "flink-1-13.profile.probes-of" (list . (.values.probes | default dict)) }}
{{- end }}

{{/*
Writes the probes of the main container, and makes its name lead to it while it is not ready (list CTX PROBES). Who
wants a client's certificate is asked for a connection only.
*/}}
{{- define "flink-1-13.profile.probes-of" }}
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
  {{- template "flink-1-13.profile.probes.checks" (list $ctx $port) }}
  {{- $handlers := $ctx.value }}
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
What is asked of the JobManager's container, by kind of probe (list CTX PORT): the one place that decides between HTTP,
HTTPS, a command and a connection. Leaves it in .value.
*/}}
{{- define "flink-1-13.profile.probes.checks" }}
  {{- $ctx := index . 0 }}
  {{- $port := index . 1 }}
  {{- template "flink-1-13.profile.is-secure" $ctx }}
  {{- $secure := $ctx.ok }}
  {{- template "flink-1-13.profile.is-on" (list $ctx "security.ssl.rest.authentication-enabled") }}
  {{- $mutual := and $secure $ctx.ok }}
  {{- template "flink-1-13.tls.trust" $ctx }}
  {{- $trust := $ctx.value }}
  {{- $handlers := dict }}
  {{- range list "startup" "readiness" "liveness" }}
    {{- $handler := dict "httpGet" (dict "path" "/config" "port" $port) }}
    {{- if and (eq . "readiness") (eq $ctx.mode "application") (or $trust (not $mutual)) }}
      {{- $scheme := ternary "https" "http" $secure }}
      {{- $command := list "bash" "-c" (include "flink-1-13.script.job-runs" $ctx) "job-runs" (toString $port) $scheme }}
      {{- with $trust }}{{ $command = append (append $command .options) .host }}{{ end }}
      {{- $handler = dict "exec" (dict "command" $command) }}
    {{- else if or $mutual (eq . "liveness") }}
      {{- $handler = dict "tcpSocket" (dict "port" $port) }}
    {{- else if $secure }}
      {{- $_ := set $handler.httpGet "scheme" "HTTPS" }}
    {{- end }}
    {{- $_ := set $handlers . $handler }}
  {{- end }}
  {{- $_ := set $ctx "value" $handlers }}
{{- end }}

{{/*
Whether REST speaks TLS (SecurityOptions.isRestSSLEnabled, in older lines SSLUtils: an older switch stands for both
TLS). Leaves it in .ok.
*/}}
{{- define "flink-1-13.profile.is-secure" }}
  {{- template "flink-1-13.profile.is-on" (list . "security.ssl.rest.enabled") }}
  {{- if kindIs "invalid" .value }}{{ template "flink-1-13.profile.is-on" (list . "security.ssl.enabled") }}{{ end }}
{{- end }}

{{/* Whether an option is set and true (list CTX KEY). Leaves it in .ok, and its text in .value. */}}
{{- define "flink-1-13.profile.is-on" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.option" . }}
  {{- $_ := set $ctx "ok" (eq ($ctx.value | default "" | toString | lower) "true") }}
{{- end }}

{{/* What Helm users need besides the client's objects; with profile native only what the values ask for by name. */}}
{{- define "flink-1-13.profile" }}
  {{- $helm := eq .profile "helm" }}
  {{- template "flink-1-13.profile.quantities" . }}
  {{- if .restricted }}{{ template "flink-1-13.profile.pod-security" . }}{{ end }}
  {{- if $helm }}
    {{- template "flink-1-13.profile.strategy" . }}
    {{- template "flink-1-13.profile.checksum" . }}
    {{- template "flink-1-13.profile.restart-nonce" . }}
    {{- template "flink-1-13.profile.pre-stop" . }}
    {{- template "flink-1-13.profile.probes" . }}
    {{- template "flink-1-13.profile.state" . }}
    {{- template "flink-1-13.profile.handover" . }}
    {{- template "flink-1-13.profile.host-network" . }}
  {{- end }}
  {{- template "flink-1-13.profile.service-account" . }}
  {{- template "flink-1-13.profile.rbac" . }}
  {{- template "flink-1-13.profile.state-config-map" . }}
  {{- template "flink-1-13.profile.savepoint" . }}
  {{- template "flink-1-13.profile.disruption-budgets" . }}
  {{- template "flink-1-13.profile.exposure" . }}
  {{- template "flink-1-13.profile.network-policy" . }}
  {{- template "flink-1-13.profile.metrics" . }}
  {{- template "flink-1-13.profile.certificate" . }}
  {{- if $helm }}
    {{- template "flink-1-13.profile.stored" . }}
    {{- template "flink-1-13.profile.labels" . }}
    {{- template "flink-1-13.profile.ended" . }}
    {{- template "flink-1-13.profile.extra-objects" . }}
  {{- end }}
{{- end }}

{{/* Whether ZooKeeper keeps an application's program: HighAvailabilityMode, and a quorum. Leaves it in .ok. */}}
{{- define "flink-1-13.profile.keeps-in-zookeeper" }}
  {{- template "flink-1-13.string" (list . "high-availability") }}
  {{- $zookeeper := .value | default "" | upper | eq "ZOOKEEPER" }}
  {{- template "flink-1-13.string" (list . "high-availability.zookeeper.quorum") }}
  {{- $_ := set . "ok" (and $zookeeper (eq .mode "application") (.value | default "" | trim | ne "")) }}
{{- end }}

{{/*
What the handover needs to drop that program (list CTX ENV): ENV with the nodes as ZooKeeperUtils names them, what
Flink's security modules set, and the main container's other variables. Kubernetes expands none of the first. Leaves
it in .value.
*/}}
{{- define "flink-1-13.profile.program-nodes" }}
  {{- $ctx := index . 0 }}
  {{- $env := index . 1 }}
  {{- template "flink-1-13.string" (list $ctx "high-availability.zookeeper.quorum") }}
  {{- $texts := list (list "ZOOKEEPER_QUORUM" $ctx.value) }}
  {{- template "flink-1-13.string" (list $ctx "high-availability.zookeeper.path.root") }}
  {{- $root := $ctx.value }}
  {{- $nodes := list }}
  {{- range list "high-availability.zookeeper.path.jobgraphs" "high-availability.zookeeper.path.running-registry" }}
    {{- template "flink-1-13.string" (list $ctx .) }}
    {{- if $ctx.value | replace "/" "" }}
      {{- $nodes = append $nodes (printf "/%s/%s/%s" $root $ctx.clusterId $ctx.value) }}
    {{- end }}
  {{- end }}
  {{- $texts = append $texts (list "ZOOKEEPER_NODES" (join "\n" $nodes)) }}
  {{- template "flink-1-13.profile.sasl-options" $ctx }}
  {{- $texts = append $texts (list "ZOOKEEPER_OPTIONS" $ctx.value) }}
  {{- template "flink-1-13.profile.jaas" $ctx }}
  {{- with $ctx.value }}{{ $texts = append $texts (list "JAAS" .) }}{{ end }}
  {{- range $texts }}
    {{- $env = append $env (dict "name" (index . 0) "value" (index . 1 | replace "$" "$$")) }}
  {{- end }}
  {{- /* What the script asks for where it may be missing is not to be the main container's. */}}
  {{- $names := list "RESTART_NONCE" "HA_CONFIG_MAP" "HA_ENTRIES" "JAAS" "PATIENCE" "SECONDS_OF_ZOOKEEPER" "UPGRADE_MODE" }}
  {{- $names = concat $names (list "INITIAL_SAVEPOINT" "SAVEPOINT_NONCE" "IGNORE_OPTION" "SAVEPOINT_DIRECTORY" "JOB_SUSPENDED") }}
  {{- $names = concat $names (list "RESULT_STORE" "HA_CHECKPOINTS" "SECONDS_TO_FINISH") }}
  {{- range $env }}{{ $names = append $names .name }}{{ end }}
  {{- range $ctx.main.env }}
    {{- if not (has .name $names) }}{{ $env = append $env (deepCopy .) }}{{ end }}
  {{- end }}
  {{- $_ := set $ctx "value" $env }}
{{- end }}

{{/* The system properties that ZooKeeperModule sets. Leaves them in .value. */}}
{{- define "flink-1-13.profile.sasl-options" }}
  {{- template "flink-1-13.string" (list . "zookeeper.sasl.disable") }}
  {{- $options := list (printf "-Dzookeeper.sasl.client=%t" (.value | toString | lower | ne "true")) }}
  {{- template "flink-1-13.string" (list . "zookeeper.sasl.service-name") }}
  {{- $service := .value | default "zookeeper" }}
  {{- if ne $service "zookeeper" }}{{ $options = append $options (printf "-Dzookeeper.sasl.client.username=%s" $service) }}{{ end }}
  {{- template "flink-1-13.string" (list . "zookeeper.sasl.login-context-name") }}
  {{- $login := .value | default "Client" }}
  {{- if ne $login "Client" }}{{ $options = append $options (printf "-Dzookeeper.sasl.clientconfig=%s" $login) }}{{ end }}
  {{- $_ := set . "value" (join " " $options) }}
{{- end }}

{{/* ZooKeeper's entry of what JaasModule installs. Leaves it in .value, empty where Kerberos is not for ZooKeeper. */}}
{{- define "flink-1-13.profile.jaas" }}
  {{- $text := "" }}
  {{- template "flink-1-13.string" (list . "zookeeper.sasl.login-context-name") }}
  {{- $name := .value | default "Client" }}
  {{- template "flink-1-13.string" (list . "security.kerberos.login.contexts") }}
  {{- $contexts := list }}
  {{- range .value | default "" | splitList "," }}{{ $contexts = append $contexts (trim .) }}{{ end }}
  {{- if has $name $contexts }}
    {{- $module := "com.sun.security.auth.module.Krb5LoginModule" }}
    {{- $rows := list }}
    {{- template "flink-1-13.string" (list . "security.kerberos.login.principal") }}
    {{- $principal := .value }}
    {{- template "flink-1-13.string" (list . "security.kerberos.login.keytab") }}
    {{- with .value }}
      {{- $rows = append $rows (printf
        "%s required keyTab=\"%s\" doNotPrompt=true useKeyTab=true storeKey=true principal=\"%s\" refreshKrb5Config=true;"
        $module . ($principal | default "")
      ) }}
    {{- end }}
    {{- template "flink-1-13.string" (list . "security.kerberos.login.use-ticket-cache") }}
    {{- if .value | toString | lower | eq "true" }}
      {{- $rows = append $rows (printf "%s optional doNotPrompt=true useTicketCache=true renewTGT=true;" $module) }}
    {{- end }}
    {{- if $rows }}
      {{- $text = concat (list (printf "%s {" $name)) $rows (list "};") | join "\n" }}
    {{- end }}
  {{- end }}
  {{- $_ := set . "value" $text }}
{{- end }}

{{/*
The calculated quantities of the main container as the API server stores them: where an applied text differs from the
stored one, server-side apply finds another owner's value.
*/}}
{{- define "flink-1-13.profile.quantities" }}
  {{- range $list := pick (.main.resources | default dict) "requests" "limits" }}
    {{- template "flink-1-13.profile.cores" (list $ (toString $list.cpu)) }}
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
{{- define "flink-1-13.profile.cores" }}
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
What Flink and the handover were seen to ask of the API server, for the accounts that JobManager and TaskManagers run
as; absent means yes for profile helm, no for native.
*/}}
{{- define "flink-1-13.profile.rbac" }}
  {{- template "flink-1-13.profile.rbac-created" . }}
  {{- if .ok }}
    {{- template "flink-1-13.string" (list . "high-availability") }}
    {{- template "flink-1-13.deploy.is-kubernetes" (list . .value) }}
    {{- $configMaps := .ok }}
    {{- $_ := set . "rules" (list
      (dict "apiGroups" (list "") "resources" (list "pods") "verbs" (list "create" "list" "watch" "delete"))
      (dict "apiGroups" (list "apps") "resources" (list "deployments") "resourceNames" (list .clusterId) "verbs" (list "get" "delete"))
    ) }}
    {{- template "flink-1-13.profile.rbac.finalizers" . }}
    {{- template "flink-1-13.profile.rbac.target-ports" . }}
    {{- template "flink-1-13.profile.rbac.handover" . }}
    {{- if $configMaps }}
      {{- $_ := set . "rules" (append .rules (dict "apiGroups" (list "") "resources" (list "configmaps") "verbs" (list "get" "list" "watch" "create" "update" "delete"))) }}
    {{- end }}
    {{- $account := .pod.spec.serviceAccountName | default "default" }}
    {{- template "flink-1-13.profile.role" (dict "ctx" . "name" .clusterId "account" $account "rules" .rules) }}
    {{- if $configMaps }}{{ template "flink-1-13.profile.rbac.task-manager" (list . $account) }}{{ end }}
  {{- end }}
{{- end }}

{{/*
A TaskManager's owner reference blocks the Deployment's deletion, for which the admission plugin
OwnerReferencesPermissionEnforcement asks for this.
*/}}
{{- define "flink-1-13.profile.rbac.finalizers" }}
  {{- template "flink-1-13.profile.rbac.names-owners" . }}
  {{- if .ok }}
    {{- $rule := dict "apiGroups" (list "apps") "resources" (list "deployments/finalizers") "resourceNames" (list .clusterId) "verbs" (list "update") }}
    {{- $_ := set . "rules" (append .rules $rule) }}
  {{- end }}
{{- end }}

{{/* Whether that plugin is on, by the value for it. */}}
{{- define "flink-1-13.profile.rbac.names-owners" }}
  {{- $_ := set . "ok" (eq (get .values.rbac "finalizers" | toString) "true") }}
{{- end }}

{{/* On the node's network the JobManager's ports are free ones, which it writes into its Services. */}}
{{- define "flink-1-13.profile.rbac.target-ports" }}
{{- end }}

{{/*
What the init container does besides: it owns the Services, keeps a record of the handover, and drops an application's
program. Who changes an owner needs `delete` where that plugin is on.
*/}}
{{- define "flink-1-13.profile.rbac.handover" }}
  {{- template "flink-1-13.profile.hands-over" . }}
  {{- if .ok }}
    {{- template "flink-1-13.profile.rbac.services" . }}
    {{- template "flink-1-13.profile.rbac.names-owners" . }}
    {{- $verbs := ternary (list "patch" "delete") (list "patch") .ok }}
    {{- $services := dict "apiGroups" (list "") "resources" (list "services") "resourceNames" .value "verbs" $verbs }}
    {{- template "flink-1-13.profile.program-config-map" . }}
    {{- $names := list (printf "flink-config-%s" .clusterId) }}
    {{- with .value }}{{ $names = append $names . }}{{ end }}
    {{- template "flink-1-13.profile.asks-before" . }}
    {{- if .ok }}
      {{- $names = append $names (printf "flink-state-%s" .clusterId) }}
      {{- $replicaSets := dict "apiGroups" (list "apps") "resources" (list "replicasets") "verbs" (list "list") }}
      {{- $_ := set . "rules" (append .rules $replicaSets) }}
    {{- end }}
    {{- $configMaps := dict "apiGroups" (list "") "resources" (list "configmaps") "resourceNames" $names "verbs" (list "get" "patch") }}
    {{- $_ := set . "rules" (concat .rules (list $services $configMaps)) }}
  {{- end }}
{{- end }}

{{/* The names of the client's Services, in .value. */}}
{{- define "flink-1-13.profile.rbac.services" }}
  {{- $services := list }}
  {{- range .resources }}
    {{- if eq .kind "Service" }}
      {{- $services = append $services .metadata.name }}
    {{- end }}
  {{- end }}
  {{- $_ := set . "value" $services }}
{{- end }}

{{/*
TaskManagers of another account than the JobManager's (list CTX ACCOUNT) find their leader in ConfigMaps. The account
default, which every pod of the namespace may have, gets nothing.
*/}}
{{- define "flink-1-13.profile.rbac.task-manager" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.profile.task-manager-account" $ctx }}
  {{- $account := $ctx.value }}
  {{- if not (has $account (list "default" (index . 1))) }}
    {{- $rule := dict "apiGroups" (list "") "resources" (list "configmaps") "verbs" (list "watch") }}
    {{- $name := printf "%s-taskmanager" $ctx.clusterId }}
    {{- template "flink-1-13.profile.role" (dict "ctx" $ctx "name" $name "account" $account "rules" (list $rule)) }}
  {{- end }}
{{- end }}

{{/* Who TaskManagers run as, in .value: by option, else by their pod template, else as Kubernetes has it. */}}
{{- define "flink-1-13.profile.task-manager-account" }}
  {{- $spec := (.taskManagerPodTemplate | default dict).spec }}
  {{- template "flink-1-13.deploy.service-account" (list . "kubernetes.taskmanager.service-account" (kindIs "map" $spec | ternary $spec dict)) }}
  {{- $_ := set . "value" (ternary .value "" (kindIs "string" .value) | default "default") }}
{{- end }}

{{/* Whether a Role is made: leaves it in .ok. */}}
{{- define "flink-1-13.profile.rbac-created" }}
  {{- $create := (.Values.rbac | default dict).create }}
  {{- $_ := set . "ok" (kindIs "invalid" $create | ternary (eq .profile "helm") $create) }}
{{- end }}

{{/* A Role and its RoleBinding (dict ctx name account rules). */}}
{{- define "flink-1-13.profile.role" }}
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
{{- define "flink-1-13.profile.restart-nonce" }}
  {{- template "flink-1-13.values.text" (list . .values.restartNonce) }}
  {{- with .value }}
    {{- template "flink-1-13.deploy.merge" (list $.pod.metadata "annotations" (dict "flink-chart/restart-nonce" .)) }}
  {{- end }}
{{- end }}

{{/*
What takes savepoints of the job that runs: a CronJob for the schedule, a Job for the nonce, and their account, which
may read and change the ConfigMap that notes them.
*/}}
{{- define "flink-1-13.profile.savepoint" }}
  {{- template "flink-1-13.profile.is-suspended" . }}
  {{- $suspended := .ok }}
  {{- template "flink-1-13.profile.has-upgrade-mode" . }}
  {{- $schedule := get .values.savepoint "schedule" }}
  {{- if and .ok (or $schedule (hasKey .values.job "savepointTriggerNonce")) }}
    {{- template "flink-1-13.profile.savepoint.account" . }}
    {{- $_ := set . "savepointAccount" .value }}
    {{- if $schedule }}
      {{- template "flink-1-13.values.text" (list . (get .values.savepoint "retention" | default 5)) }}
      {{- template "flink-1-13.profile.savepoint.pod" (list . "RETENTION" .value) }}
      {{- template "flink-1-13.profile.savepoint.cron-job" (list . $schedule $suspended) }}
    {{- end }}
    {{- if and (hasKey .values.job "savepointTriggerNonce") (not $suspended) }}
      {{- template "flink-1-13.values.text" (list . .values.job.savepointTriggerNonce) }}
      {{- $nonce := .value }}
      {{- template "flink-1-13.profile.savepoint.pod" (list . "NONCE" $nonce) }}
      {{- template "flink-1-13.profile.savepoint.nonce-job" (list . $nonce) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* An account of their own where accounts are made, with a Role where one is made; else the JobManager's. Leaves its name in .value. */}}
{{- define "flink-1-13.profile.savepoint.account" }}
  {{- $name := printf "%s-savepoint" .clusterId }}
  {{- $account := .pod.spec.serviceAccountName | default "default" }}
  {{- if and .serviceAccount.create (ne .serviceAccount.name "default") }}
    {{- $account = $name }}
    {{- $_ := set . "objects" (append .objects (dict "apiVersion" "v1" "kind" "ServiceAccount" "metadata" (dict "name" $name))) }}
    {{- template "flink-1-13.profile.rbac-created" . }}
    {{- if .ok }}
      {{- $rule := dict
        "apiGroups" (list "")
        "resources" (list "configmaps")
        "resourceNames" (list (printf "flink-state-%s" .clusterId))
        "verbs" (list "get" "patch")
      }}
      {{- template "flink-1-13.profile.role" (dict "ctx" . "name" $name "account" $name "rules" (list $rule)) }}
    {{- end }}
  {{- end }}
  {{- $_ := set . "value" $account }}
{{- end }}

{{/* The specification of a pod (list CTX NAME TEXT, a variable), in .value. */}}
{{- define "flink-1-13.profile.savepoint.pod" }}
  {{- $ctx := index . 0 }}
  {{- with $ctx }}
    {{- template "flink-1-13.test-pod.address" . }}
    {{- $address := .value }}
    {{- template "flink-1-13.profile.is-secure" . }}
    {{- $texts := list
      (list "STATE_CONFIG_MAP" (printf "flink-state-%s" .clusterId))
      (list "ADDRESS" (printf "%s://%s" (ternary "https" "http" .ok) $address))
    }}
    {{- template "flink-1-13.tls.trust" . }}
    {{- $trust := .value }}
    {{- $texts = append $texts (list "TRUST" $trust.options) }}
    {{- template "flink-1-13.option" (list . "state.savepoints.dir") }}
    {{- $texts = append $texts (list "SAVEPOINT_DIRECTORY" .value) }}
    {{- if .highAvailability }}{{ $texts = append $texts (list "STANDBYS" "yes") }}{{ end }}
    {{- $texts = append $texts (list (index $ 1) (index $ 2)) }}
    {{- template "flink-1-13.profile.variables" (list . $texts) }}
    {{- $env := .value }}
    {{- $small := dict "cpu" "100m" "memory" "64Mi" }}
    {{- $container := dict
      "name" "savepoint"
      "image" .main.image
      "imagePullPolicy" .main.imagePullPolicy
      "command" (list "bash" "-c" (include "flink-1-13.script.savepoint" .))
      "env" $env
      "resources" (dict "requests" $small "limits" (deepCopy $small))
    }}
    {{- with .main.securityContext }}{{ $_ := set $container "securityContext" (deepCopy .) }}{{ end }}
    {{- $spec := dict "restartPolicy" "Never" "serviceAccountName" .savepointAccount "automountServiceAccountToken" true "containers" (list $container) }}
    {{- template "flink-1-13.profile.pod-security.scratch" (list . $container $spec) }}
    {{- template "flink-1-13.tls.mount" (list $trust $container $spec) }}
    {{- range $field := list "imagePullSecrets" "securityContext" "nodeSelector" "tolerations" "affinity" "priorityClassName" }}
      {{- with get $ctx.pod.spec $field }}{{ $_ := set $spec $field . }}{{ end }}
    {{- end }}
    {{- $_ := set . "value" $spec }}
  {{- end }}
{{- end }}

{{/* The pod template of the specification in .value, with labels for NetworkPolicies. Leaves it in .value. */}}
{{- define "flink-1-13.profile.savepoint.template" }}
  {{- $labels := dict "app" .clusterId "component" "savepoint" }}
  {{- $_ := set . "value" (dict "metadata" (dict "labels" $labels) "spec" .value) }}
{{- end }}

{{/* The CronJob (list CTX SCHEDULE SUSPENDED) of the pod in .value. What a suspension has left out is not made up for. */}}
{{- define "flink-1-13.profile.savepoint.cron-job" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.profile.savepoint.template" $ctx }}
  {{- $job := dict "backoffLimit" 2 "activeDeadlineSeconds" 3600 "template" $ctx.value }}
  {{- $spec := dict
    "schedule" (index . 1)
    "concurrencyPolicy" "Forbid"
    "startingDeadlineSeconds" 300
    "suspend" (index . 2)
    "successfulJobsHistoryLimit" 1
    "failedJobsHistoryLimit" 1
    "jobTemplate" (dict "spec" $job)
  }}
  {{- $object := dict "apiVersion" "batch/v1" "kind" "CronJob" "metadata" (dict "name" (printf "%s-save" $ctx.clusterId)) "spec" $spec }}
  {{- $_ := set $ctx "objects" (append $ctx.objects $object) }}
{{- end }}

{{/*
The Job of a nonce (list CTX NONCE) and the pod in .value. It cannot be changed, so another specification has another
name; its script knows the nonce again.
*/}}
{{- define "flink-1-13.profile.savepoint.nonce-job" }}
  {{- $ctx := index . 0 }}
  {{- $hash := dict "nonce" (index . 1) "spec" $ctx.value | toJson | sha256sum | trunc 8 }}
  {{- template "flink-1-13.profile.savepoint.template" $ctx }}
  {{- $spec := dict "backoffLimit" 6 "activeDeadlineSeconds" 3600 "template" $ctx.value }}
  {{- $metadata := dict "name" (printf "%s-save-%s" $ctx.clusterId $hash) }}
  {{- $_ := set $ctx "objects" (append $ctx.objects (dict "apiVersion" "batch/v1" "kind" "Job" "metadata" $metadata "spec" $spec)) }}
{{- end }}

{{/* What the init container of the handover runs, as the pod's own account. */}}
{{- define "flink-1-13.script.handover" -}}
# Before Flink starts: JobManagers of other revisions have ended, TaskManagers of other revisions too, and what high availability
# keeps of another program is gone. Where a question has no answer, Flink waits and this says why.
account=/var/run/secrets/kubernetes.io/serviceaccount
newline='
'
trap '[ -z "$UPGRADE_MODE" ] || finish_stop; exit 143' TERM INT
set -f
told= since= seen=

tell() { # once, while it stays the same
  [ "$1" = "$told" ] || printf '%s\n' "$1"
  told=$1
}

give_up() { # for the log, and for kubectl describe pod
  printf '%s\n' "$1" >&2
  { printf '%s\n' "$1" > /dev/termination-log; } 2> /dev/null
  exit 1
}

command -v curl > /dev/null || give_up 'handover: the image has no curl, so Flink does not start. Add curl to the image, or set handover.enabled: false.'
namespace=$(cat $account/namespace) || give_up 'handover: the pod has no token of its account, so Flink does not start. Leave out automountServiceAccountToken: false.'
[ "$NAMESPACE" = "$namespace" ] || give_up "handover: the pod is in the namespace $namespace, and Flink is configured for $NAMESPACE, so Flink does not start. Render with --namespace $namespace: what kustomize or kubectl sets does not reach Flink's configuration."
host=$KUBERNETES_SERVICE_HOST
case $host in *:*) host="[$host]" ;; esac
api=https://$host:$KUBERNETES_SERVICE_PORT
core=/api/v1/namespaces/$namespace

ask() { # METHOD PATH [BODY TYPE]; leaves the answer's $code and text
  text=$(printf 'header = "Authorization: Bearer %s"\n' "$(cat $account/token)" |
    curl --config - --silent --show-error --noproxy '*' --cacert $account/ca.crt --connect-timeout 5 --max-time 10 \
      --header "Accept: $accept" --request "$1" ${3:+--header "Content-Type: application/$4" --data "$3"} \
      --write-out '\n%{http_code}' "$api$2" || printf '\n000') # an answer that was cut off is none
  code=${text##*"$newline"}
  text=${text%"$newline"*}
}

change() { # PATH BODY
  ask PATCH "$1" "$2" strategic-merge-patch+json
}

field() { # the value of the first row that begins so
  printf '%s\n' "$text" | while IFS= read -r row; do
    case $row in
    "$1"*)
      row=${row#"$1"}
      row=${row%,}
      row=${row#\"}
      printf '%s' "${row%\"}"
      break
      ;;
    esac
  done
}

trouble() { # WHAT [REASON]; what cannot be done: again, for a minute
  now=$(date +%s)
  [ -n "$since" ] || since=$now
  case ${2:+given}$code in
  given*) reason=$2 ;;
  000) reason="the API server does not answer at $api. Behind a service mesh, let init containers reach it" ;;
  403) reason="$(field '  "message": ' | tr -d '\\'). The handover needs deployments: get; ${UPGRADE_MODE:+replicasets: list; }pods: list, delete; configmaps: get, patch; services: patch. Grant them (https://github.com/flink-chart/flink-chart/blob/main/docs/tasks/rbac.md#the-handovers-rights), or set handover.enabled: false" ;;
  *) reason="the API server says $code: $(field '  "message": ' | tr -d '\\')" ;;
  esac
  message="handover: $1, so Flink does not start: $reason." troubled=yes
  [ $((now - since)) -lt ${PATIENCE:-60} ] || give_up "$message"
  tell "$message"
  return 1
}

pods() { # COMPONENT; a row for each that has not ended: name, uid, owner's uid, whether it is deleted, grace, phase, when it was made, address, whether it is ready
  ask GET "$core/pods?labelSelector=app%3D$DEPLOYMENT,component%3D$1,type%3Dflink-native-kubernetes&fieldSelector=status.phase!%3DSucceeded,status.phase!%3DFailed&pretty=true"
  [ "$code" = 200 ] || return 0
  rows=$(printf '%s\n' "$text" | while IFS= read -r row; do
    value=${row#*: }
    value=${value%,}
    value=${value#\"}
    value=${value%\"}
    case $row in
    '    {') name=- uid=- owner=- deleted=- grace=0 phase=- made=- address=- ready=- part= owners= ;;
    '          {') condition= ;;
    '      "'*) part=$row ;;
    '        "ownerReferences"'*) owners=yes ;;
    '        ]'*) owners= ;;
    '            "uid": '*) [ -z "$owners" ] || candidate=$value ;;
    '            "controller": true'*) [ -z "$owners" ] || owner=$candidate ;;
    '        "phase": '*) phase=$value ;;
    '        "podIP": '*) address=$value ;;
    '            "status": "True"'* | '            "type": "Ready"'*) condition=$condition$value ;;
    '          }'*) case $condition in TrueReady | ReadyTrue) ready=yes ;; esac ;;
    '        "'*)
      case $part$row in
      *metadata*'"name": '*) name=$value ;;
      *metadata*'"creationTimestamp": '*) made=$value ;;
      *metadata*'"uid": '*) uid=$value ;;
      *metadata*'"deletionTimestamp": '*) deleted=yes ;;
      *metadata*'"deletionGracePeriodSeconds": '*) grace=$value ;;
      esac
      ;;
    '    }'*) printf '%s ' "$name" "$uid" "$owner" "$deleted" "$grace" "$phase" "$made" "$address" "$ready" ;;
    esac
  done)
}

lost() { # UID GRACE; whether a pod has been expected to end for too long
  case " $seen " in
  *" $1="*)
    first=${seen##*"$1="}
    first=${first%% *}
    ;;
  *) first=$now seen="$seen $1=$now" ;;
  esac
  [ $((now - first)) -gt $(($2 + LOST_NODE_SECONDS)) ]
}

alone() { # no JobManager of another revision, or one that is to end; leaves the uids of this revision in $peers, whether one runs in $running
  pods jobmanager
  [ "$code" = 200 ] || { trouble 'JobManagers cannot be listed' || return 1; }
  now=$(date +%s) mine= peers= running= old= old_pods=
  set -- $rows
  while [ $# -gt 0 ]; do
    [ "$2 $4" != "$POD_UID -" ] || mine=$3 born=$7
    shift 9
  done
  [ -n "$mine" ] || { tell 'This pod is to end; Flink does not start in it.'; return 1; }
  [ -z "$UPGRADE_MODE" ] || wanted || return 1
  set -- $rows
  while [ $# -gt 0 ]; do
    if [ "$2" != "$POD_UID" ]; then
      if [ "$4" = yes ]; then
        lost "$2" "$5" || { tell "The JobManager $1 ends; Flink waits for it."; return 1; }
        tell "The JobManager $1 should have ended long ago. Its node counts as lost."
      elif [ "$3" != "$mine" ] && [ -n "$UPGRADE_MODE" ]; then
        # One that does not run yet and was made later has seen this pod: it waits.
        [ "$6" != Running ] || old="$old $1 $8 $9"
        [ "$6" != Running ] && [ "$7" \> "$born" ] || old_pods="$old_pods $1=$2"
      elif [ "$3" != "$mine" ]; then
        tell "The JobManager $1 is of another revision; Flink waits until it has ended."
        return 1
      elif [ -n "$STANDBYS" ]; then
        peers="$peers $2"
        [ "$6" != Running ] || running=yes
      elif [ "$6" = Running ] || [ "$2" \< "$POD_UID" ]; then
        tell "The JobManager $1 is there too, and without high availability none stands by: scale the Deployment to 1."
        return 1
      fi
    fi
    shift 9
  done
}

claim() { # leaves in $changed whether another revision ran last
  ask GET "$core/configmaps/$CONFIG_MAP?pretty=true"
  [ "$code" = 200 ] || { trouble "the ConfigMap $CONFIG_MAP cannot be read" || return 1; }
  version=$(field '    "resourceVersion": ') record=$(field '      "flink-chart/handover": ') changed=
  case $record in
  "$TEMPLATE") return 0 ;;
  *" $POD_UID") ;;
  *' '*)
    case " $peers " in
    *" ${record#* } "*)
      tell 'Another JobManager of this revision makes the handover.'
      return 1
      ;;
    esac
    ;;
  esac
  [ -z "$UPGRADE_MODE" ] || known || return 1
  # A standby that comes late ends nothing: a JobManager of this revision runs.
  [ -n "$running" ] || changed=yes
  [ -z "$changed" ] || [ "$record" = "$TEMPLATE $POD_UID" ] || note "$TEMPLATE $POD_UID"
}

note() { # who makes the handover, or that it is made
  change "$core/configmaps/$CONFIG_MAP?pretty=true" "{\"metadata\": {\"resourceVersion\": \"$version\", \"annotations\": {\"flink-chart/handover\": \"$1\"}}}"
  case $code in
  200) version=$(field '    "resourceVersion": ') ;;
  409) return 1 ;;
  *) trouble "the ConfigMap $CONFIG_MAP cannot be changed" ;;
  esac
}

end_pod() { # NAME UID
  ask DELETE "$core/pods/$1" "{\"preconditions\": {\"uid\": \"$2\"}}" json
}

end_task_managers() { # of another revision, or of a Deployment that is gone
  accept='application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
  pods taskmanager
  accept=application/json
  [ "$code" = 200 ] || { trouble 'TaskManagers cannot be listed' || return 1; }
  now=$(date +%s) left=
  set -- $rows
  while [ $# -gt 0 ]; do
    if [ -n "$changed" ] || [ "$3" != "$uid" ]; then
      if [ "$4" = yes ]; then
        lost "$2" "$5" || left="$left $1"
      else
        left="$left $1"
        end_pod "$1" "$2"
        case $code in
        200 | 202) printf '%s\n' "Ends the TaskManager $1 of another revision." ;;
        404 | 409) ;;
        *) trouble "the TaskManager $1 cannot be ended" || return 1 ;;
        esac
      fi
    fi
    shift 9
  done
  [ -z "$left" ] || { tell 'TaskManagers of another revision end; Flink waits for them.'; return 1; }
}

drop_program() { # what Flink would run in place of the program of the values; checkpoints stay
  [ -z "$ZOOKEEPER_NODES" ] || drop_nodes || return 1
  [ -n "$HA_CONFIG_MAP" ] || return 0
  ask GET "$core/configmaps/$HA_CONFIG_MAP?pretty=true"
  case $code in
  200) ;;
  404) return 0 ;;
  *) trouble "the ConfigMap $HA_CONFIG_MAP cannot be read" || return 1 ;;
  esac
  held=$(field '    "resourceVersion": ')
  entries=$(printf '%s\n' "$text" | while IFS= read -r row; do
    for prefix in $HA_ENTRIES; do
      case $row in
      "    \"$prefix"*)
        row=${row#*\"}
        printf '%s ' "${row%%\"*}"
        ;;
      esac
    done
  done)
  body=
  for entry in $entries; do
    body="$body${body:+, }\"$entry\": null"
  done
  [ -n "$body" ] || return 0
  change "$core/configmaps/$HA_CONFIG_MAP" "{\"metadata\": {\"resourceVersion\": \"$held\"}, \"data\": {$body}}"
  case $code in
  200) printf '%s\n' "Dropped from the ConfigMap $HA_CONFIG_MAP: ${entries% }. The program of the values runs, from the last checkpoint." ;;
  409) return 1 ;;
  *) trouble "the ConfigMap $HA_CONFIG_MAP cannot be changed" ;;
  esac
}

own_services() { # they go with the Deployment
  owner="{\"apiVersion\": \"apps/v1\", \"kind\": \"Deployment\", \"name\": \"$DEPLOYMENT\", \"uid\": \"$uid\"}"
  for service in $SERVICES; do
    change "$core/services/$service" "{\"metadata\": {\"ownerReferences\": [$owner]}}"
    case $code in
    200) ;;
    404)
      tell "There is no Service $service; Flink waits for it. Apply the manifests again (helm upgrade)."
      return 1
      ;;
    *) trouble "the Service $service cannot be changed" || return 1 ;;
    esac
  done
}

note_start() { # an application that has started is not run again by an upgrade that changes nothing of it
  [ -n "$CHECKSUM" ] || return 0
  change "$core/configmaps/$CONFIG_MAP" "{\"metadata\": {\"annotations\": {\"flink-chart/started\": \"$CHECKSUM${RESTART_NONCE:+-$RESTART_NONCE}\"}}}"
  [ "$code" = 200 ] || trouble "the ConfigMap $CONFIG_MAP cannot be changed"
}

hand_over() {
  ask GET "/apis/apps/v1/namespaces/$namespace/deployments/$DEPLOYMENT?pretty=true"
  [ "$code" = 200 ] || { trouble "the Deployment $DEPLOYMENT cannot be read" || return 1; }
  uid=$(field '    "uid": ')
  alone && claim || return 1
  if [ -n "$UPGRADE_MODE" ]; then replace || return 1; fi
  end_task_managers || return 1
  if [ -n "$changed" ] && [ -z "$JOB_SUSPENDED" ]; then drop_program || return 1; fi
  if [ -n "$UPGRADE_MODE" ]; then own_services && begin || return 1; fi
  [ "$record" = "$TEMPLATE" ] || note "$TEMPLATE" || return 1
  [ -n "$UPGRADE_MODE" ] || own_services || return 1
  note_start
}

accept=application/json
until troubled= && hand_over; do
  [ -n "$troubled" ] || since=
  sleep 1 &
  wait $!
done
printf '%s\n' 'The handover is made: Flink starts.'
{{- end }}

{{/* What stands before it where ZooKeeper keeps programs. */}}
{{- define "flink-1-13.script.drop-nodes" -}}
# What ZooKeeper keeps of another program is gone before Flink starts. ZooKeeper's command line is in Flink's own jars.
prepare() { # leaves the client's JVM in $java, its options in $given, its commands in a file
  work=$(mktemp -d) || { trouble "$what" 'there is no directory for temporary files' || return 1; }
  [ -z "$JAAS" ] || printf '%s\n' "$JAAS" > "$work/jaas"
  # As Flink's start scripts read its configuration: a row each.
  says=$("${BASH:-sh}" -c '. "$0" > /dev/null 2>&1
    printf "%s\n" "$JAVA_RUN" "$(readFromConfig high-availability.zookeeper.client.authorization "" "$YAML_CONF")"
    printf "%s " "$JVM_ARGS" "$FLINK_ENV_JAVA_OPTS" "$FLINK_ENV_JAVA_OPTS_JM"' "$home/bin/config.sh" 2> /dev/null)
  java=$(printf '%s\n' "$says" | sed -n 1p)
  given=$(printf '%s\n' "$says" | sed 1,2d)
  # Some releases of Flink expand what is in them.
  if grep -q 'eval echo' "$home/bin/flink-console.sh" 2> /dev/null; then given=$(eval echo $given); fi
  nodes=$(printf '%s\n' "$ZOOKEEPER_NODES" | tr -s / | sed 's,/$,,')
  {
    printf '%s\n' "$says" | sed -n 2p | tr , '\n' |
      sed -n "s/^ *\([^:]*\): *['\"]*\([^'\"]*\)['\"]* *$/addauth \1 \"\2\"/p"
    printf '%s\n' "$nodes" | while IFS= read -r node; do
      printf '%s "%s"\n' ls "$node" deleteall "$node" rmr "$node" ls "$node"
    done
  } > "$work/commands"
}

drop_nodes() {
  home=${FLINK_HOME:-/opt/flink}
  [ -n "$nodes" ] || prepare || return 1
  for tool in "${java:-java}" timeout; do
    command -v "$tool" > /dev/null ||
      give_up "handover: the image has no ${tool##*/}, so Flink does not start. Add ${tool##*/} to the image, or set handover.enabled: false."
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
  timeout -k 2 ${SECONDS_OF_ZOOKEEPER:-30} "${java:-java}" -Xms8m -Xmx128m -XX:TieredStopAtLevel=1 "$@" $ZOOKEEPER_OPTIONS -cp "$home/lib/*" \
    org.apache.flink.shaded.zookeeper3.org.apache.zookeeper.ZooKeeperMain -server "$ZOOKEEPER_QUORUM" \
    < "$work/commands" > "$work/said" 2>&1 &
  wait $!
  left=$(printf '%s\n' "$nodes" | while IFS= read -r node; do
    grep -qxF "Node does not exist: $node" "$work/said" || printf '%s\n' "$node"
  done)
  if [ -z "$left" ]; then
    # What ls has found: ids.
    ! grep -q '^\[[0-9a-f]' "$work/said" ||
      printf '%s\n' "Dropped from ZooKeeper: $(printf '%s ' $nodes)with all below. The program of the values runs, from the last checkpoint."
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

{{- end }}

{{/* What stands before it where a change takes the state of the job along. */}}
{{- define "flink-1-13.script.state" -}}
# The state of the job goes with a change: what the next JobManager starts from is known before the last one ends.
# What a change must know is in a ConfigMap, before it is used.
data_body() { # VERSION KEY VALUE ...; leaves the change in $body. No value: the key goes
  at_version=$1 body=
  shift
  while [ $# -gt 0 ]; do
    body="$body${body:+, }\"$1\": ${2:+\"$2\"}"
    [ -n "$2" ] || body="${body}null"
    shift 2
  done
  body="{\"metadata\": {\"resourceVersion\": \"$at_version\"}, \"data\": {$body}}"
}

remember() { # KEY VALUE ...; what a repeated step must know. No value: the key goes
  data_body "$state_version" "$@"
  change "$core/configmaps/$STATE_CONFIG_MAP?pretty=true" "$body"
  case $code in
  200) recorded ;;
  409) return 1 ;;
  *) trouble "the ConfigMap $STATE_CONFIG_MAP cannot be changed" ;;
  esac
}

recorded() { # what the ConfigMap says; the API server escapes what HTML would take for its own
  text=$(printf '%s\n' "$text" | sed 's/\\u0026/\&/g; s/\\u003c/</g; s/\\u003e/>/g')
  state_version= r_start= r_job= r_stopped= r_stopping= r_before= r_checkpoint= r_savepoint= r_revision= r_nonce= r_rest= r_keeper=
  IFS=$newline
  for row in $text; do
    value=${row#*: }
    value=${value%,}
    value=${value#\"}
    value=${value%\"}
    case $row in
    '    "resourceVersion": '*) state_version=$value ;;
    '    "start": '*) r_start=$value ;;
    '    "job": '*) r_job=$value ;;
    '    "stopped": '*) r_stopped=$value ;;
    '    "stopping": '*) r_stopping=$value ;;
    '    "before": '*) r_before=$value ;;
    '    "checkpoint": '*) r_checkpoint=$value ;;
    '    "savepoint": '*) r_savepoint=$value ;;
    '    "revision": '*) r_revision=$value ;;
    '    "nonce": '*) r_nonce=$value ;;
    '    "rest": '*) r_rest=$value ;;
    '    "keeper": '*) r_keeper=$value ;;
    esac
  done
  unset IFS
}

known() { # what ran last, before this pod claims the handover: none, a revision, or one of a release that was removed
  read_record || return 1
  case $record in
  '')
    case $r_revision.$r_stopped in
    .*) remember revision none ;;
    none.* | *.yes) ;;
    *) remember revision removed ;;
    esac
    ;;
  *) [ -n "$r_revision" ] || [ "${record% *}" = "$TEMPLATE" ] || remember revision "${record% *}" ;;
  esac
}

first_start() {
  [ -z "$r_revision" ] || [ "$r_revision" = none ]
}

read_record() {
  ask GET "$core/configmaps/$STATE_CONFIG_MAP?pretty=true"
  [ "$code" = 200 ] || { trouble "the ConfigMap $STATE_CONFIG_MAP cannot be read" || return 1; }
  recorded
}

wanted() { # whether this pod's ReplicaSet is the newest: older ones make their pods again until the new one is ready
  accept='application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
  ask GET "/apis/apps/v1/namespaces/$namespace/replicasets?labelSelector=app%3D$DEPLOYMENT,component%3Djobmanager&pretty=true"
  accept=application/json
  [ "$code" = 200 ] || { trouble 'ReplicaSets cannot be listed' || return 1; }
  newest=$(printf '%s\n' "$text" | {
    most=0 found=
    while IFS= read -r row; do
      value=${row#*: }
      value=${value%,}
      value=${value#\"}
      value=${value%\"}
      case $row in
      '    {') id= revision=0 owned= ;;
      '        "uid": '*) id=$value ;;
      '          "deployment.kubernetes.io/revision": '*) revision=$value ;;
      '            "uid": '*) [ "$value" != "$uid" ] || owned=yes ;;
      '    }'*) [ -z "$owned" ] || [ "$revision" -le $most ] || { most=$revision && found=$id; } ;;
      esac
    done
    printf '%s' "$found"
  })
  [ "$newest" = "$mine" ] && return 0
  tell 'Another revision is wanted; Flink does not start in this pod.'
  return 1
}

job_manager() { # METHOD PATH [BODY]; asks the JobManager that is replaced
  host=$old_ip
  case $host in *:*) host="[$host]" ;; esac
  set -- "${r_rest:-$REST}" "$@"
  text=$(curl --silent --show-error --noproxy '*' ${TRUST:---insecure} ${REST_NAME:+--connect-to "::$host:${1#* }"} --connect-timeout 5 --max-time 30 --request "$2" \
    ${4:+--header 'Content-Type: application/json' --data "$4"} --write-out '\n%{http_code}' "${1% *}://${REST_NAME:-$host}:${1#* }$3" 2>&1 || printf '\n000')
  code=${text##*"$newline"}
  text=${text%"$newline"*}
  [ "$code" != 000 ] || { text=curl:${text#*curl:} && text=${text%%"$newline"*}; } # one line of it
}

pick_job_manager() { # of those that are replaced the one to ask: one that is ready, if any
  set -- $old
  old_name=$1 old_ip=$2 old_ready=$3
  while [ $# -gt 0 ] && [ "$old_ready" != yes ]; do
    [ "$3" != yes ] || old_name=$1 old_ip=$2 old_ready=$3
    shift 3
  done
}

job_manager_trouble() { # WHAT; the JobManager gives no answer to go by
  trouble "$1" "the JobManager says $code: $(printf '%.300s' "$text")"
}

failure() { # why Flink could take no savepoint, on one line; leaves it in $reason
  reason=${text#*'"stack-trace":"'}
  reason=$(printf '%s' "$reason" | sed 's/\\n.*Caused by: /: /; s/\\n.*//; s/\\t//g; s/\\"/"/g')
}

fails() { # ID; no savepoint can be taken for $reason: again later, which is no success in between
  [ -n "$failed_since" ] || failed_since=$(date +%s)
  since=$failed_since
  trouble "no savepoint can be taken of the job $1, which goes on" "$(printf '%.400s' "$reason")" || { pause 10; return 1; }
}

new_id() { # as Flink's: 32 digits; leaves it in $id_made
  read -r id_made < /proc/sys/kernel/random/uuid
  id_made=$(printf '%s' "$id_made" | tr -d -)
}

pause() {
  sleep "$1" &
  wait $!
}

carry() { # what the JobManager that is replaced knows; leaves nothing to ask
  case $INITIAL_SAVEPOINT$SAVEPOINT_DIRECTORY in
  *[\\\"]* | *[[:space:]]*) give_up 'handover: blanks, quotes and backslashes cannot stand in the path of a savepoint.' ;;
  esac
  [ "$r_stopped" != yes ] || return 0
  if [ -z "$old" ]; then
    carry_without
    return
  fi
  if first_start; then remember revision unknown || return 1; fi
  pick_job_manager
  job_manager GET /jobs
  case $code.$text in
  200.*'"jobs":['*) silent_since= ;;
  *) jobless_since= && silent; return ;;
  esac
  jobs=${text#*'"jobs":['}
  case $jobs in
  *'"id"'*'"id"'*) trouble 'the application runs several jobs' 'job.upgradeMode is for applications with one. Leave it out' || return 1 ;;
  *'"id"'*) jobless_since= ;;
  *) without_job; return ;;
  esac
  id=${jobs#*'"id":"'} status=${jobs#*'"status":"'}
  id=${id%%'"'*} status=${status%%'"'*}
  case $status in
  FINISHED | CANCELED | FAILED) ended; return ;;
  esac
  if begins_anew; then
    note_latest || return 1
    outlives
    case $? in
    0) cancel ;;
    2) return 0 ;;
    esac
    return
  fi
  case $UPGRADE_MODE.$status in
  savepoint.RUNNING)
    outlives
    case $? in
    0) stop_with_savepoint ;;
    2) go_on ;;
    *) return 1 ;;
    esac
    ;;
  *.FAILING | *.CANCELLING)
    tell "The job is $status; Flink waits until it has ended."
    return 1
    ;;
  *) [ -z "$ending" ] && go_on ;;
  esac
}

go_on() { # without a savepoint, from the latest checkpoint
  ask_keeper && note_checkpoint || return 1
  if goes_on; then
    [ "$UPGRADE_MODE" = last-state ] || tell "The job is $status, and no savepoint can be taken of it. It goes on from its latest checkpoint."
    set -- job "$id" stopping '' stopped ''
    [ -z "$path" ] || set -- "$@" checkpoint "$path"
    # High availability may lose what it keeps, as of a job that fails for good: then this is newer than what was begun with.
    case $path in '' | *[[:space:]]*) ;; *) set -- "$@" start "$path" ;; esac
    remember "$@"
    return
  fi
  why="the job $id is $status, so no savepoint can be taken of it"
  [ "$status" != RUNNING ] || why="the high availability of the values does not know the job $id"
  outlives
  case $? in
  0) ;;
  2) trouble "the job $id cannot be stopped" 'Its JobManager would delete the Deployment with it. Deploy execution.shutdown-on-application-finish: false without job.upgradeMode before, or set job.upgradeMode: stateless' || return 1 ;;
  *) return 1 ;;
  esac
  if [ "$number" != -1 ]; then
    case $path in
    '') trouble "$why" 'Its checkpoints are only in memory: set the directory of checkpoints' || return 1 ;;
    *[[:space:]]*) trouble "$why" "Blanks cannot stand in the path of its checkpoint $path" || return 1 ;;
    esac
    retained || return 1
  fi
  tell "T${why#t}. It is cancelled, and goes on from its latest checkpoint."
  begun
  cancel
}

goes_on() { # whether what high availability keeps of the job that is replaced is there for the next one, too
  [ "$keeper" != none ] && [ "${r_keeper:-$keeper}" = "$keeper" ]
}

configuration() { # of the JobManager that is replaced
  job_manager GET /jobmanager/config
  [ "$code" = 200 ] || job_manager_trouble 'the configuration of the JobManager that runs cannot be read'
}

outlives() { # whether that JobManager leaves its Deployment alone when its job ends: else it deletes, by name, the one that replaces it
  [ "$outlives_of" != "$old_name" ] || return 0
  configuration || return 1
  case $text in *'"key":"execution.shutdown-on-application-finish","value":"false"'*) outlives_of=$old_name ;; *) return 2 ;; esac
}

ask_keeper() { # of a JobManager that kept no record
  [ -z "$r_keeper" ] || return 0
  configuration || return 1
  kind=
  for key in high-availability high-availability.type; do
    case $text in *"\"key\":\"$key\",\"value\":\""*) kind=${text#*"\"key\":\"$key\",\"value\":\""} ;; esac
  done
  kind=${kind%%'"'*}
  case $kind in
  '' | [Nn][Oo][Nn][Ee]) r_keeper=none ;;
  *[Kk][Uu][Bb][Ee][Rr][Nn][Ee][Tt][Ee][Ss]*) r_keeper=kubernetes ;;
  *) r_keeper=other ;;
  esac
}

retained() { # whether a cancelled job keeps its checkpoints
  job_manager GET "/jobs/$id/checkpoints/config"
  case $code.$text in
  200.*'"externalization":{"enabled":true,"delete_on_cancellation":false'*) ;;
  200.*) trouble "$why" 'It is not cancelled, since that deletes its checkpoints: let it run until a savepoint can be taken, or until execution.checkpointing.externalized-checkpoint-retention is RETAIN_ON_CANCELLATION' ;;
  *) job_manager_trouble "$why" ;;
  esac
}

begins_anew() { # whether the values say that no state is taken over
  [ "$UPGRADE_MODE" = stateless ] || another_nonce
}

another_nonce() { # each counts once, so that a rollback replays nothing; and not while the job is suspended
  [ -n "$SAVEPOINT_NONCE" ] && [ -z "$JOB_SUSPENDED" ] || return 1
  case " $r_nonce " in *" $SAVEPOINT_NONCE "*) return 1 ;; esac
}

begun() { # from now on the job that is replaced ends
  stop_begun=yes stop_old=$old stop_pods=$old_pods
}

cancel() {
  job_manager PATCH "/jobs/$id?mode=cancel"
  case $code in
  2*) tell "Job $id is cancelled." ;;
  404) ;;
  *) job_manager_trouble "the job $id cannot be cancelled" ;;
  esac
  return 1
}

stop_with_savepoint() {
  if [ "${r_stopping#* }" != "$id" ]; then
    [ -z "$ending" ] || { stop_begun=; return 1; }
    newest_savepoint
    new_id
    remember stopping "$id_made $id" before "$found" || return 1
  fi
  trigger=${r_stopping%% *}
  job_manager GET "/jobs/$id/savepoints/$trigger"
  case $code.$text in
  404.*)
    [ -z "$ending" ] || { stop_begun=; return 1; }
    begun
    job_manager POST "/jobs/$id/stop" "{\"targetDirectory\": \"$SAVEPOINT_DIRECTORY\", \"drain\": false, \"triggerId\": \"$trigger\"}"
    case $code in
    202) tell "Job $id is stopped with a savepoint in $SAVEPOINT_DIRECTORY; Flink waits for it." ;;
    *) job_manager_trouble "the job $id cannot be stopped with a savepoint, and goes on" ;;
    esac
    return 1
    ;;
  200.*'"id":"IN_PROGRESS"'*) begun; return 1 ;;
  200.*'"location":"'*)
    path=${text#*'"location":"'}
    path=${path%%'"'*}
    starts_from "$path" "The savepoint"
    ;;
  200.*'"failure-cause"'*)
    failure
    stop_begun=
    remember stopping '' || return 1
    fails "$id"
    ;;
  *) job_manager_trouble "the savepoint of the job $id cannot be asked for" ;;
  esac
}

starts_from() { # PATH WHAT; the newest state, which nothing that high availability keeps comes before
  new_id
  savepoint=$r_savepoint checkpoint=$r_checkpoint taken=
  case $2 in
  *savepoint*) savepoint=$1 taken=$(date -u +%Y-%m-%dT%H:%M:%SZ) ;;
  *checkpoint*) checkpoint=$1 ;;
  esac
  remember start "$1" job "$id_made" stopped yes stopping '' savepoint "$savepoint" checkpoint "$checkpoint"     ${taken:+savepointTime "$taken"} || return 1
  stop_begun=done stop_pods=$old_pods
  printf '%s\n' "$2 ${1:-none} is what the job goes on from."
}

part() { # NAME; an object of the latest checkpoints: leaves its number in $number, its place in $path
  path= number=-1 kind=
  case $text in *'"latest":{'*"\"$1\":{"*) ;; *) return 0 ;; esac
  found=${text#*'"latest":{'}
  found=${found#*"\"$1\":{"}
  case $1 in
  completed) found=${found%%'"savepoint":'*} ;;
  savepoint) found=${found%%'"failed":'*} ;;
  restored) found=${found%%'}'*} ;;
  esac
  kind=${found#*'"checkpoint_type":"'}
  kind=${kind%%'"'*}
  number=${found#*'"id":'}
  number=${number%%[!0-9]*}
  case $found in *'"external_path":"'*) ;; *) return 0 ;; esac
  path=${found#*'"external_path":"'}
  path=${path%%'"'*}
  case $path in '<'*) path= ;; esac # one that is only in the JobManager's memory
  case $found in *'"discarded":true'*) path= ;; esac
}

list_checkpoints() {
  job_manager GET "/jobs/$id/checkpoints"
  [ "$code" = 200 ] || job_manager_trouble "the checkpoints of the job $id cannot be listed"
}

note_latest() { # where a job was that nobody goes on from, for whoever wants it back; it may make no checkpoints
  job_manager GET "/jobs/$id/checkpoints"
  [ "$code" = 200 ] || return 0
  part completed
  [ -z "$path" ] || [ "$path" = "$r_checkpoint" ] || remember checkpoint "$path"
}

note_checkpoint() { # leaves the latest checkpoint's place in $path
  list_checkpoints || return 1
  part completed
  [ "$number" != -1 ] || part restored # none since it began
}

ended() { # the job has come to an end before
  if begins_anew; then note_latest; return; fi
  list_checkpoints || return 1
  part completed
  newest=$number newest_path=$path
  part savepoint
  case $status.$kind in
  FINISHED.SYNC_SAVEPOINT)
    if [ "$number" -gt "$newest" ] && [ -n "$path" ]; then starts_from "$path" 'The savepoint'; return; fi
    ;;
  esac
  if [ "$status" = FINISHED ]; then
    [ "${r_stopping#* }" != "$id" ] || { lost_savepoint finished; return; }
    refuse "the job $id has finished, so there is nothing to go on from"
    return
  fi
  if [ "$number" -gt "$newest" ] && [ -n "$path" ]; then
    starts_from "$path" 'The savepoint'
  elif [ -n "$newest_path" ]; then
    starts_from "$newest_path" 'The checkpoint'
  elif [ "$newest" -ge 0 ]; then
    refuse "the job $id is $status, and its checkpoints are deleted or were only in memory"
  else
    part restored
    # A job that could not read its state is shown without what it began with.
    path=${path:-$r_start}
    [ -n "$path$r_keeper" ] || { refuse "the job $id is $status, and what it began with is not known"; return; }
    starts_from "$path" 'The state that it began with,'
  fi
}

silent() { # the JobManager that is replaced does not answer
  said="the JobManager $old_name says $code: $(printf '%.300s' "$text")"
  if [ "$old_ready" = yes ] && ! begins_anew; then
    trouble 'the job that runs cannot be asked for its state' "$said. A NetworkPolicy must let JobManagers of one cluster reach each other"
    return 1
  fi
  [ "$r_stopped" != gone ] || return 0
  [ -n "$silent_since" ] || silent_since=$(date +%s)
  [ $(($(date +%s) - silent_since)) -ge ${PATIENCE:-60} ] || { tell "The JobManager $old_name does not answer; Flink waits for it."; return 1; }
  if begins_anew; then return 0; fi
  if [ -n "$r_stopping" ]; then lost_savepoint; return; fi
  if goes_on; then
    path='high availability keeps'
  elif [ "$r_keeper" = none ]; then
    path="it starts from: ${r_start:-nothing}"
  else
    refuse "the JobManager $old_name does not answer, and only it knows what its job goes on from"
    return
  fi
  remember stopped gone || return 1
  printf '%s\n' "The JobManager $old_name does not run. The job goes on from what $path."
}

without_job() { # it answers and has no job: not yet, or no more
  [ -n "$jobless_since" ] || jobless_since=$(date +%s)
  [ $(($(date +%s) - jobless_since)) -ge ${PATIENCE:-60} ] || { tell "The JobManager $old_name has no job yet; Flink waits for it."; return 1; }
  if begins_anew; then return 0; fi
  if [ -n "$r_stopping" ]; then lost_savepoint; return; fi
  refuse "the JobManager $old_name has no job: it has ended, and what it ended with is no longer known"
}

carry_without() { # no JobManager runs that could be asked
  if begins_anew; then return 0; fi
  if first_start; then
    [ -z "$INITIAL_SAVEPOINT" ] || remember start "$INITIAL_SAVEPOINT" nonce "$SAVEPOINT_NONCE"
    return
  fi
  if [ -n "$r_stopping" ]; then lost_savepoint; return; fi
  if [ "$r_revision" = "$TEMPLATE" ] || [ "$r_stopped" = gone ] || goes_on; then return 0; fi
  refuse 'no JobManager runs that could be asked for the state of its job, and without high availability nobody else knows it'
}

newest_savepoint() { # of the job, where this pod sees the directory of savepoints; leaves it in $found
  found= short=${id%"${id#??????}"}
  directory=${SAVEPOINT_DIRECTORY#file:}
  while [ "${directory#//}" != "$directory" ]; do directory=${directory#/}; done
  case $directory in
  /*)
    found=$(set +f; ls -dt "${directory%/}/savepoint-$short-"*/_metadata 2> /dev/null | head -n 1)
    found=${found%/_metadata}
    [ "$directory" = "$SAVEPOINT_DIRECTORY" ] || found=${found:+file:$found}
    ;;
  esac
}

lost_savepoint() { # [FINISHED]; the job was being stopped when its JobManager went: either high availability goes on, or the savepoint is there
  id=${r_stopping#* }
  if [ -z "$1" ] && [ -n "$HA_CHECKPOINTS" ] && goes_on; then
    ask GET "$core/configmaps/$DEPLOYMENT-$id$HA_CHECKPOINTS?pretty=true"
    case $code.$text in
    200.*'"checkpointID-'*) remember stopping '' job "$id"; return ;;
    200.* | 404.*) ;;
    *) trouble 'what high availability keeps of the job cannot be read' || return 1 ;;
    esac
  fi
  newest_savepoint
  # An older one of the job was there before.
  if [ -n "$found" ] && [ "$found" != "$r_before" ]; then
    starts_from "$found" 'The savepoint'
    return
  fi
  refuse "the JobManager went while job $id was being stopped with a savepoint. It is $SAVEPOINT_DIRECTORY/savepoint-$short-…, if it was completed"
}

refuse() { # REASON; nothing starts empty
  begins=${r_checkpoint:+ Checkpoint: $r_checkpoint.}${r_savepoint:+ Savepoint: $r_savepoint.}
  give_up "handover: $1, so Flink does not start.${begins:- No checkpoint or savepoint was noted.} Set job.initialSavepointPath to where it is to go on from, and change job.savepointRedeployNonce; or set job.upgradeMode: stateless to begin with empty state."
}

replace() { # JobManagers of other revisions end once what they know is kept
  read_record || return 1
  [ -n "$r_revision$JOB_SUSPENDED" ] || [ "$record" != "$TEMPLATE" ] || [ "$UPGRADE_MODE" = stateless ] ||
    refuse "the ConfigMap $STATE_CONFIG_MAP no longer says what the job goes on from"
  if [ -n "$changed$old$r_stopping" ]; then carry || return 1; fi
  left=
  for one in $old_pods; do
    left=yes
    end_pod "${one%%=*}" "${one#*=}"
    case $code in
    200 | 202) printf '%s\n' "Ends the JobManager ${one%%=*} of another revision." ;;
    404 | 409) ;;
    *) trouble "the JobManager ${one%%=*} cannot be ended" || return 1 ;;
    esac
  done
  [ -z "$left" ]
}

begin() { # what Flink is told as it starts
  if [ -n "$JOB_SUSPENDED" ]; then
    [ -z "$changed" ] || remember stopped yes stopping '' || return 1
    return 0
  fi
  if [ -n "$changed$r_stopped$r_stopping" ]; then
    set -- stopped '' stopping '' before '' revision "$TEMPLATE" rest "$REST" keeper "$keeper"
    # A repeated step has begun already.
    if another_nonce || { begins_anew && [ "$r_stopped$r_revision" != "$TEMPLATE" ]; }; then
      new_id
      start=
      if another_nonce || first_start; then start=$INITIAL_SAVEPOINT; fi
      set -- "$@" start "$start" job "$id_made"
    fi
    if another_nonce; then set -- "$@" nonce "${r_nonce:+$r_nonce }$SAVEPOINT_NONCE"; fi
    remember "$@" || return 1
  fi
  case $r_start in *[[:space:]]*) refuse "blanks cannot stand in the path $r_start" ;; esac
  {
    [ -z "$r_start" ] || printf '%s ' -D "$RESTORE_OPTION=$r_start"
    [ -z "$IGNORE_OPTION" ] || printf '%s ' -D "$IGNORE_OPTION=true"
    if [ -n "$STANDBYS" ]; then
      [ -z "$RESULT_STORE" ] || printf '%s ' -D "$RESULT_STORE.delete-on-commit=false"
      for option in $ID_OPTIONS; do
        [ -z "$r_job" ] || printf '%s ' -D "$option=$r_job"
      done
    fi
  } > /flink-chart/arguments && write_start || give_up 'handover: /flink-chart cannot be written, so Flink does not start.'
}

write_start() { # a container that starts again makes the handover again: its configuration, and where the job is to go on from, may have changed
  [ -z "$STARTED_BEFORE" ] || return 0
  {
    printf '%s\n' STARTED_BEFORE=yes
    for name in NAMESPACE DEPLOYMENT CONFIG_MAP SERVICES LOST_NODE_SECONDS POD_UID TEMPLATE STANDBYS CHECKSUM RESTART_NONCE HA_CONFIG_MAP HA_ENTRIES UPGRADE_MODE STATE_CONFIG_MAP REST TRUST REST_NAME RESTORE_OPTION INITIAL_SAVEPOINT SAVEPOINT_NONCE IGNORE_OPTION SAVEPOINT_DIRECTORY JOB_SUSPENDED ID_OPTIONS RESULT_STORE HA_CHECKPOINTS ZOOKEEPER_QUORUM ZOOKEEPER_NODES ZOOKEEPER_OPTIONS JAAS; do
      eval "value=\$$name"
      printf "%s='%s'\n" "$name" "$(printf '%s' "$value" | sed "s/'/'\\\\''/g")"
    done
    printf '%s\n' "$BASH_EXECUTION_STRING"
  } > /flink-chart/again && printf '%s\n' 'if [ -e /flink-chart/began ]; then
  bash /flink-chart/again &
  trap "kill $!; wait; exit 143" TERM INT
  wait $! || exit
  trap - TERM INT
fi
: > /flink-chart/began
exec "$@" $(cat /flink-chart/arguments)' > /flink-chart/start
}

finish_stop() { # this pod is to end while it stops a job: the JobManager that had it can no longer run it
  [ -n "$stop_begun" ] || return 0
  unset IFS
  ending=yes old=$stop_old
  limit=$(($(date +%s) + ${SECONDS_TO_FINISH:-25}))
  while [ "$stop_begun" = yes ] && [ "$(date +%s)" -lt $limit ]; do
    old_pods=$stop_pods
    read_record && carry || pause 1
    [ "$r_stopped" != yes ] || stop_begun=done
  done
  [ "$stop_begun" = done ] || return 0 # the job goes on, or is not known to have ended
  for one in $stop_pods; do
    end_pod "${one%%=*}" "${one#*=}"
  done
}
keeper=none # what keeps the job's latest checkpoint besides the JobManager
[ -z "$STANDBYS" ] || keeper=other
[ -z "$HA_CHECKPOINTS" ] || keeper=kubernetes
state_version= left= outlives_of= stop_begun= stop_old= stop_pods= ending= silent_since= jobless_since= failed_since=

{{- end }}

{{/* What stands before it where a change asks a session for its jobs. */}}
{{- define "flink-1-13.script.sessions" -}}
# A change leaves a session alone while jobs run in it, or stops each with a savepoint.
# What a change must know is in a ConfigMap, before it is used.
data_body() { # VERSION KEY VALUE ...; leaves the change in $body. No value: the key goes
  at_version=$1 body=
  shift
  while [ $# -gt 0 ]; do
    body="$body${body:+, }\"$1\": ${2:+\"$2\"}"
    [ -n "$2" ] || body="${body}null"
    shift 2
  done
  body="{\"metadata\": {\"resourceVersion\": \"$at_version\"}, \"data\": {$body}}"
}

remember() { # KEY VALUE ...; what a repeated step must know. No value: the key goes
  data_body "$state_version" "$@"
  change "$core/configmaps/$STATE_CONFIG_MAP?pretty=true" "$body"
  case $code in
  200) recorded ;;
  409) return 1 ;;
  *) trouble "the ConfigMap $STATE_CONFIG_MAP cannot be changed" ;;
  esac
}

recorded() { # what the ConfigMap says; the API server escapes what HTML would take for its own
  text=$(printf '%s\n' "$text" | sed 's/\\u0026/\&/g; s/\\u003c/</g; s/\\u003e/>/g')
  state_version= r_start= r_job= r_stopped= r_stopping= r_before= r_checkpoint= r_savepoint= r_revision= r_nonce= r_rest= r_keeper=
  IFS=$newline
  for row in $text; do
    value=${row#*: }
    value=${value%,}
    value=${value#\"}
    value=${value%\"}
    case $row in
    '    "resourceVersion": '*) state_version=$value ;;
    '    "start": '*) r_start=$value ;;
    '    "job": '*) r_job=$value ;;
    '    "stopped": '*) r_stopped=$value ;;
    '    "stopping": '*) r_stopping=$value ;;
    '    "before": '*) r_before=$value ;;
    '    "checkpoint": '*) r_checkpoint=$value ;;
    '    "savepoint": '*) r_savepoint=$value ;;
    '    "revision": '*) r_revision=$value ;;
    '    "nonce": '*) r_nonce=$value ;;
    '    "rest": '*) r_rest=$value ;;
    '    "keeper": '*) r_keeper=$value ;;
    esac
  done
  unset IFS
}

read_record() {
  ask GET "$core/configmaps/$STATE_CONFIG_MAP?pretty=true"
  [ "$code" = 200 ] || { trouble "the ConfigMap $STATE_CONFIG_MAP cannot be read" || return 1; }
  recorded
}

wanted() { # whether this pod's ReplicaSet is the newest: older ones make their pods again until the new one is ready
  accept='application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
  ask GET "/apis/apps/v1/namespaces/$namespace/replicasets?labelSelector=app%3D$DEPLOYMENT,component%3Djobmanager&pretty=true"
  accept=application/json
  [ "$code" = 200 ] || { trouble 'ReplicaSets cannot be listed' || return 1; }
  newest=$(printf '%s\n' "$text" | {
    most=0 found=
    while IFS= read -r row; do
      value=${row#*: }
      value=${value%,}
      value=${value#\"}
      value=${value%\"}
      case $row in
      '    {') id= revision=0 owned= ;;
      '        "uid": '*) id=$value ;;
      '          "deployment.kubernetes.io/revision": '*) revision=$value ;;
      '            "uid": '*) [ "$value" != "$uid" ] || owned=yes ;;
      '    }'*) [ -z "$owned" ] || [ "$revision" -le $most ] || { most=$revision && found=$id; } ;;
      esac
    done
    printf '%s' "$found"
  })
  [ "$newest" = "$mine" ] && return 0
  tell 'Another revision is wanted; Flink does not start in this pod.'
  return 1
}

job_manager() { # METHOD PATH [BODY]; asks the JobManager that is replaced
  host=$old_ip
  case $host in *:*) host="[$host]" ;; esac
  set -- "${r_rest:-$REST}" "$@"
  text=$(curl --silent --show-error --noproxy '*' ${TRUST:---insecure} ${REST_NAME:+--connect-to "::$host:${1#* }"} --connect-timeout 5 --max-time 30 --request "$2" \
    ${4:+--header 'Content-Type: application/json' --data "$4"} --write-out '\n%{http_code}' "${1% *}://${REST_NAME:-$host}:${1#* }$3" 2>&1 || printf '\n000')
  code=${text##*"$newline"}
  text=${text%"$newline"*}
  [ "$code" != 000 ] || { text=curl:${text#*curl:} && text=${text%%"$newline"*}; } # one line of it
}

pick_job_manager() { # of those that are replaced the one to ask: one that is ready, if any
  set -- $old
  old_name=$1 old_ip=$2 old_ready=$3
  while [ $# -gt 0 ] && [ "$old_ready" != yes ]; do
    [ "$3" != yes ] || old_name=$1 old_ip=$2 old_ready=$3
    shift 3
  done
}

job_manager_trouble() { # WHAT; the JobManager gives no answer to go by
  trouble "$1" "the JobManager says $code: $(printf '%.300s' "$text")"
}

failure() { # why Flink could take no savepoint, on one line; leaves it in $reason
  reason=${text#*'"stack-trace":"'}
  reason=$(printf '%s' "$reason" | sed 's/\\n.*Caused by: /: /; s/\\n.*//; s/\\t//g; s/\\"/"/g')
}

fails() { # ID; no savepoint can be taken for $reason: again later, which is no success in between
  [ -n "$failed_since" ] || failed_since=$(date +%s)
  since=$failed_since
  trouble "no savepoint can be taken of the job $1, which goes on" "$(printf '%.400s' "$reason")" || { pause 10; return 1; }
}

new_id() { # as Flink's: 32 digits; leaves it in $id_made
  read -r id_made < /proc/sys/kernel/random/uuid
  id_made=$(printf '%s' "$id_made" | tr -d -)
}

pause() {
  sleep "$1" &
  wait $!
}

known() {
  read_record
}

carry() { # the jobs of the session that is replaced; leaves none that a change would lose
  case $SAVEPOINT_DIRECTORY in *[\\\"]*) give_up 'handover: quotes and backslashes cannot stand in the path of a savepoint.' ;; esac
  if [ -z "$old" ]; then
    forgotten
    return
  fi
  pick_job_manager
  job_manager GET /jobs
  case $code.$text in
  200.*'"jobs":['*) silent_since= ;;
  *) silent; return ;;
  esac
  find_jobs
  if [ -n "$r_stopping" ]; then
    stop_job "${r_stopping#* }"
    return 1
  fi
  [ -n "$running_jobs" ] || return 0
  names
  if [ "$UPGRADE_MODE" != savepoint ]; then
    trouble "the session runs $listed, and goes on" "Stop them${STOPS_JOBS:+, or set upgradePolicy: savepoint}" || return 1
  fi
  # None is stopped while one is there that cannot be.
  set -- $running_jobs
  while [ $# -gt 0 ]; do
    case $2 in
    RUNNING) ;;
    FAILING | CANCELLING) tell "The job $1$(name "$1") is $2; Flink waits until it has ended." && return 1 ;;
    *) trouble "the job $1$(name "$1") is $2, so no savepoint can be taken of it. The session goes on" 'Stop it, or let it run again' || return 1 ;;
    esac
    shift 2
  done
  set -- $running_jobs
  stop_job "$1"
  return 1
}

find_jobs() { # leaves id and state of each that has not ended in $running_jobs, in their order of id
  jobs=${text#*'"jobs":['} running_jobs=
  while :; do
    case $jobs in *'"id":"'*'"status":"'*) ;; *) break ;; esac
    jobs=${jobs#*'"id":"'}
    id=${jobs%%'"'*} status=${jobs#*'"status":"'}
    status=${status%%'"'*}
    case $status in
    FINISHED | CANCELED | FAILED) ;;
    *) running_jobs="$running_jobs$id $status$newline" ;;
    esac
  done
  running_jobs=$(printf '%s' "$running_jobs" | sort)
}

names() { # asks what the jobs are called; leaves them on one line in $listed
  job_manager GET /jobs/overview
  overview=
  [ "$code" != 200 ] || overview=$(printf '%s' "$text" | sed "s/\\\\\\\\/|/g; s/\\\\\"/'/g" | tr -d '\000-\037')
  set -- $running_jobs
  listed= count=0 jobs=$(($# / 2))
  while [ $# -gt 0 ]; do
    count=$((count + 1))
    [ $count -gt 10 ] || listed="$listed${listed:+, }$1$(name "$1")"
    shift 2
  done
  [ $count -le 10 ] || listed="$listed and $((count - 10)) more"
  if [ "$jobs" = 1 ]; then listed="1 job: $listed"; else listed="$jobs jobs: $listed"; fi
}

name() { # ID; what that job is called, behind a blank
  case $overview in *"\"jid\":\"$1\",\"name\":\""*) ;; *) return 0 ;; esac
  called=${overview#*"\"jid\":\"$1\",\"name\":\""}
  called=${called%%'"'*}
  printf ' %.100s' "${called:-without a name}"
}

stop_job() { # ID
  if [ "${r_stopping#* }" != "$1" ]; then
    new_id
    called=$(name "$1" | tr -d '|\\')
    remember stopping "$id_made $1" "name.$1" "${called# }" || return 1
  fi
  trigger=${r_stopping%% *} stop_begun=yes
  job_manager GET "/jobs/$1/savepoints/$trigger"
  case $code.$text in
  200.*'"id":"IN_PROGRESS"'*) ;;
  200.*'"location":"'*)
    path=${text#*'"location":"'}
    stopped "$1" "${path%%'"'*}"
    ;;
  200.*'"failure-cause"'*)
    failure
    stop_begun=
    remember stopping '' "name.$1" '' || return 1
    fails "$1"
    ;;
  404.*)
    case "$newline$running_jobs" in
    *"$newline$1 "*) ;;
    *) forgotten_by_flink "$1"; return ;;
    esac
    [ -z "$ending" ] || { stop_begun=; return 1; }
    # A later change has another policy.
    [ "$UPGRADE_MODE" = savepoint ] || { remember stopping '' "name.$1" ''; return 1; }
    job_manager POST "/jobs/$1/stop" "{\"targetDirectory\": \"$SAVEPOINT_DIRECTORY\", \"drain\": false, \"triggerId\": \"$trigger\"}"
    case $code in
    202) tell "The job $1 is stopped with a savepoint in $SAVEPOINT_DIRECTORY; Flink waits for it." ;;
    *) job_manager_trouble "the job $1 cannot be stopped with a savepoint, and goes on" ;;
    esac
    ;;
  *) job_manager_trouble "the savepoint of the job $1 cannot be asked for" ;;
  esac
}

stopped() { # ID PATH
  remember "savepoint.$1" "$2" stopping '' || return 1
  stop_begun= failed_since=
  called=$(field "    \"name.$1\": ")
  printf '%s\n' "The job $1${called:+ ($called)} is stopped. Start it again with: flink run --target kubernetes-session -Dkubernetes.cluster-id=$DEPLOYMENT -Dkubernetes.namespace=$namespace -s $2 JAR"
}

forgotten_by_flink() { # ID; the job has ended, and its savepoint can no longer be asked for by its trigger
  job_manager GET "/jobs/$1/checkpoints"
  case $code.$text in
  200.*'"latest":{'*'"savepoint":{'*)
    found=${text#*'"latest":{'}
    found=${found#*'"savepoint":{'}
    found=${found%%'"failed":'*}
    case $found in
    *SYNC_SAVEPOINT*'"external_path":"'* | *'"external_path":"'*SYNC_SAVEPOINT*)
      path=${found#*'"external_path":"'}
      stopped "$1" "${path%%'"'*}"
      return
      ;;
    esac
    ;;
  200.* | 404.*) ;;
  *) job_manager_trouble "the savepoint of the job $1 cannot be asked for" || return 1 ;;
  esac
  forgotten
}

forgotten() { # nobody can be asked for the savepoint that was being taken
  [ -n "$r_stopping" ] || return 0
  set -- "${r_stopping#* }"
  short=${1%"${1#??????}"}
  path=${SAVEPOINT_DIRECTORY:+$SAVEPOINT_DIRECTORY/}savepoint-$short-
  remember stopping '' "unknown.$1" "$path" || return 1
  stop_begun=
  printf '%s\n' "The JobManager went while the job $1 was being stopped. The path of its savepoint begins with $path, if it was completed."
}

silent() { # the session that is replaced does not answer
  said="the JobManager $old_name says $code: $(printf '%.300s' "$text")"
  if [ "$old_ready" = yes ]; then
    trouble 'the session that runs cannot be asked for its jobs' "$said. A NetworkPolicy must let JobManagers of one cluster reach each other"
    return 1
  fi
  [ -n "$silent_since" ] || silent_since=$(date +%s)
  [ $(($(date +%s) - silent_since)) -ge ${PATIENCE:-60} ] || { tell "The JobManager $old_name does not answer; Flink waits for it."; return 1; }
  forgotten || return 1
  tell "The JobManager $old_name does not run. ${STANDBYS:+Its jobs go on from what high availability keeps.}"
}

replace() { # JobManagers of other revisions end once what they know is kept
  read_record || return 1
  [ -n "$r_revision$JOB_SUSPENDED" ] || [ "$record" != "$TEMPLATE" ] || [ "$UPGRADE_MODE" = stateless ] ||
    refuse "the ConfigMap $STATE_CONFIG_MAP no longer says what the job goes on from"
  if [ -n "$changed$old$r_stopping" ]; then carry || return 1; fi
  left=
  for one in $old_pods; do
    left=yes
    end_pod "${one%%=*}" "${one#*=}"
    case $code in
    200 | 202) printf '%s\n' "Ends the JobManager ${one%%=*} of another revision." ;;
    404 | 409) ;;
    *) trouble "the JobManager ${one%%=*} cannot be ended" || return 1 ;;
    esac
  done
  [ -z "$left" ]
}

begin() { # where this JobManager will be asked
  [ -z "$changed" ] || remember rest "$REST"
}

finish_stop() { # this pod is to end while it stops a job: where its savepoint is must be noted
  unset IFS
  ending=yes limit=$(($(date +%s) + ${SECONDS_TO_FINISH:-25}))
  while [ -n "$stop_begun" ] && [ "$(date +%s)" -lt $limit ]; do
    read_record && { [ -n "$r_stopping" ] || return 0; } && stop_job "${r_stopping#* }"
    [ -z "$stop_begun" ] || pause 1
  done
}
state_version= left= ending= stop_begun= silent_since= failed_since= overview= running_jobs=

{{- end }}

{{/* What takes a savepoint of the job that runs. */}}
{{- define "flink-1-13.script.savepoint" -}}
# Takes a savepoint of the job that runs and notes where it is. What a change notes comes before: this writes nothing while one is made.
account=/var/run/secrets/kubernetes.io/serviceaccount
newline='
'
separator='\n' # as JSON has it
trap 'exit 143' TERM INT
set -f
told= waits= troubled= path=
taking=takingScheduled patience=${PATIENCE:-60}
[ -z "$NONCE" ] || { taking=takingNonce && patience=${PATIENCE:-300}; }

tell() { # once, while it stays the same
  [ "$1" = "$told" ] || printf '%s\n' "$1"
  told=$1
}

give_up() { # for the log, and for kubectl describe pod
  printf '%s\n' "savepoint: $1" >&2
  { printf '%s\n' "savepoint: $1" > /dev/termination-log; } 2> /dev/null
  exit 1
}

command -v curl > /dev/null || give_up 'the image has no curl, so none is taken. Add curl to the image.'
namespace=$(cat $account/namespace) || give_up 'the pod has no token of its account, so none is taken.'
host=$KUBERNETES_SERVICE_HOST
case $host in *:*) host="[$host]" ;; esac
api=https://$host:$KUBERNETES_SERVICE_PORT
noted=$api/api/v1/namespaces/$namespace/configmaps/$STATE_CONFIG_MAP?pretty=true
case $SAVEPOINT_DIRECTORY in *[\\\"]*) give_up 'quotes and backslashes cannot stand in the path of a savepoint.' ;; esac

split() { # the answer's $code, and its text
  code=${text##*"$newline"}
  text=${text%"$newline"*}
}

record() { # METHOD [BODY]; reads or changes the ConfigMap
  text=$(printf 'header = "Authorization: Bearer %s"\n' "$(cat $account/token)" |
    curl --config - --silent --show-error --noproxy '*' --cacert $account/ca.crt --connect-timeout 5 --max-time 10 \
      --header 'Accept: application/json' --request "$1" ${2:+--header 'Content-Type: application/strategic-merge-patch+json' --data "$2"} \
      --write-out '\n%{http_code}' "$noted" || printf '\n000')
  split
  case $code in
  200)
    troubled=
    version=$(field '    "resourceVersion": ')
    for key in start savepoint checkpoint stopped stopping revision scheduled triggerNonce; do
      eval "r_$key=\$(field '    \"$key\": ')"
    done
    r_taking=$(field "    \"$taking\": ")
    return 0
    ;;
  409) return 1 ;;
  000) reason='the API server does not answer. Behind a service mesh, let the pod reach it' ;;
  403) reason="$(field '  "message": ' | tr -d '\\'). Grant get and patch on it" ;;
  *) reason="the API server says $code: $(field '  "message": ' | tr -d '\\')" ;;
  esac
  [ -n "$troubled" ] || troubled=$(date +%s)
  [ $(($(date +%s) - troubled)) -lt ${PATIENCE:-60} ] || give_up "the ConfigMap $STATE_CONFIG_MAP cannot be read and changed: $reason."
  return 1
}

field() { # the value of the first row that begins so
  printf '%s\n' "$text" | while IFS= read -r row; do
    case $row in
    "$1"*)
      row=${row#"$1"}
      row=${row%,}
      row=${row#\"}
      printf '%s' "${row%\"}"
      break
      ;;
    esac
  done
}

data_body() { # VERSION KEY VALUE ...; leaves the change in $body. No value: the key goes
  at_version=$1 body=
  shift
  while [ $# -gt 0 ]; do
    body="$body${body:+, }\"$1\": ${2:+\"$2\"}"
    [ -n "$2" ] || body="${body}null"
    shift 2
  done
  body="{\"metadata\": {\"resourceVersion\": \"$at_version\"}, \"data\": {$body}}"
}

note() { # KEY VALUE ...; unless somebody else has changed it since it was read. No value: the key goes
  data_body "$version" "$@"
  record PATCH "$body"
}

flink() { # METHOD PATH [BODY]; asks the JobManager
  text=$(curl --silent --show-error --noproxy '*' ${TRUST:---insecure} --connect-timeout 5 --max-time 30 --request "$1" \
    ${3:+--header 'Content-Type: application/json' --data "$3"} --write-out '\n%{http_code}' "$ADDRESS$2" 2>&1 || printf '\n000')
  split
  [ "$code" != 000 ] || text=$(printf '%s' "$text" | tr '\n' ' ' | sed 's/^ *000//')
  said="the JobManager says $code: $(printf '%.300s' "$text")"
}

await() { # WHAT [silent]; what there is to wait for, for a while
  [ -n "$waits" ] || waits=$(date +%s)
  if [ $(($(date +%s) - waits)) -ge $patience ]; then
    [ -z "$NONCE$2" ] || give_up "$1, so none is taken."
    # The next one comes: this is no fault of the schedule.
    printf '%s\n' "$1, so no savepoint is taken this time."
    exit 0
  fi
  tell "$1; waiting."
  return 1
}

running() { # leaves the id of the job that runs in $id
  flink GET /jobs
  case $code.$text in
  200.*'"jobs":['*) ;;
  *) await "no JobManager answers at $ADDRESS ($code: $(printf '%.200s' "$text"))" silent; return 1 ;;
  esac
  id= status=
  jobs=${text#*'"jobs":['}
  while :; do
    case $jobs in *'"id":"'*'"status":"'*) ;; *) break ;; esac
    jobs=${jobs#*'"id":"'}
    one=${jobs%%'"'*}
    jobs=${jobs#*'"status":"'}
    status=${jobs%%'"'*}
    [ "$status" = RUNNING ] || continue
    [ -z "$id" ] || give_up 'the application runs several jobs, so none is taken.'
    id=$one
  done
  [ -n "$id" ] || { await "The job does not run: it is ${status:-not there}"; return 1; }
}

failed() { # WHY; the next try is another one
  note "$taking" ''
  give_up "none can be taken of the job $id, which goes on: $1."
}

take() {
  record GET || return 1
  if [ -n "$NONCE" ] && [ "$r_triggerNonce" = "$NONCE" ]; then
    printf '%s\n' "The savepoint of job.savepointTriggerNonce: $NONCE has been taken before."
    return 0
  fi
  [ -z "$r_stopping$r_stopped" ] || { await 'A change stops the job'; return 1; }
  running || return 1
  if [ "${r_taking#* }" != "$id $r_revision" ]; then
    new_id
    note "$taking" "$id_made $id $r_revision" || return 1
  fi
  trigger=${r_taking%% *}
  flink GET "/jobs/$id/savepoints/$trigger"
  case $code.$text in
  404.*)
    flink POST "/jobs/$id/savepoints" "{\"target-directory\": \"$SAVEPOINT_DIRECTORY\", \"cancel-job\": false, \"triggerId\": \"$trigger\"}"
    case $code in
    202) tell "A savepoint of the job $id is taken in $SAVEPOINT_DIRECTORY." ;;
    *) await "no savepoint of the job $id can be asked for: $said" silent ;;
    esac
    return 1
    ;;
  200.*'"id":"IN_PROGRESS"'*)
    waits=
    return 1
    ;;
  200.*'"location":"'*)
    path=${text#*'"location":"'}
    path=${path%%'"'*}
    completed
    ;;
  200.*'"failure-cause"'*'Not all required tasks are currently running'*)
    note "$taking" '' || return 1
    await "Not all tasks of the job $id run" || { pause; pause; pause; pause; return 1; }
    ;;
  200.*'"failure-cause"'*)
    failure
    failed "$(printf '%.400s' "$reason")"
    ;;
  *) await "the savepoint of the job $id cannot be asked for: $said" silent ;;
  esac
}

failure() { # why Flink could take no savepoint, on one line; leaves it in $reason
  reason=${text#*'"stack-trace":"'}
  reason=$(printf '%s' "$reason" | sed 's/\\n.*Caused by: /: /; s/\\n.*//; s/\\t//g; s/\\"/"/g')
}

new_id() { # as Flink's: 32 digits; leaves it in $id_made
  read -r id_made < /proc/sys/kernel/random/uuid
  id_made=$(printf '%s' "$id_made" | tr -d -)
}

completed() { # $path is the newest state: the record was read before Flink was asked, and nobody has changed it since
  set -- savepoint "$path" savepointTime "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$taking" ''
  # Without high availability nobody else tells a JobManager that restarts.
  [ -n "$STANDBYS" ] || set -- "$@" start "$path"
  if [ -n "$NONCE" ]; then
    set -- "$@" triggerNonce "$NONCE"
  else
    set -- "$@" scheduled "$path${r_scheduled:+$separator$r_scheduled}"
  fi
  note "$@" || return 1
  printf '%s\n' "The savepoint is $path."
  [ -n "$NONCE" ] || until expire; do pause; done
}

plain() { # a path as Flink has it
  printf '%s' "$1" | sed 's/\\u0026/\&/g; s/\\u003c/</g; s/\\u003e/>/g'
}

expire() { # of those of the schedule the older ones go, unless something starts from them
  record GET || return 1
  [ -z "$r_stopping$r_stopped" ] || return 0
  flink GET "/jobs/$id/checkpoints"
  case $code.$text in 200.*'"latest":'*) ;; *) return 0 ;; esac
  restored=
  case $text in
  *'"restored":{'*'"external_path":"'*)
    restored=${text#*'"restored":{'}
    restored=${restored#*'"external_path":"'}
    restored=${restored%%'"'*}
    ;;
  esac
  left=$r_scheduled kept= number=0
  while [ -n "$left" ]; do
    one=${left%%"$separator"*}
    case $left in *"$separator"*) left=${left#*"$separator"} ;; *) left= ;; esac
    number=$((number + 1))
    if [ $number -gt "$RETENTION" ] && [ "$one" != "$r_start" ] && [ "$one" != "$r_savepoint" ] && [ "$(plain "$one")" != "$restored" ]; then
      dispose "$(plain "$one")" && continue
    fi
    kept="$kept${kept:+$separator}$one"
  done
  [ "$kept" = "$r_scheduled" ] || note scheduled "$kept"
}

dispose() { # PATH
  flink POST /savepoint-disposal "{\"savepoint-path\": \"$1\"}"
  case $code.$text in
  20[02].*'"request-id":"'*)
    request=${text#*'"request-id":"'}
    request=${request%%'"'*}
    end=$(($(date +%s) + 120))
    while flink GET "/savepoint-disposal/$request" && [ "$(date +%s)" -lt $end ]; do
      case $code.$text in 200.*'"id":"COMPLETED"'*) break ;; esac
      pause
    done
    ;;
  esac
  case $code.$text in
  200.*'"failure-cause"'*'Cannot find '*) return 0 ;; # it went before
  200.*'"failure-cause"'*)
    failure
    reason=$(printf '%.400s' "$reason")
    ;;
  200.*'"id":"COMPLETED"'*)
    printf '%s\n' "Disposed of: $1."
    return 0
    ;;
  *) reason=$said ;;
  esac
  # A list without end would not fit into a ConfigMap.
  if [ $number -gt $((RETENTION + 100)) ]; then
    printf '%s\n' "$1 cannot be disposed of, and is left there for good: $reason." >&2
    return 0
  fi
  printf '%s\n' "$1 cannot be disposed of, and is tried again the next time: $reason." >&2
  return 1
}

pause() {
  sleep "${PAUSE:-1}" &
  wait $!
}

until take; do pause; done
{{- end }}

{{/* What runs in place of Flink while a job is suspended. */}}
{{- define "flink-1-13.script.suspended" -}}
printf '%s\n' 'The job is suspended. Its state is noted in the ConfigMap flink-state-'"$1"'. It goes on with job.state: running.'
trap 'exit 0' TERM INT
while :; do
  sleep 3600 &
  wait $!
done
{{- end }}

{{/* What helm test runs. */}}
{{- define "flink-1-13.script.ask-rest" -}}
end=$(($(date +%s) + ${PATIENCE:-150}))
ask() {
  curl --silent --show-error --fail ${TRUST:---insecure} --noproxy '*' --max-time 10 "$1://$ADDRESS/config" 2>&1
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
{{- define "flink-1-13.script.job-runs" -}}
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
  answer=$(curl --silent --show-error --fail ${3:---insecure} ${4:+--connect-to "::$host:$1"} --noproxy '*' --max-time 3 "https://${4:-$host}:$1/jobs/overview" 2>&1)
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
{ read -r known state <$folder/flink-chart-job; } 2>/dev/null
forbidden='where none can be made, kubectl logs says "Could not create pod", and kubectl describe quota what is left'
case $answer in
*'"state":"FAILED"'* | *'"state":"FAILING"'*)
  note failed
  not_ready 'the job has failed: kubectl logs and the web UI say why'
  ;;
*'"running":'[1-9]* | *'"finished":'[1-9]* | *'"state":"'[FS]* | *'"state":"CANCEL'* | *'"state":"RECONCILING"'*) note begun ;;
*'"state":"RESTARTING"'*) [ "$known $state" = "$life begun" ] || not_ready "the job restarts before a task of it has run: the web UI says why; $forbidden" ;;
*'"state":"RUNNING"'*) not_ready "no task of the job runs yet: kubectl get pods shows its TaskManagers; $forbidden" ;;
*'"state":"'*) not_ready 'the job has not started yet' ;;
*'"jobs":[]'*)
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
{{- define "flink-1-13.script.pre-stop" -}}
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

{{/* What puts the password of the TLS stores into a configuration in memory. */}}
{{- define "flink-1-13.script.tls-password" -}}
give_up() { # for the log, and for kubectl describe pod
  printf '%s\n' "tls: $1" >&2
  { printf '%s\n' "tls: $1" > /dev/termination-log; } 2> /dev/null
  exit 1
}
for file in "$1"/*; do
  cat "$file" > "$3/${file##*/}" || give_up "$file cannot be copied, so Flink does not start."
done
password=$(cat "$2") || give_up 'the password cannot be read, so Flink does not start.'
newline='
'
case $password in
'' | *"$newline"*) give_up 'the password of tls.passwordSecretRef must be one line.' ;;
esac
if [ -n "$5" ]; then
  password=$5$(printf '%s' "$password" | sed "s/$5/&&/g")$5
else
  case $password in
  *'#'* | ' '* | *' ') give_up 'the password of tls.passwordSecretRef must have no # and no blank at its ends: this Flink cannot read it.' ;;
  esac
fi
printf '\nsecurity.ssl.%s: %s\n' keystore-password "$password" key-password "$password" truststore-password "$password" >> "$3/$4" ||
  give_up "$3/$4 cannot be written, so Flink does not start."
{{- end }}

{{/*
The accounts of both sides with the same annotations, unless they exist already: the account default exists in every
namespace, and what names the TaskManagers' elsewhere names one that exists.
*/}}
{{- define "flink-1-13.profile.service-account" }}
  {{- if and .serviceAccount.create (ne .serviceAccount.name "default") }}
    {{- $names := list .serviceAccount.name }}
    {{- with get .applied "kubernetes.taskmanager.service-account" }}{{ $names = append $names . }}{{ end }}
    {{- range $names }}
      {{- $metadata := dict "name" . }}
      {{- with $.serviceAccount.annotations }}{{ $_ := set $metadata "annotations" (deepCopy .) }}{{ end }}
      {{- $_ := set $ "objects" (append $.objects (dict "apiVersion" "v1" "kind" "ServiceAccount" "metadata" $metadata)) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
An application with job.upgradeMode, a session with upgradePolicy. The new pod is there before the old one ends, so that
it can ask for its state, and leave it alone where that fails. The Flink of an application is told what to start from by
arguments of its start script, which win over the configuration; a container that starts again makes the handover again
before. Kubernetes counts the wait for a savepoint as no progress.
*/}}
{{- define "flink-1-13.profile.state" }}
  {{- template "flink-1-13.profile.asks-before" . }}
  {{- if .ok }}
    {{- $strategy := dict "type" "RollingUpdate" "rollingUpdate" (dict "maxSurge" "100%" "maxUnavailable" 0) }}
    {{- $_ := set .deployment.spec "strategy" $strategy }}
    {{- $_ := set .deployment.spec "progressDeadlineSeconds" 3600 }}
  {{- end }}
  {{- template "flink-1-13.profile.has-upgrade-mode" . }}
  {{- if .ok }}
    {{- template "flink-1-13.deploy.append" (list .pod.spec "volumes" (list (dict "name" "flink-chart-start" "emptyDir" dict))) }}
    {{- template "flink-1-13.profile.is-suspended" . }}
    {{- if .ok }}
      {{- template "flink-1-13.profile.suspended" . }}
    {{- else }}
      {{- $_ := set .main "args" (append (initial .main.args) (printf "exec bash /flink-chart/start %s" (last .main.args))) }}
    {{- end }}
    {{- $mount := dict "name" "flink-chart-start" "mountPath" "/flink-chart" }}
    {{- template "flink-1-13.deploy.append" (list .main "volumeMounts" (list $mount)) }}
  {{- end }}
{{- end }}

{{/*
A pod that runs no Flink: it has stopped the job, and can refuse to where that fails, which no Deployment without pods
can.
*/}}
{{- define "flink-1-13.profile.suspended" }}
  {{- range list "args" "lifecycle" "startupProbe" "readinessProbe" "livenessProbe" }}
    {{- $_ := unset $.main . }}
  {{- end }}
  {{- $_ := set .main "command" (list "bash" "-c" (include "flink-1-13.script.suspended" .) "suspended" .clusterId) }}
  {{- $small := dict "cpu" "100m" "memory" "64Mi" }}
  {{- $_ := set .main "resources" (dict "requests" $small "limits" (deepCopy $small)) }}
{{- end }}

{{/* Whether changes take the state along as the values say. Leaves it in .ok. */}}
{{- define "flink-1-13.profile.has-upgrade-mode" }}
  {{- $_ := set . "ok" (and (eq .mode "application") (eq .profile "helm") (not .values.job.upgradeMode | not)) }}
{{- end }}

{{/* Whether changes of a session ask it for its jobs. Leaves it in .ok. */}}
{{- define "flink-1-13.profile.has-upgrade-policy" }}
  {{- $_ := set . "ok" (and (eq .mode "session") (eq .profile "helm") (not .values.upgradePolicy | not)) }}
{{- end }}

{{/* Whether a new JobManager asks the one before it, which runs until then. Leaves it in .ok. */}}
{{- define "flink-1-13.profile.asks-before" }}
  {{- template "flink-1-13.profile.has-upgrade-mode" . }}
  {{- if not .ok }}{{ template "flink-1-13.profile.has-upgrade-policy" . }}{{ end }}
{{- end }}

{{/* Whether the job is stopped, with its state kept. Leaves it in .ok. */}}
{{- define "flink-1-13.profile.is-suspended" }}
  {{- template "flink-1-13.profile.has-upgrade-mode" . }}
  {{- $_ := set . "ok" (and .ok (eq (.values.job.state | default "") "suspended")) }}
{{- end }}

{{/* The ConfigMap that holds what jobs go on from: no object owns it, an uninstall leaves it, its data are the pods'. */}}
{{- define "flink-1-13.profile.state-config-map" }}
  {{- template "flink-1-13.profile.asks-before" . }}
  {{- if .ok }}
    {{- $metadata := dict "name" (printf "flink-state-%s" .clusterId) "annotations" (dict "helm.sh/resource-policy" "keep") }}
    {{- $_ := set . "objects" (append .objects (dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" $metadata)) }}
  {{- end }}
{{- end }}

{{/* What the handover knows of the values, and of where the job is asked: variables that Kubernetes does not expand, in .value. */}}
{{- define "flink-1-13.profile.state-variables" }}
  {{- $job := .values.job }}
  {{- $texts := list (list "UPGRADE_MODE" $job.upgradeMode) (list "STATE_CONFIG_MAP" (printf "flink-state-%s" .clusterId)) }}
  {{- template "flink-1-13.profile.rest-address" . }}
  {{- $texts = concat $texts .value }}
  {{- $texts = append $texts (list "RESTORE_OPTION" "execution.savepoint.path") }}
  {{- $texts = append $texts (list "INITIAL_SAVEPOINT" $job.initialSavepointPath) }}
  {{- template "flink-1-13.values.text" (list . $job.savepointRedeployNonce) }}
  {{- $texts = append $texts (list "SAVEPOINT_NONCE" .value) }}
  {{- if $job.allowNonRestoredState }}
    {{- $texts = append $texts (list "IGNORE_OPTION" "execution.savepoint.ignore-unclaimed-state") }}
  {{- end }}
  {{- if eq $job.upgradeMode "savepoint" }}
    {{- template "flink-1-13.option" (list . "state.savepoints.dir") }}
    {{- $texts = append $texts (list "SAVEPOINT_DIRECTORY" .value) }}
  {{- end }}
  {{- if eq ($job.state | default "") "suspended" }}{{ $texts = append $texts (list "JOB_SUSPENDED" "yes") }}{{ end }}
  {{- if .highAvailability }}
    {{- $texts = append $texts (list "ID_OPTIONS" (join " " (list "$internal.pipeline.job-id"))) }}
    {{- template "flink-1-13.string" (list . "high-availability") }}
    {{- template "flink-1-13.deploy.is-kubernetes" (list . .value) }}
    {{- if .ok }}{{ $texts = append $texts (list "HA_CHECKPOINTS" "-jobmanager-leader") }}{{ end }}
  {{- end }}
  {{- template "flink-1-13.profile.variables" (list . $texts) }}
{{- end }}

{{/* The same of a session. Lines without the option of the last one know no triggerId. */}}
{{- define "flink-1-13.profile.session-variables" }}
  {{- $texts := list (list "UPGRADE_MODE" .values.upgradePolicy) (list "STATE_CONFIG_MAP" (printf "flink-state-%s" .clusterId)) }}
  {{- template "flink-1-13.profile.rest-address" . }}
  {{- $texts = concat $texts .value }}
  {{- if eq .values.upgradePolicy "savepoint" }}
    {{- template "flink-1-13.option" (list . "state.savepoints.dir") }}
    {{- $texts = append $texts (list "SAVEPOINT_DIRECTORY" .value) }}
  {{- end }}
  {{- template "flink-1-13.profile.variables" (list . $texts) }}
{{- end }}

{{/* Where the JobManager is asked, and by what its certificate is checked: names and texts of variables, in .value. */}}
{{- define "flink-1-13.profile.rest-address" }}
  {{- template "flink-1-13.profile.is-secure" . }}
  {{- $scheme := ternary "https" "http" .ok }}
  {{- $rest := "" }}
  {{- range .resources }}
    {{- if eq .metadata.name (printf "%s-rest" $.clusterId) }}
      {{- $rest = printf "%s %v" $scheme (first .spec.ports).targetPort }}
    {{- end }}
  {{- end }}
  {{- template "flink-1-13.tls.trust" . }}
  {{- $_ := set . "value" (list (list "REST" $rest) (list "TRUST" .value.options) (list "REST_NAME" .value.host)) }}
{{- end }}

{{/* A variable for each text that there is (list CTX PAIRS), which Kubernetes does not expand, in .value. */}}
{{- define "flink-1-13.profile.variables" }}
  {{- $env := list }}
  {{- range $text := index . 1 }}
    {{- if index $text 1 }}
      {{- $env = append $env (dict "name" (index $text 0) "value" (index $text 1 | toString | replace "$" "$$")) }}
    {{- end }}
  {{- end }}
  {{- $_ := set (index . 0) "value" $env }}
{{- end }}

{{/*
Objects without what the API server drops. Who applies such a field owns it though it is not there, and server-side
apply by somebody else conflicts with that.
*/}}
{{- define "flink-1-13.profile.stored" }}
  {{- range .objects }}{{ template "flink-1-13.profile.stored.drop" (list .metadata "annotations") }}{{ end }}
  {{- template "flink-1-13.profile.stored.drop" (list .pod.spec "nodeSelector") }}
  {{- template "flink-1-13.profile.stored.drop" (list .pod.spec "hostNetwork") }}
  {{- range concat .pod.spec.containers (.pod.spec.initContainers | default list) }}
    {{- range .env }}{{ template "flink-1-13.profile.stored.drop" (list . "value") }}{{ end }}
    {{- range .volumeMounts }}{{ template "flink-1-13.profile.stored.drop" (list . "readOnly") }}{{ end }}
  {{- end }}
  {{- range .pod.spec.volumes }}
    {{- with .persistentVolumeClaim }}{{ template "flink-1-13.profile.stored.drop" (list . "readOnly") }}{{ end }}
  {{- end }}
{{- end }}

{{/* A field of a map (list MAP FIELD) goes if it is false or has nothing. */}}
{{- define "flink-1-13.profile.stored.drop" }}
  {{- if not (index . 0 (index . 1)) }}{{ $_ := unset (index . 0) (index . 1) }}{{ end }}
{{- end }}

{{/* A rolling update would run two JobManagers with one cluster id. */}}
{{- define "flink-1-13.profile.strategy" }}
  {{- $_ := set .deployment.spec "strategy" (dict "type" "Recreate") }}
{{- end }}

{{/*
What helm test runs: a pod of the JobManager's own image, put where the JobManager's may be put, that asks its REST
endpoint through the Service. Takes Helm's root; prints nothing with profile native, where the endpoint asks for the
client's certificate, and where there is no JobManager, since the application has ended or its job is suspended.
*/}}
{{- define "flink-1-13.test-pod" }}
  {{- $_ := include "flink-1-13.context" . }}
  {{- with .FlinkContext }}
    {{- template "flink-1-13.profile.is-suspended" . }}
    {{- if and (not .refusal) (eq .profile "helm") (not .ended) (not .ok) }}
      {{- template "flink-1-13.option" (list . "security.ssl.rest.authentication-enabled") }}
      {{- $mutual := eq (.value | default "" | lower) "true" }}
      {{- template "flink-1-13.tls.trust" . }}
      {{- if or .value (not $mutual) }}
---
{{ include "flink-1-13.test-pod.pod" . }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Prints the pod. */}}
{{- define "flink-1-13.test-pod.pod" }}
  {{- template "flink-1-13.test-pod.address" . }}
  {{- $container := dict
    "name" "rest"
    "image" .main.image
    "imagePullPolicy" .main.imagePullPolicy
    "command" (list "bash" "-c" (include "flink-1-13.script.ask-rest" .))
    "env" (list (dict "name" "ADDRESS" "value" .value) (dict "name" "LINE" "value" "1.13"))
    "resources" (dict "requests" (dict "cpu" "100m" "memory" "64Mi") "limits" (dict "cpu" "100m" "memory" "64Mi"))
  }}
  {{- template "flink-1-13.tls.trust" . }}
  {{- $trust := .value }}
  {{- with $trust }}
    {{- $_ := set $container "env" (append $container.env (dict "name" "TRUST" "value" .options)) }}
  {{- end }}
  {{- with .main.securityContext }}{{ $_ := set $container "securityContext" . }}{{ end }}
  {{- $spec := dict "restartPolicy" "Never" "automountServiceAccountToken" false "containers" (list $container) }}
  {{- template "flink-1-13.profile.pod-security.scratch" (list . $container $spec) }}
  {{- template "flink-1-13.tls.mount" (list $trust $container $spec) }}
  {{- range $field := list "serviceAccountName" "imagePullSecrets" "securityContext" "nodeSelector" "tolerations" "affinity" "priorityClassName" }}
    {{- with get $.pod.spec $field }}{{ $_ := set $spec $field . }}{{ end }}
  {{- end }}
  {{- $hook := dict
    "helm.sh/hook" "test"
    "helm.sh/hook-delete-policy" "before-hook-creation,hook-succeeded,hook-failed"
    "helm.sh/hook-output-log-policy" "hook-failed"
  }}
  {{- /* Pods do not change: another specification has another name, so that kubectl apply goes on. */}}
  {{- $name := printf "%s-test-%s" .clusterId (toJson $spec | sha256sum | trunc 8) }}
  {{- $metadata := dict "name" $name "annotations" $hook }}
  {{- if (.values.networkPolicy | default dict).enabled }}
    {{- $_ := set $metadata "labels" (dict "app" .clusterId "component" "test") }}
  {{- end }}
  {{- $pod := dict "apiVersion" "v1" "kind" "Pod" "metadata" $metadata "spec" $spec }}
  {{- $objects := .objects }}
  {{- $_ := set . "objects" (list $pod) }}
  {{- template "flink-1-13.profile.labels" . }}
  {{- $_ := set . "objects" $objects }}
  {{- toYaml $pod }}
{{- end }}

{{/*
Where the REST Service answers; a headless one hands out the pod's own address, so its port is the pod's. Leaves it in
.value.
*/}}
{{- define "flink-1-13.test-pod.address" }}
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
