{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* The typed value of an option: of its text, else of its default, else nil. A text that its parser does not take is refused, and a harmless value stands in.
       Mirrors Configuration.getOptional. (list CONTEXT KEY PARSER HARMLESS EXPECTED) */ -}}
{{- define "flink.typed" -}}
{{- $ctx := index . 0 -}}
{{- $key := index . 1 -}}
{{- include "flink.option" (list $ctx $key) -}}
{{- $option := index $ctx.options.options $key | default dict -}}
{{- $text := $ctx.value -}}
{{- if kindIs "invalid" $text -}}
{{- $text = $option.d -}}
{{- end -}}
{{- if not (kindIs "invalid" $text) -}}
{{- include (index . 2) (list $ctx $text $option.c) -}}
{{- if not $ctx.ok -}}
{{- $expected := index . 4 -}}
{{- with $option.c -}}
{{- $expected = printf "one of %s" (join ", " .) -}}
{{- end -}}
{{- include "flink.refuse" (list $ctx $key (printf "%.200q is not %s" $text $expected)) -}}
{{- $_ := set $ctx "value" (index . 3) -}}
{{- end -}}
{{- end -}}
{{- end -}}
