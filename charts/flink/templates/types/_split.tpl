{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- /* Splits a text at a delimiter. A part that begins with a quote ends with it and may hold the delimiter; inside, a doubled quote stands for one; other parts lose
       their outer blanks. A blank part counts only between two delimiters. Mirrors StructuredOptionsSplitter.splitEscaped. (list CONTEXT TEXT DELIMITER) */ -}}
{{- define "flink.parse.split" -}}
{{- $ctx := index . 0 -}}
{{- $text := index . 1 -}}
{{- $delimiter := index . 2 -}}
{{- $ok := true -}}
{{- $parts := list -}}
{{- if regexMatch "[^\\t-\\r\\x20!#-&(-~]" $text -}}
{{- $blank := "[\\t-\\r\\x1c-\\x20\\x{1680}\\x{2000}-\\x{2006}\\x{2008}-\\x{200a}\\x{2028}\\x{2029}\\x{205f}\\x{3000}]+" -}}
{{- $tokens := regexFindAll (printf "%s|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|%s|[^'\"%s][^%s]*" $blank $delimiter $delimiter $delimiter) $text -1 -}}
{{- $ok = eq (join "" $tokens) $text -}}
{{- $last := "" -}}
{{- range $tokens -}}
{{- $first := substr 0 1 . -}}
{{- if eq . $delimiter -}}
{{- if eq $last "delimiter" -}}
{{- $parts = append $parts "" -}}
{{- end -}}
{{- $last = "delimiter" -}}
{{- else if eq $last "quoted" -}}
{{- $ok = and $ok (regexMatch (printf "^%s$" $blank) .) -}}
{{- else if eq $first "'" "\"" -}}
{{- $parts = append $parts (replace (repeat 2 $first) $first (substr 1 (int (sub (len .) 1)) .)) -}}
{{- $last = "quoted" -}}
{{- else if not (regexMatch (printf "^%s$" $blank) .) -}}
{{- $parts = append $parts (regexFind "[^\\x00-\\x20](?s:.*[^\\x00-\\x20])?" .) -}}
{{- $last = "plain" -}}
{{- end -}}
{{- end -}}
{{- else -}}
{{- $pieces := splitList $delimiter $text -}}
{{- $end := sub (len $pieces) 1 -}}
{{- range $index, $piece := $pieces -}}
{{- $piece = trim $piece -}}
{{- if or $piece (and $index (lt $index $end)) -}}
{{- $parts = append $parts $piece -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- $_ := set $ctx "ok" $ok -}}
{{- $_ := set $ctx "value" $parts -}}
{{- end -}}
