{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.high-availability" }}
{{- /* What high availability cannot do without. */ -}}
{{- $ha := .given.highAvailability }}
{{- if $ha.type }}
{{- range list "high-availability.storageDir" "state.checkpoints.dir" "state.savepoints.dir" }}
{{- $_ := include "flink.release.own" (list $ .) }}
{{- if and (not $ha.directory) (kindIs "invalid" $.value) }}
{{- $_ := include "flink.refuse" (list $ "highAvailability.directory" (printf "missing, and flinkConfiguration has no %s; expected is a directory that all pods reach, for example s3://bucket/flink" .)) }}
{{- end }}
{{- end }}
{{- if and (eq $ha.type "zookeeper") (not $ha.zookeeper.quorum) }}
{{- $_ := include "flink.refuse" (list . "highAvailability.zookeeper.quorum" "missing; expected are ZooKeeper's addresses, for example zk-0:2181,zk-1:2181") }}
{{- end }}
{{- end }}
{{- end }}
