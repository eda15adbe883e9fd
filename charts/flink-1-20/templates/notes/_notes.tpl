{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/notes by npm run generate; do not edit. */ -}}
{{/* Accounts that the release leans on and does not make, and the rights that they need. */}}
{{- define "flink-1-20.notes.accounts" }}
  {{- template "flink-1-20.string" (list . "high-availability.type") }}
  {{- template "flink-1-20.deploy.is-kubernetes" (list . .value) }}
  {{- $configMaps := .ok }}
  {{- $account := .pod.spec.serviceAccountName | default "default" }}
  {{- $made := and .serviceAccount.create (eq $account .serviceAccount.name) (ne $account "default") }}
  {{- template "flink-1-20.profile.rbac-created" . }}
  {{- $bound := .ok }}
  {{- template "flink-1-20.profile.task-manager-account" . }}
  {{- $taskManager := .value }}
  {{- if not $made }}

The JobManager runs as the service account "{{ $account }}", which this release does not make: it has to be there before.
  kubectl get serviceaccount {{ $account }} --namespace {{ .namespace }}
    {{- if $bound }}
The Role "{{ .clusterId }}" of this release is bound to it.
      {{- if eq $account "default" }}

WARNING: every pod of this namespace that names no other service account runs as "default": each of them may now make pods, and by them read every Secret here. Give serviceAccount.name an account of its own, or set rbac.create: false.
      {{- end }}
    {{- end }}
  {{- end }}
  {{- if not $bound }}

No Role is made. In this namespace the service account "{{ $account }}" must be allowed on pods: create, list, watch, delete; on the deployment "{{ .clusterId }}": get, delete
    {{- if .pod.spec.hostNetwork }}
      {{- template "flink-1-20.profile.rbac.services" . }}; on the services {{ join ", " .value }}: get, update
    {{- end }}
    {{- if $configMaps }}; on configmaps: get list watch create update patch delete{{ end }}.
  {{- end }}
  {{- if ne $taskManager $account }}
    {{- $create := and .serviceAccount.create (eq $taskManager (get .applied "kubernetes.taskmanager.service-account" | default "")) }}
    {{- $own := ne $taskManager "default" }}
    {{- if and $own (not $create) }}

TaskManagers run as the service account "{{ $taskManager }}", which this release does not make: it has to be there before the first job.
  kubectl get serviceaccount {{ $taskManager }} --namespace {{ .namespace }}
    {{- end }}
    {{- if and $configMaps (not (and $bound $own)) }}

TaskManagers run as the service account "{{ $taskManager }}", to which this release gives no rights; high availability needs it to read ConfigMaps. Set kubernetes.taskmanager.service-account: {{ $account }}, or
  kubectl create role {{ .clusterId }}-taskmanager --verb=list --verb=watch --resource=configmaps --namespace {{ .namespace }}
  kubectl create rolebinding {{ .clusterId }}-taskmanager --role={{ .clusterId }}-taskmanager --serviceaccount={{ .namespace }}:{{ $taskManager }} --namespace {{ .namespace }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* How the cluster ends, and what high availability leaves behind. */}}
{{- define "flink-1-20.notes.clean-up" }}
  {{- $cluster := printf "-Dkubernetes.cluster-id=%s -Dkubernetes.namespace=%s%s" .clusterId .namespace (include "flink-1-20.notes.tls" .) }}

Remove everything:
  helm uninstall {{ .Release.Name }} --namespace {{ .namespace }}
  {{- if eq .mode "session" }}
    {{- template "flink-1-20.profile.rbac-created" . }}
    {{- $owned := and .ok (eq .profile "helm") }}
Flink's own way to stop deletes the Deployment, its TaskManagers{{ ternary " and its Services" "" $owned }}; {{ ternary "ConfigMaps" "Services, ConfigMaps" $owned }} and the release stay, and helm upgrade starts it again:
  echo stop | kubernetes-session.sh {{ $cluster }} -Dexecution.attached=true
  {{- end }}
  {{- template "flink-1-20.profile.asks-before" . }}
  {{- if .ok }}
That leaves the ConfigMap flink-state-{{ .clusterId }}{{ if eq .mode "application" }}: an application of the same id goes on from what it names{{ end }}. To forget it:
  kubectl delete configmap flink-state-{{ .clusterId }} --namespace {{ .namespace }}
  {{- end }}
  {{- if .highAvailability }}
    {{- template "flink-1-20.string" (list . "high-availability.type") }}

