{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.both-set" }}
{{- /* An option that a value writes and flinkConfiguration has too, by any name, with another text. */ -}}
{{- range $key, $write := .written }}
{{- $_ := include "flink.release.spellings" (list $ $key) }}
{{- range $.value }}
{{- if and (hasKey $.own .) (ne (get $.own . | toString) $write.text) }}
{{- $_ := include "flink.refuse" (list $ . (printf "%s, but %s makes it %s: set one of them" (include "flink.release.shown" (list $ . (get $.own .))) $write.value (include "flink.release.quoted" $write.text))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
