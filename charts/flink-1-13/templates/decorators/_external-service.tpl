{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_external-service.tpl.hbs by npm run generate; do not edit. */ -}}
{{/* ExternalServiceDecorator: the Service of the REST endpoint and web UI. */}}
{{- define "flink-1-13.decorators.external-service" }}
  {{- $labels := dict "type" "flink-native-kubernetes" "app" .clusterId }}
  {{- $metadata := dict "name" (printf "%s-rest" .clusterId) "labels" $labels }}
  {{- template "flink-1-13.map" (list . "kubernetes.rest-service.annotations") }}
  {{- template "flink-1-13.deploy.merge" (list $metadata "annotations" (.value | default dict)) }}
  {{- template "flink-1-13.enum" (list . "kubernetes.rest-service.exposed.type") }}
  {{- $type := .value }}
  {{- template "flink-1-13.int" (list . "rest.port") }}
  {{- $port := dict "name" "rest" "port" .value }}
  {{- template "flink-1-13.string" (list . "rest.bind-port") }}
  {{- template "flink-1-13.parse.int" (list . .value nil) }}
  {{- $_ := set $port "targetPort" .value }}
  {{- $selector := dict "type" "flink-native-kubernetes" "app" .clusterId "component" "jobmanager" }}
  {{- $spec := dict "type" $type "selector" $selector "ports" (list $port) }}
  {{- $service := dict "apiVersion" "v1" "kind" "Service" "metadata" $metadata "spec" $spec }}
  {{- $_ := set . "resources" (append .resources $service) }}
{{- end }}
