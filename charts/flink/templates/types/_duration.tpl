{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* A duration in whole milliseconds, the largest 64-bit number if there are more. Mirrors TimeUtils.parseDuration and the overflow of Java's Duration.of.
       (list CONTEXT TEXT) */ -}}
{{- define "flink.parse.duration" -}}
{{- $ctx := index . 0 -}}
{{- include "flink.parse.quantity" . -}}
{{- if $ctx.ok -}}
{{- $largest := int64 9223372036854775807 -}}
{{- $unit := $ctx.value.unit -}}
{{- $number := $ctx.value.number -}}
{{- $seconds := int64 0 -}}
{{- $millis := $number -}}
{{- if eq $unit "s" "sec" "secs" "second" "seconds" -}}
{{- $seconds = 1 -}}
{{- else if eq $unit "min" "minute" "minutes" -}}
{{- $seconds = 60 -}}
{{- else if eq $unit "h" "hour" "hours" -}}
{{- $seconds = 3600 -}}
{{- else if eq $unit "d" "day" "days" -}}
{{- $seconds = 86400 -}}
{{- else if eq $unit "µs" "micro" "micros" "microsecond" "microseconds" -}}
{{- $millis = div $number 1000 -}}
{{- else if eq $unit "ns" "nano" "nanos" "nanosecond" "nanoseconds" -}}
{{- $millis = div $number 1000000 -}}
{{- else -}}
{{- $_ := set $ctx "ok" (has $unit (list "" "ms" "milli" "millis" "millisecond" "milliseconds")) -}}
{{- end -}}
{{- if $seconds -}}
{{- $_ := set $ctx "ok" (le $number (div $largest $seconds)) -}}
{{- $millis = $largest -}}
{{- if le $number (div $largest (mul $seconds 1000)) -}}
{{- $millis = mul $number $seconds 1000 -}}
{{- end -}}
{{- end -}}
{{- $_ := set $ctx "value" $millis -}}
{{- end -}}
{{- end -}}
