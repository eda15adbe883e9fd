{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/values by npm run generate; do not edit. */ -}}
{{/*
The client's configuration, lowest layer first: stock configuration, options that values derive, options that values
write, flinkConfiguration, what the release says. Derived options give way to what the stock configuration or the user
has by any name; leaves those that do not in .applied.
*/}}
{{- define "flink.values.config" }}
  {{- $stock := dict }}
  {{- if ne (get .values "stockConfiguration" | toString) "false" }}
    {{- $stock = merge (dict "env.java.opts.all" "--add-exports=java.base/sun.net.util=ALL-UNNAMED --add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED --add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED --add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED --add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED --add-exports=jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED --add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED --add-exports=java.security.jgss/sun.security.krb5=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.net=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.lang.reflect=ALL-UNNAMED --add-opens=java.base/java.text=ALL-UNNAMED --add-opens=java.base/java.time=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED --add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED --add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED" "jobmanager.bind-host" "localhost" "jobmanager.rpc.address" "localhost" "jobmanager.rpc.port" "6123" "jobmanager.memory.process.size" "1600m" "jobmanager.execution.failover-strategy" "region" "taskmanager.bind-host" "localhost" "taskmanager.host" "localhost" "taskmanager.numberOfTaskSlots" "1" "taskmanager.memory.process.size" "1728m" "parallelism.default" "1" "rest.address" "localhost") (dict "kubernetes.rest-service.exposed.type" "ClusterIP") }}
  {{- end }}
  {{- $unset := list }}
  {{- range $key, $value := .values.flinkConfiguration }}
    {{- if kindIs "invalid" $value }}{{ $unset = append $unset $key }}{{ end }}
  {{- end }}
  {{- range $unset }}{{ $_ := unset $stock . }}{{ end }}
  {{- $config := dict }}
  {{- $_ := set . "config" $config }}
  {{- $_ := set . "typed" dict }}
  {{- range $key, $text := $stock }}
    {{- if not (or (trimAll "0123456789" $text) (hasKey $.written $key) (hasKey $.flinkConfiguration $key)) }}
      {{- $_ := set $.typed $key (int64 $text) }}
    {{- end }}
  {{- end }}
  {{- $_ := set . "applied" dict }}
  {{- range $key, $text := .derived }}
    {{- template "flink.values.spellings" (list $ $key) }}
    {{- $taken := has $key $unset }}
    {{- range $.value }}{{ if or (hasKey $stock .) (hasKey $.flinkConfiguration .) }}{{ $taken = true }}{{ end }}{{ end }}
    {{- if not $taken }}
      {{- $_ := set $config $key $text }}
      {{- $_ := set $.applied $key $text }}
    {{- end }}
  {{- end }}
  {{- range $key, $text := $stock }}{{ $_ := set $config $key $text }}{{ end }}
  {{- range $key, $write := .written }}{{ $_ := set $config $key $write.text }}{{ end }}
  {{- range $key, $text := .flinkConfiguration }}{{ $_ := set $config $key $text }}{{ end }}
  {{- $_ := set $config "kubernetes.cluster-id" .clusterId }}
  {{- $_ := set $config "kubernetes.namespace" .namespace }}
  {{- $_ := set . "keyText" (printf " %s" (keys $config | join " ")) }}
{{- end }}

