{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.text" }}
{{- /* The text of a scalar as docs/values.md prints it (list CTX VALUE). Leaves it in .value, and in .kind what the value is: text, boolean, whole, fraction, large (whole, and no float64 tells it from its neighbours) or other. */ -}}
{{- $ctx := index . 0 }}
{{- $value := index . 1 }}
{{- $kind := "other" }}
{{- $text := "" }}
{{- if kindIs "string" $value }}
{{- $kind = "text" }}
{{- $text = $value }}
{{- else if kindIs "bool" $value }}
{{- $kind = "boolean" }}
{{- $text = toString $value }}
{{- else if kindIs "float64" $value }}
{{- if ne $value (floor $value) }}
{{- $kind = "fraction" }}
{{- $text = toJson $value }}
{{- if contains "e" $text }}
{{- $parts := splitList "e-" $text }}
{{- $digits := regexReplaceAll "[-.]" (first $parts) "" }}
{{- $text = printf "%s0.%s%s" (ternary "-" "" (lt $value 0.0)) (repeat (sub (int (last $parts)) 1 | int) "0") $digits }}
{{- end }}
{{- else if and (lt $value 9007199254740992.0) (gt $value -9007199254740992.0) }}
{{- $kind = "whole" }}
{{- $text = printf "%d" (int64 $value) }}
{{- else }}
{{- $kind = "large" }}
{{- $text = printf "%.0f" $value }}
{{- end }}
{{- else if or (kindIs "int64" $value) (kindIs "int" $value) }}
{{- $kind = ternary "whole" "large" (and (lt $value 9007199254740992) (gt $value -9007199254740992)) }}
{{- $text = printf "%d" $value }}
{{- end }}
{{- $_ := set $ctx "kind" $kind }}
{{- $_ := set $ctx "value" $text }}
{{- end }}

{{- define "flink.release.quoted" -}}
{{- if kindIs "string" . }}{{ printf "%.60q" . }}{{ if gt (len .) 60 }} (shortened){{ end }}
{{- else if kindIs "map" . }}a map
{{- else if kindIs "slice" . }}a list
{{- else if kindIs "invalid" . }}null
{{- else }}{{ $register := dict }}{{ $_ := include "flink.release.text" (list $register .) }}{{ $register.value }}{{ end }}
{{- end }}

{{- define "flink.release.shown" -}}
{{- $ctx := index . 0 }}
{{- $_ := include "flink.release.sensitive" (list $ctx (index . 1)) }}
{{- if $ctx.ok }}this sensitive value{{ else }}{{ include "flink.release.quoted" (index . 2) }}{{ end }}
{{- end }}

{{- define "flink.release.sensitive" }}
{{- $key := index . 1 }}
{{- $sensitive := has $key (list "s3.access-key" "s3.access.key" "fs.s3a.access.key" "fs.s3.awsAccessKeyId" "presto.s3.access-key") }}
{{- $lower := lower $key }}
{{- range list "password" "secret" "fs.azure.account.key" "apikey" }}{{ if contains . $lower }}{{ $sensitive = true }}{{ end }}{{ end }}
{{- $_ := set (index . 0) "ok" (and $sensitive (not (has $key (list "kubernetes.secrets" "kubernetes.env.secretKeyRef" "kubernetes.container.image.pull-secrets")))) }}
{{- end }}
