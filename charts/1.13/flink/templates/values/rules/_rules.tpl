{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/values/rules by npm run generate; do not edit. */ -}}
{{/*
What a value needs by which a new JobManager asks the one before it, each with the sentences of the value's rule: a pod
that can ask (list CTX KEY PROFILE HANDOVER).
*/}}
{{- define "flink.rule.asked-before.handover" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- if ne $ctx.profile "helm" }}{{ template "flink.refuse" (list $ctx $key (index . 2)) }}{{ end }}
  {{- if eq (get $ctx.values.handover "enabled" | toString) "false" }}
    {{- template "flink.refuse" (list $ctx $key (index . 3)) }}
  {{- end }}
{{- end }}

{{/* REST that answers it (list CTX CERTIFICATE HOSTNETWORK). */}}
{{- define "flink.rule.asked-before.rest" }}
  {{- $ctx := index . 0 }}
  {{- template "flink.profile.is-on" (list $ctx "security.ssl.rest.authentication-enabled") }}
  {{- if $ctx.ok }}
    {{- template "flink.refuse" (list $ctx "security.ssl.rest.authentication-enabled" (index . 1)) }}
  {{- end }}
{{- end }}

{{/* Jobs that can be stopped with a savepoint (list CTX KEY NOSTOP NODIRECTORY). */}}
{{- define "flink.rule.asked-before.savepoint" }}
  {{- $ctx := index . 0 }}
  {{- template "flink.refuse" (list $ctx (index . 1) (printf (index . 2) "1.13")) }}
{{- end }}

{{/* An option that a value writes and flinkConfiguration has too, by any name, with another text. */}}
{{- define "flink.rule.both-set" }}
  {{- range $key, $write := .written }}
    {{- template "flink.values.spellings" (list $ $key) }}
    {{- range $.value }}
      {{- if and (hasKey $.flinkConfiguration .) (ne (get $.flinkConfiguration . | toString) $write.text) }}
        {{- $shown := include "flink.values.shown" (list $ . (get $.flinkConfiguration .)) }}
        {{- $message := printf "%v contradicts %v, which makes it %v: leave out one of the two" $shown $write.value (include "flink.values.quoted" $write.text) }}
        {{- template "flink.refuse" (list $ . $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
An upgrade under another cluster id would delete the cluster of this release and start another one, empty. Nothing is
found without a cluster (helm template), nor on the client's bare objects (profile native). All Deployments are looked
at only where the cluster id has none.
*/}}
{{- define "flink.rule.cluster-id-change" }}
  {{- template "flink.rule.cluster-id-change.deployments" . }}
  {{- range .deployments }}
    {{- $name := get (.metadata.labels | default dict) "app.kubernetes.io/name" }}
    {{- $release := get (.metadata.annotations | default dict) "meta.helm.sh/release-name" }}
    {{- if and (eq $name $.Chart.Name) (eq $release $.Release.Name) (not $.installed) }}
      {{- $quoted := include "flink.values.quoted" .metadata.name }}
      {{- $new := include "flink.values.quoted" $.clusterId }}
      {{- $message := printf "the release %v runs the cluster %v: this upgrade deletes it and starts %v, which knows nothing of its jobs. Take savepoints and set allowClusterIdChange: true, or set clusterId: %v" (include "flink.values.quoted" $release) $quoted $new .metadata.name }}
      {{- template "flink.refuse" (list $ "clusterId" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* What an upgrade finds: the Deployment of the cluster id in .installed, without one all of the namespace in .deployments. */}}
{{- define "flink.rule.cluster-id-change.deployments" }}
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
The cluster id names the Deployment, the Service and the ConfigMaps: what Kubernetes takes for a Service, and short
enough for Flink's suffixes.
*/}}
{{- define "flink.rule.cluster-id" }}
  {{- if or (gt (len .clusterId) 45) (not (regexMatch "^[a-z]([-a-z0-9]*[a-z0-9])?$" .clusterId)) }}
    {{- $words := ternary "%v must be a cluster id: at most %v lower-case letters, digits and hyphens, starting with a letter and not ending with a hyphen, such as flink-session" "the release name %v cannot be the cluster id, which must have at most %v lower-case letters, digits and hyphens, start with a letter and not end with a hyphen: set clusterId, for example flink-session" (hasKey .values "clusterId") }}
    {{- $message := printf $words (include "flink.values.quoted" .clusterId) 45 }}
    {{- template "flink.refuse" (list . "clusterId" $message) }}
  {{- end }}
{{- end }}

{{/*
Texts that the cluster would read differently from its flink-conf.yaml: GlobalConfiguration cuts a line at # and
trims.
*/}}
{{- define "flink.rule.conf-line" }}
  {{- $config := .config }}
  {{- $suspicious := regexMatch "[\\n\\r#]|[|][\\x00- ]|[\\x00- ][|]" (printf "|%s|" (values $config | join "|")) }}
  {{- range $key, $text := ternary $config dict $suspicious }}
    {{- if regexMatch "[\\n\\r#]|^[\\x00- ]|[\\x00- ]$" $text }}
      {{- $words := include "flink.rule.conf-line.words" $text }}
      {{- template "flink.refuse" (list $ $key (printf $words (include "flink.values.shown" (list $ $key $text)) "flink-conf.yaml")) }}
    {{- end }}
  {{- end }}
  {{- if eq .mode "application" }}{{ template "flink.rule.conf-line.job" . }}{{ end }}
{{- end }}

{{/* Prints the sentence for a text that a line cannot carry. */}}
{{- define "flink.rule.conf-line.words" }}
  {{- if regexMatch "[\\n\\r]" . }}{{ "%v has a line break, which a line of %v cannot hold: write it without" }}
  {{- else if contains "#" . }}{{ "%v has a #, at which a line of %v ends: write it without" }}
  {{- else }}{{ "%v starts or ends with white space, which %v loses: write it without" }}
  {{- end }}
{{- end }}

{{/*
The same for what the client's arguments make options of; in a list Flink trims every part that is not quoted, and
loses an empty one at either end.
*/}}
{{- define "flink.rule.conf-line.job" }}
  {{- $job := .values.job }}
  {{- $arguments := list }}
  {{- range $job.args }}
    {{- template "flink.deploy.encode-list" (list $ (list .)) }}
    {{- $arguments = append $arguments $.value }}
  {{- end }}
  {{- $main := include "flink.deploy.unquoted" ($job.entryClass | default "") }}
  {{- $savepoint := include "flink.deploy.unquoted" ($job.initialSavepointPath | default "") }}
  {{- range $path, $texts := dict
    "job.args" $arguments
    "job.entryClass" (list $main)
    "job.initialSavepointPath" (list $savepoint)
    "job.jarURI" (list $job.jarURI)
  }}
    {{- range $texts }}
      {{- if regexMatch "[\\n\\r#]|^[\\x00- ]|[\\x00- ]$" . }}
        {{- $words := include "flink.rule.conf-line.words" . }}
        {{- template "flink.refuse" (list $ $path (printf $words (include "flink.values.quoted" .) "flink-conf.yaml")) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- if $arguments }}
    {{- if has "" (list (first $arguments) (last $arguments)) }}
      {{- template "flink.refuse" (list . "job.args" "the list starts or ends with an empty argument, which is lost on the way to the cluster: leave it out, or put it between others") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Options and values of other Flink releases, and those that do harm: each with the way out. */}}
{{- define "flink.rule.gone-option" }}
  {{- $given := .values.flinkConfiguration | default dict }}
  {{- $gone := dict }}
  {{- range list (dict "key" "kubernetes.service.exposed.type" "instead" "is called kubernetes.rest-service.exposed.type since Flink 1.11") (dict "key" "kubernetes.container-start-command-template" "instead" "is gone since Flink 1.13: logs are on the console already, read them with kubectl logs") (dict "key" "env.java.home" "instead" "is a path of the client's machine and stops the JobManager from starting in the image; leave it out") }}
    {{- if hasKey $given .key }}{{ $_ := set $gone .key (printf "%v" .instead) }}{{ end }}
  {{- end }}
  {{- range $value := list (dict "key" "high-availability" "value" "kubernetes" "instead" "is a mode of later releases: this JobManager would look for a class of that name and stop; set highAvailability.type: kubernetes, or the class org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory") }}
    {{- template "flink.values.spellings" (list $ $value.key) }}
    {{- range $.value }}
      {{- if eq (get $.flinkConfiguration . | lower) $value.value }}
        {{- $_ := set $gone . (printf "%v %v" (include "flink.values.quoted" (get $.flinkConfiguration .)) $value.instead) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- range $key, $message := $gone }}{{ template "flink.refuse" (list $ $key $message) }}{{ end }}
{{- end }}

