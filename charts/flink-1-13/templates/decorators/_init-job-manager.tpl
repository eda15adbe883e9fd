{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_init-job-manager.tpl.hbs by npm run generate; do not edit. */ -}}
{{/*
InitJobManagerDecorator: account, labels, annotations, pull secrets, node selector and tolerations of the pod; then
the main container.
*/}}
{{- define "flink-1-13.decorators.init-job-manager" }}
  {{- template "flink-1-13.deploy.service-account" (list . "kubernetes.jobmanager.service-account" .pod.spec) }}
  {{- $_ := set .pod.spec "serviceAccount" .value }}
  {{- $_ := set .pod.spec "serviceAccountName" .value }}
  {{- template "flink-1-13.map" (list . "kubernetes.jobmanager.labels") }}
  {{- template "flink-1-13.deploy.merge" (list .pod.metadata "labels" (.value | default dict)) }}
  {{- $labels := dict "type" "flink-native-kubernetes" "app" .clusterId "component" "jobmanager" }}
  {{- template "flink-1-13.deploy.merge" (list .pod.metadata "labels" $labels) }}
  {{- template "flink-1-13.map" (list . "kubernetes.jobmanager.annotations") }}
  {{- template "flink-1-13.deploy.merge" (list .pod.metadata "annotations" (.value | default dict)) }}
  {{- template "flink-1-13.list" (list . "kubernetes.container.image.pull-secrets") }}
  {{- range .value | default list }}
    {{- with trim . }}
      {{- template "flink-1-13.deploy.append" (list $.pod.spec "imagePullSecrets" (list (dict "name" .))) }}
    {{- end }}
  {{- end }}
  {{- template "flink-1-13.map" (list . "kubernetes.jobmanager.node-selector") }}
  {{- template "flink-1-13.deploy.merge" (list .pod.spec "nodeSelector" (.value | default dict)) }}
  {{- template "flink-1-13.decorators.tolerations" . }}
  {{- template "flink-1-13.deploy.append" (list .pod.spec "tolerations" .value) }}
  {{- template "flink-1-13.decorators.main-container" . }}
{{- end }}

{{/* KubernetesToleration.fromMap: names in any case, others dropped. Leaves the list in .value. */}}
{{- define "flink-1-13.decorators.tolerations" }}
  {{- $key := "kubernetes.jobmanager.tolerations" }}
  {{- template "flink-1-13.maps" (list . $key) }}
  {{- $tolerations := list }}
  {{- range .value | default list }}
    {{- $toleration := dict }}
    {{- range $name, $text := . }}
      {{- if has (lower $name) (list "effect" "key" "operator" "value") }}
        {{- $_ := set $toleration (lower $name) $text }}
      {{- else if eq (lower $name) "tolerationseconds" }}
        {{- template "flink-1-13.parse.long" (list $ $text nil) }}
        {{- $_ := set $toleration "tolerationSeconds" $.value }}
        {{- if not $.ok }}
          {{- $message := printf "tolerationSeconds %v must be a whole number of seconds, such as tolerationSeconds:6000" (include "flink-1-13.values.quoted" $text) }}
          {{- template "flink-1-13.refuse" (list $ $key $message) }}
        {{- end }}
      {{- end }}
    {{- end }}
    {{- $tolerations = append $tolerations $toleration }}
  {{- end }}
  {{- $_ := set . "value" $tolerations }}
{{- end }}

{{/* InitJobManagerDecorator.decorateMainContainer: image, resources, ports, environment. */}}
{{- define "flink-1-13.decorators.main-container" }}
  {{- $main := .main }}
  {{- template "flink-1-13.string" (list . "kubernetes.container.image") }}
  {{- if not (trim .value) }}
    {{- template "flink-1-13.refuse" (list . "kubernetes.container.image" (printf "must not be blank: set an image, such as %v" "apache/flink:1.13.6-scala_2.12")) }}
  {{- end }}
  {{- template "flink-1-13.deploy.resolve" (dict
    "ctx" .
    "option" "kubernetes.container.image"
    "text" .value
    "template" $main.image
  ) }}
  {{- $_ := set $main "image" .value }}
  {{- template "flink-1-13.enum" (list . "kubernetes.container.image.pull-policy") }}
  {{- template "flink-1-13.deploy.resolve" (dict
    "ctx" .
    "option" "kubernetes.container.image.pull-policy"
    "text" .value
    "template" $main.imagePullPolicy
  ) }}
  {{- $_ := set $main "imagePullPolicy" .value }}
  {{- template "flink-1-13.decorators.resources" . }}
  {{- if not $main.resources }}{{ $_ := set $main "resources" dict }}{{ end }}
  {{- template "flink-1-13.deploy.merge" (list $main.resources "requests" (first .value)) }}
  {{- template "flink-1-13.deploy.merge" (list $main.resources "limits" (last .value)) }}
  {{- $_ := set $main "name" "flink-main-container" }}
  {{- template "flink-1-13.decorators.ports" . }}
  {{- range $key, $value := .config }}
    {{- if hasPrefix "containerized.master.env." $key }}
      {{- with trimPrefix "containerized.master.env." $key }}
        {{- template "flink-1-13.deploy.append" (list $main "env" (list (dict "name" . "value" $value))) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $podIp := dict "fieldRef" (dict "apiVersion" "v1" "fieldPath" "status.podIP") }}
  {{- template "flink-1-13.deploy.append" (list $main "env" (list (dict "name" "_POD_IP_ADDRESS" "valueFrom" $podIp))) }}
  {{- template "flink-1-13.option" (list . "kubernetes.flink.log.dir") }}
  {{- if not (kindIs "invalid" .value) }}
    {{- template "flink-1-13.deploy.append" (list $main "env" (list (dict "name" "FLINK_LOG_DIR" "value" .value))) }}
  {{- end }}
{{- end }}

{{/*
KubernetesUtils.getResourceRequirements: cpu and memory of the main container. Leaves requests and limits in .value, a
list of two.
*/}}
{{- define "flink-1-13.decorators.resources" }}
  {{- template "flink-1-13.double" (list . "kubernetes.jobmanager.cpu") }}
  {{- $requests := dict "memory" (printf "%dMi" (int64 .jobManagerMemoryMB)) "cpu" .value }}
  {{- $limits := $requests }}
  {{- $_ := set . "value" (list $requests $limits) }}
{{- end }}

{{/* InitJobManagerDecorator.getContainerPorts. */}}
{{- define "flink-1-13.decorators.ports" }}
  {{- template "flink-1-13.int" (list . "rest.port") }}
  {{- $rest := .value }}
  {{- template "flink-1-13.int" (list . "jobmanager.rpc.port") }}
  {{- $rpc := .value }}
  {{- template "flink-1-13.decorators.blob-port" . }}
  {{- $ports := list
    (dict "name" "rest" "containerPort" $rest)
    (dict "name" "jobmanager-rpc" "containerPort" $rpc)
    (dict "name" "blobserver" "containerPort" .value)
  }}
  {{- template "flink-1-13.deploy.append" (list .main "ports" $ports) }}
{{- end }}

{{/* KubernetesJobManagerParameters.getBlobServerPort. Leaves the port in .value. */}}
{{- define "flink-1-13.decorators.blob-port" }}
  {{- template "flink-1-13.string" (list . "blob.server.port") }}
  {{- template "flink-1-13.parse.int" (list . .value nil) }}
  {{- if lt (int64 .value) 1 }}
    {{- template "flink-1-13.refuse" (list . "blob.server.port" (printf "%v must be a port above 0, such as %v" (int64 .value) 6124)) }}
  {{- end }}
{{- end }}
