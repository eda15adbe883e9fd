{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A list of texts, parted by semicolons. Mirrors ConfigurationUtils.convertToList. (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.list" -}}
{{- include "flink.parse.split" (list (index . 0) (index . 1) ";") -}}
{{- end -}}
