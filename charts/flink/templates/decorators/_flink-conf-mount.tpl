{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_flink-conf-mount.tpl.hbs by npm run generate; do not edit. */ -}}
{{/*
FlinkConfMountDecorator: the configuration as every decorator before it left it, and the log configuration files.
*/}}
{{- define "flink-2-3.decorators.flink-conf-mount" }}
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
  {{- template "flink-2-3.decorators.cluster-side" . }}
  {{- $_ := set . "clusterSide" .value }}
  {{- template "flink-2-3.decorators.nested" . }}
  {{- $misread := `\\u202[89]|"([-+]?[0-9.]+[eE][+]?[0-9]{3,}|[-+]?0[xXoObB][0-9a-fA-F_]{16,})"` }}
  {{- $print := regexMatch $misread (toJson .value) | ternary (toPrettyJson .value) (toYaml .value) }}
  {{- $_ := set $data "config.yaml" (printf "%s\n" $print) }}
  {{- $volume := dict "name" "flink-config-volume" "configMap" (dict "name" $name "items" $items) }}
  {{- template "flink-2-3.deploy.append" (list .pod.spec "volumes" (list $volume)) }}
  {{- template "flink-2-3.string" (list . "kubernetes.flink.conf.dir") }}
  {{- template "flink-2-3.deploy.append" (list .main "volumeMounts" (list (dict "name" "flink-config-volume" "mountPath" .value))) }}
  {{- $metadata := dict "name" $name "labels" (dict "type" "flink-native-kubernetes" "app" .clusterId) }}
  {{- $_ := set . "resources" (append .resources (dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" $metadata "data" $data)) }}
{{- end }}

{{/*
FlinkConfMountDecorator.getClusterSideConfData: the configuration without what stays on the client's machine; of an
option with several names the first that is set goes. Leaves it in .value.
*/}}
{{- define "flink-2-3.decorators.cluster-side" }}
  {{- $own := list "$internal.deployment.config-dir" }}
  {{- range list "kubernetes.config.file" "rest.bind-address" "jobmanager.bind-host" "taskmanager.bind-host" "taskmanager.host" }}
    {{- template "flink-2-3.values.spellings" (list $ .) }}
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

{{/*
YamlParserUtils.convertAndDumpYamlFromFlatMap: keys split at dots, dots at the end dropped; no key is the beginning of
another (rule prefix-key). Takes and leaves .value.
*/}}
{{- define "flink-2-3.decorators.nested" }}
  {{- $typed := .typed }}
  {{- $root := dict }}
  {{- range $key, $text := .value }}
    {{- $node := $root }}
    {{- $names := splitList "." (hasSuffix "." $key | ternary (regexReplaceAll "\\.+$" $key "") $key) }}
    {{- range initial $names }}
      {{- if not (hasKey $node .) }}{{ $_ := set $node . dict }}{{ end }}
      {{- $node = index $node . }}
    {{- end }}
    {{- if hasKey $typed $key }}{{ $text = index $typed $key }}{{ end }}
    {{- $_ := set $node (last $names) $text }}
  {{- end }}
  {{- $_ := set . "value" $root }}
{{- end }}

