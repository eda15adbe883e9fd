{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/values by npm run generate; do not edit. */ -}}
{{/*
The client's configuration, lowest layer first: stock configuration, options that values derive, options that values
write, flinkConfiguration, what the release says. Derived options give way to what the stock configuration or the user
has by any name; leaves those that do not in .applied.
*/}}
{{- define "flink-1-13.values.config" }}
  {{- $stock := dict }}
  {{- if ne (get .values "stockConfiguration" | toString) "false" }}
    {{- $stock = merge (dict "jobmanager.rpc.address" "localhost" "jobmanager.rpc.port" "6123" "jobmanager.memory.process.size" "1600m" "taskmanager.memory.process.size" "1728m" "taskmanager.numberOfTaskSlots" "1" "parallelism.default" "1" "jobmanager.execution.failover-strategy" "region") (dict "kubernetes.rest-service.exposed.type" "ClusterIP") }}
  {{- end }}
  {{- $unset := list }}
  {{- range $key, $value := .values.flinkConfiguration }}
    {{- if kindIs "invalid" $value }}{{ $unset = append $unset $key }}{{ end }}
  {{- end }}
  {{- range $unset }}{{ $_ := unset $stock . }}{{ end }}
  {{- $config := dict }}
  {{- $_ := set . "config" $config }}
  {{- $_ := set . "applied" dict }}
  {{- range $key, $text := .derived }}
    {{- template "flink-1-13.values.spellings" (list $ $key) }}
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
{{- end }}

{{/* The files that the client finds besides its configuration: log configuration, Hadoop's, keytab and krb5.conf. */}}
{{- define "flink-1-13.values.files" }}
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
{{- define "flink-1-13.values.identity" }}
  {{- $given := .values }}
  {{- $_ := set . "mode" ($given.mode | default "session") }}
  {{- $_ := set . "profile" ($given.profile | default "helm") }}
  {{- template "flink-1-13.values.cluster-id" . }}
  {{- $_ := set . "namespace" .Release.Namespace }}
  {{- $maps := list
    "job" "savepoint" "jobManager" "taskManager" "highAvailability" "s3" "hadoop"
    "kerberos" "rbac" "handover" "metrics" "flinkConfiguration" "logConfiguration"
  }}
  {{- range $maps }}
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

{{/*
The cluster id where no value says it: the release's name, for the chart under the name flink or installed by itself. Any
other chart of an umbrella, an alias among them, adds its name, as the names of helm create do: not where the release's
name has it already. Leaves in .application what app.kubernetes.io/name says.
*/}}
{{- define "flink-1-13.values.cluster-id" }}
  {{- $chart := .Chart.Name }}
  {{- $_ := set . "application" (ternary "flink" $chart (has $chart (list "flink" "flink-1-13"))) }}
  {{- $id := .Release.Name }}
  {{- if not (or .Chart.IsRoot (eq $chart "flink") (contains $chart $id)) }}
    {{- $id = printf "%s-%s" $id $chart }}
  {{- end }}
  {{- $_ := set . "clusterId" (.values.clusterId | default $id) }}
{{- end }}

{{/*
The known name that was most likely meant (list CTX NAME KNOWN): the same apart from case and punctuation; else the only
one that has its parts in their order and ends in the last; else the first with one typing error, the smallest first.
Leaves it in .value, or an empty text. Asked where something is refused only.
*/}}
{{- define "flink-1-13.values.nearest" }}
  {{- $name := index . 1 }}
  {{- $known := index . 2 | sortAlpha | join "\n" }}
  {{- $near := "" }}
  {{- if regexMatch "^[\\w.-]{1,100}$" $name }}
    {{- with regexReplaceAll "[-_.]" $name "" }}
      {{- $near = regexFind (printf "(?im)^[-_.]*%s$" (regexReplaceAll "(.)" . "$1[-_.]*")) $known }}
    {{- end }}
    {{- if and (not $near) (ge (len $name) 4) }}
      {{- $parts := splitList "." $name | join "\\.(?:[\\w.-]*\\.)?" }}
      {{- $found := regexFindAll (printf "(?im)^(?:[\\w.-]*\\.)?%s$" $parts) $known 2 }}
      {{- if eq (len $found) 1 }}{{ $near = first $found }}{{ end }}
    {{- end }}
    {{- range $index, $length := list 4 8 16 }}
      {{- if and (not $near) (ge (len $name) $length) }}
        {{- template "flink-1-13.values.nearest.typing-error" (dict "ctx" (first $) "name" $name "most" (add1 $index | int)) }}
        {{- $near = regexFind (first $).value $known }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $_ := set (index . 0) "value" $near }}
{{- end }}

