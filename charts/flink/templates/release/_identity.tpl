{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.identity" }}
{{- /* Mode, profile, cluster id and namespace, and the values that are a text or a map as maps: .given is from now on what the values say, with every section there. */ -}}
{{- $given := .given }}
{{- $_ := set . "mode" ($given.mode | default "session") }}
{{- $_ := set . "profile" ($given.profile | default "helm") }}
{{- $_ := set . "clusterId" ($given.clusterId | default .Release.Name) }}
{{- $_ := set . "namespace" .Release.Namespace }}
{{- range list "job" "jobManager" "taskManager" "highAvailability" "s3" "hadoop" "kerberos" "rbac" "flinkConfiguration" "logConfiguration" }}
{{- if not (hasKey $given .) }}{{ $_ := set $given . dict }}{{ end }}
{{- end }}
{{- range $name, $text := dict "image" (dict "reference" $given.image) "serviceAccount" (dict "name" $given.serviceAccount "create" false) }}
{{- $value := get $given $name }}
{{- if not (kindIs "map" $value) }}{{ $_ := set $given $name (ternary $text dict (ne $value "")) }}{{ end }}
{{- end }}
{{- range list $given.jobManager $given.taskManager }}
{{- if not (hasKey . "resource") }}{{ $_ := set . "resource" dict }}{{ end }}
{{- end }}
{{- if not (hasKey $given.highAvailability "zookeeper") }}{{ $_ := set $given.highAvailability "zookeeper" dict }}{{ end }}
{{- end }}
