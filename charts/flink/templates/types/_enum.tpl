{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* The constant that equals the text in any case. Mirrors ConfigurationUtils.convertToEnum. (list CONTEXT TEXT CONSTANTS) */ -}}
{{- define "flink.parse.enum" -}}
{{- $ctx := index . 0 -}}
{{- $text := upper (index . 1) -}}
{{- $_ := set $ctx "ok" false -}}
{{- $_ := set $ctx "value" "" -}}
{{- range index . 2 -}}
{{- if eq (upper .) $text -}}
{{- $_ := set $ctx "ok" true -}}
{{- $_ := set $ctx "value" . -}}
{{- break -}}
{{- end -}}
{{- end -}}
{{- end -}}
