{{- /* Generated from generator/templates/templates/decorators by npm run generate; do not edit. */ -}}
{{- define "flink.decorators.flink-conf-mount" }}
{{- /* FlinkConfMountDecorator: the configuration as every decorator before it left it, and the log configuration files. */ -}}
{{- $name := printf "flink-config-%s" .clusterId }}
{{- $items := list }}
{{- $data := dict }}
{{- range list "logback.xml" "log4j.properties" "logback-console.xml" "log4j-console.properties" "logback-session.xml" "log4j-session.properties" "log4j-cli.properties" }}
{{- if hasKey ($.logFiles | default dict) . }}
{{- $items = append $items (dict "key" . "path" .) }}
{{- $_ := set $data . (get $.logFiles .) }}
{{- end }}
{{- end }}
{{- $items = append $items (dict "key" "config.yaml" "path" "config.yaml") }}
{{- $lines := include "flink.decorators.flink-conf-mount.lines" (omit .config "kubernetes.config.file" "$internal.deployment.config-dir") }}
{{- $_ := set $data "config.yaml" $lines }}
{{- $volume := dict "name" "flink-config-volume" "configMap" (dict "name" $name "items" $items) }}
{{- template "flink.deploy.append" (list .pod.spec "volumes" (list $volume)) }}
{{- template "flink.string" (list . "kubernetes.flink.conf.dir") }}
{{- template "flink.deploy.append" (list .main "volumeMounts" (list (dict "name" "flink-config-volume" "mountPath" .value))) }}
{{- $metadata := dict "name" $name "labels" (dict "type" "flink-native-kubernetes" "app" .clusterId) }}
{{- $_ := set . "resources" (append .resources (dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" $metadata "data" $data)) }}
{{- end }}

{{- define "flink.decorators.flink-conf-mount.lines" }}
{{- range $key, $value := . }}{{ $key }}: {{ $value }}{{ "\n" }}{{ end }}
{{- end }}
