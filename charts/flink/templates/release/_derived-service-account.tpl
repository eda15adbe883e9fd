{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.derived.service-account" }}
{{- /* TaskManagers watch ConfigMaps with Kubernetes high availability: unless their pod template names another, they get the JobManager's account, if an option names it. By options alone only in profile helm. */ -}}
{{- $_ := include "flink.release.own" (list . "high-availability") }}
{{- $watch := or (eq (get .given.highAvailability "type") "kubernetes") (and (eq .profile "helm") (eq (toString .value) "org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory")) }}
{{- $spec := (.taskManagerPodTemplate | default dict).spec }}
{{- if kindIs "map" $spec }}
{{- if not (and (kindIs "invalid" $spec.serviceAccount) (kindIs "invalid" $spec.serviceAccountName)) }}{{ $watch = false }}{{ end }}
{{- end }}
{{- $key := "kubernetes.jobmanager.service-account" }}
{{- $_ := include "flink.release.own" (list . $key) }}
{{- $account := .value }}
{{- if hasKey .written $key }}{{ $account = (get .written $key).text }}{{ end }}
{{- if and $watch $account }}{{ $_ := set .derived "kubernetes.taskmanager.service-account" $account }}{{ end }}
{{- end }}
