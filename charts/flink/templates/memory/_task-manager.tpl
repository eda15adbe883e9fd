{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Flink's own memory of a TaskManager: (list CONTEXT TOTAL FLINK_SET) → .value, the total. TOTAL is nil if task heap and managed memory are given.
       Mirrors TaskExecutorFlinkMemoryUtils. */ -}}
{{- define "flink.memory.task-manager" -}}
{{- $ctx := index . 0 -}}
{{- $total := index . 1 -}}
{{- $heapKey := "taskmanager.memory.task.heap.size" -}}
{{- $managedKey := "taskmanager.memory.managed.size" -}}
{{- $frameworkKeys := list "taskmanager.memory.framework.heap.size" "taskmanager.memory.framework.off-heap.size" "taskmanager.memory.task.off-heap.size" -}}
{{- if kindIs "invalid" $total -}}
{{- include "flink.memory.read" (concat (list $ctx $heapKey $managedKey) $frameworkKeys) -}}
{{- include "flink.memory.sum" (list $ctx "taskmanager" $ctx.value) -}}
{{- $parts := $ctx.value -}}
{{- if index . 2 -}}
{{- include "flink.memory" (list $ctx "taskmanager.memory.flink.size") -}}
{{- $total = $ctx.value -}}
{{- include "flink.memory.network-rest" (list $ctx $total $parts) -}}
{{- else -}}
{{- include "flink.memory.network" (list $ctx $parts true) -}}
{{- include "flink.memory.sum" (list $ctx "taskmanager" (list $parts $ctx.value)) -}}
{{- $total = $ctx.value -}}
{{- end -}}
{{- else -}}
{{- include "flink.memory.read" (prepend $frameworkKeys $ctx) -}}
{{- $parts := $ctx.value -}}
{{- include "flink.memory.known" (list $ctx $heapKey $managedKey) -}}
{{- $heapSet := index $ctx.value 0 -}}
{{- $managedSet := index $ctx.value 1 -}}
{{- if $heapSet -}}
{{- include "flink.memory" (list $ctx $heapKey) -}}
{{- $parts = append $parts $ctx.value -}}
{{- end -}}
{{- if $managedSet -}}
{{- include "flink.memory" (list $ctx $managedKey) -}}
{{- else -}}
{{- include "flink.memory.range-fraction" (list $ctx "taskmanager.memory.managed" false) -}}
{{- include "flink.memory.derive" (list $ctx "taskmanager" $total $ctx.value $ctx.value.fraction) -}}
{{- end -}}
{{- $parts = append $parts $ctx.value -}}
{{- if not $heapSet -}}
{{- include "flink.memory.network" (list $ctx $total false) -}}
{{- $parts = append $parts $ctx.value -}}
{{- end -}}
{{- include "flink.memory.sum" (list $ctx "taskmanager" $parts) -}}
{{- if $heapSet -}}
{{- include "flink.memory.network-rest" (list $ctx $total $ctx.value) -}}
{{- else if gt $ctx.value $total -}}
{{- include "flink.memory.exceeded" (list $ctx $total $ctx.value) -}}
{{- end -}}
{{- end -}}
{{- $_ := set $ctx "value" $total -}}
{{- end -}}
{{- define "flink.memory.exceeded" -}}
{{- include "flink.refuse" (list (index . 0) "taskmanager.memory.flink.size" (printf "Flink's memory of a TaskManager (%s) is less than its parts together (%s)" (include "flink.memory.text" (index . 1)) (include "flink.memory.text" (index . 2)))) -}}
{{- end -}}
