{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Both memory models, JobManager first, then the number of slots: (CONTEXT) → .jobManagerMemoryMB, floored MiB of the JobManager's total process memory.
       Mirrors AbstractContainerizedClusterClientFactory.getClusterSpecification. Sizes are whole bytes of 64 bits; a sum beyond them is refused. */ -}}
{{- define "flink.memory-models" -}}
{{- $config := .config -}}
{{- include "flink.memory.legacy" (list . "jobmanager") -}}
{{- include "flink.memory.process" (list . "jobmanager" "flink.memory.job-manager" (list "jobmanager.memory.heap.size")) -}}
{{- $mebibytes := mod (div .value 1048576) 4294967296 -}}
{{- $_ := set . "jobManagerMemoryMB" (ternary (sub $mebibytes 4294967296) $mebibytes (ge $mebibytes 2147483648)) -}}
{{- $_ := set . "config" $config -}}
{{- include "flink.memory.legacy" (list . "taskmanager") -}}
{{- include "flink.memory.process" (list . "taskmanager" "flink.memory.task-manager" (list "taskmanager.memory.task.heap.size" "taskmanager.memory.managed.size")) -}}
{{- include "flink.memory.task-manager-resources" . -}}
{{- $_ := set . "config" $config -}}
{{- end -}}
