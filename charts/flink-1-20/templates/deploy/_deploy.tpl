{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/deploy by npm run generate; do not edit. */ -}}
{{/*
KubernetesSessionCli and CliFrontend.runApplication: what the program's own arguments write over the configuration.
*/}}
{{- define "flink-1-20.deploy.command-line" }}
  {{- if eq .mode "session" }}
    {{- $_ := set .config "execution.target" "kubernetes-session" }}
  {{- else }}
    {{- $_ := set .config "execution.target" "kubernetes-application" }}
    {{- template "flink-1-20.deploy.program-options" . }}
  {{- end }}
{{- end }}

{{/*
ProgramOptions.applyToConfiguration and ApplicationConfiguration.applyToConfiguration. An empty text counts as not
given.
*/}}
{{- define "flink-1-20.deploy.program-options" }}
  {{- $job := .Values.job }}
  {{- with $job.parallelism }}
    {{- template "flink-1-20.values.text" (list $ .) }}
    {{- $text := $.value }}
    {{- template "flink-1-20.parse.int" (list $ $text nil) }}
    {{- if and $.ok (gt (int64 $.value) 0) }}
      {{- $_ := set $.config "parallelism.default" (printf "%d" (int64 $.value)) }}
      {{- $_ := set $.typed "parallelism.default" (int64 $.value) }}
    {{- else }}
      {{- template "flink-1-20.refuse" (list $ "command-line" (printf "the parallelism %v must be a whole number above 0, such as 4" (include "flink-1-20.values.quoted" $text))) }}
    {{- end }}
  {{- end }}
  {{- $_ := set .config "execution.attached" "true" }}
  {{- $_ := set .config "execution.shutdown-on-attached-exit" "false" }}
  {{- $_ := set .config "pipeline.classpaths" "" }}
  {{- /* With an upgrade mode the handover knows what the job starts from. */}}
  {{- $restore := ternary "" $job.initialSavepointPath (not $job.upgradeMode | not) }}
  {{- $ignore := and $restore $job.allowNonRestoredState | not | not }}
  {{- $_ := set .config "execution.state-recovery.ignore-unclaimed-state" (toString $ignore) }}
  {{- with $restore }}
    {{- $_ := set $.config "execution.state-recovery.path" (include "flink-1-20.deploy.unquoted" .) }}
  {{- end }}
  {{- $_ := set .config "execution.state-recovery.claim-mode" "NO_CLAIM" }}
  {{- $jars := list $job.jarURI }}
  {{- $arguments := $job.args | default list }}
  {{- if eq (include "flink-1-20.deploy.unquoted" ($job.entryClass | default "")) "org.apache.flink.client.python.PythonGatewayServer" }}
    {{- $jars = list }}
    {{- $arguments = prepend $arguments $job.jarURI }}
  {{- else }}
    {{- template "flink-1-20.deploy.jar" . }}
  {{- end }}
  {{- template "flink-1-20.deploy.encode-list" (list . $jars) }}
  {{- $_ := set .config "pipeline.jars" .value }}
  {{- template "flink-1-20.deploy.encode-list" (list . $arguments) }}
  {{- $_ := set .config "$internal.application.program-args" .value }}
  {{- template "flink-1-20.deploy.program-types" (list . $ignore $jars $arguments) }}
  {{- with $job.entryClass }}
    {{- $_ := set $.config "$internal.application.main" (include "flink-1-20.deploy.unquoted" .) }}
  {{- end }}
{{- end }}

{{/* Prints a text without the one pair of double quotes that commons-cli takes off an option's argument. */}}
{{- define "flink-1-20.deploy.unquoted" }}
  {{- regexReplaceAll `^"([^"]*)"$` . "${1}" }}
{{- end }}

{{/* What the client sets as booleans and lists (list CTX IGNORE-UNCLAIMED-STATE JARS ARGUMENTS). */}}
{{- define "flink-1-20.deploy.program-types" }}
  {{- $ctx := index . 0 }}
  {{- $jars := index . 2 }}
  {{- $arguments := list }}
  {{- range index . 3 }}
    {{- template "flink-1-20.values.text" (list $ctx .) }}
    {{- $arguments = append $arguments $ctx.value }}
  {{- end }}
  {{- $_ := set $ctx.typed "execution.attached" true }}
  {{- $_ := set $ctx.typed "execution.shutdown-on-attached-exit" false }}
  {{- $_ := set $ctx.typed "execution.state-recovery.ignore-unclaimed-state" (index . 1) }}
  {{- $_ := set $ctx.typed "pipeline.jars" $jars }}
  {{- $_ := set $ctx.typed "$internal.application.program-args" $arguments }}
  {{- $_ := set $ctx.typed "pipeline.classpaths" list }}
{{- end }}

