{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Which of the options the user has set: (list CONTEXT KEY…) → .value, a list of booleans. Mirrors Configuration.contains. */ -}}
{{- define "flink.memory.known" -}}
{{- $ctx := index . 0 -}}
{{- $known := list -}}
{{- range rest . -}}
{{- include "flink.option" (list $ctx .) -}}
{{- $known = append $known (not (kindIs "invalid" $ctx.value)) -}}
{{- end -}}
{{- $_ := set $ctx "value" $known -}}
{{- end -}}
