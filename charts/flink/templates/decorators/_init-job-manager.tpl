{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_init-job-manager.tpl.hbs by npm run generate; do not edit. */ -}}
{{/*
InitJobManagerDecorator: account, labels, annotations, pull secrets, node selector and tolerations of the pod; then
the main container.
*/}}
{{- define "flink-2-3.decorators.init-job-manager" }}
  {{- template "flink-2-3.deploy.service-account" (list . "kubernetes.jobmanager.service-account" .pod.spec) }}
  {{- $_ := set .pod.spec "serviceAccount" .value }}
  {{- $_ := set .pod.spec "serviceAccountName" .value }}
  {{- template "flink-2-3.bool" (list . "kubernetes.hostnetwork.enabled") }}
  {{- $_ := set .pod.spec "hostNetwork" .value }}
  {{- $policy := .pod.spec.dnsPolicy | default "" }}
  {{- if .value }}
    {{- $policy = "ClusterFirstWithHostNet" }}
  {{- else if not (trim $policy) }}
    {{- $policy = "ClusterFirst" }}
  {{- end }}
  {{- $_ := set .pod.spec "dnsPolicy" $policy }}
  {{- template "flink-2-3.deploy.append" (list .pod.spec "volumes" (list (dict "name" "user-artifacts-volume" "emptyDir" dict))) }}
  {{- template "flink-2-3.map" (list . "kubernetes.jobmanager.labels") }}
  {{- template "flink-2-3.deploy.merge" (list .pod.metadata "labels" (.value | default dict)) }}
  {{- $labels := dict "type" "flink-native-kubernetes" "app" .clusterId "component" "jobmanager" }}
  {{- template "flink-2-3.deploy.merge" (list .pod.metadata "labels" $labels) }}
  {{- template "flink-2-3.map" (list . "kubernetes.jobmanager.annotations") }}
  {{- template "flink-2-3.deploy.merge" (list .pod.metadata "annotations" (.value | default dict)) }}
  {{- template "flink-2-3.list" (list . "kubernetes.container.image.pull-secrets") }}
  {{- range .value | default list }}
    {{- with trim . }}
      {{- template "flink-2-3.deploy.append" (list $.pod.spec "imagePullSecrets" (list (dict "name" .))) }}
    {{- end }}
  {{- end }}
  {{- template "flink-2-3.map" (list . "kubernetes.jobmanager.node-selector") }}
  {{- template "flink-2-3.deploy.merge" (list .pod.spec "nodeSelector" (.value | default dict)) }}
  {{- template "flink-2-3.decorators.tolerations" . }}
  {{- template "flink-2-3.deploy.append" (list .pod.spec "tolerations" .value) }}
  {{- template "flink-2-3.decorators.main-container" . }}
{{- end }}

{{/* KubernetesToleration.fromMap: names in any case, others dropped. Leaves the list in .value. */}}
{{- define "flink-2-3.decorators.tolerations" }}
  {{- $key := "kubernetes.jobmanager.tolerations" }}
  {{- template "flink-2-3.maps" (list . $key) }}
  {{- $tolerations := list }}
  {{- range .value | default list }}
    {{- $toleration := dict }}
    {{- range $name, $text := . }}
      {{- if has (lower $name) (list "effect" "key" "operator" "value") }}
        {{- $_ := set $toleration (lower $name) $text }}
      {{- else if eq (lower $name) "tolerationseconds" }}
        {{- template "flink-2-3.parse.long" (list $ $text nil) }}
        {{- $_ := set $toleration "tolerationSeconds" $.value }}
        {{- if not $.ok }}
          {{- $message := printf "tolerationSeconds %v must be a whole number of seconds, such as tolerationSeconds:6000" (include "flink-2-3.values.quoted" $text) }}
          {{- template "flink-2-3.refuse" (list $ $key $message) }}
        {{- end }}
      {{- end }}
    {{- end }}
    {{- $tolerations = append $tolerations $toleration }}
  {{- end }}
  {{- $_ := set . "value" $tolerations }}
{{- end }}

