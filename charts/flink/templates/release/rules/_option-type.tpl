{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.option-type" }}
{{- /* Texts that Flink's own parser of the option's type would not take, also of options that only the cluster reads. A key may be a name of several options. */ -}}
{{- $options := .options.options }}
{{- $aliases := .options.aliases }}
{{- range $key, $text := .own }}
{{- with index $options $key }}
{{- if ne .t "String" }}{{ $_ := include "flink.rule.option-type.check" (list $ . $key $text) }}{{ end }}
{{- end }}
{{- range index $aliases $key }}
{{- $option := index $options . }}
{{- if ne $option.t "String" }}{{ $_ := include "flink.rule.option-type.check" (list $ $option $key $text) }}{{ end }}
{{- end }}
{{- end }}
{{- end }}

{{- define "flink.rule.option-type.check" }}
{{- $ctx := index . 0 }}
{{- $option := index . 1 }}
{{- $type := index (dict
  "Boolean" (list "bool" "true or false")
  "Integer" (list "int" "a whole number, for example 4")
  "Long" (list "long" "a whole number, for example 30000")
  "Float" (list "float" "a number, for example 0.1")
  "Double" (list "double" "a number, for example 0.5")
  "Duration" (list "duration" "a duration, for example 10 s")
  "MemorySize" (list "memory" "a memory size, for example 1024m")
  "Enum" (list "enum" "one of")
  "Map" (list "map" "key1:value1,key2:value2")
) $option.t }}
{{- if $option.l }}
{{- $_ := include "flink.rule.option-type.list" (list $ctx (first $type) (index . 3) $option.c) }}
{{- else }}
{{- $_ := include (printf "flink.parse.%s" (first $type)) (list $ctx (index . 3) $option.c) }}
{{- end }}
{{- if not $ctx.ok }}
{{- $expected := printf "%s %s" (last $type) (join ", " ($option.c | default list)) | trim }}
{{- if $option.l }}{{ $expected = printf "a list, separated by semicolons, of %s" $expected }}{{ end }}
{{- $_ := include "flink.refuse" (list $ctx (index . 2) (printf "%s; expected is %s" (include "flink.release.shown" (list $ctx (index . 2) (index . 3))) $expected)) }}
{{- end }}
{{- end }}

{{- define "flink.rule.option-type.list" }}
{{- $ctx := index . 0 }}
{{- $parser := index . 1 }}
{{- $constants := index . 3 }}
{{- if eq $parser "map" }}
{{- $_ := include "flink.parse.maps" (list $ctx (index . 2) nil) }}
{{- else }}
{{- $_ := include "flink.parse.list" (list $ctx (index . 2) nil) }}
{{- $ok := $ctx.ok }}
{{- range ternary $ctx.value list $ctx.ok }}
{{- $_ := include (printf "flink.parse.%s" $parser) (list $ctx . $constants) }}
{{- $ok = and $ok $ctx.ok }}
{{- end }}
{{- $_ := set $ctx "ok" $ok }}
{{- end }}
{{- end }}
