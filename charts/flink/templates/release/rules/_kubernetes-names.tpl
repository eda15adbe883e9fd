{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.kubernetes-names" }}
{{- /* Names, labels and ports that the client passes on unchecked and Kubernetes would not take. Texts that do not parse are left to others. */ -}}
{{- $_ := include "flink.rule.kubernetes-names.objects" . }}
{{- $_ := include "flink.rule.kubernetes-names.labels" . }}
{{- range $key, $text := .config }}
{{- $name := trimPrefix "containerized.master.env." $key }}
{{- if and (ne $name $key) (not (regexMatch "^[-._a-zA-Z][-._a-zA-Z0-9]*$" $name)) }}
{{- $_ := include "flink.refuse" (list $ $key (printf "%s is no name of an environment variable; expected are letters, digits, - . and _, first no digit, for example JAVA_HOME" (include "flink.release.quoted" $name))) }}
{{- end }}
{{- end }}
{{- $_ := include "flink.rule.kubernetes-names.ports" . }}
{{- end }}

{{- define "flink.rule.kubernetes-names.objects" }}
{{- range list
  (list "kubernetes.secrets" "map")
  (list "kubernetes.env.secretKeyRef" "maps")
  (list "kubernetes.jobmanager.service-account" "")
  (list "kubernetes.container.image.pull-secrets" "list")
  (list "kubernetes.hadoop.conf.config-map.name" "")
}}
{{- $key := first . }}
{{- $parser := last . }}
{{- $_ := include "flink.option" (list $ $key) }}
{{- if not (kindIs "invalid" $.value) }}
{{- $names := list (trim $.value) }}
{{- if $parser }}
{{- $_ := include (printf "flink.parse.%s" $parser) (list $ $.value nil) }}
{{- $names = list }}
{{- if not $.ok }}
{{- else if eq $parser "map" }}{{ $names = keys $.value | sortAlpha }}
{{- else if eq $parser "maps" }}{{ range $.value }}{{ if hasKey . "secret" }}{{ $names = append $names .secret }}{{ end }}{{ end }}
{{- else }}{{ $names = $.value }}{{ end }}
{{- end }}
{{- range $names }}
{{- if or (gt (len .) 253) (not (regexMatch "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" .)) }}
{{- $_ := include "flink.refuse" (list $ $key (printf "%s is no name that Kubernetes takes; expected are small letters, digits, hyphens and dots, for example my-secret" (include "flink.release.quoted" .))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{- define "flink.rule.kubernetes-names.labels" }}
{{- $key := "kubernetes.jobmanager.labels" }}
{{- $name := "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?" }}
{{- $prefix := "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/" }}
{{- $_ := include "flink.option" (list . $key) }}
{{- if not (kindIs "invalid" .value) }}
{{- $_ := include "flink.parse.map" (list . .value nil) }}
{{- range $label, $value := ternary .value dict .ok }}
{{- if or (gt (len (dir $label)) 253) (not (regexMatch (printf "^(%s)?%s$" $prefix $name) $label)) }}
{{- $_ := include "flink.refuse" (list $ $key (printf "%s is no label's name; expected are at most 63 letters, digits, - . and _, for example team or example.com/team" (include "flink.release.quoted" $label))) }}
{{- else if not (regexMatch (printf "^(%s)?$" $name) $value) }}
{{- $_ := include "flink.refuse" (list $ $key (printf "%s is no label's value; expected are at most 63 letters, digits, - . and _, for example blue" (include "flink.release.quoted" $value))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{- define "flink.rule.kubernetes-names.ports" }}
{{- range $rule := list (list "rest.port" 1) (list "rest.bind-port" 0) (list "jobmanager.rpc.port" 1) (list "blob.server.port" 0) (list "taskmanager.rpc.port" 0) }}
{{- $_ := include "flink.option" (list $ (first $rule)) }}
{{- if not (kindIs "invalid" $.value) }}
{{- $text := $.value }}
{{- $_ := include "flink.parse.int" (list $ $text nil) }}
{{- if $.ok }}
{{- if or (lt (int64 $.value) (int64 (last $rule))) (gt (int64 $.value) 65535) }}
{{- $_ := include "flink.refuse" (list $ (first $rule) (printf "%s is no port; expected is a number from %d to 65535, for example 8081" (include "flink.release.quoted" $text) (last $rule))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
