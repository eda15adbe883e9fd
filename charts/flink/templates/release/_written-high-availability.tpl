{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.written.high-availability" }}
{{- /* highAvailability.type and the ZooKeeper options. The directories are derived, not written. */ -}}
{{- $ha := .given.highAvailability }}
{{- if eq (get $ha "type") "kubernetes" }}
{{- $_ := include "flink.release.write" (list . "high-availability" "org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory" "highAvailability.type") }}
{{- else if eq (get $ha "type") "zookeeper" }}
{{- $_ := include "flink.release.write" (list . "high-availability" "zookeeper" "highAvailability.type") }}
{{- with $ha.zookeeper.quorum }}{{ $_ := include "flink.release.write" (list $ "high-availability.zookeeper.quorum" . "highAvailability.zookeeper.quorum") }}{{ end }}
{{- with $ha.zookeeper.pathRoot }}{{ $_ := include "flink.release.write" (list $ "high-availability.zookeeper.path.root" . "highAvailability.zookeeper.pathRoot") }}{{ end }}
{{- end }}
{{- end }}
