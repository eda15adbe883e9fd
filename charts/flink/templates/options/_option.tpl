{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* The text of an option, by its key, else by its fallback and deprecated keys in Flink's order, else nil; an empty text counts as set.
       Mirrors Configuration.getRawValueFromOption. (list CONTEXT KEY) */ -}}
{{- define "flink.option" -}}
{{- $ctx := index . 0 -}}
{{- $key := index . 1 -}}
{{- $value := index $ctx.config $key -}}
{{- if kindIs "invalid" $value -}}
{{- with index $ctx.options.options $key -}}
{{- range .f -}}
{{- $value = index $ctx.config . -}}
{{- if not (kindIs "invalid" $value) -}}
{{- break -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- $_ := set $ctx "value" $value -}}
{{- end -}}
