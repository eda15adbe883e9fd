{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/values/additions by npm run generate; do not edit. */ -}}
{{/*
Values that stand for a field of the pods (dict ctx given prefix): leaves in .additions, for each that is given, the
path of the value and a pod template with that field alone.
*/}}
{{- define "flink-1-20.pod-additions.given" }}
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
{{- define "flink-1-20.pod-additions.under" }}
  {{- $to := .to }}
  {{- range $name, $added := .from }}
    {{- $own := get $to $name }}
    {{- if or (not (hasKey $to $name)) (kindIs "invalid" $own) }}
      {{- $_ := set $to $name (mustDeepCopy $added) }}
    {{- else if and (kindIs "map" $own) (kindIs "map" $added) }}
      {{- $_ := include "flink-1-20.pod-additions.under" (dict "to" $own "from" $added) }}
    {{- else if and (kindIs "slice" $own) (kindIs "slice" $added) }}
      {{- range $element := $added }}
        {{- $identity := include "flink-1-20.pod-additions.identity" $element }}
        {{- $same := false }}
        {{- range get $to $name }}
          {{- if and $identity (not $same) (eq (include "flink-1-20.pod-additions.identity" .) $identity) }}{{ $same = . }}{{ end }}
        {{- end }}
        {{- if not $same }}
          {{- $_ := set $to $name (append (get $to $name) (mustDeepCopy $element)) }}
        {{- else if has $name (list "containers" "initContainers") }}
          {{- $_ := include "flink-1-20.pod-additions.under" (dict "to" $same "from" $element) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Prints what Kubernetes tells the elements of a list apart by; nothing where there is none. */}}
{{- define "flink-1-20.pod-additions.identity" }}
  {{- if kindIs "map" . }}
    {{- $identity := .mountPath }}
    {{- if kindIs "invalid" $identity }}{{ $identity = .name }}{{ end }}
    {{- if kindIs "string" $identity }}{{ $identity }}{{ end }}
  {{- end }}
{{- end }}

{{/* Adds to the pod templates in .additions what the pods of both sides have of tls: the Secret, mounted. */}}
{{- define "flink-1-20.tls.addition" }}
  {{- $tls := .values.tls }}
  {{- if $tls.enabled }}
    {{- $mount := dict "name" "flink-tls" "mountPath" "/opt/flink/tls" "readOnly" true }}
    {{- $main := dict "name" "flink-main-container" "volumeMounts" (list $mount) }}
    {{- $volume := dict "name" "flink-tls" "secret" (dict "secretName" ($tls.existingSecret | default (printf "%s-tls" .clusterId))) }}
    {{- $spec := dict "containers" (list $main) "volumes" (list $volume) }}
    {{- $_ := set . "additions" (append .additions (dict "from" (ternary "tls.certManager" "tls.existingSecret" (dig "certManager" "enabled" false $tls)) "pod" (dict "spec" $spec))) }}
    {{- with $tls.passwordSecretRef }}
      {{- template "flink-1-20.tls.password" (list $ . "/opt/flink/tls-conf") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Adds Flink's configuration with the password (list CTX REFERENCE DIRECTORY): an init container writes it to memory,
since the JVM has options from files and from its arguments only, and everybody who sees the pod sees those.
*/}}
{{- define "flink-1-20.tls.password" }}
  {{- $ctx := index . 0 }}
  {{- $key := get (index . 1) "key" | default "password" }}
  {{- template "flink-1-20.values.user-option" (list $ctx "kubernetes.container.image.ref") }}
  {{- $image := dig "kubernetes.container.image.ref" "text" "apache/flink:1.20.5-scala_2.12" $ctx.written }}
  {{- $small := dict "cpu" "100m" "memory" "64Mi" }}
  {{- $init := dict
    "name" "flink-chart-tls"
    "image" ($ctx.value | default $image)
    "command" (list "bash" "-c" (include "flink-1-20.script.tls-password" $ctx) "tls-password" "/tls/source" "/tls/password/password" "/tls/conf" "config.yaml" "'")
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
{{- define "flink-1-20.tls.trust" }}
  {{- $trust := dict }}
  {{- $tls := .values.tls }}
  {{- if and $tls.enabled (dig "rest" "enabled" true ($tls | default dict)) }}
    {{- template "flink-1-20.values.user-option" (list . "security.ssl.rest.keystore") }}
    {{- if kindIs "invalid" .value }}
      {{- $options := "--cacert /opt/flink/tls/ca.crt" }}
      {{- template "flink-1-20.profile.is-on" (list . "security.ssl.rest.authentication-enabled") }}
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