{{/* The files that the client finds besides its configuration: log configuration, Hadoop's, keytab and krb5.conf. */}}
{{- define "flink.values.files" }}
  {{- $_ := set . "logFiles" .values.logConfiguration }}
  {{- $_ := set . "hadoopFiles" (.values.hadoop.configuration | default dict) }}
  {{- $_ := set . "krb5Conf" .values.kerberos.krb5Conf }}
  {{- $_ := set . "keytab" nil }}
  {{- with .values.kerberos }}
    {{- $name := .keytabFile | default "krb5.keytab" }}
    {{- if .keytab }}
      {{- $_ := set $ "keytab" (dict "name" $name "base64" (regexReplaceAll "[\\r\\n]" .keytab "" | b64dec | b64enc) "rendered" true) }}
    {{- else if .existingSecret }}
      {{- $_ := set $ "keytab" (dict "name" $name "base64" "" "rendered" false) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Mode, profile, cluster id and namespace, and the values that are a text or a map as maps: .values is from now on what
the values say, with every section there.
*/}}
{{- define "flink.values.identity" }}
  {{- $given := .values }}
  {{- $_ := set . "mode" ($given.mode | default "session") }}
  {{- $_ := set . "profile" ($given.profile | default "helm") }}
  {{- $_ := set . "clusterId" ($given.clusterId | default .Release.Name) }}
  {{- $_ := set . "namespace" .Release.Namespace }}
  {{- range list "job" "jobManager" "taskManager" "highAvailability" "s3" "hadoop" "kerberos" "rbac" "handover" "flinkConfiguration" "logConfiguration" }}
    {{- if not (hasKey $given .) }}{{ $_ := set $given . dict }}{{ end }}
  {{- end }}
  {{- range $name, $text := dict "image" (dict "reference" $given.image) "serviceAccount" (dict "name" $given.serviceAccount "create" false) }}
    {{- $value := get $given $name }}
    {{- if not (kindIs "map" $value) }}{{ $_ := set $given $name (ternary $text dict (ne $value "")) }}{{ end }}
  {{- end }}
  {{- range list $given.jobManager $given.taskManager }}
    {{- if not (hasKey . "resource") }}{{ $_ := set . "resource" dict }}{{ end }}
  {{- end }}
  {{- if not (hasKey $given.highAvailability "zookeeper") }}
    {{- $_ := set $given.highAvailability "zookeeper" dict }}
  {{- end }}
{{- end }}

{{/* A scalar as Jackson's deserializer of its type reads it (dict ctx type value path). Leaves it in .value. */}}
{{- define "flink.pod-template.scalar" }}
  {{- $ctx := .ctx }}
  {{- $type := .type }}
  {{- $value := .value }}
  {{- template "flink.values.text" (list $ctx $value) }}
  {{- $tree := has $type (list "IntOrString" "Quantity") }}
  {{- if and (has $ctx.kind (list "fraction" "large")) (has $type (list "string" "bool" "IntOrString" "Quantity")) }}
    {{- $_ := set $ctx "value" (toJson $value) }}
    {{- if and $tree (regexMatch "[.e]" $ctx.value) }}
      {{- template "flink.parse.double" (list $ctx $ctx.value nil) }}
    {{- end }}
  {{- end }}
  {{- if and (eq $ctx.kind "other") (ne $type "IntOrString") }}
    {{- template "flink.pod-template.unreadable" . }}
  {{- else if eq $type "bool" }}
    {{- template "flink.pod-template.boolean" . }}
  {{- else if has $type (list "int" "long") }}
    {{- template "flink.pod-template.integer" . }}
  {{- else if eq $type "Quantity" }}
    {{- if eq $ctx.value "" }}
      {{- template "flink.pod-template.unreadable" . }}
    {{- end }}
  {{- else if and (eq $type "IntOrString") (eq $ctx.kind "whole") (lt (int64 $value) 2147483648) (gt (int64 $value) -2147483649) }}
    {{- $_ := set $ctx "value" (int64 $value) }}
  {{- else if and (eq $type "IntOrString") (ne $ctx.kind "text") }}
    {{- template "flink.pod-template.unreadable" . }}
  {{- end }}
{{- end }}

{{/* BooleanDeserializer of .value, .kind (dict ctx type value path): whole numbers but 0 are true. */}}
{{- define "flink.pod-template.boolean" }}
  {{- $ctx := .ctx }}
  {{- $text := $ctx.value }}
  {{- if eq $ctx.kind "text" }}{{ $text = trim $text }}{{ end }}
  {{- if has $text (list "true" "True" "TRUE") }}{{ $_ := set $ctx "value" true }}
  {{- else if has $text (list "false" "False" "FALSE") }}{{ $_ := set $ctx "value" false }}
  {{- else if and (eq $ctx.kind "text") (has (trim $text) (list "" "null")) }}
    {{- $_ := set $ctx "value" nil }}
  {{- else if and (ne $ctx.kind "text") (regexMatch "^-?[0-9]+$" $text) }}
    {{- $_ := set $ctx "value" (ne $text "0") }}
  {{- else }}
    {{- template "flink.pod-template.unreadable" . }}
  {{- end }}
{{- end }}

