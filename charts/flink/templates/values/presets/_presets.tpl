{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/values/presets by npm run generate; do not edit. */ -}}
{{/*
mode: application: as under Flink's operator the JobManager outlives its job, so that nothing takes the Deployment for
lost and starts it again.
*/}}
{{- define "flink-2-3.preset.application" }}
  {{- if and (eq .mode "application") (eq .profile "helm") }}
    {{- $_ := set .derived "execution.shutdown-on-application-finish" "false" }}
  {{- end }}
{{- end }}

{{/* hadoop.existingConfigMap. Files of hadoop.configuration are the client's environment, no option. */}}
{{- define "flink-2-3.preset.hadoop" }}
  {{- with .values.hadoop.existingConfigMap }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" $
      "key" "kubernetes.hadoop.conf.config-map.name"
      "text" .
      "from" "hadoop.existingConfigMap"
    ) }}
  {{- end }}
{{- end }}

{{/*
highAvailability: writes its type and the ZooKeeper options, derives the directories and a restart strategy. An
application keeps its checkpoints when it fails for good: a change gives them to a new program, and where that cannot
read them Flink would delete them with the failed job.
*/}}
{{- define "flink-2-3.preset.high-availability" }}
  {{- $ha := .values.highAvailability }}
  {{- if eq (get $ha "type") "kubernetes" }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "high-availability.type"
      "text" "kubernetes"
      "from" "highAvailability.type"
    ) }}
  {{- else if eq (get $ha "type") "zookeeper" }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "high-availability.type"
      "text" "zookeeper"
      "from" "highAvailability.type"
    ) }}
    {{- with $ha.zookeeper.quorum }}
      {{- template "flink-2-3.presets.write" (dict
        "ctx" $
        "key" "high-availability.zookeeper.quorum"
        "text" .
        "from" "highAvailability.zookeeper.quorum"
      ) }}
    {{- end }}
    {{- with $ha.zookeeper.pathRoot }}
      {{- template "flink-2-3.presets.write" (dict
        "ctx" $
        "key" "high-availability.zookeeper.path.root"
        "text" .
        "from" "highAvailability.zookeeper.pathRoot"
      ) }}
    {{- end }}
  {{- end }}
  {{- if $ha.type }}
    {{- $_ := set .derived "restart-strategy.type" "exponential-delay" }}
    {{- if and (eq .mode "application") (eq .profile "helm") }}
      {{- $_ := set .derived "execution.checkpointing.externalized-checkpoint-retention" "RETAIN_ON_CANCELLATION" }}
    {{- end }}
    {{- with $ha.directory }}
      {{- $directory := trimSuffix "/" . }}
      {{- range $key, $below := dict
        "high-availability.storageDir" "metadata"
        "execution.checkpointing.dir" "checkpoints"
        "execution.checkpointing.savepoint-dir" "savepoints"
      }}
        {{- $_ := set $.derived $key (printf "%s/%s/%s" $directory $below $.clusterId) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
image, as one reference or in parts, and imagePullPolicy. Parts that are not given are those of the line's own image.
*/}}
{{- define "flink-2-3.preset.image" }}
  {{- $image := .values.image }}
  {{- $reference := $image.reference }}
  {{- if or $image.repository $image.tag $image.digest }}
    {{- $parts := regexFindAll "[^:]+" "apache/flink:2.3.0-scala_2.12" 2 }}
    {{- $reference = $image.repository | default (first $parts) }}
    {{- $tag := $image.tag | default (ternary "" (last $parts) (hasKey $image "digest")) }}
    {{- if $tag }}{{ $reference = printf "%s:%s" $reference $tag }}{{ end }}
    {{- if $image.digest }}{{ $reference = printf "%s@%s" $reference $image.digest }}{{ end }}
  {{- end }}
  {{- with $reference }}
    {{- template "flink-2-3.presets.write" (dict "ctx" $ "key" "kubernetes.container.image.ref" "text" . "from" "image") }}
  {{- end }}
  {{- with .values.imagePullPolicy }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" $
      "key" "kubernetes.container.image.pull-policy"
      "text" .
      "from" "imagePullPolicy"
    ) }}
  {{- end }}
  {{- with $image.pullPolicy }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" $
      "key" "kubernetes.container.image.pull-policy"
      "text" .
      "from" "image.pullPolicy"
    ) }}
  {{- end }}
  {{- with $image.pullSecrets }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" $
      "key" "kubernetes.container.image.pull-secrets"
      "text" (join ";" .)
      "from" "image.pullSecrets"
    ) }}
  {{- end }}
{{- end }}

