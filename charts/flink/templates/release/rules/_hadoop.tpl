{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.hadoop" }}
{{- /* One source of Hadoop's configuration, and only files that Flink mounts. */ -}}
{{- $hadoop := .given.hadoop }}
{{- $known := list "core-site.xml" "hdfs-site.xml" }}
{{- if and $hadoop.existingConfigMap $hadoop.configuration }}
{{- $_ := include "flink.refuse" (list . "hadoop.existingConfigMap" "and hadoop.configuration are both given: give one of them") }}
{{- end }}
{{- range $name, $text := $hadoop.configuration }}
{{- if not (has $name $known) }}
{{- $_ := include "flink.refuse" (list $ "hadoop.configuration" (printf "%s is no file that Flink mounts; expected are %s" (include "flink.release.quoted" $name) (join " and " $known))) }}
{{- end }}
{{- end }}
{{- end }}
