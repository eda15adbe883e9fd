{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.sensitive-option" }}
{{- /* Credentials do not belong into a ConfigMap and Helm's release Secret. */ -}}
{{- $own := .own }}
{{- $keys := keys $own | join " " | lower }}
{{- $suspicious := false }}
{{- range list "password" "secret" "fs.azure.account.key" "apikey" }}{{ if contains . $keys }}{{ $suspicious = true }}{{ end }}{{ end }}
{{- range list "s3.access-key" "s3.access.key" "fs.s3a.access.key" "fs.s3.awsAccessKeyId" "presto.s3.access-key" }}{{ if hasKey $own . }}{{ $suspicious = true }}{{ end }}{{ end }}
{{- range $key, $text := ternary $own dict $suspicious }}
{{- if $text }}
{{- $_ := include "flink.release.sensitive" (list $ $key) }}
{{- if $.ok }}
{{- $_ := include "flink.refuse" (list $ $key "would be readable in the ConfigMap and in the release: keep it in a Secret (s3.existingSecret, kubernetes.env.secretKeyRef, kubernetes.secrets), or set allowSensitiveConfiguration: true") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
