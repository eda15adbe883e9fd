{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A float, as the float64 of the same size: the text's float64 rounded to 24 bits, half to even, as Java's Float.parseFloat does. Rounding twice differs from it only
       for texts of 17 and more digits that lie next to the middle of two floats. printf %b gives a float64 as its whole mantissa and its power of two. (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.float" -}}
{{- $ctx := index . 0 -}}
{{- include "flink.parse.number" . -}}
{{- $halves := splitList "p" (printf "%b" $ctx.value) -}}
{{- if eq (len $halves) 2 -}}
{{- $mantissa := atoi (trimPrefix "-" (index $halves 0)) -}}
{{- $exponent := atoi (index $halves 1) -}}
{{- $shift := min 60 (max 29 (sub -149 $exponent)) -}}
{{- $unit := int64 (float64 (printf "0x1p%d" $shift)) -}}
{{- $rest := mod $mantissa $unit -}}
{{- $mantissa = div $mantissa $unit -}}
{{- if gt (add $rest $rest (mod $mantissa 2)) $unit -}}
{{- $mantissa = add $mantissa 1 -}}
{{- end -}}
{{- $exponent = add $exponent $shift -}}
{{- $sign := regexFind "^-" (index $halves 0) -}}
{{- $number := float64 (printf "%s0x%xp%d" $sign $mantissa $exponent) -}}
{{- if gt (add $exponent (div $mantissa 16777216)) 104 -}}
{{- $number = float64 (print $sign "Inf") -}}
{{- end -}}
{{- $_ := set $ctx "value" $number -}}
{{- end -}}
{{- end -}}
