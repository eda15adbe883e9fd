{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/values/additions by npm run generate; do not edit. */ -}}
{{/*
The main container of a pod template (list CTX TEMPLATE), the last of its name, which is added where there is none.
Leaves it in .value; empty where Flink will not read the template.
*/}}
{{- define "flink-1-13.pod-additions.main" }}
  {{- $template := index . 1 }}
  {{- $main := dict }}
  {{- if kindIs "invalid" $template.spec }}{{ $_ := set $template "spec" dict }}{{ end }}
  {{- $spec := $template.spec }}
  {{- if kindIs "map" $spec }}
    {{- if has (kindOf $spec.containers) (list "invalid" "slice") }}
      {{- range $spec.containers }}
        {{- if kindIs "map" . }}{{ if eq (toString .name) "flink-main-container" }}{{ $main = . }}{{ end }}{{ end }}
      {{- end }}
      {{- if not $main }}
        {{- $main = dict "name" "flink-main-container" }}
        {{- template "flink-1-13.deploy.append" (list $spec "containers" (list $main)) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $_ := set (index . 0) "value" $main }}
{{- end }}

{{/* What pods have of metrics, as a pod template: the port, and annotations where they are asked for. Leaves it in .additions. */}}
{{- define "flink-1-13.pod-additions.metrics" }}
  {{- $_ := set . "additions" list }}
  {{- $metrics := .values.metrics }}
  {{- if get $metrics "enabled" }}
    {{- $port := $metrics.port | default 9249 | int64 }}
    {{- $container := dict "name" "flink-main-container" "ports" (list (dict "name" "metrics" "containerPort" $port)) }}
    {{- $pod := dict "spec" (dict "containers" (list $container)) }}
    {{- if get ($metrics.annotations | default dict) "enabled" }}
      {{- $annotations := dict
        "prometheus.io/scrape" "true"
        "prometheus.io/port" (toString $port)
        "prometheus.io/path" "/metrics"
      }}
      {{- $_ := set $pod "metadata" (dict "annotations" $annotations) }}
    {{- end }}
    {{- $_ := set . "additions" (list (dict "from" "metrics.enabled" "pod" $pod)) }}
  {{- end }}
{{- end }}

{{/*
Values that stand for a field of the pods (dict ctx given prefix): leaves in .additions, for each that is given, the
path of the value and a pod template with that field alone.
*/}}
{{- define "flink-1-13.pod-additions.given" }}
  {{- $additions := list }}
  {{- range list (list "extraEnv" true "env") (list "extraEnvFrom" true "envFrom") (list "extraVolumeMounts" true "volumeMounts") (list "extraVolumes" false "volumes") (list "extraInitContainers" false "initContainers") (list "extraContainers" false "containers") (list "topologySpreadConstraints" false "topologySpreadConstraints") (list "priorityClassName" false "priorityClassName") (list "terminationGracePeriodSeconds" false "terminationGracePeriodSeconds")
  }}
    {{- $name := index . 0 }}
    {{- $value := get $.given $name }}
    {{- if $value }}
      {{- $field := dict (index . 2) $value }}
      {{- if index . 1 }}
        {{- $field = dict "containers" (list (merge (dict "name" "flink-main-container") $field)) }}
      {{- end }}
      {{- $additions = append $additions (dict "from" (printf "%s%s" $.prefix $name) "pod" (dict "spec" $field)) }}
    {{- end }}
  {{- end }}
  {{- $_ := set .ctx "additions" $additions }}
{{- end }}