High availability is on: what it keeps outlives the release, and a cluster of the same id takes its unfinished jobs up again.
    {{- template "flink-1-20.deploy.is-kubernetes" (list . .value) }}
    {{- if .ok }}
To forget them, delete its ConfigMaps and the files below high-availability.storageDir:
  kubectl delete configmaps --selector app={{ .clusterId }},configmap-type=high-availability --namespace {{ .namespace }}
    {{- else }}
To forget them, delete the cluster's nodes in ZooKeeper and the files below high-availability.storageDir.
    {{- end }}
  {{- end }}
{{- end }}

{{/* What to do with this release, in commands that can be pasted. */}}
{{- define "flink-1-20.notes" }}
  {{- $cluster := printf "-Dkubernetes.cluster-id=%s -Dkubernetes.namespace=%s%s" .clusterId .namespace (include "flink-1-20.notes.tls" .) }}
  {{- if .ended }}
    {{- template "flink-1-20.notes.ended" . }}
  {{- else }}
    {{- template "flink-1-20.profile.is-suspended" . }}
    {{- $suspended := .ok }}
    {{- template "flink-1-20.profile.has-upgrade-mode" . }}
    {{- $carries := .ok }}
Flink 1.20.5, {{ .mode }} cluster "{{ .clusterId }}" in namespace "{{ .namespace }}".

    {{- if $suspended }}
      {{- template "flink-1-20.notes.suspended" . }}
    {{- else }}
      {{- template "flink-1-20.notes.ui" . }}
    {{- end }}
    {{- template "flink-1-20.tls.trust" . }}
    {{- with .value }}
      {{- $store := $.values.tls.truststore | default "truststore.p12" }}

Clients need the stores of the Secret {{ (first .volumes).secret.secretName }} in their directory:
  kubectl get secret {{ (first .volumes).secret.secretName }} --namespace {{ $.namespace }} -o jsonpath='{.data.{{ replace "." "\\." $store }}}' | base64 -d > {{ $store }}
    {{- end }}
    {{- if $suspended }}
    {{- else if eq .mode "session" }}

Run a job, where the client reaches the REST endpoint as Kubernetes names it:
  flink run -t kubernetes-session {{ $cluster }} job.jar

Attach a client to the session:
  kubernetes-session.sh {{ $cluster }} -Dexecution.attached=true
    {{- else }}

Watch the application:
  kubectl logs --follow deployment/{{ .clusterId }} --namespace {{ .namespace }}
  flink list -t kubernetes-application {{ $cluster }}

Cancel its job:
  flink cancel -t kubernetes-application {{ $cluster }} JOB-ID
      {{- template "flink-1-20.notes.application-end" . }}
    {{- end }}

Logs:
  kubectl logs deployment/{{ .clusterId }} --namespace {{ .namespace }}
  kubectl logs --selector app={{ .clusterId }},component=taskmanager --namespace {{ .namespace }} --prefix

Before a change, see what it restarts and loses:
  npx flink-chart plan {{ .Release.Name }} --namespace {{ .namespace }} -f values.yaml
    {{- if $carries }}
      {{- template "flink-1-20.notes.state" . }}
    {{- else if and (eq .mode "session") .values.upgradePolicy }}
      {{- template "flink-1-20.notes.session-state" . }}
    {{- else if not .highAvailability }}
  Without high availability every restart of the JobManager {{ eq .mode "session" | ternary "loses the session's jobs" "begins the application anew" }}.
      {{- if and (eq .mode "session") (eq .profile "helm") }} Set upgradePolicy, and an upgrade asks for them first.{{ end }}
    {{- end }}
    {{- if and (eq .profile "helm") (not $suspended) }}

Does it answer?
  helm test {{ .Release.Name }} --namespace {{ .namespace }}
    {{- end }}

    {{- template "flink-1-20.notes.accounts" . }}
    {{- template "flink-1-20.notes.clean-up" . }}
    {{- template "flink-1-20.notes.warnings" . }}
  {{- end }}
{{ end }}

