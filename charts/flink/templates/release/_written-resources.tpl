{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.written.resources" }}
{{- /* resource.cpu and resource.memory of both sides. A memory size may have Kubernetes' binary suffix: the same size as Flink's letter. */ -}}
{{- range $side, $name := dict "jobManager" "jobmanager" "taskManager" "taskmanager" }}
{{- $resource := (index $.given $side).resource }}
{{- if hasKey $resource "cpu" }}
{{- $_ := include "flink.release.text" (list $ $resource.cpu) }}
{{- $_ := include "flink.release.write" (list $ (printf "kubernetes.%s.cpu" $name) $.value (printf "%s.resource.cpu" $side)) }}
{{- end }}
{{- if hasKey $resource "memory" }}
{{- $_ := include "flink.release.text" (list $ $resource.memory) }}
{{- $text := $.value }}
{{- if regexMatch "[KMGT]i$" $text }}{{ $text = trimSuffix "i" $text | lower }}{{ end }}
{{- $_ := include "flink.release.write" (list $ (printf "%s.memory.process.size" $name) $text (printf "%s.resource.memory" $side)) }}
{{- end }}
{{- end }}
{{- end }}
