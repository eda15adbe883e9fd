{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_internal-service.tpl.hbs by npm run generate; do not edit. */ -}}
{{/*
InternalServiceDecorator: without high availability, the headless Service by which TaskManagers find the JobManager;
its name becomes the address.
*/}}
{{- define "flink-2-3.decorators.internal-service" }}
  {{- if not .highAvailability }}
    {{- $metadata := dict "name" .clusterId "labels" (dict "type" "flink-native-kubernetes" "app" .clusterId) }}
    {{- template "flink-2-3.map" (list . "kubernetes.internal-service.labels") }}
    {{- template "flink-2-3.deploy.merge" (list $metadata "labels" (.value | default dict)) }}
    {{- template "flink-2-3.map" (list . "kubernetes.internal-service.annotations") }}
    {{- template "flink-2-3.deploy.merge" (list $metadata "annotations" (.value | default dict)) }}
    {{- template "flink-2-3.int" (list . "jobmanager.rpc.port") }}
    {{- $rpc := dict "name" "jobmanager-rpc" "port" .value }}
    {{- template "flink-2-3.decorators.blob-port" . }}
    {{- $blob := dict "name" "blobserver" "port" .value }}
    {{- $selector := dict "type" "flink-native-kubernetes" "app" .clusterId "component" "jobmanager" }}
    {{- $spec := dict "clusterIP" "None" "selector" $selector "ports" (list $rpc $blob) }}
    {{- $service := dict "apiVersion" "v1" "kind" "Service" "metadata" $metadata "spec" $spec }}
    {{- $_ := set . "resources" (append .resources $service) }}
    {{- $_ := set .config "jobmanager.rpc.address" (printf "%s.%s" .clusterId .namespace) }}
  {{- end }}
{{- end }}
