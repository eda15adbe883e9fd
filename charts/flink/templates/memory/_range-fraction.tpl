{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* The options PREFIX.min, PREFIX.max and PREFIX.fraction, read in this order: (list CONTEXT PREFIX) → .value {min, max, fraction}; an empty range and a fraction
       outside [0, 1) are refused. With a third member that is false only the fraction is read. Mirrors RangeFraction and ProcessMemoryUtils.getRangeFraction. */ -}}
{{- define "flink.memory.range-fraction" -}}
{{- $ctx := index . 0 -}}
{{- $prefix := index . 1 -}}
{{- $min := int64 0 -}}
{{- $max := int64 9223372036854775807 -}}
{{- if lt (len .) 3 -}}
{{- include "flink.memory.read" (list $ctx (print $prefix ".min") (print $prefix ".max")) -}}
{{- $min = index $ctx.value 0 -}}
{{- $max = index $ctx.value 1 -}}
{{- end -}}
{{- $key := print $prefix ".fraction" -}}
{{- include "flink.float" (list $ctx $key) -}}
{{- $fraction := $ctx.value | default 0.0 -}}
{{- $valid := and (ge $fraction 0.0) (lt $fraction 1.0) -}}
{{- if gt $min $max -}}
{{- include "flink.refuse" (list $ctx $key (printf "%s.min (%s) is more than %s.max (%s)" $prefix (include "flink.memory.text" $min) $prefix (include "flink.memory.text" $max))) -}}
{{- else if not $valid -}}
{{- include "flink.refuse" (list $ctx $key (printf "%v is not a fraction: at least 0 and less than 1, for example 0.1" $fraction)) -}}
{{- end -}}
{{- $fraction = ternary $fraction 0.0 $valid -}}
{{- $_ := set $ctx "value" (dict "min" $min "max" $max "fraction" $fraction) -}}
{{- end -}}
