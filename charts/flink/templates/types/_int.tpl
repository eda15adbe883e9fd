{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A signed whole number of 32 bits, no blanks. Mirrors Java's Integer.parseInt for ASCII digits.
       atoi yields the nearest number of 64 bits, so that the range decides about longer ones too. (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.int" -}}
{{- $ctx := index . 0 -}}
{{- $number := int64 0 -}}
{{- $ok := regexMatch "^[-+]?[0-9]+$" (index . 1) -}}
{{- if $ok -}}
{{- $number = int64 (atoi (index . 1)) -}}
{{- $ok = and (ge $number -2147483648) (le $number 2147483647) -}}
{{- end -}}
{{- $_ := set $ctx "ok" $ok -}}
{{- $_ := set $ctx "value" $number -}}
{{- end -}}
