{{- /* Generated from generator/chart/templates by npm run generate; do not edit. */ -}}
{{- define "flink.manifests" }}
{{- /* Prints every object of the release, the Deployment first; or fails with the one line of the refusal. Takes Helm's root. */ -}}
{{- $_ := include "flink.context" . }}
{{- with .FlinkContext }}
{{- if .refusal }}{{ fail .refusal }}{{ end }}
{{- range .objects }}
---
{{ toYaml . }}
{{- end }}
{{- end }}
{{- end }}

{{- define "flink.context" }}
{{- if not (hasKey . "FlinkContext") }}
{{- $ctx := dict "Values" .Values "Release" .Release "Chart" .Chart "rules" true "refusal" "" "value" nil "ok" true }}
{{- $_ := set $ctx "options" (.Files.Get "files/options.json" | fromJson) }}
{{- range list .Values .Values.jobManager .Values.taskManager }}
{{- if kindIs "map" . }}{{ if and .podTemplate (not $ctx.podModel) }}{{ $_ := set $ctx "podModel" ($.Files.Get "files/pod-model.json" | fromJson) }}{{ end }}{{ end }}
{{- end }}
{{- $_ := set . "FlinkContext" $ctx }}
{{- template "flink.render" $ctx }}
{{- end }}
{{- end }}

{{- define "flink.render" }}
{{- range list "flink.values" "flink.deploy" "flink.profile" }}
{{- if not $.refusal }}{{ $_ := include . $ }}{{ end }}
{{- end }}
{{- end }}
