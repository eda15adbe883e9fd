{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Without a total process size the old heap options stand for it: a copy of the configuration with that size replaces .config.
       Mirrors MemoryBackwardsCompatibilityUtils. (list CONTEXT SIDE) */ -}}
{{- define "flink.memory.legacy" -}}
{{- $ctx := index . 0 -}}
{{- $side := index . 1 -}}
{{- $process := printf "%s.memory.process.size" $side -}}
{{- $heap := printf "%s.heap.size" $side -}}
{{- $heapMb := printf "%s.heap.mb" $side -}}
{{- $bytes := int64 -1 -}}
{{- include "flink.memory.known" (list $ctx $process $heap $heapMb) -}}
{{- $known := $ctx.value -}}
{{- if not (index $known 0) -}}
{{- if index $known 1 -}}
{{- include "flink.memory" (list $ctx $heap) -}}
{{- $bytes = $ctx.value -}}
{{- else if index $known 2 -}}
{{- include "flink.int" (list $ctx $heapMb) -}}
{{- if lt $ctx.value 0 -}}
{{- include "flink.refuse" (list $ctx $heapMb (printf "%d is less than 0: give the size in megabytes, for example 1024" $ctx.value)) -}}
{{- $_ := set $ctx "value" 0 -}}
{{- end -}}
{{- $bytes = mul $ctx.value 1048576 -}}
{{- end -}}
{{- end -}}
{{- if ge $bytes 0 -}}
{{- $config := dict $process (toString $bytes) -}}
{{- range $key, $text := $ctx.config -}}
{{- $_ := set $config $key $text -}}
{{- end -}}
{{- $_ := set $ctx "config" $config -}}
{{- end -}}
{{- end -}}
