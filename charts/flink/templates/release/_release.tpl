{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release" }}
{{- /* Chart values to what Flink's client is given (docs/values.md): rules and steps in their order, ended by a refusal. A row is a define, and where a rule can be switched off, the value and what switches it off. */ -}}
{{- range list
  (list "flink.rule.values-shape")
  (list "flink.release.identity")
  (list "flink.rule.cluster-id")
  (list "flink.rule.mode-values")
  (list "flink.rule.option-value")
  (list "flink.rule.owned-key")
  (list "flink.rule.gone-option" "strictOptions" "false")
  (list "flink.rule.sensitive-option" "allowSensitiveConfiguration" "true")
  (list "flink.release.written")
  (list "flink.rule.both-set")
  (list "flink.release.config")
  (list "flink.rule.unknown-option" "strictOptions" "false")
  (list "flink.rule.option-type" "strictOptions" "false")
  (list "flink.rule.conf-line" "strictOptions" "false")
  (list "flink.rule.kubernetes-names" "strictOptions" "false")
  (list "flink.rule.pod-template-fields" "strictOptions" "false")
  (list "flink.rule.log-files")
  (list "flink.rule.high-availability")
  (list "flink.rule.hadoop")
  (list "flink.rule.kerberos")
  (list "flink.release.files")
}}
{{- $on := not $.refusal }}
{{- if and $on (gt (len .) 1) }}
{{- $on = and $.rules (ne (get $.given (index . 1) | toString) (index . 2)) }}
{{- end }}
{{- if $on }}{{ $_ := include (first .) $ }}{{ end }}
{{- end }}
{{- end }}
