{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.deploy.command-line" }}
{{- /* KubernetesSessionCli and CliFrontend.runApplication: what the program's own arguments write over the configuration. */ -}}
{{- if eq .mode "session" }}
{{- $_ := set .config "execution.target" "kubernetes-session" }}
{{- else }}
{{- $_ := set .config "execution.target" "kubernetes-application" }}
{{- include "flink.deploy.program-options" . }}
{{- end }}
{{- end }}

{{- define "flink.deploy.program-options" }}
{{- $job := .Values.job }}
{{- with $job.parallelism }}
{{- include "flink.release.text" (list $ .) }}
{{- include "flink.parse.int" (list $ $.value nil) }}
{{- if and $.ok (gt (int64 $.value) 0) }}
{{- $_ := set $.config "parallelism.default" (printf "%d" (int64 $.value)) }}
{{- else }}
{{- include "flink.refuse" (list $ "command-line" (printf "job.parallelism is %v; a whole number above 0 is expected, for example 4" .)) }}
{{- end }}
{{- end }}
{{- $_ := set .config "execution.attached" "true" }}
{{- $_ := set .config "execution.shutdown-on-attached-exit" "false" }}
{{- $_ := set .config "pipeline.classpaths" "" }}
{{- $restore := $job.initialSavepointPath }}
{{- $_ := set .config "execution.savepoint.ignore-unclaimed-state" (ternary "true" "false" (and $restore $job.allowNonRestoredState | not | not)) }}
{{- with $restore }}{{ $_ := set $.config "execution.savepoint.path" (include "flink.deploy.unquoted" .) }}{{ end }}
{{- include "flink.deploy.jar" . }}
{{- include "flink.deploy.encode-list" (list . (list $job.jarURI)) }}
{{- $_ := set .config "pipeline.jars" .value }}
{{- include "flink.deploy.encode-list" (list . ($job.args | default list)) }}
{{- $_ := set .config "$internal.application.program-args" .value }}
{{- with $job.entryClass }}{{ $_ := set $.config "$internal.application.main" (include "flink.deploy.unquoted" .) }}{{ end }}
{{- end }}

{{- define "flink.deploy.unquoted" -}}
{{- regexReplaceAll `^"([^"]*)"$` . "${1}" -}}
{{- end }}

{{- define "flink.deploy.jar" }}
{{- $jar := .Values.job.jarURI }}
{{- $char := "[A-Za-z0-9_.!~*'()$,;:@&=+-]|%[0-9A-Fa-f]{2}|[^\\x00-\\x{9F}\\p{Z}]" }}
{{- $uri := printf "^local://(%s)*(/(%s|/)*)?(\\?(%s|[/?\\[\\]])*)?(#(%s|[/?\\[\\]])*)?$" $char $char $char $char }}
{{- if or (eq $jar "local://") (not (regexMatch $uri $jar)) }}
{{- include "flink.refuse" (list . "pipeline.jars" (printf "%q is no URI; a jar of the image is expected, for example local:///opt/flink/usrlib/job.jar" $jar)) }}
{{- end }}
{{- end }}

{{- define "flink.deploy.encode-list" }}
{{- $ctx := index . 0 }}
{{- $parts := list }}
{{- range index . 1 }}
{{- include "flink.release.text" (list $ctx .) }}
{{- $text := $ctx.value }}
{{- if regexMatch "[;'\"]" $text }}{{ $text = printf "'%s'" (replace "'" "''" $text) }}{{ end }}
{{- $parts = append $parts $text }}
{{- end }}
{{- $_ := set $ctx "value" (join ";" $parts) }}
{{- end }}
