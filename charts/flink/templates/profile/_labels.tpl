{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.profile.labels" }}
{{- /* Helm's recommended labels on the metadata of every object; never in a selector or a pod template. */ -}}
{{- $chart := printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- $labels := dict "helm.sh/chart" $chart "app.kubernetes.io/name" .Chart.Name "app.kubernetes.io/instance" .Release.Name "app.kubernetes.io/version" .Chart.AppVersion "app.kubernetes.io/managed-by" .Release.Service }}
{{- range .objects }}
{{- include "flink.deploy.merge" (list .metadata "labels" $labels) }}
{{- end }}
{{- end }}
