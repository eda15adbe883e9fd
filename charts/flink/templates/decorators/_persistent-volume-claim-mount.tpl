{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_persistent-volume-claim-mount.tpl.hbs by npm run generate; do not edit. */ -}}
{{/* PersistentVolumeClaimMountDecorator: claims that are there already, as directories of the main container. */}}
{{- define "flink-2-3.decorators.persistent-volume-claim-mount" }}
  {{- $taken := list }}
  {{- range .pod.spec.volumes }}{{ $taken = append $taken (toString .name) }}{{ end }}
  {{- range .claims }}
    {{- if has .volume $taken }}
      {{- template "flink-2-3.deploy.refuse-claim" (list $ (printf "the claim %v becomes the volume %v, which the pod has already: rename that one" .claim .volume)) }}
    {{- end }}
    {{- $source := dict "claimName" .claim "readOnly" .readOnly }}
    {{- template "flink-2-3.deploy.append" (list $.pod.spec "volumes" (list (dict "name" .volume "persistentVolumeClaim" $source))) }}
    {{- template "flink-2-3.deploy.append" (list $.main "volumeMounts" (list (dict "name" .volume "mountPath" .path "readOnly" .readOnly))) }}
  {{- end }}
{{- end }}

{{/* What its constructor looks at. Leaves .claims: a list of claim, volume, path and readOnly. */}}
{{- define "flink-2-3.deploy.claims" }}
  {{- template "flink-2-3.map" (list . "kubernetes.persistent-volume-claims") }}
  {{- $paths := .value | default dict }}
  {{- template "flink-2-3.bool" (list . "kubernetes.persistent-volume-claim-read-only") }}
  {{- $readOnly := .value }}
  {{- $claims := list }}
  {{- $mounted := dict }}
  {{- $volumes := dict }}
  {{- range $claim, $path := $paths }}
    {{- $volume := printf "%s-pvc" (replace "." "-" $claim) }}
    {{- $problem := "" }}
    {{- if or (gt (len $claim) 253) (not (regexMatch "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" $claim)) }}
      {{- $problem = printf "%v must be a claim's name: at most 253 lower-case letters, digits, hyphens and dots, starting and ending with a letter or digit, such as my-claim:/data" (include "flink-2-3.values.quoted" $claim) }}
    {{- else if not (hasPrefix "/" $path) }}
      {{- $problem = printf "the claim %v must be mounted at an absolute path, not at %v: for example %v:/data" $claim (include "flink-2-3.values.quoted" $path) $claim }}
    {{- else if hasKey $mounted $path }}
      {{- $problem = printf "two claims are mounted at %v: each needs a path of its own" (include "flink-2-3.values.quoted" $path) }}
    {{- else if gt (len $volume) 63 }}
      {{- $problem = printf "the claim %v must have at most 59 characters, so that its volume's name has at most 63: use a claim with a shorter name" $claim }}
    {{- else if hasKey $volumes $volume }}
      {{- $problem = printf "two claims become the volume %v: their names must differ by more than dots and hyphens" $volume }}
    {{- end }}
    {{- if $problem }}{{ template "flink-2-3.deploy.refuse-claim" (list $ $problem) }}{{ end }}
    {{- $_ := set $mounted $path true }}
    {{- $_ := set $volumes $volume true }}
    {{- $claims = append $claims (dict "claim" $claim "volume" $volume "path" $path "readOnly" $readOnly) }}
  {{- end }}
  {{- $_ := set . "claims" $claims }}
{{- end }}

{{/* (list CTX MESSAGE) */}}
{{- define "flink-2-3.deploy.refuse-claim" }}
  {{- template "flink-2-3.refuse" (list (index . 0) "kubernetes.persistent-volume-claims" (index . 1)) }}
{{- end }}
