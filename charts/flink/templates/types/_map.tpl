{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Pairs key:value, parted by commas, no key twice. Mirrors ConfigurationUtils.convertToProperties. (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.map" -}}
{{- $ctx := index . 0 -}}
{{- include "flink.parse.split" (list $ctx (index . 1) ",") -}}
{{- $ok := $ctx.ok -}}
{{- $map := dict -}}
{{- range $ctx.value -}}
{{- include "flink.parse.split" (list $ctx . ":") -}}
{{- if and $ctx.ok (eq (len $ctx.value) 2) (not (hasKey $map (index $ctx.value 0))) -}}
{{- $_ := set $map (index $ctx.value 0) (index $ctx.value 1) -}}
{{- else -}}
{{- $ok = false -}}
{{- end -}}
{{- end -}}
{{- $_ := set $ctx "ok" $ok -}}
{{- $_ := set $ctx "value" $map -}}
{{- end -}}
