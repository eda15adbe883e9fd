{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_env-secrets.tpl.hbs by npm run generate; do not edit. */ -}}
{{/*
EnvSecretsDecorator, KubernetesSecretEnvVar.fromMap: environment of the main container out of Secrets; a field that is
not given is not written.
*/}}
{{- define "flink-2-3.decorators.env-secrets" }}
  {{- template "flink-2-3.maps" (list . "kubernetes.env.secretKeyRef") }}
  {{- range .value | default list }}
    {{- $ref := dict }}
    {{- if hasKey . "secret" }}{{ $_ := set $ref "name" .secret }}{{ end }}
    {{- if hasKey . "key" }}{{ $_ := set $ref "key" .key }}{{ end }}
    {{- $env := dict "valueFrom" (dict "secretKeyRef" $ref) }}
    {{- if hasKey . "env" }}{{ $_ := set $env "name" .env }}{{ end }}
    {{- template "flink-2-3.deploy.append" (list $.main "env" (list $env)) }}
  {{- end }}
{{- end }}
