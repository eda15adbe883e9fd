{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.notes.warnings" }}
{{- /* What these values lay open. */ -}}
{{- if and .keytab (.keytab | default dict).rendered }}

WARNING: the keytab is part of the values: whoever reads the release's Secret ("helm get values") has it. Make a Secret named kerberos-keytab-{{ .clusterId }} and give its name as kerberos.existingSecret.
{{- end }}
{{- if .Values.allowSensitiveConfiguration }}

WARNING: allowSensitiveConfiguration lets secrets stand in options: they can be read in the ConfigMap flink-config-{{ .clusterId }} and in the release's Secret.
{{- end }}
{{- end }}
