{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* The sum of sizes: (list CONTEXT SIDE SIZES) → .value; one beyond 64 bits is refused, as Math.addExact does in MemorySize.add. */ -}}
{{- define "flink.memory.sum" -}}
{{- $ctx := index . 0 -}}
{{- $sum := int64 0 -}}
{{- range index . 2 -}}
{{- $sum = add $sum . -}}
{{- if lt $sum 0 -}}
{{- break -}}
{{- end -}}
{{- end -}}
{{- if lt $sum 0 -}}
{{- include "flink.memory.overflow" (list $ctx (index . 1)) -}}
{{- $sum = 0 -}}
{{- end -}}
{{- $_ := set $ctx "value" (int64 $sum) -}}
{{- end -}}
{{- define "flink.memory.overflow" -}}
{{- $key := printf "%s.memory.process.size" (index . 1) -}}
{{- include "flink.refuse" (list (index . 0) $key (printf "the memory sizes of the %s add up to more than 64 bits can hold; give smaller ones" (index . 1))) -}}
{{- end -}}
