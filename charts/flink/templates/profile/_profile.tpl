{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.profile" }}
{{- /* What Helm users need besides the client's objects; with profile native only what the values ask for by name. */ -}}
{{- if eq .profile "helm" }}
{{- include "flink.profile.strategy" . }}
{{- include "flink.profile.checksum" . }}
{{- end }}
{{- include "flink.profile.service-account" . }}
{{- include "flink.profile.rbac" . }}
{{- if eq .profile "helm" }}{{ include "flink.profile.labels" . }}{{ end }}
{{- end }}
