{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Flink's own memory of the JobManager, heap and off-heap: (list CONTEXT TOTAL FLINK_SET) → .value, the total. TOTAL is nil if the heap is given.
       Mirrors JobManagerFlinkMemoryUtils. */ -}}
{{- define "flink.memory.job-manager" -}}
{{- $ctx := index . 0 -}}
{{- $total := index . 1 -}}
{{- $flinkKey := "jobmanager.memory.flink.size" -}}
{{- $offHeapKey := "jobmanager.memory.off-heap.size" -}}
{{- if not (kindIs "invalid" $total) -}}
{{- include "flink.memory.read" (list $ctx $offHeapKey) -}}
{{- if le $total (index $ctx.value 0) -}}
{{- include "flink.refuse" (list $ctx $flinkKey (printf "Flink's memory of the JobManager (%s) is not more than %s (%s)" (include "flink.memory.text" $total) $offHeapKey (include "flink.memory.text" (index $ctx.value 0)))) -}}
{{- end -}}
{{- else -}}
{{- include "flink.memory.read" (list $ctx "jobmanager.memory.heap.size" $offHeapKey) -}}
{{- $heap := index $ctx.value 0 -}}
{{- $offHeap := index $ctx.value 1 -}}
{{- if not (index . 2) -}}
{{- include "flink.memory.sum" (list $ctx "jobmanager" (list $heap $offHeap)) -}}
{{- $total = $ctx.value -}}
{{- else -}}
{{- include "flink.memory" (list $ctx $flinkKey) -}}
{{- $total = $ctx.value -}}
{{- include "flink.memory.known" (list $ctx $offHeapKey) -}}
{{- if index $ctx.value 0 -}}
{{- include "flink.memory.sum" (list $ctx "jobmanager" (list $heap $offHeap)) -}}
{{- if ne $ctx.value $total -}}
{{- include "flink.refuse" (list $ctx $flinkKey (printf "%s is not the sum of jobmanager.memory.heap.size (%s) and %s (%s); leave one of the three out" (include "flink.memory.text" $total) (include "flink.memory.text" $heap) $offHeapKey (include "flink.memory.text" $offHeap))) -}}
{{- end -}}
{{- else if lt $total $heap -}}
{{- include "flink.refuse" (list $ctx $flinkKey (printf "%s is less than jobmanager.memory.heap.size (%s); leave one of the two out" (include "flink.memory.text" $total) (include "flink.memory.text" $heap))) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- $_ := set $ctx "value" $total -}}
{{- end -}}