{{/* kerberos: principal, and where the keytab and krb5.conf are. */}}
{{- define "flink-2-3.preset.kerberos" }}
  {{- $kerberos := .values.kerberos }}
  {{- with $kerberos.principal }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" $
      "key" "security.kerberos.login.principal"
      "text" .
      "from" "kerberos.principal"
    ) }}
  {{- end }}
  {{- if or $kerberos.keytab $kerberos.existingSecret }}
    {{- $path := printf "/opt/kerberos/kerberos-keytab/%s" ($kerberos.keytabFile | default "krb5.keytab") }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "security.kerberos.login.keytab"
      "text" $path
      "from" (ternary "kerberos.keytab" "kerberos.existingSecret" (hasKey $kerberos "keytab"))
    ) }}
  {{- end }}
  {{- if $kerberos.krb5Conf }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "security.kerberos.krb5-conf.path"
      "text" "/etc/krb5.conf"
      "from" "kerberos.krb5Conf"
    ) }}
  {{- end }}
{{- end }}

{{/*
metrics: a reporter. metrics.reporters stays as it is: without it Flink starts every reporter that has options, those of
flinkConfiguration too.
*/}}
{{- define "flink-2-3.preset.metrics" }}
  {{- $metrics := .values.metrics }}
  {{- if get $metrics "enabled" }}
    {{- $option := "metrics.reporter.prom" }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" (printf "%s.factory.class" $option)
      "text" "org.apache.flink.metrics.prometheus.PrometheusReporterFactory"
      "from" "metrics.enabled"
    ) }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" (printf "%s.port" $option)
      "text" ($metrics.port | default 9249 | int64 | toString)
      "from" (ternary "metrics.port" "metrics.enabled" (hasKey $metrics "port"))
    ) }}
  {{- end }}
  {{- with $metrics.openTelemetry }}
    {{- if .enabled }}
      {{- $option := "metrics.reporter.otel" }}
      {{- range $name, $row := dict
        "enabled" (list "factory.class" "org.apache.flink.metrics.otel.OpenTelemetryMetricReporterFactory")
        "endpoint" (list "exporter.endpoint" .endpoint)
        "protocol" (list "exporter.protocol" .protocol)
      }}
        {{- if last $row }}
          {{- template "flink-2-3.presets.write" (dict
            "ctx" $
            "key" (printf "%s.%s" $option (first $row))
            "text" (last $row)
            "from" (printf "metrics.openTelemetry.%s" $name)
          ) }}
        {{- end }}
      {{- end }}
      {{- $_ := set $.derived (printf "%s.service.name" $option) $.clusterId }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* networkPolicy: a policy lets fixed ports through, so that none is left for Flink to choose. */}}
{{- define "flink-2-3.preset.network-policy" }}
  {{- if (.values.networkPolicy | default dict).enabled }}
    {{- range $key, $port := dict "taskmanager.data.port" 6121 "metrics.internal.query-service.port" 6125 }}{{ $_ := set $.derived $key (toString $port) }}{{ end }}
  {{- end }}
{{- end }}

{{/*
The pod templates, and what values add to them, as the options that name their files; .jobManagerPodTemplate and
.taskManagerPodTemplate are what each side gets.
*/}}
{{- define "flink-2-3.preset.pod-templates" }}
  {{- template "flink-2-3.pod-security" . }}
  {{- $common := .values.podTemplate }}
  {{- template "flink-2-3.preset.pod-templates.side" (dict "ctx" . "side" "jobManager") }}
  {{- template "flink-2-3.preset.pod-templates.side" (dict "ctx" . "side" "taskManager") }}
  {{- $jobManager := .jobManagerPodTemplate }}
  {{- $taskManager := .taskManagerPodTemplate }}
  {{- if and $common (not (and $jobManager $taskManager .taskManagerPodTemplateGiven)) }}
    {{- $path := ternary "/opt/flink/pod-template/taskmanager-pod-template.yaml" "/opt/flink/pod-template/jobmanager-pod-template.yaml" (not (empty $jobManager)) }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "kubernetes.pod-template-file.default"
      "text" $path
      "from" "podTemplate"
    ) }}
  {{- end }}
  {{- if $jobManager }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "kubernetes.pod-template-file.jobmanager"
      "text" "/opt/flink/pod-template/jobmanager-pod-template.yaml"
      "from" .jobManagerPodTemplateFrom
    ) }}
  {{- end }}
  {{- if $taskManager }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "kubernetes.pod-template-file.taskmanager"
      "text" "/opt/flink/pod-template/taskmanager-pod-template.yaml"
      "from" .taskManagerPodTemplateFrom
    ) }}
  {{- end }}
  {{- $_ := set . "jobManagerPodTemplate" ($jobManager | default $common) }}
  {{- $_ := set . "taskManagerPodTemplate" ($taskManager | default $common) }}
{{- end }}

