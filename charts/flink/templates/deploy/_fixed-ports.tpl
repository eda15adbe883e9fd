{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.deploy.fixed-ports" }}
{{- /* KubernetesClusterDescriptor.deployClusterInternal: execution mode, entry point, and the ports that Services name. */ -}}
{{- $_ := set .config "internal.cluster.execution-mode" "NORMAL" }}
{{- $_ := set .config "kubernetes.internal.jobmanager.entrypoint.class" (eq .mode "session" | ternary "org.apache.flink.kubernetes.entrypoint.KubernetesSessionClusterEntrypoint" "org.apache.flink.kubernetes.entrypoint.KubernetesApplicationClusterEntrypoint") }}
{{- include "flink.deploy.fixed-port" (list . "blob.server.port" "6124") }}
{{- include "flink.deploy.fixed-port" (list . "taskmanager.rpc.port" "6122") }}
{{- include "flink.deploy.fixed-port" (list . "rest.bind-port" "8081") }}
{{- end }}

{{- define "flink.deploy.fixed-port" }}
{{- $ctx := index . 0 }}
{{- $key := index . 1 }}
{{- include "flink.string" (list $ctx $key) }}
{{- $text := $ctx.value }}
{{- include "flink.parse.int" (list $ctx $text nil) }}
{{- if not $ctx.ok }}
{{- include "flink.refuse" (list $ctx $key (printf "%q is not one port; a fixed one is expected, for example %s" $text (index . 2))) }}
{{- else if eq (int64 $ctx.value) 0 }}
{{- $_ := set $ctx.config $key (index . 2) }}
{{- end }}
{{- end }}