{{/*
Fills a pod template up, in place (dict to from): its own fields stay, and what is not there is added, field by field.
Lists grow by the elements that bear no name, or no mount path, that is there; of containers that bear it the fields
are added.
*/}}
{{- define "flink-1-13.pod-additions.under" }}
  {{- $to := .to }}
  {{- range $name, $added := .from }}
    {{- $own := get $to $name }}
    {{- if or (not (hasKey $to $name)) (kindIs "invalid" $own) }}
      {{- $_ := set $to $name (mustDeepCopy $added) }}
    {{- else if and (kindIs "map" $own) (kindIs "map" $added) }}
      {{- $_ := include "flink-1-13.pod-additions.under" (dict "to" $own "from" $added) }}
    {{- else if and (kindIs "slice" $own) (kindIs "slice" $added) }}
      {{- range $element := $added }}
        {{- $identity := include "flink-1-13.pod-additions.identity" $element }}
        {{- $same := false }}
        {{- range get $to $name }}
          {{- if and $identity (not $same) (eq (include "flink-1-13.pod-additions.identity" .) $identity) }}{{ $same = . }}{{ end }}
        {{- end }}
        {{- if not $same }}
          {{- $_ := set $to $name (append (get $to $name) (mustDeepCopy $element)) }}
        {{- else if has $name (list "containers" "initContainers") }}
          {{- $_ := include "flink-1-13.pod-additions.under" (dict "to" $same "from" $element) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Prints what Kubernetes tells the elements of a list apart by; nothing where there is none. */}}
{{- define "flink-1-13.pod-additions.identity" }}
  {{- if kindIs "map" . }}
    {{- $identity := .mountPath }}
    {{- if kindIs "invalid" $identity }}{{ $identity = .name }}{{ end }}
    {{- if kindIs "string" $identity }}{{ $identity }}{{ end }}
  {{- end }}
{{- end }}

{{/*
What the values say of the pods' security, once: .restricted, whether they get what the Pod Security Standard restricted
asks for; .readOnlyRoot; .openShift; and .writable, whether Flink writes to a volume, since its user may not write to
the image.
*/}}
{{- define "flink-1-13.pod-security" }}
  {{- $given := .values.podSecurity | default dict }}
  {{- $on := and (eq .profile "helm") (dig "enabled" true $given) }}
  {{- $said := get .values "openshift" | toString }}
  {{- $_ := set . "openShift" (ternary (eq $said "true") (.openShift | default false) (has $said (list "true" "false"))) }}
  {{- $_ := set . "restricted" $on }}
  {{- $_ := set . "readOnlyRoot" (and $on (dig "readOnlyRootFilesystem" "enabled" false $given)) }}
  {{- $_ := set . "writable" (and $on (or .readOnlyRoot .openShift)) }}
{{- end }}

{{/* The pod template of TaskManagers with its security, in place (list CTX TEMPLATE). One that Flink will not read stays as it is. */}}
{{- define "flink-1-13.pod-security.template" }}
  {{- $ctx := index . 0 }}
  {{- $template := index . 1 }}
  {{- template "flink-1-13.pod-additions.main" . }}
  {{- $main := $ctx.value }}
  {{- range list "initContainers" "volumes" }}
    {{- if $main }}{{ if not (has (kindOf (index $template.spec .)) (list "invalid" "slice")) }}{{ $main = dict }}{{ end }}{{ end }}
  {{- end }}
  {{- if $main }}
    {{- $plugins := "" }}
    {{- if $ctx.writable }}
      {{- template "flink-1-13.values.user-option" (list $ctx "containerized.taskmanager.env.ENABLE_BUILT_IN_PLUGINS") }}
      {{- $plugins = $ctx.value }}
      {{- if kindIs "invalid" $plugins }}
        {{- $plugins = get (dict "presto" "flink-s3-fs-presto-1.13.6.jar" "hadoop" "flink-s3-fs-hadoop-1.13.6.jar") ($ctx.values.s3.plugin | default "") | default (include "flink-1-13.pod-security.plugins" $main) }}
      {{- end }}
    {{- end }}
    {{- $seccomp := false }}
    {{- template "flink-1-13.pod-security.pod" (dict "ctx" $ctx "spec" $template.spec "main" $main "plugins" $plugins "seccomp" $seccomp) }}
  {{- end }}
{{- end }}

