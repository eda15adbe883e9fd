{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.written.service-account" }}
{{- /* serviceAccount: leaves .serviceAccount. A name that only the option gives names the created account too. */ -}}
{{- $account := .given.serviceAccount }}
{{- $create := ternary (get $account "create") (eq .profile "helm") (hasKey $account "create") }}
{{- $_ := include "flink.release.own" (list . "kubernetes.jobmanager.service-account") }}
{{- $option := .value }}
{{- $name := $account.name | default $option }}
{{- if and $create (not $name) }}{{ $name = .clusterId }}{{ end }}
{{- if or $account.name (and $create (kindIs "invalid" $option)) }}
{{- $_ := include "flink.release.write" (list . "kubernetes.jobmanager.service-account" $name "serviceAccount") }}
{{- end }}
{{- $_ := set . "serviceAccount" (dict "create" $create "name" $name "annotations" $account.annotations) }}
{{- end }}