{{/* PackagedProgramUtils.resolveURI: java.net.URI takes it. That it has a scheme, the rule mode-values has seen. */}}
{{- define "flink-1-20.deploy.jar" }}
  {{- $jar := .Values.job.jarURI }}
  {{- $char := "[A-Za-z0-9_.!~*'()$,;:@&=+-]|%[0-9A-Fa-f]{2}|[^\\x00-\\x{9F}\\p{Z}]" }}
  {{- $path := printf "((%s)|/)*" $char }}
  {{- $rest := printf "((%s)|[/?\\[\\]])*" $char }}
  {{- $uri := printf "^[a-zA-Z][-+.a-zA-Z0-9]*:(((//(%s)*)?/%s|//(%s)+)(\\?%s)?|((%s)|[?\\[\\]])%s)(#%s)?$" $char $path $char $rest $char $rest $rest }}
  {{- if not (regexMatch $uri $jar) }}
    {{- template "flink-1-20.refuse" (list . "pipeline.jars" (printf "%v must be the URI of a jar, such as local:///opt/flink/usrlib/job.jar in the image" (include "flink-1-20.values.quoted" $jar))) }}
  {{- end }}
{{- end }}

{{/*
ConfigurationUtils.convertToString of a list (list CTX TEXTS): joined by semicolons, quoted where a text has one or a
quote. Leaves the text in .value.
*/}}
{{- define "flink-1-20.deploy.encode-list" }}
  {{- $ctx := index . 0 }}
  {{- $parts := list }}
  {{- range index . 1 }}
    {{- template "flink-1-20.values.text" (list $ctx .) }}
    {{- $text := $ctx.value }}
    {{- if regexMatch "[;'\"]" $text }}{{ $text = printf "'%s'" (replace "'" "''" $text) }}{{ end }}
    {{- $parts = append $parts $text }}
  {{- end }}
  {{- $_ := set $ctx "value" (join ";" $parts) }}
{{- end }}

{{/*
The client, from its command line to KubernetesJobManagerFactory.buildKubernetesJobManagerSpecification: the steps in
Flink's order; a refusal ends it.
*/}}
{{- define "flink-1-20.deploy" }}
  {{- $_ := set . "resources" list }}
  {{- $_ := set . "objects" list }}
  {{- $_ := set . "switchedOff" list }}
  {{- $_ := set . "keyText" (printf " %s" (keys .config | join " ")) }}
  {{- range list
    "flink-1-20.deploy.client-login"
    "flink-1-20.deploy.command-line"
    "flink-1-20.deploy.kube-client"
    "flink-1-20.memory-models"
    "flink-1-20.deploy.fixed-ports"
    "flink-1-20.deploy.high-availability"
    "flink-1-20.deploy.pod-template"
    "flink-1-20.deploy.decorators"
    "flink-1-20.decorators.init-job-manager"
    "flink-1-20.decorators.env-secrets"
    "flink-1-20.decorators.mount-secrets"
    "flink-1-20.decorators.cmd-job-manager"
    "flink-1-20.decorators.internal-service"
    "flink-1-20.decorators.external-service"
    "flink-1-20.decorators.hadoop-conf-mount"
    "flink-1-20.decorators.kerberos-mount"
    "flink-1-20.decorators.flink-conf-mount"
    "flink-1-20.decorators.pod-template-mount"
    "flink-1-20.deploy.deployment"
  }}
    {{- if not (or $.refusal (has . $.switchedOff)) }}{{ $_ := include . $ }}{{ end }}
  {{- end }}
{{- end }}

