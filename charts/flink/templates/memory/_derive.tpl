{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A size times a multiplier, kept within the range: (list CONTEXT SIDE BYTES RANGE MULTIPLIER) → .value.
       Mirrors ProcessMemoryUtils.deriveWithFraction and deriveWithInverseFraction. */ -}}
{{- define "flink.memory.derive" -}}
{{- $ctx := index . 0 -}}
{{- $range := index . 3 -}}
{{- include "flink.memory.multiply" (list $ctx (index . 1) (index . 2) (index . 4)) -}}
{{- if gt $ctx.value $range.max -}}
{{- $_ := set $ctx "value" $range.max -}}
{{- else if lt $ctx.value $range.min -}}
{{- $_ := set $ctx "value" $range.min -}}
{{- end -}}
{{- end -}}
