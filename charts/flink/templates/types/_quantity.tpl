{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Splits a text into a whole number of 64 bits without sign and a unit in small letters: what MemorySize.parseBytes and TimeUtils.parseDuration have in common.
       Blanks are what Java's String.trim takes away, everything up to U+0020. No regular expressions: every memory size comes by here.
       (list CONTEXT TEXT) → .ok, .value {number, unit} */ -}}
{{- define "flink.parse.quantity" -}}
{{- $ctx := index . 0 -}}
{{- $blank := "\x00\x01\x02\x03\x04\x05\x06\a\b\t\n\v\f\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f " -}}
{{- $text := trimAll $blank (index . 1) -}}
{{- $unit := trimAll "0123456789" $text -}}
{{- $digits := trimSuffix $unit $text -}}
{{- $number := int64 (atoi $digits) -}}
{{- $ok := and (ne $digits "") (not (trimAll "0123456789" $digits)) -}}
{{- if eq $number 9223372036854775807 -}}
{{- $ok = and $ok (not (trimAll "0" (trimSuffix "9223372036854775807" $digits))) -}}
{{- end -}}
{{- $_ := set $ctx "ok" $ok -}}
{{- $_ := set $ctx "value" (dict "number" $number "unit" (lower (replace "İ" "_" (trimAll $blank $unit)))) -}}
{{- end -}}
