{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.profile.rbac" }}
{{- /* What Flink was seen to ask of the API server, for the account that the JobManager runs as; absent means yes for profile helm, no for native. */ -}}
{{- $create := (.Values.rbac | default dict).create }}
{{- if kindIs "invalid" $create | ternary (eq .profile "helm") $create }}
{{- include "flink.string" (list . "high-availability") }}
{{- $configMaps := eq .value "org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory" }}
{{- $rules := list
  (dict "apiGroups" (list "") "resources" (list "pods") "verbs" (list "create" "list" "watch" "delete"))
  (dict "apiGroups" (list "apps") "resources" (list "deployments") "resourceNames" (list .clusterId) "verbs" (list "get" "delete"))
}}
{{- if $configMaps }}
{{- $rules = append $rules (dict "apiGroups" (list "") "resources" (list "configmaps") "verbs" (list "get" "list" "watch" "create" "update" "delete")) }}
{{- end }}
{{- $account := .pod.spec.serviceAccountName | default "default" }}
{{- include "flink.profile.role" (list . .clusterId $account $rules) }}
{{- end }}
{{- end }}

{{- define "flink.profile.role" }}
{{- $ctx := index . 0 }}
{{- $name := index . 1 }}
{{- $group := "rbac.authorization.k8s.io" }}
{{- $role := dict "apiVersion" (printf "%s/v1" $group) "kind" "Role" "metadata" (dict "name" $name) "rules" (index . 3) }}
{{- $subject := dict "kind" "ServiceAccount" "name" (index . 2) "namespace" $ctx.namespace }}
{{- $ref := dict "apiGroup" $group "kind" "Role" "name" $name }}
{{- $binding := dict "apiVersion" (printf "%s/v1" $group) "kind" "RoleBinding" "metadata" (dict "name" $name) "roleRef" $ref "subjects" (list $subject) }}
{{- $_ := set $ctx "objects" (concat $ctx.objects (list $role $binding)) }}
{{- end }}