{{/*
The template of a side (dict ctx side): its own, or the common one with what values add, those of the side before those
of both; TaskManagers have their security by it, too. Leaves it in .<side>PodTemplate, empty where the common one alone will do, and the value that it comes of in
.<side>PodTemplateFrom; in .<side>PodTemplateGiven, whether values give it.
*/}}
{{- define "flink-2-3.preset.pod-templates.side" }}
  {{- $ctx := .ctx }}
  {{- $given := get $ctx.values .side }}
  {{- $own := $given.podTemplate }}
  {{- $template := $own }}
  {{- $from := printf "%s.podTemplate" .side }}
  {{- template "flink-2-3.pod-additions.given" (dict "ctx" $ctx "given" $given "prefix" (printf "%s." .side)) }}
  {{- $additions := $ctx.additions }}
  {{- template "flink-2-3.pod-additions.given" (dict "ctx" $ctx "given" $ctx.values "prefix" "") }}
  {{- $additions = concat $additions $ctx.additions }}
  {{- template "flink-2-3.pod-additions.metrics" $ctx }}
  {{- $_ := set $ctx "additions" (concat $additions $ctx.additions) }}
  {{- template "flink-2-3.tls.addition" $ctx }}
  {{- $additions = $ctx.additions }}
  {{- $isTaskManager := eq .side "taskManager" }}
  {{- template "flink-2-3.task-manager-probes.any" $ctx }}
  {{- $probes := and $isTaskManager $ctx.ok }}
  {{- $secures := and $isTaskManager $ctx.restricted }}
  {{- if or $additions $probes $secures }}
    {{- $template = mustDeepCopy ($own | default $ctx.values.podTemplate | default dict) }}
    {{- if not $own }}{{ $from = (first $additions | default (dict "from" (ternary "taskManager.probes" "podSecurity" $probes))).from }}{{ end }}
    {{- range $additions }}{{ $_ := include "flink-2-3.pod-additions.under" (dict "to" $template "from" .pod) }}{{ end }}
    {{- if $probes }}{{ template "flink-2-3.task-manager-probes" (list $ctx $template) }}{{ end }}
    {{- if $secures }}{{ template "flink-2-3.pod-security.template" (list $ctx $template) }}{{ end }}
  {{- end }}
  {{- $_ := set $ctx (printf "%sPodTemplate" .side) $template }}
  {{- $_ := set $ctx (printf "%sPodTemplateFrom" .side) $from }}
  {{- $_ := set $ctx (printf "%sPodTemplateGiven" .side) (or $own $additions) }}
{{- end }}

{{/*
What Helm-side values make of options, a preset for each group of them. Leaves key → {"text", "value": the path of the
value} in .written: options above the stock configuration, which must agree with flinkConfiguration; and key → text in
.derived: options that give way to any other layer.
*/}}
{{- define "flink-2-3.presets" }}
  {{- $_ := set . "written" dict }}
  {{- $_ := set . "derived" dict }}
  {{- range list
    "flink-2-3.preset.application"
    "flink-2-3.preset.image"
    "flink-2-3.preset.resources"
    "flink-2-3.preset.pod-templates"
    "flink-2-3.preset.high-availability"
    "flink-2-3.preset.s3"
    "flink-2-3.preset.hadoop"
    "flink-2-3.preset.kerberos"
    "flink-2-3.preset.tls"
    "flink-2-3.preset.service-account"
    "flink-2-3.preset.upgrade-mode"
    "flink-2-3.preset.network-policy"
    "flink-2-3.preset.metrics"
  }}
    {{- $_ := include . $ }}
  {{- end }}
{{- end }}