{{/* One source of Hadoop's configuration, and only files that Flink mounts. */}}
{{- define "flink.rule.hadoop" }}
  {{- $hadoop := .values.hadoop }}
  {{- $known := list "core-site.xml" "hdfs-site.xml" }}
  {{- if and $hadoop.existingConfigMap $hadoop.configuration }}
    {{- $message := printf "is %v, but hadoop.configuration is set too: leave out one of the two" (include "flink.values.quoted" $hadoop.existingConfigMap) }}
    {{- template "flink.refuse" (list . "hadoop.existingConfigMap" $message) }}
  {{- end }}
  {{- range $name, $text := $hadoop.configuration }}
    {{- if not (has $name $known) }}
      {{- $message := printf "%v is not a file that Flink mounts: use %v" (include "flink.values.quoted" $name) (join " or " $known) }}
      {{- template "flink.refuse" (list $ "hadoop.configuration" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* What high availability cannot do without. */}}
{{- define "flink.rule.high-availability" }}
  {{- $ha := .values.highAvailability }}
  {{- if $ha.type }}
    {{- range list "high-availability.storageDir" "state.checkpoints.dir" "state.savepoints.dir" }}
      {{- template "flink.values.user-option" (list $ .) }}
      {{- if and (not $ha.directory) (kindIs "invalid" $.value) }}
        {{- template "flink.refuse" (list $ "highAvailability.directory" (printf "missing, and so is the option %v: set a directory that all pods can reach, such as s3://my-bucket/flink" .)) }}
      {{- end }}
    {{- end }}
    {{- if and (eq $ha.type "zookeeper") (not $ha.zookeeper.quorum) }}
      {{- template "flink.refuse" (list . "highAvailability.zookeeper.quorum" "missing: set the addresses of ZooKeeper, such as zk-0.zk:2181,zk-1.zk:2181,zk-2.zk:2181") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* A principal and a keytab, from one source, where Flink's JobManager will look for it. */}}
{{- define "flink.rule.kerberos" }}
  {{- $kerberos := .values.kerberos }}
  {{- $secret := printf "kerberos-keytab-%s" .clusterId }}
  {{- if and (or $kerberos.keytab $kerberos.existingSecret) (not $kerberos.principal) }}
    {{- template "flink.refuse" (list . "kerberos.principal" "missing: a keytab needs its principal, such as flink/host@EXAMPLE.COM") }}
  {{- else if and $kerberos.keytab $kerberos.existingSecret }}
    {{- template "flink.refuse" (list . "kerberos.keytab" "is set, and kerberos.existingSecret too: leave out one of the two") }}
  {{- else if and $kerberos.principal (not $kerberos.keytab) (not $kerberos.existingSecret) }}
    {{- template "flink.refuse" (list . "kerberos.existingSecret" (printf "missing: a principal needs its keytab, in a Secret named %v or as kerberos.keytab" $secret)) }}
  {{- else if and $kerberos.existingSecret (ne $kerberos.existingSecret $secret) }}
    {{- $message := printf "%v must be %v, the name by which Flink's JobManager hands the Secret to its TaskManagers" (include "flink.values.quoted" $kerberos.existingSecret) $secret }}
    {{- template "flink.refuse" (list . "kerberos.existingSecret" $message) }}
  {{- else if not (regexMatch "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" (regexReplaceAll "[\\r\\n]" ($kerberos.keytab | default "") "")) }}
    {{- template "flink.refuse" (list . "kerberos.keytab" "must be base64, as base64 -w0 krb5.keytab prints it") }}
  {{- else if contains "/" ($kerberos.keytabFile | default "") }}
    {{- $message := printf "%v must be a file name without a directory, such as krb5.keytab" (include "flink.values.quoted" $kerberos.keytabFile) }}
    {{- template "flink.refuse" (list . "kerberos.keytabFile" $message) }}
  {{- end }}
{{- end }}

{{/*
Names, labels, ports, variables and cores that the client passes on unchecked and Kubernetes would not take. Texts
that do not parse are left to others.
*/}}
{{- define "flink.rule.kubernetes-names" }}
  {{- template "flink.rule.kubernetes-names.secrets" . }}
  {{- template "flink.rule.kubernetes-names.objects" . }}
  {{- template "flink.rule.kubernetes-names.task-manager-account" . }}
  {{- template "flink.rule.kubernetes-names.labels" . }}
  {{- range $key, $text := .config }}
    {{- if hasPrefix "containerized.master.env." $key }}
      {{- $name := trimPrefix "containerized.master.env." $key }}
      {{- if not (regexMatch "^[-._a-zA-Z][-._a-zA-Z0-9]*$" $name) }}
        {{- template "flink.refuse" (list $ $key (printf "%v is not a valid name of an environment variable: it must have letters, digits, -, . and _ and not start with a digit, such as MY_VAR" (include "flink.values.quoted" $name))) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- template "flink.rule.kubernetes-names.ports" . }}
  {{- template "flink.rule.kubernetes-names.secret-variables" . }}
  {{- template "flink.rule.kubernetes-names.cpu" . }}
{{- end }}

{{/*
What the client reads a map option as (list CTX KEY): leaves the map in .value, and the key that an entry stands under,
less the entry's name, in .writtenAs, if it is not the map's own.
*/}}
{{- define "flink.rule.kubernetes-names.map" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $_ := set $ctx "writtenAs" "" }}
  {{- template "flink.option" . }}
  {{- if not (kindIs "invalid" $ctx.value) }}
    {{- template "flink.parse.map" (list $ctx $ctx.value nil) }}
    {{- if not $ctx.ok }}{{ $_ := set $ctx "value" nil }}{{ end }}
  {{- end }}
  {{- $_ := set $ctx "value" ($ctx.value | default dict) }}
{{- end }}

{{/* Secrets that the pod mounts. */}}
{{- define "flink.rule.kubernetes-names.secrets" }}
  {{- $key := "kubernetes.secrets" }}
  {{- template "flink.rule.kubernetes-names.map" (list . $key) }}
  {{- range $name, $path := .value }}
    {{- if or (gt (len $name) 253) (not (regexMatch "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" $name)) }}
      {{- $written := ternary (print $.writtenAs $name) $key (and (ne $.writtenAs "") (hasKey $.config (print $.writtenAs $name))) }}
      {{- template "flink.refuse" (list $ $written (printf "%v cannot be the name of a %v: it must have lower-case letters, digits, hyphens and dots, such as my-name" (include "flink.values.quoted" $name) "Secret")) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Objects that the pod names: the option, their kind, and what reads their names out of it. */}}
{{- define "flink.rule.kubernetes-names.objects" }}
  {{- range list
    (dict "key" "kubernetes.env.secretKeyRef" "kind" "Secret" "parser" "maps")
    (dict "key" "kubernetes.jobmanager.service-account" "kind" "ServiceAccount")
    (dict "key" "kubernetes.container.image.pull-secrets" "kind" "Secret" "parser" "list")
    (dict "key" "kubernetes.hadoop.conf.config-map.name" "kind" "ConfigMap")
  }}
    {{- $key := .key }}
    {{- $kind := .kind }}
    {{- $parser := .parser }}
    {{- template "flink.option" (list $ $key) }}
    {{- if not (kindIs "invalid" $.value) }}
      {{- $names := list $.value }}
      {{- if $parser }}
        {{- $_ := include (printf "flink.parse.%s" $parser) (list $ $.value nil) }}
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
          {{- template "flink.refuse" (list $ $key (printf "%v cannot be the name of a %v: it must have lower-case letters, digits, hyphens and dots, such as my-name" (include "flink.values.quoted" .) $kind)) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* The account that is made for TaskManagers: the JobManager's name and a suffix. */}}
{{- define "flink.rule.kubernetes-names.task-manager-account" }}
  {{- $key := "kubernetes.taskmanager.service-account" }}
  {{- $name := get .derived $key }}
  {{- template "flink.option" (list . $key) }}
  {{- if and (gt (len $name) 253) (eq $name (.value | default "")) }}
    {{- $message := printf "the TaskManagers get an account of their own, %v, and a name must have at most 253 characters: give the account a name of at most 241, or name theirs by kubernetes.taskmanager.service-account" (include "flink.values.quoted" $name) }}
    {{- template "flink.refuse" (list . "kubernetes.jobmanager.service-account" $message) }}
  {{- end }}
{{- end }}

{{/* kubernetes.jobmanager.labels: keys with or without a prefix, values of at most 63 characters. */}}
{{- define "flink.rule.kubernetes-names.labels" }}
  {{- $key := "kubernetes.jobmanager.labels" }}
  {{- $name := "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?" }}
  {{- $prefix := "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/" }}
  {{- template "flink.rule.kubernetes-names.map" (list . $key) }}
  {{- range $label, $value := .value }}
    {{- $written := ternary (print $.writtenAs $label) $key (and (ne $.writtenAs "") (hasKey $.config (print $.writtenAs $label))) }}
    {{- if or (gt (len (dir $label)) 253) (not (regexMatch (printf "^(%s)?%s$" $prefix $name) $label)) }}
      {{- template "flink.refuse" (list $ $written (printf "%v is not a valid label key: it must have at most 63 letters, digits, -, . and _, with or without a prefix, such as team or example.com/team" (include "flink.values.quoted" $label))) }}
    {{- else if not (regexMatch (printf "^(%s)?$" $name) $value) }}
      {{- template "flink.refuse" (list $ $written (printf "%v is not a valid label value: it must have at most 63 letters, digits, -, . and _, such as data-team" (include "flink.values.quoted" $value))) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Ports of the Services and containers. 0 is for those that the client fixes. */}}
{{- define "flink.rule.kubernetes-names.ports" }}
  {{- range $rule := list
    (list "rest.port" 1)
    (list "rest.bind-port" 0)
    (list "jobmanager.rpc.port" 1)
    (list "blob.server.port" 0)
    (list "taskmanager.rpc.port" 0)
  }}
    {{- template "flink.option" (list $ (first $rule)) }}
    {{- if not (kindIs "invalid" $.value) }}
      {{- $text := $.value }}
      {{- template "flink.parse.int" (list $ $text nil) }}
      {{- if $.ok }}
        {{- if or (lt (int64 $.value) (int64 (last $rule))) (gt (int64 $.value) 65535) }}
          {{- $message := printf "%v must be a port from %v to 65535, such as 8081" (include "flink.values.quoted" $text) (last $rule) }}
          {{- template "flink.refuse" (list $ (first $rule) $message) }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Variables out of Secrets: a name, a Secret and its key each. */}}
{{- define "flink.rule.kubernetes-names.secret-variables" }}
  {{- $option := "kubernetes.env.secretKeyRef" }}
  {{- template "flink.option" (list . $option) }}
  {{- if not (kindIs "invalid" .value) }}
    {{- template "flink.parse.maps" (list . .value nil) }}
    {{- range ternary .value list .ok }}
      {{- $env := .env | default "" }}
      {{- $key := .key | default "" }}
      {{- $message := "" }}
      {{- if not (regexMatch "^[-._a-zA-Z][-._a-zA-Z0-9]*$" $env) }}
        {{- $message = printf "%v is not a valid name of an environment variable: an entry must be like env:USER,secret:credentials,key:user" (include "flink.values.quoted" $env) }}
      {{- else if not (hasKey . "secret") }}
        {{- $message = printf "the variable %v has no Secret: an entry must be like env:USER,secret:credentials,key:user" (include "flink.values.quoted" $env) }}
      {{- else if or (gt (len $key) 253) (eq $key ".") (hasPrefix ".." $key) (not (regexMatch "^[-._a-zA-Z0-9]+$" $key)) }}
        {{- $message = printf "%v is not a valid key of a Secret: an entry must be like env:USER,secret:credentials,key:user" (include "flink.values.quoted" $key) }}
      {{- end }}
      {{- if $message }}{{ template "flink.refuse" (list $ $option $message) }}{{ end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* The JobManager's cpu cores and their limit: a quantity is neither negative nor without end. */}}
{{- define "flink.rule.kubernetes-names.cpu" }}
  {{- template "flink.option" (list . "kubernetes.jobmanager.cpu") }}
  {{- $text := .value }}
  {{- $cores := "1.0" }}
  {{- if not (kindIs "invalid" .value) }}
    {{- template "flink.parse.double" (list . .value nil) }}
    {{- if .ok }}{{ $cores = .value }}{{ end }}
    {{- if and .ok (or (eq .value "NaN") (lt (float64 .value) 0.0) (ge (float64 .value) 1e16)) }}
      {{- $message := printf "%v must be a number of cores that a container can have, such as 1.5" (include "flink.values.quoted" $text) }}
      {{- template "flink.refuse" (list . "kubernetes.jobmanager.cpu" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
A release does not go from one line of Flink to another unasked: the Deployment that bears the cluster id now says of
which it is. Nothing is found without a cluster (helm template), nor on the client's bare objects (profile native).
*/}}
{{- define "flink.rule.line-change" }}
  {{- if not (hasKey . "installed") }}
    {{- $_ := set . "installed" (lookup "apps/v1" "Deployment" .namespace .clusterId) }}
  {{- end }}
  {{- $metadata := (.installed | default dict).metadata | default dict }}
  {{- $version := get ($metadata.labels | default dict) "app.kubernetes.io/version" }}
  {{- if eq (get ($metadata.annotations | default dict) "meta.helm.sh/release-name") .Release.Name }}
    {{- $line := regexFind "^[0-9]+\\.[0-9]+" $version }}
    {{- if not (has $line (list "" "1.13")) }}
      {{- $name := include "flink.values.quoted" .Release.Name }}
      {{- $message := printf "the release %v runs Flink %v, and this chart is for Flink %v: stop its jobs with savepoints, then set allowLineChange: true, or take the chart of line %v" $name $version "1.13.6" $line }}
      {{- template "flink.refuse" (list . "allowLineChange" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Files that the client would not ship. */}}
{{- define "flink.rule.log-files" }}
  {{- $known := list "logback-console.xml" "log4j-console.properties" }}
  {{- range $name, $text := .values.logConfiguration }}
    {{- if not (has $name $known) }}
      {{- $files := sortAlpha $known | join " or " }}
      {{- $message := printf "%v is not a file that Flink %v ships to the cluster: use %v" (include "flink.values.quoted" $name) "1.13" $files }}
      {{- template "flink.refuse" (list $ "logConfiguration" $message) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Values that the mode cannot honour, or lacks. */}}
{{- define "flink.rule.mode-values" }}
  {{- $job := .values.job }}
  {{- if eq .mode "session" }}
    {{- range $name, $value := $job }}
      {{- if not (and (kindIs "bool" $value) (not $value)) }}
        {{- template "flink.refuse" (list $ "job" (printf "job.%v has no effect in a session, which starts no job by itself: set mode: application, or leave it out and submit the job by flink run" $name)) }}
      {{- end }}
    {{- end }}
  {{- else if not $job.jarURI }}
    {{- template "flink.refuse" (list . "job.jarURI" "missing: application mode needs the jar of its job inside the image, such as local:///opt/flink/usrlib/job.jar") }}
  {{- else if not (hasPrefix "local://" $job.jarURI) }}
    {{- template "flink.refuse" (list . "job.jarURI" (printf "%v is not in the image: it must be local:// and a path in the image, such as local:///opt/flink/usrlib/job.jar" (include "flink.values.quoted" $job.jarURI))) }}
  {{- end }}
  {{- if hasKey .values.jobManager "replicas" }}
    {{- $replicas := int64 .values.jobManager.replicas }}
    {{- if ne $replicas 1 }}
      {{- template "flink.refuse" (list . "jobManager.replicas" (printf "%v must be 1, or be left out: Flink %v has one JobManager" $replicas "1.13")) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Values that lack the one that would read them: refused, since they would be ignored. A row is the value's path,
whether it is set, whether something reads it, and the sentence that says what it lacks.
*/}}
{{- define "flink.rule.no-effect" }}
  {{- $ha := .values.highAvailability }}
  {{- $type := get $ha "type" }}
  {{- $s3 := .values.s3 }}
  {{- $kerberos := .values.kerberos }}
  {{- $account := .values.serviceAccount }}
  {{- $create := ternary (get $account "create") (eq .profile "helm") (hasKey $account "create") }}
  {{- $_ := include "flink.rule.no-effect.account" . }}
  {{- $own := ne .value "default" }}
  {{- $noType := "has no effect without highAvailability.type: set it to kubernetes or zookeeper" }}
  {{- $haWords := ternary "has no effect with highAvailability.type: kubernetes; leave it out, or set the type to zookeeper" $noType (eq $type "kubernetes") }}
  {{- $noSecret := "has no effect without s3.existingSecret: set that to the name of the Secret that has this key" }}
  {{- $noKeytab := "has no effect without a keytab: set kerberos.existingSecret or kerberos.keytab" }}
  {{- $everywhere := "has no effect on the account default, which every namespace has: set another serviceAccount.name, or leave it out" }}
  {{- $accountWords := ternary $everywhere "has no effect, since no account is created: set serviceAccount.create: true, or annotate the account where it is created" $create }}
  {{- $probes := .values.probes | default dict }}
  {{- $liveness := $probes.liveness | default dict }}
  {{- $podNetwork := true }}
  {{- $native := "has no effect with profile: native, which leaves the pod as the client makes it: leave it out, or set profile: helm" }}
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
    (list "restartNonce" (hasKey .values "restartNonce") (eq .profile "helm") $native)
    (list "handover.enabled" (hasKey $handover "enabled") (eq .profile "helm") $native)
    (list "handover.lostNodeSeconds" (hasKey $handover "lostNodeSeconds") $handsOver $handoverWords)
    (list "probes" $probes (eq .profile "helm") $native)
    (list "probes" $probes $podNetwork "has no effect with kubernetes.hostnetwork.enabled: Flink takes any free port of the node, and Kubernetes cannot know which to probe; leave it out")
    (list "probes.liveness" $liveness (hasKey $liveness "enabled") "has no effect without probes.liveness.enabled: set it to true, or leave the times out")
  }}
    {{- if and (index . 1) (not (index . 2)) }}
      {{- $_ := include "flink.refuse" (list $ (index . 0) (index . 3)) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
The name of an account that is created: serviceAccount.name, what flinkConfiguration calls it, or the cluster id.
Leaves it in .value.
*/}}
{{- define "flink.rule.no-effect.account" }}
  {{- $name := "" }}
  {{- $found := false }}
  {{- $_ := include "flink.values.spellings" (list . "kubernetes.jobmanager.service-account") }}
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
Texts that Flink's own parser of the option's type would not take, also of options that only the cluster reads. A key
may be a name of several options.
*/}}
{{- define "flink.rule.option-type" }}
  {{- $options := .catalogue.options }}
  {{- $types := .catalogue.types }}
  {{- if .flinkConfiguration }}{{ template "flink.values.aliases" . }}{{ end }}
  {{- $aliases := .aliases }}
  {{- range $key, $text := .flinkConfiguration }}
    {{- with index $options $key }}
      {{- if or .list (ne .type "String") }}{{ template "flink.rule.option-type.check" (dict "ctx" $ "option" . "key" $key "text" $text) }}{{ end }}
    {{- else }}
      {{- with index $types $key }}
        {{- if ne . "String" }}{{ template "flink.rule.option-type.check" (dict
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
        {{- template "flink.rule.option-type.check" (dict "ctx" $ "option" $option "key" $key "text" $text) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Refuses a text that the option's parser does not take (dict ctx option key text). */}}
{{- define "flink.rule.option-type.check" }}
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
    {{- template "flink.rule.option-type.list" (dict "ctx" $ctx "parser" (first $type) "text" .text "constants" $option.constants) }}
  {{- else }}
    {{- $_ := include (printf "flink.parse.%s" (first $type)) (list $ctx .text $option.constants) }}
  {{- end }}
  {{- if not $ctx.ok }}
    {{- $expected := last $type }}
    {{- with $option.constants }}{{ $expected = join ", " . | printf $expected }}{{ end }}
    {{- if and $option.list (not (has $option.type (list "String" "Map"))) }}
      {{- $expected = printf "a list separated by semicolons, each part %v" $expected }}
    {{- end }}
    {{- $message := printf "%v must be %v" (include "flink.values.shown" (list $ctx .key .text)) $expected }}
    {{- template "flink.refuse" (list $ctx .key $message) }}
  {{- end }}
{{- end }}

{{/* Whether the parser takes every element of a list (dict ctx parser text constants). Leaves it in .ok. */}}
{{- define "flink.rule.option-type.list" }}
  {{- $ctx := .ctx }}
  {{- $parser := .parser }}
  {{- $constants := .constants }}
  {{- if eq $parser "map" }}
    {{- template "flink.parse.maps" (list $ctx .text nil) }}
  {{- else }}
    {{- template "flink.parse.list" (list $ctx .text nil) }}
    {{- $ok := $ctx.ok }}
    {{- range ternary $ctx.value list $ctx.ok }}
      {{- $_ := include (printf "flink.parse.%s" $parser) (list $ctx . $constants) }}
      {{- $ok = and $ok $ctx.ok }}
    {{- end }}
    {{- $_ := set $ctx "ok" $ok }}
  {{- end }}
{{- end }}

{{/*
Options that are no text and cannot be printed as what was meant, and keys that cannot be one. Leaves key → text of
flinkConfiguration in .flinkConfiguration, null left out.
*/}}
{{- define "flink.rule.option-value" }}
  {{- $own := dict }}
  {{- $_ := set . "flinkConfiguration" $own }}
  {{- $options := .values.flinkConfiguration }}
  {{- $noKey := "[\\pZ\\p{Cc}:#=]" }}
  {{- $suspicious := or (hasKey $options "") (regexMatch $noKey (keys $options | join "")) }}
  {{- range $key, $value := $options }}
    {{- if and $suspicious (or (eq $key "") (regexMatch $noKey $key)) }}
      {{- $message := printf "%v must be the key of an option, without white space, control characters, colons, = and #, such as taskmanager.numberOfTaskSlots" (include "flink.values.quoted" $key) }}
      {{- template "flink.refuse" (list $ "flinkConfiguration" $message) }}
    {{- else if kindIs "string" $value }}
      {{- $_ := set $own $key $value }}
    {{- else if not (kindIs "invalid" $value) }}
      {{- template "flink.rule.option-value.scalar" (list $ $key $value) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* The text of a value that is none (list CTX KEY VALUE): leaves it in .flinkConfiguration, or refuses. */}}
{{- define "flink.rule.option-value.scalar" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- template "flink.values.text" (list $ctx (index . 2)) }}
  {{- $_ := set $ctx.flinkConfiguration $key $ctx.value }}
  {{- $words := "" }}
  {{- if eq $ctx.kind "other" }}
    {{- $message := ternary "a list cannot be the value of an option: write one string, such as \"a;b\"" "a map cannot be the value of an option: write one string, such as \"k1:v1,k2:v2\"; keys of options are flat, such as taskmanager.numberOfTaskSlots: 2" (kindIs "slice" (index . 2)) }}
    {{- template "flink.refuse" (list $ctx $key $message) }}
  {{- else if eq $ctx.kind "large" }}
    {{- $words = "%v may have lost digits: numbers from 2^53 on must be in quotes, such as \"9007199254740993\"" }}
  {{- else if eq $ctx.kind "fraction" }}
    {{- template "flink.rule.option-value.fractional" (list $ctx $key) }}
    {{- if not $ctx.ok }}{{ $words = "%v is a fraction, which YAML may have changed, and the option is not a Double or Float: it must be in quotes, such as \"1.10\"" }}{{ end }}
  {{- end }}
  {{- if $words }}
    {{- template "flink.refuse" (list $ctx $key (printf $words (include "flink.values.shown" (list $ctx $key (index . 2))))) }}
  {{- end }}
{{- end }}

{{/* Whether an option (list CTX KEY), by any name, is a Double or a Float. Leaves it in .ok. */}}
{{- define "flink.rule.option-value.fractional" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $_ := set $ctx "ok" false }}
  {{- template "flink.values.aliases" $ctx }}
  {{- range concat (list $key) (index $ctx.aliases $key | default list) }}
    {{- $type := index $ctx.catalogue.types . }}
    {{- with index $ctx.catalogue.options . }}{{ $type = .type }}{{ end }}
    {{- if has $type (list "Double" "Float") }}{{ $_ := set $ctx "ok" true }}{{ end }}
  {{- end }}
{{- end }}

{{/* Options that Helm or a value of the chart decides. */}}
{{- define "flink.rule.owned-key" }}
  {{- $hits := dict }}
  {{- $keys := print "\n" (keys .flinkConfiguration | join "\n") }}
  {{- range $rule := list (dict "key" "kubernetes.cluster-id" "equalTo" "clusterId" "instead" "set clusterId (default: the release name)") (dict "key" "kubernetes.namespace" "equalTo" "namespace" "instead" "install with --namespace") (dict "key" "kubernetes.pod-template-file" "instead" "give the template itself as podTemplate") (dict "key" "kubernetes.pod-template-file.jobmanager" "instead" "give the template itself as jobManager.podTemplate") (dict "key" "kubernetes.pod-template-file.taskmanager" "instead" "give the template itself as taskManager.podTemplate") (dict "key" "security.kerberos.login.keytab" "instead" "use kerberos.existingSecret or kerberos.keytab") (dict "key" "security.keytab" "instead" "use kerberos.existingSecret or kerberos.keytab") (dict "key" "security.kerberos.krb5-conf.path" "instead" "give the text itself as kerberos.krb5Conf") (dict "key" "kubernetes.config.file" "instead" "Helm talks to the cluster: use helm --kubeconfig") (dict "key" "kubernetes.context" "instead" "Helm talks to the cluster: use helm --kube-context") (dict "key" "execution.target" "instead" "set mode to session or application") (dict "key" "pipeline.jars" "applicationOnly" true "instead" "set job.jarURI") (dict "key" "$internal." "prefix" true "instead" "internal to Flink; leave it out") (dict "key" "internal." "prefix" true "instead" "internal to Flink; leave it out") (dict "key" "kubernetes.internal." "prefix" true "instead" "internal to Flink; leave it out") }}
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
        {{- $quoted := include "flink.values.quoted" $text }}
        {{- $message := printf "%v differs from this release's %v: %v" $quoted (include "flink.values.quoted" $resolved) $rule.instead }}
        {{- template "flink.refuse" (list $ $key $message) }}
      {{- end }}
    {{- else if not (and $rule.applicationOnly (eq $.mode "session")) }}
      {{- template "flink.refuse" (list $ $key (printf "cannot be set here: %v" $rule.instead)) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Pod templates whose fields the client would drop without a word, or at which it or Kubernetes would stumble. */}}
{{- define "flink.rule.pod-template-fields" }}
  {{- $templates := dict
    "podTemplate" .values.podTemplate
    "jobManager.podTemplate" .values.jobManager.podTemplate
    "taskManager.podTemplate" .values.taskManager.podTemplate
  }}
  {{- range list "podTemplate" "jobManager.podTemplate" "taskManager.podTemplate" }}
    {{- $template := get $templates . }}
    {{- if $template }}
      {{- template "flink.pod-template.walk" (list $ $template) }}
      {{- if not (kindIs "map" $template.spec) }}
        {{- template "flink.refuse" (list $ . "has no spec: it must be a Pod, such as \x7bspec: \x7bnodeSelector: \x7bdisk: ssd\x7d\x7d\x7d") }}
      {{- else if $.unknownField }}
        {{- $path := include "flink.rule.pod-template-fields.path" $.unknownField }}
        {{- template "flink.refuse" (list $ . (printf "%v is not a field that the client of Flink %v knows, which would drop it: leave it out" $path "1.13")) }}
      {{- else if regexMatch "[0-9]{16}|[0-9]e[+]?[0-9]" (toJson $template) }}
        {{- $_ := include "flink.rule.pod-template-fields.large" (dict "ctx" $ "key" . "value" $template "path" "") }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- if .values.jobManager.podTemplate }}
    {{- template "flink.rule.pod-template-fields.deployment" (list . "jobManager.podTemplate" .values.jobManager.podTemplate) }}
  {{- else if .values.podTemplate }}
    {{- template "flink.rule.pod-template-fields.deployment" (list . "podTemplate" .values.podTemplate) }}
  {{- end }}
{{- end }}

{{/* The template of the JobManager (list CTX KEY TEMPLATE): its pod is a Deployment's. */}}
{{- define "flink.rule.pod-template-fields.deployment" }}
  {{- $spec := (index . 2).spec }}
  {{- if kindIs "map" $spec }}
    {{- if not (or (kindIs "invalid" $spec.restartPolicy) (has $spec.restartPolicy (list "" "Always"))) }}
      {{- template "flink.refuse" (list (index . 0) (index . 1) "spec.restartPolicy must be Always, since the JobManager's pod belongs to a Deployment: leave it out") }}
    {{- else if not (kindIs "invalid" $spec.activeDeadlineSeconds) }}
      {{- template "flink.refuse" (list (index . 0) (index . 1) "spec.activeDeadlineSeconds cannot be set, since the JobManager's pod belongs to a Deployment: leave it out") }}
    {{- else if eq (toString $spec.automountServiceAccountToken) "false" }}
      {{- template "flink.refuse" (list (index . 0) (index . 1) "spec.automountServiceAccountToken must not be false: without its account's token the JobManager cannot ask Kubernetes for TaskManagers; leave it out") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Numbers that may have lost digits, of any field, names in their order (dict ctx key value path). */}}
{{- define "flink.rule.pod-template-fields.large" }}
  {{- $at := . }}
  {{- if kindIs "map" .value }}
    {{- range $name, $member := .value }}
      {{- $path := ternary $name (printf "%s.%s" $at.path $name) (eq $at.path "") }}
      {{- $_ := include "flink.rule.pod-template-fields.large" (dict "ctx" $at.ctx "key" $at.key "value" $member "path" $path) }}
    {{- end }}
  {{- else if kindIs "slice" .value }}
    {{- range $index, $item := .value }}
      {{- $path := printf "%s[%d]" $at.path $index }}
      {{- $_ := include "flink.rule.pod-template-fields.large" (dict "ctx" $at.ctx "key" $at.key "value" $item "path" $path) }}
    {{- end }}
  {{- else }}
    {{- template "flink.values.text" (list .ctx .value) }}
    {{- if eq .ctx.kind "large" }}
      {{- $path := include "flink.rule.pod-template-fields.path" .path }}
      {{- template "flink.refuse" (list .ctx .key (printf "%v may have lost digits: whole numbers from 2^53 on must be in quotes, such as \"9007199254740993\"" $path)) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Prints a path for a message: on one line, whatever its names hold. */}}
{{- define "flink.rule.pod-template-fields.path" }}
  {{- if regexMatch "^[!-~]{1,100}$" . }}{{ . }}{{ else }}{{ template "flink.values.quoted" . }}{{ end }}
{{- end }}


{{/*
A Service gets its cluster address, or none, when it is made: Kubernetes refuses the one change half-way and takes the
other without doing it. Nothing is found without a cluster (helm template).
*/}}
{{- define "flink.rule.rest-service-change" }}
  {{- $name := printf "%s-rest" .clusterId }}
  {{- if not (hasKey . "restService") }}
    {{- $_ := set . "restService" (.Release.IsUpgrade | ternary (lookup "v1" "Service" .namespace $name) dict) }}
  {{- end }}
  {{- with .restService }}
    {{- if eq (get (.metadata.annotations | default dict) "meta.helm.sh/release-name") $.Release.Name }}
      {{- $is := eq (get .spec "clusterIP") "None" }}
      {{- template "flink.string" (list $ "kubernetes.rest-service.exposed.type") }}
      {{- $becomes := eq ($.value | default "" | lower) "headless_clusterip" }}
      {{- if ne $is $becomes }}
        {{- $words := ternary "the Service %v is headless, and Kubernetes does not change that in place: run kubectl delete service %v --namespace %v, then upgrade again" "the Service %v is not headless, and Kubernetes does not change that in place: run kubectl delete service %v --namespace %v, then upgrade again" $is }}
        {{- $message := printf $words (include "flink.values.quoted" $name) $name $.namespace }}
        {{- template "flink.refuse" (list $ "kubernetes.rest-service.exposed.type" $message) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Credentials do not belong into a ConfigMap and Helm's release Secret. */}}
{{- define "flink.rule.sensitive-option" }}
  {{- $own := .flinkConfiguration }}
  {{- $keys := keys $own | join " " | lower }}
  {{- $suspicious := false }}
  {{- range list "password" "secret" "fs.azure.account.key" "apikey" }}{{ if contains . $keys }}{{ $suspicious = true }}{{ end }}{{ end }}
  {{- range list "s3.access-key" "s3.access.key" "fs.s3a.access.key" "fs.s3.awsAccessKeyId" "presto.s3.access-key" }}{{ if hasKey $own . }}{{ $suspicious = true }}{{ end }}{{ end }}
  {{- range $key, $text := ternary $own dict $suspicious }}
    {{- if $text }}
      {{- template "flink.values.sensitive" (list $ $key) }}
      {{- if $.ok }}
        {{- template "flink.rule.sensitive-option.refuse" (list $ $key) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Refuses an option with the way out that works for it (list CTX KEY). */}}
{{- define "flink.rule.sensitive-option.refuse" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $message := "would be readable in the ConfigMap and in Helm's release: keep it in a Secret for your program to read, by kubernetes.env.secretKeyRef or kubernetes.secrets, such as kubernetes.secrets: my-secret:/opt/secrets (or set allowSensitiveConfiguration: true)" }}
  {{- template "flink.values.aliases" $ctx }}
  {{- if or (hasKey $ctx.catalogue.options $key) (hasKey $ctx.catalogue.types $key) (hasKey $ctx.aliases $key) }}
    {{- $message = "would be readable in the ConfigMap and in Helm's release, and Flink reads it from its configuration alone: leave it out, or limit who may read ConfigMaps and Secrets of the namespace and set allowSensitiveConfiguration: true" }}
  {{- end }}
  {{- range list "security.ssl." "metrics.reporter." "fs." "security.delegation.token.provider." }}
    {{- if hasPrefix . $key }}{{ $message = "would be readable in the ConfigMap and in Helm's release, and Flink reads it from its configuration alone: leave it out, or limit who may read ConfigMaps and Secrets of the namespace and set allowSensitiveConfiguration: true" }}{{ end }}
  {{- end }}
  {{- if hasPrefix "fs.azure.account.key." $key }}{{ $message = "would be readable in the ConfigMap and in Helm's release: keep it in a Secret as the variable AZURE_STORAGE_KEY of kubernetes.env.secretKeyRef, and set fs.azure.account.keyprovider.<account>: org.apache.flink.fs.azurefs.EnvironmentVariableKeyProvider (or set allowSensitiveConfiguration: true)" }}{{ end }}
  {{- range list "s3." "s3a." "fs.s3a." "fs.s3." "presto.s3." }}
    {{- if hasPrefix . $key }}{{ $message = "would be readable in the ConfigMap and in Helm's release: keep the keys in a Secret and name it as s3.existingSecret (or set allowSensitiveConfiguration: true)" }}{{ end }}
  {{- end }}
  {{- template "flink.refuse" (list $ctx $key $message) }}
{{- end }}

{{/*
What high availability keeps under a cluster id does not stay behind, and does not come up in a cluster of another kind,
by accident: the ConfigMap of the cluster says what is deployed, whoever has applied it. Nothing is found without a
cluster (helm template).
*/}}
{{- define "flink.rule.state-change" }}
  {{- template "flink.profile.config-map" . }}
  {{- with get (.configMap.data | default dict) "flink-conf.yaml" }}
    {{- $old := dict "config" dict "catalogue" $.catalogue }}
    {{- template "flink.rule.state-change.entries" (dict "into" $old.config "text" .) }}
    {{- template "flink.option" (list $old "execution.target") }}
    {{- $mode := ternary "application" "session" (eq (toString $old.value) "kubernetes-application") }}
    {{- template "flink.rule.state-change.store" $old }}
    {{- $now := dict "config" $.config "catalogue" $.catalogue }}
    {{- template "flink.rule.state-change.store" $now }}
    {{- if or (eq $.mode "application") (not $old.directory) }}{{ $_ := set $now "directory" $old.directory }}{{ end }}
    {{- $id := include "flink.values.quoted" $.clusterId }}
    {{- if not $old.kind }}
    {{- else if ne $mode $.mode }}
      {{- $words := ternary "the cluster %v is a session with high availability, and an application would drop the jobs that are kept: stop the jobs with savepoints and set allowStateChange: true, or set another clusterId" "the cluster %v is an application with high availability, and a session would go on with the program that is kept: stop the jobs with savepoints and set allowStateChange: true, or set another clusterId" (eq $mode "session") }}
      {{- template "flink.refuse" (list $ "mode" (printf $words $id)) }}
    {{- else }}
      {{- range list
        (list "kind" "high-availability" "type")
        (list "quorum" "high-availability.zookeeper.quorum" "zookeeper.quorum")
        (list "root" "high-availability.zookeeper.path.root" "zookeeper.pathRoot")
        (list "directory" "high-availability.storageDir" "directory")
      }}
        {{- if and (not $.refusal) (ne (get $old (index . 0)) (get $now (index . 0))) }}
          {{- $option := printf "highAvailability.%s" (index . 2) }}
          {{- template "flink.values.spellings" (list $ (index . 1)) }}
          {{- range $.value }}
            {{- if hasKey $.flinkConfiguration . }}
              {{- $option = . }}
              {{- break }}
            {{- end }}
          {{- end }}
          {{- if eq (index . 0) "directory" }}
            {{- $directory := include "flink.values.quoted" $old.directory }}
            {{- template "flink.refuse" (list $ $option (printf "the session %v keeps the jars of its jobs in %v, and a JobManager that looks for them in another directory does not start: stop the jobs with savepoints and set allowStateChange: true, or set another clusterId" $id $directory)) }}
          {{- else }}
            {{- template "flink.refuse" (list $ $option (printf "the cluster %v keeps its jobs and the pointers to their checkpoints in %v, where they would stay behind, until a change back takes them up again: stop the jobs with savepoints and set allowStateChange: true, or set another clusterId" $id $old.place)) }}
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
{{- define "flink.rule.state-change.store" }}
  {{- range list "kind" "quorum" "root" "place" "directory" }}{{ $_ := set $ . "" }}{{ end }}
  {{- template "flink.option" (list . "high-availability") }}
  {{- $type := kindIs "invalid" .value | ternary "NONE" (toString .value) }}
  {{- template "flink.deploy.is-kubernetes" (list . $type) }}
  {{- if .ok }}
    {{- $_ := set . "kind" "kubernetes" }}
    {{- $_ := set . "place" "ConfigMaps" }}
  {{- else if eq (lower $type) "zookeeper" }}
    {{- $_ := set . "kind" "zookeeper" }}
    {{- template "flink.option" (list . "high-availability.zookeeper.quorum") }}
    {{- $_ := set . "quorum" (kindIs "invalid" .value | ternary "" (toString .value)) }}
    {{- template "flink.option" (list . "high-availability.zookeeper.path.root") }}
    {{- $_ := set . "root" (printf "/%s" (kindIs "invalid" .value | ternary "flink" (toString .value) | trimAll "/")) }}
    {{- $_ := set . "place" (printf "ZooKeeper at %s, below %s" (include "flink.values.quoted" .quorum) (include "flink.values.quoted" .root)) }}
  {{- else if not (has (upper $type) (list "NONE" "STANDALONE")) }}
    {{- $_ := set . "kind" $type }}
    {{- $_ := set . "place" (include "flink.values.quoted" $type) }}
  {{- end }}
  {{- if .kind }}
    {{- template "flink.option" (list . "high-availability.storageDir") }}
    {{- $_ := set . "directory" (regexReplaceAll "/+$" (kindIs "invalid" .value | ternary "" (toString .value)) "") }}
  {{- end }}
{{- end }}

{{/* The options of a configuration file (dict into text), texts by key. */}}
{{- define "flink.rule.state-change.entries" }}
  {{- $into := .into }}
  {{- range splitList "\n" .text }}
    {{- $parts := splitList ": " . }}
    {{- $_ := set $into (first $parts) (rest $parts | join ": ") }}
  {{- end }}
{{- end }}

{{/*
What the client passes on, and the JobManager stumbles at when the first job needs a TaskManager. Texts that do not
parse are left to others.
*/}}
{{- define "flink.rule.task-manager" }}
  {{- if .values.taskManager.podTemplate }}
    {{- template "flink.rule.task-manager.template" (list . "taskManager.podTemplate" .values.taskManager.podTemplate) }}
  {{- else if and .values.jobManager.podTemplate .values.podTemplate }}
    {{- template "flink.rule.task-manager.template" (list . "podTemplate" .values.podTemplate) }}
  {{- end }}
  {{- template "flink.rule.task-manager.tolerations" . }}
  {{- template "flink.rule.task-manager.cpu" . }}
  {{- range $name, $side := dict "FLINK_JM_HEAP" "jobmanager" "FLINK_TM_HEAP" "taskmanager" }}
    {{- $key := printf "containerized.master.env.%s" $name }}
    {{- if hasKey $.config $key }}
      {{- template "flink.refuse" (list $ $key (printf "would change sizes that the client has computed already: set %v.memory.process.size instead" $side)) }}
    {{- end }}
  {{- end }}
  {{- template "flink.rule.task-manager.heap" . }}
{{- end }}

{{/*
The template that TaskManagers get (list CTX KEY TEMPLATE), where the client does not read it for the JobManager.
*/}}
{{- define "flink.rule.task-manager.template" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $spec := (index . 2).spec | default dict }}
  {{- template "flink.pod-template.walk" (list $ctx (index . 2)) }}
  {{- $template := $ctx.value }}
  {{- if and (hasKey $spec "containers") (kindIs "invalid" $spec.containers) }}
    {{- template "flink.pod-template.unreadable" (dict "ctx" $ctx "path" "spec.containers" "value" nil "type" "list") }}
  {{- end }}
  {{- if $ctx.unreadable }}
    {{- template "flink.refuse" (list $ctx $key $ctx.unreadable) }}
  {{- else if and (kindIs "map" $spec) (eq (toString (get $spec "automountServiceAccountToken")) "false") }}
    {{- template "flink.rule.task-manager.token" (list $ctx $key) }}
  {{- end }}
{{- end }}

{{/* With high availability by Kubernetes TaskManagers ask it for their leader (list CTX KEY). */}}
{{- define "flink.rule.task-manager.token" }}
  {{- $ctx := index . 0 }}
  {{- template "flink.option" (list $ctx "high-availability") }}
  {{- template "flink.deploy.is-kubernetes" (list $ctx $ctx.value) }}
  {{- if $ctx.ok }}{{ template "flink.refuse" (list $ctx (index . 1) "spec.automountServiceAccountToken must not be false with high availability by Kubernetes: TaskManagers find the JobManager with their account's token; leave it out") }}{{ end }}
{{- end }}

{{/* Seconds that are no whole number. */}}
{{- define "flink.rule.task-manager.tolerations" }}
  {{- $key := "kubernetes.taskmanager.tolerations" }}
  {{- template "flink.option" (list . $key) }}
  {{- if not (kindIs "invalid" .value) }}
    {{- template "flink.parse.maps" (list . .value nil) }}
    {{- range ternary .value list .ok }}
      {{- range $name, $text := . }}
        {{- if eq (lower $name) "tolerationseconds" }}
          {{- template "flink.parse.long" (list $ $text nil) }}
          {{- if not $.ok }}
            {{- template "flink.refuse" (list $ $key (printf "tolerationSeconds %v must be a whole number of seconds, such as tolerationSeconds:6000" (include "flink.values.quoted" $text))) }}
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
{{- define "flink.rule.task-manager.cpu" }}
  {{- $key := "taskmanager.cpu.cores" }}
  {{- template "flink.option" (list . $key) }}
  {{- $bad := false }}
  {{- if kindIs "invalid" .value }}
    {{- $key = "kubernetes.taskmanager.cpu" }}
    {{- template "flink.option" (list . $key) }}
  {{- end }}
  {{- if not (kindIs "invalid" .value) }}
    {{- $text := .value }}
    {{- template "flink.parse.double" (list . $text nil) }}
    {{- if and .ok (ne (toString .value) "NaN") }}
      {{- $bad = ge (float64 .value) 1e16 }}
    {{- end }}
    {{- if $bad }}
      {{- template "flink.refuse" (list . $key (printf "%v must be a number of cores that a container can have, such as 1.5" (include "flink.values.quoted" $text))) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
The old heap options, which the JobManager's start script takes for the heap itself: what it would stop at, and the
client does not.
*/}}
{{- define "flink.rule.task-manager.heap" }}
  {{- template "flink.memory.known" (list . "jobmanager.memory.heap.size" "jobmanager.heap.size" "jobmanager.heap.mb") }}
  {{- $known := .value }}
  {{- if and (not (first $known)) (has true $known) }}
    {{- $key := ternary "jobmanager.heap.size" "jobmanager.heap.mb" (index $known 1) }}
    {{- $client := dict "catalogue" .catalogue "config" .config "refusal" "" }}
    {{- template "flink.memory.legacy" (list $client "jobmanager") }}
    {{- $script := dict "catalogue" .catalogue "config" (omit .config "jobmanager.memory.process.size") "refusal" "" }}
    {{- template "flink.memory.legacy" (list $script "jobmanager") }}
    {{- $heap := index $script.config "jobmanager.memory.process.size" }}
    {{- $_ := set $script "config" (merge (dict "jobmanager.memory.heap.size" $heap) .config) }}
    {{- range list $client $script }}
      {{- template "flink.memory.process" (dict
        "ctx" .
        "side" "jobmanager"
        "model" "flink.memory.job-manager"
        "required" (list "jobmanager.memory.heap.size")
      ) }}
    {{- end }}
    {{- if and $script.refusal (not $client.refusal) }}
      {{- template "flink.refuse" (list . $key (printf "does not fit as the JobManager's heap, for which its start script takes it (%v): set jobmanager.memory.process.size alone" $script.refusal)) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* Keys that Flink does not know below the prefixes that are all Flink's own. */}}
{{- define "flink.rule.unknown-option" }}
  {{- $owned := list "kubernetes." "jobmanager." "taskmanager." "rest." "blob." "high-availability." "heartbeat." "slot." "slotmanager." "cluster." "execution." "pipeline." "parallelism." "restart-strategy." "web." "client." | join "|" | replace "." "\\." }}
  {{- $open := list }}
  {{- range $key := regexFindAll (printf "(?m)^(?:%s).*$" $owned) (keys .values.flinkConfiguration | sortAlpha | join "\n") -1 }}
    {{- template "flink.values.aliases" $ }}
    {{- if not (or (hasKey $.catalogue.options $key) (hasKey $.catalogue.types $key) (hasKey $.aliases $key)) }}
      {{- $unknown := true }}
      {{- range $open }}{{ if hasPrefix . $key }}{{ $unknown = false }}{{ end }}{{ end }}
      {{- if $unknown }}
        {{- template "flink.refuse" (list $ $key (printf "is not an option of Flink %v: check the spelling, or set strictOptions: false" "1.13")) }}
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* State that could not be taken along, or of which the values say two things. */}}
{{- define "flink.rule.upgrade-mode" }}
  {{- $job := .values.job }}
  {{- if eq .mode "session" }}
  {{- else if not $job.upgradeMode }}
    {{- if eq ($job.state | default "") "suspended" }}
      {{- template "flink.refuse" (list . "job.state" "has no effect without job.upgradeMode: set that to last-state, savepoint or stateless") }}
    {{- end }}
    {{- if hasKey $job "savepointRedeployNonce" }}
      {{- template "flink.refuse" (list . "job.savepointRedeployNonce" "has no effect without job.upgradeMode: set that to last-state, savepoint or stateless") }}
    {{- end }}
  {{- else }}
    {{- template "flink.rule.asked-before.handover" (list . "job.upgradeMode"
      "needs profile: helm, since a container of its own keeps the state: leave out profile: native"
      "needs the handover, which keeps the state: leave out handover.enabled: false"
    ) }}
    {{- if and (hasKey $job "savepointRedeployNonce") (not $job.initialSavepointPath) }}
      {{- template "flink.refuse" (list . "job.savepointRedeployNonce" "has no effect without job.initialSavepointPath, the savepoint to start from once more") }}
    {{- end }}
    {{- template "flink.rule.upgrade-mode.mode" . }}
    {{- template "flink.rule.asked-before.rest" (list .
      "hides from the next JobManager what job.upgradeMode asks of the one before, since it has no certificate: leave out one of them"
      "makes the REST port a free one, at which nobody can ask for the state of job.upgradeMode: leave out one of them"
    ) }}
    {{- template "flink.option" (list . "execution.savepoint.path") }}
    {{- if not (kindIs "invalid" .value) }}
      {{- template "flink.refuse" (list . "execution.savepoint.path" "wins over the state that job.upgradeMode takes along: write it as job.initialSavepointPath") }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* What the mode needs. */}}
{{- define "flink.rule.upgrade-mode.mode" }}
  {{- if eq .values.job.upgradeMode "last-state" }}
    {{- template "flink.deploy.high-availability-mode" . }}
    {{- if not .highAvailability }}
      {{- template "flink.refuse" (list . "job.upgradeMode" "last-state needs high availability, which keeps the latest checkpoint: set highAvailability.type, or upgradeMode: savepoint") }}
    {{- end }}
  {{- else if eq .values.job.upgradeMode "savepoint" }}
    {{- template "flink.rule.asked-before.savepoint" (list . "job.upgradeMode"
      "savepoint does not work with Flink %v, which deletes its Deployment when a job has stopped: set last-state with highAvailability, or stateless"
      "savepoint needs a directory that all pods reach: set the option %v, such as s3://my-bucket/savepoints"
    ) }}
  {{- end }}
{{- end }}

{{/* A session whose jobs could not be asked for, or not be stopped. */}}
{{- define "flink.rule.upgrade-policy" }}
  {{- if .values.upgradePolicy }}
    {{- if ne .mode "session" }}
      {{- template "flink.refuse" (list . "upgradePolicy" "is for sessions: set job.upgradeMode, which says what a change of an application takes along") }}
    {{- end }}
    {{- template "flink.rule.asked-before.handover" (list . "upgradePolicy"
      "needs profile: helm, since a container of its own asks for the jobs: leave out profile: native"
      "needs the handover, which asks for the jobs: leave out handover.enabled: false"
    ) }}
    {{- if eq .values.upgradePolicy "savepoint" }}
      {{- template "flink.rule.asked-before.savepoint" (list . "upgradePolicy"
        "savepoint does not work with Flink %v, which would take another savepoint at each repeated request: set refuse, and stop the jobs by hand"
        "savepoint needs a directory that all pods reach: set the option %v, such as s3://my-bucket/savepoints"
      ) }}
    {{- end }}
    {{- template "flink.rule.asked-before.rest" (list .
      "hides from the next JobManager the jobs that upgradePolicy asks for, since it has no certificate: leave out one of them"
      "makes the REST port a free one, at which nobody can ask for the jobs of upgradePolicy: leave out one of them"
    ) }}
  {{- end }}
{{- end }}

{{/*
The types of values, one define each (dict ctx path value expected): a value that is taken, as it is or in the form
that later steps read, is left in .value; another is refused. Here: a value that is taken if accepted says so.
*/}}
{{- define "flink.rule.values-shape.expect" }}
  {{- $_ := set .ctx "value" .value }}
  {{- if not .accepted }}{{ template "flink.rule.values-shape.refuse" . }}{{ end }}
{{- end }}

{{/* Anything: what Helm and parent charts read. */}}
{{- define "flink.rule.values-shape.any" }}
  {{- $_ := set .ctx "value" .value }}
{{- end }}

{{/* A string. */}}
{{- define "flink.rule.values-shape.string" }}
  {{- template "flink.rule.values-shape.expect" (merge (dict "accepted" (kindIs "string" .value) "string" true) .) }}
{{- end }}

{{/* true or false. */}}
{{- define "flink.rule.values-shape.boolean" }}
  {{- template "flink.rule.values-shape.expect" (merge (dict "accepted" (kindIs "bool" .value)) .) }}
{{- end }}

{{/* Flink's options: a map, whose members other rules look at. */}}
{{- define "flink.rule.values-shape.options" }}
  {{- template "flink.rule.values-shape.expect" (merge (dict "accepted" (kindIs "map" .value)) .) }}
{{- end }}

{{/* A pod template: a map, whose fields another rule looks at. */}}
{{- define "flink.rule.values-shape.pod" }}
  {{- template "flink.rule.values-shape.expect" (merge (dict "accepted" (kindIs "map" .value)) .) }}
{{- end }}

{{/* A whole number. */}}
{{- define "flink.rule.values-shape.whole" }}
  {{- template "flink.rule.values-shape.kind" (merge (dict "kinds" (list "whole")) .) }}
{{- end }}

{{/* A whole number from 1 on. */}}
{{- define "flink.rule.values-shape.positive" }}
  {{- $kinds := list "whole" }}
  {{- if and (kindIs "float64" .value) (lt (.value | toString | float64) 1.0) }}{{ $kinds = list }}{{ end }}
  {{- if and (kindIs "int64" .value) (lt (.value | int64) 1) }}{{ $kinds = list }}{{ end }}
  {{- template "flink.rule.values-shape.kind" (merge (dict "kinds" $kinds) .) }}
{{- end }}

{{/* The same, of 32 bits. */}}
{{- define "flink.rule.values-shape.count" }}
  {{- $kinds := list "whole" }}
  {{- if or (kindIs "float64" .value) (kindIs "int64" .value) }}
    {{- $number := float64 .value }}
    {{- if or (lt $number 1.0) (gt $number 2147483647.0) }}{{ $kinds = list }}{{ end }}
  {{- end }}
  {{- template "flink.rule.values-shape.kind" (merge (dict "kinds" $kinds) .) }}
{{- end }}

{{/* A number of cores, as a number or a string. */}}
{{- define "flink.rule.values-shape.cpu" }}
  {{- template "flink.rule.values-shape.kind" (merge (dict "kinds" (list "text" "whole" "fraction")) .) }}
{{- end }}

{{/* A memory size, as a string or a number of bytes. */}}
{{- define "flink.rule.values-shape.memory" }}
  {{- template "flink.rule.values-shape.kind" (merge (dict "kinds" (list "text" "whole")) .) }}
{{- end }}

{{/* A scalar of one of the kinds that flink.values.text tells apart (dict ctx path value expected kinds). */}}
{{- define "flink.rule.values-shape.kind" }}
  {{- template "flink.values.text" (list .ctx .value) }}
  {{- template "flink.rule.values-shape.expect" (merge (dict "accepted" (has .ctx.kind .kinds)) .) }}
{{- end }}

{{/* A list of strings. */}}
{{- define "flink.rule.values-shape.strings" }}
  {{- template "flink.rule.values-shape.list" (merge (dict "kinds" (list "text")) .) }}
{{- end }}

{{/* A list of strings, numbers and booleans, as a program takes them. */}}
{{- define "flink.rule.values-shape.arguments" }}
  {{- template "flink.rule.values-shape.list" (merge (dict "kinds" (list "text" "boolean" "whole" "fraction")) .) }}
{{- end }}

{{/* A list whose items are of these kinds (dict ctx path value expected kinds). */}}
{{- define "flink.rule.values-shape.list" }}
  {{- $ctx := .ctx }}
  {{- $items := .value }}
  {{- template "flink.rule.values-shape.expect" (merge (dict "accepted" (kindIs "slice" $items)) .) }}
  {{- range $index, $item := ternary $items list (kindIs "slice" $items) }}
    {{- template "flink.values.text" (list $ctx $item) }}
    {{- if not (has $ctx.kind $.kinds) }}
      {{- $message := printf "must be %v: item %v is not" $.expected (add1 $index) }}
      {{- template "flink.refuse" (list $ctx $.path $message) }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $items }}
{{- end }}

{{/* A map of names to strings. An entry that is empty is absent. */}}
{{- define "flink.rule.values-shape.texts" }}
  {{- $ctx := .ctx }}
  {{- $path := .path }}
  {{- $texts := .value }}
  {{- $given := dict }}
  {{- template "flink.rule.values-shape.expect" (merge (dict "accepted" (kindIs "map" $texts)) .) }}
  {{- range $name, $text := ternary $texts dict (kindIs "map" $texts) }}
    {{- if not (kindIs "invalid" $text) }}
      {{- $at := printf "%s.%s" $path $name }}
      {{- if or (eq $name "") (regexMatch "[\\pZ\\p{Cc}]" $name) }}{{ $at = $path }}{{ end }}
      {{- template "flink.rule.values-shape.string" (dict "ctx" $ctx "path" $at "value" $text "expected" "a string") }}
      {{- if $ctx.value }}{{ $_ := set $given $name $ctx.value }}{{ end }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" (ternary nil $given (empty $given)) }}
{{- end }}

{{/*
Types, constants and names of the values, for those too who skip the schema. Leaves .values: the values without what is
absent (null and what is empty).
*/}}
{{- define "flink.rule.values-shape" }}
  {{- $json := toJson .Values }}
  {{- if regexMatch "[\\x{7F}-\\x{9F}\\x{FFFE}\\x{FFFF}]" $json }}
    {{- template "flink.refuse" (list . "values" "a string or a name has a control character (U+007F to U+009F, U+FFFE or U+FFFF), which YAML does not carry: leave it out") }}
  {{- end }}
  {{- if contains `"\u003c\u003c":` $json }}
    {{- template "flink.refuse" (list . "values" "a map has the name <<, which YAML takes for a merge of maps: leave it out") }}
  {{- end }}
  {{- template "flink.rule.values-shape.table" . }}
  {{- $_ := include "flink.rule.values-shape.map" (dict "ctx" . "path" "" "fields" "" "value" .Values) }}
  {{- $_ := set . "values" .value }}
  {{- $policies := list .values.imagePullPolicy }}
  {{- if and .values.image (kindIs "map" .values.image) }}
    {{- $policies = append $policies .values.image.pullPolicy }}
  {{- end }}
  {{- if and (eq (len (uniq (compact $policies))) 2) }}
    {{- template "flink.refuse" (list
      . "imagePullPolicy"
      (printf "is %v, but image.pullPolicy is %v: leave one of them out"
        (include "flink.values.quoted" (first $policies))
        (include "flink.values.quoted" (last $policies))
      )
    ) }}
  {{- end }}
{{- end }}

{{/*
The values and their fields, a row for each: path, type, what it must be and, of a map, its fields. Leaves them in
.shapes, and in .emptyKinds the kind of an empty value that counts as absent, by type.
*/}}
{{- define "flink.rule.values-shape.table" }}
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
    "image.tag" (list "string" "a string such as 1.13.6-scala_2.12")
    "image.digest" (list "string" "a string")
    "image.pullPolicy" (list "string" "a string such as IfNotPresent")
    "image.pullSecrets" (list "strings" "a list of strings such as [\"registry-credentials\"]")
    "imagePullPolicy" (list "string" "a string such as IfNotPresent")
    "flinkConfiguration" (list "options" "a map of Flink's options")
    "stockConfiguration" (list "boolean" "true or false")
    "strictOptions" (list "boolean" "true or false")
    "allowSensitiveConfiguration" (list "boolean" "true or false")
    "allowLineChange" (list "boolean" "true or false")
    "allowClusterIdChange" (list "boolean" "true or false")
    "allowStateChange" (list "boolean" "true or false")
    "job" (list "map" "a map of jarURI, entryClass, args, parallelism, initialSavepointPath, upgradeMode, state, savepointRedeployNonce and allowNonRestoredState" "jarURI, entryClass, args, parallelism, initialSavepointPath, upgradeMode, state, savepointRedeployNonce and allowNonRestoredState")
    "job.jarURI" (list "string" "a string such as local:///opt/flink/usrlib/job.jar")
    "job.entryClass" (list "string" "a string such as com.example.Job")
    "job.args" (list "arguments" "a list of strings, numbers or booleans such as [\"--input\",\"s3://bucket/in\"]")
    "job.parallelism" (list "positive" "a whole number of at least 1 such as 2")
    "job.initialSavepointPath" (list "string" "a string such as s3://bucket/savepoints/savepoint-1")
    "job.upgradeMode" (list "stateless|last-state|savepoint" "stateless or last-state or savepoint")
    "job.state" (list "running|suspended" "running or suspended")
    "job.savepointRedeployNonce" (list "whole" "a whole number such as 1")
    "job.allowNonRestoredState" (list "boolean" "true or false")
    "podTemplate" (list "pod" "a map that is a Pod")
    "jobManager" (list "map" "a map of resource, podTemplate and replicas" "resource, podTemplate and replicas")
    "jobManager.resource" (list "map" "a map of cpu and memory" "cpu and memory")
    "jobManager.resource.cpu" (list "cpu" "a number of cores such as 1")
    "jobManager.resource.memory" (list "memory" "a memory size such as 2g")
    "jobManager.podTemplate" (list "pod" "a map that is a Pod such as \x7b\"spec\":\x7b\"containers\":[]\x7d\x7d")
    "jobManager.replicas" (list "whole" "a whole number such as 1")
    "taskManager" (list "map" "a map of resource and podTemplate" "resource and podTemplate")
    "taskManager.resource" (list "map" "a map of cpu and memory" "cpu and memory")
    "taskManager.resource.cpu" (list "cpu" "a number of cores such as 1")
    "taskManager.resource.memory" (list "memory" "a memory size such as 2g")
    "taskManager.podTemplate" (list "pod" "a map that is a Pod such as \x7b\"spec\":\x7b\"containers\":[]\x7d\x7d")
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
    "serviceAccount" (list "string-or-map" "a string or a map" "create, name and annotations")
    "serviceAccount.create" (list "boolean" "true or false")
    "serviceAccount.name" (list "string" "a string such as flink")
    "serviceAccount.annotations" (list "texts" "a map of names to strings")
    "rbac" (list "map" "a map of create and finalizers" "create and finalizers")
    "rbac.create" (list "boolean" "true or false")
    "rbac.finalizers" (list "boolean" "true or false")
    "global" (list "any" "anything")
    "enabled" (list "any" "anything")
  ) }}
  {{- $_ := set . "emptyKinds" (dict
    "string" "string" "string-or-map" "string" "cpu" "string" "memory" "string"
    "options" "map" "pod" "map" "texts" "map" "strings" "slice" "arguments" "slice"
  ) }}
{{- end }}

{{/*
A map and its members (dict ctx path fields value). Leaves what is given in .value: nil where that is nothing, but for
the values themselves.
*/}}
{{- define "flink.rule.values-shape.map" }}
  {{- $ctx := .ctx }}
  {{- $path := .path }}
  {{- $shapes := $ctx.shapes }}
  {{- $given := dict }}
  {{- range $name, $member := .value }}
    {{- if not (or (kindIs "invalid" $member) $ctx.refusal) }}
      {{- $at := ternary $name (printf "%s.%s" $path $name) (eq $path "") }}
      {{- if and (hasKey $shapes $at) (not (contains "." $name)) }}
        {{- $_ := include "flink.rule.values-shape.walk" (dict "ctx" $ctx "path" $at "value" $member) }}
        {{- if not (kindIs "invalid" $ctx.value) }}{{ $_ := set $given $name $ctx.value }}{{ end }}
      {{- else }}
        {{- template "flink.rule.values-shape.unknown" (dict "ctx" $ctx "path" $path "fields" $.fields "name" $name) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" (ternary nil $given (and (empty $given) (ne $path ""))) }}
{{- end }}

{{/* Refuses a name that a map has not (dict ctx path fields name). One that cannot be shown in a key is in the message. */}}
{{- define "flink.rule.values-shape.unknown" }}
  {{- $showable := not (or (eq .name "") (regexMatch "[\\pZ\\p{Cc}]" .name)) }}
  {{- $at := ternary .name (printf "%s.%s" .path .name) (eq .path "") }}
  {{- if not $showable }}{{ $at = .path | default "values" }}{{ end }}
  {{- $name := include "flink.values.quoted" .name }}
  {{- $message := "" }}
  {{- if eq .path "" }}
    {{- $message = ternary "there is no such value; docs/values.md lists them" (printf "there is no value %v; docs/values.md lists them" $name) $showable }}
  {{- else if $showable }}
    {{- $message = printf "there is no such value; %v has %v" .path .fields }}
  {{- else }}
    {{- $message = printf "there is no value %v; %v has %v" $name .path .fields }}
  {{- end }}
  {{- template "flink.refuse" (list .ctx $at $message) }}
{{- end }}

{{/*
A value against its row of the table (dict ctx path value). Leaves what is given in .value; nil is absent, and so is
what is empty where a value of that kind may stand.
*/}}
{{- define "flink.rule.values-shape.walk" }}
  {{- $ctx := .ctx }}
  {{- $value := .value }}
  {{- $row := index $ctx.shapes .path }}
  {{- $kind := first $row }}
  {{- $constants := splitList "|" $kind }}
  {{- $given := dict "ctx" $ctx "path" .path "value" $value "expected" (index $row 1) "fields" (last $row) }}
  {{- if and (empty $value) (eq (kindOf $value) (get $ctx.emptyKinds $kind | default (ternary "string" "" (gt (len $constants) 1)))) }}
    {{- $_ := set $ctx "value" nil }}
  {{- else if and (kindIs "map" $value) (has $kind (list "map" "string-or-map")) }}
    {{- $_ := include "flink.rule.values-shape.map" $given }}
  {{- else if has $kind (list "map" "string-or-map") }}
    {{- $accepted := and (eq $kind "string-or-map") (kindIs "string" $value) }}
    {{- $string := eq $kind "string-or-map" }}
    {{- template "flink.rule.values-shape.expect" (merge (dict "accepted" $accepted "string" $string) $given) }}
  {{- else if gt (len $constants) 1 }}
    {{- $accepted := and (kindIs "string" $value) (has $value $constants) }}
    {{- template "flink.rule.values-shape.expect" (merge (dict "accepted" $accepted) $given) }}
  {{- else }}
    {{- $_ := include (printf "flink.rule.values-shape.%s" $kind) $given }}
  {{- end }}
{{- end }}

{{/*
Refuses a value (dict ctx path value expected); a number or a boolean in the place of a string (string true) needs
quotes.
*/}}
{{- define "flink.rule.values-shape.refuse" }}
  {{- $ctx := .ctx }}
  {{- template "flink.values.text" (list $ctx .value) }}
  {{- $shown := include "flink.values.quoted" .value }}
  {{- if eq $ctx.kind "large" }}{{ $shown = printf "%s, whose digits YAML does not keep" $shown }}{{ end }}
  {{- $message := printf "must be %v, not %v" .expected $shown }}
  {{- if and .string (has $ctx.kind (list "boolean" "whole" "fraction" "large")) }}
    {{- $message = printf "must be %v, not %v; quote it: \"%v\"" .expected $shown $ctx.value }}
  {{- end }}
  {{- $_ := set $ctx "value" nil }}
  {{- template "flink.refuse" (list $ctx .path $message) }}
{{- end }}