{{/*
An expression for names that differ from a name in one place, by at most so many characters on either side, or by two
neighbours that changed places (dict ctx name most). Leaves it in .value.
*/}}
{{- define "flink-1-13.values.nearest.typing-error" }}
  {{- $name := .name }}
  {{- $length := len $name }}
  {{- $ways := list }}
  {{- range $start := until (add1 $length | int) }}
    {{- $before := substr 0 $start $name }}
    {{- range until (add1 $.most | int) }}
      {{- if le (add $start . | int) $length }}
        {{- $ways = append $ways (printf "%s\n%s" $before (substr (add $start . | int) $length $name)) }}
      {{- end }}
    {{- end }}
    {{- if le (add $start 2 | int) $length }}
      {{- $swapped := printf "%s%s" (substr (add $start 1 | int) (add $start 2 | int) $name) (substr $start (add $start 1 | int) $name) }}
      {{- $ways = append $ways (printf "%s%s%s" $before $swapped (substr (add $start 2 | int) $length $name)) }}
    {{- end }}
  {{- end }}
  {{- $ways = join "|" $ways | replace "." "\\." | replace "\n" (printf "[\\w.-]{0,%d}" .most) }}
  {{- $_ := set .ctx "value" (printf "(?im)^(?:%s)$" $ways) }}
{{- end }}

{{/* A scalar as Jackson's deserializer of its type reads it (dict ctx type value path). Leaves it in .value. */}}
{{- define "flink-1-13.pod-template.scalar" }}
  {{- $ctx := .ctx }}
  {{- $type := .type }}
  {{- $value := .value }}
  {{- template "flink-1-13.values.text" (list $ctx $value) }}
  {{- $tree := has $type (list "IntOrString" "Quantity") }}
  {{- if and (has $ctx.kind (list "fraction" "large")) (has $type (list "string" "bool" "IntOrString" "Quantity")) }}
    {{- $_ := set $ctx "value" (toJson $value) }}
    {{- if and $tree (regexMatch "[.e]" $ctx.value) }}
      {{- template "flink-1-13.parse.double" (list $ctx $ctx.value nil) }}
    {{- end }}
  {{- end }}
  {{- if and (eq $ctx.kind "other") (ne $type "IntOrString") }}
    {{- template "flink-1-13.pod-template.unreadable" . }}
  {{- else if eq $type "bool" }}
    {{- template "flink-1-13.pod-template.boolean" . }}
  {{- else if has $type (list "int" "long") }}
    {{- template "flink-1-13.pod-template.integer" . }}
  {{- else if eq $type "Quantity" }}
    {{- if eq $ctx.value "" }}
      {{- template "flink-1-13.pod-template.unreadable" . }}
    {{- end }}
  {{- else if and (eq $type "IntOrString") (eq $ctx.kind "whole") (lt (int64 $value) 2147483648) (gt (int64 $value) -2147483649) }}
    {{- $_ := set $ctx "value" (int64 $value) }}
  {{- end }}
{{- end }}

{{/* BooleanDeserializer of .value, .kind (dict ctx type value path): whole numbers but 0 are true. */}}
{{- define "flink-1-13.pod-template.boolean" }}
  {{- $ctx := .ctx }}
  {{- $text := $ctx.value }}
  {{- if eq $ctx.kind "text" }}{{ $text = trim $text }}{{ end }}
  {{- if has $text (list "true" "True" "TRUE") }}{{ $_ := set $ctx "value" true }}
  {{- else if has $text (list "false" "False" "FALSE") }}{{ $_ := set $ctx "value" false }}
  {{- else if and (eq $ctx.kind "text") (has .value (list "" "null")) }}
    {{- $_ := set $ctx "value" nil }}
  {{- else if and (ne $ctx.kind "text") (regexMatch "^-?[0-9]+$" $text) }}
    {{- $_ := set $ctx "value" (ne $text "0") }}
  {{- else }}
    {{- template "flink-1-13.pod-template.unreadable" . }}
  {{- end }}
{{- end }}