{{/* What a client that asks REST needs besides, by the TLS values: a blank and options, or nothing. */}}
{{- define "flink-1-20.notes.tls" }}
  {{- template "flink-1-20.tls.trust" . }}
  {{- if .value }}
    {{- $stores := list "truststore" }}
    {{- if contains "--cert " .value.options }}{{ $stores = list "truststore" "keystore" }}{{ end }}
    {{- $password := ternary "PASSWORD" "changeit" (hasKey .values.tls "passwordSecretRef") }}
    {{- print " -Dsecurity.ssl.rest.enabled=true" }}
    {{- range $stores }}
      {{- printf " -Dsecurity.ssl.rest.%s=%s -Dsecurity.ssl.rest.%s-password=%s" . (get $.values.tls . | default (printf "%s.p12" .)) . $password }}
      {{- if eq . "keystore" }}{{ printf " -Dsecurity.ssl.rest.key-password=%s -Dsecurity.ssl.rest.authentication-enabled=true" $password }}{{ end }}
    {{- end }}
  {{- end }}
{{- end }}

{{/* What stands before the name of a value in the commands for a release: nothing, or in an umbrella the chart's own key. */}}
{{- define "flink-1-20.notes.above" }}
  {{- if not .Chart.IsRoot }}{{ .Chart.Name }}.{{ end }}
{{- end }}

{{/*
What a change does to an application with job.upgradeMode, and where its state is noted. A stop may take as long as
Flink gives a savepoint, 10 minutes where nothing else is set; Helm waits for 5.
*/}}
{{- define "flink-1-20.notes.state" }}
  {{- $modes := dict
    "savepoint" "stops the job with a savepoint and goes on from it"
    "last-state" "goes on from the job's latest checkpoint"
    "stateless" "cancels the job, and it begins with empty state"
  }}

What an upgrade does to the job (job.upgradeMode: {{ .values.job.upgradeMode }}):
  It {{ get $modes .values.job.upgradeMode }}. Where that fails the old job goes on, and the new pod says why:
  kubectl describe pod --selector app={{ .clusterId }},component=jobmanager --namespace {{ .namespace }}
  helm --wait, --atomic and --rollback-on-failure need time for it: --timeout 15m, or more than execution.checkpointing.timeout.

Where its state is noted:
  kubectl get configmap flink-state-{{ .clusterId }} --namespace {{ .namespace }} -o yaml
  {{- if or (get .values.savepoint "schedule") (hasKey .values.job "savepointTriggerNonce") }}
Savepoints are taken as it runs, and noted there: kubectl logs --selector app={{ .clusterId }},component=savepoint --namespace {{ .namespace }}
  {{- end }}
{{- end }}

{{/* What a change does to the jobs of a session with upgradePolicy, and where their savepoints are noted. */}}
{{- define "flink-1-20.notes.session-state" }}
  {{- $policies := dict
    "refuse" "waits while a job runs. The session goes on until then, and the new pod says which jobs it runs"
    "savepoint" "stops each running job with a savepoint. Where one cannot be stopped it goes on, and so does the session; the new pod says why"
  }}

What an upgrade does to the session's jobs (upgradePolicy: {{ .values.upgradePolicy }}):
  It {{ get $policies .values.upgradePolicy }}:
  kubectl describe pod --selector app={{ .clusterId }},component=jobmanager --namespace {{ .namespace }}
  {{- if eq .values.upgradePolicy "savepoint" }}
  helm --wait, --atomic and --rollback-on-failure need time for all of them, one after the other: --timeout 15m, or more.

Where their savepoints are noted; nobody else starts the jobs again:
  kubectl get configmap flink-state-{{ .clusterId }} --namespace {{ .namespace }} -o yaml
  {{- end }}
{{- end }}

{{/* What stands in place of how a job is reached that is suspended. */}}
{{- define "flink-1-20.notes.suspended" }}
  {{- $kept := "The job is stopped, and its state is kept" }}
  {{- if eq .values.job.upgradeMode "stateless" }}
    {{- $kept = "The job is cancelled, and job.upgradeMode: stateless keeps no state" }}
  {{- end }}

SUSPENDED: as soon as its pod is ready, no Flink runs. {{ $kept }}.

Let it go on:
  helm upgrade {{ .Release.Name }} CHART --namespace {{ .namespace }} --reuse-values --set {{ template "flink-1-20.notes.above" . }}job.state=running
{{- end }}

{{/* What is there when the application has ended, and what runs it again. */}}
{{- define "flink-1-20.notes.application-end" }}
  {{- $stays := false }}
  {{- template "flink-1-20.bool" (list . "execution.shutdown-on-application-finish") }}
  {{- $stays = not .value }}
  {{- template "flink-1-20.profile.hands-over" . }}
  {{- $owned := .ok }}
  {{- if $stays }}

