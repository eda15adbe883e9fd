{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A float64 out of a decimal or hexadecimal text. Mirrors Java's Double.parseDouble: outer blanks, a sign, a suffix d or f, NaN and Infinity are taken.
       Helm's float64 yields 0 for what is too large, hence the look at the magnitude. (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.number" -}}
{{- $ctx := index . 0 -}}
{{- $text := regexFind "[^\\x00-\\x20](?s:.*[^\\x00-\\x20])?" (index . 1) -}}
{{- $ok := true -}}
{{- $number := 0.0 -}}
{{- $plain := and (has (trimAll "0123456789" $text) (list "" ".")) (not (has $text (list "" "."))) -}}
{{- if or $plain (regexMatch "^[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?[dDfF]?$" $text) -}}
{{- if not $plain -}}
{{- $text = regexReplaceAll "[dDfF]$" $text "" -}}
{{- end -}}
{{- $number = float64 $text -}}
{{- if and (eq $number 0.0) (ne $text "0") (regexMatch "^[-+0.]*[1-9]" $text) -}}
{{- $halves := splitList "e" (lower $text) -}}
{{- $exponent := max -1000000000 (min 1000000000 (atoi (index (append $halves "0") 1))) -}}
{{- $whole := regexFind "[1-9][0-9]*" (index (splitList "." (index $halves 0)) 0) -}}
{{- $zeros := regexFind "\\.0*" (index $halves 0) -}}
{{- if gt (add $exponent (len $whole)) (ternary 0 (len $zeros) (ne $whole "")) -}}
{{- $number = float64 (ternary "-Inf" "Inf" (hasPrefix "-" $text)) -}}
{{- end -}}
{{- end -}}
{{- else if regexMatch "^[-+]?0[xX]([0-9a-fA-F]+\\.?|[0-9a-fA-F]*\\.[0-9a-fA-F]+)[pP][-+]?[0-9]+[dDfF]?$" $text -}}
{{- $text = regexReplaceAll "[dDfF]$" (lower $text) "" -}}
{{- $number = float64 $text -}}
{{- if and (eq $number 0.0) (regexMatch "x[0.]*[1-9a-f]" $text) (not (contains "p-" $text)) -}}
{{- $number = float64 (ternary "-Inf" "Inf" (hasPrefix "-" $text)) -}}
{{- end -}}
{{- else if has $text (list "NaN" "+NaN" "-NaN") -}}
{{- $number = float64 "NaN" -}}
{{- else if has $text (list "Infinity" "+Infinity" "-Infinity") -}}
{{- $number = float64 $text -}}
{{- else -}}
{{- $ok = false -}}
{{- end -}}
{{- $_ := set $ctx "ok" $ok -}}
{{- $_ := set $ctx "value" $number -}}
{{- end -}}
