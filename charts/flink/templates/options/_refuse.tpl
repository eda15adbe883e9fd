{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Records why nothing is deployed, as "KEY: MESSAGE" in one line; the first refusal stays. (list CONTEXT KEY MESSAGE) */ -}}
{{- define "flink.refuse" -}}
{{- $ctx := index . 0 -}}
{{- if not $ctx.refusal -}}
{{- $_ := set $ctx "refusal" (regexReplaceAll "[\\r\\n]+" (printf "%s: %s" (index . 1) (index . 2)) " ") -}}
{{- end -}}
{{- end -}}