{{/* Writes an option (dict ctx key text from). */}}
{{- define "flink-2-3.presets.write" }}
  {{- $_ := set .ctx.written .key (dict "text" .text "value" .from) }}
{{- end }}

{{/*
resource.cpu and resource.memory of both sides. A memory size may have Kubernetes' binary suffix: the same size as
Flink's letter.
*/}}
{{- define "flink-2-3.preset.resources" }}
  {{- $cpu := dict "jobManager" "kubernetes.jobmanager.cpu.amount" "taskManager" "kubernetes.taskmanager.cpu.amount" }}
  {{- range $side, $name := dict "jobManager" "jobmanager" "taskManager" "taskmanager" }}
    {{- $resource := (index $.values $side).resource }}
    {{- if hasKey $resource "cpu" }}
      {{- template "flink-2-3.values.text" (list $ $resource.cpu) }}
      {{- template "flink-2-3.presets.write" (dict
        "ctx" $
        "key" (index $cpu $side)
        "text" $.value
        "from" (printf "%s.resource.cpu" $side)
      ) }}
    {{- end }}
    {{- if hasKey $resource "memory" }}
      {{- template "flink-2-3.values.text" (list $ $resource.memory) }}
      {{- $text := $.value }}
      {{- if regexMatch "[KMGT]i$" $text }}{{ $text = trimSuffix "i" $text | lower }}{{ end }}
      {{- template "flink-2-3.presets.write" (dict
        "ctx" $
        "key" (printf "%s.memory.process.size" $name)
        "text" $text
        "from" (printf "%s.resource.memory" $side)
      ) }}
    {{- end }}
  {{- end }}
  {{- if hasKey .values.jobManager "replicas" }}
    {{- template "flink-2-3.values.text" (list . .values.jobManager.replicas) }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "kubernetes.jobmanager.replicas"
      "text" .value
      "from" "jobManager.replicas"
    ) }}
  {{- end }}
{{- end }}

{{/*
s3: credentials as environment out of a Secret, endpoint, path style, and the plugin that the image switches on.
*/}}
{{- define "flink-2-3.preset.s3" }}
  {{- $s3 := .values.s3 }}
  {{- with $s3.existingSecret }}
    {{- $access := printf "env:AWS_ACCESS_KEY_ID,secret:%s,key:%s" . ($s3.accessKeyKey | default "access-key") }}
    {{- $secret := printf "env:AWS_SECRET_ACCESS_KEY,secret:%s,key:%s" . ($s3.secretKeyKey | default "secret-key") }}
    {{- $reference := printf "%s;%s" $access $secret }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" $
      "key" "kubernetes.env.secretKeyRef"
      "text" $reference
      "from" "s3.existingSecret"
    ) }}
  {{- end }}
  {{- with $s3.endpoint }}
    {{- template "flink-2-3.presets.write" (dict
    "ctx" $
    "key" "s3.endpoint"
    "text" .
    "from" "s3.endpoint"
  ) }}
  {{- end }}
  {{- if hasKey $s3 "pathStyleAccess" }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "s3.path.style.access"
      "text" (toString $s3.pathStyleAccess)
      "from" "s3.pathStyleAccess"
    ) }}
  {{- end }}
  {{- with $s3.plugin }}
    {{- $jar := get (dict "presto" "flink-s3-fs-presto-2.3.0.jar" "hadoop" "flink-s3-fs-hadoop-2.3.0.jar") . }}
    {{- range list "master" "taskmanager" }}
      {{- template "flink-2-3.presets.write" (dict
        "ctx" $
        "key" (printf "containerized.%s.env.ENABLE_BUILT_IN_PLUGINS" .)
        "text" $jar
        "from" "s3.plugin"
      ) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* serviceAccount: leaves .serviceAccount. A name that only the option gives names the created account too. */}}
{{- define "flink-2-3.preset.service-account" }}
  {{- $account := .values.serviceAccount }}
  {{- $create := ternary (get $account "create") (eq .profile "helm") (hasKey $account "create") }}
  {{- template "flink-2-3.values.user-option" (list . "kubernetes.jobmanager.service-account") }}
  {{- $option := .value }}
  {{- $name := $account.name | default $option }}
  {{- if and $create (not $name) }}{{ $name = .clusterId }}{{ end }}
  {{- if or $account.name (and $create (kindIs "invalid" $option)) }}
    {{- template "flink-2-3.presets.write" (dict
      "ctx" .
      "key" "kubernetes.jobmanager.service-account"
      "text" $name
      "from" (ternary "serviceAccount" "serviceAccount.name" (kindIs "string" .Values.serviceAccount))
    ) }}
  {{- end }}
  {{- $_ := set . "serviceAccount" (dict "create" $create "name" $name "annotations" $account.annotations) }}
  {{- template "flink-2-3.preset.service-account.task-manager" . }}
{{- end }}

