{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* f / (1 - f) of a float f in [0, 1), as the double that Java computes: (list CONTEXT F) → .value.
       With f = m / 2^k the quotient m / (2^k - m) is divided out eight bits at a time to more than 54 bits; a last bit says whether something is left, so that reading it as a
       hexadecimal number rounds it right. Below 2^-29 the denominator is cut to 53 bits, which no size can tell. */ -}}
{{- define "flink.memory.inverse" -}}
{{- $ctx := index . 0 -}}
{{- $quotient := 0.0 -}}
{{- if gt (index . 1) 0.0 -}}
{{- $halves := splitList "p" (printf "%b" (index . 1)) -}}
{{- $m := div (atoi (index $halves 0)) 536870912 -}}
{{- $k := sub -29 (atoi (index $halves 1)) -}}
{{- $shift := max 0 (sub $k 53) -}}
{{- $one := int64 (float64 (printf "0x1p%d" (sub $k $shift))) -}}
{{- $denominator := sub $one (div $m (int64 (float64 (printf "0x1p%d" (min $shift 30))))) -}}
{{- $digits := div $m $denominator -}}
{{- $rest := mod $m $denominator -}}
{{- $exponent := sub 0 $shift -}}
{{- range until 16 -}}
{{- if gt $digits 18014398509481984 -}}
{{- break -}}
{{- end -}}
{{- $digits = add (mul $digits 256) (div (mul $rest 256) $denominator) -}}
{{- $rest = mod (mul $rest 256) $denominator -}}
{{- $exponent = sub $exponent 8 -}}
{{- end -}}
{{- $quotient = float64 (printf "0x%x%sp%d" $digits (ternary "8" "0" (gt $rest 0)) (sub $exponent 4)) -}}
{{- end -}}
{{- $_ := set $ctx "value" $quotient -}}
{{- end -}}
