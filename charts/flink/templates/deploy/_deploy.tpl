{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.deploy" }}
{{- /* The client, from its command line to KubernetesJobManagerFactory.buildKubernetesJobManagerSpecification: the steps in Flink's order; a refusal ends it. */ -}}
{{- $_ := set . "resources" list }}
{{- $_ := set . "objects" list }}
{{- range list
  "flink.deploy.command-line"
  "flink.deploy.kube-client"
  "flink.memory-models"
  "flink.deploy.fixed-ports"
  "flink.deploy.high-availability"
  "flink.deploy.pod-template"
  "flink.deploy.security"
  "flink.decorators.init-job-manager"
  "flink.decorators.env-secrets"
  "flink.decorators.mount-secrets"
  "flink.decorators.cmd-job-manager"
  "flink.decorators.internal-service"
  "flink.decorators.external-service"
  "flink.decorators.hadoop-conf-mount"
  "flink.decorators.kerberos-mount"
  "flink.decorators.flink-conf-mount"
  "flink.decorators.pod-template-mount"
  "flink.deploy.deployment"
}}
{{- if not $.refusal }}{{ $_ := include . $ }}{{ end }}
{{- end }}
{{- end }}
