{{- /* Generated from generator/templates/templates/profile by npm run generate; do not edit. */ -}}
{{- define "flink.profile.checksum" }}
{{- /* SHA-256 over the data of all rendered ConfigMaps and Secrets, on the pod template: a changed option rolls the JobManager. */ -}}
{{- $data := dict }}
{{- range .resources }}
{{- if has .kind (list "ConfigMap" "Secret") }}{{ $_ := set $data (printf "%s/%s" .kind .metadata.name) .data }}{{ end }}
{{- end }}
{{- $text := list }}
{{- range $data }}
{{- range $key, $value := . }}{{ $text = append $text (printf "%s\n%s\n" $key $value) }}{{ end }}
{{- end }}
{{- template "flink.deploy.merge" (list .pod.metadata "annotations" (dict "flink-chart/configuration-checksum" (join "" $text | sha256sum))) }}
{{- end }}

{{- define "flink.profile.labels" }}
{{- /* Helm's recommended labels on the metadata of every object; never in a selector or a pod template. */ -}}
{{- $chart := printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- $labels := dict "helm.sh/chart" $chart "app.kubernetes.io/name" .Chart.Name "app.kubernetes.io/instance" .Release.Name "app.kubernetes.io/version" .Chart.AppVersion "app.kubernetes.io/managed-by" .Release.Service }}
{{- range .objects }}
{{- template "flink.deploy.merge" (list .metadata "labels" $labels) }}
{{- end }}
{{- end }}

{{- define "flink.profile" }}
{{- /* What Helm users need besides the client's objects; with profile native only what the values ask for by name. */ -}}
{{- if eq .profile "helm" }}
{{- template "flink.profile.strategy" . }}
{{- template "flink.profile.checksum" . }}
{{- end }}
{{- template "flink.profile.service-account" . }}
{{- template "flink.profile.rbac" . }}
{{- if eq .profile "helm" }}{{ template "flink.profile.labels" . }}{{ end }}
{{- end }}

{{- define "flink.profile.rbac" }}
{{- /* What Flink was seen to ask of the API server, for the account that the JobManager runs as; absent means yes for profile helm, no for native. */ -}}
{{- $create := (.Values.rbac | default dict).create }}
{{- if kindIs "invalid" $create | ternary (eq .profile "helm") $create }}
{{- template "flink.string" (list . "high-availability.type") }}
{{- template "flink.deploy.is-kubernetes" (list . .value) }}
{{- $configMaps := .ok }}
{{- $rules := list
  (dict "apiGroups" (list "") "resources" (list "pods") "verbs" (list "create" "list" "watch" "delete"))
  (dict "apiGroups" (list "apps") "resources" (list "deployments") "resourceNames" (list .clusterId) "verbs" (list "get" "delete"))
}}
{{- if $configMaps }}
{{- $rules = append $rules (dict "apiGroups" (list "") "resources" (list "configmaps") "verbs" (list "get" "list" "watch" "create" "update" "patch" "delete")) }}
{{- end }}
{{- $account := .pod.spec.serviceAccountName | default "default" }}
{{- template "flink.profile.role" (list . .clusterId $account $rules) }}
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

{{- define "flink.profile.service-account" }}
{{- /* The JobManager's account, unless it exists already; the account default exists in every namespace. */ -}}
{{- if and .serviceAccount.create (ne .serviceAccount.name "default") }}
{{- $metadata := dict "name" .serviceAccount.name }}
{{- with .serviceAccount.annotations }}{{ $_ := set $metadata "annotations" . }}{{ end }}
{{- $_ := set . "objects" (append .objects (dict "apiVersion" "v1" "kind" "ServiceAccount" "metadata" $metadata)) }}
{{- end }}
{{- end }}

{{- define "flink.profile.strategy" }}
{{- /* A rolling update would run two JobManagers with one cluster id. */ -}}
{{- $_ := set .deployment.spec "strategy" (dict "type" "Recreate") }}
{{- end }}
