{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/types by npm run generate; do not edit. */ -}}
{{/* true or false in any case, no blanks. Mirrors ConfigurationUtils.convertToBoolean. (list CONTEXT TEXT) */}}
{{- define "flink-2-3.parse.bool" }}
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
{{- define "flink-2-3.parse.double" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.parse.number" . }}
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
{{- define "flink-2-3.parse.duration" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.parse.quantity" . }}
  {{- if not $ctx.ok }}
    {{- template "flink-2-3.parse.duration-iso" . }}
  {{- else }}
    {{- $largest := int64 9223372036854775807 }}
    {{- $unit := $ctx.value.unit }}
    {{- $number := $ctx.value.number }}
    {{- $seconds := int64 0 }}
    {{- $millis := $number }}
    {{- if eq $unit "s" "sec" "secs" "second" "seconds" }}
      {{- $seconds = 1 }}
    {{- else if eq $unit "m" "min" "minute" "minutes" }}
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
Without a number in front ISO 8601, in Java's form; with one that has more than 64 bits whole seconds, if those have
not. (list CONTEXT TEXT)
*/}}
{{- define "flink-2-3.parse.duration-iso" }}
  {{- $ctx := index . 0 }}
  {{- $text := regexFind "[^\\x00-\\x20](?s:.*[^\\x00-\\x20])?" (index . 1) }}
  {{- $digits := regexFind "^[0-9]+" $text }}
  {{- $unit := trimPrefix $digits $text | trim | lower }}
  {{- $_ := set $ctx "ok" false }}
  {{- $_ := set $ctx "value" (int64 0) }}
  {{- if $digits }}
    {{- $drop := 0 }}
    {{- if has $unit (list "" "ms" "milli" "millis" "millisecond" "milliseconds") }}
      {{- $drop = 3 }}
    {{- else if has $unit (list "µs" "micro" "micros" "microsecond" "microseconds") }}
      {{- $drop = 6 }}
    {{- else if has $unit (list "ns" "nano" "nanos" "nanosecond" "nanoseconds") }}
      {{- $drop = 9 }}
    {{- end }}
    {{- $seconds := substr 0 (int (sub (len $digits) $drop)) $digits }}
    {{- if $drop }}
      {{- template "flink-2-3.parse.quantity" (list $ctx $seconds) }}
      {{- $_ := set $ctx "value" (int64 9223372036854775807) }}
    {{- end }}
  {{- else if regexMatch "(?i)^[-+]?P([-+]?[0-9]+D)?(T([-+]?[0-9]+H)?([-+]?[0-9]+M)?([-+]?[0-9]+([.,][0-9]{0,9})?S)?)?$" $text }}
    {{- $millis := int64 0 }}
    {{- $ok := regexMatch "[0-9]" $text }}
    {{- if hasSuffix "T" (upper $text) }}
      {{- $ok = false }}
    {{- end }}
    {{- range $unit, $seconds := dict "D" 86400 "H" 3600 "M" 60 "S" 1 }}
      {{- $part := regexFind (printf "[-+]?[0-9]+([.,][0-9]*)?%s" $unit) (upper $text) }}
      {{- $whole := regexFind "^[-+]?[0-9]+" $part }}
      {{- $number := int64 (atoi ($whole | default "0")) }}
      {{- $largest := div 9223372036854775807 $seconds }}
      {{- $plain := regexReplaceAll "^[-+]?0*([0-9])" ($whole | default "0") "${1}" }}
      {{- $ok = and $ok (eq $plain (printf "%d" $number | trimPrefix "-")) (le $number $largest) (ge $number (sub 0 $largest)) }}
      {{- $limit := div $largest 4000 }}
      {{- $millis = add $millis (mul (max (sub 0 $limit) (min $limit $number)) $seconds 1000) }}
      {{- $fraction := regexFind "[.,][0-9]+" $part | trimAll ".," }}
      {{- $sign := ternary -1 1 (hasPrefix "-" $part) }}
      {{- $millis = add $millis (mul $sign (atoi (substr 0 3 (printf "%s000" $fraction)))) }}
    {{- end }}
    {{- $millis = ternary (sub 0 $millis) $millis (hasPrefix "-" $text) }}
    {{- $_ := set $ctx "ok" (and $ok (ge $millis 0)) }}
    {{- $_ := set $ctx "value" $millis }}
  {{- end }}
{{- end }}

{{/*
The constant that equals the text in any case. Mirrors ConfigurationUtils.convertToEnum. (list CONTEXT TEXT CONSTANTS)
*/}}
{{- define "flink-2-3.parse.enum" }}
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
{{- define "flink-2-3.parse.float" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.parse.number" . }}
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
{{- define "flink-2-3.parse.int" }}
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
{{- define "flink-2-3.parse.list" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.parse.yaml" . }}
  {{- $texts := list }}
  {{- range ternary $ctx.value list (kindIs "slice" $ctx.value) }}
    {{- $texts = append $texts (include "flink-2-3.yaml.text" .) }}
  {{- end }}
  {{- if and $ctx.ok (kindIs "slice" $ctx.value) }}
    {{- $_ := set $ctx "value" $texts }}
  {{- else if not $ctx.misread }}
    {{- template "flink-2-3.parse.split" (list (index . 0) (index . 1) ";") }}
  {{- end }}
{{- end }}

{{/*
A signed whole number of 64 bits, no blanks. Mirrors Java's Long.parseLong for ASCII digits. atoi yields the nearest
number of 64 bits: an overflow shows when the number is printed again. (list CONTEXT TEXT)
*/}}
{{- define "flink-2-3.parse.long" }}
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
{{- define "flink-2-3.parse.map" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.parse.yaml" . }}
  {{- if and $ctx.ok (kindIs "map" $ctx.value) }}
    {{- template "flink-2-3.yaml.texts" $ctx }}
  {{- else if not $ctx.misread }}
    {{- template "flink-2-3.parse.pairs" . }}
  {{- end }}
{{- end }}

{{/* The pairs of a text that is no YAML (list CONTEXT TEXT). */}}
{{- define "flink-2-3.parse.pairs" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.parse.split" (list $ctx (index . 1) ",") }}
  {{- $ok := $ctx.ok }}
  {{- $map := dict }}
  {{- range $ctx.value }}
    {{- template "flink-2-3.parse.split" (list $ctx . ":") }}
    {{- if and $ctx.ok (eq (len $ctx.value) 2) (not (hasKey $map (index $ctx.value 0))) }}
      {{- $_ := set $map (index $ctx.value 0) (index $ctx.value 1) }}
    {{- else }}
      {{- $ok = false }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "ok" $ok }}
  {{- $_ := set $ctx "value" $map }}
{{- end }}

{{/* ConfigurationUtils.convertToStringMap of the map in .value: each value a text. (CONTEXT) */}}
{{- define "flink-2-3.yaml.texts" }}
  {{- $texts := dict }}
  {{- range $name, $value := .value }}
    {{- $_ := set $texts $name (include "flink-2-3.yaml.text" $value) }}
  {{- end }}
  {{- $_ := set . "value" $texts }}
{{- end }}

{{/*
A list of maps, parted by semicolons. Mirrors ConfigurationUtils.convertToList over convertToProperties. (list CONTEXT
TEXT)
*/}}
{{- define "flink-2-3.parse.maps" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-2-3.parse.yaml" . }}
  {{- $read := list }}
  {{- $isMaps := and $ctx.ok (kindIs "slice" $ctx.value) }}
  {{- range ternary $ctx.value list $isMaps }}
    {{- $isMaps = and $isMaps (kindIs "map" .) }}
    {{- if kindIs "map" . }}
      {{- $_ := set $ctx "value" . }}
      {{- template "flink-2-3.yaml.texts" $ctx }}
      {{- $read = append $read $ctx.value }}
    {{- end }}
  {{- end }}
  {{- if $isMaps }}
    {{- $_ := set $ctx "value" $read }}
  {{- else if not $ctx.misread }}
    {{- template "flink-2-3.parse.split" (list $ctx (index . 1) ";") }}
    {{- $ok := $ctx.ok }}
    {{- $maps := list }}
    {{- range $ctx.value }}
      {{- template "flink-2-3.parse.map" (list $ctx .) }}
      {{- $ok = and $ok $ctx.ok }}
      {{- $maps = append $maps $ctx.value }}
    {{- end }}
    {{- $_ := set $ctx "ok" $ok }}
    {{- $_ := set $ctx "value" $maps }}
  {{- end }}
{{- end }}

{{/*
A memory size in bytes. Mirrors MemorySize.parseBytes: outer blanks and blanks before the unit are dropped, a number
that does not fit 64 bits is none. (list CONTEXT TEXT)
*/}}
{{- define "flink-2-3.parse.memory" }}
  {{- $ctx := index . 0 }}
  {{- $text := index . 1 }}
  {{- $unit := trimAll "0123456789" $text }}
  {{- $digits := trimSuffix $unit $text }}
  {{- if and (eq $unit "m" " mb") $digits (lt (len $digits) 10) (not (trimAll "0123456789" $digits)) }}
    {{- $_ := set $ctx "ok" true }}
    {{- $_ := set $ctx "value" (mul (atoi $digits) 1048576) }}
  {{- else }}
    {{- template "flink-2-3.parse.quantity" . }}
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
{{- define "flink-2-3.parse.number" }}
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
{{- define "flink-2-3.parse.quantity" }}
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
{{- define "flink-2-3.parse.split" }}
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
{{- define "flink-2-3.parse.string" }}
  {{- $ctx := index . 0 }}
  {{- $_ := set $ctx "ok" true }}
  {{- $_ := set $ctx "value" (index . 1) }}
{{- end }}

{{/*
A list or a map written as YAML, all scalars as the texts that Flink makes of them; anything else is not .ok. Mirrors
YamlParserUtils.convertToObject and convertToString for what an option's text can reasonably be: flow and block
collections of any depth, comments too, scalars of one line. What has anchors, tags or blocks of text is left to Helm,
which reads another YAML: it counts where all scalars are texts to it, else it is .misread. (list CONTEXT TEXT) → .ok,
.value
*/}}
{{- define "flink-2-3.parse.yaml" }}
  {{- $ctx := index . 0 }}
  {{- $whole := regexReplaceAll "^(?:[ \\t]*\\r?\\n)*(?:---[ \\t]*\\r?\\n)?" (index . 1) "" }}
  {{- $text := trim $whole }}
  {{- $_ := set $ctx "ok" false }}
  {{- $_ := set $ctx "value" nil }}
  {{- $isFlow := or (hasPrefix "[" $text) (hasPrefix "{" $text) }}
  {{- $isBlock := regexMatch ": |:\\n|:$|^-[ \\n]|\\n- |^#" $text }}
  {{- if not (or $isFlow $isBlock) }}
  {{- else if regexMatch "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{7f}-\\x{84}\\x{86}-\\x{9f}\\x{FFFE}\\x{FFFF}]" $text }}
  {{- else if $isFlow }}
    {{- template "flink-2-3.yaml.flow" (list $ctx $text) }}
  {{- else }}
    {{- template "flink-2-3.yaml.block" (list $ctx $whole) }}
  {{- end }}
  {{- $_ := set $ctx "misread" false }}
  {{- if and (or $isFlow $isBlock) (not $ctx.ok) (regexMatch `[\s\[{,]([&*!][^\s,\]}]|[|>][-+0-9]*\s)` $text) }}
    {{- $read := printf "it:\n%s" (regexReplaceAll `(?m)^` $whole " ") | fromYaml }}
    {{- if or (kindIs "map" $read.it) (kindIs "slice" $read.it) }}
      {{- $others := regexReplaceAll `"(?:[^"\\]|\\.)*"` (toJson $read.it) "" }}
      {{- $_ := set $ctx "misread" (regexMatch `[0-9a-z]` $others) }}
      {{- $_ := set $ctx "ok" (not $ctx.misread) }}
      {{- $_ := set $ctx "value" $read.it }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
A flow collection: its tokens are written as JSON, each scalar as a text, and that is read. Texts of nested
collections are left to toJson. (list CONTEXT TEXT)
*/}}
{{- define "flink-2-3.yaml.flow" }}
  {{- $ctx := index . 0 }}
  {{- $tokens := regexFindAll "[ \\t\\r\\n]+|#[^\\n]*|'(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\"|[]\\[{},]|:(?:[ \\t\\r\\n]|$)|[^]\\[{},'\"\\s:#&*!|>%@`?-]#*(?:[^]\\[{},:\\n#]|:[^]\\[{}, \\t\\r\\n]#*|[^ \\t\\]\\[{},:\\n]#+)*|[-?][^]\\[{}, \\t\\r\\n]#*(?:[^]\\[{},:\\n#]|:[^]\\[{}, \\t\\r\\n]#*|[^ \\t\\]\\[{},:\\n]#+)*|:" (index . 1) -1 }}
  {{- $ok := eq (join "" $tokens) (index . 1) }}
  {{- $json := list }}
  {{- $after := "" }}
  {{- $before := "" }}
  {{- range $tokens }}
    {{- $token := trim . }}
    {{- if eq $token "" }}
    {{- else if hasPrefix "#" $token }}
      {{- $ok = and $ok (regexMatch "[ \\t\\r\\n]$" $before) }}
    {{- else if has $token (list "[" "{" "]" "}" "," ":") }}
      {{- if and (has $after (list ":" ",")) (has $token (list "," "}" "]")) (not (and (eq $after ",") (ne $token ","))) }}
        {{- $ok = false }}
      {{- end }}
      {{- if and (eq $after ",") (has $token (list "}" "]")) }}
        {{- $json = initial $json }}
      {{- end }}
      {{- $json = append $json $token }}
      {{- $after = $token }}
    {{- else }}
      {{- template "flink-2-3.yaml.scalar" (list $ctx $token) }}
      {{- $ok = and $ok $ctx.ok (ne $after "scalar") }}
      {{- $json = append $json (toJson $ctx.value) }}
      {{- $after = "scalar" }}
    {{- end }}
    {{- $before = . }}
  {{- end }}
  {{- $_ := set $ctx "ok" false }}
  {{- $_ := set $ctx "value" nil }}
  {{- if $ok }}
    {{- $read := printf "{\"it\":%s}" (join "" $json) | fromJson }}
    {{- $_ := set $ctx "ok" (and (hasKey $read "it") (eq (toJson $read.it | len) (len (join "" $json)))) }}
    {{- $_ := set $ctx "value" $read.it }}
  {{- end }}
{{- end }}

{{/*
A map or a list of blocks: its lines are written as JSON, each scalar as a text, and that is read. Open maps and lists
stand in a stack: how far they are indented, what they are, and the keys that they have. (list CONTEXT TEXT)
*/}}
{{- define "flink-2-3.yaml.block" }}
  {{- $ctx := index . 0 }}
  {{- $block := dict "ok" true "pending" true "stack" list "json" list }}
  {{- $lines := list }}
  {{- range splitList "\n" (index . 1) }}
    {{- if not (regexMatch "^\\s*(#.*)?$" .) }}
      {{- $lines = append $lines . }}
    {{- end }}
  {{- end }}
  {{- $first := first $lines | default "" | trim }}
  {{- if or (hasPrefix "[" $first) (hasPrefix "{" $first) }}
    {{- template "flink-2-3.yaml.flow" (list $ctx (join "\n" $lines | trim)) }}
  {{- else }}
    {{- range $lines }}
      {{- template "flink-2-3.yaml.line" (list $ctx $block (len (regexFind "^ *" .)) (regexReplaceAll "\\s+$" (regexReplaceAll "^ *" . "") "")) }}
    {{- end }}
    {{- template "flink-2-3.yaml.close" (list $block -1) }}
    {{- $json := join "" $block.json }}
    {{- $_ := set $ctx "ok" false }}
    {{- $_ := set $ctx "value" nil }}
    {{- if and $block.ok (not $block.pending) }}
      {{- $read := printf "{\"it\":%s}" $json | fromJson }}
      {{- $_ := set $ctx "ok" (hasKey $read "it") }}
      {{- $_ := set $ctx "value" $read.it }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* A line, or what stands behind the dash of one (list CONTEXT BLOCK INDENTATION CONTENT). */}}
{{- define "flink-2-3.yaml.line" }}
  {{- $ctx := index . 0 }}
  {{- $block := index . 1 }}
  {{- $indentation := index . 2 }}
  {{- $content := index . 3 }}
  {{- $key := "" }}
  {{- if not (or (hasPrefix "- " $content) (eq $content "-")) }}
    {{- $key = regexFind "^(?:[-?:]:|(?:'(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\"|(?:[^]\\[{},'\"\\s:#&*!|>%@`?-]|[-?:]\\S)\\S*?(?:\\s+[^\\s#]\\S*?)*?)\\s*:)(\\s|$)" $content }}
  {{- end }}
  {{- if $key }}
    {{- template "flink-2-3.yaml.scalar" (list $ctx (trim $key | trimSuffix ":" | trim)) }}
    {{- $name := $ctx.value | default "" }}
    {{- $_ := set $block "ok" (and $block.ok $ctx.ok) }}
    {{- template "flink-2-3.yaml.element" (list $block $indentation "map" $name) }}
    {{- template "flink-2-3.yaml.rest" (list $ctx $block (trimPrefix $key $content)) }}
  {{- else if or (hasPrefix "- " $content) (eq $content "-") }}
    {{- template "flink-2-3.yaml.element" (list $block $indentation "list" "") }}
    {{- $rest := regexReplaceAll "^- *" $content "" }}
    {{- $isKey := regexMatch "^(?:'(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\"|[^\\[{'\"#]\\S*?(?:\\s+[^\\s#]\\S*?)*?)\\s*:(\\s|$)" $rest }}
    {{- $isNested := or $isKey (hasPrefix "- " $rest) (eq $rest "-") }}
    {{- if $isNested }}
      {{- $inner := sub (len $content) (len $rest) | add $indentation | int }}
      {{- $_ := set $block "pending" true }}
      {{- template "flink-2-3.yaml.line" (list $ctx $block $inner $rest) }}
    {{- else }}
      {{- template "flink-2-3.yaml.rest" (list $ctx $block $rest) }}
    {{- end }}
  {{- else }}
    {{- $top := last $block.stack | default dict }}
    {{- $_ := set $block "ok" (and $block.ok $block.pending (hasKey $top "kind") (gt $indentation (int $top.indentation))) }}
    {{- $_ := set $block "pending" false }}
    {{- template "flink-2-3.yaml.rest" (list $ctx $block $content) }}
  {{- end }}
{{- end }}

{{/* What stands behind a key or a dash: a value, or nothing, and then lines below have it (list CONTEXT BLOCK TEXT). */}}
{{- define "flink-2-3.yaml.rest" }}
  {{- $ctx := index . 0 }}
  {{- $block := index . 1 }}
  {{- $text := trim (index . 2) }}
  {{- if or (eq $text "") (hasPrefix "#" $text) }}
    {{- $_ := set $block "pending" true }}
  {{- else }}
    {{- template "flink-2-3.yaml.value" (list $ctx $text) }}
    {{- $_ := set $block "ok" (and $block.ok $ctx.ok) }}
    {{- $_ := set $block "json" (append $block.json (toJson $ctx.value)) }}
  {{- end }}
{{- end }}

{{/* Begins an entry of a map or an item of a list (list BLOCK INDENTATION KIND KEY). */}}
{{- define "flink-2-3.yaml.element" }}
  {{- $block := index . 0 }}
  {{- $indentation := index . 1 }}
  {{- $kind := index . 2 }}
  {{- template "flink-2-3.yaml.close" (list $block $indentation) }}
  {{- $top := last $block.stack | default (dict "indentation" -1 "kind" "") }}
  {{- if and (eq $kind "map") (eq $top.kind "list") (eq (int $top.indentation) $indentation) (gt (len $block.stack) 1) }}
    {{- $_ := set $block "stack" (initial $block.stack) }}
    {{- $_ := set $block "json" (append $block.json "]") }}
    {{- $_ := set $block "ok" (and $block.ok (not $block.pending)) }}
    {{- $top = last $block.stack }}
  {{- end }}
  {{- $isBelowKey := and (eq $kind "list") (eq $top.kind "map") $block.pending }}
  {{- if or (lt (int $top.indentation) $indentation) (and $isBelowKey (eq (int $top.indentation) $indentation)) }}
    {{- $_ := set $block "ok" (and $block.ok $block.pending) }}
    {{- $top = dict "indentation" $indentation "kind" $kind "keys" dict }}
    {{- $_ := set $block "stack" (append $block.stack $top) }}
    {{- $_ := set $block "json" (append $block.json (ternary "{" "[" (eq $kind "map"))) }}
  {{- else }}
    {{- $_ := set $block "ok" (and $block.ok (not $block.pending) (eq $top.kind $kind)) }}
    {{- $_ := set $block "json" (append $block.json ",") }}
  {{- end }}
  {{- $_ := set $block "pending" false }}
  {{- if and (eq $kind "map") $top.keys }}
    {{- $_ := set $block "ok" (and $block.ok (not (hasKey $top.keys (index . 3)))) }}
  {{- end }}
  {{- if eq $kind "map" }}
    {{- if hasKey $top "keys" }}{{ $_ := set $top.keys (index . 3) true }}{{ end }}
    {{- $_ := set $block "json" (append $block.json (printf "%s:" (toJson (index . 3)))) }}
  {{- end }}
{{- end }}

{{/* Ends the maps and lists that are indented further (list BLOCK INDENTATION). */}}
{{- define "flink-2-3.yaml.close" }}
  {{- $block := index . 0 }}
  {{- $indentation := index . 1 }}
  {{- $open := list }}
  {{- $closed := "" }}
  {{- range $block.stack }}
    {{- if gt (int .indentation) (int $indentation) }}
      {{- $closed = print (ternary "}" "]" (eq .kind "map")) $closed }}
    {{- else }}
      {{- $open = append $open . }}
    {{- end }}
  {{- end }}
  {{- if $closed }}
    {{- $_ := set $block "stack" $open }}
    {{- $_ := set $block "json" (append $block.json $closed) }}
    {{- $_ := set $block "ok" (and $block.ok (not $block.pending)) }}
  {{- end }}
{{- end }}

{{/* What follows a key or a dash on its line: a scalar or a flow collection. (list CONTEXT TEXT) */}}
{{- define "flink-2-3.yaml.value" }}
  {{- $ctx := index . 0 }}
  {{- $text := trim (index . 1) }}
  {{- if or (hasPrefix "[" $text) (hasPrefix "{" $text) }}
    {{- template "flink-2-3.yaml.flow" (list $ctx $text) }}
  {{- else }}
    {{- $text = regexReplaceAll "^('(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\"|[^'\"].*?)\\s+#.*$" $text "${1}" }}
    {{- template "flink-2-3.yaml.scalar" (list $ctx $text) }}
    {{- if regexMatch "^[^'\"].*(:\\s|:$)" $text }}
      {{- $_ := set $ctx "ok" false }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* A scalar, quoted or plain, as text; null is not .ok, since Flink cannot make a text of it. (list CONTEXT TEXT) */}}
{{- define "flink-2-3.yaml.scalar" }}
  {{- $ctx := index . 0 }}
  {{- $text := index . 1 }}
  {{- $ok := true }}
  {{- $value := $text }}
  {{- if hasPrefix "'" $text }}
    {{- $ok = regexMatch "^'([^']|'')*'$" $text }}
    {{- if $ok }}
      {{- $value = trimPrefix "'" $text | trimSuffix "'" | replace "''" "'" }}
    {{- end }}
  {{- else if hasPrefix "\"" $text }}
    {{- $read := printf "{\"it\":%s}" $text | fromJson }}
    {{- $ok = hasKey $read "it" }}
    {{- $value = $read.it | default "" }}
  {{- else if has $text (list "" "~" "null" "Null" "NULL") }}
    {{- $ok = false }}
  {{- else if regexMatch "^[]\\[{},#&*!|>%@`]|^[-?:]($|\\s)" $text }}
    {{- $ok = false }}
  {{- else if has $text (list "true" "True" "TRUE" "false" "False" "FALSE") }}
    {{- $value = lower $text }}
  {{- else if regexMatch "^[-+.0-9]" $text }}
    {{- template "flink-2-3.yaml.number" (list $ctx $text) }}
    {{- $value = $ctx.value }}
  {{- end }}
  {{- $_ := set $ctx "ok" $ok }}
  {{- $_ := set $ctx "value" $value }}
{{- end }}

{{/* A plain scalar that may be a number of the core schema, as Flink prints it. (list CONTEXT TEXT) */}}
{{- define "flink-2-3.yaml.number" }}
  {{- $ctx := index . 0 }}
  {{- $text := index . 1 }}
  {{- if regexMatch "^[-+]?[0-9]+$" $text }}
    {{- $digits := regexReplaceAll "^[-+]?0*([0-9])" $text "${1}" }}
    {{- $_ := set $ctx "value" (ternary (print "-" $digits) $digits (and (hasPrefix "-" $text) (ne $digits "0"))) }}
  {{- else if regexMatch "^(0o[0-7]+|0x[0-9a-fA-F]+)$" $text }}
    {{- $_ := set $ctx "value" (printf "%d" (int64 $text)) }}
  {{- else if regexMatch "^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$" $text }}
    {{- template "flink-2-3.parse.double" (list $ctx $text nil) }}
  {{- else if regexMatch "^[-+]?\\.(inf|Inf|INF)$" $text }}
    {{- $_ := set $ctx "value" (ternary "-.inf" ".inf" (hasPrefix "-" $text)) }}
  {{- else }}
    {{- $_ := set $ctx "value" (ternary ".nan" $text (has $text (list ".nan" ".NaN" ".NAN"))) }}
  {{- end }}
{{- end }}

{{/*
Prints a value as the text that Flink makes of it: a collection within a list or a map on one line, as YAML.
Mirrors YamlParserUtils.toYAMLString for short texts, less whether a number was quoted.
*/}}
{{- define "flink-2-3.yaml.text" }}
  {{- if kindIs "string" . }}{{ . }}{{ else }}{{ template "flink-2-3.yaml.dump" . }}{{ end }}
{{- end }}

{{/* Prints a text, list or map as a part of a YAML text of one line. */}}
{{- define "flink-2-3.yaml.dump" }}
  {{- $parts := list }}
  {{- if kindIs "map" . }}
    {{- range $name, $value := . }}
      {{- $parts = append $parts (printf "%s: %s" (include "flink-2-3.yaml.dump" $name) (include "flink-2-3.yaml.dump" $value)) }}
    {{- end }}
    {{- printf "{%s}" (join ", " $parts) }}
  {{- else if kindIs "slice" . }}
    {{- range . }}{{ $parts = append $parts (include "flink-2-3.yaml.dump" .) }}{{ end }}
    {{- printf "[%s]" (join ", " $parts) }}
  {{- else if regexMatch "^([A-Za-z0-9_./+]|-[0-9.])([-A-Za-z0-9_./+ ]*[-A-Za-z0-9_./+])?$" . }}
    {{- . }}
  {{- else }}
    {{- printf "'%s'" (replace "'" "''" .) }}
  {{- end }}
{{- end }}
