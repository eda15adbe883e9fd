{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.profile.service-account" }}
{{- /* The JobManager's account, unless it exists already; the account default exists in every namespace. */ -}}
{{- if and .serviceAccount.create (ne .serviceAccount.name "default") }}
{{- $metadata := dict "name" .serviceAccount.name }}
{{- with .serviceAccount.annotations }}{{ $_ := set $metadata "annotations" . }}{{ end }}
{{- $_ := set . "objects" (append .objects (dict "apiVersion" "v1" "kind" "ServiceAccount" "metadata" $metadata)) }}
{{- end }}
{{- end }}
