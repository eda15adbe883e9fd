{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/decorators/_cmd-job-manager.tpl.hbs by npm run generate; do not edit. */ -}}
{{/* CmdJobManagerDecorator: command and arguments of the main container, whatever the pod template has. */}}
{{- define "flink-1-13.decorators.cmd-job-manager" }}
  {{- template "flink-1-13.string" (list . "kubernetes.entry.path") }}
  {{- $_ := set .main "command" (list .value) }}
  {{- $start := printf "kubernetes-jobmanager.sh %s" (index .config "execution.target") }}
  {{- $_ := set .main "args" (list "bash" "-c" $start) }}
{{- end }}
