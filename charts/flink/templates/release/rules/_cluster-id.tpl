{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.cluster-id" }}
{{- /* The cluster id names the Deployment, the Service and the ConfigMaps: what Kubernetes takes for a Service, and short enough for Flink's suffixes. */ -}}
{{- if or (gt (len .clusterId) 45) (not (regexMatch "^[a-z]([-a-z0-9]*[a-z0-9])?$" .clusterId)) }}
{{- $source := ternary "" " (the release's name: set clusterId)" (hasKey .given "clusterId") }}
{{- $_ := include "flink.refuse" (list . "clusterId" (printf "%s%s; expected are at most 45 small letters, digits and hyphens, first a letter, last no hyphen, for example flink-session" (include "flink.release.quoted" .clusterId) $source)) }}
{{- end }}
{{- end }}
