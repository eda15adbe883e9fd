{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_internal-service.tpl.hbs by npm run generate; do not edit. */ -}}
{{/*
InternalServiceDecorator: without high availability, the headless Service by which TaskManagers find the JobManager;
its name becomes the address.
*/}}
{{- define "flink-1-13.decorators.internal-service" }}
  {{- if not .highAvailability }}
    {{- $metadata := dict "name" .clusterId "labels" (dict "type" "flink-native-kubernetes" "app" .clusterId) }}
    {{- template "flink-1-13.int" (list . "jobmanager.rpc.port") }}
    {{- $rpc := dict "name" "jobmanager-rpc" "port" .value }}
    {{- template "flink-1-13.decorators.blob-port" . }}
    {{- $blob := dict "name" "blobserver" "port" .value }}
    {{- $selector := dict "type" "flink-native-kubernetes" "app" .clusterId "component" "jobmanager" }}
    {{- $spec := dict "clusterIP" "None" "selector" $selector "ports" (list $rpc $blob) }}
    {{- $service := dict "apiVersion" "v1" "kind" "Service" "metadata" $metadata "spec" $spec }}
    {{- $_ := set . "resources" (append .resources $service) }}
    {{- $_ := set .config "jobmanager.rpc.address" (printf "%s.%s" .clusterId .namespace) }}
  {{- end }}
{{- end }}
