{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Every text is a string. (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.string" -}}
{{- $ctx := index . 0 -}}
{{- $_ := set $ctx "ok" true -}}
{{- $_ := set $ctx "value" (index . 1) -}}
{{- end -}}
