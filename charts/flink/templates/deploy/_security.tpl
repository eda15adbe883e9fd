{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.deploy.security" }}
{{- /* SecurityConfiguration, read before the first decorator runs: a keytab needs a principal. */ -}}
{{- include "flink.deploy.check" (list . "flink.list" "security.context.factory.classes") }}
{{- include "flink.deploy.check" (list . "flink.list" "security.module.factory.classes") }}
{{- include "flink.deploy.check" (list . "flink.bool" "zookeeper.sasl.disable") }}
{{- include "flink.deploy.check" (list . "flink.bool" "security.kerberos.login.use-ticket-cache") }}
{{- include "flink.option" (list . "security.kerberos.login.keytab") }}
{{- $keytab := .value | default "" | trim }}
{{- include "flink.option" (list . "security.kerberos.login.principal") }}
{{- $principal := .value | default "" | trim }}
{{- if and $keytab (not $principal) }}
{{- include "flink.refuse" (list . "security.kerberos.login.keytab" "a keytab needs a principal: set kerberos.principal") }}
{{- end }}
{{- $_ := set . "kerberosLogin" (and $keytab $principal | not | not) }}
{{- end }}