{{/*
IntegerDeserializer and LongDeserializer of .value, .kind (dict ctx type value path): fractions lose theirs, texts of
digits are numbers.
*/}}
{{- define "flink.pod-template.integer" }}
  {{- $ctx := .ctx }}
  {{- $digits := trim $ctx.value }}
  {{- if and (eq $ctx.kind "fraction") (contains "." $digits) }}
    {{- $digits = regexReplaceAll "\\..*" $digits "" }}
  {{- end }}
  {{- if and (eq $ctx.kind "text") (has $digits (list "" "null")) }}
    {{- $_ := set $ctx "value" nil }}
  {{- else }}
    {{- $plain := regexReplaceAll "^\\+?(-?)0*([0-9])" $digits "${1}${2}" | regexFind "^-?[0-9]+$" }}
    {{- $number := int64 (ternary $plain "0" (and (ne $plain "") (lt (len $plain) 21))) }}
    {{- $fits := or (eq .type "long") (and (lt $number 2147483648) (gt $number -2147483649)) }}
    {{- if and $fits (ne (index $ctx "kind") "boolean") (eq (printf "%d" $number) (ternary "0" $plain (eq $plain "-0"))) }}
      {{- $_ := set $ctx "value" $number }}
    {{- else }}
      {{- template "flink.pod-template.unreadable" . }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Fabric8FlinkKubeClient.loadPodFromTemplateFile (list CTX OPTION): the JobManager's template with the fields that the
client's model has, its scalars converted as Jackson does. What it cannot read is refused with OPTION; so is a
template without spec, at which Flink stumbles.
*/}}
{{- define "flink.pod-template.normalise" }}
  {{- $ctx := index . 0 }}
  {{- template "flink.pod-template.walk" (list $ctx $ctx.jobManagerPodTemplate) }}
  {{- $template := $ctx.value }}
  {{- $spec := $ctx.jobManagerPodTemplate.spec }}
  {{- if kindIs "map" $spec }}
    {{- if and (hasKey $spec "containers") (kindIs "invalid" $spec.containers) }}
      {{- template "flink.pod-template.unreadable" (dict "ctx" $ctx "path" "spec.containers" "value" nil "type" "list") }}
    {{- end }}
  {{- end }}
  {{- if $ctx.unreadable }}
    {{- template "flink.refuse" (list $ctx (index . 1) $ctx.unreadable) }}
  {{- end }}
  {{- if kindIs "invalid" $template.spec }}{{ $_ := set $template "spec" dict }}{{ end }}
  {{- $_ := set $ctx "jobManagerPodTemplate" $template }}
{{- end }}

{{/*
A template against the model (list CTX TEMPLATE). Leaves it normalised in .value, in .unknownField the first field
that the model lacks, in .unreadable the first value that its type does not take; each is empty if there is none.
*/}}
{{- define "flink.pod-template.walk" }}
  {{- $ctx := index . 0 }}
  {{- $_ := set $ctx "unknownField" "" }}
  {{- $_ := set $ctx "unreadable" "" }}
  {{- $_ := include "flink.pod-template.read" (dict "ctx" $ctx "type" $ctx.podModel.root "value" (index . 1) "path" "") }}
  {{- if not (kindIs "map" $ctx.value) }}{{ $_ := set $ctx "value" dict }}{{ end }}
{{- end }}

