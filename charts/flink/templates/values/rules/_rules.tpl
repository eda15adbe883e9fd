{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/values/rules by npm run generate; do not edit. */ -}}
{{/* Objects and metadata that values add to those of the client, and that could not do what they are for. */}}
{{- define "flink-2-3.rule.added-objects" }}
  {{- with .values.jobManager.podDisruptionBudget }}
    {{- if .enabled }}{{ template "flink-2-3.rule.added-objects.job-managers" (list $ .) }}{{ end }}
  {{- end }}
  {{- with .values.taskManager.podDisruptionBudget }}
    {{- if .enabled }}
      {{- if not (hasKey . "minAvailable") }}
        {{- template "flink-2-3.refuse" (list $ "taskManager.podDisruptionBudget" "has no effect without minAvailable: set taskManager.podDisruptionBudget.minAvailable, such as 2, the TaskManagers that stay when nodes are drained") }}
      {{- else if lt (int64 .minAvailable) 1 }}
        {{- $message := printf "%v must be a whole number of at least 1" (int64 .minAvailable) }}
        {{- template "flink-2-3.refuse" (list $ "taskManager.podDisruptionBudget.minAvailable" $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- range $name, $value := .values.commonLabels }}
    {{- $owned := or (hasPrefix "app.kubernetes.io/" $name) (has $name (list "app" "component" "type" "configmap-type")) }}
    {{- template "flink-2-3.rule.added-objects.metadata" (dict "ctx" $ "key" "commonLabels" "name" $name "value" $value "owned" $owned) }}
  {{- end }}
  {{- range $name, $_ := .values.commonAnnotations }}
    {{- template "flink-2-3.rule.added-objects.metadata" (dict "ctx" $ "key" "commonAnnotations" "name" $name "value" "" "owned" false) }}
  {{- end }}
  {{- if .values.extraObjects }}{{ template "flink-2-3.rule.added-objects.extra" . }}{{ end }}
{{- end }}

{{/* The JobManagers' budget (list CTX BUDGET): one of two numbers, and a drain goes on with it. */}}
{{- define "flink-2-3.rule.added-objects.job-managers" }}
  {{- $ctx := index . 0 }}
  {{- $path := "jobManager.podDisruptionBudget" }}
  {{- with index . 1 }}
    {{- if hasKey . "maxUnavailable" }}
      {{- $most := int64 .maxUnavailable }}
      {{- if hasKey . "minAvailable" }}
        {{- template "flink-2-3.refuse" (list $ctx (printf "%s.maxUnavailable" $path) "cannot stand beside jobManager.podDisruptionBudget.minAvailable: Kubernetes takes one of them; leave one out") }}
      {{- else if lt $most 1 }}
        {{- template "flink-2-3.refuse" (list $ctx (printf "%s.maxUnavailable" $path) (printf "%v would block every drain of the nodes of JobManagers: set at least 1; a budget that blocks on purpose is one of extraObjects" $most)) }}
      {{- end }}
    {{- else if hasKey . "minAvailable" }}
      {{- $least := int64 .minAvailable }}
      {{- $replicas := int64 1 }}
      {{- template "flink-2-3.option" (list $ctx "kubernetes.jobmanager.replicas") }}
      {{- if not (kindIs "invalid" $ctx.value) }}
        {{- template "flink-2-3.parse.int" (list $ctx $ctx.value nil) }}
        {{- if $ctx.ok }}{{ $replicas = $ctx.value }}{{ end }}
      {{- end }}
      {{- $path = printf "%s.minAvailable" $path }}
      {{- if lt $least 1 }}
        {{- template "flink-2-3.refuse" (list $ctx $path (printf "%v must be a whole number of at least 1" $least)) }}
      {{- else if ge $least $replicas }}
        {{- template "flink-2-3.refuse" (list $ctx $path (printf "%v of %v JobManagers would block every drain of their nodes: leave it out, or set jobManager.replicas: 2 with highAvailability; a budget that blocks on purpose is one of extraObjects" $least $replicas)) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* A label or an annotation of all objects (dict ctx key name value owned); an annotation's value is not looked at. */}}
{{- define "flink-2-3.rule.added-objects.metadata" }}
  {{- $name := .name }}
  {{- if eq .key "commonAnnotations" }}{{ $name = lower $name }}{{ end }}
  {{- $shown := include "flink-2-3.values.quoted" .name }}
  {{- if .owned }}
    {{- template "flink-2-3.refuse" (list .ctx .key (printf "%v is a label that the chart or Flink sets, and finds its objects by: leave it out" $shown)) }}
  {{- else if not (include "flink-2-3.rule.kubernetes-names.is-label-key" $name) }}
    {{- template "flink-2-3.refuse" (list .ctx .key (printf "%v is not a valid key: it must have at most 63 letters, digits, -, . and _, with or without a prefix, such as team or example.com/team" $shown)) }}
  {{- else if not (include "flink-2-3.rule.kubernetes-names.is-label-value" .value) }}
    {{- $shown = include "flink-2-3.values.quoted" .value }}
    {{- template "flink-2-3.refuse" (list .ctx .key (printf "%v is not a valid label value: it must have at most 63 letters, digits, -, . and _, such as data-team" $shown)) }}
  {{- end }}
{{- end }}

{{/* The user's own objects: whole, each once, in the namespace of the release. */}}
{{- define "flink-2-3.rule.added-objects.extra" }}
  {{- $seen := dict }}
  {{- range $index, $object := .values.extraObjects }}
    {{- $number := add1 $index }}
    {{- $metadata := kindIs "map" .metadata | ternary .metadata dict }}
    {{- $whole := true }}
    {{- range list .apiVersion .kind $metadata.name }}
      {{- if or (not (kindIs "string" .)) (empty .) }}{{ $whole = false }}{{ end }}
    {{- end }}
    {{- $message := "" }}
    {{- if not $whole }}
      {{- $message = printf "item %v must have apiVersion, kind and metadata.name, each a string" $number }}
    {{- else if hasSuffix "List" .kind }}
      {{- $message = printf "item %v is a list of objects, %v: write each of them as an item of its own" $number (include "flink-2-3.values.quoted" .kind) }}
    {{- else if not (has $metadata.namespace (list nil "" $.namespace)) }}
      {{- $namespaces := list (include "flink-2-3.values.quoted" $metadata.namespace) (include "flink-2-3.values.quoted" $.namespace) }}
      {{- $message = printf "item %v has the namespace %v, but the release is in %v: leave metadata.namespace out" $number (first $namespaces) (last $namespaces) }}
    {{- else }}
      {{- $key := include "flink-2-3.profile.extra-objects.key" . }}
      {{- if hasKey $seen $key }}
        {{- $shown := include "flink-2-3.values.quoted" (printf "%s %s" .kind .metadata.name) }}
        {{- $message = printf "item %v is the %v of item %v once more: leave one of them out" $number $shown (get $seen $key) }}
      {{- end }}
      {{- $_ := set $seen $key $number }}
    {{- end }}
    {{- if $message }}{{ template "flink-2-3.refuse" (list $ "extraObjects" $message) }}{{ end }}
  {{- end }}
{{- end }}

{{/*
What a value needs by which a new JobManager asks the one before it, each with the sentences of the value's rule: a pod
that can ask (list CTX KEY PROFILE HANDOVER).
*/}}
{{- define "flink-2-3.rule.asked-before.handover" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- if ne $ctx.profile "helm" }}{{ template "flink-2-3.refuse" (list $ctx $key (index . 2)) }}{{ end }}
  {{- if eq (get $ctx.values.handover "enabled" | toString) "false" }}
    {{- template "flink-2-3.refuse" (list $ctx $key (index . 3)) }}
  {{- end }}
{{- end }}

{{/* REST that answers it (list CTX CERTIFICATE HOSTNETWORK). */}}
{{- define "flink-2-3.rule.asked-before.rest" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.profile.is-on" (list $ctx "security.ssl.rest.authentication-enabled") }}
  {{- $mutual := $ctx.ok }}
  {{- template "flink-2-3.tls.trust" $ctx }}
  {{- if and $mutual (not $ctx.value) }}
    {{- template "flink-2-3.refuse" (list $ctx "security.ssl.rest.authentication-enabled" (index . 1)) }}
  {{- end }}
  {{- template "flink-2-3.profile.is-on" (list $ctx "kubernetes.hostnetwork.enabled") }}
  {{- if $ctx.ok }}
    {{- template "flink-2-3.refuse" (list $ctx "kubernetes.hostnetwork.enabled" (index . 2)) }}
  {{- end }}
{{- end }}

{{/* Jobs that can be stopped with a savepoint (list CTX KEY NOSTOP NODIRECTORY). */}}
{{- define "flink-2-3.rule.asked-before.savepoint" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.option" (list $ctx "execution.checkpointing.savepoint-dir") }}
  {{- if kindIs "invalid" $ctx.value }}
    {{- $message := printf (index . 3) "execution.checkpointing.savepoint-dir" }}
    {{- template "flink-2-3.refuse" (list $ctx (index . 1) $message) }}
  {{- end }}
{{- end }}

{{/* An option that a value writes and flinkConfiguration has too, by any name, with another text. */}}
{{- define "flink-2-3.rule.both-set" }}
  {{- range $key, $write := .written }}
    {{- template "flink-2-3.values.spellings" (list $ $key) }}
    {{- range $.value }}
      {{- if and (hasKey $.flinkConfiguration .) (ne (get $.flinkConfiguration . | toString) $write.text) }}
        {{- $shown := include "flink-2-3.values.shown" (list $ . (get $.flinkConfiguration .)) }}
        {{- $message := printf "%v contradicts %v, which makes it %v: leave out one of the two" $shown $write.value (include "flink-2-3.values.quoted" $write.text) }}
        {{- template "flink-2-3.refuse" (list $ . $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
An upgrade under another cluster id would delete the cluster of this chart and start another one, empty. Nothing is
found without a cluster (helm template), nor on the client's bare objects (profile native). All Deployments are looked
at only where the cluster id has none.
*/}}
{{- define "flink-2-3.rule.cluster-id-change" }}
  {{- template "flink-2-3.rule.cluster-id-change.deployments" . }}
  {{- range .deployments }}
    {{- $name := get (.metadata.labels | default dict) "app.kubernetes.io/name" }}
    {{- $release := get (.metadata.annotations | default dict) "meta.helm.sh/release-name" }}
    {{- if and (eq $name $.application) (eq $release $.Release.Name) (not $.installed) }}
      {{- template "flink-2-3.rule.cluster-id-change.is-own" (list $ .metadata.labels) }}
    {{- else }}
      {{- $_ := set $ "ok" false }}
    {{- end }}
    {{- if $.ok }}
      {{- $quoted := include "flink-2-3.values.quoted" .metadata.name }}
      {{- $new := include "flink-2-3.values.quoted" $.clusterId }}
      {{- $message := printf "the release %v runs the cluster %v: this upgrade deletes it and starts %v, which knows nothing of its jobs. Take savepoints and set allowClusterIdChange: true, or set clusterId: %v" (include "flink-2-3.values.quoted" $release) $quoted $new .metadata.name }}
      {{- template "flink-2-3.refuse" (list $ "clusterId" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* What an upgrade finds: the Deployment of the cluster id in .installed, without one all of the namespace in .deployments. */}}
{{- define "flink-2-3.rule.cluster-id-change.deployments" }}
  {{- if not (hasKey . "installed") }}
    {{- $_ := set . "installed" (lookup "apps/v1" "Deployment" .namespace .clusterId) }}
  {{- end }}
  {{- if not (hasKey . "deployments") }}
    {{- $_ := set . "deployments" list }}
    {{- if and .Release.IsUpgrade (not .installed) }}
      {{- $_ := set . "deployments" ((lookup "apps/v1" "Deployment" .namespace "").items | default list) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Whether a Deployment with these labels (list CTX LABELS) is this chart's, not that of another chart of the umbrella: of
the same name, or of the name flink and this line, which all lines had before they had names. Leaves it in .ok.
*/}}
{{- define "flink-2-3.rule.cluster-id-change.is-own" }}
  {{- $ctx := first . }}
  {{- $chart := regexReplaceAll "-[0-9]+\\.[0-9]+\\..*$" (get (last .) "helm.sh/chart") "" }}
  {{- $line := regexFind "^[0-9]+\\.[0-9]+" (get (last .) "app.kubernetes.io/version") }}
  {{- $former := and (eq $ctx.application $chart "flink") (eq $line "2.3") }}
  {{- $_ := set $ctx "ok" (or $ctx.Chart.IsRoot (eq $chart $ctx.Chart.Name) $former) }}
{{- end }}

{{/*
The cluster id names the Deployment, the Service and the ConfigMaps: what Kubernetes takes for a Service, and short
enough for Flink's suffixes. Two charts of an umbrella have two: .Release is one for all of them, and holds what is
taken.
*/}}
{{- define "flink-2-3.rule.cluster-id" }}
  {{- $chart := .Chart.Name }}
  {{- $quoted := include "flink-2-3.values.quoted" .clusterId }}
  {{- $taken := .Release.flinkClusters | default dict }}
  {{- if or (gt (len .clusterId) 45) (not (regexMatch "^[a-z]([-a-z0-9]*[a-z0-9])?$" .clusterId)) }}
    {{- $message := "" }}
    {{- if hasKey .values "clusterId" }}
      {{- $message = printf "%v must be a cluster id: at most %v lower-case letters, digits and hyphens, starting with a letter and not ending with a hyphen, such as flink-session" $quoted 45 }}
    {{- else if eq .clusterId .Release.Name }}
      {{- $message = printf "the release name %v cannot be the cluster id, which must have at most %v lower-case letters, digits and hyphens, start with a letter and not end with a hyphen: set clusterId, for example flink-session" $quoted 45 }}
    {{- else }}
      {{- $message = printf "the cluster id %v, made of the release name and %v, must have at most %v lower-case letters, digits and hyphens, start with a letter and not end with a hyphen: set %v.clusterId, for example flink-session" $quoted (include "flink-2-3.values.quoted" $chart) 45 $chart }}
    {{- end }}
    {{- template "flink-2-3.refuse" (list . "clusterId" $message) }}
  {{- else if hasKey $taken .clusterId }}
    {{- $other := include "flink-2-3.values.quoted" (get $taken .clusterId) }}
    {{- $message := printf "the charts %v and %v of this release have the same cluster id %v, and one would replace the other: set %v.clusterId, for example %v" $other (include "flink-2-3.values.quoted" $chart) $quoted $chart (printf "%s-2" .clusterId) }}
    {{- template "flink-2-3.refuse" (list . "clusterId" $message) }}
  {{- else }}
    {{- $_ := set .Release "flinkClusters" (set $taken .clusterId $chart) }}
  {{- end }}
{{- end }}


{{/* Options and values of other Flink releases, and those that do harm: each with the way out. */}}
{{- define "flink-2-3.rule.gone-option" }}
  {{- $given := .values.flinkConfiguration | default dict }}
  {{- $gone := dict }}
  {{- range list (dict "key" "kubernetes.service.exposed.type" "instead" "is called kubernetes.rest-service.exposed.type since Flink 1.11") (dict "key" "kubernetes.container-start-command-template" "instead" "is gone since Flink 1.13: logs are on the console already, read them with kubectl logs") (dict "key" "env.java.home" "instead" "is a path of the client's machine and stops the JobManager from starting in the image; leave it out") }}
    {{- if hasKey $given .key }}{{ $_ := set $gone .key (printf "%v" .instead) }}{{ end }}
  {{- end }}
  {{- range $key, $message := $gone }}{{ template "flink-2-3.refuse" (list $ $key $message) }}{{ end }}
{{- end }}

{{/* One source of Hadoop's configuration, and only files that Flink mounts. */}}
{{- define "flink-2-3.rule.hadoop" }}
  {{- $hadoop := .values.hadoop }}
  {{- $known := list "core-site.xml" "hdfs-site.xml" }}
  {{- if and $hadoop.existingConfigMap $hadoop.configuration }}
    {{- $message := printf "is %v, but hadoop.configuration is set too: leave out one of the two" (include "flink-2-3.values.quoted" $hadoop.existingConfigMap) }}
    {{- template "flink-2-3.refuse" (list . "hadoop.existingConfigMap" $message) }}
  {{- end }}
  {{- range $name, $text := $hadoop.configuration }}
    {{- if not (has $name $known) }}
      {{- $message := printf "%v is not a file that Flink mounts: use %v" (include "flink-2-3.values.quoted" $name) (join " or " $known) }}
      {{- template "flink-2-3.refuse" (list $ "hadoop.configuration" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* What high availability cannot do without. */}}
{{- define "flink-2-3.rule.high-availability" }}
  {{- template "flink-2-3.rule.high-availability.results" . }}
  {{- $ha := .values.highAvailability }}
  {{- if $ha.type }}
    {{- range list "high-availability.storageDir" "execution.checkpointing.dir" "execution.checkpointing.savepoint-dir" }}
      {{- template "flink-2-3.values.user-option" (list $ .) }}
      {{- if and (not $ha.directory) (kindIs "invalid" $.value) }}
        {{- template "flink-2-3.refuse" (list $ "highAvailability.directory" (printf "missing, and so is the option %v: set a directory that all pods can reach, such as s3://my-bucket/flink" .)) }}
      {{- end }}
    {{- end }}
    {{- if and (eq $ha.type "zookeeper") (not $ha.zookeeper.quorum) }}
      {{- template "flink-2-3.refuse" (list . "highAvailability.zookeeper.quorum" "missing: set the addresses of ZooKeeper, such as zk-0.zk:2181,zk-1.zk:2181,zk-2.zk:2181") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
An application whose results are kept in the directory of all its programs: Flink does not run what has a result, and so
not a changed program.
*/}}
{{- define "flink-2-3.rule.high-availability.results" }}
  {{- template "flink-2-3.deploy.high-availability-mode" . }}
  {{- if and .highAvailability (eq .mode "application") }}
    {{- range list "job-result-store" "application-result-store" }}
      {{- template "flink-2-3.option" (list $ (printf "%s.delete-on-commit" .)) }}
      {{- $kept := eq ($.value | default "" | toString | lower) "false" }}
      {{- template "flink-2-3.option" (list $ (printf "%s.storage-path" .)) }}
      {{- if and $kept (kindIs "invalid" $.value) }}
        {{- $message := printf "keeps the results of jobs that have ended, and Flink does not run what has one: a changed program would not run. Leave it out, or name a directory for the results of this program by %v" (printf "%s.storage-path" .) }}
        {{- template "flink-2-3.refuse" (list $ (printf "%s.delete-on-commit" .) $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* A principal and a keytab, from one source, where Flink's JobManager will look for it. */}}
{{- define "flink-2-3.rule.kerberos" }}
  {{- $kerberos := .values.kerberos }}
  {{- $secret := printf "kerberos-keytab-%s" .clusterId }}
  {{- if and (or $kerberos.keytab $kerberos.existingSecret) (not $kerberos.principal) }}
    {{- template "flink-2-3.refuse" (list . "kerberos.principal" "missing: a keytab needs its principal, such as flink/host@EXAMPLE.COM") }}
  {{- else if and $kerberos.keytab $kerberos.existingSecret }}
    {{- template "flink-2-3.refuse" (list . "kerberos.keytab" "is set, and kerberos.existingSecret too: leave out one of the two") }}
  {{- else if and $kerberos.principal (not $kerberos.keytab) (not $kerberos.existingSecret) }}
    {{- template "flink-2-3.refuse" (list . "kerberos.existingSecret" (printf "missing: a principal needs its keytab, in a Secret named %v or as kerberos.keytab" $secret)) }}
  {{- else if and $kerberos.existingSecret (ne $kerberos.existingSecret $secret) }}
    {{- $message := printf "%v must be %v, the name by which Flink's JobManager hands the Secret to its TaskManagers" (include "flink-2-3.values.quoted" $kerberos.existingSecret) $secret }}
    {{- template "flink-2-3.refuse" (list . "kerberos.existingSecret" $message) }}
  {{- else if not (regexMatch "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" (regexReplaceAll "[\\r\\n]" ($kerberos.keytab | default "") "")) }}
    {{- template "flink-2-3.refuse" (list . "kerberos.keytab" "must be base64, as base64 -w0 krb5.keytab prints it") }}
  {{- else if contains "/" ($kerberos.keytabFile | default "") }}
    {{- $message := printf "%v must be a file name without a directory, such as krb5.keytab" (include "flink-2-3.values.quoted" $kerberos.keytabFile) }}
    {{- template "flink-2-3.refuse" (list . "kerberos.keytabFile" $message) }}
  {{- end }}
{{- end }}

{{/*
Names, labels, ports, variables and cores that the client passes on unchecked and Kubernetes would not take. Texts
that do not parse are left to others.
*/}}
{{- define "flink-2-3.rule.kubernetes-names" }}
  {{- template "flink-2-3.rule.kubernetes-names.secrets" . }}
  {{- template "flink-2-3.rule.kubernetes-names.objects" . }}
  {{- template "flink-2-3.rule.kubernetes-names.task-manager-account" . }}
  {{- template "flink-2-3.rule.kubernetes-names.labels" . }}
  {{- range $key, $text := .config }}
    {{- if hasPrefix "containerized.master.env." $key }}
      {{- $name := trimPrefix "containerized.master.env." $key }}
      {{- if not (regexMatch "^[-._a-zA-Z][-._a-zA-Z0-9]*$" $name) }}
        {{- template "flink-2-3.refuse" (list $ $key (printf "%v is not a valid name of an environment variable: it must have letters, digits, -, . and _ and not start with a digit, such as MY_VAR" (include "flink-2-3.values.quoted" $name))) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- template "flink-2-3.rule.kubernetes-names.ports" . }}
  {{- template "flink-2-3.rule.kubernetes-names.secret-variables" . }}
  {{- template "flink-2-3.rule.kubernetes-names.cpu" . }}
{{- end }}

{{/*
What the client reads a map option as (list CTX KEY): leaves the map in .value, and the key that an entry stands under,
less the entry's name, in .writtenAs, if it is not the map's own.
*/}}
{{- define "flink-2-3.rule.kubernetes-names.map" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $_ := set $ctx "writtenAs" "" }}
  {{- template "flink-2-3.prefix-map" . }}
  {{- if kindIs "invalid" $ctx.value }}
    {{- template "flink-2-3.option" . }}
    {{- if not (kindIs "invalid" $ctx.value) }}
      {{- template "flink-2-3.parse.map" (list $ctx $ctx.value nil) }}
      {{- if not $ctx.ok }}{{ $_ := set $ctx "value" nil }}{{ end }}
    {{- end }}
  {{- else }}
    {{- $_ := set $ctx "writtenAs" (printf "%s." $key) }}
  {{- end }}
  {{- $_ := set $ctx "value" ($ctx.value | default dict) }}
{{- end }}

{{/* Secrets that the pod mounts. */}}
{{- define "flink-2-3.rule.kubernetes-names.secrets" }}
  {{- $key := "kubernetes.secrets" }}
  {{- template "flink-2-3.rule.kubernetes-names.map" (list . $key) }}
  {{- range $name, $path := .value }}
    {{- if or (gt (len $name) 253) (not (regexMatch "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" $name)) }}
      {{- $written := ternary (print $.writtenAs $name) $key (and (ne $.writtenAs "") (hasKey $.config (print $.writtenAs $name))) }}
      {{- template "flink-2-3.refuse" (list $ $written (printf "%v cannot be the name of a %v: it must have lower-case letters, digits, hyphens and dots, such as my-name" (include "flink-2-3.values.quoted" $name) "Secret")) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Objects that the pod names: the option, their kind, and what reads their names out of it. */}}
{{- define "flink-2-3.rule.kubernetes-names.objects" }}
  {{- range list
    (dict "key" "kubernetes.env.secretKeyRef" "kind" "Secret" "parser" "maps")
    (dict "key" "kubernetes.jobmanager.service-account" "kind" "ServiceAccount")
    (dict "key" "kubernetes.container.image.pull-secrets" "kind" "Secret" "parser" "list")
    (dict "key" "kubernetes.hadoop.conf.config-map.name" "kind" "ConfigMap")
  }}
    {{- $key := .key }}
    {{- $kind := .kind }}
    {{- $parser := .parser }}
    {{- template "flink-2-3.option" (list $ $key) }}
    {{- if not (kindIs "invalid" $.value) }}
      {{- $names := list $.value }}
      {{- if $parser }}
        {{- $_ := include (printf "flink-2-3.parse.%s" $parser) (list $ $.value nil) }}
        {{- $names = list }}
        {{- if not $.ok }}
        {{- else if eq $parser "maps" }}
          {{- range $.value }}
            {{- if hasKey . "secret" }}
              {{- $names = append $names .secret }}
            {{- end }}
          {{- end }}
        {{- else }}{{ $names = $.value }}{{ end }}
      {{- end }}
      {{- range $names }}
        {{- if or (gt (len .) 253) (not (regexMatch "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" .)) }}
          {{- template "flink-2-3.refuse" (list $ $key (printf "%v cannot be the name of a %v: it must have lower-case letters, digits, hyphens and dots, such as my-name" (include "flink-2-3.values.quoted" .) $kind)) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* The account that is made for TaskManagers: the JobManager's name and a suffix. */}}
{{- define "flink-2-3.rule.kubernetes-names.task-manager-account" }}
  {{- $key := "kubernetes.taskmanager.service-account" }}
  {{- $name := get .derived $key }}
  {{- template "flink-2-3.option" (list . $key) }}
  {{- if and (gt (len $name) 253) (eq $name (.value | default "")) }}
    {{- $message := printf "the TaskManagers get an account of their own, %v, and a name must have at most 253 characters: give the account a name of at most 241, or name theirs by kubernetes.taskmanager.service-account" (include "flink-2-3.values.quoted" $name) }}
    {{- template "flink-2-3.refuse" (list . "kubernetes.jobmanager.service-account" $message) }}
  {{- end }}
{{- end }}

{{/* kubernetes.jobmanager.labels: keys with or without a prefix, values of at most 63 characters. */}}
{{- define "flink-2-3.rule.kubernetes-names.labels" }}
  {{- $key := "kubernetes.jobmanager.labels" }}
  {{- template "flink-2-3.rule.kubernetes-names.map" (list . $key) }}
  {{- range $label, $value := .value }}
    {{- $written := ternary (print $.writtenAs $label) $key (and (ne $.writtenAs "") (hasKey $.config (print $.writtenAs $label))) }}
    {{- if not (include "flink-2-3.rule.kubernetes-names.is-label-key" $label) }}
      {{- template "flink-2-3.refuse" (list $ $written (printf "%v is not a valid label key: it must have at most 63 letters, digits, -, . and _, with or without a prefix, such as team or example.com/team" (include "flink-2-3.values.quoted" $label))) }}
    {{- else if not (include "flink-2-3.rule.kubernetes-names.is-label-value" $value) }}
      {{- template "flink-2-3.refuse" (list $ $written (printf "%v is not a valid label value: it must have at most 63 letters, digits, -, . and _, such as data-team" (include "flink-2-3.values.quoted" $value))) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Prints something if a text can be the key of a label or annotation. */}}
{{- define "flink-2-3.rule.kubernetes-names.is-label-key" }}
  {{- $name := "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?" }}
  {{- $prefix := "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/" }}
  {{- if and (le (len (dir .)) 253) (regexMatch (printf "^(%s)?%s$" $prefix $name) .) }}yes{{ end }}
{{- end }}

{{/* The same of a label's value. */}}
{{- define "flink-2-3.rule.kubernetes-names.is-label-value" }}
  {{- if regexMatch "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" . }}yes{{ end }}
{{- end }}

{{/* Ports of the Services and containers. 0 is for those that the client fixes. */}}
{{- define "flink-2-3.rule.kubernetes-names.ports" }}
  {{- range $rule := list
    (list "rest.port" 1)
    (list "rest.bind-port" 0)
    (list "jobmanager.rpc.port" 1)
    (list "blob.server.port" 0)
    (list "taskmanager.rpc.port" 0)
  }}
    {{- template "flink-2-3.option" (list $ (first $rule)) }}
    {{- if not (kindIs "invalid" $.value) }}
      {{- $text := $.value }}
      {{- template "flink-2-3.parse.int" (list $ $text nil) }}
      {{- if $.ok }}
        {{- if or (lt (int64 $.value) (int64 (last $rule))) (gt (int64 $.value) 65535) }}
          {{- $message := printf "%v must be a port from %v to 65535, such as 8081" (include "flink-2-3.values.quoted" $text) (last $rule) }}
          {{- template "flink-2-3.refuse" (list $ (first $rule) $message) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Variables out of Secrets: a name, a Secret and its key each. */}}
{{- define "flink-2-3.rule.kubernetes-names.secret-variables" }}
  {{- $option := "kubernetes.env.secretKeyRef" }}
  {{- template "flink-2-3.option" (list . $option) }}
  {{- if not (kindIs "invalid" .value) }}
    {{- template "flink-2-3.parse.maps" (list . .value nil) }}
    {{- range ternary .value list .ok }}
      {{- $env := .env | default "" }}
      {{- $key := .key | default "" }}
      {{- $message := "" }}
      {{- if not (regexMatch "^[-._a-zA-Z][-._a-zA-Z0-9]*$" $env) }}
        {{- $message = printf "%v is not a valid name of an environment variable: an entry must be like env:USER,secret:credentials,key:user" (include "flink-2-3.values.quoted" $env) }}
      {{- else if not (hasKey . "secret") }}
        {{- $message = printf "the variable %v has no Secret: an entry must be like env:USER,secret:credentials,key:user" (include "flink-2-3.values.quoted" $env) }}
      {{- else if or (gt (len $key) 253) (eq $key ".") (hasPrefix ".." $key) (not (regexMatch "^[-._a-zA-Z0-9]+$" $key)) }}
        {{- $message = printf "%v is not a valid key of a Secret: an entry must be like env:USER,secret:credentials,key:user" (include "flink-2-3.values.quoted" $key) }}
      {{- end }}
      {{- if $message }}{{ template "flink-2-3.refuse" (list $ $option $message) }}{{ end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* The JobManager's cpu cores and their limit: a quantity is neither negative nor without end. */}}
{{- define "flink-2-3.rule.kubernetes-names.cpu" }}
  {{- template "flink-2-3.option" (list . "kubernetes.jobmanager.cpu.amount") }}
  {{- $text := .value }}
  {{- $cores := "1.0" }}
  {{- if not (kindIs "invalid" .value) }}
    {{- template "flink-2-3.parse.double" (list . .value nil) }}
    {{- if .ok }}{{ $cores = .value }}{{ end }}
    {{- if and .ok (or (eq .value "NaN") (lt (float64 .value) 0.0) (ge (float64 .value) 1e16)) }}
      {{- $message := printf "%v must be a number of cores that a container can have, such as 1.5" (include "flink-2-3.values.quoted" $text) }}
      {{- template "flink-2-3.refuse" (list . "kubernetes.jobmanager.cpu.amount" $message) }}
    {{- end }}
  {{- end }}
  {{- template "flink-2-3.option" (list . "kubernetes.jobmanager.cpu.limit-factor") }}
  {{- $factor := .value }}
  {{- if not (kindIs "invalid" .value) }}
    {{- template "flink-2-3.parse.double" (list . .value nil) }}
    {{- $ok := .ok }}
    {{- $infinite := eq (toString .value) "Infinity" }}
    {{- if and $ok (ne .value "NaN") }}{{ template "flink-2-3.decorators.product" (list . $cores .value) }}{{ end }}
    {{- if and $ok (or $infinite (ge (float64 .value) 1e16)) }}
      {{- $message := printf "%v makes the limit of the cpu cores one that no container can have: set a number, such as 1.5" (include "flink-2-3.values.quoted" $factor) }}
      {{- template "flink-2-3.refuse" (list . "kubernetes.jobmanager.cpu.limit-factor" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
A release does not go from one line of Flink to another unasked: the Deployment that bears the cluster id now says of
which it is. Nothing is found without a cluster (helm template), nor on the client's bare objects (profile native).
*/}}
{{- define "flink-2-3.rule.line-change" }}
  {{- if not (hasKey . "installed") }}
    {{- $_ := set . "installed" (lookup "apps/v1" "Deployment" .namespace .clusterId) }}
  {{- end }}
  {{- $metadata := (.installed | default dict).metadata | default dict }}
  {{- $version := get ($metadata.labels | default dict) "app.kubernetes.io/version" }}
  {{- if eq (get ($metadata.annotations | default dict) "meta.helm.sh/release-name") .Release.Name }}
    {{- $line := regexFind "^[0-9]+\\.[0-9]+" $version }}
    {{- if not (has $line (list "" "2.3")) }}
      {{- $name := include "flink-2-3.values.quoted" .Release.Name }}
      {{- $message := printf "the release %v runs Flink %v, and this chart is for Flink %v: stop its jobs with savepoints, then set allowLineChange: true, or take the chart of line %v" $name $version "2.3.0" $line }}
      {{- template "flink-2-3.refuse" (list . "allowLineChange" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Files that the client would not ship. */}}
{{- define "flink-2-3.rule.log-files" }}
  {{- $known := list "logback.xml" "log4j.properties" "logback-console.xml" "log4j-console.properties" "logback-session.xml" "log4j-session.properties" "log4j-cli.properties" }}
  {{- range $name, $text := .values.logConfiguration }}
    {{- if not (has $name $known) }}
      {{- $files := sortAlpha $known | join " or " }}
      {{- $message := printf "%v is not a file that Flink %v ships to the cluster: use %v" (include "flink-2-3.values.quoted" $name) "2.3" $files }}
      {{- template "flink-2-3.refuse" (list $ "logConfiguration" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Metrics that nobody could read, or that would be read twice. */}}
{{- define "flink-2-3.rule.metrics" }}
  {{- $metrics := .values.metrics }}
  {{- if $metrics }}
    {{- range $name := append (list "annotations" "podMonitor" "prometheusRule" "dashboards") "openTelemetry" }}
      {{- $reader := get $metrics $name | default dict }}
      {{- if and $reader (not (hasKey $reader "enabled")) }}
        {{- $at := printf "metrics.%s" $name }}
        {{- template "flink-2-3.refuse" (list $ $at (printf "has no effect without %v.enabled: set that to true, or leave the rest of %v out" $at $at)) }}
      {{- end }}
    {{- end }}
    {{- if not (hasKey $metrics "enabled") }}
      {{- range $name := list "annotations" "podMonitor" "prometheusRule" "dashboards" }}
        {{- if get (get $metrics $name | default dict) "enabled" }}
          {{- template "flink-2-3.refuse" (list $ (printf "metrics.%s.enabled" $name) (printf "has no effect without %v: set that to true, or leave both out" "metrics.enabled")) }}
        {{- end }}
      {{- end }}
      {{- if hasKey $metrics "port" }}
        {{- template "flink-2-3.refuse" (list . "metrics.port" (printf "has no effect without %v: set that to true, or leave both out" "metrics.enabled")) }}
      {{- end }}
    {{- else if $metrics.enabled }}
      {{- template "flink-2-3.rule.metrics.readers" . }}
      {{- template "flink-2-3.rule.metrics.reporter" . }}
    {{- end }}
    {{- with $metrics.openTelemetry }}
      {{- if .enabled }}
        {{- $at := "metrics.openTelemetry.enabled" }}
        {{- if not .endpoint }}{{ template "flink-2-3.refuse" (list $ $at "needs metrics.openTelemetry.endpoint, such as http://otel-collector.monitoring.svc:4317") }}{{ end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Who reads them. A cluster that is seen says of each kind that it has it; helm template and its like see none. */}}
{{- define "flink-2-3.rule.metrics.readers" }}
  {{- $metrics := .values.metrics }}
  {{- if and (get ($metrics.annotations | default dict) "enabled") (get ($metrics.podMonitor | default dict) "enabled") }}
    {{- template "flink-2-3.refuse" (list . "metrics.annotations.enabled" "makes Prometheus read each pod twice beside metrics.podMonitor.enabled: leave out one of the two") }}
  {{- end }}
  {{- range list "podMonitor" "prometheusRule" "dashboards" }}
    {{- if get (get $metrics . | default dict) "enabled" }}
      {{- $at := printf "metrics.%s.enabled" . }}
      {{- if eq $.profile "native" }}{{ template "flink-2-3.refuse" (list $ $at "has no effect with profile: native, which renders the objects of Flink's client and nothing else: leave it out, or set profile: helm") }}{{ end }}
      {{- with $.Capabilities }}
        {{- if and (ne $at "metrics.dashboards.enabled") (.APIVersions.Has "v1/Pod") (not (.APIVersions.Has "monitoring.coreos.com/v1")) }}
          {{- template "flink-2-3.refuse" (list $ $at (printf "needs the API %v of the Prometheus operator, which this cluster does not have: install the operator, or set metrics.annotations.enabled in its place" "monitoring.coreos.com/v1")) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- with $metrics.prometheusRule }}
    {{- $names := list "FlinkJobManagerMissing" "FlinkTaskManagersMissing" "FlinkApplicationHasNoJob" "FlinkJobNotRunning" "FlinkJobRestarts" "FlinkCheckpointsFail" "FlinkNoCheckpoint" "FlinkCheckpointSlow" "FlinkBackpressure" "FlinkHeapFull" }}
    {{- range .disabled }}
      {{- if not (has . $names) }}
        {{- $message := printf "%v is not an alert of the chart: it has %v" (include "flink-2-3.values.quoted" .) (join ", " $names) }}
        {{- template "flink-2-3.refuse" (list $ "metrics.prometheusRule.disabled" $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Whether the reporter can do its work. */}}
{{- define "flink-2-3.rule.metrics.reporter" }}
  {{- $port := .values.metrics.port | default 9249 | int64 }}
  {{- if gt $port 65535 }}
    {{- template "flink-2-3.refuse" (list . "metrics.port" (printf "%v must be a port from 1 to 65535, such as 9249" $port)) }}
  {{- end }}
  {{- range $key, $usual := dict "blob.server.port" "6124" "jobmanager.rpc.port" "6123" "rest.port" "8081" "taskmanager.rpc.port" "6122" }}
    {{- template "flink-2-3.option" (list $ $key) }}
    {{- if eq ($.value | default $usual) (toString $port) }}
      {{- template "flink-2-3.refuse" (list $ "metrics.port" (printf "%v is the port of %v already: set another, such as 9249" $port $key)) }}
    {{- end }}
  {{- end }}
  {{- template "flink-2-3.profile.is-on" (list . "kubernetes.hostnetwork.enabled") }}
  {{- if .ok }}{{ template "flink-2-3.refuse" (list . "metrics.enabled" "does not work with kubernetes.hostnetwork.enabled, with which pods of one node would take the same port: leave out one of the two") }}{{ end }}
  {{- template "flink-2-3.option" (list . "metrics.reporters") }}
  {{- $list := .value | default "" }}
  {{- $names := list }}
  {{- range splitList "," $list }}{{ $names = append $names (trim .) }}{{ end }}
  {{- if not (or (eq (join "" $names) "") (has "prom" $names)) }}
    {{- $message := printf "%v leaves out the reporter %v of metrics.enabled: add %v to it, or leave it out, which starts every reporter that has options" (include "flink-2-3.values.quoted" $list) "prom" "prom" }}
    {{- template "flink-2-3.refuse" (list . "metrics.reporters" $message) }}
  {{- end }}
{{- end }}

{{/* Values that the mode cannot honour, or lacks. */}}
{{- define "flink-2-3.rule.mode-values" }}
  {{- $job := .values.job }}
  {{- if eq .mode "session" }}
    {{- range $name, $value := $job }}
      {{- if not (and (kindIs "bool" $value) (not $value)) }}
        {{- template "flink-2-3.refuse" (list $ "job" (printf "job.%v has no effect in a session, which starts no job by itself: set mode: application, or leave it out and submit the job by flink run" $name)) }}
      {{- end }}
    {{- end }}
  {{- else if not $job.jarURI }}
    {{- template "flink-2-3.refuse" (list . "job.jarURI" "missing: application mode needs the jar of its job inside the image, such as local:///opt/flink/usrlib/job.jar") }}
  {{- else if not (regexMatch "^[a-zA-Z][-+.a-zA-Z0-9]*:" $job.jarURI) }}
    {{- template "flink-2-3.refuse" (list . "job.jarURI" (printf "%v has no scheme: it must be local:// and a path in the image, such as local:///opt/flink/usrlib/job.jar, or a URI from which the JobManager fetches it" (include "flink-2-3.values.quoted" $job.jarURI))) }}
  {{- end }}
  {{- if hasKey .values.jobManager "replicas" }}
    {{- $replicas := int64 .values.jobManager.replicas }}
    {{- if lt $replicas 1 }}
      {{- template "flink-2-3.refuse" (list . "jobManager.replicas" (printf "%v must be a whole number of at least 1, such as 2 with high availability" $replicas)) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Ways to REST that lead nowhere, or let anybody run code; a policy that keeps out what belongs together. */}}
{{- define "flink-2-3.rule.network" }}
  {{- $way := "" }}
  {{- range list "ingress" "httpRoute" "route" }}
    {{- if (get $.values . | default dict).enabled }}
      {{- if $way }}
        {{- template "flink-2-3.refuse" (list $ (printf "%s.enabled" .) (printf "cannot stand beside %v.enabled: one of them leads to the web UI; leave the other out" $way)) }}
      {{- else }}
        {{- $way = . }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- if $way }}
    {{- template "flink-2-3.profile.is-secure" . }}
    {{- $given := dict "ctx" . "way" $way "given" (get .values $way) "secure" .ok "path" (printf "%s.path" $way) }}
    {{- template "flink-2-3.profile.is-on" (list . "security.ssl.rest.authentication-enabled") }}
    {{- $_ := set $given "asked" (and $given.secure .ok) }}
    {{- $_ = include (printf "flink-2-3.rule.network.%s" (kebabcase $way)) $given }}
  {{- end }}
  {{- if (.values.networkPolicy | default dict).enabled }}{{ template "flink-2-3.rule.network.policy" (list . $way) }}{{ end }}
{{- end }}

{{/* An Ingress (dict ctx given asked path). */}}
{{- define "flink-2-3.rule.network.ingress" }}
  {{- $host := .given.host }}
  {{- if not $host }}
    {{- template "flink-2-3.refuse" (list .ctx "ingress.host" "must be a host name such as flink.example.com: an Ingress without one answers for every host") }}
  {{- else }}
    {{- template "flink-2-3.rule.network.host" (list .ctx "ingress.host" $host) }}
    {{- template "flink-2-3.rule.network.path" . }}
    {{- $covered := .given.allowPlaintext }}
    {{- $wildcard := regexReplaceAll "^[^.]*" $host "*" }}
    {{- range .given.tls }}
      {{- $hosts := kindIs "slice" .hosts | ternary .hosts list }}
      {{- if or (has $host $hosts) (has $wildcard $hosts) (and (not $hosts) (hasKey . "secretName")) }}{{ $covered = true }}{{ end }}
    {{- end }}
    {{- if not $covered }}
      {{- template "flink-2-3.refuse" (list .ctx "ingress.tls" (printf "has no Secret for %v, so that passwords and programs travel in the clear: set it, such as [\x7b\"secretName\":\"flink-tls\"\x7d], or set ingress.allowPlaintext: true where TLS ends before the controller" $host)) }}
    {{- end }}
    {{- $asked := or .asked .given.allowUnauthenticated }}
    {{- range list "nginx.ingress.kubernetes.io/auth-url" "nginx.ingress.kubernetes.io/auth-secret" "nginx.ingress.kubernetes.io/auth-tls-secret" "nginx.org/basic-auth-secret" "nginx.com/jwt-key" "haproxy.org/auth-secret" "haproxy-ingress.github.io/auth-secret" "haproxy-ingress.github.io/auth-url" "ingress.kubernetes.io/auth-secret" "traefik.ingress.kubernetes.io/router.middlewares" "traefik.ingress.kubernetes.io/router.tls.options" "konghq.com/plugins" "alb.ingress.kubernetes.io/auth-type" }}
      {{- $text := get ($.given.annotations | default dict) . | lower }}
      {{- if not (has $text (list "" "none" "off")) }}{{ $asked = true }}{{ end }}
    {{- end }}
    {{- if not $asked }}{{ template "flink-2-3.refuse" (list .ctx "ingress.annotations" "have no authentication, and REST runs anyone's code: set one that asks callers who they are, such as nginx.ingress.kubernetes.io/auth-url, or set ingress.allowUnauthenticated: true") }}{{ end }}
  {{- end }}
{{- end }}

{{/* An HTTPRoute, the same. */}}
{{- define "flink-2-3.rule.network.http-route" }}
  {{- if not .given.parentRefs }}
    {{- template "flink-2-3.refuse" (list .ctx "httpRoute.parentRefs" "must name a Gateway, such as [\x7b\"name\":\"public\"\x7d]: no Gateway serves the HTTPRoute without it") }}
  {{- end }}
  {{- range $index, $parent := .given.parentRefs }}
    {{- if or (not (kindIs "string" .name)) (not .name) }}
      {{- template "flink-2-3.refuse" (list $.ctx "httpRoute.parentRefs" (printf "must name a Gateway in each item, such as [\x7b\"name\":\"public\"\x7d]: item %v does not" (add1 $index))) }}
    {{- end }}
  {{- end }}
  {{- if not .given.hostnames }}
    {{- template "flink-2-3.refuse" (list .ctx "httpRoute.hostnames" "must have a host name such as flink.example.com: an HTTPRoute without one answers for every host of its Gateway") }}
  {{- end }}
  {{- range .given.hostnames }}{{ template "flink-2-3.rule.network.host" (list $.ctx "httpRoute.hostnames" .) }}{{ end }}
  {{- template "flink-2-3.rule.network.path" . }}
  {{- $asked := .given.allowUnauthenticated }}
  {{- range .given.filters }}{{ $asked = or $asked (eq (toString .type) "ExtensionRef") }}{{ end }}
  {{- if not $asked }}
    {{- template "flink-2-3.refuse" (list .ctx "httpRoute" (printf "has no authentication that the chart can see, and REST runs anyone's code: put some in front, and set %v.allowUnauthenticated: true" "httpRoute")) }}
  {{- end }}
{{- end }}

{{/* A Route, the same; secure: whether REST speaks TLS. */}}
{{- define "flink-2-3.rule.network.route" }}
  {{- $key := "route.tls.termination" }}
  {{- $termination := (.given.tls | default dict).termination | default "edge" }}
  {{- $through := eq $termination "passthrough" }}
  {{- if and (ne $termination "edge") (not .secure) }}
    {{- template "flink-2-3.refuse" (list .ctx $key (printf "is %v, but REST speaks no TLS: set security.ssl.rest.enabled in flinkConfiguration, or leave route.tls.termination out" $termination)) }}
  {{- else if and (eq $termination "edge") .secure }}
    {{- template "flink-2-3.refuse" (list .ctx $key "is edge, but REST speaks TLS (security.ssl.rest.enabled): set reencrypt or passthrough") }}
  {{- else if and $through .given.path }}
    {{- template "flink-2-3.refuse" (list .ctx .path "cannot stand beside route.tls.termination: passthrough, since the router sees no path: leave one out") }}
  {{- end }}
  {{- with .given.host }}{{ template "flink-2-3.rule.network.host" (list $.ctx "route.host" .) }}{{ end }}
  {{- template "flink-2-3.rule.network.path" . }}
  {{- if not (or .given.allowUnauthenticated (and $through .asked)) }}
    {{- template "flink-2-3.refuse" (list .ctx "route" (printf "has no authentication that the chart can see, and REST runs anyone's code: put some in front, and set %v.allowUnauthenticated: true" "route")) }}
  {{- end }}
{{- end }}

{{/* A host name (list CTX KEY HOST), whose first part may be an asterisk. */}}
{{- define "flink-2-3.rule.network.host" }}
  {{- $host := index . 2 | trimPrefix "*." }}
  {{- if or (gt (len $host) 253) (not (regexMatch `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$` $host)) }}
    {{- template "flink-2-3.refuse" (list (index . 0) (index . 1) (printf "%v is not a host name: it must have lower-case letters, digits, hyphens and dots, such as flink.example.com" (include "flink-2-3.values.quoted" (index . 2)))) }}
  {{- end }}
{{- end }}

{{/* The path of a way to REST (dict ctx given path). */}}
{{- define "flink-2-3.rule.network.path" }}
  {{- if not (hasPrefix "/" (.given.path | default "/")) }}
    {{- template "flink-2-3.refuse" (list .ctx .path (printf "%v must begin with a slash, such as /flink" (include "flink-2-3.values.quoted" .given.path))) }}
  {{- end }}
{{- end }}

{{/* A NetworkPolicy (list CTX WAY, the way to REST that is on, if one is). */}}
{{- define "flink-2-3.rule.network.policy" }}
  {{- $ctx := index . 0 }}
  {{- $way := index . 1 }}
  {{- template "flink-2-3.profile.is-on" (list $ctx "kubernetes.hostnetwork.enabled") }}
  {{- if $ctx.ok }}
    {{- template "flink-2-3.refuse" (list $ctx "networkPolicy.enabled" "cannot stand beside kubernetes.hostnetwork.enabled: a NetworkPolicy does not hold on the node's network; leave one out") }}
  {{- end }}
  {{- if and $way (not ($ctx.values.networkPolicy.rest | default dict).from) }}
    {{- template "flink-2-3.refuse" (list $ctx "networkPolicy.rest.from" (printf "is needed with %v.enabled, whose controller would not reach REST: name its pods, such as [\x7b\"namespaceSelector\":\x7b\"matchLabels\":\x7b\"kubernetes.io/metadata.name\":\"ingress-nginx\"\x7d\x7d\x7d]" $way)) }}
  {{- end }}
  {{- $fixed := dict "taskmanager.data.port" 6121 "metrics.internal.query-service.port" 6125 }}
  {{- range keys $fixed | sortAlpha | reverse }}
    {{- template "flink-2-3.option" (list $ctx .) }}
    {{- $text := $ctx.value | default "" | toString }}
    {{- template "flink-2-3.parse.int" (list $ctx $text nil) }}
    {{- $port := ternary $ctx.value 0 $ctx.ok | int64 }}
    {{- if or (lt $port 1) (gt $port 65535) }}
      {{- $message := printf "%v must be one port from 1 to 65535, such as %v, with networkPolicy.enabled, which lets fixed ports through and no others" (include "flink-2-3.values.quoted" $text) (get $fixed .) }}
      {{- template "flink-2-3.refuse" (list $ctx . $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Values that lack the one that would read them: refused, since they would be ignored. A row is the value's path,
whether it is set, whether something reads it, and the sentence that says what it lacks.
*/}}
{{- define "flink-2-3.rule.no-effect" }}
  {{- $ha := .values.highAvailability }}
  {{- $type := get $ha "type" }}
  {{- $s3 := .values.s3 }}
  {{- $kerberos := .values.kerberos }}
  {{- $account := .values.serviceAccount }}
  {{- $create := ternary (get $account "create") (eq .profile "helm") (hasKey $account "create") }}
  {{- $_ := include "flink-2-3.rule.no-effect.account" . }}
  {{- $own := ne .value "default" }}
  {{- $noType := "has no effect without highAvailability.type: set it to kubernetes or zookeeper" }}
  {{- $haWords := ternary "has no effect with highAvailability.type: kubernetes; leave it out, or set the type to zookeeper" $noType (eq $type "kubernetes") }}
  {{- $noSecret := "has no effect without s3.existingSecret: set that to the name of the Secret that has this key" }}
  {{- $noKeytab := "has no effect without a keytab: set kerberos.existingSecret or kerberos.keytab" }}
  {{- $everywhere := "has no effect on the account default, which every namespace has: set another serviceAccount.name, or leave it out" }}
  {{- $accountWords := ternary $everywhere "has no effect, since no account is created: set serviceAccount.create: true, or annotate the account where it is created" $create }}
  {{- $probes := .values.probes | default dict }}
  {{- $liveness := $probes.liveness | default dict }}
  {{- $ofTaskManagers := get .values.taskManager "probes" | default dict }}
  {{- $podNetwork := true }}
  {{- $podNetwork = ne (get .values.flinkConfiguration "kubernetes.hostnetwork.enabled" | toString | lower) "true" }}
  {{- $native := "has no effect with profile: native, which leaves the pod as the client makes it: leave it out, or set profile: helm" }}
  {{- $helm := eq .profile "helm" }}
  {{- $security := .values.podSecurity | default dict }}
  {{- $readOnly := dig "readOnlyRootFilesystem" "enabled" false $security }}
  {{- $secure := dig "enabled" true $security }}
  {{- $openShift := eq (get .values "openshift" | toString) "true" }}
  {{- $handover := .values.handover }}
  {{- $handsOver := and (eq .profile "helm") (ne (get $handover "enabled" | toString) "false") }}
  {{- $handoverWords := ternary "has no effect with handover.enabled: false; leave out one of the two" $native (eq .profile "helm") }}
  {{- range list
    (list "highAvailability.directory" $ha.directory $type $noType)
    (list "highAvailability.zookeeper" $ha.zookeeper (eq $type "zookeeper") $haWords)
    (list "s3.accessKeyKey" $s3.accessKeyKey $s3.existingSecret $noSecret)
    (list "s3.secretKeyKey" $s3.secretKeyKey $s3.existingSecret $noSecret)
    (list "kerberos.keytabFile" $kerberos.keytabFile (or $kerberos.keytab $kerberos.existingSecret) $noKeytab)
    (list "serviceAccount.annotations" $account.annotations (and $create $own) $accountWords)
    (list "serviceAccount.create" (eq (get $account "create" | toString) "true") $own $everywhere)
    (list "podSecurity.enabled" (eq (get $security "enabled" | toString) "true") $helm $native)
    (list "podSecurity.readOnlyRootFilesystem.enabled" $readOnly $helm $native)
    (list "podSecurity.readOnlyRootFilesystem.enabled" $readOnly $secure "has no effect with podSecurity.enabled: false; leave out one of the two")
    (list "openshift" $openShift $helm $native)
    (list "openshift" $openShift $secure "has no effect with podSecurity.enabled: false; leave out one of the two")
    (list "restartNonce" (hasKey .values "restartNonce") (eq .profile "helm") $native)
    (list "handover.enabled" (hasKey $handover "enabled") (eq .profile "helm") $native)
    (list "handover.lostNodeSeconds" (hasKey $handover "lostNodeSeconds") $handsOver $handoverWords)
    (list "probes" $probes (eq .profile "helm") $native)
    (list "probes" $probes $podNetwork "has no effect with kubernetes.hostnetwork.enabled: Flink takes any free port of the node, and Kubernetes cannot know which to probe; leave it out")
    (list "taskManager.probes" $ofTaskManagers $podNetwork "has no effect with kubernetes.hostnetwork.enabled: Flink takes any free port of the node, and Kubernetes cannot know which to probe; leave it out")
  }}
    {{- if and (index . 1) (not (index . 2)) }}
      {{- $_ := include "flink-2-3.refuse" (list $ (index . 0) (index . 3)) }}
    {{- end }}
  {{- end }}
  {{- range list
    (list "taskManager.probes.startup" $ofTaskManagers.startup)
    (list "taskManager.probes.liveness" $ofTaskManagers.liveness)
    (list "probes.liveness" $liveness)
  }}
    {{- if and (last .) (not (hasKey (last .) "enabled")) }}
      {{- template "flink-2-3.refuse" (list $ (first .) (printf "has no effect without %v: set it to true, or leave the times out" (printf "%s.enabled" (first .)))) }}
    {{- end }}
  {{- end }}
  {{- range list "commonLabels" "commonAnnotations" "extraObjects" }}
    {{- if and (get $.values .) (ne $.profile "helm") }}{{ template "flink-2-3.refuse" (list $ . "needs profile: helm, since profile: native renders the objects of the client and nothing else: leave it out, or leave out profile: native") }}{{ end }}
  {{- end }}
  {{- $switched := dict
    "jobManager.podDisruptionBudget" .values.jobManager.podDisruptionBudget
    "taskManager.podDisruptionBudget" .values.taskManager.podDisruptionBudget
  }}
  {{- range $path := list "jobManager.podDisruptionBudget" "taskManager.podDisruptionBudget" "ingress" "httpRoute" "route" "networkPolicy" }}
    {{- $value := get $switched $path | default (get $.values $path) }}
    {{- if $value }}
      {{- if ne $.profile "helm" }}
        {{- template "flink-2-3.refuse" (list $ $path "needs profile: helm, since profile: native renders the objects of the client and nothing else: leave it out, or leave out profile: native") }}
      {{- else if not (hasKey $value "enabled") }}
        {{- $message := printf "has no effect without %v: set it to true, or leave the rest out" (printf "%s.enabled" $path) }}
        {{- template "flink-2-3.refuse" (list $ $path $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
The name of an account that is created: serviceAccount.name, what flinkConfiguration calls it, or the cluster id.
Leaves it in .value.
*/}}
{{- define "flink-2-3.rule.no-effect.account" }}
  {{- $name := "" }}
  {{- $found := false }}
  {{- $_ := include "flink-2-3.values.spellings" (list . "kubernetes.jobmanager.service-account") }}
  {{- range .value }}
    {{- $text := get $.values.flinkConfiguration . }}
    {{- if not (or $found (kindIs "invalid" $text) (kindIs "map" $text) (kindIs "slice" $text)) }}
      {{- $found = hasKey $.values.flinkConfiguration . }}
      {{- if $found }}{{ $name = toString $text }}{{ end }}
    {{- end }}
  {{- end }}
  {{- $_ := set . "value" (.values.serviceAccount.name | default $name | default .clusterId) }}
{{- end }}

{{/*
Labels and annotations from which Helm, kubectl, Argo CD or Flux takes orders, and finalizers, wherever a value puts
them: options as the client reads them, the accounts' annotations, pod templates and the claims made for their pods, and what
is added to objects or is one.
*/}}
{{- define "flink-2-3.rule.obeyed-key" }}
  {{- range list
    "kubernetes.jobmanager.annotations"
    "kubernetes.jobmanager.labels"
    "kubernetes.taskmanager.annotations"
    "kubernetes.taskmanager.labels"
    "kubernetes.rest-service.annotations"
    "kubernetes.internal-service.annotations"
  }}
    {{- template "flink-2-3.option" (list $ .) }}
    {{- if not (kindIs "invalid" $.value) }}
      {{- template "flink-2-3.parse.map" (list $ $.value nil) }}
      {{- if $.ok }}{{ template "flink-2-3.rule.obeyed-key.keys" (list $ . $.value) }}{{ end }}
    {{- end }}
  {{- end }}
  {{- if kindIs "map" .values.serviceAccount }}
    {{- template "flink-2-3.rule.obeyed-key.keys" (list . "serviceAccount.annotations" .values.serviceAccount.annotations) }}
  {{- end }}
  {{- template "flink-2-3.rule.obeyed-key.template" (list . "podTemplate" .values.podTemplate) }}
  {{- template "flink-2-3.rule.obeyed-key.template" (list . "jobManager.podTemplate" .values.jobManager.podTemplate) }}
  {{- template "flink-2-3.rule.obeyed-key.template" (list . "taskManager.podTemplate" .values.taskManager.podTemplate) }}
  {{- range list "commonLabels" "commonAnnotations" }}
    {{- template "flink-2-3.rule.obeyed-key.keys" (list $ . (get $.values .)) }}
  {{- end }}
  {{- range $way := list "ingress" "httpRoute" "route" }}
    {{- range list "annotations" "labels" }}
      {{- template "flink-2-3.rule.obeyed-key.keys" (list $ (printf "%s.%s" $way .) (get (get $.values $way | default dict) .)) }}
    {{- end }}
  {{- end }}
  {{- range .values.extraObjects }}{{ template "flink-2-3.rule.obeyed-key.metadata" (list $ "extraObjects" .metadata) }}{{ end }}
{{- end }}

{{/* A pod template, if it is one (list CTX KEY TEMPLATE): its metadata, then that of each claim that it has made. */}}
{{- define "flink-2-3.rule.obeyed-key.template" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- with index . 2 }}
    {{- template "flink-2-3.rule.obeyed-key.metadata" (list $ctx $key .metadata) }}
    {{- if kindIs "map" .spec }}
      {{- if kindIs "slice" .spec.volumes }}
        {{- range .spec.volumes }}
          {{- $claim := . }}
          {{- range list "ephemeral" "volumeClaimTemplate" "metadata" }}
            {{- $claim = kindIs "map" $claim | ternary $claim dict }}
            {{- $claim = index $claim . }}
          {{- end }}
          {{- template "flink-2-3.rule.obeyed-key.metadata" (list $ctx $key $claim) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Metadata, if it is a map (list CTX KEY METADATA). */}}
{{- define "flink-2-3.rule.obeyed-key.metadata" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $metadata := index . 2 }}
  {{- if kindIs "map" $metadata }}
    {{- template "flink-2-3.rule.obeyed-key.keys" (list $ctx $key $metadata.annotations) }}
    {{- template "flink-2-3.rule.obeyed-key.keys" (list $ctx $key $metadata.labels) }}
    {{- if and (kindIs "slice" $metadata.finalizers) $metadata.finalizers }}
      {{- template "flink-2-3.refuse" (list $ctx $key (printf "%v would keep what Helm and Flink delete: it must be empty, since nothing here takes a finalizer away; leave it out" "metadata.finalizers")) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* The names of labels or annotations, if they are a map (list CTX KEY MAP). */}}
{{- define "flink-2-3.rule.obeyed-key.keys" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $map := index . 2 }}
  {{- if kindIs "map" $map }}
    {{- range $name, $_ := $map }}
      {{- $obeyed := has $name (list "app.kubernetes.io/managed-by" "kubectl.kubernetes.io/last-applied-configuration") }}
      {{- range list "helm.sh/" "meta.helm.sh/" "argocd.argoproj.io/" "fluxcd.io/" "kustomize.toolkit.fluxcd.io/" "helm.toolkit.fluxcd.io/" "fluxcd.controlplane.io/" "resourceset.fluxcd.controlplane.io/" "applyset.kubernetes.io/" }}
        {{- $obeyed = or $obeyed (hasPrefix . $name) }}
      {{- end }}
      {{- if and $obeyed (not (has $name (list "argocd.argoproj.io/sync-wave" "argocd.argoproj.io/compare-options" "argocd.argoproj.io/ignore-healthcheck" "argocd.argoproj.io/ignore-resource-updates" "argocd.argoproj.io/ignore-default-links" "helm.toolkit.fluxcd.io/driftDetection"))) }}
        {{- template "flink-2-3.refuse" (list $ctx $key (printf "%v is obeyed by what deploys the chart, which takes over, keeps or deletes objects by it: it must not come from a value; leave it out" (include "flink-2-3.values.quoted" $name))) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Texts that Flink's own parser of the option's type would not take, also of options that only the cluster reads. A key
may be a name of several options.
*/}}
{{- define "flink-2-3.rule.option-type" }}
  {{- $options := .catalogue.options }}
  {{- $types := .catalogue.types }}
  {{- if .flinkConfiguration }}{{ template "flink-2-3.values.aliases" . }}{{ end }}
  {{- $aliases := .aliases }}
  {{- range $key, $text := .flinkConfiguration }}
    {{- with index $options $key }}
      {{- if or .list (ne .type "String") }}{{ template "flink-2-3.rule.option-type.check" (dict "ctx" $ "option" . "key" $key "text" $text) }}{{ end }}
    {{- else }}
      {{- with index $types $key }}
        {{- if ne . "String" }}{{ template "flink-2-3.rule.option-type.check" (dict
          "ctx" $
          "option" (dict "type" .)
          "key" $key
          "text" $text
        ) }}{{ end }}
      {{- end }}
    {{- end }}
    {{- range index $aliases $key }}
      {{- $option := index $options . }}
      {{- if or $option.list (ne $option.type "String") }}
        {{- template "flink-2-3.rule.option-type.check" (dict "ctx" $ "option" $option "key" $key "text" $text) }}
      {{- end }}
    {{- end }}
    {{- if regexMatch "^(?:job|task)manager\\.memory\\.(?:process|flink)\\.size$" $key }}
      {{- template "flink-2-3.rule.option-type.unit" (list $ $key $text) }}
    {{- end }}
  {{- end }}
  {{- range $side := list "jobManager" "taskManager" }}
    {{- with index $.values $side }}
      {{- with .resource }}
        {{- if hasKey . "memory" }}
          {{- template "flink-2-3.values.text" (list $ .memory) }}
          {{- template "flink-2-3.rule.option-type.unit" (list $ (printf "%s.resource.memory" $side) $.value) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Refuses the size of a whole process (list CTX KEY TEXT) in so few bytes that its unit was forgotten: less than a
megabyte.
*/}}
{{- define "flink-2-3.rule.option-type.unit" }}
  {{- $text := index . 2 }}
  {{- if regexMatch "^[1-9][0-9]{0,5}$" $text }}
    {{- $meant := printf "%s%s" $text (ternary "g" "m" (lt (len $text) 3)) }}
    {{- template "flink-2-3.refuse" (list (index . 0) (index . 1) (printf "%v is a number of bytes, and too small: write the unit, such as %v" $text $meant)) }}
  {{- end }}
{{- end }}

{{/* Refuses a text that the option's parser does not take (dict ctx option key text). */}}
{{- define "flink-2-3.rule.option-type.check" }}
  {{- $ctx := .ctx }}
  {{- $option := .option }}
  {{- $type := index (dict
    "String" (list "string" "a list separated by semicolons, with each quote closed, such as a;'b;c'")
    "Boolean" (list "bool" "true or false")
    "Integer" (list "int" "a whole number from -2147483648 to 2147483647, such as 8")
    "Long" (list "long" "a whole number of at most 64 bits, such as 30000")
    "Float" (list "float" "a number without a unit, such as 0.1")
    "Double" (list "double" "a number without a unit, such as 0.5")
    "Duration" (list "duration" "a duration: a whole number of milliseconds, or one with the unit ns, µs, ms, s, min, h or d, such as 10 s")
    "MemorySize" (list "memory" "a memory size: a whole number of bytes, or one with the unit b, k, m, g or t, such as 1600m")
    "Enum" (list "enum" "one of %v")
    "Map" (list "map" (ternary "a list of maps separated by semicolons: each has key:value pairs separated by commas, each key once and each quote closed, such as a:b,c:'d:e';a:f" "a map: key:value pairs separated by commas, each key once and each quote closed, such as a:b,c:'d:e'" ($option.list | default false)))
  ) $option.type }}
  {{- if $option.list }}
    {{- template "flink-2-3.rule.option-type.list" (dict "ctx" $ctx "parser" (first $type) "text" .text "constants" $option.constants) }}
  {{- else }}
    {{- $_ := include (printf "flink-2-3.parse.%s" (first $type)) (list $ctx .text $option.constants) }}
  {{- end }}
  {{- if not $ctx.ok }}
    {{- $expected := last $type }}
    {{- with $option.constants }}{{ $expected = join ", " . | printf $expected }}{{ end }}
    {{- if and $option.list (not (has $option.type (list "String" "Map"))) }}
      {{- $expected = printf "a list separated by semicolons, each part %v" $expected }}
    {{- end }}
    {{- $shown := include "flink-2-3.values.shown" (list $ctx .key .text) }}
    {{- $message := printf "%v must be %v" $shown $expected }}
    {{- if and (eq $option.type "MemorySize") (regexMatch "^[0-9]{1,9}[KMGT]i[bB]?$" .text) }}
      {{- $message = regexFind "^[0-9]+[KMGT]" .text | lower | printf "%v must be a memory size: a whole number of bytes, or one with the unit b, k, m, g or t, such as %v" $shown }}
    {{- end }}
    {{- template "flink-2-3.refuse" (list $ctx .key $message) }}
  {{- end }}
{{- end }}

{{/* Whether the parser takes every element of a list (dict ctx parser text constants). Leaves it in .ok. */}}
{{- define "flink-2-3.rule.option-type.list" }}
  {{- $ctx := .ctx }}
  {{- $parser := .parser }}
  {{- $constants := .constants }}
  {{- if eq $parser "map" }}
    {{- template "flink-2-3.parse.maps" (list $ctx .text nil) }}
  {{- else }}
    {{- template "flink-2-3.parse.list" (list $ctx .text nil) }}
    {{- $ok := $ctx.ok }}
    {{- range ternary $ctx.value list $ctx.ok }}
      {{- $_ := include (printf "flink-2-3.parse.%s" $parser) (list $ctx . $constants) }}
      {{- $ok = and $ok $ctx.ok }}
    {{- end }}
    {{- $_ := set $ctx "ok" $ok }}
  {{- end }}
{{- end }}

{{/*
Options that are no text and cannot be printed as what was meant, and keys that cannot be one. Leaves key → text of
flinkConfiguration in .flinkConfiguration, null left out.
*/}}
{{- define "flink-2-3.rule.option-value" }}
  {{- $own := dict }}
  {{- $_ := set . "flinkConfiguration" $own }}
  {{- $options := .values.flinkConfiguration }}
  {{- $noKey := "[\\pZ\\p{Cc}:#=]" }}
  {{- $suspicious := or (hasKey $options "") (regexMatch $noKey (keys $options | join "")) }}
  {{- range $key, $value := $options }}
    {{- if and $suspicious (or (eq $key "") (regexMatch $noKey $key)) }}
      {{- $message := printf "%v must be the key of an option, without white space, control characters, colons, = and #, such as taskmanager.numberOfTaskSlots" (include "flink-2-3.values.quoted" $key) }}
      {{- template "flink-2-3.refuse" (list $ "flinkConfiguration" $message) }}
    {{- else if kindIs "string" $value }}
      {{- $_ := set $own $key $value }}
    {{- else if not (kindIs "invalid" $value) }}
      {{- template "flink-2-3.rule.option-value.scalar" (list $ $key $value) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* The text of a value that is none (list CTX KEY VALUE): leaves it in .flinkConfiguration, or refuses. */}}
{{- define "flink-2-3.rule.option-value.scalar" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- template "flink-2-3.values.text" (list $ctx (index . 2)) }}
  {{- $_ := set $ctx.flinkConfiguration $key $ctx.value }}
  {{- $words := "" }}
  {{- if eq $ctx.kind "other" }}
    {{- template "flink-2-3.rule.option-value.composite" . }}
  {{- else if eq $ctx.kind "large" }}
    {{- $words = "%v may have lost digits: numbers from 2^53 on must be in quotes, such as \"9007199254740993\"" }}
  {{- else if eq $ctx.kind "fraction" }}
    {{- template "flink-2-3.rule.option-value.fractional" (list $ctx $key) }}
    {{- if not $ctx.ok }}{{ $words = "%v is a fraction, which YAML may have changed, and the option is not a Double or Float: it must be in quotes, such as \"1.10\"" }}{{ end }}
  {{- end }}
  {{- if $words }}
    {{- template "flink-2-3.refuse" (list $ctx $key (printf $words (include "flink-2-3.values.shown" (list $ctx $key (index . 2))))) }}
  {{- end }}
{{- end }}

{{/*
Refuses a list or a map (list CTX KEY VALUE), and says how to write it: as the one string that it is to Flink, or its
members as options of their own.
*/}}
{{- define "flink-2-3.rule.option-value.composite" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $value := index . 2 }}
  {{- $message := "" }}
  {{- if kindIs "slice" $value }}
    {{- template "flink-2-3.rule.option-value.joined" (list $ctx $key $value) }}
    {{- $message = printf "a list cannot be the value of an option: write one string, such as \"%v\"" ($ctx.value | default "a;b") }}
  {{- else }}
    {{- template "flink-2-3.values.first-leaf" (list $ctx $key $value) }}
    {{- $leaf := $ctx.value }}
    {{- template "flink-2-3.values.is-option" (list $ctx $leaf) }}
    {{- $isFlat := $ctx.ok }}
    {{- template "flink-2-3.values.is-option" (list $ctx $key) }}
    {{- if and $ctx.ok (not $isFlat) }}
      {{- template "flink-2-3.rule.option-value.joined" (list $ctx $key (list $value)) }}
      {{- $message = printf "a map cannot be the value of an option: write one string, such as \"%v\"" ($ctx.value | default "k1:v1,k2:v2") }}
    {{- else }}
      {{- $shown := ternary $leaf "taskmanager.numberOfTaskSlots" (regexMatch "^[\\w.-]{1,100}$" $leaf) }}
      {{- $message = printf "a map cannot be the value of an option: write each option as one key, such as %v" $shown }}
    {{- end }}
  {{- end }}
  {{- template "flink-2-3.refuse" (list $ctx $key $message) }}
{{- end }}

{{/*
A list as Flink writes it (list CTX KEY ITEMS), if its items are words, or maps of words, and none is a secret. Leaves it
in .value, or an empty text.
*/}}
{{- define "flink-2-3.rule.option-value.joined" }}
  {{- $ctx := index . 0 }}
  {{- $names := list (index . 1) }}
  {{- $parts := list }}
  {{- $words := list }}
  {{- range $item := index . 2 }}
    {{- if kindIs "map" $item }}
      {{- $pairs := list }}
      {{- range $name, $member := $item }}
        {{- $names = append $names $name }}
        {{- template "flink-2-3.values.text" (list $ctx $member) }}
        {{- $words = append $words $name }}
        {{- $words = append $words $ctx.value }}
        {{- $pairs = append $pairs (printf "%s:%s" $name $ctx.value) }}
      {{- end }}
      {{- $parts = append $parts (join "," $pairs) }}
    {{- else }}
      {{- template "flink-2-3.values.text" (list $ctx $item) }}
      {{- $words = append $words $ctx.value }}
      {{- $parts = append $parts $ctx.value }}
    {{- end }}
  {{- end }}
  {{- $text := join ";" $parts }}
  {{- template "flink-2-3.secrets.option" (list $ctx (join "." $names) $text (list (list "(-----BEGIN [A-Z ]*PRIVATE KEY)[^~]*?((?:-----END [A-Z ]*PRIVATE KEY-----)|$)" "private key") (list "(://[^ \\t\\r\\n/:@\"'<>?#]*:)(?:[^ \\t\\r\\n/@\"'<>$*\x7b]|[$][^\x7b(])[^ \\t\\r\\n/@\"'<>]*(@)" "@") (list "(jdbc:oracle:[a-z0-9]+:[^ \\t\\r\\n/:@]+/)(?:[^ \\t\\r\\n@$*<\x7b]|[$][^\x7b(])[^ \\t\\r\\n@]*(@)" "@") (list "(^|[^A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]\x7b16\x7d($|[^A-Za-z0-9])" "akia" "asia") (list "(^|[^A-Za-z0-9])LTAI[0-9A-Za-z]\x7b12,30\x7d($|[^A-Za-z0-9])" "ltai") (list "((?:^|[?&; \"'])sig=)[A-Za-z0-9%+/=_-]\x7b6,\x7d()" "sig=") (list "(^|[^A-Za-z0-9_-])eyJ[A-Za-z0-9_-]\x7b8,\x7d[.][A-Za-z0-9_-]\x7b8,\x7d[.][A-Za-z0-9_.-]*()" "eyj") (list "(^|[^A-Za-z0-9_-])(?:gh[pousr]_[A-Za-z0-9]\x7b20,\x7d|github_pat_[A-Za-z0-9_]\x7b20,\x7d|glpat-[A-Za-z0-9_-]\x7b16,\x7d|xox[abeoprs]-[A-Za-z0-9-]\x7b10,\x7d|[sr]k_live_[A-Za-z0-9]\x7b16,\x7d|npm_[A-Za-z0-9]\x7b30,\x7d|AIza[0-9A-Za-z_-]\x7b30,\x7d|ya29[.][0-9A-Za-z_-]\x7b16,\x7d|hv[sb][.][A-Za-z0-9_-]\x7b20,\x7d|dapi[0-9a-f]\x7b32\x7d|SG[.][A-Za-z0-9_-]\x7b16,\x7d[.][A-Za-z0-9_-]\x7b16,\x7d|dt0c01[.][A-Z0-9]\x7b20,\x7d[.][A-Z0-9]\x7b20,\x7d)()" "ghp_" "gho_" "ghu_" "ghs_" "ghr_" "github_pat_" "glpat-" "xox" "k_live_" "npm_" "aiza" "ya29." "hvs." "hvb." "dapi" "sg." "dt0c01.") (list "(https://hooks[.]slack[.]com/(?:services|workflows)/)[A-Za-z0-9/_-]+()" "hooks.slack.com") (list "((?:^|[^A-Za-z0-9])digest:[^: \\t\\r\\n]+:)(?:[^ \\t\\r\\n$*<\x7b]|[$][^\x7b(])[^ \\t\\r\\n,;\"']*()" "digest:") (list "(?i)((?:proxy-)?authorization[\"']?(?:[ \\t]*[:=][ \\t]*[\"']?(?:bearer|basic|token|apikey|digest|splunk|api-token)[ \\t]+|[:=][\"']?))(?:[^ \\t\\r\\n\"'$<*\x7b\x7d,;]|[$][^\x7b(])[^ \\t\\r\\n\"',;]*()" "authorization") (list "((?:^|[^A-Za-z0-9])Bearer[ \\t]+)[A-Za-z0-9._~+/=-]*[0-9A-Z_~+/=][A-Za-z0-9._~+/=-]*()" "bearer") (list "((?:^|[^A-Za-z0-9])Basic[ \\t]+)(?:[A-Za-z0-9+/]\x7b3,\x7d=+|[A-Za-z+/]\x7b2,\x7d[0-9][A-Za-z0-9+/]\x7b3,\x7d=*)()" "basic") (list "(^(?:[Bb]earer|[Bb]asic)[ \\t]+)[A-Za-z0-9._~+/=-]+($)" "bearer" "basic") (list "(^|[^A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]\x7b2\x7d[AQgw]IB(?:AzCC|ADAN|AAKC)|/u3[+]7QAA|zs7OzgAA|BQIAAA[A-Za-z0-9+/]\x7b40\x7d)[A-Za-z0-9+/=\\r\\n]*()" "mii" "/u3+7qaa" "zs7ozgaa" "bqiaaa") (list "(?i)((?:passw(?:or)?d|passphrase|passcode|api[._-]?key|token|signature|(?:access|account|shared|shared[._-]?access|private|secret|auth|encryption|signing)[._-]?key(?:[._-]?id)?)(?:[\"']?[ \\t]*=[ \\t]*|[\"'][ \\t]*:[ \\t]*|:)[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "passw" "passphrase" "passcode" "key" "token" "signature") (list "(?i)((?:(?:^|[^A-Za-z0-9])(?:pass|pwd|pw|credentials?)|secret)[\"']?=[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "pass=" "pwd=" "pw=" "credential" "secret") (list "(?i)(--?[A-Za-z0-9._-]\x7b0,40\x7d(?:passw(?:or)?d|passphrase|passcode|api[._-]?key|token|signature|(?:access|account|shared|shared[._-]?access|private|secret|auth|encryption|signing)[._-]?key(?:[._-]?id)?|secret)[ \\t;]+[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\-]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "passw" "passphrase" "passcode" "key" "token" "signature" "secret"))) }}
  {{- range $words }}
    {{- if not (regexMatch "^[\\w./@+=*%-]+$" .) }}{{ $text = "" }}{{ end }}
  {{- end }}
  {{- $_ := set $ctx "value" (ternary "" $text (or $ctx.ok (gt (len $text) 60))) }}
{{- end }}

{{/* Whether an option (list CTX KEY), by any name, is a Double or a Float. Leaves it in .ok. */}}
{{- define "flink-2-3.rule.option-value.fractional" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $_ := set $ctx "ok" false }}
  {{- template "flink-2-3.values.aliases" $ctx }}
  {{- range concat (list $key) (index $ctx.aliases $key | default list) }}
    {{- $type := index $ctx.catalogue.types . }}
    {{- with index $ctx.catalogue.options . }}{{ $type = .type }}{{ end }}
    {{- if has $type (list "Double" "Float") }}{{ $_ := set $ctx "ok" true }}{{ end }}
  {{- end }}
{{- end }}

{{/* Options that Helm or a value of the chart decides. */}}
{{- define "flink-2-3.rule.owned-key" }}
  {{- $hits := dict }}
  {{- $keys := print "\n" (keys .flinkConfiguration | join "\n") }}
  {{- range $rule := list (dict "key" "kubernetes.cluster-id" "equalTo" "clusterId" "instead" "set clusterId (default: the release name)") (dict "key" "kubernetes.namespace" "equalTo" "namespace" "instead" "install with --namespace") (dict "key" "kubernetes.pod-template-file" "instead" "give the template itself as podTemplate") (dict "key" "kubernetes.pod-template-file.jobmanager" "instead" "give the template itself as jobManager.podTemplate") (dict "key" "kubernetes.pod-template-file.taskmanager" "instead" "give the template itself as taskManager.podTemplate") (dict "key" "security.kerberos.login.keytab" "instead" "use kerberos.existingSecret or kerberos.keytab") (dict "key" "security.keytab" "instead" "use kerberos.existingSecret or kerberos.keytab") (dict "key" "security.kerberos.krb5-conf.path" "instead" "give the text itself as kerberos.krb5Conf") (dict "key" "kubernetes.config.file" "instead" "Helm talks to the cluster: use helm --kubeconfig") (dict "key" "kubernetes.context" "instead" "Helm talks to the cluster: use helm --kube-context") (dict "key" "execution.target" "instead" "set mode to session or application") (dict "key" "pipeline.jars" "applicationOnly" true "instead" "set job.jarURI") (dict "key" "kubernetes.artifacts.local-upload-enabled" "instead" "Helm uploads nothing: build the jar into the image, or name where it is fetched from as job.jarURI") (dict "key" "$internal." "prefix" true "instead" "internal to Flink; leave it out") (dict "key" "internal." "prefix" true "instead" "internal to Flink; leave it out") (dict "key" "kubernetes.internal." "prefix" true "instead" "internal to Flink; leave it out") }}
    {{- if not .prefix }}
      {{- if hasKey $.flinkConfiguration .key }}{{ $_ := set $hits .key . }}{{ end }}
    {{- else if contains (print "\n" .key) $keys }}
      {{- range $key, $text := $.flinkConfiguration }}
        {{- if hasPrefix $rule.key $key }}
          {{- $_ := set $hits $key $rule }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- range $key, $rule := $hits }}
    {{- if $rule.equalTo }}
      {{- $text := get $.flinkConfiguration $key }}
      {{- $resolved := get $ $rule.equalTo }}
      {{- if ne $text $resolved }}
        {{- $quoted := include "flink-2-3.values.quoted" $text }}
        {{- $message := printf "%v differs from this release's %v: %v" $quoted (include "flink-2-3.values.quoted" $resolved) $rule.instead }}
        {{- template "flink-2-3.refuse" (list $ $key $message) }}
      {{- end }}
    {{- else if not (and $rule.applicationOnly (eq $.mode "session")) }}
      {{- template "flink-2-3.refuse" (list $ $key (printf "cannot be set here: %v" $rule.instead)) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Pods that no namespace with the Pod Security Standard restricted would take. */}}
{{- define "flink-2-3.rule.pod-security" }}
  {{- if .restricted }}
    {{- template "flink-2-3.profile.is-on" (list . "kubernetes.hostnetwork.enabled") }}
    {{- if .ok }}{{ template "flink-2-3.refuse" (list . "kubernetes.hostnetwork.enabled" "cannot be true with podSecurity, since the Pod Security Standard restricted lets no pod on the node's network: set podSecurity.enabled: false, or leave the option out") }}{{ end }}
  {{- end }}
{{- end }}

{{/* Pod templates whose fields the client would drop without a word, or at which it or Kubernetes would stumble. */}}
{{- define "flink-2-3.rule.pod-template-fields" }}
  {{- $templates := dict
    "podTemplate" .values.podTemplate
    "jobManager.podTemplate" .values.jobManager.podTemplate
    "taskManager.podTemplate" .values.taskManager.podTemplate
  }}
  {{- $paths := list "podTemplate" "jobManager.podTemplate" "taskManager.podTemplate" }}
  {{- range $side := list "" "jobManager" "taskManager" }}
    {{- $given := ternary $.values (get $.values $side) (eq $side "") }}
    {{- template "flink-2-3.pod-additions.given" (dict "ctx" $ "given" $given "prefix" (ternary "" (printf "%s." $side) (eq $side ""))) }}
    {{- range $.additions }}
      {{- $_ := set $templates .from .pod }}
      {{- $paths = append $paths .from }}
    {{- end }}
  {{- end }}
  {{- range $paths }}
    {{- $template := get $templates . }}
    {{- if $template }}
      {{- template "flink-2-3.pod-template.walk" (list $ $template) }}
      {{- if not (or (kindIs "map" $template.spec) (kindIs "invalid" $template.spec)) }}
        {{- template "flink-2-3.refuse" (list $ . "has no spec: it must be a Pod, such as \x7bspec: \x7bnodeSelector: \x7bdisk: ssd\x7d\x7d\x7d") }}
      {{- else if $.unknownField }}
        {{- $path := include "flink-2-3.rule.pod-template-fields.path" $.unknownField }}
        {{- template "flink-2-3.refuse" (list $ . (printf "%v is not a field that the client of Flink %v knows, which would drop it: leave it out" $path "2.3")) }}
      {{- else if regexMatch "[0-9]{16}|[0-9]e[+]?[0-9]" (toJson $template) }}
        {{- $_ := include "flink-2-3.rule.pod-template-fields.large" (dict "ctx" $ "key" . "value" $template "path" "") }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $key := ternary "taskManager.podTemplate" "podTemplate" (not .values.taskManager.podTemplate | not) }}
  {{- $kind := (.values.taskManager.podTemplate | default .values.podTemplate | default dict).kind }}
  {{- if not (or (kindIs "invalid" $kind) (eq (toString $kind) "Pod")) }}
    {{- template "flink-2-3.refuse" (list . $key "kind must be Pod, or left out: Kubernetes refuses each TaskManager that Flink makes of another kind") }}
  {{- end }}
  {{- if .values.jobManager.podTemplate }}
    {{- template "flink-2-3.rule.pod-template-fields.deployment" (list . "jobManager.podTemplate" .values.jobManager.podTemplate) }}
  {{- else if .values.podTemplate }}
    {{- template "flink-2-3.rule.pod-template-fields.deployment" (list . "podTemplate" .values.podTemplate) }}
  {{- end }}
{{- end }}

{{/* The template of the JobManager (list CTX KEY TEMPLATE): its pod is a Deployment's. */}}
{{- define "flink-2-3.rule.pod-template-fields.deployment" }}
  {{- $spec := (index . 2).spec }}
  {{- if kindIs "map" $spec }}
    {{- if not (or (kindIs "invalid" $spec.restartPolicy) (has $spec.restartPolicy (list "" "Always"))) }}
      {{- template "flink-2-3.refuse" (list (index . 0) (index . 1) "spec.restartPolicy must be Always, since the JobManager's pod belongs to a Deployment: leave it out") }}
    {{- else if not (kindIs "invalid" $spec.activeDeadlineSeconds) }}
      {{- template "flink-2-3.refuse" (list (index . 0) (index . 1) "spec.activeDeadlineSeconds cannot be set, since the JobManager's pod belongs to a Deployment: leave it out") }}
    {{- else if eq (toString $spec.automountServiceAccountToken) "false" }}
      {{- template "flink-2-3.refuse" (list (index . 0) (index . 1) "spec.automountServiceAccountToken must not be false: without its account's token the JobManager cannot ask Kubernetes for TaskManagers; leave it out") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Numbers that may have lost digits, of any field, names in their order (dict ctx key value path). */}}
{{- define "flink-2-3.rule.pod-template-fields.large" }}
  {{- $at := . }}
  {{- if kindIs "map" .value }}
    {{- range $name, $member := .value }}
      {{- $path := ternary $name (printf "%s.%s" $at.path $name) (eq $at.path "") }}
      {{- $_ := include "flink-2-3.rule.pod-template-fields.large" (dict "ctx" $at.ctx "key" $at.key "value" $member "path" $path) }}
    {{- end }}
  {{- else if kindIs "slice" .value }}
    {{- range $index, $item := .value }}
      {{- $path := printf "%s[%d]" $at.path $index }}
      {{- $_ := include "flink-2-3.rule.pod-template-fields.large" (dict "ctx" $at.ctx "key" $at.key "value" $item "path" $path) }}
    {{- end }}
  {{- else }}
    {{- template "flink-2-3.values.text" (list .ctx .value) }}
    {{- if eq .ctx.kind "large" }}
      {{- $path := include "flink-2-3.rule.pod-template-fields.path" .path }}
      {{- template "flink-2-3.refuse" (list .ctx .key (printf "%v may have lost digits: whole numbers from 2^53 on must be in quotes, such as \"9007199254740993\"" $path)) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Prints a path for a message: on one line, whatever its names hold. */}}
{{- define "flink-2-3.rule.pod-template-fields.path" }}
  {{- if regexMatch "^[!-~]{1,100}$" . }}{{ . }}{{ else }}{{ template "flink-2-3.values.quoted" . }}{{ end }}
{{- end }}

{{/*
Keys that are the beginning of another: config.yaml is nested, so one of the two is lost, or the client fails. What
the client itself will set counts too.
*/}}
{{- define "flink-2-3.rule.prefix-key" }}
  {{- template "flink-2-3.deploy.high-availability-mode" . }}
  {{- $written := list "execution.target" "internal.cluster.execution-mode" "kubernetes.internal.jobmanager.entrypoint.class" "blob.server.port" "taskmanager.rpc.port" }}
  {{- if .highAvailability }}{{ $written = append $written "high-availability.cluster-id" }}{{ end }}
  {{- $keys := keys .config }}
  {{- range $written }}{{ if not (hasKey $.config .) }}{{ $keys = append $keys . }}{{ end }}{{ end }}
  {{- $text := printf "\n%s\n" (join "\n" $keys) }}
  {{- $suspicious := contains ".\n" $text }}
  {{- range $keys }}{{ if contains (printf "\n%s." .) $text }}{{ $suspicious = true }}{{ end }}{{ end }}
  {{- if $suspicious }}{{ template "flink-2-3.rule.prefix-key.paths" (list . $keys) }}{{ end }}
{{- end }}

{{/*
Refuses the keys whose path, dots at their end dropped, is the beginning of another's or the same (list CTX KEYS).
*/}}
{{- define "flink-2-3.rule.prefix-key.paths" }}
  {{- $ctx := index . 0 }}
  {{- $paths := dict }}
  {{- $beginnings := dict }}
  {{- range $key := index . 1 | sortAlpha }}
    {{- $path := hasSuffix "." $key | ternary (regexReplaceAll "\\.+$" $key "") $key }}
    {{- if hasKey $paths $path }}
      {{- $_ := set $beginnings $path $key }}
    {{- else }}
      {{- $_ := set $paths $path $key }}
    {{- end }}
    {{- $beginning := "" }}
    {{- range $index, $name := splitList "." $path | initial }}
      {{- $beginning = ternary (printf "%s.%s" $beginning $name) $name (gt $index 0) }}
      {{- if not (hasKey $beginnings $beginning) }}{{ $_ := set $beginnings $beginning $key }}{{ end }}
    {{- end }}
    {{- if eq $path "" }}{{ $_ := set $beginnings "" $key }}{{ end }}
  {{- end }}
  {{- range $path, $longer := $beginnings }}
    {{- if hasKey $paths $path }}
      {{- $key := index $paths $path }}
      {{- $message := printf "is the beginning of %v, and %v cannot hold both: use another key" $longer "config.yaml" }}
      {{- range list (dict "prefix" "s3." "other" "fs.s3a." "plugin" "flink-s3-fs-hadoop") (dict "prefix" "s3a." "other" "fs.s3a." "plugin" "flink-s3-fs-hadoop") (dict "prefix" "fs.s3a." "other" "s3a." "plugin" "flink-s3-fs-hadoop") (dict "prefix" "presto.s3." "other" "s3." "plugin" "flink-s3-fs-presto") (dict "prefix" "fs.azure." "other" "azure." "plugin" "flink-azure-fs-hadoop") (dict "prefix" "azure." "other" "fs.azure." "plugin" "flink-azure-fs-hadoop") (dict "prefix" "fs.gs." "other" "gs." "plugin" "flink-gs-fs-hadoop") (dict "prefix" "gs." "other" "fs.gs." "plugin" "flink-gs-fs-hadoop") }}
        {{- if hasPrefix .prefix $key }}
          {{- $other := print .other (trimPrefix .prefix $longer) }}
          {{- $message = printf "is the beginning of %v, and %v cannot hold both: write the latter as %v, which %v reads alike" $longer "config.yaml" $other .plugin }}
        {{- end }}
      {{- end }}
      {{- template "flink-2-3.values.map-of-entry" (list $ctx $longer) }}
      {{- if eq $key ($ctx.value | default "") }}
        {{- $message = printf "is the beginning of %v, and %v cannot hold both: write its entries as one map, or each by a key of its own" $longer "config.yaml" }}
      {{- end }}
      {{- template "flink-2-3.values.aliases" $ctx }}
      {{- with index $ctx.aliases $key }}
        {{- $message = printf "is the beginning of %v, and %v cannot hold both: use %v" $longer "config.yaml" (first .) }}
      {{- end }}
      {{- template "flink-2-3.refuse" (list $ctx $key $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
A Service gets its cluster address, or none, when it is made: Kubernetes refuses the one change half-way and takes the
other without doing it. Nothing is found without a cluster (helm template).
*/}}
{{- define "flink-2-3.rule.rest-service-change" }}
  {{- $name := printf "%s-rest" .clusterId }}
  {{- if not (hasKey . "restService") }}
    {{- $_ := set . "restService" (.Release.IsUpgrade | ternary (lookup "v1" "Service" .namespace $name) dict) }}
  {{- end }}
  {{- with .restService }}
    {{- if eq (get (.metadata.annotations | default dict) "meta.helm.sh/release-name") $.Release.Name }}
      {{- $is := eq (get .spec "clusterIP") "None" }}
      {{- template "flink-2-3.string" (list $ "kubernetes.rest-service.exposed.type") }}
      {{- $becomes := eq ($.value | default "" | lower) "headless_clusterip" }}
      {{- if ne $is $becomes }}
        {{- $words := ternary "the Service %v is headless, and Kubernetes does not change that in place: run kubectl delete service %v --namespace %v, then upgrade again" "the Service %v is not headless, and Kubernetes does not change that in place: run kubectl delete service %v --namespace %v, then upgrade again" $is }}
        {{- $message := printf $words (include "flink-2-3.values.quoted" $name) $name $.namespace }}
        {{- template "flink-2-3.refuse" (list $ "kubernetes.rest-service.exposed.type" $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Savepoints of a running job that nobody could take, or of which nobody would know. */}}
{{- define "flink-2-3.rule.savepoint" }}
  {{- $schedule := get .values.savepoint "schedule" }}
  {{- $key := ternary "savepoint.schedule" "job.savepointTriggerNonce" (not $schedule | not) }}
  {{- if and (hasKey .values.savepoint "retention") (not $schedule) }}
    {{- template "flink-2-3.refuse" (list . "savepoint.retention" "has no effect without savepoint.schedule, whose savepoints it counts") }}
  {{- end }}
  {{- if or $schedule (hasKey .values.job "savepointTriggerNonce") }}
    {{- if eq .mode "session" }}
      {{- template "flink-2-3.refuse" (list . $key "is for applications: a session has no job of its own. Leave it out, or set mode: application") }}
    {{- end }}
    {{- if not (get .values.job "upgradeMode") }}
      {{- template "flink-2-3.refuse" (list . $key "has no effect without job.upgradeMode, which notes what the job goes on from: set that to last-state, savepoint or stateless") }}
    {{- end }}
    {{- template "flink-2-3.option" (list . "execution.checkpointing.savepoint-dir") }}
    {{- if kindIs "invalid" .value }}
      {{- template "flink-2-3.refuse" (list . $key (printf "needs a directory that all pods reach: set the option %v, such as s3://my-bucket/savepoints" "execution.checkpointing.savepoint-dir")) }}
    {{- end }}
    {{- if $schedule }}
      {{- template "flink-2-3.rule.savepoint.schedule" (list . $schedule) }}
      {{- if not .ok }}
        {{- template "flink-2-3.refuse" (list . $key (printf "%v must be a cron schedule such as \"0 */6 * * *\" (minute, hour, day, month, weekday from 0 to 6) or @daily" (include "flink-2-3.values.quoted" $schedule))) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Whether Kubernetes takes a schedule (list CTX SCHEDULE): five fields, or a word that stands for them. Leaves it in .ok. */}}
{{- define "flink-2-3.rule.savepoint.schedule" }}
  {{- $ctx := index . 0 }}
  {{- $schedule := index . 1 }}
  {{- $_ := set $ctx "ok" true }}
  {{- if not (regexMatch `^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every (?:[0-9]+(?:\.[0-9]+)?(?:ns|us|ms|s|m|h))+)$` $schedule) }}
    {{- $fields := regexFindAll `[^ \t]+` $schedule -1 }}
    {{- $_ := set $ctx "ok" (eq (len $fields) 5) }}
    {{- if $ctx.ok }}
      {{- $bounds := list
        (list 0 59 list)
        (list 0 23 list)
        (list 1 31 list)
        (list 1 12 (splitList " " "jan feb mar apr may jun jul aug sep oct nov dec"))
        (list 0 6 (splitList " " "sun mon tue wed thu fri sat"))
      }}
      {{- range $index, $field := $fields }}
        {{- range splitList "," $field }}
          {{- template "flink-2-3.rule.savepoint.item" (dict "ctx" $ctx "item" . "bounds" (index $bounds $index)) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* An item of a field (dict ctx item bounds): any, a number, or two of which the first is not above the second; then a step. */}}
{{- define "flink-2-3.rule.savepoint.item" }}
  {{- $least := index .bounds 0 }}
  {{- $before := $least }}
  {{- $most := index .bounds 1 }}
  {{- $names := index .bounds 2 }}
  {{- $range := regexReplaceAll `/0*[1-9][0-9]{0,2}$` .item "" }}
  {{- $ends := splitList "-" $range }}
  {{- if gt (len $ends) 2 }}{{ $_ := set .ctx "ok" false }}{{ end }}
  {{- if not (has $range (list "*" "?")) }}
    {{- range $end := $ends }}
      {{- $number := -1 }}
      {{- if regexMatch `^[0-9]{1,2}$` $end }}
        {{- $number = atoi $end }}
      {{- else }}
        {{- range $place, $name := $names }}
          {{- if eq $name (lower $end) }}{{ $number = add $least $place | int }}{{ end }}
        {{- end }}
      {{- end }}
      {{- if or (lt $number $before) (gt $number $most) }}{{ $_ := set $.ctx "ok" false }}{{ end }}
      {{- $before = $number }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Credentials do not belong into a ConfigMap and Helm's release Secret. */}}
{{- define "flink-2-3.rule.sensitive-option" }}
  {{- $own := .flinkConfiguration }}
  {{- $allowed := .values.allowSensitiveConfiguration | default list }}
  {{- $keys := keys $own | join "\n" }}
  {{- $lower := lower $keys }}
  {{- $suspicious := false }}
  {{- range list "pass" "pwd" "pw" "secret" "token" "credential" "key" "auth" "jaas" "headers" "sas" "connection" "webhook" }}{{ if contains . $lower }}{{ $suspicious = true }}{{ end }}{{ end }}
  {{- $named := list }}
  {{- if $suspicious }}{{ $named = regexFindAll "(?im)^[^\n]*(?:passw(?:or)?d|passphrase|passcode|(?:^|[._/-])(?:pass|pwd|pw)(?:$|[._-])|secret|token(?:$|[^.]|[.](?:$|[^p]|p(?:$|[^r]|r(?:$|[^o]|o(?:$|[^v])))))|credential|api[._-]?key|(?:^|[._/-])app(?:lication)?[._-]?key|(?:access|account|shared|private|service|auth|license|encryption|signing|storage)[._-]?key|key[._-]?store[._-]key$|auth[._-]?params|auth[._-]?data$|basic[._-]?auth|authorization|jaas[._-]?config|http[._-]headers|(?:^|[._/-])sas(?:$|[._-])|connection[._-]?string|webhook)[^\n]*$" $keys -1 }}{{ end }}
  {{- $texts := values $own | join "\n" | lower }}
  {{- $patterns := list }}
  {{- range list (list "(-----BEGIN [A-Z ]*PRIVATE KEY)[^~]*?((?:-----END [A-Z ]*PRIVATE KEY-----)|$)" "private key") (list "(://[^ \\t\\r\\n/:@\"'<>?#]*:)(?:[^ \\t\\r\\n/@\"'<>$*\x7b]|[$][^\x7b(])[^ \\t\\r\\n/@\"'<>]*(@)" "@") (list "(jdbc:oracle:[a-z0-9]+:[^ \\t\\r\\n/:@]+/)(?:[^ \\t\\r\\n@$*<\x7b]|[$][^\x7b(])[^ \\t\\r\\n@]*(@)" "@") (list "(^|[^A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]\x7b16\x7d($|[^A-Za-z0-9])" "akia" "asia") (list "(^|[^A-Za-z0-9])LTAI[0-9A-Za-z]\x7b12,30\x7d($|[^A-Za-z0-9])" "ltai") (list "((?:^|[?&; \"'])sig=)[A-Za-z0-9%+/=_-]\x7b6,\x7d()" "sig=") (list "(^|[^A-Za-z0-9_-])eyJ[A-Za-z0-9_-]\x7b8,\x7d[.][A-Za-z0-9_-]\x7b8,\x7d[.][A-Za-z0-9_.-]*()" "eyj") (list "(^|[^A-Za-z0-9_-])(?:gh[pousr]_[A-Za-z0-9]\x7b20,\x7d|github_pat_[A-Za-z0-9_]\x7b20,\x7d|glpat-[A-Za-z0-9_-]\x7b16,\x7d|xox[abeoprs]-[A-Za-z0-9-]\x7b10,\x7d|[sr]k_live_[A-Za-z0-9]\x7b16,\x7d|npm_[A-Za-z0-9]\x7b30,\x7d|AIza[0-9A-Za-z_-]\x7b30,\x7d|ya29[.][0-9A-Za-z_-]\x7b16,\x7d|hv[sb][.][A-Za-z0-9_-]\x7b20,\x7d|dapi[0-9a-f]\x7b32\x7d|SG[.][A-Za-z0-9_-]\x7b16,\x7d[.][A-Za-z0-9_-]\x7b16,\x7d|dt0c01[.][A-Z0-9]\x7b20,\x7d[.][A-Z0-9]\x7b20,\x7d)()" "ghp_" "gho_" "ghu_" "ghs_" "ghr_" "github_pat_" "glpat-" "xox" "k_live_" "npm_" "aiza" "ya29." "hvs." "hvb." "dapi" "sg." "dt0c01.") (list "(https://hooks[.]slack[.]com/(?:services|workflows)/)[A-Za-z0-9/_-]+()" "hooks.slack.com") (list "((?:^|[^A-Za-z0-9])digest:[^: \\t\\r\\n]+:)(?:[^ \\t\\r\\n$*<\x7b]|[$][^\x7b(])[^ \\t\\r\\n,;\"']*()" "digest:") (list "(?i)((?:proxy-)?authorization[\"']?(?:[ \\t]*[:=][ \\t]*[\"']?(?:bearer|basic|token|apikey|digest|splunk|api-token)[ \\t]+|[:=][\"']?))(?:[^ \\t\\r\\n\"'$<*\x7b\x7d,;]|[$][^\x7b(])[^ \\t\\r\\n\"',;]*()" "authorization") (list "((?:^|[^A-Za-z0-9])Bearer[ \\t]+)[A-Za-z0-9._~+/=-]*[0-9A-Z_~+/=][A-Za-z0-9._~+/=-]*()" "bearer") (list "((?:^|[^A-Za-z0-9])Basic[ \\t]+)(?:[A-Za-z0-9+/]\x7b3,\x7d=+|[A-Za-z+/]\x7b2,\x7d[0-9][A-Za-z0-9+/]\x7b3,\x7d=*)()" "basic") (list "(^(?:[Bb]earer|[Bb]asic)[ \\t]+)[A-Za-z0-9._~+/=-]+($)" "bearer" "basic") (list "(^|[^A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]\x7b2\x7d[AQgw]IB(?:AzCC|ADAN|AAKC)|/u3[+]7QAA|zs7OzgAA|BQIAAA[A-Za-z0-9+/]\x7b40\x7d)[A-Za-z0-9+/=\\r\\n]*()" "mii" "/u3+7qaa" "zs7ozgaa" "bqiaaa") (list "(?i)((?:passw(?:or)?d|passphrase|passcode|api[._-]?key|token|signature|(?:access|account|shared|shared[._-]?access|private|secret|auth|encryption|signing)[._-]?key(?:[._-]?id)?)(?:[\"']?[ \\t]*=[ \\t]*|[\"'][ \\t]*:[ \\t]*|:)[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "passw" "passphrase" "passcode" "key" "token" "signature") (list "(?i)((?:(?:^|[^A-Za-z0-9])(?:pass|pwd|pw|credentials?)|secret)[\"']?=[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "pass=" "pwd=" "pw=" "credential" "secret") (list "(?i)(--?[A-Za-z0-9._-]\x7b0,40\x7d(?:passw(?:or)?d|passphrase|passcode|api[._-]?key|token|signature|(?:access|account|shared|shared[._-]?access|private|secret|auth|encryption|signing)[._-]?key(?:[._-]?id)?|secret)[ \\t;]+[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\-]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "passw" "passphrase" "passcode" "key" "token" "signature" "secret") }}
    {{- $pattern := . }}
    {{- $suspicious := false }}
    {{- range rest . }}{{ if contains . $texts }}{{ $suspicious = true }}{{ end }}{{ end }}
    {{- if $suspicious }}{{ $patterns = append $patterns $pattern }}{{ end }}
  {{- end }}
  {{- range $key, $text := ternary $own dict (or $named $patterns | not | not) }}
    {{- $_ := set $ "ok" false }}
    {{- if has $key $named }}
      {{- template "flink-2-3.secrets.option" (list $ $key $text $patterns) }}
    {{- else if $patterns }}
      {{- template "flink-2-3.secrets.text" (list $ $text $patterns) }}
    {{- end }}
    {{- if and $.ok (not (has $key $allowed)) }}
      {{- template "flink-2-3.rule.sensitive-option.refuse" (list $ $key) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Refuses an option (list CTX KEY) with a way in which its secret reaches Flink. */}}
{{- define "flink-2-3.rule.sensitive-option.refuse" }}
  {{- $key := index . 1 }}
  {{- $words := "" }}
  {{- range $way := list (list "^(?:s3|fs[.]s3a?|presto[.]s3)[.](?:access|secret|aws)" "holds a secret, which would be readable in the ConfigMap and in Helm's release: keep it in a Secret and name that as s3.existingSecret (or allow this one: allowSensitiveConfiguration: [%v])") (list "^fs[.]azure[.]account[.]key[.]" "holds a secret, which would be readable in the ConfigMap and in Helm's release: keep it in a Secret, set it as AZURE_STORAGE_KEY by kubernetes.env.secretKeyRef, and name org.apache.flink.fs.azurefs.EnvironmentVariableKeyProvider as fs.azure.account.keyprovider.ACCOUNT in its place (or allow this one: allowSensitiveConfiguration: [%v])") (list "^(?:flink[.]hadoop[.])?(?:fs[.](?:azure|s3a|gs)|s3a?|gs)[.]" "holds a secret, which would be readable in the ConfigMap and in Helm's release: keep it in a Secret, set it as a variable by kubernetes.env.secretKeyRef, and give the option as $\x7benv.MY_VARIABLE\x7d, which Hadoop reads (or allow this one: allowSensitiveConfiguration: [%v])") (list "^fs[.]oss[.]" "holds a secret, which would be readable in the ConfigMap and in Helm's release: keep it in a Secret, set OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET by kubernetes.env.secretKeyRef, and name com.aliyun.oss.common.auth.EnvironmentVariableCredentialsProvider as fs.oss.credentials.provider (or allow this one: allowSensitiveConfiguration: [%v])") (list "^containerized[.](?:master|taskmanager)[.]env[.]" "holds a secret, which would be readable in the ConfigMap and in Helm's release: keep it in a Secret and set the variable by kubernetes.env.secretKeyRef, such as env:MY_VARIABLE,secret:my-secret,key:my-key, on JobManager and TaskManagers (or allow this one: allowSensitiveConfiguration: [%v])") (list "^env[.]java[.]" "holds a secret, which would be readable in the ConfigMap and in Helm's release: keep the Java options in a file of a Secret, mount it by kubernetes.secrets, such as my-secret:/opt/secrets, and name it as -XX:VMOptionsFile=/opt/secrets/java.options (or allow this one: allowSensitiveConfiguration: [%v])") (list "jaas|sasl" "holds a secret, which would be readable in the ConfigMap and in Helm's release: keep the login in a file of a Secret, mount it by kubernetes.secrets, such as my-secret:/opt/secrets, and name it as -Djava.security.auth.login.config=/opt/secrets/jaas.conf in env.java.opts (or allow this one: allowSensitiveConfiguration: [%v])") (list "^high-availability[.]zookeeper[.]" "holds a secret, which would be readable in the ConfigMap and in Helm's release: ZooKeeper takes a login by Kerberos instead, with kerberos.existingSecret and security.kerberos.login.contexts: Client; Flink reads this option from its configuration alone (or allow this one: allowSensitiveConfiguration: [%v])") (list "^user[.]artifacts[.]" "holds a secret, which would be readable in the ConfigMap and in Helm's release: Flink reads it from its configuration alone: build the jar into the image, and name it as job.jarURI (or allow this one: allowSensitiveConfiguration: [%v])") (list "^metrics[.]reporter" "holds a secret, which would be readable in the ConfigMap and in Helm's release: the reporter reads it from its configuration alone: report to a collector in the cluster that holds the secret (or allow this one: allowSensitiveConfiguration: [%v])") (list "^(?:security|jobmanager|taskmanager|rest|blob|historyserver|cluster|kubernetes|state|execution)[.]" "holds a secret, which would be readable in the ConfigMap and in Helm's release: Flink reads it from its configuration alone, so limit who may read ConfigMaps and Secrets of the namespace, and allow this one: allowSensitiveConfiguration: [%v]") (list "" "holds a secret, which would be readable in the ConfigMap and in Helm's release: keep it in a Secret that the program reads from a variable (kubernetes.env.secretKeyRef, such as env:MY_SECRET,secret:my-secret,key:my-key) or from a file (kubernetes.secrets, such as my-secret:/opt/secrets) (or allow this one: allowSensitiveConfiguration: [%v])") }}
    {{- if and (eq $words "") (regexMatch (first $way) $key) }}{{ $words = last $way }}{{ end }}
  {{- end }}
  {{- template "flink-2-3.refuse" (list (index . 0) $key (printf $words $key)) }}
{{- end }}

{{/*
What high availability keeps under a cluster id does not stay behind, and does not come up in a cluster of another kind,
by accident: the ConfigMap of the cluster says what is deployed, whoever has applied it. Nothing is found without a
cluster (helm template).
*/}}
{{- define "flink-2-3.rule.state-change" }}
  {{- template "flink-2-3.profile.config-map" . }}
  {{- with get (.configMap.data | default dict) "config.yaml" }}
    {{- $old := dict "config" dict "catalogue" $.catalogue }}
    {{- template "flink-2-3.rule.state-change.entries" (dict "into" $old.config "text" .) }}
    {{- template "flink-2-3.option" (list $old "execution.target") }}
    {{- $mode := ternary "application" "session" (eq (toString $old.value) "kubernetes-application") }}
    {{- template "flink-2-3.rule.state-change.store" $old }}
    {{- $now := dict "config" $.config "catalogue" $.catalogue }}
    {{- template "flink-2-3.rule.state-change.store" $now }}
    {{- if or (eq $.mode "application") (not $old.directory) }}{{ $_ := set $now "directory" $old.directory }}{{ end }}
    {{- $id := include "flink-2-3.values.quoted" $.clusterId }}
    {{- if not $old.kind }}
    {{- else if ne $mode $.mode }}
      {{- $words := ternary "the cluster %v is a session with high availability, and an application would drop the jobs that are kept: stop the jobs with savepoints and set allowStateChange: true, or set another clusterId" "the cluster %v is an application with high availability, and a session would go on with the program that is kept: stop the jobs with savepoints and set allowStateChange: true, or set another clusterId" (eq $mode "session") }}
      {{- template "flink-2-3.refuse" (list $ "mode" (printf $words $id)) }}
    {{- else }}
      {{- range list
        (list "kind" "high-availability.type" "type")
        (list "quorum" "high-availability.zookeeper.quorum" "zookeeper.quorum")
        (list "root" "high-availability.zookeeper.path.root" "zookeeper.pathRoot")
        (list "directory" "high-availability.storageDir" "directory")
      }}
        {{- if and (not $.refusal) (ne (get $old (index . 0)) (get $now (index . 0))) }}
          {{- $option := printf "highAvailability.%s" (index . 2) }}
          {{- template "flink-2-3.values.spellings" (list $ (index . 1)) }}
          {{- range $.value }}
            {{- if hasKey $.flinkConfiguration . }}
              {{- $option = . }}
              {{- break }}
            {{- end }}
          {{- end }}
          {{- if eq (index . 0) "directory" }}
            {{- $directory := include "flink-2-3.values.quoted" $old.directory }}
            {{- template "flink-2-3.refuse" (list $ $option (printf "the session %v keeps the jars of its jobs in %v, and a JobManager that looks for them in another directory does not start: stop the jobs with savepoints and set allowStateChange: true, or set another clusterId" $id $directory)) }}
          {{- else }}
            {{- template "flink-2-3.refuse" (list $ $option (printf "the cluster %v keeps its jobs and the pointers to their checkpoints in %v, where they would stay behind, until a change back takes them up again: stop the jobs with savepoints and set allowStateChange: true, or set another clusterId" $id $old.place)) }}
          {{- end }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Where the options of a (dict config catalogue) keep what high availability keeps: leaves there .kind, empty without it,
of ZooKeeper .quorum and .root, .place for a sentence, and the .directory.
*/}}
{{- define "flink-2-3.rule.state-change.store" }}
  {{- range list "kind" "quorum" "root" "place" "directory" }}{{ $_ := set $ . "" }}{{ end }}
  {{- template "flink-2-3.option" (list . "high-availability.type") }}
  {{- $type := kindIs "invalid" .value | ternary "NONE" (toString .value) }}
  {{- template "flink-2-3.deploy.is-kubernetes" (list . $type) }}
  {{- if .ok }}
    {{- $_ := set . "kind" "kubernetes" }}
    {{- $_ := set . "place" "ConfigMaps" }}
  {{- else if eq (lower $type) "zookeeper" }}
    {{- $_ := set . "kind" "zookeeper" }}
    {{- template "flink-2-3.option" (list . "high-availability.zookeeper.quorum") }}
    {{- $_ := set . "quorum" (kindIs "invalid" .value | ternary "" (toString .value)) }}
    {{- template "flink-2-3.option" (list . "high-availability.zookeeper.path.root") }}
    {{- $_ := set . "root" (printf "/%s" (kindIs "invalid" .value | ternary "flink" (toString .value) | trimAll "/")) }}
    {{- $_ := set . "place" (printf "ZooKeeper at %s, below %s" (include "flink-2-3.values.quoted" .quorum) (include "flink-2-3.values.quoted" .root)) }}
  {{- else if not (has (upper $type) (list "NONE" "STANDALONE")) }}
    {{- $_ := set . "kind" $type }}
    {{- $_ := set . "place" (include "flink-2-3.values.quoted" $type) }}
  {{- end }}
  {{- if .kind }}
    {{- template "flink-2-3.option" (list . "high-availability.storageDir") }}
    {{- $_ := set . "directory" (regexReplaceAll "/+$" (kindIs "invalid" .value | ternary "" (toString .value)) "") }}
  {{- end }}
{{- end }}

{{/* The options of a configuration file (dict into text), texts by key. */}}
{{- define "flink-2-3.rule.state-change.entries" }}
  {{- template "flink-2-3.rule.state-change.flat" (list .into "" (fromYaml .text)) }}
{{- end }}

{{/* Nested maps as keys with dots (list INTO PREFIX MAP). */}}
{{- define "flink-2-3.rule.state-change.flat" }}
  {{- range $name, $value := index . 2 }}
    {{- $key := print (index $ 1) $name }}
    {{- if kindIs "map" $value }}
      {{- template "flink-2-3.rule.state-change.flat" (list (index $ 0) (print $key ".") $value) }}
    {{- else if not (or (kindIs "slice" $value) (kindIs "invalid" $value)) }}
      {{- $_ := set (index $ 0) $key (toString $value) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
What the client passes on, and the JobManager stumbles at when the first job needs a TaskManager. Texts that do not
parse are left to others.
*/}}
{{- define "flink-2-3.rule.task-manager" }}
  {{- if .values.taskManager.podTemplate }}
    {{- template "flink-2-3.rule.task-manager.template" (list . "taskManager.podTemplate" .values.taskManager.podTemplate) }}
  {{- else if and .values.jobManager.podTemplate .values.podTemplate }}
    {{- template "flink-2-3.rule.task-manager.template" (list . "podTemplate" .values.podTemplate) }}
  {{- end }}
  {{- template "flink-2-3.rule.task-manager.tolerations" . }}
  {{- range $key := list "kubernetes.taskmanager.memory.limit-factor" "kubernetes.taskmanager.cpu.limit-factor" }}
    {{- template "flink-2-3.option" (list $ $key) }}
    {{- if not (kindIs "invalid" $.value) }}
      {{- $text := $.value }}
      {{- template "flink-2-3.parse.double" (list $ $text nil) }}
      {{- $ok := $.ok }}
      {{- $bad := and $ok (not (le 1.0 (float64 $.value))) }}
      {{- if and $ok (not $bad) (eq $key "kubernetes.taskmanager.cpu.limit-factor") }}
        {{- $factor := $.value }}
        {{- template "flink-2-3.rule.task-manager.cores" $ }}
        {{- template "flink-2-3.decorators.product" (list $ $.value $factor) }}
        {{- $bad = or (eq $factor "Infinity") (ge (float64 $.value) 1e16) }}
      {{- end }}
      {{- if $bad }}
        {{- template "flink-2-3.refuse" (list $ $key (printf "%v must be a finite factor of at least 1, such as 1.5" (include "flink-2-3.values.quoted" $text))) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- template "flink-2-3.rule.task-manager.cpu" . }}
  {{- template "flink-2-3.option" (list . "kubernetes.jobmanager.entrypoint.args") }}
  {{- if regexMatch "(^|[[:space:]])-D[[:space:]]*$" (toString (.value | default "")) }}
    {{- template "flink-2-3.refuse" (list . "kubernetes.jobmanager.entrypoint.args" "ends in -D: a property must follow, such as -Dkey=value") }}
  {{- end }}
{{- end }}

{{/*
The template that TaskManagers get (list CTX KEY TEMPLATE), where the client does not read it for the JobManager.
*/}}
{{- define "flink-2-3.rule.task-manager.template" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $spec := (index . 2).spec | default dict }}
  {{- template "flink-2-3.pod-template.walk" (list $ctx (index . 2)) }}
  {{- $template := $ctx.value }}
  {{- if and (hasKey $spec "containers") (kindIs "invalid" $spec.containers) }}
    {{- template "flink-2-3.pod-template.unreadable" (dict "ctx" $ctx "path" "spec.containers" "value" nil "type" "list") }}
  {{- end }}
  {{- if $ctx.unreadable }}
    {{- template "flink-2-3.refuse" (list $ctx $key $ctx.unreadable) }}
  {{- else if and (kindIs "map" $spec) (eq (toString (get $spec "automountServiceAccountToken")) "false") }}
    {{- template "flink-2-3.rule.task-manager.token" (list $ctx $key) }}
  {{- end }}
  {{- if not $ctx.unreadable }}
    {{- $taken := dict }}
    {{- range ($template.spec | default dict).volumes }}{{ $_ := set $taken (toString .name) true }}{{ end }}
    {{- template "flink-2-3.map" (list $ctx "kubernetes.persistent-volume-claims") }}
    {{- range $claim, $path := $ctx.value | default dict }}
      {{- $volume := printf "%s-pvc" (replace "." "-" $claim) }}
      {{- if hasKey $taken $volume }}
        {{- $quoted := include "flink-2-3.values.quoted" $volume }}
        {{- $message := printf "the claim %v becomes the volume %v, which %v has already: rename that volume" (include "flink-2-3.values.quoted" $claim) $quoted $key }}
        {{- template "flink-2-3.refuse" (list $ctx "kubernetes.persistent-volume-claims" $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* With high availability by Kubernetes TaskManagers ask it for their leader (list CTX KEY). */}}
{{- define "flink-2-3.rule.task-manager.token" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.option" (list $ctx "high-availability.type") }}
  {{- template "flink-2-3.deploy.is-kubernetes" (list $ctx $ctx.value) }}
  {{- if $ctx.ok }}{{ template "flink-2-3.refuse" (list $ctx (index . 1) "spec.automountServiceAccountToken must not be false with high availability by Kubernetes: TaskManagers find the JobManager with their account's token; leave it out") }}{{ end }}
{{- end }}

{{/* Seconds that are no whole number. */}}
{{- define "flink-2-3.rule.task-manager.tolerations" }}
  {{- $key := "kubernetes.taskmanager.tolerations" }}
  {{- template "flink-2-3.option" (list . $key) }}
  {{- if not (kindIs "invalid" .value) }}
    {{- template "flink-2-3.parse.maps" (list . .value nil) }}
    {{- range ternary .value list .ok }}
      {{- range $name, $text := . }}
        {{- if eq (lower $name) "tolerationseconds" }}
          {{- template "flink-2-3.parse.long" (list $ $text nil) }}
          {{- if not $.ok }}
            {{- template "flink-2-3.refuse" (list $ $key (printf "tolerationSeconds %v must be a whole number of seconds, such as tolerationSeconds:6000" (include "flink-2-3.values.quoted" $text))) }}
          {{- end }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
No container can have more than so many cores, and from some release on Flink's decimals know nothing beyond the eighth
digit.
*/}}
{{- define "flink-2-3.rule.task-manager.cpu" }}
  {{- $key := "taskmanager.cpu.cores" }}
  {{- template "flink-2-3.option" (list . $key) }}
  {{- $bad := false }}
  {{- if kindIs "invalid" .value }}
    {{- $key = "kubernetes.taskmanager.cpu.amount" }}
    {{- template "flink-2-3.option" (list . $key) }}
  {{- end }}
  {{- if not (kindIs "invalid" .value) }}
    {{- $text := .value }}
    {{- template "flink-2-3.parse.double" (list . $text nil) }}
    {{- if and .ok (ne (toString .value) "NaN") }}
      {{- $bad = ge (float64 .value) 1e16 }}
      {{- if ne $key "taskmanager.cpu.cores" }}
        {{- $bad = or $bad (and (gt (float64 .value) 0.0) (lt (float64 .value) 1e-8)) }}
      {{- end }}
    {{- end }}
    {{- if $bad }}
      {{- template "flink-2-3.refuse" (list . $key (printf "%v must be a number of cores that a container can have, such as 1.5" (include "flink-2-3.values.quoted" $text))) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* The TaskManager's cores, 1 where they are not set or do not parse. Leaves their text in .value. */}}
{{- define "flink-2-3.rule.task-manager.cores" }}
  {{- template "flink-2-3.option" (list . "taskmanager.cpu.cores") }}
  {{- if kindIs "invalid" .value }}
    {{- template "flink-2-3.option" (list . "kubernetes.taskmanager.cpu.amount") }}
  {{- end }}
  {{- template "flink-2-3.parse.double" (list . (.value | default "" | toString) nil) }}
  {{- if not .ok }}{{ $_ := set . "value" "1.0" }}{{ end }}
{{- end }}


{{/* TLS without certificates, or with nothing to encrypt. */}}
{{- define "flink-2-3.rule.tls" }}
  {{- $tls := .values.tls }}
  {{- if $tls.enabled }}
    {{- $names := list }}
    {{- range list "keystore" "truststore" }}
      {{- $usual := printf "%s.p12" . }}
      {{- $name := get $tls . | default $usual }}
      {{- $names = append $names $name }}
      {{- if not (regexMatch "^[-._a-zA-Z0-9]+$" $name) }}
        {{- $message := printf "%v must be the name of an entry of the Secret, such as %v" (include "flink-2-3.values.quoted" $name) $usual }}
        {{- template "flink-2-3.refuse" (list $ (printf "tls.%s" .) $message) }}
      {{- end }}
    {{- end }}
    {{- if dig "certManager" "enabled" false $tls }}
      {{- if eq .profile "native" }}
        {{- template "flink-2-3.refuse" (list . "tls.certManager.enabled" "makes a Certificate, which profile native has not: make it yourself, and name its Secret in tls.existingSecret") }}
      {{- else if $tls.existingSecret }}
        {{- template "flink-2-3.refuse" (list . "tls.existingSecret" "is set, and tls.certManager.enabled too: leave out one of the two") }}
      {{- else if or $tls.keystore $tls.truststore }}
        {{- template "flink-2-3.refuse" (list . (ternary "tls.keystore" "tls.truststore" (hasKey $tls "keystore")) "is set, and tls.certManager.enabled makes keystore.p12 and truststore.p12: leave it out") }}
      {{- else if not (dig "issuerRef" "name" "" $tls.certManager) }}
        {{- template "flink-2-3.refuse" (list . "tls.certManager.issuerRef.name" "missing: tls.certManager.enabled needs the name of an issuer") }}
      {{- end }}
    {{- else if not $tls.existingSecret }}
      {{- template "flink-2-3.refuse" (list . "tls.existingSecret" (printf "missing: tls.enabled needs a Secret with %v and %v, or tls.certManager.enabled: true" (first $names) (last $names))) }}
    {{- end }}
    {{- $rest := dig "rest" "enabled" true $tls }}
    {{- if and (hasKey $tls "passwordSecretRef") (not $tls.passwordSecretRef.name) }}
      {{- template "flink-2-3.refuse" (list . "tls.passwordSecretRef.name" "missing: tls.passwordSecretRef needs the name of a Secret") }}
    {{- else if not (or $rest (dig "internal" "enabled" true $tls)) }}
      {{- template "flink-2-3.refuse" (list . "tls.enabled" "is set, and tls.rest.enabled and tls.internal.enabled are false: leave one of the two on") }}
    {{- else if and (dig "rest" "mutual" false $tls) (not $rest) }}
      {{- template "flink-2-3.refuse" (list . "tls.rest.mutual" "is set, and tls.rest.enabled is false: leave out one of the two") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Keys that Flink does not know below the prefixes that are all Flink's own. */}}
{{- define "flink-2-3.rule.unknown-option" }}
  {{- $owned := list "kubernetes." "jobmanager." "taskmanager." "rest." "blob." "high-availability." "heartbeat." "slot." "slotmanager." "cluster." "execution." "pipeline." "parallelism." "restart-strategy." "web." "client." | join "|" | replace "." "\\." }}
  {{- $open := list }}
  {{- range $key := regexFindAll (printf "(?m)^(?:%s).*$" $owned) (keys .values.flinkConfiguration | sortAlpha | join "\n") -1 }}
    {{- template "flink-2-3.values.is-option" (list $ $key) }}
    {{- if not $.ok }}
      {{- $unknown := true }}
      {{- range $open }}{{ if hasPrefix . $key }}{{ $unknown = false }}{{ end }}{{ end }}
      {{- template "flink-2-3.values.map-of-entry" (list $ $key) }}
      {{- if $.value }}{{ $unknown = false }}{{ end }}
      {{- if and $unknown (not $.refusal) }}
        {{- template "flink-2-3.values.nearest" (list $ $key (concat (keys $.catalogue.options) (keys $.catalogue.types))) }}
        {{- $message := printf "is not an option of Flink %v: check the spelling, or set strictOptions: false" "2.3" }}
        {{- with $.value }}{{ $message = printf "is not an option of Flink %v: did you mean %v? If not, set strictOptions: false" "2.3" . }}{{ end }}
        {{- template "flink-2-3.refuse" (list $ $key $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* State that could not be taken along, or of which the values say two things. */}}
{{- define "flink-2-3.rule.upgrade-mode" }}
  {{- $job := .values.job }}
  {{- if eq .mode "session" }}
  {{- else if not $job.upgradeMode }}
    {{- if eq ($job.state | default "") "suspended" }}
      {{- template "flink-2-3.refuse" (list . "job.state" "has no effect without job.upgradeMode: set that to last-state, savepoint or stateless") }}
    {{- end }}
    {{- if hasKey $job "savepointRedeployNonce" }}
      {{- template "flink-2-3.refuse" (list . "job.savepointRedeployNonce" "has no effect without job.upgradeMode: set that to last-state, savepoint or stateless") }}
    {{- end }}
  {{- else }}
    {{- template "flink-2-3.rule.asked-before.handover" (list . "job.upgradeMode"
      "needs profile: helm, since a container of its own keeps the state: leave out profile: native"
      "needs the handover, which keeps the state: leave out handover.enabled: false"
    ) }}
    {{- if and (hasKey $job "savepointRedeployNonce") (not $job.initialSavepointPath) }}
      {{- template "flink-2-3.refuse" (list . "job.savepointRedeployNonce" "has no effect without job.initialSavepointPath, the savepoint to start from once more") }}
    {{- end }}
    {{- template "flink-2-3.rule.upgrade-mode.mode" . }}
    {{- template "flink-2-3.rule.asked-before.rest" (list .
      "hides from the next JobManager what job.upgradeMode asks of the one before, since it has no certificate: leave out one of them"
      "makes the REST port a free one, at which nobody can ask for the state of job.upgradeMode: leave out one of them"
    ) }}
    {{- template "flink-2-3.option" (list . "execution.state-recovery.path") }}
    {{- if not (kindIs "invalid" .value) }}
      {{- template "flink-2-3.refuse" (list . "execution.state-recovery.path" "wins over the state that job.upgradeMode takes along: write it as job.initialSavepointPath") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* What the mode needs. */}}
{{- define "flink-2-3.rule.upgrade-mode.mode" }}
  {{- if eq .values.job.upgradeMode "last-state" }}
    {{- template "flink-2-3.deploy.high-availability-mode" . }}
    {{- if not .highAvailability }}
      {{- template "flink-2-3.refuse" (list . "job.upgradeMode" "last-state needs high availability, which keeps the latest checkpoint: set highAvailability.type, or upgradeMode: savepoint") }}
    {{- end }}
  {{- else if eq .values.job.upgradeMode "savepoint" }}
    {{- template "flink-2-3.rule.asked-before.savepoint" (list . "job.upgradeMode"
      "savepoint does not work with Flink %v, which deletes its Deployment when a job has stopped: set last-state with highAvailability, or stateless"
      "savepoint needs a directory that all pods reach: set the option %v, such as s3://my-bucket/savepoints"
    ) }}
    {{- template "flink-2-3.option" (list . "execution.shutdown-on-application-finish") }}
    {{- if ne (.value | default "" | toString | lower) "false" }}
      {{- template "flink-2-3.refuse" (list . "execution.shutdown-on-application-finish" "deletes the Deployment once job.upgradeMode: savepoint has stopped the job: leave it out") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* A session whose jobs could not be asked for, or not be stopped. */}}
{{- define "flink-2-3.rule.upgrade-policy" }}
  {{- if .values.upgradePolicy }}
    {{- if ne .mode "session" }}
      {{- template "flink-2-3.refuse" (list . "upgradePolicy" "is for sessions: set job.upgradeMode, which says what a change of an application takes along") }}
    {{- end }}
    {{- template "flink-2-3.rule.asked-before.handover" (list . "upgradePolicy"
      "needs profile: helm, since a container of its own asks for the jobs: leave out profile: native"
      "needs the handover, which asks for the jobs: leave out handover.enabled: false"
    ) }}
    {{- if eq .values.upgradePolicy "savepoint" }}
      {{- template "flink-2-3.rule.asked-before.savepoint" (list . "upgradePolicy"
        "savepoint does not work with Flink %v, which would take another savepoint at each repeated request: set refuse, and stop the jobs by hand"
        "savepoint needs a directory that all pods reach: set the option %v, such as s3://my-bucket/savepoints"
      ) }}
    {{- end }}
    {{- template "flink-2-3.rule.asked-before.rest" (list .
      "hides from the next JobManager the jobs that upgradePolicy asks for, since it has no certificate: leave out one of them"
      "makes the REST port a free one, at which nobody can ask for the jobs of upgradePolicy: leave out one of them"
    ) }}
  {{- end }}
{{- end }}

{{/*
The types of values, one define each (dict ctx path value expected): a value that is taken, as it is or in the form
that later steps read, is left in .value; another is refused. Here: a value that is taken if accepted says so.
*/}}
{{- define "flink-2-3.rule.values-shape.expect" }}
  {{- $_ := set .ctx "value" .value }}
  {{- if not .accepted }}{{ template "flink-2-3.rule.values-shape.refuse" . }}{{ end }}
{{- end }}

{{/* Anything: what Helm and parent charts read. */}}
{{- define "flink-2-3.rule.values-shape.any" }}
  {{- $_ := set .ctx "value" .value }}
{{- end }}

{{/* A string. */}}
{{- define "flink-2-3.rule.values-shape.string" }}
  {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" (kindIs "string" .value) "string" true) .) }}
{{- end }}

{{/* true or false. */}}
{{- define "flink-2-3.rule.values-shape.boolean" }}
  {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" (kindIs "bool" .value)) .) }}
{{- end }}

{{/* Yes, no, or what the cluster says. */}}
{{- define "flink-2-3.rule.values-shape.boolean-or-auto" }}
  {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" (or (kindIs "bool" .value) (eq (toString .value) "auto"))) .) }}
{{- end }}

{{/* Flink's options: a map, whose members other rules look at. */}}
{{- define "flink-2-3.rule.values-shape.options" }}
  {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" (kindIs "map" .value)) .) }}
{{- end }}

{{/* A pod template: a map, whose fields another rule looks at. */}}
{{- define "flink-2-3.rule.values-shape.pod" }}
  {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" (kindIs "map" .value)) .) }}
{{- end }}

{{/* A whole number. */}}
{{- define "flink-2-3.rule.values-shape.whole" }}
  {{- template "flink-2-3.rule.values-shape.kind" (merge (dict "kinds" (list "whole")) .) }}
{{- end }}

{{/* A whole number from 1 on. */}}
{{- define "flink-2-3.rule.values-shape.positive" }}
  {{- $kinds := list "whole" }}
  {{- if and (kindIs "float64" .value) (lt (.value | toString | float64) 1.0) }}{{ $kinds = list }}{{ end }}
  {{- if and (kindIs "int64" .value) (lt (.value | int64) 1) }}{{ $kinds = list }}{{ end }}
  {{- template "flink-2-3.rule.values-shape.kind" (merge (dict "kinds" $kinds) .) }}
{{- end }}

{{/* The same, of 32 bits. */}}
{{- define "flink-2-3.rule.values-shape.count" }}
  {{- $kinds := list "whole" }}
  {{- if or (kindIs "float64" .value) (kindIs "int64" .value) }}
    {{- $number := float64 .value }}
    {{- if or (lt $number 1.0) (gt $number 2147483647.0) }}{{ $kinds = list }}{{ end }}
  {{- end }}
  {{- template "flink-2-3.rule.values-shape.kind" (merge (dict "kinds" $kinds) .) }}
{{- end }}

{{/* A number of cores, as a number or a string. */}}
{{- define "flink-2-3.rule.values-shape.cpu" }}
  {{- template "flink-2-3.rule.values-shape.kind" (merge (dict "kinds" (list "text" "whole" "fraction")) .) }}
{{- end }}

{{/* A memory size, as a string or a number of bytes. */}}
{{- define "flink-2-3.rule.values-shape.memory" }}
  {{- template "flink-2-3.rule.values-shape.kind" (merge (dict "kinds" (list "text" "whole")) .) }}
{{- end }}

{{/* A scalar of one of the kinds that flink.values.text tells apart (dict ctx path value expected kinds). */}}
{{- define "flink-2-3.rule.values-shape.kind" }}
  {{- template "flink-2-3.values.text" (list .ctx .value) }}
  {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" (has .ctx.kind .kinds)) .) }}
{{- end }}

{{/* A list of strings. */}}
{{- define "flink-2-3.rule.values-shape.strings" }}
  {{- template "flink-2-3.rule.values-shape.list" (merge (dict "kinds" (list "text")) .) }}
{{- end }}

{{/* A list of strings, numbers and booleans, as a program takes them. */}}
{{- define "flink-2-3.rule.values-shape.arguments" }}
  {{- template "flink-2-3.rule.values-shape.list" (merge (dict "kinds" (list "text" "boolean" "whole" "fraction")) .) }}
{{- end }}

{{/* true or false, or a list of strings. */}}
{{- define "flink-2-3.rule.values-shape.allowance" }}
  {{- if kindIs "slice" .value }}
    {{- template "flink-2-3.rule.values-shape.strings" . }}
  {{- else }}
    {{- template "flink-2-3.rule.values-shape.boolean" . }}
  {{- end }}
{{- end }}

{{/* A list whose items are of these kinds (dict ctx path value expected kinds). */}}
{{- define "flink-2-3.rule.values-shape.list" }}
  {{- $ctx := .ctx }}
  {{- $items := .value }}
  {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" (kindIs "slice" $items)) .) }}
  {{- range $index, $item := ternary $items list (kindIs "slice" $items) }}
    {{- template "flink-2-3.values.text" (list $ctx $item) }}
    {{- if not (has $ctx.kind $.kinds) }}
      {{- $message := printf "must be %v: item %v is not" $.expected (add1 $index) }}
      {{- template "flink-2-3.refuse" (list $ctx $.path $message) }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $items }}
{{- end }}

{{/* A list of maps, whose fields another rule looks at. */}}
{{- define "flink-2-3.rule.values-shape.maps" }}
  {{- $ctx := .ctx }}
  {{- $items := .value }}
  {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" (kindIs "slice" $items)) .) }}
  {{- range $index, $item := ternary $items list (kindIs "slice" $items) }}
    {{- if not (kindIs "map" $item) }}
      {{- $message := printf "must be %v: item %v is not" $.expected (add1 $index) }}
      {{- template "flink-2-3.refuse" (list $ctx $.path $message) }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $items }}
{{- end }}

{{/* A map of names to strings. An entry that is empty is absent. */}}
{{- define "flink-2-3.rule.values-shape.texts" }}
  {{- $ctx := .ctx }}
  {{- $path := .path }}
  {{- $texts := .value }}
  {{- $given := dict }}
  {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" (kindIs "map" $texts)) .) }}
  {{- range $name, $text := ternary $texts dict (kindIs "map" $texts) }}
    {{- if not (kindIs "invalid" $text) }}
      {{- $at := printf "%s.%s" $path $name }}
      {{- if or (eq $name "") (regexMatch "[\\pZ\\p{Cc}]" $name) }}{{ $at = $path }}{{ end }}
      {{- template "flink-2-3.rule.values-shape.string" (dict "ctx" $ctx "path" $at "value" $text "expected" "a string") }}
      {{- if $ctx.value }}{{ $_ := set $given $name $ctx.value }}{{ end }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" (ternary nil $given (empty $given)) }}
{{- end }}

{{/*
Types, constants and names of the values, for those too who skip the schema. Leaves .values: the values without what is
absent (null and what is empty).
*/}}
{{- define "flink-2-3.rule.values-shape" }}
  {{- $json := toJson .Values }}
  {{- if regexMatch "[\\x{7F}-\\x{9F}\\x{FFFE}\\x{FFFF}]" $json }}
    {{- template "flink-2-3.refuse" (list . "values" "a string or a name has a control character (U+007F to U+009F, U+FFFE or U+FFFF), which YAML does not carry: leave it out") }}
  {{- end }}
  {{- if contains `"\u003c\u003c":` $json }}
    {{- template "flink-2-3.refuse" (list . "values" "a map has the name <<, which YAML takes for a merge of maps: leave it out") }}
  {{- end }}
  {{- template "flink-2-3.rule.values-shape.table" . }}
  {{- $_ := include "flink-2-3.rule.values-shape.map" (dict "ctx" . "path" "" "fields" "" "value" .Values) }}
  {{- $_ := set . "values" .value }}
  {{- $policies := list .values.imagePullPolicy }}
  {{- if and .values.image (kindIs "map" .values.image) }}
    {{- $policies = append $policies .values.image.pullPolicy }}
  {{- end }}
  {{- if and (eq (len (uniq (compact $policies))) 2) }}
    {{- template "flink-2-3.refuse" (list
      . "imagePullPolicy"
      (printf "is %v, but image.pullPolicy is %v: leave one of them out"
        (include "flink-2-3.values.quoted" (first $policies))
        (include "flink-2-3.values.quoted" (last $policies))
      )
    ) }}
  {{- end }}
{{- end }}

{{/*
The values and their fields, a row for each: path, type, what it must be and, of a map, its fields. Leaves them in
.shapes, and in .emptyKinds the kind of an empty value that counts as absent, by type.
*/}}
{{- define "flink-2-3.rule.values-shape.table" }}
  {{- $_ := set . "shapes" (dict
    "mode" (list "session|application" "session or application")
    "clusterId" (list "string" "a string such as my-session")
    "profile" (list "helm|native" "helm or native")
    "restartNonce" (list "whole" "a whole number such as 1")
    "handover" (list "map" "a map of enabled and lostNodeSeconds" "enabled and lostNodeSeconds")
    "handover.enabled" (list "boolean" "true or false")
    "handover.lostNodeSeconds" (list "whole" "a whole number such as 120")
    "upgradePolicy" (list "refuse|savepoint" "refuse or savepoint")
    "image" (list "string-or-map" "a string or a map" "repository, tag, digest, pullPolicy and pullSecrets")
    "image.repository" (list "string" "a string such as registry.example.com/flink")
    "image.tag" (list "string" "a string such as 2.3.0-scala_2.12")
    "image.digest" (list "string" "a string")
    "image.pullPolicy" (list "string" "a string such as IfNotPresent")
    "image.pullSecrets" (list "strings" "a list of strings such as [\"registry-credentials\"]")
    "imagePullPolicy" (list "string" "a string such as IfNotPresent")
    "flinkConfiguration" (list "options" "a map of Flink's options")
    "stockConfiguration" (list "boolean" "true or false")
    "strictOptions" (list "boolean" "true or false")
    "allowSensitiveConfiguration" (list "allowance" "true, false or a list of options")
    "allowLineChange" (list "boolean" "true or false")
    "allowClusterIdChange" (list "boolean" "true or false")
    "allowStateChange" (list "boolean" "true or false")
    "job" (list "map" "a map of jarURI, entryClass, args, parallelism, initialSavepointPath, upgradeMode, state, savepointRedeployNonce, savepointTriggerNonce and allowNonRestoredState" "jarURI, entryClass, args, parallelism, initialSavepointPath, upgradeMode, state, savepointRedeployNonce, savepointTriggerNonce and allowNonRestoredState")
    "job.jarURI" (list "string" "a string such as local:///opt/flink/usrlib/job.jar")
    "job.entryClass" (list "string" "a string such as com.example.Job")
    "job.args" (list "arguments" "a list of strings, numbers or booleans such as [\"--input\",\"s3://bucket/in\"]")
    "job.parallelism" (list "positive" "a whole number of at least 1 such as 2")
    "job.initialSavepointPath" (list "string" "a string such as s3://bucket/savepoints/savepoint-1")
    "job.upgradeMode" (list "stateless|last-state|savepoint" "stateless or last-state or savepoint")
    "job.state" (list "running|suspended" "running or suspended")
    "job.savepointRedeployNonce" (list "whole" "a whole number such as 1")
    "job.savepointTriggerNonce" (list "whole" "a whole number such as 1")
    "job.allowNonRestoredState" (list "boolean" "true or false")
    "savepoint" (list "map" "a map of schedule and retention" "schedule and retention")
    "savepoint.schedule" (list "string" "a string such as @daily")
    "savepoint.retention" (list "positive" "a whole number of at least 1 such as 3")
    "podTemplate" (list "pod" "a map that is a Pod")
    "extraEnv" (list "maps" "a list of maps such as [\x7b\"name\":\"TZ\",\"value\":\"UTC\"\x7d]")
    "extraEnvFrom" (list "maps" "a list of maps such as [\x7b\"secretRef\":\x7b\"name\":\"jdbc\"\x7d\x7d]")
    "extraVolumeMounts" (list "maps" "a list of maps such as [\x7b\"name\":\"scratch\",\"mountPath\":\"/scratch\"\x7d]")
    "extraVolumes" (list "maps" "a list of maps such as [\x7b\"name\":\"scratch\",\"emptyDir\":\x7b\x7d\x7d]")
    "extraInitContainers" (list "maps" "a list of maps such as [\x7b\"name\":\"fetch\",\"image\":\"busybox:1.37\",\"command\":[\"true\"]\x7d]")
    "extraContainers" (list "maps" "a list of maps such as [\x7b\"name\":\"proxy\",\"image\":\"envoyproxy/envoy:v1.35.0\"\x7d]")
    "topologySpreadConstraints" (list "maps" "a list of maps")
    "priorityClassName" (list "string" "a string such as streaming")
    "terminationGracePeriodSeconds" (list "positive" "a whole number of at least 1 such as 60")
    "jobManager" (list "map" "a map of resource, podTemplate, extraEnv, extraEnvFrom, extraVolumeMounts, extraVolumes, extraInitContainers, extraContainers, topologySpreadConstraints, priorityClassName, terminationGracePeriodSeconds, podDisruptionBudget and replicas" "resource, podTemplate, extraEnv, extraEnvFrom, extraVolumeMounts, extraVolumes, extraInitContainers, extraContainers, topologySpreadConstraints, priorityClassName, terminationGracePeriodSeconds, podDisruptionBudget and replicas")
    "jobManager.resource" (list "map" "a map of cpu and memory" "cpu and memory")
    "jobManager.resource.cpu" (list "cpu" "a number of cores such as 1")
    "jobManager.resource.memory" (list "memory" "a memory size such as 2g")
    "jobManager.podTemplate" (list "pod" "a map that is a Pod such as \x7b\"spec\":\x7b\"containers\":[]\x7d\x7d")
    "jobManager.extraEnv" (list "maps" "a list of maps such as [\x7b\"name\":\"TZ\",\"value\":\"UTC\"\x7d]")
    "jobManager.extraEnvFrom" (list "maps" "a list of maps such as [\x7b\"secretRef\":\x7b\"name\":\"jdbc\"\x7d\x7d]")
    "jobManager.extraVolumeMounts" (list "maps" "a list of maps such as [\x7b\"name\":\"scratch\",\"mountPath\":\"/scratch\"\x7d]")
    "jobManager.extraVolumes" (list "maps" "a list of maps such as [\x7b\"name\":\"scratch\",\"emptyDir\":\x7b\x7d\x7d]")
    "jobManager.extraInitContainers" (list "maps" "a list of maps such as [\x7b\"name\":\"fetch\",\"image\":\"busybox:1.37\",\"command\":[\"true\"]\x7d]")
    "jobManager.extraContainers" (list "maps" "a list of maps such as [\x7b\"name\":\"proxy\",\"image\":\"envoyproxy/envoy:v1.35.0\"\x7d]")
    "jobManager.topologySpreadConstraints" (list "maps" "a list of maps")
    "jobManager.priorityClassName" (list "string" "a string such as streaming")
    "jobManager.terminationGracePeriodSeconds" (list "positive" "a whole number of at least 1 such as 60")
    "jobManager.podDisruptionBudget" (list "map" "a map of enabled, minAvailable and maxUnavailable" "enabled, minAvailable and maxUnavailable")
    "jobManager.podDisruptionBudget.enabled" (list "boolean" "true or false")
    "jobManager.podDisruptionBudget.minAvailable" (list "whole" "a whole number such as 1")
    "jobManager.podDisruptionBudget.maxUnavailable" (list "whole" "a whole number such as 1")
    "jobManager.replicas" (list "whole" "a whole number such as 2")
    "taskManager" (list "map" "a map of resource, podTemplate, extraEnv, extraEnvFrom, extraVolumeMounts, extraVolumes, extraInitContainers, extraContainers, topologySpreadConstraints, priorityClassName, terminationGracePeriodSeconds, podDisruptionBudget and probes" "resource, podTemplate, extraEnv, extraEnvFrom, extraVolumeMounts, extraVolumes, extraInitContainers, extraContainers, topologySpreadConstraints, priorityClassName, terminationGracePeriodSeconds, podDisruptionBudget and probes")
    "taskManager.resource" (list "map" "a map of cpu and memory" "cpu and memory")
    "taskManager.resource.cpu" (list "cpu" "a number of cores such as 1")
    "taskManager.resource.memory" (list "memory" "a memory size such as 2g")
    "taskManager.podTemplate" (list "pod" "a map that is a Pod such as \x7b\"spec\":\x7b\"containers\":[]\x7d\x7d")
    "taskManager.extraEnv" (list "maps" "a list of maps such as [\x7b\"name\":\"TZ\",\"value\":\"UTC\"\x7d]")
    "taskManager.extraEnvFrom" (list "maps" "a list of maps such as [\x7b\"secretRef\":\x7b\"name\":\"jdbc\"\x7d\x7d]")
    "taskManager.extraVolumeMounts" (list "maps" "a list of maps such as [\x7b\"name\":\"scratch\",\"mountPath\":\"/scratch\"\x7d]")
    "taskManager.extraVolumes" (list "maps" "a list of maps such as [\x7b\"name\":\"scratch\",\"emptyDir\":\x7b\x7d\x7d]")
    "taskManager.extraInitContainers" (list "maps" "a list of maps such as [\x7b\"name\":\"fetch\",\"image\":\"busybox:1.37\",\"command\":[\"true\"]\x7d]")
    "taskManager.extraContainers" (list "maps" "a list of maps such as [\x7b\"name\":\"proxy\",\"image\":\"envoyproxy/envoy:v1.35.0\"\x7d]")
    "taskManager.topologySpreadConstraints" (list "maps" "a list of maps")
    "taskManager.priorityClassName" (list "string" "a string such as streaming")
    "taskManager.terminationGracePeriodSeconds" (list "positive" "a whole number of at least 1 such as 60")
    "taskManager.podDisruptionBudget" (list "map" "a map of enabled and minAvailable" "enabled and minAvailable")
    "taskManager.podDisruptionBudget.enabled" (list "boolean" "true or false")
    "taskManager.podDisruptionBudget.minAvailable" (list "whole" "a whole number such as 2")
    "taskManager.probes" (list "map" "a map of startup and liveness" "startup and liveness")
    "taskManager.probes.startup" (list "map" "a map of enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold" "enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold")
    "taskManager.probes.startup.enabled" (list "boolean" "true or false")
    "taskManager.probes.startup.initialDelaySeconds" (list "count" "a whole number from 1 to 2147483647 such as 10")
    "taskManager.probes.startup.periodSeconds" (list "count" "a whole number from 1 to 2147483647 such as 5")
    "taskManager.probes.startup.timeoutSeconds" (list "count" "a whole number from 1 to 2147483647 such as 5")
    "taskManager.probes.startup.failureThreshold" (list "count" "a whole number from 1 to 2147483647 such as 60")
    "taskManager.probes.liveness" (list "map" "a map of enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold" "enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold")
    "taskManager.probes.liveness.enabled" (list "boolean" "true or false")
    "taskManager.probes.liveness.initialDelaySeconds" (list "count" "a whole number from 1 to 2147483647 such as 10")
    "taskManager.probes.liveness.periodSeconds" (list "count" "a whole number from 1 to 2147483647 such as 10")
    "taskManager.probes.liveness.timeoutSeconds" (list "count" "a whole number from 1 to 2147483647 such as 5")
    "taskManager.probes.liveness.failureThreshold" (list "count" "a whole number from 1 to 2147483647 such as 6")
    "probes" (list "map" "a map of startup, readiness and liveness" "startup, readiness and liveness")
    "probes.startup" (list "map" "a map of enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold" "enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold")
    "probes.startup.enabled" (list "boolean" "true or false")
    "probes.startup.initialDelaySeconds" (list "count" "a whole number from 1 to 2147483647 such as 10")
    "probes.startup.periodSeconds" (list "count" "a whole number from 1 to 2147483647 such as 5")
    "probes.startup.timeoutSeconds" (list "count" "a whole number from 1 to 2147483647 such as 5")
    "probes.startup.failureThreshold" (list "count" "a whole number from 1 to 2147483647 such as 60")
    "probes.readiness" (list "map" "a map of enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold" "enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold")
    "probes.readiness.enabled" (list "boolean" "true or false")
    "probes.readiness.initialDelaySeconds" (list "count" "a whole number from 1 to 2147483647 such as 10")
    "probes.readiness.periodSeconds" (list "count" "a whole number from 1 to 2147483647 such as 5")
    "probes.readiness.timeoutSeconds" (list "count" "a whole number from 1 to 2147483647 such as 5")
    "probes.readiness.failureThreshold" (list "count" "a whole number from 1 to 2147483647 such as 3")
    "probes.liveness" (list "map" "a map of enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold" "enabled, initialDelaySeconds, periodSeconds, timeoutSeconds and failureThreshold")
    "probes.liveness.enabled" (list "boolean" "true or false")
    "probes.liveness.initialDelaySeconds" (list "count" "a whole number from 1 to 2147483647 such as 10")
    "probes.liveness.periodSeconds" (list "count" "a whole number from 1 to 2147483647 such as 10")
    "probes.liveness.timeoutSeconds" (list "count" "a whole number from 1 to 2147483647 such as 5")
    "probes.liveness.failureThreshold" (list "count" "a whole number from 1 to 2147483647 such as 6")
    "logConfiguration" (list "texts" "a map of names to strings")
    "podSecurity" (list "map" "a map of enabled and readOnlyRootFilesystem" "enabled and readOnlyRootFilesystem")
    "podSecurity.enabled" (list "boolean" "true or false")
    "podSecurity.readOnlyRootFilesystem" (list "map" "a map of enabled" "enabled")
    "podSecurity.readOnlyRootFilesystem.enabled" (list "boolean" "true or false")
    "openshift" (list "boolean-or-auto" "auto, true or false")
    "highAvailability" (list "map" "a map of type, directory and zookeeper" "type, directory and zookeeper")
    "highAvailability.type" (list "kubernetes|zookeeper" "kubernetes or zookeeper")
    "highAvailability.directory" (list "string" "a string such as s3://bucket/flink")
    "highAvailability.zookeeper" (list "map" "a map of quorum and pathRoot" "quorum and pathRoot")
    "highAvailability.zookeeper.quorum" (list "string" "a string such as zookeeper-0.zookeeper:2181,zookeeper-1.zookeeper:2181")
    "highAvailability.zookeeper.pathRoot" (list "string" "a string such as /flink")
    "s3" (list "map" "a map of existingSecret, accessKeyKey, secretKeyKey, endpoint, pathStyleAccess and plugin" "existingSecret, accessKeyKey, secretKeyKey, endpoint, pathStyleAccess and plugin")
    "s3.existingSecret" (list "string" "a string such as s3-credentials")
    "s3.accessKeyKey" (list "string" "a string such as access-key")
    "s3.secretKeyKey" (list "string" "a string such as secret-key")
    "s3.endpoint" (list "string" "a string such as http://minio.minio.svc:9000")
    "s3.pathStyleAccess" (list "boolean" "true or false")
    "s3.plugin" (list "presto|hadoop" "presto or hadoop")
    "hadoop" (list "map" "a map of existingConfigMap and configuration" "existingConfigMap and configuration")
    "hadoop.existingConfigMap" (list "string" "a string such as hadoop-configuration")
    "hadoop.configuration" (list "texts" "a map of names to strings")
    "kerberos" (list "map" "a map of principal, existingSecret, keytab, keytabFile and krb5Conf" "principal, existingSecret, keytab, keytabFile and krb5Conf")
    "kerberos.principal" (list "string" "a string such as flink@EXAMPLE.COM")
    "kerberos.existingSecret" (list "string" "a string such as kerberos-keytab-my-session")
    "kerberos.keytab" (list "string" "a string such as BQIAAAA=")
    "kerberos.keytabFile" (list "string" "a string such as krb5.keytab")
    "kerberos.krb5Conf" (list "string" "a string")
    "metrics" (list "map" "a map of enabled, port, annotations, podMonitor, prometheusRule, dashboards and openTelemetry" "enabled, port, annotations, podMonitor, prometheusRule, dashboards and openTelemetry")
    "metrics.enabled" (list "boolean" "true or false")
    "metrics.port" (list "count" "a whole number from 1 to 2147483647 such as 9250")
    "metrics.annotations" (list "map" "a map of enabled" "enabled")
    "metrics.annotations.enabled" (list "boolean" "true or false")
    "metrics.podMonitor" (list "map" "a map of enabled, labels, interval, scrapeTimeout, relabelings and metricRelabelings" "enabled, labels, interval, scrapeTimeout, relabelings and metricRelabelings")
    "metrics.podMonitor.enabled" (list "boolean" "true or false")
    "metrics.podMonitor.labels" (list "texts" "a map of names to strings such as \x7b\"release\":\"prometheus\"\x7d")
    "metrics.podMonitor.interval" (list "string" "a string such as 30s")
    "metrics.podMonitor.scrapeTimeout" (list "string" "a string such as 10s")
    "metrics.podMonitor.relabelings" (list "maps" "a list of maps")
    "metrics.podMonitor.metricRelabelings" (list "maps" "a list of maps")
    "metrics.prometheusRule" (list "map" "a map of enabled, labels, disabled and rules" "enabled, labels, disabled and rules")
    "metrics.prometheusRule.enabled" (list "boolean" "true or false")
    "metrics.prometheusRule.labels" (list "texts" "a map of names to strings such as \x7b\"release\":\"prometheus\"\x7d")
    "metrics.prometheusRule.disabled" (list "strings" "a list of strings such as [\"FlinkBackpressure\"]")
    "metrics.prometheusRule.rules" (list "maps" "a list of maps")
    "metrics.dashboards" (list "map" "a map of enabled and labels" "enabled and labels")
    "metrics.dashboards.enabled" (list "boolean" "true or false")
    "metrics.dashboards.labels" (list "texts" "a map of names to strings such as \x7b\"grafana_dashboard\":\"flink\"\x7d")
    "metrics.openTelemetry" (list "map" "a map of enabled, endpoint and protocol" "enabled, endpoint and protocol")
    "metrics.openTelemetry.enabled" (list "boolean" "true or false")
    "metrics.openTelemetry.endpoint" (list "string" "a string such as http://otel-collector.monitoring.svc:4317")
    "metrics.openTelemetry.protocol" (list "gRPC|HTTP" "gRPC or HTTP")
    "tls" (list "map" "a map of enabled, existingSecret, keystore, truststore, certManager, passwordSecretRef, rest and internal" "enabled, existingSecret, keystore, truststore, certManager, passwordSecretRef, rest and internal")
    "tls.enabled" (list "boolean" "true or false")
    "tls.existingSecret" (list "string" "a string such as flink-tls")
    "tls.keystore" (list "string" "a string such as keystore.jks")
    "tls.truststore" (list "string" "a string such as truststore.jks")
    "tls.certManager" (list "map" "a map of enabled, issuerRef, dnsNames, duration and renewBefore" "enabled, issuerRef, dnsNames, duration and renewBefore")
    "tls.certManager.enabled" (list "boolean" "true or false")
    "tls.certManager.issuerRef" (list "map" "a map of name, kind and group" "name, kind and group")
    "tls.certManager.issuerRef.name" (list "string" "a string such as internal-ca")
    "tls.certManager.issuerRef.kind" (list "string" "a string such as ClusterIssuer")
    "tls.certManager.issuerRef.group" (list "string" "a string such as cas-issuer.jetstack.io")
    "tls.certManager.dnsNames" (list "strings" "a list of strings such as [\"flink.example.com\"]")
    "tls.certManager.duration" (list "string" "a string such as 2160h")
    "tls.certManager.renewBefore" (list "string" "a string such as 720h")
    "tls.passwordSecretRef" (list "map" "a map of name and key" "name and key")
    "tls.passwordSecretRef.name" (list "string" "a string such as flink-tls-password")
    "tls.passwordSecretRef.key" (list "string" "a string such as password")
    "tls.rest" (list "map" "a map of enabled and mutual" "enabled and mutual")
    "tls.rest.enabled" (list "boolean" "true or false")
    "tls.rest.mutual" (list "boolean" "true or false")
    "tls.internal" (list "map" "a map of enabled" "enabled")
    "tls.internal.enabled" (list "boolean" "true or false")
    "serviceAccount" (list "string-or-map" "a string or a map" "create, name and annotations")
    "serviceAccount.create" (list "boolean" "true or false")
    "serviceAccount.name" (list "string" "a string such as flink")
    "serviceAccount.annotations" (list "texts" "a map of names to strings")
    "rbac" (list "map" "a map of create and finalizers" "create and finalizers")
    "rbac.create" (list "boolean" "true or false")
    "rbac.finalizers" (list "boolean" "true or false")
    "ingress" (list "map" "a map of enabled, className, host, path, pathType, tls, annotations, labels, allowUnauthenticated and allowPlaintext" "enabled, className, host, path, pathType, tls, annotations, labels, allowUnauthenticated and allowPlaintext")
    "ingress.enabled" (list "boolean" "true or false")
    "ingress.className" (list "string" "a string such as nginx")
    "ingress.host" (list "string" "a string such as flink.example.com")
    "ingress.path" (list "string" "a string such as /")
    "ingress.pathType" (list "Prefix|Exact|ImplementationSpecific" "Prefix or Exact or ImplementationSpecific")
    "ingress.tls" (list "maps" "a list of maps such as [\x7b\"secretName\":\"flink-tls\",\"hosts\":[\"flink.example.com\"]\x7d]")
    "ingress.annotations" (list "texts" "a map of names to strings such as \x7b\"example.com/owner\":\"data\"\x7d")
    "ingress.labels" (list "texts" "a map of names to strings such as \x7b\"team\":\"data\"\x7d")
    "ingress.allowUnauthenticated" (list "boolean" "true or false")
    "ingress.allowPlaintext" (list "boolean" "true or false")
    "httpRoute" (list "map" "a map of enabled, parentRefs, hostnames, path, filters, annotations, labels and allowUnauthenticated" "enabled, parentRefs, hostnames, path, filters, annotations, labels and allowUnauthenticated")
    "httpRoute.enabled" (list "boolean" "true or false")
    "httpRoute.parentRefs" (list "maps" "a list of maps such as [\x7b\"name\":\"public\",\"namespace\":\"gateways\"\x7d]")
    "httpRoute.hostnames" (list "strings" "a list of strings such as [\"flink.example.com\"]")
    "httpRoute.path" (list "string" "a string such as /")
    "httpRoute.filters" (list "maps" "a list of maps")
    "httpRoute.annotations" (list "texts" "a map of names to strings such as \x7b\"example.com/owner\":\"data\"\x7d")
    "httpRoute.labels" (list "texts" "a map of names to strings such as \x7b\"team\":\"data\"\x7d")
    "httpRoute.allowUnauthenticated" (list "boolean" "true or false")
    "route" (list "map" "a map of enabled, host, path, tls, annotations, labels and allowUnauthenticated" "enabled, host, path, tls, annotations, labels and allowUnauthenticated")
    "route.enabled" (list "boolean" "true or false")
    "route.host" (list "string" "a string such as flink.apps.example.com")
    "route.path" (list "string" "a string such as /")
    "route.tls" (list "map" "a map of termination and destinationCACertificate" "termination and destinationCACertificate")
    "route.tls.termination" (list "edge|reencrypt|passthrough" "edge or reencrypt or passthrough")
    "route.tls.destinationCACertificate" (list "string" "a string such as -----BEGIN CERTIFICATE-----…")
    "route.annotations" (list "texts" "a map of names to strings such as \x7b\"example.com/owner\":\"data\"\x7d")
    "route.labels" (list "texts" "a map of names to strings such as \x7b\"team\":\"data\"\x7d")
    "route.allowUnauthenticated" (list "boolean" "true or false")
    "networkPolicy" (list "map" "a map of enabled, rest, apiServer, egress and ingress" "enabled, rest, apiServer, egress and ingress")
    "networkPolicy.enabled" (list "boolean" "true or false")
    "networkPolicy.rest" (list "map" "a map of from" "from")
    "networkPolicy.rest.from" (list "maps" "a list of maps")
    "networkPolicy.apiServer" (list "map" "a map of cidrs" "cidrs")
    "networkPolicy.apiServer.cidrs" (list "strings" "a list of strings such as [\"10.0.0.1/32\"]")
    "networkPolicy.egress" (list "maps" "a list of maps")
    "networkPolicy.ingress" (list "maps" "a list of maps")
    "commonLabels" (list "texts" "a map of names to strings such as \x7b\"team\":\"data\"\x7d")
    "commonAnnotations" (list "texts" "a map of names to strings such as \x7b\"example.com/owner\":\"data\"\x7d")
    "extraObjects" (list "maps" "a list of maps")
    "global" (list "any" "anything")
    "enabled" (list "any" "anything")
  ) }}
  {{- $_ := set . "emptyKinds" (dict
    "string" "string" "string-or-map" "string" "cpu" "string" "memory" "string"
    "boolean-or-auto" "string" "options" "map" "pod" "map" "texts" "map" "strings" "slice" "arguments" "slice" "allowance" "slice"
    "maps" "slice"
  ) }}
{{- end }}

{{/*
A map and its members (dict ctx path fields value). Leaves what is given in .value: nil where that is nothing, but for
the values themselves.
*/}}
{{- define "flink-2-3.rule.values-shape.map" }}
  {{- $ctx := .ctx }}
  {{- $path := .path }}
  {{- $shapes := $ctx.shapes }}
  {{- $given := dict }}
  {{- range $name, $member := .value }}
    {{- if not (or (kindIs "invalid" $member) $ctx.refusal) }}
      {{- $at := ternary $name (printf "%s.%s" $path $name) (eq $path "") }}
      {{- if and (hasKey $shapes $at) (not (contains "." $name)) }}
        {{- $_ := include "flink-2-3.rule.values-shape.walk" (dict "ctx" $ctx "path" $at "value" $member) }}
        {{- if not (kindIs "invalid" $ctx.value) }}{{ $_ := set $given $name $ctx.value }}{{ end }}
      {{- else }}
        {{- template "flink-2-3.rule.values-shape.unknown" (dict
          "ctx" $ctx
          "path" $path
          "fields" $.fields
          "name" $name
          "value" $member
        ) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" (ternary nil $given (and (empty $given) (ne $path ""))) }}
{{- end }}

{{/*
Refuses a name that a map has not (dict ctx path fields name value). One that cannot be shown in a key is in the message.
*/}}
{{- define "flink-2-3.rule.values-shape.unknown" }}
  {{- $showable := not (or (eq .name "") (regexMatch "[\\pZ\\p{Cc}]" .name)) }}
  {{- $at := ternary .name (printf "%s.%s" .path .name) (eq .path "") }}
  {{- if not $showable }}{{ $at = .path | default "values" }}{{ end }}
  {{- $name := include "flink-2-3.values.quoted" .name }}
  {{- $message := "" }}
  {{- if $showable }}
    {{- template "flink-2-3.rule.values-shape.meant" (dict "ctx" .ctx "path" .path "at" $at "value" .value) }}
    {{- $message = .ctx.value }}
  {{- end }}
  {{- if $message }}
  {{- else if eq .path "" }}
    {{- $message = ternary "there is no such value; docs/values.md lists them" (printf "there is no value %v; docs/values.md lists them" $name) $showable }}
  {{- else if $showable }}
    {{- $message = printf "there is no such value; %v has %v" .path .fields }}
  {{- else }}
    {{- $message = printf "there is no value %v; %v has %v" $name .path .fields }}
  {{- end }}
  {{- template "flink-2-3.refuse" (list .ctx $at $message) }}
{{- end }}

{{/*
What to write in place of a name that there is not (dict ctx path at value): leaves the sentence in .value, or an empty
text.
*/}}
{{- define "flink-2-3.rule.values-shape.meant" }}
  {{- $ctx := .ctx }}
  {{- $at := .at }}
  {{- $message := "" }}
  {{- $names := splitList "." $at }}
  {{- $isDotted := gt (len $names) (ternary 1 (splitList "." .path | len | add1 | int) (eq .path "")) }}
  {{- template "flink-2-3.rule.values-shape.foreign" $ctx }}
  {{- range $ctx.value }}
    {{- if has (lower $at | replace "-" "" | replace "_" "") (last . | splitList " ") }}
      {{- $message = printf "there is no such value: %v" (first .) }}
    {{- end }}
  {{- end }}
  {{- if $message }}
  {{- else if and $isDotted (hasKey $ctx.shapes $at) }}
    {{- $message = printf "there is no such value: a name with dots is one name; write %v as a line of its own below %v" (last $names) (initial $names | join ".") }}
  {{- else if eq .path "" }}
    {{- template "flink-2-3.rule.values-shape.option" (dict "ctx" $ctx "at" $at "value" .value) }}
    {{- $message = $ctx.value }}
  {{- end }}
  {{- if not $message }}
    {{- template "flink-2-3.values.nearest" (list $ctx $at (keys $ctx.shapes)) }}
    {{- with $ctx.value }}{{ $message = printf "there is no such value: did you mean %v?" . }}{{ end }}
  {{- end }}
  {{- $_ := set $ctx "value" $message }}
{{- end }}

{{/*
Names of other charts, of Flink's operator and of its files, a row for each sentence: what to do, and the names in lower
case, without hyphens. Leaves them in .value.
*/}}
{{- define "flink-2-3.rule.values-shape.foreign" }}
  {{- $_ := set . "value" (list
    (list "write it in podTemplate.spec" "nodeselector tolerations affinity podsecuritycontext securitycontext schedulername runtimeclassname hostaliases dnspolicy dnsconfig hostnetwork")
    (list "write it in podTemplate.spec.containers, at the container flink-main-container" "containersecuritycontext lifecycle command")
    (list "write it in podTemplate.metadata" "labels annotations podlabels podannotations extralabels")
    (list "did you mean extraEnv?" "env envvars extraenvs extraenvvars environment")
    (list "did you mean extraEnvFrom?" "envfrom")
    (list "did you mean extraVolumes?" "volumes")
    (list "did you mean extraVolumeMounts?" "volumemounts")
    (list "did you mean extraInitContainers?" "initcontainers")
    (list "did you mean extraContainers?" "containers sidecars")
    (list "write it in jobManager.podTemplate.spec" "jobmanager.nodeselector jobmanager.tolerations jobmanager.affinity jobmanager.podsecuritycontext jobmanager.securitycontext jobmanager.schedulername jobmanager.runtimeclassname jobmanager.hostaliases jobmanager.dnspolicy jobmanager.dnsconfig jobmanager.hostnetwork")
    (list "write it in jobManager.podTemplate.spec.containers, at the container flink-main-container" "jobmanager.containersecuritycontext jobmanager.lifecycle jobmanager.command")
    (list "write it in jobManager.podTemplate.metadata" "jobmanager.labels jobmanager.annotations jobmanager.podlabels jobmanager.podannotations jobmanager.extralabels")
    (list "did you mean jobManager.extraEnv?" "jobmanager.env jobmanager.envvars jobmanager.extraenvs jobmanager.extraenvvars jobmanager.environment")
    (list "did you mean jobManager.extraEnvFrom?" "jobmanager.envfrom")
    (list "did you mean jobManager.extraVolumes?" "jobmanager.volumes")
    (list "did you mean jobManager.extraVolumeMounts?" "jobmanager.volumemounts")
    (list "did you mean jobManager.extraInitContainers?" "jobmanager.initcontainers")
    (list "did you mean jobManager.extraContainers?" "jobmanager.containers jobmanager.sidecars")
    (list "write it in taskManager.podTemplate.spec" "taskmanager.nodeselector taskmanager.tolerations taskmanager.affinity taskmanager.podsecuritycontext taskmanager.securitycontext taskmanager.schedulername taskmanager.runtimeclassname taskmanager.hostaliases taskmanager.dnspolicy taskmanager.dnsconfig taskmanager.hostnetwork")
    (list "write it in taskManager.podTemplate.spec.containers, at the container flink-main-container" "taskmanager.containersecuritycontext taskmanager.lifecycle taskmanager.command")
    (list "write it in taskManager.podTemplate.metadata" "taskmanager.labels taskmanager.annotations taskmanager.podlabels taskmanager.podannotations taskmanager.extralabels")
    (list "did you mean taskManager.extraEnv?" "taskmanager.env taskmanager.envvars taskmanager.extraenvs taskmanager.extraenvvars taskmanager.environment")
    (list "did you mean taskManager.extraEnvFrom?" "taskmanager.envfrom")
    (list "did you mean taskManager.extraVolumes?" "taskmanager.volumes")
    (list "did you mean taskManager.extraVolumeMounts?" "taskmanager.volumemounts")
    (list "did you mean taskManager.extraInitContainers?" "taskmanager.initcontainers")
    (list "did you mean taskManager.extraContainers?" "taskmanager.containers taskmanager.sidecars")
    (list "only a chart that depends on this one writes values below flink; here they stand at the top" "flink")
    (list "this is a resource, not values; flink-chart convert makes values of a FlinkDeployment" "apiversion kind metadata spec status")
    (list "write the options in flinkConfiguration, one line each" "flinkconf flinkconf.yaml flinkconfig flinkproperties flinkoptions config config.yaml configuration conf properties")
    (list "clusterId names the cluster and its objects" "nameoverride fullnameoverride name clustername fullname")
    (list "install with --namespace" "namespace namespaceoverride")
    (list "each line of Flink has a chart of its own, and this is the one of Flink 2.3" "flinkversion version")
    (list "jobManager.replicas counts JobManagers; Flink itself asks for TaskManagers, as many as its jobs need" "replicas replicacount")
    (list "did you mean jobManager.replicas?" "jobmanager.replicacount jobmanager.count")
    (list "Flink itself asks for TaskManagers, as many as its jobs need; slotmanager.number-of-slots.max in flinkConfiguration bounds them" "taskmanager.replicas taskmanager.replicacount taskmanager.count taskmanagers taskmanagerreplicas")
    (list "write cpu and memory in jobManager.resource and taskManager.resource" "resources resource memory cpu")
    (list "write cpu and memory in jobManager.resource" "jobmanager.resources.requests jobmanager.resources.limits")
    (list "write cpu and memory in taskManager.resource" "taskmanager.resources.requests taskmanager.resources.limits")
    (list "write taskmanager.numberOfTaskSlots in flinkConfiguration" "numberoftaskslots taskslots slots taskmanager.numberoftaskslots taskmanager.taskslots taskmanager.slots")
    (list "write job.parallelism for an application, parallelism.default in flinkConfiguration for a session" "parallelism")
    (list "did you mean httpRoute?" "gateway gatewayapi gatewayapi")
    (list "did you mean route?" "openshiftroute openshift.route")
    (list "there is one host name: write it in ingress.host" "ingress.hosts ingress.hostname")
    (list "did you mean ingress.className?" "ingress.ingressclassname ingress.class")
    (list "write the host name in ingress.host, what follows it in ingress.path" "ingress.template")
    (list "write kubernetes.rest-service.exposed.type in flinkConfiguration" "service servicetype jobmanager.service jobmanager.servicetype")
    (list "did you mean serviceAccount?" "serviceaccountname")
    (list "did you mean image.pullSecrets?" "imagepullsecrets pullsecrets")
    (list "did you mean image.repository?" "image.name")
    (list "write it in image.repository, before the name" "image.registry")
    (list "did you mean probes.liveness?" "livenessprobe jobmanager.livenessprobe")
    (list "did you mean probes.readiness?" "readinessprobe jobmanager.readinessprobe")
    (list "did you mean probes.startup?" "startupprobe jobmanager.startupprobe")
    (list "set highAvailability.type and highAvailability.directory" "ha highavailability.enabled highavailability.mode")
    (list "did you mean highAvailability.directory?" "highavailability.storagedir")
    (list "did you mean job.jarURI?" "job.jar job.uri job.jarfile jar")
    (list "did you mean job.entryClass?" "job.mainclass job.classname job.class mainclass")
    (list "did you mean job.initialSavepointPath?" "job.savepoint job.fromsavepoint job.savepointpath")
    (list "put the keys into a Secret and name it in s3.existingSecret" "s3.accesskey s3.secretkey s3.accesskeyid s3.secretaccesskey")
    (list "write the files in logConfiguration" "log4j logging logconfig logs")
    (list "name a claim as a volume in podTemplate.spec, and mount it in its containers" "persistence storage pvc persistentvolumeclaim")
    (list "each side has its own: jobManager.podDisruptionBudget and taskManager.podDisruptionBudget" "pdb poddisruptionbudget disruptionbudget pdb.enabled pdb.create")
    (list "Kubernetes counts what is missing by the scale of the pods' controller, which for TaskManagers is the JobManager's Deployment: set minAvailable" "taskmanager.poddisruptionbudget.maxunavailable")
    (list "did you mean podDisruptionBudget.enabled?" "jobmanager.poddisruptionbudget.create taskmanager.poddisruptionbudget.create")
    (list "did you mean extraObjects?" "extradeploy extramanifests extraresources rawresources")
    (list "did you mean rbac.create?" "rbac.enabled")
    (list "did you mean serviceAccount.create?" "serviceaccount.enabled")
  ) }}
{{- end }}

{{/*
Options of Flink among the values (dict ctx at value), as one name or as maps in maps: leaves the sentence in .value, or
an empty text.
*/}}
{{- define "flink-2-3.rule.values-shape.option" }}
  {{- $ctx := .ctx }}
  {{- $message := "" }}
  {{- $key := .at }}
  {{- template "flink-2-3.values.is-option" (list $ctx $key) }}
  {{- if $ctx.ok }}
    {{- $message = "there is no such value, but an option of Flink: write it in flinkConfiguration" }}
  {{- else }}
    {{- template "flink-2-3.values.first-leaf" (list $ctx $key .value) }}
    {{- $key = $ctx.value }}
    {{- template "flink-2-3.values.is-option" (list $ctx $key) }}
    {{- if $ctx.ok }}{{ $message = printf "there is no such value: write options of Flink in flinkConfiguration, each as one key, such as %v" $key }}{{ end }}
  {{- end }}
  {{- $_ := set $ctx "value" $message }}
{{- end }}

{{/*
A value against its row of the table (dict ctx path value). Leaves what is given in .value; nil is absent, and so is
what is empty where a value of that kind may stand.
*/}}
{{- define "flink-2-3.rule.values-shape.walk" }}
  {{- $ctx := .ctx }}
  {{- $value := .value }}
  {{- $row := index $ctx.shapes .path }}
  {{- $kind := first $row }}
  {{- $constants := splitList "|" $kind }}
  {{- $given := dict "ctx" $ctx "path" .path "value" $value "expected" (index $row 1) "fields" (last $row) }}
  {{- if and (empty $value) (eq (kindOf $value) (get $ctx.emptyKinds $kind | default (ternary "string" "" (gt (len $constants) 1)))) }}
    {{- $_ := set $ctx "value" nil }}
  {{- else if and (kindIs "map" $value) (has $kind (list "map" "string-or-map")) }}
    {{- $_ := include "flink-2-3.rule.values-shape.map" $given }}
  {{- else if has $kind (list "map" "string-or-map") }}
    {{- $accepted := and (eq $kind "string-or-map") (kindIs "string" $value) }}
    {{- $string := eq $kind "string-or-map" }}
    {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" $accepted "string" $string) $given) }}
  {{- else if gt (len $constants) 1 }}
    {{- $accepted := and (kindIs "string" $value) (has $value $constants) }}
    {{- template "flink-2-3.rule.values-shape.expect" (merge (dict "accepted" $accepted) $given) }}
  {{- else }}
    {{- $_ := include (printf "flink-2-3.rule.values-shape.%s" $kind) $given }}
  {{- end }}
{{- end }}

{{/*
Refuses a value (dict ctx path value expected); a number or a boolean in the place of a string (string true) needs
quotes.
*/}}
{{- define "flink-2-3.rule.values-shape.refuse" }}
  {{- $ctx := .ctx }}
  {{- template "flink-2-3.values.text" (list $ctx .value) }}
  {{- $shown := include "flink-2-3.values.quoted" .value }}
  {{- if eq $ctx.kind "large" }}{{ $shown = printf "%s, whose digits YAML does not keep" $shown }}{{ end }}
  {{- $message := printf "must be %v, not %v" .expected $shown }}
  {{- if and .string (has $ctx.kind (list "boolean" "whole" "fraction" "large")) }}
    {{- $message = printf "must be %v, not %v; quote it: \"%v\"" .expected $shown $ctx.value }}
  {{- end }}
  {{- $_ := set $ctx "value" nil }}
  {{- template "flink-2-3.refuse" (list $ctx .path $message) }}
{{- end }}
