{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_mount-secrets.tpl.hbs by npm run generate; do not edit. */ -}}
{{/* MountSecretsDecorator: Secrets as directories of the main container, by name. */}}
{{- define "flink-2-3.decorators.mount-secrets" }}
  {{- template "flink-2-3.map" (list . "kubernetes.secrets") }}
  {{- range $secret, $path := .value | default dict }}
    {{- $volume := printf "%s-volume" $secret }}
    {{- template "flink-2-3.deploy.append" (list $.pod.spec "volumes" (list (dict "name" $volume "secret" (dict "secretName" $secret)))) }}
    {{- template "flink-2-3.deploy.append" (list $.main "volumeMounts" (list (dict "name" $volume "mountPath" $path))) }}
  {{- end }}
{{- end }}
