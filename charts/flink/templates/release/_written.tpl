{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.written" }}
{{- /* The options that Helm-side values write: leaves key → {"text", "value": the path of the value} in .written. */ -}}
{{- $_ := set . "written" dict }}
{{- range list "image" "resources" "pod-templates" "high-availability" "s3" "hadoop" "kerberos" "service-account" }}
{{- $_ := include (printf "flink.release.written.%s" .) $ }}
{{- end }}
{{- end }}

{{- define "flink.release.write" }}
{{- $_ := set (index . 0).written (index . 1) (dict "text" (index . 2) "value" (index . 3)) }}
{{- end }}
