{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.deploy.resolve" }}
{{- /* KubernetesUtils.resolveUserDefinedValue (list CTX KEY OPTION-OR-DEFAULT TEMPLATE): explicit option, else pod template, else default. Leaves the text in .value. */ -}}
{{- $ctx := index . 0 }}
{{- $template := index . 3 }}
{{- include "flink.option" (list $ctx (index . 1)) }}
{{- if or (kindIs "invalid" $template) (not (kindIs "invalid" $ctx.value)) }}
{{- $_ := set $ctx "value" (index . 2) }}
{{- else }}
{{- $_ := set $ctx "value" $template }}
{{- end }}
{{- end }}

{{- define "flink.deploy.service-account" }}
{{- $ctx := index . 0 }}
{{- $spec := index . 2 }}
{{- $template := $spec.serviceAccount }}
{{- if kindIs "invalid" $template }}{{ $template = $spec.serviceAccountName }}{{ end }}
{{- include "flink.string" (list $ctx (index . 1)) }}
{{- include "flink.deploy.resolve" (list $ctx (index . 1) $ctx.value $template) }}
{{- end }}

{{- define "flink.deploy.merge" }}
{{- $object := index . 0 }}
{{- $field := index . 1 }}
{{- if not (index $object $field) }}{{ $_ := set $object $field dict }}{{ end }}
{{- $map := get $object $field }}
{{- range $key, $value := index . 2 }}{{ $_ := set $map $key $value }}{{ end }}
{{- end }}

{{- define "flink.deploy.append" }}
{{- $object := index . 0 }}
{{- $field := index . 1 }}
{{- with index . 2 }}{{ $_ := set $object $field (concat (get $object $field | default list) .) }}{{ end }}
{{- end }}