When its job ends the JobManager stays, so that the result can be looked at and an upgrade runs nothing twice. helm uninstall ends it; another restartNonce runs it again. A lost pod runs it again too.
  {{- else if $owned }}

When the application ends, Flink deletes its Deployment, and the Services go with it; the rest of the release stays until helm uninstall. A helm upgrade that changes nothing of it does not run it again; another restartNonce does.
  {{- else }}

When the application ends, Flink deletes its Deployment; the rest of the release stays until helm uninstall. The next helm upgrade runs it again.
  {{- end }}
{{- end }}

{{/* Of a release that leaves an application as ended. */}}
{{- define "flink-1-20.notes.ended" }}
  {{- $nonce := .values.restartNonce | default 0 | int64 }}
Flink 1.20.5, application cluster "{{ .clusterId }}" in namespace "{{ .namespace }}": it has run.

It has started with this very configuration and its Deployment is gone: Flink deletes it when the application ends. So this upgrade started nothing.

Run it again:
  helm upgrade {{ .Release.Name }} CHART --namespace {{ .namespace }} --reuse-values --set {{ template "flink-1-20.notes.above" . }}restartNonce={{ add1 $nonce }}
  {{- template "flink-1-20.notes.clean-up" . }}
{{- end }}

{{/* How the web UI is opened for the type that the REST Service has, and whom that lets in. */}}
{{- define "flink-1-20.notes.ui" }}
  {{- template "flink-1-20.enum" (list . "kubernetes.rest-service.exposed.type") }}
  {{- $type := .value }}
  {{- template "flink-1-20.int" (list . "rest.port") }}
  {{- $port := .value }}
  {{- template "flink-1-20.profile.is-secure" . }}
  {{- $scheme := ternary "https" "http" .ok }}
  {{- $service := printf "%s-rest" .clusterId }}

Open the web UI:
  {{- if eq $type "NodePort" }}
  NODE_PORT=$(kubectl get service {{ $service }} --namespace {{ .namespace }} -o jsonpath='{.spec.ports[0].nodePort}')
  NODE_IP=$(kubectl get nodes -o jsonpath='{.items[0].status.addresses[0].address}')
  echo "{{ $scheme }}://$NODE_IP:$NODE_PORT"
  {{- else if eq $type "LoadBalancer" }}
  kubectl get service {{ $service }} --namespace {{ .namespace }} --watch   # until it has an external address
  ADDRESS=$(kubectl get service {{ $service }} --namespace {{ .namespace }} -o jsonpath='{.status.loadBalancer.ingress[0].ip} {.status.loadBalancer.ingress[0].hostname}' | xargs)
  echo "{{ $scheme }}://$ADDRESS:{{ $port }}"
  {{- else }}
  kubectl port-forward service/{{ $service }} 8081:{{ $port }} --namespace {{ .namespace }}
  and then {{ $scheme }}://localhost:8081
  {{- end }}
  {{- if eq $type "NodePort" }}
  Service type NodePort: whoever reaches that port of any node can run code of their own in this cluster. Close it by a firewall, or set kubernetes.rest-service.exposed.type: ClusterIP.
  {{- else if eq $type "LoadBalancer" }}
  Service type LoadBalancer: whoever reaches that address, perhaps the whole internet, can run code of their own in this cluster. Restrict it, or set kubernetes.rest-service.exposed.type: ClusterIP.
  {{- else }}
  Service type ClusterIP: reached from within Kubernetes only; whatever runs there can run code of its own in this cluster, unless a NetworkPolicy forbids it.
    {{- if eq .mode "session" }}
  From outside, with the port-forward running: flink run -m localhost:8081{{ template "flink-1-20.notes.tls" . }} job.jar
    {{- end }}
  {{- end }}
{{- end }}

{{/* What these values lay open. */}}
{{- define "flink-1-20.notes.warnings" }}
  {{- if and .keytab (.keytab | default dict).rendered }}

WARNING: the keytab is part of the values: whoever reads the release's Secret ("helm get values") has it. Make a Secret named kerberos-keytab-{{ .clusterId }} and give its name as kerberos.existingSecret.
  {{- end }}
  {{- if .Values.allowSensitiveConfiguration }}

WARNING: allowSensitiveConfiguration lets secrets stand in {{ kindIs "slice" .Values.allowSensitiveConfiguration | ternary (.Values.allowSensitiveConfiguration | join ", ") "options" }}: they can be read in the ConfigMap flink-config-{{ .clusterId }} and in the release's Secret.
  {{- end }}
{{- end }}
