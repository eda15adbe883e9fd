{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.log-files" }}
{{- /* Files that the client would not ship. */ -}}
{{- $known := list "logback-console.xml" "log4j-console.properties" }}
{{- range $name, $text := .given.logConfiguration }}
{{- if not (has $name $known) }}
{{- $_ := include "flink.refuse" (list $ "logConfiguration" (printf "%s is no file that Flink 1.13 takes along; it takes %s" (include "flink.release.quoted" $name) (join " and " $known))) }}
{{- end }}
{{- end }}
{{- end }}
