{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.option-value" }}
{{- /* Options that are no text and cannot be printed as what was meant, and keys that cannot be one. Leaves key → text of flinkConfiguration in .own, null left out. */ -}}
{{- $own := dict }}
{{- $_ := set . "own" $own }}
{{- $options := .given.flinkConfiguration }}
{{- $noKey := "[\\pZ\\p{Cc}:#=]" }}
{{- $suspicious := or (hasKey $options "") (regexMatch $noKey (keys $options | join "")) }}
{{- range $key, $value := $options }}
{{- if and $suspicious (or (eq $key "") (regexMatch $noKey $key)) }}
{{- $_ := include "flink.refuse" (list $ "flinkConfiguration" (printf "%s is no option's key: it is empty or has a blank, a control character, a colon, # or =; expected is a key such as taskmanager.numberOfTaskSlots" (include "flink.release.quoted" $key))) }}
{{- else if kindIs "string" $value }}
{{- $_ := set $own $key $value }}
{{- else if not (kindIs "invalid" $value) }}
{{- $_ := include "flink.rule.option-value.scalar" (list $ $key $value) }}
{{- end }}
{{- end }}
{{- end }}

{{- define "flink.rule.option-value.scalar" }}
{{- $ctx := index . 0 }}
{{- $key := index . 1 }}
{{- $_ := include "flink.release.text" (list $ctx (index . 2)) }}
{{- $_ := set $ctx.own $key $ctx.value }}
{{- $problem := "" }}
{{- if eq $ctx.kind "other" }}
{{- $problem = "; expected is a text, a number, true or false (lists are one text, for example \"a;b\", maps \"k1:v1,k2:v2\")" }}
{{- else if eq $ctx.kind "large" }}
{{- $problem = printf " may have lost digits: numbers from 2^53 on need quotes, for example %q" "9007199254740993" }}
{{- else if eq $ctx.kind "fraction" }}
{{- $_ := include "flink.rule.option-value.fractional" (list $ctx $key) }}
{{- if not $ctx.ok }}{{ $problem = printf " is a fraction, and this option is no Double or Float: put it in quotes, for example %q" "1.10" }}{{ end }}
{{- end }}
{{- if $problem }}{{ $_ := include "flink.refuse" (list $ctx $key (printf "%s%s" (include "flink.release.shown" (list $ctx $key (index . 2))) $problem)) }}{{ end }}
{{- end }}

{{- define "flink.rule.option-value.fractional" }}
{{- $ctx := index . 0 }}
{{- $key := index . 1 }}
{{- $_ := set $ctx "ok" false }}
{{- range concat (list $key) (index $ctx.options.aliases $key | default list) }}
{{- with index $ctx.options.options . }}
{{- if has .t (list "Double" "Float") }}{{ $_ := set $ctx "ok" true }}{{ end }}
{{- end }}
{{- end }}
{{- end }}