{{/* InitJobManagerDecorator.decorateMainContainer: image, resources, ports, environment. */}}
{{- define "flink-2-3.decorators.main-container" }}
  {{- $main := .main }}
  {{- template "flink-2-3.string" (list . "kubernetes.container.image.ref") }}
  {{- if not (trim .value) }}
    {{- template "flink-2-3.refuse" (list . "kubernetes.container.image.ref" (printf "must not be blank: set an image, such as %v" "apache/flink:2.3.0-scala_2.12")) }}
  {{- end }}
  {{- template "flink-2-3.deploy.resolve" (dict
    "ctx" .
    "option" "kubernetes.container.image.ref"
    "text" .value
    "template" $main.image
  ) }}
  {{- $_ := set $main "image" .value }}
  {{- template "flink-2-3.enum" (list . "kubernetes.container.image.pull-policy") }}
  {{- template "flink-2-3.deploy.resolve" (dict
    "ctx" .
    "option" "kubernetes.container.image.pull-policy"
    "text" .value
    "template" $main.imagePullPolicy
  ) }}
  {{- $_ := set $main "imagePullPolicy" .value }}
  {{- template "flink-2-3.decorators.resources" . }}
  {{- if not $main.resources }}{{ $_ := set $main "resources" dict }}{{ end }}
  {{- template "flink-2-3.deploy.merge" (list $main.resources "requests" (first .value)) }}
  {{- template "flink-2-3.deploy.merge" (list $main.resources "limits" (last .value)) }}
  {{- template "flink-2-3.string" (list . "user.artifacts.base-dir") }}
  {{- template "flink-2-3.deploy.append" (list $main "volumeMounts" (list (dict "name" "user-artifacts-volume" "mountPath" .value))) }}
  {{- $_ := set $main "name" "flink-main-container" }}
  {{- if not .pod.spec.hostNetwork }}{{ template "flink-2-3.decorators.ports" . }}{{ end }}
  {{- range $key, $value := .config }}
    {{- if hasPrefix "containerized.master.env." $key }}
      {{- with trimPrefix "containerized.master.env." $key }}
        {{- template "flink-2-3.deploy.append" (list $main "env" (list (dict "name" . "value" $value))) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $podIp := dict "fieldRef" (dict "apiVersion" "v1" "fieldPath" "status.podIP") }}
  {{- template "flink-2-3.deploy.append" (list $main "env" (list (dict "name" "_POD_IP_ADDRESS" "valueFrom" $podIp))) }}
  {{- template "flink-2-3.option" (list . "kubernetes.flink.log.dir") }}
  {{- if not (kindIs "invalid" .value) }}
    {{- template "flink-2-3.deploy.append" (list $main "env" (list (dict "name" "FLINK_LOG_DIR" "value" .value))) }}
  {{- end }}
{{- end }}

{{/*
KubernetesUtils.getResourceRequirements: cpu and memory of the main container. Leaves requests and limits in .value, a
list of two.
*/}}
{{- define "flink-2-3.decorators.resources" }}
  {{- template "flink-2-3.decorators.limit-factor" (list . "kubernetes.jobmanager.memory.limit-factor") }}
  {{- $memoryFactor := .value }}
  {{- template "flink-2-3.double" (list . "kubernetes.jobmanager.cpu.amount") }}
  {{- $requests := dict "memory" (printf "%dMi" (int64 .jobManagerMemoryMB)) "cpu" .value }}
  {{- $limits := $requests }}
  {{- template "flink-2-3.decorators.limit-factor" (list . "kubernetes.jobmanager.cpu.limit-factor") }}
  {{- template "flink-2-3.decorators.product" (list . $requests.cpu .value) }}
  {{- template "flink-2-3.parse.double" (list . .value nil) }}
  {{- $limits = dict "cpu" .value }}
  {{- template "flink-2-3.decorators.product" (list . (toString .jobManagerMemoryMB) $memoryFactor) }}
  {{- $_ := set $limits "memory" (printf "%dMi" (minf 2147483647 (float64 .value) | int64)) }}
  {{- $_ := set . "value" (list $requests $limits) }}
{{- end }}

