{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_flink-conf-mount.tpl.hbs by npm run generate; do not edit. */ -}}
{{/*
FlinkConfMountDecorator: the configuration as every decorator before it left it, and the log configuration files.
*/}}
{{- define "flink-1-13.decorators.flink-conf-mount" }}
  {{- $name := printf "flink-config-%s" .clusterId }}
  {{- $items := list }}
  {{- $data := dict }}
  {{- range list "logback-console.xml" "log4j-console.properties" }}
    {{- if hasKey ($.logFiles | default dict) . }}
      {{- $items = append $items (dict "key" . "path" .) }}
      {{- $_ := set $data . (get $.logFiles .) }}
    {{- end }}
  {{- end }}
  {{- $items = append $items (dict "key" "flink-conf.yaml" "path" "flink-conf.yaml") }}
  {{- template "flink-1-13.decorators.cluster-side" . }}
  {{- $_ := set . "clusterSide" .value }}
  {{- $_ := set $data "flink-conf.yaml" (include "flink-1-13.decorators.flink-conf-mount.lines" .value) }}
  {{- $volume := dict "name" "flink-config-volume" "configMap" (dict "name" $name "items" $items) }}
  {{- template "flink-1-13.deploy.append" (list .pod.spec "volumes" (list $volume)) }}
  {{- template "flink-1-13.string" (list . "kubernetes.flink.conf.dir") }}
  {{- template "flink-1-13.deploy.append" (list .main "volumeMounts" (list (dict "name" "flink-config-volume" "mountPath" .value))) }}
  {{- $metadata := dict "name" $name "labels" (dict "type" "flink-native-kubernetes" "app" .clusterId) }}
  {{- $_ := set . "resources" (append .resources (dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" $metadata "data" $data)) }}
{{- end }}

{{/*
FlinkConfMountDecorator.getClusterSideConfData: the configuration without what stays on the client's machine; of an
option with several names the first that is set goes. Leaves it in .value.
*/}}
{{- define "flink-1-13.decorators.cluster-side" }}
  {{- $own := list "$internal.deployment.config-dir" }}
  {{- range list "kubernetes.config.file" }}
    {{- template "flink-1-13.values.spellings" (list $ .) }}
    {{- range $.value }}
      {{- if hasKey $.config . }}
        {{- $own = append $own . }}
        {{- break }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $config := dict }}
  {{- range $key, $text := .config }}{{ if not (has $key $own) }}{{ $_ := set $config $key $text }}{{ end }}{{ end }}
  {{- $_ := set . "value" $config }}
{{- end }}

{{/* Prints the configuration: printing is linear, appending to a list is not. */}}
{{- define "flink-1-13.decorators.flink-conf-mount.lines" }}
  {{- range $key, $value := . }}{{ $key }}: {{ $value }}{{ "\n" }}{{ end }}
{{- end }}
