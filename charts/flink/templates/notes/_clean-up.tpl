{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.notes.clean-up" }}
{{- /* How the cluster ends, and what high availability leaves behind. */ -}}
{{- $cluster := printf "-Dkubernetes.cluster-id=%s -Dkubernetes.namespace=%s" .clusterId .namespace }}

Remove everything:
  helm uninstall {{ .Release.Name }} --namespace {{ .namespace }}
{{- if eq .mode "session" }}
Flink's own way to stop deletes the Deployment and its TaskManagers only; Services, ConfigMaps and the release stay:
  echo stop | kubernetes-session.sh {{ $cluster }} -Dexecution.attached=true
{{- end }}
{{- if .highAvailability }}
{{- include "flink.string" (list . "high-availability") }}

High availability is on: what it keeps outlives the release, and a cluster of the same id takes its unfinished jobs up again.
{{- if eq .value "org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory" }}
To forget them, delete its ConfigMaps and the files below high-availability.storageDir:
  kubectl delete configmaps --selector app={{ .clusterId }},configmap-type=high-availability --namespace {{ .namespace }}
{{- else }}
To forget them, delete the cluster's nodes in ZooKeeper and the files below high-availability.storageDir.
{{- end }}
{{- end }}
{{- end }}