{{/*
IntegerDeserializer and LongDeserializer of .value, .kind (dict ctx type value path): fractions lose theirs, texts of
digits are numbers.
*/}}
{{- define "flink-1-13.pod-template.integer" }}
  {{- $ctx := .ctx }}
  {{- $digits := trim $ctx.value }}
  {{- if and (eq $ctx.kind "fraction") (contains "." $digits) }}
    {{- $digits = regexReplaceAll "\\..*" $digits "" }}
  {{- end }}
  {{- if and (eq $ctx.kind "text") (or (eq .value "") (eq $digits "null")) }}
    {{- $_ := set $ctx "value" nil }}
  {{- else }}
    {{- $plain := regexReplaceAll "^\\+?(-?)0*([0-9])" $digits "${1}${2}" | regexFind "^-?[0-9]+$" }}
    {{- $number := int64 (ternary $plain "0" (and (ne $plain "") (lt (len $plain) 21))) }}
    {{- $fits := or (eq .type "long") (and (lt $number 2147483648) (gt $number -2147483649)) }}
    {{- if and $fits (ne (index $ctx "kind") "boolean") (eq (printf "%d" $number) (ternary "0" $plain (eq $plain "-0"))) }}
      {{- $_ := set $ctx "value" $number }}
    {{- else }}
      {{- template "flink-1-13.pod-template.unreadable" . }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Fabric8FlinkKubeClient.loadPodFromTemplateFile (list CTX OPTION): the JobManager's template with the fields that the
client's model has, its scalars converted as Jackson does. What it cannot read is refused with OPTION; so is a
template without spec, at which Flink stumbles.
*/}}
{{- define "flink-1-13.pod-template.normalise" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.pod-template.walk" (list $ctx $ctx.jobManagerPodTemplate) }}
  {{- $template := $ctx.value }}
  {{- $spec := $ctx.jobManagerPodTemplate.spec }}
  {{- if kindIs "map" $spec }}
    {{- if and (hasKey $spec "containers") (kindIs "invalid" $spec.containers) }}
      {{- template "flink-1-13.pod-template.unreadable" (dict "ctx" $ctx "path" "spec.containers" "value" nil "type" "list") }}
    {{- end }}
  {{- end }}
  {{- if $ctx.unreadable }}
    {{- template "flink-1-13.refuse" (list $ctx (index . 1) $ctx.unreadable) }}
  {{- else if kindIs "invalid" $template.spec }}
    {{- template "flink-1-13.refuse" (list $ctx (index . 1) "the pod template must have a spec, such as spec: \x7bcontainers: []\x7d") }}
  {{- end }}
  {{- $_ := set $ctx "jobManagerPodTemplate" $template }}
{{- end }}

{{/*
A template against the model (list CTX TEMPLATE). Leaves it normalised in .value, in .unknownField the first field
that the model lacks, in .unreadable the first value that its type does not take; each is empty if there is none.
*/}}
{{- define "flink-1-13.pod-template.walk" }}
  {{- $ctx := index . 0 }}
  {{- $_ := set $ctx "unknownField" "" }}
  {{- $_ := set $ctx "unreadable" "" }}
  {{- $_ := include "flink-1-13.pod-template.read" (dict "ctx" $ctx "type" $ctx.podModel.root "value" (index . 1) "path" "") }}
  {{- if not (kindIs "map" $ctx.value) }}{{ $_ := set $ctx "value" dict }}{{ end }}
{{- end }}

{{/* One value (dict ctx type value path): a list, a map, an object of the model or a scalar. Leaves it in .value. */}}
{{- define "flink-1-13.pod-template.read" }}
  {{- $ctx := .ctx }}
  {{- $type := .type }}
  {{- $value := .value }}
  {{- $path := .path }}
  {{- if or (kindIs "invalid" $value) (eq (toString $type) "any") }}
    {{- $_ := set $ctx "value" $value }}
  {{- else if kindIs "slice" $type }}
    {{- if not (kindIs "slice" $value) }}
      {{- template "flink-1-13.pod-template.unreadable" (dict "ctx" $ctx "path" $path "value" $value "type" "list") }}
    {{- end }}
    {{- $items := list }}
    {{- range $index, $item := ternary $value list (kindIs "slice" $value) }}
      {{- $at := printf "%s[%d]" $path $index }}
      {{- $isNull := and (kindIs "invalid" $item) (hasKey $ctx.podModel.types (first $type | toString)) }}
      {{- $_ := include "flink-1-13.pod-template.read" (dict "ctx" $ctx "type" (first $type) "value" $item "path" $at) }}
      {{- if $isNull }}
        {{- template "flink-1-13.pod-template.unreadable" (dict "ctx" $ctx "path" $at "value" nil "type" "map") }}
      {{- end }}
      {{- $items = append $items $ctx.value }}
    {{- end }}
    {{- $_ := set $ctx "value" $items }}
  {{- else if or (kindIs "map" $type) (hasKey $ctx.podModel.types $type) }}
    {{- $fields := ternary dict (get $ctx.podModel.types (toString $type)) (kindIs "map" $type) }}
    {{- if kindIs "map" $value }}
      {{- template "flink-1-13.pod-template.object" . }}
    {{- else if and (kindIs "string" $value) (eq (toJson (values $fields)) `["string"]`) }}
      {{- $_ := set $ctx "value" (dict (keys $fields | first) $value) }}
    {{- else }}
      {{- template "flink-1-13.pod-template.unreadable" (dict "ctx" $ctx "path" $path "value" $value "type" "map") }}
    {{- end }}
  {{- else }}
    {{- template "flink-1-13.pod-template.scalar" . }}
  {{- end }}
{{- end }}

{{/*
A map with free keys, or an object with the model's fields (dict ctx type value path); fabric8 writes no empty list,
but those that Kubernetes requires, even if they are not there.
*/}}
{{- define "flink-1-13.pod-template.object" }}
  {{- $ctx := .ctx }}
  {{- $type := .type }}
  {{- $free := kindIs "map" $type }}
  {{- $fields := ternary dict (get $ctx.podModel.types (toString $type)) $free }}
  {{- $path := .path }}
  {{- $required := get (dict "CephFSVolumeSource" (list "monitors") "NodeSelector" (list "nodeSelectorTerms") "ProjectedVolumeSource" (list "sources") "RBDVolumeSource" (list "monitors")) (toString $type) | default list }}
  {{- $object := dict }}
  {{- range $required }}{{ $_ := set $object . list }}{{ end }}
  {{- range $name, $member := .value }}
    {{- $at := ternary $name (printf "%s.%s" $path $name) (eq $path "") }}
    {{- if or $free (hasKey $fields $name) }}
      {{- $_ := include "flink-1-13.pod-template.read" (dict
        "ctx" $ctx
        "type" (ternary (get (ternary $type dict $free) "*") (get $fields $name) $free)
        "value" $member
        "path" $at
      ) }}
      {{- $absent := or (kindIs "invalid" $ctx.value) (and (kindIs "slice" $ctx.value) (not $ctx.value) (not (has $name $required))) }}
      {{- $_ := unset $object $name }}
      {{- if or $free (not $absent) }}{{ $_ := set $object $name $ctx.value }}{{ end }}
    {{- else if not $ctx.unknownField }}
      {{- $_ := set $ctx "unknownField" $at }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $object }}
{{- end }}

{{/* A value that its place does not take, a list, a map or a scalar of that type (dict ctx path value type): keeps the first. */}}
{{- define "flink-1-13.pod-template.unreadable" }}
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
    {{- $message := printf "%v: %v must be %v" $place (include "flink-1-13.values.quoted" .value) (get $types .type) }}
    {{- $_ := set $ctx "unreadable" $message }}
  {{- end }}
{{- end }}

{{/*
Whether the value of an option is a secret, or holds one (list CTX KEY TEXT PATTERNS), by its key or by what it looks
like. Leaves it in .ok.
*/}}
{{- define "flink-1-13.secrets.option" }}
  {{- $key := index . 1 }}
  {{- $text := index . 2 }}
  {{- template "flink-1-13.secrets.text" (list (index . 0) $text (index . 3)) }}
  {{- if and (regexMatch "(?i)(?:passw(?:or)?d|passphrase|passcode|(?:^|[._/-])(?:pass|pwd|pw)(?:$|[._-])|secret|token(?:$|[^.]|[.](?:$|[^p]|p(?:$|[^r]|r(?:$|[^o]|o(?:$|[^v])))))|credential|api[._-]?key|(?:^|[._/-])app(?:lication)?[._-]?key|(?:access|account|shared|private|service|auth|license|encryption|signing|storage)[._-]?key|key[._-]?store[._-]key$|auth[._-]?params|auth[._-]?data$|basic[._-]?auth|authorization|jaas[._-]?config|http[._-]headers|(?:^|[._/-])sas(?:$|[._-])|connection[._-]?string|webhook)" $key) (not (regexMatch "(?i)(?:^kubernetes[.](?:secrets(?:[.].+)?|env[.]secretKeyRef|container[.]image[.]pull-secrets)$|^yarn[.]|[.]account[.]keyprovider[.]|fetch[._-]delegation-token$|max[._-]?tokens?(?:$|[._-])|(?:enabled?|disabled?|required?|files?|filename|paths?|location|dir|directory|url|uri|endpoint|host|port|class|classname|factory|providers?|type|kind|algorithm|alias|names?|expiration|expiry|ttl|lifetime|interval|timeout|period|duration|backoff|ratio|retries|attempts|delay|renewer|services|length|size|version|scope|audience|issuer|mechanism|format|validity|mode|refs?|keytab|prefix|method|delimiter|separator|column|field)$)" $key)) }}
    {{- if not (or (regexMatch "^(?:[ \\t\\r\\n]*|[*]+|<[^<>]*>|(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]one|NONE|[Nn]ull|NULL)|[0-9]+ ?(?:ns|ms|s|sec|min|m|h|d|seconds?|minutes?|hours?|days?)|/(?:opt|etc|var|mnt|run|home|tmp|usr|srv|secrets?|data|app|flink|vault|config|conf|certs?|keys)/[^ \\t\\r\\n]*|(?:/[a-z0-9._-]+)(?:/[a-z0-9._-]+)+/?|(?:file|local|jceks|localjceks|bcfks|localbcfks|classpath|hdfs|s3|s3a|gs|abfss?|wasbs?|oss|https?|vault|secret):[^ \\t\\r\\n]*|(?:[a-z][a-z0-9_]*[.])(?:[a-z][a-z0-9_]*[.])+[A-Z][A-Za-z0-9_$]*(?:,[ ]*(?:[a-z][a-z0-9_]*[.])+[A-Z][A-Za-z0-9_$]*)*)$" $text) (regexMatch "[$]\\\x7b[^\x7b\x7d]+\\\x7d|[$]\\([A-Za-z_][A-Za-z0-9_]*\\)" $text)) }}
      {{- $_ := set (index . 0) "ok" true }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
Whether a text is a secret, or holds one, whatever it is called (list CTX TEXT PATTERNS): each pattern a list of it and
of what every such text has in it, in small letters. Leaves it in .ok.
*/}}
{{- define "flink-1-13.secrets.text" }}
  {{- $text := index . 1 }}
  {{- $lower := lower $text }}
  {{- $ok := false }}
  {{- range index . 2 }}
    {{- $suspicious := false }}
    {{- range rest . }}{{ if contains . $lower }}{{ $suspicious = true }}{{ end }}{{ end }}
    {{- range ternary (regexFindAll (first .) $text -1) list $suspicious }}
      {{- if not (regexMatch "(?i)(?:[=:; \\t>\"'])(?:true|false|none|null|[*]+)[\"']?$" .) }}{{ $ok = true }}{{ end }}
    {{- end }}
  {{- end }}
  {{- $_ := set (index . 0) "ok" $ok }}
{{- end }}

