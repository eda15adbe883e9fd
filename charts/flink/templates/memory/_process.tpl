{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* The total process memory of a side: (list CONTEXT SIDE MODEL REQUIRED) → .value. MODEL names the template that parts Flink's own memory, REQUIRED its options that do
       without a total. Mirrors ProcessMemoryUtils.memoryProcessSpecFromConfig. */ -}}
{{- define "flink.memory.process" -}}
{{- $ctx := index . 0 -}}
{{- $side := index . 1 -}}
{{- $model := index . 2 -}}
{{- $flinkKey := printf "%s.memory.flink.size" $side -}}
{{- $processKey := printf "%s.memory.process.size" $side -}}
{{- include "flink.memory.known" (list $ctx $flinkKey $processKey) -}}
{{- $flinkSet := index $ctx.value 0 -}}
{{- $processSet := index $ctx.value 1 -}}
{{- include "flink.memory.known" (prepend (index . 3) $ctx) -}}
{{- if not (has false $ctx.value) -}}
{{- include $model (list $ctx nil $flinkSet) -}}
{{- include "flink.memory.around-flink" (list $ctx $side $ctx.value $processSet) -}}
{{- else if $flinkSet -}}
{{- include "flink.memory" (list $ctx $flinkKey) -}}
{{- include $model (list $ctx $ctx.value true) -}}
{{- include "flink.memory.around-flink" (list $ctx $side $ctx.value $processSet) -}}
{{- else if $processSet -}}
{{- include "flink.memory" (list $ctx $processKey) -}}
{{- $process := $ctx.value -}}
{{- include "flink.memory.within-process" (list $ctx $side $process) -}}
{{- include $model (list $ctx $ctx.value false) -}}
{{- $_ := set $ctx "value" $process -}}
{{- else -}}
{{- $required := join " and " (index . 3) -}}
{{- include "flink.refuse" (list $ctx (first (index . 3)) (printf "no memory size is given: set %s, for example 1728m, or %s, or %s" $processKey $flinkKey $required)) -}}
{{- $_ := set $ctx "value" (int64 0) -}}
{{- end -}}
{{- end -}}
