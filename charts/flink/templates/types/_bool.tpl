{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* true or false in any case, no blanks. Mirrors ConfigurationUtils.convertToBoolean. (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.bool" -}}
{{- $ctx := index . 0 -}}
{{- $text := upper (index . 1) -}}
{{- $_ := set $ctx "ok" (eq $text "TRUE" "FALSE") -}}
{{- $_ := set $ctx "value" (eq $text "TRUE") -}}
{{- end -}}
