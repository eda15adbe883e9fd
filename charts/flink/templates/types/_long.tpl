{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A signed whole number of 64 bits, no blanks. Mirrors Java's Long.parseLong for ASCII digits.
       atoi yields the nearest number of 64 bits: an overflow shows when the number is printed again. (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.long" -}}
{{- $ctx := index . 0 -}}
{{- $number := int64 0 -}}
{{- $ok := regexMatch "^[-+]?[0-9]+$" (index . 1) -}}
{{- if $ok -}}
{{- $number = int64 (atoi (index . 1)) -}}
{{- $digits := regexFind "([1-9][0-9]*|0)$" (index . 1) -}}
{{- $ok = eq $digits (trimPrefix "-" (toString $number)) -}}
{{- end -}}
{{- $_ := set $ctx "ok" $ok -}}
{{- $_ := set $ctx "value" $number -}}
{{- end -}}