{{/* One value (dict ctx type value path): a list, a map, an object of the model or a scalar. Leaves it in .value. */}}
{{- define "flink.pod-template.read" }}
  {{- $ctx := .ctx }}
  {{- $type := .type }}
  {{- $value := .value }}
  {{- $path := .path }}
  {{- if or (kindIs "invalid" $value) (eq (toString $type) "any") }}
    {{- $_ := set $ctx "value" $value }}
  {{- else if kindIs "slice" $type }}
    {{- if not (kindIs "slice" $value) }}
      {{- template "flink.pod-template.unreadable" (dict "ctx" $ctx "path" $path "value" $value "type" "list") }}
    {{- end }}
    {{- $items := list }}
    {{- range $index, $item := ternary $value list (kindIs "slice" $value) }}
      {{- $at := printf "%s[%d]" $path $index }}
      {{- if and (kindIs "invalid" $item) (hasKey $ctx.podModel.types (first $type | toString)) }}
        {{- $item = dict }}
      {{- end }}
      {{- $_ := include "flink.pod-template.read" (dict "ctx" $ctx "type" (first $type) "value" $item "path" $at) }}
      {{- $items = append $items $ctx.value }}
    {{- end }}
    {{- $_ := set $ctx "value" $items }}
  {{- else if or (kindIs "map" $type) (hasKey $ctx.podModel.types $type) }}
    {{- if kindIs "map" $value }}
      {{- template "flink.pod-template.object" . }}
    {{- else }}
      {{- template "flink.pod-template.unreadable" (dict "ctx" $ctx "path" $path "value" $value "type" "map") }}
    {{- end }}
  {{- else }}
    {{- template "flink.pod-template.scalar" . }}
  {{- end }}
{{- end }}

{{/*
A map with free keys, or an object with the model's fields (dict ctx type value path); fabric8 writes no empty list,
but those that Kubernetes requires, even if they are not there.
*/}}
{{- define "flink.pod-template.object" }}
  {{- $ctx := .ctx }}
  {{- $type := .type }}
  {{- $free := kindIs "map" $type }}
  {{- $fields := ternary dict (get $ctx.podModel.types (toString $type)) $free }}
  {{- $path := .path }}
  {{- $required := get (dict) (toString $type) | default list }}
  {{- $object := dict }}
  {{- range $required }}{{ $_ := set $object . list }}{{ end }}
  {{- range $name, $member := .value }}
    {{- $at := ternary $name (printf "%s.%s" $path $name) (eq $path "") }}
    {{- if or $free (hasKey $fields $name) }}
      {{- $_ := include "flink.pod-template.read" (dict
        "ctx" $ctx
        "type" (ternary (get (ternary $type dict $free) "*") (get $fields $name) $free)
        "value" $member
        "path" $at
      ) }}
      {{- $absent := or (kindIs "invalid" $ctx.value) (and (kindIs "slice" $ctx.value) (not $ctx.value) (not (has $name $required))) }}
      {{- if kindIs "map" (index $fields $name) }}{{ $absent = not $ctx.value }}{{ end }}
      {{- $_ := unset $object $name }}
      {{- if or $free (not $absent) }}{{ $_ := set $object $name $ctx.value }}{{ end }}
    {{- else }}
      {{- $_ := set $object $name $member }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $object }}
{{- end }}

{{/* A value that its place does not take, a list, a map or a scalar of that type (dict ctx path value type): keeps the first. */}}
{{- define "flink.pod-template.unreadable" }}
  {{- $ctx := .ctx }}
  {{- $_ := set $ctx "value" nil }}
  {{- if not $ctx.unreadable }}
    {{- $types := dict
      "list" "a list"
      "map" "a map"
      "string" "a string, a number, true or false"
      "bool" "true or false"
      "int" "a whole number, such as 8080"
      "long" "a whole number, such as 8080"
      "Quantity" "a quantity, such as 500m or 2Gi"
      "IntOrString" "a whole number of 32 bits or a string, such as 8080"
    }}
    {{- $place := .path | default "the pod template" }}
    {{- $message := printf "%v: %v must be %v" $place (include "flink.values.quoted" .value) (get $types .type) }}
    {{- $_ := set $ctx "unreadable" $message }}
  {{- end }}
{{- end }}

{{/* The names of an option (list CTX KEY): its key, fallback and deprecated keys. Leaves the list in .value. */}}
{{- define "flink.values.spellings" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $option := index $ctx.catalogue.options $key | default dict }}
  {{- $_ := set $ctx "value" (concat (list $key) ($option.spellings | default list)) }}
{{- end }}

