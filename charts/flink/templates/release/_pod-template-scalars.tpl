{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.pod-template.scalar" }}
{{- /* A scalar as Jackson's deserializer of its type reads it (list CTX TYPE VALUE PATH). Leaves it in .value. */ -}}
{{- $ctx := index . 0 }}
{{- $type := index . 1 }}
{{- $value := index . 2 }}
{{- $_ := include "flink.release.text" (list $ctx $value) }}
{{- $tree := has $type (list "IntOrString" "Quantity") }}
{{- if and (has $ctx.kind (list "fraction" "large")) (has $type (list "string" "bool" "IntOrString" "Quantity")) }}
{{- $_ := set $ctx "value" (toJson $value) }}
{{- if and $tree (regexMatch "[.e]" $ctx.value) }}{{ $_ := include "flink.parse.double" (list $ctx $ctx.value nil) }}{{ end }}
{{- end }}
{{- if and (eq $ctx.kind "other") (ne $type "IntOrString") }}
{{- $_ := include "flink.pod-template.unreadable" (list $ctx (index . 3) $value "a text, a number, true or false") }}
{{- else if eq $type "bool" }}
{{- $_ := include "flink.pod-template.boolean" . }}
{{- else if has $type (list "int" "long") }}
{{- $_ := include "flink.pod-template.integer" . }}
{{- else if eq $type "double" }}
{{- $_ := include "flink.pod-template.double" . }}
{{- else if eq $type "Quantity" }}
{{- if eq $ctx.value "" }}{{ $_ := include "flink.pod-template.unreadable" (list $ctx (index . 3) $value "a quantity, for example 500m or 2Gi") }}{{ end }}
{{- else if and (eq $type "IntOrString") (eq $ctx.kind "whole") (lt (int64 $value) 2147483648) (gt (int64 $value) -2147483649) }}
{{- $_ := set $ctx "value" (int64 $value) }}
{{- end }}
{{- end }}

{{- define "flink.pod-template.boolean" }}
{{- $ctx := index . 0 }}
{{- $text := $ctx.value }}
{{- if eq $ctx.kind "text" }}{{ $text = trim $text }}{{ end }}
{{- if has $text (list "true" "True" "TRUE") }}{{ $_ := set $ctx "value" true }}
{{- else if has $text (list "false" "False" "FALSE") }}{{ $_ := set $ctx "value" false }}
{{- else if and (eq $ctx.kind "text") (has (index . 2) (list "" "null")) }}{{ $_ := set $ctx "value" nil }}
{{- else if and (ne $ctx.kind "text") (regexMatch "^-?[0-9]+$" $text) }}{{ $_ := set $ctx "value" (ne $text "0") }}
{{- else }}{{ $_ := include "flink.pod-template.unreadable" (list $ctx (index . 3) (index . 2) "true or false") }}{{ end }}
{{- end }}

{{- define "flink.pod-template.integer" }}
{{- $ctx := index . 0 }}
{{- $digits := trim $ctx.value }}
{{- if and (eq $ctx.kind "fraction") (contains "." $digits) }}{{ $digits = regexReplaceAll "\\..*" $digits "" }}{{ end }}
{{- if and (eq $ctx.kind "text") (or (eq (index . 2) "") (eq $digits "null")) }}
{{- $_ := set $ctx "value" nil }}
{{- else }}
{{- $plain := regexReplaceAll "^\\+?(-?)0*([0-9])" $digits "${1}${2}" | regexFind "^-?[0-9]+$" }}
{{- $number := int64 (ternary $plain "0" (and (ne $plain "") (lt (len $plain) 21))) }}
{{- $fits := or (eq (index . 1) "long") (and (lt $number 2147483648) (gt $number -2147483649)) }}
{{- if and $fits (ne (index $ctx "kind") "boolean") (eq (printf "%d" $number) (ternary "0" $plain (eq $plain "-0"))) }}
{{- $_ := set $ctx "value" $number }}
{{- else }}
{{- $_ := include "flink.pod-template.unreadable" (list $ctx (index . 3) (index . 2) "a whole number, for example 8080") }}
{{- end }}
{{- end }}
{{- end }}

{{- define "flink.pod-template.double" }}
{{- $ctx := index . 0 }}
{{- $text := trim $ctx.value }}
{{- if and (eq $ctx.kind "text") (or (eq (index . 2) "") (eq $text "null")) }}
{{- $_ := set $ctx "value" nil }}
{{- else if and (ne $ctx.kind "boolean") (regexMatch "^[-+]?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?$" $text) }}
{{- $_ := set $ctx "value" (float64 $text) }}
{{- else }}
{{- $_ := include "flink.pod-template.unreadable" (list $ctx (index . 3) (index . 2) "a number, for example 0.5") }}
{{- end }}
{{- end }}
