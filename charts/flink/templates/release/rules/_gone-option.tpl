{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.gone-option" }}
{{- /* Options of other Flink releases, and those that do harm: each with the way out. */ -}}
{{- $given := .given.flinkConfiguration | default dict }}
{{- $gone := dict }}
{{- range list (dict "key" "kubernetes.service.exposed.type" "instead" "is called kubernetes.rest-service.exposed.type since Flink 1.11") (dict "key" "kubernetes.container-start-command-template" "instead" "is gone since Flink 1.13: logs are on the console already, read them with kubectl logs") (dict "key" "env.java.home" "instead" "is a path of the client's machine and stops the JobManager from starting in the image; leave it out") }}{{ $_ := set $gone .key .instead }}{{ end }}
{{- range $key, $instead := $gone }}
{{- if hasKey $given $key }}{{ $_ := include "flink.refuse" (list $ $key $instead) }}{{ end }}
{{- end }}
{{- end }}
