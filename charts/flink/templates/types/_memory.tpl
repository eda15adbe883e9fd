{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A memory size in bytes. Mirrors MemorySize.parseBytes: outer blanks and blanks before the unit are dropped, a number that does not fit 64 bits is none.
       (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.memory" -}}
{{- $ctx := index . 0 -}}
{{- include "flink.parse.quantity" . -}}
{{- if $ctx.ok -}}
{{- $unit := $ctx.value.unit -}}
{{- $number := $ctx.value.number -}}
{{- $bytes := int64 0 -}}
{{- if eq $unit "" "b" "bytes" -}}
{{- $bytes = 1 -}}
{{- else if eq $unit "m" "mb" "mebibytes" -}}
{{- $bytes = 1048576 -}}
{{- else if eq $unit "g" "gb" "gibibytes" -}}
{{- $bytes = 1073741824 -}}
{{- else if eq $unit "k" "kb" "kibibytes" -}}
{{- $bytes = 1024 -}}
{{- else if eq $unit "t" "tb" "tebibytes" -}}
{{- $bytes = 1099511627776 -}}
{{- end -}}
{{- $_ := set $ctx "ok" (and (gt $bytes 0) (le $number (div 9223372036854775807 (max $bytes 1)))) -}}
{{- $_ := set $ctx "value" (mul $number $bytes) -}}
{{- end -}}
{{- end -}}
