{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.written.hadoop" }}
{{- /* hadoop.existingConfigMap. Files of hadoop.configuration are the client's environment, no option. */ -}}
{{- with .given.hadoop.existingConfigMap }}{{ $_ := include "flink.release.write" (list $ "kubernetes.hadoop.conf.config-map.name" . "hadoop.existingConfigMap") }}{{ end }}
{{- end }}
