{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.profile.checksum" }}
{{- /* SHA-256 over the data of all rendered ConfigMaps and Secrets, on the pod template: a changed option rolls the JobManager. */ -}}
{{- $data := dict }}
{{- range .resources }}
{{- if has .kind (list "ConfigMap" "Secret") }}{{ $_ := set $data (printf "%s/%s" .kind .metadata.name) .data }}{{ end }}
{{- end }}
{{- $text := list }}
{{- range $data }}
{{- range $key, $value := . }}{{ $text = append $text (printf "%s\n%s\n" $key $value) }}{{ end }}
{{- end }}
{{- $_ := set .pod.metadata.annotations "flink-chart/configuration-checksum" (join "" $text | sha256sum) }}
{{- end }}