{{/*
The specification of a pod with its security, in place (dict ctx spec main plugins seccomp): what is there stays, field
by field. User and group belong together: a pod that has a user of its own gets none of them.
*/}}
{{- define "flink-1-13.pod-security.pod" }}
  {{- $ctx := .ctx }}
  {{- range concat (.spec.containers | default list) (.spec.initContainers | default list) }}
    {{- if kindIs "map" . }}
      {{- $own := .securityContext | default dict }}
      {{- if kindIs "map" $own }}
        {{- $defaults := dict "allowPrivilegeEscalation" false "capabilities" (dict "drop" (list "ALL")) }}
        {{- if eq (toString $own.runAsUser) "0" }}{{ $_ := set $defaults "runAsNonRoot" false }}{{ end }}
        {{- if ne (toString $own.privileged) "true" }}{{ template "flink-1-13.pod-security.fill" (list . $defaults) }}{{ end }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $own := .spec.securityContext }}
  {{- $user := (ternary $own dict (kindIs "map" $own)).runAsUser }}
  {{- $defaults := dict "runAsNonRoot" true "seccompProfile" (dict "type" "RuntimeDefault") }}
  {{- if eq (toString $user) "0" }}{{ $_ := unset $defaults "runAsNonRoot" }}{{ end }}
  {{- if not .seccomp }}{{ $_ := unset $defaults "seccompProfile" }}{{ end }}
  {{- if not (or $ctx.openShift (not (kindIs "invalid" $user))) }}{{ $defaults = merge $defaults (dict "runAsUser" 9999 "runAsGroup" 9999 "fsGroup" 9999) }}{{ end }}
  {{- template "flink-1-13.pod-security.fill" (list .spec $defaults) }}
  {{- if $ctx.writable }}{{ template "flink-1-13.pod-security.writable" . }}{{ end }}
{{- end }}

{{/* Where Flink's container writes, but for places where something is mounted already (the same dict). */}}
{{- define "flink-1-13.pod-security.writable" }}
  {{- $own := .main.securityContext }}
  {{- if and .ctx.readOnlyRoot (ne (toString (ternary $own dict (kindIs "map" $own)).privileged) "true") }}
    {{- template "flink-1-13.pod-security.fill" (list .main (dict "readOnlyRootFilesystem" true)) }}
  {{- end }}
  {{- $mounts := ternary .main.volumeMounts list (kindIs "slice" .main.volumeMounts) }}
  {{- $taken := list }}
  {{- range $mounts }}{{ if kindIs "map" . }}{{ $taken = append $taken .mountPath }}{{ end }}{{ end }}
  {{- $folders := list (list "tmp" "/tmp") (list "log" "/opt/flink/log") }}
  {{- if and (kindIs "string" .plugins) (not (has "/opt/flink/plugins" $taken)) }}
    {{- range regexSplit "[; \t\n]+" .plugins -1 }}
      {{- $name := trimSuffix ".jar" . }}
      {{- if regexMatch `^\w[\w.-]*$` $name }}
        {{- $folders = append $folders (list (printf "plugins/%s" $name) (printf "/opt/flink/plugins/%s" $name)) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- range uniq $folders }}
    {{- if not (has (last .) $taken) }}
      {{- $mounts = append $mounts (dict "name" "flink-chart-writable" "mountPath" (last .) "subPath" (first .)) }}
    {{- end }}
  {{- end }}
  {{- $_ := set .main "volumeMounts" $mounts }}
  {{- $has := false }}
  {{- range .spec.volumes }}{{ if kindIs "map" . }}{{ $has = or $has (eq (toString .name) "flink-chart-writable") }}{{ end }}{{ end }}
  {{- if not $has }}{{ template "flink-1-13.deploy.append" (list .spec "volumes" (list (dict "name" "flink-chart-writable" "emptyDir" dict))) }}{{ end }}
{{- end }}