{{/*
What flinkConfiguration says of an option by any of its names (list CTX KEY). Leaves the text in .value, or nil.
*/}}
{{- define "flink.values.user-option" }}
  {{- $ctx := index . 0 }}
  {{- template "flink.values.spellings" . }}
  {{- $text := "" }}
  {{- $found := false }}
  {{- range $ctx.value }}
    {{- if and (not $found) (hasKey $ctx.flinkConfiguration .) }}
      {{- $text = get $ctx.flinkConfiguration . }}
      {{- $found = true }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" (ternary $text nil $found) }}
{{- end }}

{{/*
The other names of options, and which options each is a name of: spelling → list of keys, in .aliases. Made once, by
whoever asks first.
*/}}
{{- define "flink.values.aliases" }}
  {{- if not (hasKey . "aliases") }}
    {{- $aliases := dict }}
    {{- range $key, $option := .catalogue.options }}
      {{- range $option.spellings }}
        {{- $_ := set $aliases . (append (get $aliases . | default list) $key) }}
      {{- end }}
    {{- end }}
    {{- $_ := set . "aliases" $aliases }}
  {{- end }}
{{- end }}

{{/*
The name of a map option that a key is an entry of, kubernetes.jobmanager.labels of kubernetes.jobmanager.labels.team
(list CTX KEY). Leaves it in .value, or nil.
*/}}
{{- define "flink.values.map-of-entry" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- template "flink.values.aliases" $ctx }}
  {{- $_ := set $ctx "value" nil }}
  {{- $map := "" }}
  {{- range splitList "." $key | initial }}
    {{- $map = ternary . (printf "%s.%s" $map .) (eq $map "") }}
    {{- range concat (list $map) (index $ctx.aliases $map | default list) }}
      {{- $option := index $ctx.catalogue.options . | default dict }}
      {{- $type := $option.type | default (index $ctx.catalogue.types .) }}
      {{- if and (eq (toString $type) "Map") (not $option.list) (ne (printf "%s." $map) $key) }}
        {{- $_ := set $ctx "value" $map }}
      {{- end }}
    {{- end }}
    {{- if $ctx.value }}{{ break }}{{ end }}
  {{- end }}
{{- end }}

{{/*
The text of a scalar as docs/contract.md prints it (list CTX VALUE). Leaves it in .value, and in .kind what the value
is: text, boolean, whole, fraction, large (whole, and no float64 tells it from its neighbours) or other.
*/}}
{{- define "flink.values.text" }}
  {{- $ctx := index . 0 }}
  {{- $value := index . 1 }}
  {{- $kind := "other" }}
  {{- $text := "" }}
  {{- if kindIs "string" $value }}
    {{- $kind = "text" }}
    {{- $text = $value }}
  {{- else if kindIs "bool" $value }}
    {{- $kind = "boolean" }}
    {{- $text = toString $value }}
  {{- else if kindIs "float64" $value }}
    {{- if ne $value (floor $value) }}
      {{- $kind = "fraction" }}
      {{- $text = toJson $value }}
      {{- if contains "e" $text }}
        {{- $parts := splitList "e-" $text }}
        {{- $digits := regexReplaceAll "[-.]" (first $parts) "" }}
        {{- $text = printf "%s0.%s%s" (ternary "-" "" (lt $value 0.0)) (repeat (sub (int (last $parts)) 1 | int) "0") $digits }}
      {{- end }}
    {{- else if and (lt $value 9007199254740992.0) (gt $value -9007199254740992.0) }}
      {{- $kind = "whole" }}
      {{- $text = printf "%d" (int64 $value) }}
    {{- else }}
      {{- $kind = "large" }}
      {{- $text = printf "%.0f" $value }}
    {{- end }}
  {{- else if or (kindIs "int64" $value) (kindIs "int" $value) }}
    {{- $kind = ternary "whole" "large" (and (lt $value 9007199254740992) (gt $value -9007199254740992)) }}
    {{- $text = printf "%d" $value }}
  {{- end }}
  {{- $_ := set $ctx "kind" $kind }}
  {{- $_ := set $ctx "value" $text }}
{{- end }}

{{/*
Prints a value for a message, on one line: a text quoted and shortened, else what it is. The one define that prints.
*/}}
{{- define "flink.values.quoted" }}
  {{- if kindIs "string" . }}{{ printf "%.60q" . }}{{ if ne . (printf "%.60s" .) }} (shortened){{ end }}
  {{- else if kindIs "map" . }}a map
  {{- else if kindIs "slice" . }}a list
  {{- else if kindIs "invalid" . }}null
  {{- else }}
    {{- $register := dict }}
    {{- $_ := include "flink.values.text" (list $register .) }}
    {{- $register.value }}
  {{- end }}
{{- end }}

{{/* Prints the value of an option for a message (list CTX KEY VALUE); of a sensitive one, that it has one. */}}
{{- define "flink.values.shown" }}
  {{- $ctx := index . 0 }}
  {{- $_ := include "flink.values.sensitive" (list $ctx (index . 1)) }}
  {{- if $ctx.ok }}this sensitive value{{ else }}{{ template "flink.values.quoted" (index . 2) }}{{ end }}
{{- end }}

{{/* GlobalConfiguration.isSensitive (list CTX KEY), with the exceptions of the line. Leaves it in .ok. */}}
{{- define "flink.values.sensitive" }}
  {{- $key := index . 1 }}
  {{- $sensitive := has $key (list "s3.access-key" "s3.access.key" "fs.s3a.access.key" "fs.s3.awsAccessKeyId" "presto.s3.access-key" "security.delegation.token.provider.s3-hadoop.access-key" "security.delegation.token.provider.s3-presto.access-key" "security.delegation.token.provider.s3.access-key") }}
  {{- $lower := lower $key }}
  {{- $lower = trimPrefix "security.delegation.token.provider." $lower }}
  {{- range list "password" "secret" "fs.azure.account.key" "apikey" "auth-params" "service-key" "token" "basic-auth" "jaas.config" "http-headers" }}{{ if contains . $lower }}{{ $sensitive = true }}{{ end }}{{ end }}
  {{- if hasPrefix "kubernetes.secrets." $key }}{{ $sensitive = false }}{{ end }}
  {{- $_ := set (index . 0) "ok" (and $sensitive (not (has $key (list "kubernetes.secrets" "kubernetes.env.secretKeyRef" "kubernetes.container.image.pull-secrets" "security.delegation.tokens.enabled" "security.delegation.tokens.renewal.retry.backoff" "security.delegation.tokens.renewal.time-ratio" "security.kerberos.fetch.delegation-token" "security.kerberos.tokens.renewal.retry.backoff" "security.kerberos.tokens.renewal.time-ratio" "yarn.security.appmaster.delegation.token.services")))) }}
{{- end }}

{{/*
Chart values to what Flink's client is given (docs/contract.md): rules and steps in their order, ended by a refusal. A
row is a define, and where a rule can be switched off, the value and what switches it off.
*/}}
{{- define "flink.values" }}
  {{- range list
    (list "flink.rule.values-shape")
    (list "flink.values.identity")
    (list "flink.rule.cluster-id")
    (list "flink.rule.line-change" "allowLineChange" "true")
    (list "flink.rule.cluster-id-change" "allowClusterIdChange" "true")
    (list "flink.rule.mode-values")
    (list "flink.rule.no-effect")
    (list "flink.rule.option-value")
    (list "flink.rule.owned-key")
    (list "flink.rule.gone-option" "strictOptions" "false")
    (list "flink.rule.sensitive-option" "allowSensitiveConfiguration" "true")
    (list "flink.presets")
    (list "flink.rule.both-set")
    (list "flink.values.config")
    (list "flink.rule.unknown-option" "strictOptions" "false")
    (list "flink.rule.option-type" "strictOptions" "false")
    (list "flink.rule.prefix-key")
    (list "flink.rule.kubernetes-names" "strictOptions" "false")
    (list "flink.rule.pod-template-fields" "strictOptions" "false")
    (list "flink.rule.task-manager" "strictOptions" "false")
    (list "flink.rule.log-files")
    (list "flink.rule.high-availability")
    (list "flink.rule.upgrade-mode")
    (list "flink.rule.upgrade-policy")
    (list "flink.rule.hadoop")
    (list "flink.rule.kerberos")
    (list "flink.rule.rest-service-change")
    (list "flink.rule.state-change" "allowStateChange" "true")
    (list "flink.values.files")
  }}
    {{- $on := not $.refusal }}
    {{- if and $on (gt (len .) 1) }}
      {{- $on = and $.rules (ne (get $.values (index . 1) | toString) (index . 2)) }}
    {{- end }}
    {{- if $on }}{{ $_ := include (first .) $ }}{{ end }}
  {{- end }}
{{- end }}
