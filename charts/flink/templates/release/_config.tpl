{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.config" }}
{{- /* The client's configuration, lowest layer first: stock configuration, options that values derive, options that values write, flinkConfiguration, what the release says. Derived options give way to what the stock configuration or the user has by any name. */ -}}
{{- $stock := dict }}
{{- if ne (get .given "stockConfiguration" | toString) "false" }}
{{- $stock = merge (dict "jobmanager.rpc.address" "localhost" "jobmanager.rpc.port" "6123" "jobmanager.memory.process.size" "1600m" "taskmanager.memory.process.size" "1728m" "taskmanager.numberOfTaskSlots" "1" "parallelism.default" "1" "jobmanager.execution.failover-strategy" "region") (dict "kubernetes.rest-service.exposed.type" "ClusterIP") }}
{{- end }}
{{- $unset := list }}
{{- range $key, $value := .given.flinkConfiguration }}
{{- if kindIs "invalid" $value }}{{ $unset = append $unset $key }}{{ end }}
{{- end }}
{{- range $unset }}{{ $_ := unset $stock . }}{{ end }}
{{- $config := dict }}
{{- $_ := set . "config" $config }}
{{- $_ := include "flink.release.derived" . }}
{{- range $key, $text := .derived }}
{{- $_ := include "flink.release.spellings" (list $ $key) }}
{{- $taken := has $key $unset }}
{{- range $.value }}{{ if or (hasKey $stock .) (hasKey $.own .) }}{{ $taken = true }}{{ end }}{{ end }}
{{- if not $taken }}{{ $_ := set $config $key $text }}{{ end }}
{{- end }}
{{- range $key, $text := $stock }}{{ $_ := set $config $key $text }}{{ end }}
{{- range $key, $write := .written }}{{ $_ := set $config $key $write.text }}{{ end }}
{{- range $key, $text := .own }}{{ $_ := set $config $key $text }}{{ end }}
{{- $_ := set $config "kubernetes.cluster-id" .clusterId }}
{{- $_ := set $config "kubernetes.namespace" .namespace }}
{{- end }}

{{- define "flink.release.derived" }}
{{- $derived := dict }}
{{- $ha := .given.highAvailability }}
{{- if $ha.type }}
{{- $_ := set $derived "restart-strategy" "exponential-delay" }}
{{- if $ha.directory }}
{{- $directory := trimSuffix "/" $ha.directory }}
{{- $_ := set $derived "high-availability.storageDir" (printf "%s/metadata/%s" $directory .clusterId) }}
{{- $_ := set $derived "state.checkpoints.dir" (printf "%s/checkpoints/%s" $directory .clusterId) }}
{{- $_ := set $derived "state.savepoints.dir" (printf "%s/savepoints/%s" $directory .clusterId) }}
{{- end }}
{{- end }}
{{- $_ := set . "derived" $derived }}
{{- $_ := include "flink.release.derived.service-account" . }}
{{- end }}
