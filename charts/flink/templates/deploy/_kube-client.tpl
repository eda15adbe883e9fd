{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.deploy.kube-client" }}
{{- /* FlinkKubeClientFactory, Fabric8FlinkKubeClient and KubernetesSessionCli.run: what the client reads for itself before it looks at the cluster's options. */ -}}
{{- $threads := "kubernetes.client.io-pool.size" }}
{{- include "flink.deploy.check" (list . "flink.int" $threads) }}
{{- if and (not (kindIs "invalid" .value)) (lt (int64 .value) 1) }}
{{- include "flink.refuse" (list . $threads (printf "is %d; at least 1 thread is expected" (int64 .value))) }}
{{- end }}
{{- include "flink.deploy.check" (list . "flink.int" "kubernetes.transactional-operation.max-retries") }}
{{- if eq .mode "session" }}{{ include "flink.deploy.check" (list . "flink.bool" "execution.attached") }}{{ end }}
{{- end }}

{{- define "flink.deploy.check" }}
{{- $ctx := index . 0 }}
{{- include "flink.option" (list $ctx (index . 2)) }}
{{- if not (kindIs "invalid" $ctx.value) }}{{ include (index . 1) (list $ctx (index . 2)) }}{{ end }}
{{- end }}