{{/* The names of an option (list CTX KEY): its key, fallback and deprecated keys. Leaves the list in .value. */}}
{{- define "flink-1-13.values.spellings" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $option := index $ctx.catalogue.options $key | default dict }}
  {{- $_ := set $ctx "value" (concat (list $key) ($option.spellings | default list)) }}
{{- end }}

{{/*
What flinkConfiguration says of an option by any of its names (list CTX KEY). Leaves the text in .value, or nil.
*/}}
{{- define "flink-1-13.values.user-option" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.values.spellings" . }}
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
{{- define "flink-1-13.values.aliases" }}
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

{{/* Whether a key (list CTX KEY) is an option, by any of its names. Leaves it in .ok. */}}
{{- define "flink-1-13.values.is-option" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- template "flink-1-13.values.aliases" $ctx }}
  {{- $_ := set $ctx "ok" (or (hasKey $ctx.catalogue.options $key) (hasKey $ctx.catalogue.types $key) (hasKey $ctx.aliases $key)) }}
{{- end }}

{{/* The path of a value down the first names of maps (list CTX PATH VALUE). Leaves it in .value. */}}
{{- define "flink-1-13.values.first-leaf" }}
  {{- $path := index . 1 }}
  {{- $value := index . 2 }}
  {{- range until 20 }}
    {{- if and $value (kindIs "map" $value) }}
      {{- $name := keys $value | sortAlpha | first }}
      {{- $path = printf "%s.%s" $path $name }}
      {{- $value = get $value $name }}
    {{- end }}
  {{- end }}
  {{- $_ := set (index . 0) "value" $path }}
{{- end }}

{{/*
The text of a scalar as docs/contract.md prints it (list CTX VALUE). Leaves it in .value, and in .kind what the value
is: text, boolean, whole, fraction, large (whole, and no float64 tells it from its neighbours) or other.
*/}}
{{- define "flink-1-13.values.text" }}
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
Prints a value for a message, on one line: a text quoted and shortened, of a secret that it is one, else what it is. The
one define that prints.
*/}}
{{- define "flink-1-13.values.quoted" }}
  {{- if kindIs "string" . }}
    {{- $register := dict }}
    {{- template "flink-1-13.secrets.text" (list $register . (list (list "(-----BEGIN [A-Z ]*PRIVATE KEY)[^~]*?((?:-----END [A-Z ]*PRIVATE KEY-----)|$)" "private key") (list "(://[^ \\t\\r\\n/:@\"'<>?#]*:)(?:[^ \\t\\r\\n/@\"'<>$*\x7b]|[$][^\x7b(])[^ \\t\\r\\n/@\"'<>]*(@)" "@") (list "(jdbc:oracle:[a-z0-9]+:[^ \\t\\r\\n/:@]+/)(?:[^ \\t\\r\\n@$*<\x7b]|[$][^\x7b(])[^ \\t\\r\\n@]*(@)" "@") (list "(^|[^A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]\x7b16\x7d($|[^A-Za-z0-9])" "akia" "asia") (list "(^|[^A-Za-z0-9])LTAI[0-9A-Za-z]\x7b12,30\x7d($|[^A-Za-z0-9])" "ltai") (list "((?:^|[?&; \"'])sig=)[A-Za-z0-9%+/=_-]\x7b6,\x7d()" "sig=") (list "(^|[^A-Za-z0-9_-])eyJ[A-Za-z0-9_-]\x7b8,\x7d[.][A-Za-z0-9_-]\x7b8,\x7d[.][A-Za-z0-9_.-]*()" "eyj") (list "(^|[^A-Za-z0-9_-])(?:gh[pousr]_[A-Za-z0-9]\x7b20,\x7d|github_pat_[A-Za-z0-9_]\x7b20,\x7d|glpat-[A-Za-z0-9_-]\x7b16,\x7d|xox[abeoprs]-[A-Za-z0-9-]\x7b10,\x7d|[sr]k_live_[A-Za-z0-9]\x7b16,\x7d|npm_[A-Za-z0-9]\x7b30,\x7d|AIza[0-9A-Za-z_-]\x7b30,\x7d|ya29[.][0-9A-Za-z_-]\x7b16,\x7d|hv[sb][.][A-Za-z0-9_-]\x7b20,\x7d|dapi[0-9a-f]\x7b32\x7d|SG[.][A-Za-z0-9_-]\x7b16,\x7d[.][A-Za-z0-9_-]\x7b16,\x7d|dt0c01[.][A-Z0-9]\x7b20,\x7d[.][A-Z0-9]\x7b20,\x7d)()" "ghp_" "gho_" "ghu_" "ghs_" "ghr_" "github_pat_" "glpat-" "xox" "k_live_" "npm_" "aiza" "ya29." "hvs." "hvb." "dapi" "sg." "dt0c01.") (list "(https://hooks[.]slack[.]com/(?:services|workflows)/)[A-Za-z0-9/_-]+()" "hooks.slack.com") (list "((?:^|[^A-Za-z0-9])digest:[^: \\t\\r\\n]+:)(?:[^ \\t\\r\\n$*<\x7b]|[$][^\x7b(])[^ \\t\\r\\n,;\"']*()" "digest:") (list "(?i)((?:proxy-)?authorization[\"']?(?:[ \\t]*[:=][ \\t]*[\"']?(?:bearer|basic|token|apikey|digest|splunk|api-token)[ \\t]+|[:=][\"']?))(?:[^ \\t\\r\\n\"'$<*\x7b\x7d,;]|[$][^\x7b(])[^ \\t\\r\\n\"',;]*()" "authorization") (list "((?:^|[^A-Za-z0-9])Bearer[ \\t]+)[A-Za-z0-9._~+/=-]*[0-9A-Z_~+/=][A-Za-z0-9._~+/=-]*()" "bearer") (list "((?:^|[^A-Za-z0-9])Basic[ \\t]+)(?:[A-Za-z0-9+/]\x7b3,\x7d=+|[A-Za-z+/]\x7b2,\x7d[0-9][A-Za-z0-9+/]\x7b3,\x7d=*)()" "basic") (list "(^(?:[Bb]earer|[Bb]asic)[ \\t]+)[A-Za-z0-9._~+/=-]+($)" "bearer" "basic") (list "(^|[^A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]\x7b2\x7d[AQgw]IB(?:AzCC|ADAN|AAKC)|/u3[+]7QAA|zs7OzgAA|BQIAAA[A-Za-z0-9+/]\x7b40\x7d)[A-Za-z0-9+/=\\r\\n]*()" "mii" "/u3+7qaa" "zs7ozgaa" "bqiaaa") (list "(?i)((?:passw(?:or)?d|passphrase|passcode|api[._-]?key|token|signature|(?:access|account|shared|shared[._-]?access|private|secret|auth|encryption|signing)[._-]?key(?:[._-]?id)?)(?:[\"']?[ \\t]*=[ \\t]*|[\"'][ \\t]*:[ \\t]*|:)[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "passw" "passphrase" "passcode" "key" "token" "signature") (list "(?i)((?:(?:^|[^A-Za-z0-9])(?:pass|pwd|pw|credentials?)|secret)[\"']?=[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "pass=" "pwd=" "pw=" "credential" "secret") (list "(?i)(--?[A-Za-z0-9._-]\x7b0,40\x7d(?:passw(?:or)?d|passphrase|passcode|api[._-]?key|token|signature|(?:access|account|shared|shared[._-]?access|private|secret|auth|encryption|signing)[._-]?key(?:[._-]?id)?|secret)[ \\t;]+[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\-]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "passw" "passphrase" "passcode" "key" "token" "signature" "secret"))) }}
    {{- if $register.ok }}this sensitive value
    {{- else }}{{ printf "%.60q" . }}{{ if ne . (printf "%.60s" .) }} (shortened){{ end }}
    {{- end }}
  {{- else if kindIs "map" . }}a map
  {{- else if kindIs "slice" . }}a list
  {{- else if kindIs "invalid" . }}null
  {{- else }}
    {{- $register := dict }}
    {{- $_ := include "flink-1-13.values.text" (list $register .) }}
    {{- $register.value }}
  {{- end }}
{{- end }}

{{/* Prints the value of an option for a message (list CTX KEY VALUE); of a sensitive one, that it has one. */}}
{{- define "flink-1-13.values.shown" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.secrets.option" (list $ctx (index . 1) (toString (index . 2)) (list (list "(-----BEGIN [A-Z ]*PRIVATE KEY)[^~]*?((?:-----END [A-Z ]*PRIVATE KEY-----)|$)" "private key") (list "(://[^ \\t\\r\\n/:@\"'<>?#]*:)(?:[^ \\t\\r\\n/@\"'<>$*\x7b]|[$][^\x7b(])[^ \\t\\r\\n/@\"'<>]*(@)" "@") (list "(jdbc:oracle:[a-z0-9]+:[^ \\t\\r\\n/:@]+/)(?:[^ \\t\\r\\n@$*<\x7b]|[$][^\x7b(])[^ \\t\\r\\n@]*(@)" "@") (list "(^|[^A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]\x7b16\x7d($|[^A-Za-z0-9])" "akia" "asia") (list "(^|[^A-Za-z0-9])LTAI[0-9A-Za-z]\x7b12,30\x7d($|[^A-Za-z0-9])" "ltai") (list "((?:^|[?&; \"'])sig=)[A-Za-z0-9%+/=_-]\x7b6,\x7d()" "sig=") (list "(^|[^A-Za-z0-9_-])eyJ[A-Za-z0-9_-]\x7b8,\x7d[.][A-Za-z0-9_-]\x7b8,\x7d[.][A-Za-z0-9_.-]*()" "eyj") (list "(^|[^A-Za-z0-9_-])(?:gh[pousr]_[A-Za-z0-9]\x7b20,\x7d|github_pat_[A-Za-z0-9_]\x7b20,\x7d|glpat-[A-Za-z0-9_-]\x7b16,\x7d|xox[abeoprs]-[A-Za-z0-9-]\x7b10,\x7d|[sr]k_live_[A-Za-z0-9]\x7b16,\x7d|npm_[A-Za-z0-9]\x7b30,\x7d|AIza[0-9A-Za-z_-]\x7b30,\x7d|ya29[.][0-9A-Za-z_-]\x7b16,\x7d|hv[sb][.][A-Za-z0-9_-]\x7b20,\x7d|dapi[0-9a-f]\x7b32\x7d|SG[.][A-Za-z0-9_-]\x7b16,\x7d[.][A-Za-z0-9_-]\x7b16,\x7d|dt0c01[.][A-Z0-9]\x7b20,\x7d[.][A-Z0-9]\x7b20,\x7d)()" "ghp_" "gho_" "ghu_" "ghs_" "ghr_" "github_pat_" "glpat-" "xox" "k_live_" "npm_" "aiza" "ya29." "hvs." "hvb." "dapi" "sg." "dt0c01.") (list "(https://hooks[.]slack[.]com/(?:services|workflows)/)[A-Za-z0-9/_-]+()" "hooks.slack.com") (list "((?:^|[^A-Za-z0-9])digest:[^: \\t\\r\\n]+:)(?:[^ \\t\\r\\n$*<\x7b]|[$][^\x7b(])[^ \\t\\r\\n,;\"']*()" "digest:") (list "(?i)((?:proxy-)?authorization[\"']?(?:[ \\t]*[:=][ \\t]*[\"']?(?:bearer|basic|token|apikey|digest|splunk|api-token)[ \\t]+|[:=][\"']?))(?:[^ \\t\\r\\n\"'$<*\x7b\x7d,;]|[$][^\x7b(])[^ \\t\\r\\n\"',;]*()" "authorization") (list "((?:^|[^A-Za-z0-9])Bearer[ \\t]+)[A-Za-z0-9._~+/=-]*[0-9A-Z_~+/=][A-Za-z0-9._~+/=-]*()" "bearer") (list "((?:^|[^A-Za-z0-9])Basic[ \\t]+)(?:[A-Za-z0-9+/]\x7b3,\x7d=+|[A-Za-z+/]\x7b2,\x7d[0-9][A-Za-z0-9+/]\x7b3,\x7d=*)()" "basic") (list "(^(?:[Bb]earer|[Bb]asic)[ \\t]+)[A-Za-z0-9._~+/=-]+($)" "bearer" "basic") (list "(^|[^A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]\x7b2\x7d[AQgw]IB(?:AzCC|ADAN|AAKC)|/u3[+]7QAA|zs7OzgAA|BQIAAA[A-Za-z0-9+/]\x7b40\x7d)[A-Za-z0-9+/=\\r\\n]*()" "mii" "/u3+7qaa" "zs7ozgaa" "bqiaaa") (list "(?i)((?:passw(?:or)?d|passphrase|passcode|api[._-]?key|token|signature|(?:access|account|shared|shared[._-]?access|private|secret|auth|encryption|signing)[._-]?key(?:[._-]?id)?)(?:[\"']?[ \\t]*=[ \\t]*|[\"'][ \\t]*:[ \\t]*|:)[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "passw" "passphrase" "passcode" "key" "token" "signature") (list "(?i)((?:(?:^|[^A-Za-z0-9])(?:pass|pwd|pw|credentials?)|secret)[\"']?=[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "pass=" "pwd=" "pw=" "credential" "secret") (list "(?i)(--?[A-Za-z0-9._-]\x7b0,40\x7d(?:passw(?:or)?d|passphrase|passcode|api[._-]?key|token|signature|(?:access|account|shared|shared[._-]?access|private|secret|auth|encryption|signing)[._-]?key(?:[._-]?id)?|secret)[ \\t;]+[\"']?)(?:[^ \\t\\r\\n\"'$<*/&;,|=:\x7b\x7d()\\[\\]\\\\-]|[$][^\x7b(])[^ \\t\\r\\n\"'&;,<>|\\\\]*()" "passw" "passphrase" "passcode" "key" "token" "signature" "secret"))) }}
  {{- if $ctx.ok }}this sensitive value{{ else }}{{ template "flink-1-13.values.quoted" (index . 2) }}{{ end }}
{{- end }}

{{/*
Chart values to what Flink's client is given (docs/contract.md): rules and steps in their order, ended by a refusal. A
row is a define, and where a rule can be switched off, the value and what switches it off.
*/}}
{{- define "flink-1-13.values" }}
  {{- range list
    (list "flink-1-13.rule.values-shape")
    (list "flink-1-13.values.identity")
    (list "flink-1-13.rule.cluster-id")
    (list "flink-1-13.rule.line-change" "allowLineChange" "true")
    (list "flink-1-13.rule.cluster-id-change" "allowClusterIdChange" "true")
    (list "flink-1-13.rule.mode-values")
    (list "flink-1-13.rule.no-effect")
    (list "flink-1-13.rule.option-value")
    (list "flink-1-13.rule.owned-key")
    (list "flink-1-13.rule.gone-option" "strictOptions" "false")
    (list "flink-1-13.rule.sensitive-option" "allowSensitiveConfiguration" "true")
    (list "flink-1-13.presets")
    (list "flink-1-13.rule.both-set")
    (list "flink-1-13.values.config")
    (list "flink-1-13.rule.unknown-option" "strictOptions" "false")
    (list "flink-1-13.rule.option-type" "strictOptions" "false")
    (list "flink-1-13.rule.conf-line" "strictOptions" "false")
    (list "flink-1-13.rule.obeyed-key")
    (list "flink-1-13.rule.kubernetes-names" "strictOptions" "false")
    (list "flink-1-13.rule.pod-template-fields" "strictOptions" "false")
    (list "flink-1-13.rule.task-manager" "strictOptions" "false")
    (list "flink-1-13.rule.log-files")
    (list "flink-1-13.rule.high-availability")
    (list "flink-1-13.rule.upgrade-mode")
    (list "flink-1-13.rule.upgrade-policy")
    (list "flink-1-13.rule.pod-security")
    (list "flink-1-13.rule.savepoint")
    (list "flink-1-13.rule.hadoop")
    (list "flink-1-13.rule.kerberos")
    (list "flink-1-13.rule.added-objects")
    (list "flink-1-13.rule.network")
    (list "flink-1-13.rule.metrics")
    (list "flink-1-13.rule.tls")
    (list "flink-1-13.rule.rest-service-change")
    (list "flink-1-13.rule.state-change" "allowStateChange" "true")
    (list "flink-1-13.values.files")
  }}
    {{- $on := not $.refusal }}
    {{- if and $on (gt (len .) 1) }}
      {{- $on = and $.rules (ne (get $.values (index . 1) | toString) (index . 2)) }}
    {{- end }}
    {{- if $on }}{{ $_ := include (first .) $ }}{{ end }}
  {{- end }}
{{- end }}
