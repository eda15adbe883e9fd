{{- /* Generated from generator/templates/templates/decorators by npm run generate; do not edit. */ -}}
{{- define "flink.decorators.init-job-manager" }}
{{- /* InitJobManagerDecorator: account, labels, annotations, pull secrets, node selector and tolerations of the pod; then the main container. */ -}}
{{- include "flink.deploy.service-account" (list . "kubernetes.jobmanager.service-account" .pod.spec) }}
{{- $_ := set .pod.spec "serviceAccount" .value }}
{{- $_ := set .pod.spec "serviceAccountName" .value }}
{{- include "flink.map" (list . "kubernetes.jobmanager.labels") }}
{{- include "flink.deploy.merge" (list .pod.metadata "labels" (.value | default dict)) }}
{{- include "flink.deploy.merge" (list .pod.metadata "labels" (dict "type" "flink-native-kubernetes" "app" .clusterId "component" "jobmanager")) }}
{{- include "flink.map" (list . "kubernetes.jobmanager.annotations") }}
{{- include "flink.deploy.merge" (list .pod.metadata "annotations" (.value | default dict)) }}
{{- include "flink.list" (list . "kubernetes.container.image.pull-secrets") }}
{{- range .value | default list }}
{{- with trim . }}{{ include "flink.deploy.append" (list $.pod.spec "imagePullSecrets" (list (dict "name" .))) }}{{ end }}
{{- end }}
{{- include "flink.map" (list . "kubernetes.jobmanager.node-selector") }}
{{- include "flink.deploy.merge" (list .pod.spec "nodeSelector" (.value | default dict)) }}
{{- include "flink.decorators.tolerations" . }}
{{- include "flink.deploy.append" (list .pod.spec "tolerations" .value) }}
{{- include "flink.decorators.main-container" . }}
{{- end }}

{{- define "flink.decorators.tolerations" }}
{{- $key := "kubernetes.jobmanager.tolerations" }}
{{- include "flink.maps" (list . $key) }}
{{- $tolerations := list }}
{{- range .value | default list }}
{{- $toleration := dict }}
{{- range $name, $text := . }}
{{- if has (lower $name) (list "effect" "key" "operator" "value") }}
{{- $_ := set $toleration (lower $name) $text }}
{{- else if eq (lower $name) "tolerationseconds" }}
{{- include "flink.parse.long" (list $ $text nil) }}
{{- $_ := set $toleration "tolerationSeconds" $.value }}
{{- if not $.ok }}
{{- include "flink.refuse" (list $ $key (printf "tolerationSeconds is %q; a whole number of seconds is expected, for example tolerationSeconds:6000" $text)) }}
{{- end }}
{{- end }}
{{- end }}
{{- $tolerations = append $tolerations $toleration }}
{{- end }}
{{- $_ := set . "value" $tolerations }}
{{- end }}

{{- define "flink.decorators.main-container" }}
{{- $main := .main }}
{{- include "flink.string" (list . "kubernetes.container.image") }}
{{- if not (trim .value) }}
{{- include "flink.refuse" (list . "kubernetes.container.image" "is blank; an image is expected, for example apache/flink:1.13.6-scala_2.12") }}
{{- end }}
{{- include "flink.deploy.resolve" (list . "kubernetes.container.image" .value $main.image) }}
{{- $_ := set $main "image" .value }}
{{- include "flink.enum" (list . "kubernetes.container.image.pull-policy") }}
{{- include "flink.deploy.resolve" (list . "kubernetes.container.image.pull-policy" .value $main.imagePullPolicy) }}
{{- $_ := set $main "imagePullPolicy" .value }}
{{- include "flink.double" (list . "kubernetes.jobmanager.cpu") }}
{{- $quantities := dict "memory" (printf "%dMi" (int64 .jobManagerMemoryMB)) "cpu" .value }}
{{- if not $main.resources }}{{ $_ := set $main "resources" dict }}{{ end }}
{{- include "flink.deploy.merge" (list $main.resources "requests" $quantities) }}
{{- include "flink.deploy.merge" (list $main.resources "limits" $quantities) }}
{{- $_ := set $main "name" "flink-main-container" }}
{{- include "flink.int" (list . "rest.port") }}
{{- $rest := .value }}
{{- include "flink.int" (list . "jobmanager.rpc.port") }}
{{- $rpc := .value }}
{{- include "flink.decorators.blob-port" . }}
{{- $ports := list (dict "name" "rest" "containerPort" $rest) (dict "name" "jobmanager-rpc" "containerPort" $rpc) (dict "name" "blobserver" "containerPort" .value) }}
{{- include "flink.deploy.append" (list $main "ports" $ports) }}
{{- range $key, $value := .config }}
{{- $name := trimPrefix "containerized.master.env." $key }}
{{- if and $name (ne $name $key) }}
{{- include "flink.deploy.append" (list $main "env" (list (dict "name" $name "value" $value))) }}
{{- end }}
{{- end }}
{{- $podIp := dict "fieldRef" (dict "apiVersion" "v1" "fieldPath" "status.podIP") }}
{{- include "flink.deploy.append" (list $main "env" (list (dict "name" "_POD_IP_ADDRESS" "valueFrom" $podIp))) }}
{{- include "flink.option" (list . "kubernetes.flink.log.dir") }}
{{- if not (kindIs "invalid" .value) }}
{{- include "flink.deploy.append" (list $main "env" (list (dict "name" "FLINK_LOG_DIR" "value" .value))) }}
{{- end }}
{{- end }}

{{- define "flink.decorators.blob-port" }}
{{- include "flink.string" (list . "blob.server.port") }}
{{- include "flink.parse.int" (list . .value nil) }}
{{- if lt (int64 .value) 1 }}
{{- include "flink.refuse" (list . "blob.server.port" (printf "is %d; a port above 0 is expected, for example 6124" (int64 .value))) }}
{{- end }}
{{- end }}
