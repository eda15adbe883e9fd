{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* What else a TaskManager's specification reads: cores, slots, external resources. (CONTEXT)
       Mirrors TaskExecutorProcessUtils.createMemoryProcessSpec and ExternalResourceUtils.getExternalResourceAmountMap. */ -}}
{{- define "flink.memory.task-manager-resources" -}}
{{- $ctx := . -}}
{{- $coresKey := "taskmanager.cpu.cores" -}}
{{- include "flink.option" (list . $coresKey) -}}
{{- if kindIs "invalid" .value -}}
{{- include "flink.int" (list . "taskmanager.numberOfTaskSlots") -}}
{{- if le (int64 .value) 0 -}}
{{- include "flink.refuse" (list . $coresKey (printf "it follows taskmanager.numberOfTaskSlots (%d) and must be more than 0: set either, for example taskmanager.numberOfTaskSlots: 1" .value)) -}}
{{- end -}}
{{- else -}}
{{- include "flink.double" (list . $coresKey) -}}
{{- if or (hasPrefix "-" .value) (eq .value "NaN" "Infinity" "0.0") -}}
{{- include "flink.refuse" (list . $coresKey (printf "%s is not a number of cores: more than 0, for example 1.5" .value)) -}}
{{- end -}}
{{- include "flink.int" (list . "taskmanager.numberOfTaskSlots") -}}
{{- end -}}
{{- include "flink.option" (list . "external-resources") -}}
{{- if ne (.value | default "") "none" -}}
{{- include "flink.list" (list . "external-resources") -}}
{{- range .value -}}
{{- include "flink.long" (list $ctx (printf "external-resource.%s.amount" .)) -}}
{{- end -}}
{{- end -}}
{{- end -}}
