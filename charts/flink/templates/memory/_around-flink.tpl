{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* The total process memory around Flink's own: (list CONTEXT SIDE FLINK PROCESS_SET) → .value. If it is given too, the overhead is what remains.
       Mirrors ProcessMemoryUtils.deriveJvmMetaspaceAndOverheadFromTotalFlinkMemory. */ -}}
{{- define "flink.memory.around-flink" -}}
{{- $ctx := index . 0 -}}
{{- $side := index . 1 -}}
{{- $flink := index . 2 -}}
{{- $processKey := printf "%s.memory.process.size" $side -}}
{{- $overheadKey := printf "%s.memory.jvm-overhead" $side -}}
{{- include "flink.memory.read" (list $ctx (printf "%s.memory.jvm-metaspace.size" $side)) -}}
{{- $metaspace := index $ctx.value 0 -}}
{{- include "flink.memory.sum" (list $ctx $side (list $flink $metaspace)) -}}
{{- $inner := $ctx.value -}}
{{- if index . 3 -}}
{{- include "flink.memory" (list $ctx $processKey) -}}
{{- $process := $ctx.value -}}
{{- $overhead := sub $process $inner -}}
{{- if lt $overhead 0 -}}
{{- $message := printf "%s is less than Flink's memory (%s) and the JVM's metaspace (%s) together" (include "flink.memory.text" $process) (include "flink.memory.text" $flink) (include "flink.memory.text" $metaspace) -}}
{{- include "flink.refuse" (list $ctx $processKey $message) -}}
{{- end -}}
{{- include "flink.memory.range-fraction" (list $ctx $overheadKey) -}}
{{- if or (lt $overhead $ctx.value.min) (gt $overhead $ctx.value.max) -}}
{{- $message := printf "%s is %s, which leaves %s of overhead for the JVM, not between %s.min (%s) and %s.max (%s)" $processKey (include "flink.memory.text" $process) (include "flink.memory.text" $overhead) $overheadKey (include "flink.memory.text" $ctx.value.min) $overheadKey (include "flink.memory.text" $ctx.value.max) -}}
{{- include "flink.refuse" (list $ctx (print $overheadKey ".min") $message) -}}
{{- end -}}
{{- $_ := set $ctx "value" $process -}}
{{- else -}}
{{- include "flink.memory.range-fraction" (list $ctx $overheadKey) -}}
{{- $range := $ctx.value -}}
{{- include "flink.memory.inverse" (list $ctx $range.fraction) -}}
{{- include "flink.memory.derive" (list $ctx $side $inner $range $ctx.value) -}}
{{- include "flink.memory.sum" (list $ctx $side (list $inner $ctx.value)) -}}
{{- end -}}
{{- end -}}
