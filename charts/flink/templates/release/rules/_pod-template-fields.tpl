{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.pod-template-fields" }}
{{- /* Pod templates whose fields the client would drop without a word, or at which it would stumble. */ -}}
{{- $templates := dict "podTemplate" .given.podTemplate "jobManager.podTemplate" .given.jobManager.podTemplate "taskManager.podTemplate" .given.taskManager.podTemplate }}
{{- range list "podTemplate" "jobManager.podTemplate" "taskManager.podTemplate" }}
{{- $template := get $templates . }}
{{- if $template }}
{{- $_ := include "flink.pod-template.walk" (list $ $template) }}
{{- if not (kindIs "map" $template.spec) }}
{{- $_ := include "flink.refuse" (list $ . "has no spec; expected is a Pod, for example {spec: {containers: []}}") }}
{{- else if $.unknownField }}
{{- $_ := include "flink.refuse" (list $ . (printf "%s: not a field that Flink 1.13's client knows, it would drop it" (include "flink.rule.pod-template-fields.path" $.unknownField))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{- define "flink.rule.pod-template-fields.path" -}}
{{- if regexMatch "^[!-~]{1,100}$" . }}{{ . }}{{ else }}{{ include "flink.release.quoted" . }}{{ end }}
{{- end }}
