{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A list of maps, parted by semicolons. Mirrors ConfigurationUtils.convertToList over convertToProperties. (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.maps" -}}
{{- $ctx := index . 0 -}}
{{- include "flink.parse.split" (list $ctx (index . 1) ";") -}}
{{- $ok := $ctx.ok -}}
{{- $maps := list -}}
{{- range $ctx.value -}}
{{- include "flink.parse.map" (list $ctx .) -}}
{{- $ok = and $ok $ctx.ok -}}
{{- $maps = append $maps $ctx.value -}}
{{- end -}}
{{- $_ := set $ctx "ok" $ok -}}
{{- $_ := set $ctx "value" $maps -}}
{{- end -}}
