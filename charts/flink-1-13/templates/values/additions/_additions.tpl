{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/values/additions by npm run generate; do not edit. */ -}}
{{/* What pods have of metrics, as a pod template: the port, and annotations where they are asked for. Leaves it in .additions. */}}
{{- define "flink-1-13.pod-additions.metrics" }}
  {{- $_ := set . "additions" list }}
  {{- $metrics := .values.metrics }}
  {{- if get $metrics "enabled" }}
    {{- $port := $metrics.port | default 9249 | int64 }}
    {{- $container := dict "name" "flink-main-container" "ports" (list (dict "name" "metrics" "containerPort" $port)) }}
    {{- $pod := dict "spec" (dict "containers" (list $container)) }}
    {{- if get ($metrics.annotations | default dict) "enabled" }}
      {{- $annotations := dict
        "prometheus.io/scrape" "true"
        "prometheus.io/port" (toString $port)
        "prometheus.io/path" "/metrics"
      }}
      {{- $_ := set $pod "metadata" (dict "annotations" $annotations) }}
    {{- end }}
    {{- $_ := set . "additions" (list (dict "from" "metrics.enabled" "pod" $pod)) }}
  {{- end }}
{{- end }}

{{/*
Values that stand for a field of the pods (dict ctx given prefix): leaves in .additions, for each that is given, the
path of the value and a pod template with that field alone.
*/}}
{{- define "flink-1-13.pod-additions.given" }}
  {{- $additions := list }}
  {{- range list (list "extraEnv" true "env") (list "extraEnvFrom" true "envFrom") (list "extraVolumeMounts" true "volumeMounts") (list "extraVolumes" false "volumes") (list "extraInitContainers" false "initContainers") (list "extraContainers" false "containers") (list "topologySpreadConstraints" false "topologySpreadConstraints") (list "priorityClassName" false "priorityClassName") (list "terminationGracePeriodSeconds" false "terminationGracePeriodSeconds")
  }}
    {{- $name := index . 0 }}
    {{- $value := get $.given $name }}
    {{- if $value }}
      {{- $field := dict (index . 2) $value }}
      {{- if index . 1 }}
        {{- $field = dict "containers" (list (merge (dict "name" "flink-main-container") $field)) }}
      {{- end }}
      {{- $additions = append $additions (dict "from" (printf "%s%s" $.prefix $name) "pod" (dict "spec" $field)) }}
    {{- end }}
  {{- end }}
  {{- $_ := set .ctx "additions" $additions }}
{{- end }}

{{/*
Fills a pod template up, in place (dict to from): its own fields stay, and what is not there is added, field by field.
Lists grow by the elements that bear no name, or no mount path, that is there; of containers that bear it the fields
are added.
*/}}
{{- define "flink-1-13.pod-additions.under" }}
  {{- $to := .to }}
  {{- range $name, $added := .from }}
    {{- $own := get $to $name }}
    {{- if or (not (hasKey $to $name)) (kindIs "invalid" $own) }}
      {{- $_ := set $to $name (mustDeepCopy $added) }}
    {{- else if and (kindIs "map" $own) (kindIs "map" $added) }}
      {{- $_ := include "flink-1-13.pod-additions.under" (dict "to" $own "from" $added) }}
    {{- else if and (kindIs "slice" $own) (kindIs "slice" $added) }}
      {{- range $element := $added }}
        {{- $identity := include "flink-1-13.pod-additions.identity" $element }}
        {{- $same := false }}
        {{- range get $to $name }}
          {{- if and $identity (not $same) (eq (include "flink-1-13.pod-additions.identity" .) $identity) }}{{ $same = . }}{{ end }}
        {{- end }}
        {{- if not $same }}
          {{- $_ := set $to $name (append (get $to $name) (mustDeepCopy $element)) }}
        {{- else if has $name (list "containers" "initContainers") }}
          {{- $_ := include "flink-1-13.pod-additions.under" (dict "to" $same "from" $element) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Prints what Kubernetes tells the elements of a list apart by; nothing where there is none. */}}
{{- define "flink-1-13.pod-additions.identity" }}
  {{- if kindIs "map" . }}
    {{- $identity := .mountPath }}
    {{- if kindIs "invalid" $identity }}{{ $identity = .name }}{{ end }}
    {{- if kindIs "string" $identity }}{{ $identity }}{{ end }}
  {{- end }}
{{- end }}
