{{- /* Puts every case of cases/*.json through flink.render; prints one document a case: its objects, or its refusal. */ -}}
{{- $options := .Files.Get "files/options.json" | fromJson }}
{{- $podModel := .Files.Get "files/pod-model.json" | fromJson }}
{{- range $path, $_ := .Files.Glob "cases/*.json" }}
{{- range $case := $.Files.Get $path | fromJsonArray }}
{{- $release := dict "Name" $case.name "Namespace" $case.namespace "Service" "Helm" "IsInstall" (not $case.upgrade) "IsUpgrade" (not (not $case.upgrade)) "Revision" 1 }}
{{- $chart := $.Chart }}
{{- with $case.subchart }}{{ $chart = dict "Name" . "Version" $.Chart.Version "AppVersion" $.Chart.AppVersion "IsRoot" false }}{{ end }}
{{- with $case.taken }}{{ $_ := set $release "flinkClusters" . }}{{ end }}
{{- $ctx := dict "Values" $case.values "Release" $release "Chart" $chart "alerts" ($.Files.Get "files/alerts.json") "dashboard" ($.Files.Get "files/dashboard.json") "catalogue" $options "podModel" $podModel "rules" $case.rules "refusal" "" "value" nil "ok" true }}
{{- with $case.openShift }}{{ $_ := set $ctx "openShift" . }}{{ end }}
{{- with $case.installed }}{{ $_ := set $ctx "installed" . }}{{ end }}
{{- with $case.deployments }}{{ $_ := set $ctx "deployments" . }}{{ end }}
{{- with $case.restService }}{{ $_ := set $ctx "restService" . }}{{ end }}
{{- with $case.configMap }}{{ $_ := set $ctx "configMap" . }}{{ end }}
{{- with $case.upgrade }}{{ $_ := set $ctx "started" .started }}{{ end }}
{{- $_ := include "flink.render" $ctx }}
---
{{ dict "case" $case.id "refusal" $ctx.refusal "objects" ($ctx.refusal | empty | ternary $ctx.objects list) | toJson }}
{{- end }}
{{- end }}
