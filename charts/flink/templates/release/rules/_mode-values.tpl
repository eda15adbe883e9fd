{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.rule.mode-values" }}
{{- /* Values that the mode cannot honour, or lacks. */ -}}
{{- $job := .given.job }}
{{- if eq .mode "session" }}
{{- range $name, $value := $job }}
{{- if not (and (kindIs "bool" $value) (not $value)) }}
{{- $_ := include "flink.refuse" (list $ "job" (printf "job.%s is for mode: application; a session gets its jobs by flink run" $name)) }}
{{- end }}
{{- end }}
{{- else if not $job.jarURI }}
{{- $_ := include "flink.refuse" (list . "job.jarURI" "missing; mode: application needs the job's jar in the image, for example local:///opt/flink/usrlib/job.jar") }}
{{- else if not (hasPrefix "local://" $job.jarURI) }}
{{- $_ := include "flink.refuse" (list . "job.jarURI" (printf "%s is not in the image; expected is local:// and a path in it, for example local:///opt/flink/usrlib/job.jar" (include "flink.release.quoted" $job.jarURI))) }}
{{- end }}
{{- if ne (.given.jobManager.replicas | default 1 | int64) 1 }}
{{- $_ := include "flink.refuse" (list . "jobManager.replicas" (printf "%s; Flink 1.13 has one JobManager: 1, or leave it out" (include "flink.release.quoted" .given.jobManager.replicas))) }}
{{- else if and (hasKey .given.jobManager "replicas") (empty .given.jobManager.replicas) }}
{{- $_ := include "flink.refuse" (list . "jobManager.replicas" "0; Flink 1.13 has one JobManager: 1, or leave it out") }}
{{- end }}
{{- end }}