{{/* Prints what the variable of a container says that names the plugins: the last of its name counts. */}}
{{- define "flink-1-13.pod-security.plugins" }}
  {{- $plugins := "" }}
  {{- if kindIs "slice" .env }}
    {{- range .env }}
      {{- if kindIs "map" . }}{{ if eq (toString .name) "ENABLE_BUILT_IN_PLUGINS" }}{{ $plugins = .value }}{{ end }}{{ end }}
    {{- end }}
  {{- end }}
  {{- if kindIs "string" $plugins }}{{ $plugins }}{{ end }}
{{- end }}

{{/* Fills the security context of a map up, in place (list MAP DEFAULTS): a field that is there stays, a list whole. */}}
{{- define "flink-1-13.pod-security.fill" }}
  {{- $map := index . 0 }}
  {{- if kindIs "invalid" $map.securityContext }}{{ $_ := set $map "securityContext" dict }}{{ end }}
  {{- $own := $map.securityContext }}
  {{- if kindIs "map" $own }}
    {{- range $name, $value := index . 1 }}
      {{- $there := index $own $name }}
      {{- if kindIs "invalid" $there }}
        {{- $_ := set $own $name $value }}
      {{- else if and (kindIs "map" $there) (kindIs "map" $value) }}
        {{- range $inner, $text := $value }}
          {{- if kindIs "invalid" (index $there $inner) }}{{ $_ := set $there $inner $text }}{{ end }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Whether TaskManagers are probed: leaves it in .ok. */}}
{{- define "flink-1-13.task-manager-probes.any" }}
  {{- $probes := get .values.taskManager "probes" | default dict }}
  {{- $_ := set . "ok" (or (dig "startup" "enabled" false $probes) (dig "liveness" "enabled" false $probes)) }}
{{- end }}

