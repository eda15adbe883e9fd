{{- /* Generated from generator/templates/templates/deploy/_kube-client.tpl.hbs by npm run generate; do not edit. */ -}}
{{- define "flink.deploy.kube-client" }}
{{- /* FlinkKubeClientFactory, Fabric8FlinkKubeClient and KubernetesSessionCli.run: what the client reads for itself before it looks at the cluster's options. */ -}}
{{- include "flink.int" (list . "kubernetes.client.io-pool.size") }}
{{- if lt (int64 .value) 1 }}
{{- include "flink.refuse" (list . "kubernetes.client.io-pool.size" (printf "is %d; at least 1 thread is expected" (int64 .value))) }}
{{- end }}
{{- include "flink.int" (list . "kubernetes.transactional-operation.max-retries") }}
{{- if eq .mode "session" }}{{ include "flink.bool" (list . "execution.attached") }}{{ end }}
{{- end }}
