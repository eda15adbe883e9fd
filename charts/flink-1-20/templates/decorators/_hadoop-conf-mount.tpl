{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_hadoop-conf-mount.tpl.hbs by npm run generate; do not edit. */ -}}
{{/*
HadoopConfMountDecorator: Hadoop's configuration out of an existing ConfigMap, else out of the client's files, else
nothing.
*/}}
{{- define "flink-1-20.decorators.hadoop-conf-mount" }}
  {{- template "flink-1-20.option" (list . "kubernetes.hadoop.conf.config-map.name") }}
  {{- $existing := .value | default "" | trim }}
  {{- $name := printf "hadoop-config-%s" .clusterId }}
  {{- $configMap := dict "name" ($existing | default $name) }}
  {{- if and .hadoopFiles (not $existing) }}
    {{- $items := list }}
    {{- $data := dict }}
    {{- range list "core-site.xml" "hdfs-site.xml" }}
      {{- if hasKey $.hadoopFiles . }}
        {{- $items = append $items (dict "key" . "path" .) }}
        {{- $_ := set $data . (get $.hadoopFiles .) }}
      {{- end }}
    {{- end }}
    {{- $_ := set $configMap "items" $items }}
    {{- $metadata := dict "name" $name "labels" (dict "type" "flink-native-kubernetes" "app" .clusterId) }}
    {{- $_ := set . "resources" (append .resources (dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" $metadata "data" $data)) }}
  {{- end }}
  {{- if or $existing .hadoopFiles }}
    {{- template "flink-1-20.deploy.append" (list .pod.spec "volumes" (list (dict "name" "hadoop-config-volume" "configMap" $configMap))) }}
    {{- $mount := dict "name" "hadoop-config-volume" "mountPath" "/opt/hadoop/conf" }}
    {{- template "flink-1-20.deploy.append" (list .main "volumeMounts" (list $mount)) }}
    {{- template "flink-1-20.deploy.append" (list .main "env" (list (dict "name" "HADOOP_CONF_DIR" "value" "/opt/hadoop/conf"))) }}
  {{- end }}
{{- end }}
