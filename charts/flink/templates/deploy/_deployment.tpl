{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.deploy.deployment" }}
{{- /* KubernetesJobManagerFactory.createJobManagerDeployment. The accompanying resources get no ownerReference to it: its uid is not known yet. */ -}}
{{- include "flink.deploy.append" (list .pod.spec "containers" (list .main)) }}
{{- include "flink.map" (list . "kubernetes.jobmanager.labels") }}
{{- $selector := dict "type" "flink-native-kubernetes" "app" .clusterId "component" "jobmanager" }}
{{- $metadata := dict "name" .clusterId }}
{{- include "flink.deploy.merge" (list $metadata "labels" (.value | default dict)) }}
{{- include "flink.deploy.merge" (list $metadata "labels" $selector) }}
{{- include "flink.deploy.owner-references" . }}
{{- include "flink.deploy.append" (list $metadata "ownerReferences" .value) }}
{{- $template := dict "metadata" .pod.metadata "spec" .pod.spec }}
{{- $spec := dict "replicas" (int64 1) "selector" (dict "matchLabels" $selector) "template" $template }}
{{- $_ := set . "deployment" (dict "apiVersion" "apps/v1" "kind" "Deployment" "metadata" $metadata "spec" $spec) }}
{{- $_ := set . "objects" (prepend .resources .deployment) }}
{{- end }}

{{- define "flink.deploy.owner-references" }}
{{- include "flink.maps" (list . "kubernetes.jobmanager.owner.reference") }}
{{- $fields := dict "apiversion" "apiVersion" "kind" "kind" "name" "name" "uid" "uid" }}
{{- $flags := dict "blockownerdeletion" "blockOwnerDeletion" "controller" "controller" }}
{{- $references := list }}
{{- range .value | default list }}
{{- $reference := dict }}
{{- range $name, $text := . }}
{{- with get $fields (lower $name) }}{{ $_ := set $reference . $text }}{{ end }}
{{- with get $flags (lower $name) }}{{ $_ := set $reference . (eq (lower $text) "true") }}{{ end }}
{{- end }}
{{- $references = append $references $reference }}
{{- end }}
{{- $_ := set . "value" $references }}
{{- end }}
