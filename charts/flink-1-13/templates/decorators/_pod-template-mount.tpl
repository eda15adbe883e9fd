{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_pod-template-mount.tpl.hbs by npm run generate; do not edit. */ -}}
{{/* PodTemplateMountDecorator: the TaskManagers' pod template, which the JobManager reads from a ConfigMap. */}}
{{- define "flink-1-13.decorators.pod-template-mount" }}
  {{- if .taskManagerPodTemplate }}
    {{- $name := printf "pod-template-%s" .clusterId }}
    {{- $file := "taskmanager-pod-template.yaml" }}
    {{- $configMap := dict "name" $name "items" (list (dict "key" $file "path" $file)) }}
    {{- template "flink-1-13.deploy.append" (list .pod.spec "volumes" (list (dict "name" "pod-template-volume" "configMap" $configMap))) }}
    {{- $mount := dict "name" "pod-template-volume" "mountPath" "/opt/flink/pod-template" }}
    {{- template "flink-1-13.deploy.append" (list .main "volumeMounts" (list $mount)) }}
    {{- $metadata := dict "name" $name "labels" (dict "type" "flink-native-kubernetes" "app" .clusterId) }}
    {{- $data := dict $file (printf "%s\n" (toYaml .taskManagerPodTemplate)) }}
    {{- $_ := set . "resources" (append .resources (dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" $metadata "data" $data)) }}
  {{- end }}
{{- end }}
