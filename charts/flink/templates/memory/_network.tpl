{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Network memory of a TaskManager. Mirrors TaskExecutorFlinkMemoryUtils and ConfigurationParserUtils.getPageSize. */ -}}

{{- define "flink.memory.network-legacy" -}}
{{- include "flink.memory.known" (list . "taskmanager.memory.network.min" "taskmanager.memory.network.max" "taskmanager.memory.network.fraction" "taskmanager.network.numberOfBuffers") -}}
{{- $_ := set . "value" (and (index .value 3) (not (has true (initial .value)))) -}}
{{- end -}}

{{- define "flink.memory.network-buffers" -}}
{{- $buffersKey := "taskmanager.network.numberOfBuffers" -}}
{{- $pageKey := "taskmanager.memory.segment-size" -}}
{{- include "flink.int" (list . $buffersKey) -}}
{{- $buffers := .value -}}
{{- include "flink.memory" (list . $pageKey) -}}
{{- $page := .value -}}
{{- if or (lt $page 4096) (gt $page 1073741824) (not (hasPrefix "0x1p" (printf "%x" (float64 $page)))) -}}
{{- include "flink.refuse" (list . $pageKey (printf "%s is not a page size: a power of two from 4k to 1g, for example 32k" (include "flink.memory.text" $page))) -}}
{{- end -}}
{{- if lt $buffers 0 -}}
{{- include "flink.refuse" (list . $buffersKey (printf "%d is less than 0, for example 2048" $buffers)) -}}
{{- end -}}
{{- $_ := set . "value" (max 0 (mul $buffers $page)) -}}
{{- end -}}

{{- define "flink.memory.network" -}}
{{- $ctx := index . 0 -}}
{{- include "flink.memory.network-legacy" $ctx -}}
{{- if $ctx.value -}}
{{- include "flink.memory.network-buffers" $ctx -}}
{{- else -}}
{{- include "flink.memory.range-fraction" (list $ctx "taskmanager.memory.network") -}}
{{- $range := $ctx.value -}}
{{- $_ := set $ctx "value" $range.fraction -}}
{{- if index . 2 -}}
{{- include "flink.memory.inverse" (list $ctx $range.fraction) -}}
{{- end -}}
{{- include "flink.memory.derive" (list $ctx "taskmanager" (index . 1) $range $ctx.value) -}}
{{- end -}}
{{- end -}}

{{- define "flink.memory.network-rest" -}}
{{- $ctx := index . 0 -}}
{{- $network := sub (index . 1) (index . 2) -}}
{{- if lt $network 0 -}}
{{- include "flink.memory.exceeded" . -}}
{{- end -}}
{{- include "flink.memory.network-legacy" $ctx -}}
{{- if $ctx.value -}}
{{- include "flink.memory.network-buffers" $ctx -}}
{{- if ne $ctx.value $network -}}
{{- include "flink.refuse" (list $ctx "taskmanager.network.numberOfBuffers" (printf "the buffers take %s, but the other parts of Flink's memory leave %s to the network" (include "flink.memory.text" $ctx.value) (include "flink.memory.text" $network))) -}}
{{- end -}}
{{- else -}}
{{- include "flink.memory.range-fraction" (list $ctx "taskmanager.memory.network") -}}
{{- if or (lt $network $ctx.value.min) (gt $network $ctx.value.max) -}}
{{- include "flink.refuse" (list $ctx "taskmanager.memory.network.min" (printf "the other parts of Flink's memory leave %s to the network, which is not between taskmanager.memory.network.min (%s) and taskmanager.memory.network.max (%s)" (include "flink.memory.text" $network) (include "flink.memory.text" $ctx.value.min) (include "flink.memory.text" $ctx.value.max))) -}}
{{- end -}}
{{- end -}}
{{- end -}}
