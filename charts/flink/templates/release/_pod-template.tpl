{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.pod-template.normalise" }}
{{- /* Fabric8FlinkKubeClient.loadPodFromTemplateFile (list CTX OPTION): the JobManager's template with the fields that the client's model has, its scalars converted as Jackson does. What it cannot read is refused with OPTION; so is a template without spec, at which Flink stumbles. */ -}}
{{- $ctx := index . 0 }}
{{- $_ := include "flink.pod-template.walk" (list $ctx $ctx.jobManagerPodTemplate) }}
{{- $template := $ctx.value }}
{{- $spec := $ctx.jobManagerPodTemplate.spec }}
{{- if kindIs "map" $spec }}
{{- if and (hasKey $spec "containers") (kindIs "invalid" $spec.containers) }}{{ $_ := include "flink.pod-template.unreadable" (list $ctx "spec.containers" nil "a list") }}{{ end }}
{{- end }}
{{- if $ctx.unreadable }}
{{- $_ := include "flink.refuse" (list $ctx (index . 1) $ctx.unreadable) }}
{{- else if kindIs "invalid" $template.spec }}
{{- $_ := include "flink.refuse" (list $ctx (index . 1) "the pod template has no spec; expected is a Pod, for example {spec: {containers: []}}") }}
{{- end }}
{{- $_ := set $ctx "jobManagerPodTemplate" $template }}
{{- end }}

{{- define "flink.pod-template.walk" }}
{{- $ctx := index . 0 }}
{{- $_ := set $ctx "unknownField" "" }}
{{- $_ := set $ctx "unreadable" "" }}
{{- $_ := include "flink.pod-template.read" (list $ctx $ctx.podModel.root (index . 1) "") }}
{{- if not (kindIs "map" $ctx.value) }}{{ $_ := set $ctx "value" dict }}{{ end }}
{{- end }}

{{- define "flink.pod-template.read" }}
{{- $ctx := index . 0 }}
{{- $type := index . 1 }}
{{- $value := index . 2 }}
{{- $path := index . 3 }}
{{- if or (kindIs "invalid" $value) (eq (toString $type) "any") }}
{{- $_ := set $ctx "value" $value }}
{{- else if kindIs "slice" $type }}
{{- if not (kindIs "slice" $value) }}{{ $_ := include "flink.pod-template.unreadable" (list $ctx $path $value "a list") }}{{ end }}
{{- $items := list }}
{{- range $index, $item := ternary $value list (kindIs "slice" $value) }}
{{- $at := printf "%s[%d]" $path $index }}
{{- $_ := include "flink.pod-template.read" (list $ctx (first $type) $item $at) }}
{{- if and (kindIs "invalid" $item) (hasKey $ctx.podModel.types (first $type | toString)) }}{{ $_ := include "flink.pod-template.unreadable" (list $ctx $at nil (printf "a %s" (first $type))) }}{{ end }}
{{- $items = append $items $ctx.value }}
{{- end }}
{{- $_ := set $ctx "value" $items }}
{{- else if or (kindIs "map" $type) (hasKey $ctx.podModel.types $type) }}
{{- if kindIs "map" $value }}
{{- $_ := include "flink.pod-template.object" . }}
{{- else }}
{{- $_ := include "flink.pod-template.unreadable" (list $ctx $path $value "a map") }}
{{- end }}
{{- else }}
{{- $_ := include "flink.pod-template.scalar" . }}
{{- end }}
{{- end }}

{{- define "flink.pod-template.object" }}
{{- $ctx := index . 0 }}
{{- $type := index . 1 }}
{{- $free := kindIs "map" $type }}
{{- $fields := ternary dict (get $ctx.podModel.types (toString $type)) $free }}
{{- $path := index . 3 }}
{{- $object := dict }}
{{- range $name, $member := index . 2 }}
{{- $at := ternary $name (printf "%s.%s" $path $name) (eq $path "") }}
{{- if or $free (hasKey $fields $name) }}
{{- $_ := include "flink.pod-template.read" (list $ctx (ternary (get (ternary $type dict $free) "*") (get $fields $name) $free) $member $at) }}
{{- $absent := or (kindIs "invalid" $ctx.value) (and (kindIs "slice" $ctx.value) (not $ctx.value)) }}
{{- if or $free (not $absent) }}{{ $_ := set $object $name $ctx.value }}{{ end }}
{{- else if not $ctx.unknownField }}
{{- $_ := set $ctx "unknownField" $at }}
{{- end }}
{{- end }}
{{- $_ := set $ctx "value" $object }}
{{- end }}

{{- define "flink.pod-template.unreadable" }}
{{- $ctx := index . 0 }}
{{- $_ := set $ctx "value" nil }}
{{- if not $ctx.unreadable }}{{ $_ := set $ctx "unreadable" (printf "%s: %s; expected is %s" (index . 1 | default "the pod template") (include "flink.release.quoted" (index . 2)) (index . 3)) }}{{ end }}
{{- end }}