{{/*
KubernetesJobManagerFactory.createJobManagerDeployment. The accompanying resources get no ownerReference to it: its
uid is not known yet.
*/}}
{{- define "flink-1-20.deploy.deployment" }}
  {{- template "flink-1-20.deploy.append" (list .pod.spec "containers" (list .main)) }}
  {{- template "flink-1-20.map" (list . "kubernetes.jobmanager.labels") }}
  {{- $selector := dict "type" "flink-native-kubernetes" "app" .clusterId "component" "jobmanager" }}
  {{- $metadata := dict "name" .clusterId }}
  {{- $annotations := .value }}
  {{- template "flink-1-20.map" (list . "kubernetes.jobmanager.annotations") }}
  {{- template "flink-1-20.deploy.merge" (list $metadata "annotations" (.value | default dict)) }}
  {{- $_ := set . "value" $annotations }}
  {{- template "flink-1-20.deploy.merge" (list $metadata "labels" (.value | default dict)) }}
  {{- template "flink-1-20.deploy.merge" (list $metadata "labels" $selector) }}
  {{- template "flink-1-20.deploy.owner-references" . }}
  {{- template "flink-1-20.deploy.append" (list $metadata "ownerReferences" .value) }}
  {{- $template := dict "metadata" .pod.metadata "spec" .pod.spec }}
  {{- $replicas := int64 1 }}
  {{- template "flink-1-20.deploy.replicas" . }}
  {{- $replicas = .value }}
  {{- $spec := dict "replicas" $replicas "selector" (dict "matchLabels" $selector) "template" $template }}
  {{- $_ := set . "deployment" (dict "apiVersion" "apps/v1" "kind" "Deployment" "metadata" $metadata "spec" $spec) }}
  {{- $_ := set . "objects" (prepend .resources .deployment) }}
{{- end }}

{{/* KubernetesJobManagerParameters.getReplicas. Leaves the number in .value. */}}
{{- define "flink-1-20.deploy.replicas" }}
  {{- $key := "kubernetes.jobmanager.replicas" }}
  {{- template "flink-1-20.int" (list . $key) }}
  {{- if lt .value 1 }}
    {{- template "flink-1-20.refuse" (list . $key (printf "must be at least 1, not %v" .value)) }}
  {{- else if and (gt .value 1) (not .highAvailability) }}
    {{- template "flink-1-20.refuse" (list . $key (printf "%v JobManagers need high availability, which decides who leads: set high-availability.type, or highAvailability.type of the chart" .value)) }}
  {{- end }}
{{- end }}

{{/* KubernetesOwnerReference.fromMap: names in any case, others dropped. Leaves the list in .value. */}}
{{- define "flink-1-20.deploy.owner-references" }}
  {{- template "flink-1-20.maps" (list . "kubernetes.jobmanager.owner.reference") }}
  {{- $fields := dict "apiversion" "apiVersion" "kind" "kind" "name" "name" "uid" "uid" }}
  {{- $flags := dict "blockownerdeletion" "blockOwnerDeletion" "controller" "controller" }}
  {{- $references := list }}
  {{- range .value | default list }}
    {{- $reference := dict }}
    {{- range $name, $text := . }}
      {{- with get $fields (lower $name) }}{{ $_ := set $reference . $text }}{{ end }}
      {{- with get $flags (lower $name) }}{{ $_ := set $reference . (eq (lower $text) "true") }}{{ end }}
    {{- end }}
    {{- $references = append $references $reference }}
  {{- end }}
  {{- $_ := set . "value" $references }}
{{- end }}

{{/*
KubernetesClusterDescriptor.deployClusterInternal: execution mode, entry point, and the ports that Services name.
*/}}
{{- define "flink-1-20.deploy.fixed-ports" }}
  {{- $_ := set .config "internal.cluster.execution-mode" "NORMAL" }}
  {{- $class := eq .mode "session" | ternary "org.apache.flink.kubernetes.entrypoint.KubernetesSessionClusterEntrypoint" "org.apache.flink.kubernetes.entrypoint.KubernetesApplicationClusterEntrypoint" }}
  {{- $_ := set .config "kubernetes.internal.jobmanager.entrypoint.class" $class }}
  {{- template "flink-1-20.deploy.fixed-port" (list . "blob.server.port" "6124") }}
  {{- template "flink-1-20.deploy.fixed-port" (list . "taskmanager.rpc.port" "6122") }}
  {{- template "flink-1-20.deploy.fixed-port" (list . "rest.bind-port" "8081") }}
{{- end }}

{{/* KubernetesUtils.checkAndUpdatePortConfigOption (list CTX KEY PORT): 0 becomes PORT, a range is refused. */}}
{{- define "flink-1-20.deploy.fixed-port" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- template "flink-1-20.string" (list $ctx $key) }}
  {{- $text := $ctx.value }}
  {{- template "flink-1-20.parse.int" (list $ctx $text nil) }}
  {{- if not $ctx.ok }}
    {{- template "flink-1-20.refuse" (list $ctx $key (printf "%v must be one fixed port, such as %v" (include "flink-1-20.values.quoted" $text) (index . 2))) }}
  {{- else if eq (int64 $ctx.value) 0 }}
    {{- $_ := set $ctx.config $key (index . 2) }}
  {{- end }}
{{- end }}