{{/* A factor of at least 1 (list CTX KEY). Leaves its text in .value. */}}
{{- define "flink-2-3.decorators.limit-factor" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.double" . }}
  {{- if not (le 1.0 (float64 $ctx.value)) }}
    {{- template "flink-2-3.option" . }}
    {{- $message := printf "%v must be a factor of at least 1, such as 1.5" (include "flink-2-3.values.quoted" $ctx.value) }}
    {{- template "flink-2-3.refuse" (list $ctx (index . 1) $message) }}
    {{- $_ := set $ctx "value" "1.0" }}
  {{- end }}
{{- end }}

{{/*
The product of two doubles, given as texts (list CTX A B), rounded as Java does: both mantissas (printf %b) in halves
of 28 bits, multiplied out, and read again as one hexadecimal number. B is finite or Infinity. Leaves its text in
.value.
*/}}
{{- define "flink-2-3.decorators.product" }}
  {{- $ctx := index . 0 }}
  {{- $a := splitList "p" (printf "%b" (float64 (index . 1))) }}
  {{- $b := splitList "p" (printf "%b" (float64 (index . 2))) }}
  {{- if and (eq (len $a) 2) (eq (len $b) 2) }}
    {{- $m := atoi (trimPrefix "-" (index $a 0)) }}
    {{- $n := atoi (index $b 0) }}
    {{- $half := 268435456 }}
    {{- $low := mul (mod $m $half) (mod $n $half) }}
    {{- $middle := add (mul (div $m $half) (mod $n $half)) (mul (mod $m $half) (div $n $half)) (div $low $half) }}
    {{- $high := add (mul (div $m $half) (div $n $half)) (div $middle $half) }}
    {{- $exponent := add (atoi (index $a 1)) (atoi (index $b 1)) }}
    {{- $product := float64 (printf "%s0x%x%07x%07xp%d" (regexFind "^-" (index $a 0)) $high (mod $middle $half) (mod $low $half) $exponent) }}
    {{- $_ := set $ctx "value" (printf "%v" $product | replace "+Inf" "Infinity" | replace "-Inf" "-Infinity") }}
  {{- else if or (eq (index . 1) "NaN") (eq (float64 (index . 1)) 0.0) }}
    {{- $_ := set $ctx "value" "NaN" }}
  {{- else }}
    {{- $_ := set $ctx "value" (printf "%sInfinity" (regexFind "^-" (index . 1))) }}
  {{- end }}
{{- end }}

{{/* InitJobManagerDecorator.getContainerPorts. */}}
{{- define "flink-2-3.decorators.ports" }}
  {{- template "flink-2-3.int" (list . "rest.port") }}
  {{- $rest := .value }}
  {{- template "flink-2-3.int" (list . "jobmanager.rpc.port") }}
  {{- $rpc := .value }}
  {{- template "flink-2-3.decorators.blob-port" . }}
  {{- $ports := list
    (dict "name" "rest" "containerPort" $rest)
    (dict "name" "jobmanager-rpc" "containerPort" $rpc)
    (dict "name" "blobserver" "containerPort" .value)
  }}
  {{- template "flink-2-3.deploy.append" (list .main "ports" $ports) }}
{{- end }}

{{/* KubernetesJobManagerParameters.getBlobServerPort. Leaves the port in .value. */}}
{{- define "flink-2-3.decorators.blob-port" }}
  {{- template "flink-2-3.string" (list . "blob.server.port") }}
  {{- template "flink-2-3.parse.int" (list . .value nil) }}
  {{- if lt (int64 .value) 1 }}
    {{- template "flink-2-3.refuse" (list . "blob.server.port" (printf "%v must be a port above 0, such as %v" (int64 .value) 6124)) }}
  {{- end }}
{{- end }}
