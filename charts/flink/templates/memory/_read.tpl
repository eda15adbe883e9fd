{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Several memory sizes, read in this order: (list CONTEXT KEY…) → .value, a list of bytes; 0 for one that is neither set nor has a default. */ -}}
{{- define "flink.memory.read" -}}
{{- $ctx := index . 0 -}}
{{- $sizes := list -}}
{{- range rest . -}}
{{- include "flink.memory" (list $ctx .) -}}
{{- $sizes = append $sizes ($ctx.value | default 0 | int64) -}}
{{- end -}}
{{- $_ := set $ctx "value" $sizes -}}
{{- end -}}
