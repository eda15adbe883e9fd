{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.deploy.pod-template" }}
{{- /* KubernetesUtils.loadPodFromTemplateFile: the JobManager's template, its main container split off (the last of that name; none there: an empty one). */ -}}
{{- $_ := set . "pod" (dict "metadata" dict "spec" dict) }}
{{- $_ := set . "main" dict }}
{{- if .jobManagerPodTemplate }}
{{- include "flink.pod-template.normalise" (list . "kubernetes.pod-template-file.jobmanager") }}
{{- if not .refusal }}
{{- $template := deepCopy .jobManagerPodTemplate }}
{{- $sidecars := list }}
{{- range $template.spec.containers | default list }}
{{- if eq (toString .name) "flink-main-container" }}{{ $_ := set $ "main" . }}{{ else }}{{ $sidecars = append $sidecars . }}{{ end }}
{{- end }}
{{- $spec := omit $template.spec "containers" }}
{{- include "flink.deploy.append" (list $spec "containers" $sidecars) }}
{{- $_ := set . "pod" (dict "metadata" ($template.metadata | default dict) "spec" $spec) }}
{{- end }}
{{- end }}
{{- end }}
