{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.values-shape.expect" }}
{{- /* A value that is given, as it is, or a refusal (list CTX PATH VALUE ACCEPTED EXPECTED). Leaves .value. */ -}}
{{- $ctx := index . 0 }}
{{- $_ := set $ctx "value" (index . 2) }}
{{- if not (index . 3) }}{{ $_ := include "flink.rule.values-shape.refuse" (list $ctx (index . 1) (index . 4) (index . 2)) }}{{ end }}
{{- end }}

{{- define "flink.rule.values-shape.any" }}
{{- $_ := set (index . 0) "value" (index . 2) }}
{{- end }}

{{- define "flink.rule.values-shape.string" }}
{{- $_ := include "flink.rule.values-shape.expect" (concat . (list (kindIs "string" (index . 2)) "a text (put a number in quotes)")) }}
{{- end }}

{{- define "flink.rule.values-shape.boolean" }}
{{- $_ := include "flink.rule.values-shape.expect" (concat . (list (kindIs "bool" (index . 2)) "true or false")) }}
{{- end }}

{{- define "flink.rule.values-shape.options" }}
{{- $_ := include "flink.rule.values-shape.expect" (concat . (list (kindIs "map" (index . 2)) "a map of Flink's options, for example {taskmanager.numberOfTaskSlots: 2}")) }}
{{- end }}

{{- define "flink.rule.values-shape.pod" }}
{{- $_ := include "flink.rule.values-shape.expect" (concat . (list (kindIs "map" (index . 2)) "a Pod, for example {spec: {nodeSelector: {disk: ssd}}}")) }}
{{- end }}

{{- define "flink.rule.values-shape.whole" }}
{{- $_ := include "flink.rule.values-shape.kind" (list . (list "whole") "a whole number, for example 1") }}
{{- end }}

{{- define "flink.rule.values-shape.positive" }}
{{- $accepted := list "whole" }}
{{- if and (kindIs "float64" (index . 2)) (lt (index . 2 | toString | float64) 1.0) }}{{ $accepted = list }}{{ end }}
{{- if and (kindIs "int64" (index . 2)) (lt (index . 2 | int64) 1) }}{{ $accepted = list }}{{ end }}
{{- $_ := include "flink.rule.values-shape.kind" (list . $accepted "a whole number from 1 on, for example 4") }}
{{- end }}

{{- define "flink.rule.values-shape.cpu" }}
{{- $_ := include "flink.rule.values-shape.kind" (list . (list "text" "whole" "fraction") "a number, for example 0.5") }}
{{- end }}

{{- define "flink.rule.values-shape.memory" }}
{{- $_ := include "flink.rule.values-shape.kind" (list . (list "text" "whole") "a memory size, for example 2Gi or 2048m (a whole number is in bytes)") }}
{{- end }}

{{- define "flink.rule.values-shape.kind" }}
{{- $arguments := index . 0 }}
{{- $ctx := index $arguments 0 }}
{{- $_ := include "flink.release.text" (list $ctx (index $arguments 2)) }}
{{- $_ := include "flink.rule.values-shape.expect" (concat $arguments (list (has $ctx.kind (index . 1)) (index . 2))) }}
{{- end }}

{{- define "flink.rule.values-shape.strings" }}
{{- $_ := include "flink.rule.values-shape.list" (list . (list "text") "a list of texts, for example [registry-key]") }}
{{- end }}

{{- define "flink.rule.values-shape.arguments" }}
{{- $_ := include "flink.rule.values-shape.list" (list . (list "text" "boolean" "whole" "fraction") "a list of texts, for example [--input, /data]") }}
{{- end }}

{{- define "flink.rule.values-shape.list" }}
{{- $arguments := index . 0 }}
{{- $ctx := index $arguments 0 }}
{{- $elements := index $arguments 2 }}
{{- $_ := include "flink.rule.values-shape.expect" (concat $arguments (list (kindIs "slice" $elements) (index . 2))) }}
{{- range ternary $elements list (kindIs "slice" $elements) }}
{{- $_ := include "flink.release.text" (list $ctx .) }}
{{- if not (has $ctx.kind (index $ 1)) }}{{ $_ := include "flink.rule.values-shape.refuse" (list $ctx (index $arguments 1) (index $ 2) .) }}{{ end }}
{{- end }}
{{- $_ := set $ctx "value" $elements }}
{{- end }}

{{- define "flink.rule.values-shape.texts" }}
{{- $ctx := index . 0 }}
{{- $texts := index . 2 }}
{{- $given := dict }}
{{- $_ := include "flink.rule.values-shape.expect" (concat . (list (kindIs "map" $texts) "a map of texts")) }}
{{- range $name, $text := ternary $texts dict (kindIs "map" $texts) }}
{{- if not (kindIs "invalid" $text) }}
{{- $at := ternary (index $ 1) (printf "%s.%s" (index $ 1) $name) (or (eq $name "") (regexMatch "[\\pZ\\p{Cc}]" $name)) }}
{{- $_ := include "flink.rule.values-shape.string" (list $ctx $at $text) }}
{{- if $ctx.value }}{{ $_ := set $given $name $ctx.value }}{{ end }}
{{- end }}
{{- end }}
{{- $_ := set $ctx "value" (ternary nil $given (empty $given)) }}
{{- end }}