{{/*
The TaskManagers' account, unless their pod template names one: where accounts are created, another of their own; one
that is named is that of both sides; else with Kubernetes high availability the JobManager's, if an option names it, as
they watch ConfigMaps. The last by options alone only in profile helm.
*/}}
{{- define "flink-2-3.preset.service-account.task-manager" }}
  {{- $key := "kubernetes.taskmanager.service-account" }}
  {{- $account := "" }}
  {{- if .serviceAccount.create }}
    {{- $account = ternary "" (printf "%s-taskmanager" .serviceAccount.name) (eq .serviceAccount.name "default") }}
  {{- else if .values.serviceAccount.name }}
    {{- $account = .values.serviceAccount.name }}
  {{- else }}
    {{- template "flink-2-3.values.user-option" (list . "high-availability.type") }}
    {{- template "flink-2-3.deploy.is-kubernetes" (list . .value) }}
    {{- if or (eq (get .values.highAvailability "type") "kubernetes") (and (eq .profile "helm") .ok) }}
      {{- template "flink-2-3.values.user-option" (list . "kubernetes.jobmanager.service-account") }}
      {{- $account = .value }}
    {{- end }}
  {{- end }}
  {{- $spec := (.taskManagerPodTemplate | default dict).spec }}
  {{- if kindIs "map" $spec }}
    {{- if not (and (kindIs "invalid" $spec.serviceAccount) (kindIs "invalid" $spec.serviceAccountName)) }}
      {{- $account = "" }}
    {{- end }}
  {{- end }}
  {{- if $account }}{{ $_ := set .derived $key $account }}{{ end }}
{{- end }}

{{/* tls: the stores by the options that stand for REST and internal traffic alike, and what is encrypted. */}}
{{- define "flink-2-3.preset.tls" }}
  {{- $tls := .values.tls }}
  {{- if $tls.enabled }}
    {{- $password := ternary "" "changeit" (hasKey $tls "passwordSecretRef") }}
    {{- range list
      (list "keystore" (printf "/opt/flink/tls/%s" ($tls.keystore | default "keystore.p12")) "enabled")
      (list "truststore" (printf "/opt/flink/tls/%s" ($tls.truststore | default "truststore.p12")) "enabled")
      (list "keystore-password" $password "enabled")
      (list "key-password" $password "enabled")
      (list "truststore-password" $password "enabled")
      (list "rest.enabled" (dig "rest" "enabled" true $tls) "rest.enabled")
      (list "rest.authentication-enabled" (dig "rest" "mutual" false $tls) "rest.mutual")
      (list "internal.enabled" (dig "internal" "enabled" true $tls) "internal.enabled")
    }}
      {{- if or (index . 1) (hasSuffix ".enabled" (last .)) }}{{ template "flink-2-3.presets.write" (dict
        "ctx" $
        "key" (printf "security.ssl.%s" (first .))
        "text" (index . 1 | toString)
        "from" (printf "tls.%s" (last .))
      ) }}{{ end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* job.upgradeMode: what a job goes on from is kept when it is cancelled, or fails for good. */}}
{{- define "flink-2-3.preset.upgrade-mode" }}
  {{- if and (eq .mode "application") (eq .profile "helm") (has .values.job.upgradeMode (list "last-state" "savepoint")) }}
    {{- $_ := set .derived "execution.checkpointing.externalized-checkpoint-retention" "RETAIN_ON_CANCELLATION" }}
  {{- end }}
{{- end }}
