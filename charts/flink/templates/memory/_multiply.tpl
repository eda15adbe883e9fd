{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A size times a multiplier of zero or more, cut to whole bytes, exactly: (list CONTEXT SIDE BYTES MULTIPLIER) → .value.
       Mirrors MemorySize.multiply: the multiplier counts with its shortest decimal digits. Its fraction goes from the last digit to the first, four at a time, through
       t = (t + bytes × digits) / 10000; t is kept as two numbers below 10^9 and 2^63, so that every size of 64 bits comes out right. */ -}}
{{- define "flink.memory.multiply" -}}
{{- $ctx := index . 0 -}}
{{- $bytes := index . 2 -}}
{{- $high := div $bytes 1000000000 -}}
{{- $low := mod $bytes 1000000000 -}}
{{- $halves := append (splitList "e" (toJson (index . 3))) "0" -}}
{{- $digits := append (splitList "." (index $halves 0)) "" -}}
{{- $whole := index $digits 0 -}}
{{- $fraction := index $digits 1 -}}
{{- $exponent := atoi (index $halves 1) -}}
{{- if lt $exponent 0 -}}
{{- $fraction = print (repeat (int (sub -1 $exponent)) "0") $whole $fraction -}}
{{- $whole = "0" -}}
{{- end -}}
{{- $fraction = print $fraction (repeat (int (mod (sub 4 (mod (len $fraction) 4)) 4)) "0") -}}
{{- $t := int64 0 -}}
{{- $tHigh := int64 0 -}}
{{- range regexFindAll "[0-9]{4}" $fraction -1 | reverse -}}
{{- $chunk := atoi . -}}
{{- $t = add $t (mul $low $chunk) -}}
{{- $tHigh = add $tHigh (mul $high $chunk) (div $t 1000000000) -}}
{{- $t = div (add (mul (mod $tHigh 10000) 1000000000) (mod $t 1000000000)) 10000 -}}
{{- $tHigh = div $tHigh 10000 -}}
{{- end -}}
{{- $product := add (mul $tHigh 1000000000) $t -}}
{{- $times := atoi $whole -}}
{{- if $times -}}
{{- if gt $bytes (div 9223372036854775807 $times) -}}
{{- $product = -1 -}}
{{- else -}}
{{- $product = add $product (mul $bytes $times) -}}
{{- end -}}
{{- end -}}
{{- if lt $product 0 -}}
{{- include "flink.memory.overflow" (list $ctx (index . 1)) -}}
{{- $product = 0 -}}
{{- end -}}
{{- $_ := set $ctx "value" (int64 $product) -}}
{{- end -}}
