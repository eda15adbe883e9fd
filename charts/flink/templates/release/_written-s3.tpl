{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.written.s3" }}
{{- /* s3: credentials as environment out of a Secret, endpoint, path style, and the plugin that the image switches on. */ -}}
{{- $s3 := .given.s3 }}
{{- with $s3.existingSecret }}
{{- $reference := printf "env:AWS_ACCESS_KEY_ID,secret:%s,key:%s;env:AWS_SECRET_ACCESS_KEY,secret:%s,key:%s" . ($s3.accessKeyKey | default "access-key") . ($s3.secretKeyKey | default "secret-key") }}
{{- $_ := include "flink.release.write" (list $ "kubernetes.env.secretKeyRef" $reference "s3.existingSecret") }}
{{- end }}
{{- with $s3.endpoint }}{{ $_ := include "flink.release.write" (list $ "s3.endpoint" . "s3.endpoint") }}{{ end }}
{{- if hasKey $s3 "pathStyleAccess" }}{{ $_ := include "flink.release.write" (list . "s3.path.style.access" (toString $s3.pathStyleAccess) "s3.pathStyleAccess") }}{{ end }}
{{- with $s3.plugin }}
{{- $jar := get (dict "presto" "flink-s3-fs-presto-1.13.6.jar" "hadoop" "flink-s3-fs-hadoop-1.13.6.jar") . }}
{{- range list "master" "taskmanager" }}
{{- $_ := include "flink.release.write" (list $ (printf "containerized.%s.env.ENABLE_BUILT_IN_PLUGINS" .) $jar "s3.plugin") }}
{{- end }}
{{- end }}
{{- end }}
