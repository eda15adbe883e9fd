{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* What metaspace and overhead leave of the total process memory to Flink: (list CONTEXT SIDE PROCESS) → .value.
       Mirrors ProcessMemoryUtils.deriveJvmMetaspaceAndOverheadWithTotalProcessMemory. */ -}}
{{- define "flink.memory.within-process" -}}
{{- $ctx := index . 0 -}}
{{- $side := index . 1 -}}
{{- $process := index . 2 -}}
{{- include "flink.memory.read" (list $ctx (printf "%s.memory.jvm-metaspace.size" $side)) -}}
{{- $metaspace := index $ctx.value 0 -}}
{{- include "flink.memory.range-fraction" (list $ctx (printf "%s.memory.jvm-overhead" $side)) -}}
{{- include "flink.memory.derive" (list $ctx $side $process $ctx.value $ctx.value.fraction) -}}
{{- $overhead := $ctx.value -}}
{{- include "flink.memory.sum" (list $ctx $side (list $metaspace $overhead)) -}}
{{- $flink := sub $process $ctx.value -}}
{{- if lt $flink 0 -}}
{{- $message := printf "%s is too small for the JVM's metaspace (%s) and overhead (%s) alone; the stock configuration has 1600m and 1728m" (include "flink.memory.text" $process) (include "flink.memory.text" $metaspace) (include "flink.memory.text" $overhead) -}}
{{- include "flink.refuse" (list $ctx (printf "%s.memory.process.size" $side) $message) -}}
{{- $flink = 0 -}}
{{- end -}}
{{- $_ := set $ctx "value" (int64 $flink) -}}
{{- end -}}