{{/*
The pod template of TaskManagers with probes of their RPC port, in place (list CTX TEMPLATE), besides those that it has
itself. A connection says enough, with TLS too; no Service leads to TaskManagers, so readiness would say nothing.
*/}}
{{- define "flink-1-13.task-manager-probes" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.pod-additions.main" . }}
  {{- $main := $ctx.value }}
  {{- range $kind, $defaults := dict "startup" (dict "enabled" true "times" (dict "periodSeconds" 5 "timeoutSeconds" 5 "failureThreshold" 60)) "liveness" (dict "enabled" false "times" (dict "periodSeconds" 10 "timeoutSeconds" 5 "failureThreshold" 6)) }}
    {{- $given := get $ctx.values.taskManager.probes $kind | default dict }}
    {{- $field := printf "%sProbe" $kind }}
    {{- if and $main (dig "enabled" false $given) (not (and (kindIs "map" (index $main $field)) (index $main $field))) }}
      {{- $_ := set $main $field (merge (omit $given "enabled") (dict "tcpSocket" (dict "port" "taskmanager-rpc")) $defaults.times) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Adds to the pod templates in .additions what the pods of both sides have of tls: the Secret, mounted. */}}
{{- define "flink-1-13.tls.addition" }}
  {{- $tls := .values.tls }}
  {{- if $tls.enabled }}
    {{- $mount := dict "name" "flink-tls" "mountPath" "/opt/flink/tls" "readOnly" true }}
    {{- $main := dict "name" "flink-main-container" "volumeMounts" (list $mount) }}
    {{- $volume := dict "name" "flink-tls" "secret" (dict "secretName" ($tls.existingSecret | default (printf "%s-tls" .clusterId))) }}
    {{- $spec := dict "containers" (list $main) "volumes" (list $volume) }}
    {{- $_ := set . "additions" (append .additions (dict "from" "tls.enabled" "pod" (dict "spec" $spec))) }}
    {{- with $tls.passwordSecretRef }}
      {{- template "flink-1-13.tls.password" (list $ . "/opt/flink/tls-conf") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Adds Flink's configuration with the password (list CTX REFERENCE DIRECTORY): an init container writes it to memory,
since the JVM has options from files and from its arguments only, and everybody who sees the pod sees those.
*/}}
{{- define "flink-1-13.tls.password" }}
  {{- $ctx := index . 0 }}
  {{- $key := get (index . 1) "key" | default "password" }}
  {{- template "flink-1-13.values.user-option" (list $ctx "kubernetes.container.image") }}
  {{- $image := dig "kubernetes.container.image" "text" "apache/flink:1.13.6-scala_2.12" $ctx.written }}
  {{- $small := dict "cpu" "100m" "memory" "64Mi" }}
  {{- $init := dict
    "name" "flink-chart-tls"
    "image" ($ctx.value | default $image)
    "command" (list "bash" "-c" (include "flink-1-13.script.tls-password" $ctx) "tls-password" "/tls/source" "/tls/password/password" "/tls/conf" "flink-conf.yaml" "")
    "resources" (dict "requests" $small "limits" $small)
    "volumeMounts" (list
      (dict "name" "flink-config-volume" "mountPath" "/tls/source")
      (dict "name" "flink-tls-password" "mountPath" "/tls/password")
      (dict "name" "flink-tls-conf" "mountPath" "/tls/conf")
    )
  }}
  {{- $main := dict
    "name" "flink-main-container"
    "env" (list (dict "name" "FLINK_CONF_DIR" "value" (index . 2)))
    "volumeMounts" (list (dict "name" "flink-tls-conf" "mountPath" (index . 2) "readOnly" true))
  }}
  {{- $items := list (dict "key" $key "path" "password") }}
  {{- $volumes := list
    (dict "name" "flink-tls-password" "secret" (dict "secretName" (index . 1).name "items" $items))
    (dict "name" "flink-tls-conf" "emptyDir" (dict "medium" "Memory"))
  }}
  {{- $spec := dict "initContainers" (list $init) "containers" (list $main) "volumes" $volumes }}
  {{- $_ := set $ctx "additions" (append $ctx.additions (dict "from" "tls.passwordSecretRef" "pod" (dict "spec" $spec))) }}
{{- end }}

{{/*
How curl asks REST in a pod that has the Secret, in .value: options, the host in the certificate, volume and mount.
Empty where REST has no certificate of the values'.
*/}}
{{- define "flink-1-13.tls.trust" }}
  {{- $trust := dict }}
  {{- $tls := .values.tls }}
  {{- if and $tls.enabled (dig "rest" "enabled" true ($tls | default dict)) }}
    {{- template "flink-1-13.values.user-option" (list . "security.ssl.rest.keystore") }}
    {{- if kindIs "invalid" .value }}
      {{- $options := "--cacert /opt/flink/tls/ca.crt" }}
      {{- template "flink-1-13.profile.is-on" (list . "security.ssl.rest.authentication-enabled") }}
      {{- if .ok }}
        {{- $options = printf "%s --cert /opt/flink/tls/tls.crt --key /opt/flink/tls/tls.key" $options }}
      {{- end }}
      {{- $trust = dict
        "options" $options
        "host" (printf "%s-rest.%s" .clusterId .namespace)
        "volumes" (list (dict "name" "flink-tls" "secret" (dict "secretName" ($tls.existingSecret | default (printf "%s-tls" .clusterId)))))
        "mounts" (list (dict "name" "flink-tls" "mountPath" "/opt/flink/tls" "readOnly" true))
      }}
    {{- end }}
  {{- end }}
  {{- $_ := set . "value" $trust }}
{{- end }}

{{/* Mounts the Secret in a container of a pod of the chart's own (list TRUST CONTAINER SPEC), where there is one. */}}
{{- define "flink-1-13.tls.mount" }}
  {{- with first . }}
    {{- template "flink-1-13.deploy.append" (list (index $ 1) "volumeMounts" .mounts) }}
    {{- template "flink-1-13.deploy.append" (list (index $ 2) "volumes" .volumes) }}
  {{- end }}
{{- end }}
