{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.conf-line" }}
{{- /* Texts that the cluster would read differently from its flink-conf.yaml: GlobalConfiguration cuts a line at # and trims. */ -}}
{{- $config := .config }}
{{- $suspicious := regexMatch "[\\n\\r#]|[|][\\x00- ]|[\\x00- ][|]" (printf "|%s|" (values $config | join "|")) }}
{{- range $key, $text := ternary $config dict $suspicious }}
{{- if regexMatch "[\\n\\r#]|^[\\x00- ]|[\\x00- ]$" $text }}
{{- $_ := include "flink.refuse" (list $ $key (printf "%s; a line of flink-conf.yaml carries no line break, no # and no blank at either end" (include "flink.release.shown" (list $ $key $text)))) }}
{{- end }}
{{- end }}
{{- end }}
