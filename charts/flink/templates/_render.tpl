{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/_render.tpl.hbs by npm run generate; do not edit. */ -}}
{{/*
Prints the release's objects of a kind (dict root kind version), of all that have no file of their own where it is
empty, or fails with the one line of the refusal: the
Deployment's file does, so that Helm names the same file each time. To helm lint a fail is no error: what stops it is a
template of that name, which there is not. The version is that of the file: Helm may have taken this template from
another chart of the umbrella.
*/}}
{{- define "flink-2-3.manifests" }}
  {{- if ne .version "0.3.0" }}
    {{- fail (printf (print "version: " "the charts of this release have two versions of the chart for Flink %v, %v and %v, and Helm runs the templates of only one of them: give both the same version") "2.3" .version "0.3.0") }}
  {{- end }}
  {{- $_ := include "flink-2-3.context" .root }}
  {{- $ctx := .root.FlinkContext }}
  {{- if and $ctx.refusal (eq .kind "Deployment") }}{{ fail $ctx.refusal }}{{ include $ctx.refusal . }}{{ end }}
  {{- range $ctx.objects }}
    {{- if eq $.kind (has .kind (list "Certificate" "ConfigMap" "CronJob" "Deployment" "Job" "PodMonitor" "PrometheusRule" "Role" "RoleBinding" "Secret" "Service" "ServiceAccount") | ternary .kind "") }}
---
{{ toYaml . }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Makes and renders the context of Helm's root, once: it stays there as FlinkContext, for flink.yaml and NOTES.txt
alike, whichever Helm takes first.
*/}}
{{- define "flink-2-3.context" }}
  {{- if not (hasKey . "FlinkContext") }}
    {{- $ctx := dict "Values" .Values "Release" .Release "Chart" .Chart "rules" true "refusal" "" "value" nil "ok" true }}
    {{- $_ := set $ctx "Capabilities" .Capabilities }}
    {{- $_ := set $ctx "openShift" (.Capabilities.APIVersions.Has "security.openshift.io/v1") }}
    {{- $_ := set $ctx "catalogue" (.Files.Get "files/options.json" | fromJson) }}
    {{- range $values := list .Values .Values.jobManager .Values.taskManager }}
      {{- if kindIs "map" $values }}
        {{- template "flink-2-3.pod-additions.given" (dict "ctx" $ctx "given" $values "prefix" "") }}
        {{- if and (or $values.podTemplate $values.tls $ctx.additions) (not $ctx.podModel) }}
          {{- $_ := set $ctx "podModel" ($.Files.Get "files/pod-model.json" | fromJson) }}
        {{- end }}
      {{- end }}
    {{- end }}
    {{- if and .Values.metrics (not $ctx.podModel) }}
      {{- $_ := set $ctx "podModel" (.Files.Get "files/pod-model.json" | fromJson) }}
    {{- end }}
    {{- if .Values.metrics }}
      {{- $_ := set $ctx "alerts" (.Files.Get "files/alerts.json") }}
      {{- $_ := set $ctx "dashboard" (.Files.Get "files/dashboard.json") }}
    {{- end }}
    {{- $_ := set . "FlinkContext" $ctx }}
    {{- template "flink-2-3.render" $ctx }}
  {{- end }}
{{- end }}

{{/* Values to options, options to the client's objects, and what the profile adds; a refusal ends it. */}}
{{- define "flink-2-3.render" }}
  {{- range list "flink-2-3.values" "flink-2-3.deploy" "flink-2-3.profile" }}
    {{- if not $.refusal }}{{ $_ := include . $ }}{{ end }}
  {{- end }}
{{- end }}
