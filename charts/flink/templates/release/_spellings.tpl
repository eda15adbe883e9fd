{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.spellings" }}
{{- /* The names of an option (list CTX KEY): its key, fallback and deprecated keys. Leaves the list in .value. */ -}}
{{- $ctx := index . 0 }}
{{- $key := index . 1 }}
{{- $option := index $ctx.options.options $key | default dict }}
{{- $_ := set $ctx "value" (concat (list $key) ($option.f | default list)) }}
{{- end }}

{{- define "flink.release.own" }}
{{- $ctx := index . 0 }}
{{- $_ := include "flink.release.spellings" . }}
{{- $text := "" }}
{{- $found := false }}
{{- range $ctx.value }}
{{- if and (not $found) (hasKey $ctx.own .) }}
{{- $text = get $ctx.own . }}
{{- $found = true }}
{{- end }}
{{- end }}
{{- $_ := set $ctx "value" (ternary $text nil $found) }}
{{- end }}
