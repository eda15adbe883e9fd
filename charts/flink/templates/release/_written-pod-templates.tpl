{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.written.pod-templates" }}
{{- /* The pod templates as the options that name their files; .jobManagerPodTemplate and .taskManagerPodTemplate are what each side gets. */ -}}
{{- $common := .given.podTemplate }}
{{- $jobManager := .given.jobManager.podTemplate }}
{{- $taskManager := .given.taskManager.podTemplate }}
{{- if and $common (not (and $jobManager $taskManager)) }}
{{- $path := ternary "/opt/flink/pod-template/taskmanager-pod-template.yaml" "/opt/flink/pod-template/jobmanager-pod-template.yaml" (not (empty $jobManager)) }}
{{- $_ := include "flink.release.write" (list . "kubernetes.pod-template-file" $path "podTemplate") }}
{{- end }}
{{- if $jobManager }}{{ $_ := include "flink.release.write" (list . "kubernetes.pod-template-file.jobmanager" "/opt/flink/pod-template/jobmanager-pod-template.yaml" "jobManager.podTemplate") }}{{ end }}
{{- if $taskManager }}{{ $_ := include "flink.release.write" (list . "kubernetes.pod-template-file.taskmanager" "/opt/flink/pod-template/taskmanager-pod-template.yaml" "taskManager.podTemplate") }}{{ end }}
{{- $_ := set . "jobManagerPodTemplate" ($jobManager | default $common) }}
{{- $_ := set . "taskManagerPodTemplate" ($taskManager | default $common) }}
{{- end }}
