{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.deploy.high-availability" }}
{{- /* HighAvailabilityMode.isHighAvailabilityModeActivated and what deployClusterInternal does when it is. Leaves .highAvailability: true or false. */ -}}
{{- include "flink.string" (list . "high-availability") }}
{{- $_ := set . "highAvailability" (not (has (upper .value) (list "NONE" "STANDALONE"))) }}
{{- if .highAvailability }}
{{- $_ := set .config "high-availability.cluster-id" .clusterId }}
{{- include "flink.int" (list . "jobmanager.rpc.port") }}
{{- include "flink.deploy.fixed-port" (list . "high-availability.jobmanager.port" (printf "%d" (int64 .value))) }}
{{- end }}
{{- end }}
