{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.notes" }}
{{- /* What to do with this release, in commands that can be pasted. */ -}}
{{- $cluster := printf "-Dkubernetes.cluster-id=%s -Dkubernetes.namespace=%s" .clusterId .namespace }}
Flink 1.13.6, {{ .mode }} cluster "{{ .clusterId }}" in namespace "{{ .namespace }}".

{{- include "flink.notes.ui" . }}
{{- if eq .mode "session" }}

Run a job, where the client reaches the REST endpoint as Kubernetes names it:
  flink run -t kubernetes-session {{ $cluster }} job.jar

Attach a client to the session:
  kubernetes-session.sh {{ $cluster }} -Dexecution.attached=true
{{- else }}

Watch the application:
  kubectl logs --follow deployment/{{ .clusterId }} --namespace {{ .namespace }}
  flink list -t kubernetes-application {{ $cluster }}

Cancel its job:
  flink cancel -t kubernetes-application {{ $cluster }} JOB-ID

When the application ends, Flink deletes its Deployment; the release stays until helm uninstall.
{{- end }}

Logs:
  kubectl logs deployment/{{ .clusterId }} --namespace {{ .namespace }}
  kubectl logs --selector app={{ .clusterId }},component=taskmanager --namespace {{ .namespace }} --prefix

{{- include "flink.notes.clean-up" . }}
{{- include "flink.notes.warnings" . }}
{{ end }}
