{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.owned-key" }}
{{- /* Options that Helm or a value of the chart decides. */ -}}
{{- $owned := dict }}
{{- $prefixes := list }}
{{- range list (dict "key" "kubernetes.cluster-id" "equalTo" "clusterId" "instead" "set clusterId (default: the release name)") (dict "key" "kubernetes.namespace" "equalTo" "namespace" "instead" "install with --namespace") (dict "key" "kubernetes.pod-template-file" "instead" "give the template itself as podTemplate") (dict "key" "kubernetes.pod-template-file.jobmanager" "instead" "give the template itself as jobManager.podTemplate") (dict "key" "kubernetes.pod-template-file.taskmanager" "instead" "give the template itself as taskManager.podTemplate") (dict "key" "security.kerberos.login.keytab" "instead" "use kerberos.existingSecret or kerberos.keytab") (dict "key" "security.keytab" "instead" "use kerberos.existingSecret or kerberos.keytab") (dict "key" "security.kerberos.krb5-conf.path" "instead" "give the text itself as kerberos.krb5Conf") (dict "key" "kubernetes.config.file" "instead" "Helm talks to the cluster: use helm --kubeconfig") (dict "key" "kubernetes.context" "instead" "Helm talks to the cluster: use helm --kube-context") (dict "key" "execution.target" "instead" "set mode to session or application") (dict "key" "pipeline.jars" "applicationOnly" true "instead" "set job.jarURI") (dict "key" "$internal." "prefix" true "instead" "internal to Flink; leave it out") (dict "key" "internal." "prefix" true "instead" "internal to Flink; leave it out") (dict "key" "kubernetes.internal." "prefix" true "instead" "internal to Flink; leave it out") }}
{{- if .prefix }}{{ $prefixes = append $prefixes . }}{{ else }}{{ $_ := set $owned .key . }}{{ end }}
{{- end }}
{{- range $key, $text := .own }}
{{- $rule := index $owned $key }}
{{- range $prefixes }}{{ if hasPrefix .key $key }}{{ $rule = . }}{{ end }}{{ end }}
{{- if $rule }}
{{- $fine := and $rule.applicationOnly (eq $.mode "session") }}
{{- if $rule.equalTo }}{{ $fine = eq $text (get $ $rule.equalTo) }}{{ end }}
{{- if not $fine }}{{ $_ := include "flink.refuse" (list $ $key (printf "is not set here: %s" $rule.instead)) }}{{ end }}
{{- end }}
{{- end }}
{{- end }}
