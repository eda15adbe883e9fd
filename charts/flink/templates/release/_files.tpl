{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.files" }}
{{- /* The files that the client finds besides its configuration: log configuration, Hadoop's, keytab and krb5.conf. */ -}}
{{- $_ := set . "logFiles" .given.logConfiguration }}
{{- $_ := set . "hadoopFiles" (.given.hadoop.configuration | default dict) }}
{{- $_ := set . "krb5Conf" .given.kerberos.krb5Conf }}
{{- $_ := set . "keytab" nil }}
{{- with .given.kerberos }}
{{- $name := .keytabFile | default "krb5.keytab" }}
{{- if .keytab }}
{{- $_ := set $ "keytab" (dict "name" $name "base64" (regexReplaceAll "[\\r\\n]" .keytab "" | b64dec | b64enc) "rendered" true) }}
{{- else if .existingSecret }}
{{- $_ := set $ "keytab" (dict "name" $name "base64" "" "rendered" false) }}
{{- end }}
{{- end }}
{{- end }}
