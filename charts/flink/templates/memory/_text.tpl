{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Prints a size for a refusal, in the largest unit that shows it whole. (BYTES) */ -}}
{{- define "flink.memory.text" -}}
{{- $size := . -}}
{{- $unit := "" -}}
{{- range list "k" "m" "g" "t" -}}
{{- if or (not $size) (mod $size 1024) -}}
{{- break -}}
{{- end -}}
{{- $size = div $size 1024 -}}
{{- $unit = . -}}
{{- end -}}
{{- print $size (default " bytes" $unit) -}}
{{- end -}}
