{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.profile.strategy" }}
{{- /* A rolling update would run two JobManagers with one cluster id. */ -}}
{{- $_ := set .deployment.spec "strategy" (dict "type" "Recreate") }}
{{- end }}