{{/* What deployClusterInternal does when high availability is on. Leaves .highAvailability: true or false. */}}
{{- define "flink-1-20.deploy.high-availability" }}
  {{- template "flink-1-20.deploy.high-availability-mode" . }}
  {{- if .highAvailability }}
    {{- $_ := set .config "high-availability.cluster-id" .clusterId }}
    {{- template "flink-1-20.int" (list . "jobmanager.rpc.port") }}
    {{- template "flink-1-20.deploy.fixed-port" (list . "high-availability.jobmanager.port" (printf "%d" (int64 .value))) }}
  {{- end }}
{{- end }}

{{/* HighAvailabilityMode.isHighAvailabilityModeActivated. Leaves .highAvailability. */}}
{{- define "flink-1-20.deploy.high-availability-mode" }}
  {{- template "flink-1-20.string" (list . "high-availability.type") }}
  {{- $_ := set . "highAvailability" (not (has (upper .value) (list "NONE" "STANDALONE"))) }}
{{- end }}

{{/* Whether a text of the high availability option means Kubernetes (list CTX TEXT). Leaves it in .ok. */}}
{{- define "flink-1-20.deploy.is-kubernetes" }}
  {{- $_ := set (index . 0) "ok" (has (index . 1 | toString | lower) (list "kubernetes" "org.apache.flink.kubernetes.highavailability.kuberneteshaservicesfactory")) }}
{{- end }}

{{/*
FlinkKubeClientFactory, Fabric8FlinkKubeClient and KubernetesSessionCli.run: what the client reads for itself before
it looks at the cluster's options.
*/}}
{{- define "flink-1-20.deploy.kube-client" }}
  {{- $threads := "kubernetes.client.io-pool.size" }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.int" $threads) }}
  {{- if and (not (kindIs "invalid" .value)) (lt (int64 .value) 0) }}
    {{- template "flink-1-20.refuse" (list . $threads (printf "must be at least %v threads, not %v" 0 (int64 .value))) }}
  {{- end }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.int" "kubernetes.transactional-operation.max-retries") }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.duration" "kubernetes.transactional-operation.initial-retry-delay") }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.duration" "kubernetes.transactional-operation.max-retry-delay") }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.enum" "kubernetes.rest-service.exposed.node-port-address-type") }}
  {{- if eq .mode "session" }}{{ template "flink-1-20.deploy.check" (list . "flink-1-20.bool" "execution.attached") }}{{ end }}
{{- end }}

