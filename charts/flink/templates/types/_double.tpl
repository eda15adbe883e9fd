{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A double, as the text that Java's Double.toString gives: plain from 0.001 up to 10 million, else one digit before the point and an exponent.
       Java before 19 writes a digit more than needed for some numbers of 17 digits; that is left out.
       (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.double" -}}
{{- $ctx := index . 0 -}}
{{- include "flink.parse.number" . -}}
{{- $sign := "" -}}
{{- $text := printf "%v" $ctx.value -}}
{{- if hasSuffix "Inf" $text -}}
{{- $sign = regexFind "^-" $text -}}
{{- $text = "Infinity" -}}
{{- else if ne $text "NaN" -}}
{{- $text = toJson $ctx.value -}}
{{- $sign = regexFind "^-" $text -}}
{{- $text = trimPrefix "-" $text -}}
{{- $size := float64 $text -}}
{{- if or (eq $size 0.0) (and (ge $size 0.001) (lt $size 1e7)) -}}
{{- if not (contains "." $text) -}}
{{- $text = print $text ".0" -}}
{{- end -}}
{{- else -}}
{{- $halves := append (splitList "e" $text) "0" -}}
{{- $digits := append (splitList "." (index $halves 0)) "" -}}
{{- $significant := print (index $digits 0) (index $digits 1) -}}
{{- $leading := regexFind "^0+" $significant -}}
{{- $exponent := sub (add (atoi (index $halves 1)) (len (index $digits 0))) (add1 (len $leading)) -}}
{{- $significant = regexReplaceAll "0+$" (trimPrefix $leading $significant) "" -}}
{{- $first := substr 0 1 $significant -}}
{{- $text = printf "%s.%sE%d" $first (trimPrefix $first $significant | default "0") $exponent -}}
{{- end -}}
{{- end -}}
{{- $_ := set $ctx "value" (print $sign $text) -}}
{{- end -}}
