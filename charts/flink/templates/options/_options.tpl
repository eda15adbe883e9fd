{{- /* Generated from generator/chart/templates/options by npm run generate; do not edit. */ -}}
{{/* The getters of options: (list CONTEXT KEY) → .value, typed; see flink.typed for what they share. */}}
{{- define "flink.string" }}
  {{- template "flink.typed" (list (index . 0) (index . 1) "") }}
{{- end }}

{{- define "flink.int" }}
  {{- template "flink.typed" (list (index . 0) (index . 1) "flink.parse.int" (int64 0) "a whole number from -2147483648 to 2147483647, for example 1") }}
{{- end }}

{{- define "flink.long" }}
  {{- template "flink.typed" (list (index . 0) (index . 1) "flink.parse.long" (int64 0) "a whole number of at most 64 bits, for example 1000") }}
{{- end }}

{{- define "flink.double" }}
  {{- template "flink.typed" (list (index . 0) (index . 1) "flink.parse.double" "1.0" "a number without unit, for example 1.5") }}
{{- end }}

{{- define "flink.float" }}
  {{- template "flink.typed" (list (index . 0) (index . 1) "flink.parse.float" 0.0 "a number without unit, for example 0.1") }}
{{- end }}

{{- define "flink.bool" }}
  {{- template "flink.typed" (list (index . 0) (index . 1) "flink.parse.bool" false "true or false") }}
{{- end }}

{{- define "flink.enum" }}
  {{- template "flink.typed" (list (index . 0) (index . 1) "flink.parse.enum" "" "a constant of the option") }}
{{- end }}

{{- define "flink.map" }}
  {{- template "flink.prefix-map" . }}
  {{- if kindIs "invalid" (index . 0).value }}
    {{- template "flink.typed" (list (index . 0) (index . 1) "flink.parse.map" dict "a list of different key:value pairs, for example a:b,c:'d:e'") }}
  {{- end }}
{{- end }}

{{- define "flink.list" }}
  {{- template "flink.typed" (list (index . 0) (index . 1) "flink.parse.list" list "a list with closed quotes, for example a;'b;c'") }}
{{- end }}

{{- define "flink.maps" }}
  {{- template "flink.typed" (list (index . 0) (index . 1) "flink.parse.maps" list "lists of key:value pairs, for example a:b,c:d;a:e") }}
{{- end }}

{{- define "flink.memory" }}
  {{- template "flink.typed" (list
    (index . 0) (index . 1) "flink.parse.memory" (int64 0)
    "a memory size: a whole number of bytes or one with the unit b, k, m, g or t, for example 1600m"
  ) }}
{{- end }}

{{- define "flink.duration" }}
  {{- template "flink.typed" (list
    (index . 0) (index . 1) "flink.parse.duration" (int64 0)
    "a duration: a whole number of milliseconds or one with the unit ns, µs, ms, s, min, h or d, for example 10 s"
  ) }}
{{- end }}

{{/*
ConfigurationUtils.convertToPropertiesPrefixed: a map spelled entry by entry, KEY.NAME, for each name of the option
that has no text of its own (list CONTEXT KEY). Leaves the map in .value, or nil.
*/}}
{{- define "flink.prefix-map" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $_ := set $ctx "value" nil }}
  {{- range prepend ((index $ctx.options.options $key | default dict).f | default list) $key }}
    {{- if hasKey $ctx.config . }}
      {{- break }}
    {{- end }}
    {{- $prefix := printf "%s." . }}
    {{- if contains (printf " %s" $prefix) $ctx.keyText }}
      {{- $map := dict }}
      {{- range $name, $text := $ctx.config }}
        {{- if hasPrefix $prefix $name }}
          {{- $_ := set $map (trimPrefix $prefix $name) $text }}
        {{- end }}
      {{- end }}
      {{- $_ := set $ctx "value" $map }}
      {{- break }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
The text of an option, by its key, else by its fallback and deprecated keys in Flink's order, else nil; an empty text
counts as set. Mirrors Configuration.getRawValueFromOption. (list CONTEXT KEY)
*/}}
{{- define "flink.option" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $value := index $ctx.config $key }}
  {{- if kindIs "invalid" $value }}
    {{- with index $ctx.options.options $key }}
      {{- range .f }}
        {{- $value = index $ctx.config . }}
        {{- if not (kindIs "invalid" $value) }}
          {{- break }}
        {{- end }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $value }}
{{- end }}

{{/*
Records why nothing is deployed, as "KEY: MESSAGE" in one line; the first refusal stays. (list CONTEXT KEY MESSAGE)
*/}}
{{- define "flink.refuse" }}
  {{- $ctx := index . 0 }}
  {{- if not $ctx.refusal }}
    {{- $_ := set $ctx "refusal" (regexReplaceAll "[\\r\\n]+" (printf "%s: %s" (index . 1) (index . 2)) " ") }}
  {{- end }}
{{- end }}

{{/*
The typed value of an option: of its text (see flink.option), else of its default, else nil. A text that its parser
does not take is refused, and a harmless value stands in; without a parser the value is the text. Mirrors
Configuration.getOptional. (list CONTEXT KEY PARSER HARMLESS EXPECTED)
*/}}
{{- define "flink.typed" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $option := index $ctx.options.options $key | default dict }}
  {{- $text := index $ctx.config $key }}
  {{- if kindIs "invalid" $text }}
    {{- $text = $option.d }}
    {{- range $option.f }}
      {{- if hasKey $ctx.config . }}
        {{- $text = index $ctx.config . }}
        {{- break }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $text }}
  {{- if and (index . 2) (not (kindIs "invalid" $text)) }}
    {{- include (index . 2) (list $ctx $text $option.c) }}
    {{- if not $ctx.ok }}
      {{- $expected := index . 4 }}
      {{- with $option.c }}
        {{- $expected = printf "one of %s" (join ", " .) }}
      {{- end }}
      {{- template "flink.refuse" (list $ctx $key (printf "%.200q is not %s" $text $expected)) }}
      {{- $_ := set $ctx "value" (index . 3) }}
    {{- end }}
  {{- end }}
{{- end }}
