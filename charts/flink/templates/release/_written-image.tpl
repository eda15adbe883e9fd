{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.release.written.image" }}
{{- /* image, as one reference or in parts, and imagePullPolicy. Parts that are not given are those of the line's own image. */ -}}
{{- $image := .given.image }}
{{- $reference := $image.reference }}
{{- if or $image.repository $image.tag $image.digest }}
{{- $parts := regexFindAll "[^:]+" "apache/flink:1.13.6-scala_2.12" 2 }}
{{- $reference = $image.repository | default (first $parts) }}
{{- $tag := $image.tag | default (ternary "" (last $parts) (hasKey $image "digest")) }}
{{- if $tag }}{{ $reference = printf "%s:%s" $reference $tag }}{{ end }}
{{- if $image.digest }}{{ $reference = printf "%s@%s" $reference $image.digest }}{{ end }}
{{- end }}
{{- with $reference }}{{ $_ := include "flink.release.write" (list $ "kubernetes.container.image" . "image") }}{{ end }}
{{- with .given.imagePullPolicy }}{{ $_ := include "flink.release.write" (list $ "kubernetes.container.image.pull-policy" . "imagePullPolicy") }}{{ end }}
{{- with $image.pullPolicy }}{{ $_ := include "flink.release.write" (list $ "kubernetes.container.image.pull-policy" . "image.pullPolicy") }}{{ end }}
{{- with $image.pullSecrets }}{{ $_ := include "flink.release.write" (list $ "kubernetes.container.image.pull-secrets" (join ";" .) "image.pullSecrets") }}{{ end }}
{{- end }}
