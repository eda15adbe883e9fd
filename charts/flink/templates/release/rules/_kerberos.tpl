{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.kerberos" }}
{{- /* A principal and a keytab, from one source, where Flink's JobManager will look for it. */ -}}
{{- $kerberos := .given.kerberos }}
{{- $secret := printf "kerberos-keytab-%s" .clusterId }}
{{- if and (or $kerberos.keytab $kerberos.existingSecret) (not $kerberos.principal) }}
{{- $_ := include "flink.refuse" (list . "kerberos.principal" "missing; a keytab needs the principal that it is for, for example flink@EXAMPLE.COM") }}
{{- else if and $kerberos.keytab $kerberos.existingSecret }}
{{- $_ := include "flink.refuse" (list . "kerberos.keytab" "and kerberos.existingSecret are both given: give one of them") }}
{{- else if and $kerberos.principal (not $kerberos.keytab) (not $kerberos.existingSecret) }}
{{- $_ := include "flink.refuse" (list . "kerberos.existingSecret" (printf "missing; a principal needs its keytab: a Secret named %s, or kerberos.keytab" $secret)) }}
{{- else if and $kerberos.existingSecret (ne $kerberos.existingSecret $secret) }}
{{- $_ := include "flink.refuse" (list . "kerberos.existingSecret" (printf "%s; expected is %s: Flink's JobManager computes this name for its TaskManagers" (include "flink.release.quoted" $kerberos.existingSecret) $secret)) }}
{{- else if not (regexMatch "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" (regexReplaceAll "[\\r\\n]" ($kerberos.keytab | default "") "")) }}
{{- $_ := include "flink.refuse" (list . "kerberos.keytab" "is not base64; expected is what base64 -w0 krb5.keytab prints") }}
{{- else if contains "/" ($kerberos.keytabFile | default "") }}
{{- $_ := include "flink.refuse" (list . "kerberos.keytabFile" (printf "%s; expected is a file's name without a directory, for example krb5.keytab" (include "flink.release.quoted" $kerberos.keytabFile))) }}
{{- end }}
{{- end }}
