{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.unknown-option" }}
{{- /* Keys that Flink does not know below the prefixes that are all Flink's own. */ -}}
{{- $owned := list "kubernetes." "jobmanager." "taskmanager." "rest." "blob." "high-availability." "heartbeat." "slot." "slotmanager." "cluster." "execution." "pipeline." "parallelism." "restart-strategy." "web." "client." }}
{{- $open := list }}
{{- range $key, $value := .given.flinkConfiguration }}
{{- if not (or (hasKey $.options.options $key) (hasKey $.options.aliases $key)) }}
{{- $unknown := false }}
{{- range $owned }}{{ if hasPrefix . $key }}{{ $unknown = true }}{{ end }}{{ end }}
{{- range $open }}{{ if hasPrefix . $key }}{{ $unknown = false }}{{ end }}{{ end }}
{{- if $unknown }}
{{- $_ := include "flink.refuse" (list $ $key "is no option of Flink 1.13: see its list of options, or set strictOptions: false") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
