{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/options by npm run generate; do not edit. */ -}}
{{/* The getters of options: (list CONTEXT KEY) → .value, typed; see flink.typed for what they share. */}}
{{- define "flink-1-13.string" }}
  {{- template "flink-1-13.typed" (dict "ctx" (index . 0) "key" (index . 1) "parser" "") }}
{{- end }}

{{/* A whole number of 32 bits (list CONTEXT KEY), as int64. */}}
{{- define "flink-1-13.int" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.int"
    "harmless" (int64 0)
    "expected" "a whole number from -2147483648 to 2147483647, such as 8"
  ) }}
{{- end }}

{{/* A whole number of 64 bits (list CONTEXT KEY), as int64. */}}
{{- define "flink-1-13.long" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.long"
    "harmless" (int64 0)
    "expected" "a whole number of at most 64 bits, such as 30000"
  ) }}
{{- end }}

{{/* A double (list CONTEXT KEY), as the text of Java's Double.toString. */}}
{{- define "flink-1-13.double" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.double"
    "harmless" "1.0"
    "expected" "a number without a unit, such as 0.5"
  ) }}
{{- end }}

{{/* A float (list CONTEXT KEY), as float64. */}}
{{- define "flink-1-13.float" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.float"
    "harmless" 0.0
    "expected" "a number without a unit, such as 0.1"
  ) }}
{{- end }}

{{/* true or false (list CONTEXT KEY). */}}
{{- define "flink-1-13.bool" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.bool"
    "harmless" false
    "expected" "true or false"
  ) }}
{{- end }}

{{/* A constant of the option (list CONTEXT KEY), as it is declared. */}}
{{- define "flink-1-13.enum" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.enum"
    "harmless" ""
    "expected" "one of %v"
  ) }}
{{- end }}

{{/* A map of texts (list CONTEXT KEY), as dict. */}}
{{- define "flink-1-13.map" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.map"
    "harmless" dict
    "expected" "a map: key:value pairs separated by commas, each key once and each quote closed, such as a:b,c:'d:e'"
  ) }}
{{- end }}

{{/* A list of texts (list CONTEXT KEY). */}}
{{- define "flink-1-13.list" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.list"
    "harmless" list
    "expected" "a list separated by semicolons, with each quote closed, such as a;'b;c'"
  ) }}
{{- end }}

{{/* A list of maps of texts (list CONTEXT KEY). */}}
{{- define "flink-1-13.maps" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.maps"
    "harmless" list
    "expected" "a list of maps separated by semicolons: each has key:value pairs separated by commas, each key once and each quote closed, such as a:b,c:'d:e';a:f"
  ) }}
{{- end }}

{{/* A memory size (list CONTEXT KEY), as int64 bytes. */}}
{{- define "flink-1-13.memory" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.memory"
    "harmless" (int64 0)
    "expected" "a memory size: a whole number of bytes, or one with the unit b, k, m, g or t, such as 1600m"
  ) }}
{{- end }}

{{/* A duration (list CONTEXT KEY), as int64 milliseconds. */}}
{{- define "flink-1-13.duration" }}
  {{- template "flink-1-13.typed" (dict
    "ctx" (index . 0)
    "key" (index . 1)
    "parser" "flink-1-13.parse.duration"
    "harmless" (int64 0)
    "expected" "a duration: a whole number of milliseconds, or one with the unit ns, µs, ms, s, min, h or d, such as 10 s"
  ) }}
{{- end }}


{{/*
The text of an option, by its key, else by its fallback and deprecated keys in Flink's order, else nil; an empty text
counts as set. Mirrors Configuration.getRawValueFromOption. (list CONTEXT KEY)
*/}}
{{- define "flink-1-13.option" }}
  {{- $ctx := index . 0 }}
  {{- $key := index . 1 }}
  {{- $value := index $ctx.config $key }}
  {{- if kindIs "invalid" $value }}
    {{- with index $ctx.catalogue.options $key }}
      {{- range .spellings }}
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
{{- define "flink-1-13.refuse" }}
  {{- $ctx := index . 0 }}
  {{- if not $ctx.refusal }}
    {{- $_ := set $ctx "refusal" (regexReplaceAll "[\\r\\n]+" (printf "%s: %s" (index . 1) (index . 2)) " ") }}
  {{- end }}
{{- end }}

{{/*
The typed value of an option: of its text (see flink.option), else of its default, else nil. A text that its parser
does not take is refused, and a harmless value stands in; without a parser the value is the text. Mirrors
Configuration.getOptional. (dict ctx key parser harmless expected)
*/}}
{{- define "flink-1-13.typed" }}
  {{- $ctx := .ctx }}
  {{- $key := .key }}
  {{- $option := index $ctx.catalogue.options $key | default dict }}
  {{- $text := index $ctx.config $key }}
  {{- if kindIs "invalid" $text }}
    {{- $text = $option.default }}
    {{- range $option.spellings }}
      {{- if hasKey $ctx.config . }}
        {{- $text = index $ctx.config . }}
        {{- break }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $text }}
  {{- if and .parser (not (kindIs "invalid" $text)) }}
    {{- include .parser (list $ctx $text $option.constants) }}
    {{- if not $ctx.ok }}
      {{- $expected := .expected }}
      {{- with $option.constants }}
        {{- $expected = join ", " . | printf $expected }}
      {{- end }}
      {{- template "flink-1-13.refuse" (list $ctx $key (printf "%v must be %v" (include "flink-1-13.values.quoted" $text) $expected)) }}
      {{- $_ := set $ctx "value" .harmless }}
    {{- end }}
  {{- end }}
{{- end }}
