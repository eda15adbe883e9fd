{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.written.kerberos" }}
{{- /* kerberos: principal, and where the keytab and krb5.conf are. */ -}}
{{- $kerberos := .given.kerberos }}
{{- with $kerberos.principal }}{{ $_ := include "flink.release.write" (list $ "security.kerberos.login.principal" . "kerberos.principal") }}{{ end }}
{{- if or $kerberos.keytab $kerberos.existingSecret }}
{{- $path := printf "/opt/kerberos/kerberos-keytab/%s" ($kerberos.keytabFile | default "krb5.keytab") }}
{{- $_ := include "flink.release.write" (list . "security.kerberos.login.keytab" $path (ternary "kerberos.keytab" "kerberos.existingSecret" (hasKey $kerberos "keytab"))) }}
{{- end }}
{{- if $kerberos.krb5Conf }}{{ $_ := include "flink.release.write" (list . "security.kerberos.krb5-conf.path" "/etc/krb5.conf" "kerberos.krb5Conf") }}{{ end }}
{{- end }}
