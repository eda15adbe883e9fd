{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.values-shape" }}
{{- /* Types, constants and names of the values, for those too who skip the schema. Leaves .given: the values without what is absent (null and what is empty). */ -}}
{{- if regexMatch "[\\x{7F}-\\x{9F}\\x{FFFE}\\x{FFFF}]" (toJson .Values) }}
{{- $_ := include "flink.refuse" (list . "values" "a text or a name has a control character (U+007F to U+009F, U+FFFE or U+FFFF) that YAML does not carry: leave it out") }}
{{- end }}
{{- $resource := dict "cpu" "cpu" "memory" "memory" }}
{{- $shape := dict
  "mode" (list "session" "application")
  "clusterId" "string"
  "profile" (list "helm" "native")
  "image" (dict "" "string" "repository" "string" "tag" "string" "digest" "string" "pullPolicy" "string" "pullSecrets" "strings")
  "imagePullPolicy" "string"
  "flinkConfiguration" "options"
  "stockConfiguration" "boolean"
  "strictOptions" "boolean"
  "allowSensitiveConfiguration" "boolean"
  "job" (dict "jarURI" "string" "entryClass" "string" "args" "arguments" "parallelism" "positive" "initialSavepointPath" "string" "allowNonRestoredState" "boolean")
  "podTemplate" "pod"
  "jobManager" (dict "resource" $resource "podTemplate" "pod" "replicas" "whole")
  "taskManager" (dict "resource" $resource "podTemplate" "pod")
  "logConfiguration" "texts"
  "highAvailability" (dict "type" (list "kubernetes" "zookeeper") "directory" "string" "zookeeper" (dict "quorum" "string" "pathRoot" "string"))
  "s3" (dict "existingSecret" "string" "accessKeyKey" "string" "secretKeyKey" "string" "endpoint" "string" "pathStyleAccess" "boolean" "plugin" (list "presto" "hadoop"))
  "hadoop" (dict "existingConfigMap" "string" "configuration" "texts")
  "kerberos" (dict "principal" "string" "existingSecret" "string" "keytab" "string" "keytabFile" "string" "krb5Conf" "string")
  "serviceAccount" (dict "" "string" "create" "boolean" "name" "string" "annotations" "texts")
  "rbac" (dict "create" "boolean")
  "global" "any"
  "enabled" "any"
}}
{{- $_ := include "flink.rule.values-shape.walk" (list . "" $shape .Values) }}
{{- $_ := set . "given" .value }}
{{- $policies := list .given.imagePullPolicy }}
{{- if and .given.image (kindIs "map" .given.image) }}{{ $policies = append $policies .given.image.pullPolicy }}{{ end }}
{{- if and (eq (len (uniq (compact $policies))) 2) }}
{{- $_ := include "flink.refuse" (list . "imagePullPolicy" (printf "%s, but image.pullPolicy is %s: give one of them" (include "flink.release.quoted" (first $policies)) (include "flink.release.quoted" (last $policies)))) }}
{{- end }}
{{- end }}

{{- define "flink.rule.values-shape.walk" }}
{{- $ctx := index . 0 }}
{{- $path := index . 1 }}
{{- $shape := index . 2 }}
{{- $value := index . 3 }}
{{- if and (kindIs "map" $shape) (kindIs "map" $value) }}
{{- $given := dict }}
{{- range $name, $member := $value }}
{{- if not (or (kindIs "invalid" $member) $ctx.refusal) }}
{{- $at := ternary $name (printf "%s.%s" $path $name) (eq $path "") }}
{{- if and $name (hasKey $shape $name) }}
{{- $_ := include "flink.rule.values-shape.walk" (list $ctx $at (index $shape $name) $member) }}
{{- if not (kindIs "invalid" $ctx.value) }}{{ $_ := set $given $name $ctx.value }}{{ end }}
{{- else }}
{{- if or (eq $name "") (regexMatch "[\\pZ\\p{Cc}]" $name) }}{{ $at = $path | default "values" }}{{ end }}
{{- $_ := include "flink.refuse" (list $ctx $at (printf "%s is not known here; known are: %s" (include "flink.release.quoted" $name) (keys $shape | sortAlpha | compact | join ", "))) }}
{{- end }}
{{- end }}
{{- end }}
{{- $_ := set $ctx "value" (ternary nil $given (and (empty $given) (ne $path ""))) }}
{{- else if kindIs "map" $shape }}
{{- $expected := ternary "a map or a text" "a map" (hasKey $shape "") }}
{{- if and (hasKey $shape "") (kindIs "string" $value) }}
{{- $_ := set $ctx "value" (ternary nil $value (eq $value "")) }}
{{- else }}
{{- $_ := include "flink.rule.values-shape.refuse" (list $ctx $path $expected $value) }}
{{- end }}
{{- else if and (empty $value) (eq (kindOf $value) (kindIs "slice" $shape | ternary "string" (get (dict "string" "string" "cpu" "string" "memory" "string" "options" "map" "pod" "map" "texts" "map" "strings" "slice" "arguments" "slice") (toString $shape)))) }}
{{- $_ := set $ctx "value" nil }}
{{- else if kindIs "slice" $shape }}
{{- if not (and (kindIs "string" $value) (has $value $shape)) }}
{{- $_ := include "flink.rule.values-shape.refuse" (list $ctx $path (join " or " $shape) $value) }}
{{- else }}{{ $_ := set $ctx "value" $value }}{{ end }}
{{- else }}
{{- $_ := include (printf "flink.rule.values-shape.%s" $shape) (list $ctx $path $value) }}
{{- end }}
{{- end }}

{{- define "flink.rule.values-shape.refuse" }}
{{- $ctx := index . 0 }}
{{- $_ := set $ctx "value" nil }}
{{- $_ := include "flink.refuse" (list $ctx (index . 1) (printf "%s; expected is %s" (include "flink.release.quoted" (index . 3)) (index . 2))) }}
{{- end }}
