{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_kerberos-mount.tpl.hbs by npm run generate; do not edit. */ -}}
{{/* KerberosMountDecorator: the keytab's Secret and krb5.conf; these two objects carry no labels. */}}
{{- define "flink-2-3.decorators.kerberos-mount" }}
  {{- if .kerberosLogin }}
    {{- $name := printf "kerberos-keytab-%s" .clusterId }}
    {{- template "flink-2-3.deploy.append" (list .pod.spec "volumes" (list (dict "name" "kerberos-keytab-volume" "secret" (dict "secretName" $name)))) }}
    {{- template "flink-2-3.deploy.append" (list .main "volumeMounts" (list (dict "name" "kerberos-keytab-volume" "mountPath" "/opt/kerberos/kerberos-keytab"))) }}
    {{- if .keytab.rendered }}
      {{- $secret := dict "apiVersion" "v1" "kind" "Secret" "metadata" (dict "name" $name) "data" (dict .keytab.name .keytab.base64) }}
      {{- $_ := set . "resources" (append .resources $secret) }}
    {{- end }}
    {{- $_ := set .config "security.kerberos.login.keytab" (printf "/opt/kerberos/kerberos-keytab/%s" .keytab.name) }}
  {{- end }}
  {{- template "flink-2-3.option" (list . "security.kerberos.krb5-conf.path") }}
  {{- with .value | default "" | trim }}
    {{- $name := printf "kerberos-krb5conf-%s" $.clusterId }}
    {{- $file := base . }}
    {{- $configMap := dict "name" $name "items" (list (dict "key" $file "path" $file)) }}
    {{- template "flink-2-3.deploy.append" (list $.pod.spec "volumes" (list (dict "name" "kerberos-krb5conf-volume" "configMap" $configMap))) }}
    {{- template "flink-2-3.deploy.append" (list
      $.main "volumeMounts"
      (list (dict "name" "kerberos-krb5conf-volume" "mountPath" "/etc/krb5.conf" "subPath" "krb5.conf"))
    ) }}
    {{- $configMap := dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" (dict "name" $name) "data" (dict $file $.krb5Conf) }}
    {{- $_ := set $ "resources" (append $.resources $configMap) }}
  {{- end }}
{{- end }}
