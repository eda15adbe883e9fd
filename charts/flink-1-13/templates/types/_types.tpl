{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/types by npm run generate; do not edit. */ -}}
{{/* true or false in any case, no blanks. Mirrors ConfigurationUtils.convertToBoolean. (list CONTEXT TEXT) */}}
{{- define "flink-1-13.parse.bool" }}
  {{- $ctx := index . 0 }}
  {{- $text := upper (index . 1) }}
  {{- $_ := set $ctx "ok" (eq $text "TRUE" "FALSE") }}
  {{- $_ := set $ctx "value" (eq $text "TRUE") }}
{{- end }}

{{/*
A double, as the text that Java's Double.toString gives: plain from 0.001 up to 10 million, else one digit before the
point and an exponent. Java before 19 writes a digit more than needed for some numbers of 17 digits; that is left out.
(list CONTEXT TEXT)
*/}}
{{- define "flink-1-13.parse.double" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.parse.number" . }}
  {{- $sign := "" }}
  {{- $text := printf "%v" $ctx.value }}
  {{- if hasSuffix "Inf" $text }}
    {{- $sign = regexFind "^-" $text }}
    {{- $text = "Infinity" }}
  {{- else if ne $text "NaN" }}
    {{- $text = toJson $ctx.value }}
    {{- $sign = regexFind "^-" $text }}
    {{- $text = trimPrefix "-" $text }}
    {{- $size := float64 $text }}
    {{- if or (eq $size 0.0) (and (ge $size 0.001) (lt $size 1e7)) }}
      {{- if not (contains "." $text) }}
        {{- $text = print $text ".0" }}
      {{- end }}
    {{- else }}
      {{- $halves := append (splitList "e" $text) "0" }}
      {{- $digits := append (splitList "." (index $halves 0)) "" }}
      {{- $significant := print (index $digits 0) (index $digits 1) }}
      {{- $leading := regexFind "^0+" $significant }}
      {{- $exponent := sub (add (atoi (index $halves 1)) (len (index $digits 0))) (add1 (len $leading)) }}
      {{- $significant = regexReplaceAll "0+$" (trimPrefix $leading $significant) "" }}
      {{- $first := substr 0 1 $significant }}
      {{- $text = printf "%s.%sE%d" $first (trimPrefix $first $significant | default "0") $exponent }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" (print $sign $text) }}
{{- end }}

{{/*
A duration in whole milliseconds, the largest 64-bit number if there are more. Mirrors TimeUtils.parseDuration and the
overflow of Java's Duration.of. (list CONTEXT TEXT)
*/}}
{{- define "flink-1-13.parse.duration" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.parse.quantity" . }}
  {{- if $ctx.ok }}
    {{- $largest := int64 9223372036854775807 }}
    {{- $unit := $ctx.value.unit }}
    {{- $number := $ctx.value.number }}
    {{- $seconds := int64 0 }}
    {{- $millis := $number }}
    {{- if eq $unit "s" "sec" "secs" "second" "seconds" }}
      {{- $seconds = 1 }}
    {{- else if eq $unit "min" "minute" "minutes" }}
      {{- $seconds = 60 }}
    {{- else if eq $unit "h" "hour" "hours" }}
      {{- $seconds = 3600 }}
    {{- else if eq $unit "d" "day" "days" }}
      {{- $seconds = 86400 }}
    {{- else if eq $unit "µs" "micro" "micros" "microsecond" "microseconds" }}
      {{- $millis = div $number 1000 }}
    {{- else if eq $unit "ns" "nano" "nanos" "nanosecond" "nanoseconds" }}
      {{- $millis = div $number 1000000 }}
    {{- else }}
      {{- $_ := set $ctx "ok" (has $unit (list "" "ms" "milli" "millis" "millisecond" "milliseconds")) }}
    {{- end }}
    {{- if $seconds }}
      {{- $_ := set $ctx "ok" (le $number (div $largest $seconds)) }}
      {{- $millis = $largest }}
      {{- if le $number (div $largest (mul $seconds 1000)) }}
        {{- $millis = mul $number $seconds 1000 }}
      {{- end }}
    {{- end }}
    {{- $_ := set $ctx "value" $millis }}
  {{- end }}
{{- end }}

{{/*
The constant that equals the text in any case. Mirrors ConfigurationUtils.convertToEnum. (list CONTEXT TEXT CONSTANTS)
*/}}
{{- define "flink-1-13.parse.enum" }}
  {{- $ctx := index . 0 }}
  {{- $text := upper (index . 1) }}
  {{- $_ := set $ctx "ok" false }}
  {{- $_ := set $ctx "value" "" }}
  {{- range index . 2 }}
    {{- if eq (upper .) $text }}
      {{- $_ := set $ctx "ok" true }}
      {{- $_ := set $ctx "value" . }}
      {{- break }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
A float, as the float64 of the same size: the text's float64 rounded to 24 bits, half to even, as Java's
Float.parseFloat does. Rounding twice differs from it only for texts of 17 and more digits that lie next to the middle
of two floats. printf %b gives a float64 as its whole mantissa and its power of two. (list CONTEXT TEXT)
*/}}
{{- define "flink-1-13.parse.float" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.parse.number" . }}
  {{- $halves := splitList "p" (printf "%b" $ctx.value) }}
  {{- if eq (len $halves) 2 }}
    {{- $mantissa := atoi (trimPrefix "-" (index $halves 0)) }}
    {{- $exponent := atoi (index $halves 1) }}
    {{- $shift := min 60 (max 29 (sub -149 $exponent)) }}
    {{- $unit := int64 (float64 (printf "0x1p%d" $shift)) }}
    {{- $rest := mod $mantissa $unit }}
    {{- $mantissa = div $mantissa $unit }}
    {{- if gt (add $rest $rest (mod $mantissa 2)) $unit }}
      {{- $mantissa = add $mantissa 1 }}
    {{- end }}
    {{- $exponent = add $exponent $shift }}
    {{- $sign := regexFind "^-" (index $halves 0) }}
    {{- $number := float64 (printf "%s0x%xp%d" $sign $mantissa $exponent) }}
    {{- if gt (add $exponent (div $mantissa 16777216)) 104 }}
      {{- $number = float64 (print $sign "Inf") }}
    {{- end }}
    {{- $_ := set $ctx "value" $number }}
  {{- end }}
{{- end }}

{{/*
A signed whole number of 32 bits, no blanks. Mirrors Java's Integer.parseInt for ASCII digits. atoi yields the nearest
number of 64 bits, so that the range decides about longer ones too. (list CONTEXT TEXT)
*/}}
{{- define "flink-1-13.parse.int" }}
  {{- $ctx := index . 0 }}
  {{- $number := int64 0 }}
  {{- $ok := or (and (index . 1) (not (trimAll "0123456789" (index . 1)))) (regexMatch "^[-+]?[0-9]+$" (index . 1)) }}
  {{- if $ok }}
    {{- $number = int64 (atoi (index . 1)) }}
    {{- $ok = and (ge $number -2147483648) (le $number 2147483647) }}
  {{- end }}
  {{- $_ := set $ctx "ok" $ok }}
  {{- $_ := set $ctx "value" $number }}
{{- end }}

{{/* A list of texts, parted by semicolons. Mirrors ConfigurationUtils.convertToList. (list CONTEXT TEXT) */}}
{{- define "flink-1-13.parse.list" }}
  {{- template "flink-1-13.parse.split" (list (index . 0) (index . 1) ";") }}
{{- end }}

{{/*
A signed whole number of 64 bits, no blanks. Mirrors Java's Long.parseLong for ASCII digits. atoi yields the nearest
number of 64 bits: an overflow shows when the number is printed again. (list CONTEXT TEXT)
*/}}
{{- define "flink-1-13.parse.long" }}
  {{- $ctx := index . 0 }}
  {{- $number := int64 0 }}
  {{- $ok := regexMatch "^[-+]?[0-9]+$" (index . 1) }}
  {{- if $ok }}
    {{- $number = int64 (atoi (index . 1)) }}
    {{- $digits := regexFind "([1-9][0-9]*|0)$" (index . 1) }}
    {{- $ok = eq $digits (trimPrefix "-" (toString $number)) }}
  {{- end }}
  {{- $_ := set $ctx "ok" $ok }}
  {{- $_ := set $ctx "value" $number }}
{{- end }}

{{/*
Pairs key:value, parted by commas, no key twice. Mirrors ConfigurationUtils.convertToProperties. (list CONTEXT TEXT)
*/}}
{{- define "flink-1-13.parse.map" }}
  {{- template "flink-1-13.parse.pairs" . }}
{{- end }}

{{/* The pairs of a text that is no YAML (list CONTEXT TEXT). */}}
{{- define "flink-1-13.parse.pairs" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.parse.split" (list $ctx (index . 1) ",") }}
  {{- $ok := $ctx.ok }}
  {{- $map := dict }}
  {{- range $ctx.value }}
    {{- template "flink-1-13.parse.split" (list $ctx . ":") }}
    {{- if and $ctx.ok (eq (len $ctx.value) 2) (not (hasKey $map (index $ctx.value 0))) }}
      {{- $_ := set $map (index $ctx.value 0) (index $ctx.value 1) }}
    {{- else }}
      {{- $ok = false }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "ok" $ok }}
  {{- $_ := set $ctx "value" $map }}
{{- end }}

{{/*
A list of maps, parted by semicolons. Mirrors ConfigurationUtils.convertToList over convertToProperties. (list CONTEXT
TEXT)
*/}}
{{- define "flink-1-13.parse.maps" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-13.parse.split" (list $ctx (index . 1) ";") }}
  {{- $ok := $ctx.ok }}
  {{- $maps := list }}
  {{- range $ctx.value }}
    {{- template "flink-1-13.parse.pairs" (list $ctx .) }}
    {{- $ok = and $ok $ctx.ok }}
    {{- $maps = append $maps $ctx.value }}
  {{- end }}
  {{- $_ := set $ctx "ok" $ok }}
  {{- $_ := set $ctx "value" $maps }}
{{- end }}

{{/*
A memory size in bytes. Mirrors MemorySize.parseBytes: outer blanks and blanks before the unit are dropped, a number
that does not fit 64 bits is none. (list CONTEXT TEXT)
*/}}
{{- define "flink-1-13.parse.memory" }}
  {{- $ctx := index . 0 }}
  {{- $text := index . 1 }}
  {{- $unit := trimAll "0123456789" $text }}
  {{- $digits := trimSuffix $unit $text }}
  {{- if and (eq $unit "m" " mb") $digits (lt (len $digits) 10) (not (trimAll "0123456789" $digits)) }}
    {{- $_ := set $ctx "ok" true }}
    {{- $_ := set $ctx "value" (mul (atoi $digits) 1048576) }}
  {{- else }}
    {{- template "flink-1-13.parse.quantity" . }}
    {{- if $ctx.ok }}
      {{- $unit = $ctx.value.unit }}
      {{- $number := $ctx.value.number }}
      {{- $bytes := int64 0 }}
      {{- if eq $unit "" "b" "bytes" }}
        {{- $bytes = 1 }}
      {{- else if eq $unit "m" "mb" "mebibytes" }}
        {{- $bytes = 1048576 }}
      {{- else if eq $unit "g" "gb" "gibibytes" }}
        {{- $bytes = 1073741824 }}
      {{- else if eq $unit "k" "kb" "kibibytes" }}
        {{- $bytes = 1024 }}
      {{- else if eq $unit "t" "tb" "tebibytes" }}
        {{- $bytes = 1099511627776 }}
      {{- end }}
      {{- $_ := set $ctx "ok" (and (gt $bytes 0) (le $number (div 9223372036854775807 (max $bytes 1)))) }}
      {{- $_ := set $ctx "value" (mul $number $bytes) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
A float64 out of a decimal or hexadecimal text. Mirrors Java's Double.parseDouble: outer blanks, a sign, a suffix d or
f, NaN and Infinity are taken. Helm's float64 yields 0 for what is too large, hence the look at the magnitude. (list
CONTEXT TEXT)
*/}}
{{- define "flink-1-13.parse.number" }}
  {{- $ctx := index . 0 }}
  {{- $text := regexFind "[^\\x00-\\x20](?s:.*[^\\x00-\\x20])?" (index . 1) }}
  {{- $ok := true }}
  {{- $number := 0.0 }}
  {{- $plain := and (has (trimAll "0123456789" $text) (list "" ".")) (not (has $text (list "" "."))) }}
  {{- if or $plain (regexMatch "^[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?[dDfF]?$" $text) }}
    {{- if not $plain }}
      {{- $text = regexReplaceAll "[dDfF]$" $text "" }}
    {{- end }}
    {{- $number = float64 $text }}
    {{- if and (eq $number 0.0) (ne $text "0") (regexMatch "^[-+0.]*[1-9]" $text) }}
      {{- $halves := splitList "e" (lower $text) }}
      {{- $exponent := max -1000000000 (min 1000000000 (atoi (index (append $halves "0") 1))) }}
      {{- $whole := regexFind "[1-9][0-9]*" (index (splitList "." (index $halves 0)) 0) }}
      {{- $zeros := regexFind "\\.0*" (index $halves 0) }}
      {{- if gt (add $exponent (len $whole)) (ternary 0 (len $zeros) (ne $whole "")) }}
        {{- $number = float64 (ternary "-Inf" "Inf" (hasPrefix "-" $text)) }}
      {{- end }}
    {{- end }}
  {{- else if regexMatch "^[-+]?0[xX]([0-9a-fA-F]+\\.?|[0-9a-fA-F]*\\.[0-9a-fA-F]+)[pP][-+]?[0-9]+[dDfF]?$" $text }}
    {{- $text = regexReplaceAll "[dDfF]$" (lower $text) "" }}
    {{- $number = float64 $text }}
    {{- if and (eq $number 0.0) (regexMatch "x[0.]*[1-9a-f]" $text) (not (contains "p-" $text)) }}
      {{- $number = float64 (ternary "-Inf" "Inf" (hasPrefix "-" $text)) }}
    {{- end }}
  {{- else if has $text (list "NaN" "+NaN" "-NaN") }}
    {{- $number = float64 "NaN" }}
  {{- else if has $text (list "Infinity" "+Infinity" "-Infinity") }}
    {{- $number = float64 $text }}
  {{- else }}
    {{- $ok = false }}
  {{- end }}
  {{- $_ := set $ctx "ok" $ok }}
  {{- $_ := set $ctx "value" $number }}
{{- end }}

{{/*
Splits a text into a whole number of 64 bits without sign and a unit in small letters: what MemorySize.parseBytes and
TimeUtils.parseDuration have in common. Blanks are what Java's String.trim takes away, everything up to U+0020. No
regular expressions: every memory size comes by here. (list CONTEXT TEXT) → .ok, .value {number, unit}
*/}}
{{- define "flink-1-13.parse.quantity" }}
  {{- $ctx := index . 0 }}
  {{- $blank := "\x00\x01\x02\x03\x04\x05\x06\a\b\t\n\v\f\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f " }}
  {{- $text := trimAll $blank (index . 1) }}
  {{- $unit := trimAll "0123456789" $text }}
  {{- $digits := trimSuffix $unit $text }}
  {{- $number := int64 (atoi $digits) }}
  {{- $ok := and (ne $digits "") (not (trimAll "0123456789" $digits)) }}
  {{- if eq $number 9223372036854775807 }}
    {{- $ok = and $ok (not (trimAll "0" (trimSuffix "9223372036854775807" $digits))) }}
  {{- end }}
  {{- $_ := set $ctx "ok" $ok }}
  {{- $_ := set $ctx "value" (dict "number" $number "unit" (lower (replace "İ" "_" (trimAll $blank $unit)))) }}
{{- end }}

{{/*
Splits a text at a delimiter. A part that begins with a quote ends with it and may hold the delimiter; inside, a
doubled quote stands for one; other parts lose their outer blanks. A blank part counts only between two delimiters.
Mirrors StructuredOptionsSplitter.splitEscaped. (list CONTEXT TEXT DELIMITER)
*/}}
{{- define "flink-1-13.parse.split" }}
  {{- $ctx := index . 0 }}
  {{- $text := index . 1 }}
  {{- $delimiter := index . 2 }}
  {{- $ok := true }}
  {{- $parts := list }}
  {{- if regexMatch "[^\\t-\\r\\x20!#-&(-~]" $text }}
    {{- $blank := "[\\t-\\r\\x1c-\\x20\\x{1680}\\x{2000}-\\x{2006}\\x{2008}-\\x{200a}\\x{2028}\\x{2029}\\x{205f}\\x{3000}]+" }}
    {{- $tokens := regexFindAll (printf "%s|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|%s|[^'\"%s][^%s]*" $blank $delimiter $delimiter $delimiter) $text -1 }}
    {{- $ok = eq (join "" $tokens) $text }}
    {{- $last := "" }}
    {{- range $tokens }}
      {{- $first := substr 0 1 . }}
      {{- if eq . $delimiter }}
        {{- if eq $last "delimiter" }}
          {{- $parts = append $parts "" }}
        {{- end }}
        {{- $last = "delimiter" }}
      {{- else if eq $last "quoted" }}
        {{- $ok = and $ok (regexMatch (printf "^%s$" $blank) .) }}
      {{- else if eq $first "'" "\"" }}
        {{- $parts = append $parts (replace (repeat 2 $first) $first (substr 1 (int (sub (len .) 1)) .)) }}
        {{- $last = "quoted" }}
      {{- else if not (regexMatch (printf "^%s$" $blank) .) }}
        {{- $parts = append $parts (regexFind "[^\\x00-\\x20](?s:.*[^\\x00-\\x20])?" .) }}
        {{- $last = "plain" }}
      {{- end }}
    {{- end }}
  {{- else }}
    {{- $pieces := splitList $delimiter $text }}
    {{- $end := sub (len $pieces) 1 }}
    {{- range $index, $piece := $pieces }}
      {{- $piece = trim $piece }}
      {{- if or $piece (and $index (lt $index $end)) }}
        {{- $parts = append $parts $piece }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "ok" $ok }}
  {{- $_ := set $ctx "value" $parts }}
{{- end }}

{{/* Every text is a string. (list CONTEXT TEXT) */}}
{{- define "flink-1-13.parse.string" }}
  {{- $ctx := index . 0 }}
  {{- $_ := set $ctx "ok" true }}
  {{- $_ := set $ctx "value" (index . 1) }}
{{- end }}