{{/*
An option that the client reads but does not deploy (list CTX GETTER KEY): refused if it does not parse; a default is
not parsed. Leaves in .value what is set, or nil.
*/}}
{{- define "flink-1-20.deploy.check" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-20.option" (list $ctx (index . 2)) }}
  {{- if not (kindIs "invalid" $ctx.value) }}{{ include (index . 1) (list $ctx (index . 2)) }}{{ end }}
{{- end }}

{{/*
KubernetesUtils.loadPodFromTemplateFile: the JobManager's template, its main container split off (the last of that
name; none there: an empty one).
*/}}
{{- define "flink-1-20.deploy.pod-template" }}
  {{- $_ := set . "pod" (dict "metadata" dict "spec" dict) }}
  {{- $_ := set . "main" dict }}
  {{- if .jobManagerPodTemplate }}
    {{- template "flink-1-20.pod-template.normalise" (list . "kubernetes.pod-template-file.jobmanager") }}
    {{- if not .refusal }}
      {{- $template := deepCopy .jobManagerPodTemplate }}
      {{- $sidecars := list }}
      {{- range $template.spec.containers | default list }}
        {{- if eq (toString .name) "flink-main-container" }}
          {{- $_ := set $ "main" . }}
        {{- else }}
          {{- $sidecars = append $sidecars . }}
        {{- end }}
      {{- end }}
      {{- $spec := omit $template.spec "containers" }}
      {{- template "flink-1-20.deploy.append" (list $spec "containers" $sidecars) }}
      {{- $_ := set . "pod" (dict "metadata" ($template.metadata | default dict) "spec" $spec) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
KubernetesUtils.resolveUserDefinedValue (list CTX KEY OPTION-OR-DEFAULT TEMPLATE): explicit option, else pod template,
else default. Leaves the text in .value.
*/}}
{{- define "flink-1-20.deploy.resolve" }}
  {{- $ctx := .ctx }}
  {{- $template := .template }}
  {{- template "flink-1-20.option" (list $ctx .option) }}
  {{- if or (kindIs "invalid" $template) (not (kindIs "invalid" $ctx.value)) }}
    {{- $_ := set $ctx "value" .text }}
  {{- else }}
    {{- $_ := set $ctx "value" $template }}
  {{- end }}
{{- end }}

{{/*
KubernetesUtils.getServiceAccount (list CTX KEY SPEC): the account of a side, by option or by the spec of its pod
template. Leaves the name in .value.
*/}}
{{- define "flink-1-20.deploy.service-account" }}
  {{- $ctx := index . 0 }}
  {{- $spec := index . 2 }}
  {{- $template := $spec.serviceAccount }}
  {{- if kindIs "invalid" $template }}{{ $template = $spec.serviceAccountName }}{{ end }}
  {{- template "flink-1-20.string" (list $ctx (index . 1)) }}
  {{- template "flink-1-20.deploy.resolve" (dict "ctx" $ctx "option" (index . 1) "text" $ctx.value "template" $template) }}
{{- end }}

{{/*
fabric8's addTo<Map> (list OBJECT FIELD DICT): puts all entries into the map of that field, and makes the map if there
is none. Where empty maps are left out, no entries make none.
*/}}
{{- define "flink-1-20.deploy.merge" }}
  {{- $object := index . 0 }}
  {{- $field := index . 1 }}
  {{- range $key, $value := index . 2 }}
    {{- if not (index $object $field) }}{{ $_ := set $object $field dict }}{{ end }}
    {{- $_ := set (index $object $field) $key $value }}
  {{- end }}
{{- end }}

{{/* fabric8's addTo<List> (list OBJECT FIELD ITEMS): appends to the list of that field; no items make no list. */}}
{{- define "flink-1-20.deploy.append" }}
  {{- $object := index . 0 }}
  {{- $field := index . 1 }}
  {{- with index . 2 }}{{ $_ := set $object $field (concat (get $object $field | default list) .) }}{{ end }}
{{- end }}

{{/*
What KubernetesJobManagerFactory and the constructors of its decorators look at before the first decorator runs.
Leaves .switchedOff, the decorators that do not run, and .kerberosLogin.
*/}}
{{- define "flink-1-20.deploy.decorators" }}
  {{- template "flink-1-20.bool" (list . "kubernetes.decorator.hadoop-conf-mount.enabled") }}
  {{- if not .value }}
    {{- $_ := set . "switchedOff" (append .switchedOff "flink-1-20.decorators.hadoop-conf-mount") }}
  {{- end }}
  {{- template "flink-1-20.bool" (list . "kubernetes.decorator.kerberos-mount.enabled") }}
  {{- if not .value }}
    {{- $_ := set . "switchedOff" (append .switchedOff "flink-1-20.decorators.kerberos-mount") }}
  {{- end }}
  {{- if not (has "flink-1-20.decorators.kerberos-mount" .switchedOff) }}{{ template "flink-1-20.deploy.security" . }}{{ end }}
{{- end }}

{{/* CliFrontend.mainInternal: the client logs in itself, with all options. */}}
{{- define "flink-1-20.deploy.client-login" }}
  {{- if eq .mode "application" }}{{ template "flink-1-20.deploy.security" . }}{{ end }}
{{- end }}

{{/* SecurityConfiguration: what it reads, and that keytab and principal belong together. Leaves .kerberosLogin. */}}
{{- define "flink-1-20.deploy.security" }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.list" "security.context.factory.classes") }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.list" "security.module.factory.classes") }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.bool" "zookeeper.sasl.disable") }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.bool" "security.kerberos.login.use-ticket-cache") }}
  {{- template "flink-1-20.deploy.check" (list . "flink-1-20.duration" "security.kerberos.relogin.period") }}
  {{- template "flink-1-20.option" (list . "security.kerberos.login.keytab") }}
  {{- $keytab := .value | default "" | trim }}
  {{- template "flink-1-20.option" (list . "security.kerberos.login.principal") }}
  {{- $principal := .value | default "" | trim }}
  {{- if and $keytab (not $principal) }}
    {{- template "flink-1-20.refuse" (list . "security.kerberos.login.keytab" "a keytab needs a principal: set security.kerberos.login.principal, or kerberos.principal of the chart") }}
  {{- end }}
  {{- if and $principal (not $keytab) }}
    {{- template "flink-1-20.refuse" (list . "security.kerberos.login.keytab" "a principal needs a keytab: set security.kerberos.login.keytab, or kerberos.existingSecret or kerberos.keytab of the chart") }}
  {{- end }}
  {{- $_ := set . "kerberosLogin" (and $keytab $principal | not | not) }}
{{- end }}
