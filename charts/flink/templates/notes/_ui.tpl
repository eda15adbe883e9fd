{{- /* Generated from generator/templates by npm run generate; do not edit. */ -}}
{{- define "flink.notes.ui" }}
{{- /* How the web UI is opened for the type that the REST Service has, and whom that lets in. */ -}}
{{- include "flink.enum" (list . "kubernetes.rest-service.exposed.type") }}
{{- $type := .value }}
{{- include "flink.int" (list . "rest.port") }}
{{- $port := .value }}
{{- $service := printf "%s-rest" .clusterId }}

Open the web UI:
{{- if eq $type "NodePort" }}
  NODE_PORT=$(kubectl get service {{ $service }} --namespace {{ .namespace }} -o jsonpath='{.spec.ports[0].nodePort}')
  NODE_IP=$(kubectl get nodes -o jsonpath='{.items[0].status.addresses[0].address}')
  echo "http://$NODE_IP:$NODE_PORT"
{{- else if eq $type "LoadBalancer" }}
  kubectl get service {{ $service }} --namespace {{ .namespace }} --watch   # until it has an external address
  ADDRESS=$(kubectl get service {{ $service }} --namespace {{ .namespace }} -o jsonpath='{.status.loadBalancer.ingress[0].ip} {.status.loadBalancer.ingress[0].hostname}' | xargs)
  echo "http://$ADDRESS:{{ $port }}"
{{- else }}
  kubectl port-forward service/{{ $service }} 8081:{{ $port }} --namespace {{ .namespace }}
  and then http://localhost:8081
{{- end }}
{{- if eq $type "NodePort" }}
  Service type NodePort: whoever reaches that port of any node can run code of their own in this cluster. Close it by a firewall, or set kubernetes.rest-service.exposed.type: ClusterIP.
{{- else if eq $type "LoadBalancer" }}
  Service type LoadBalancer: whoever reaches that address, perhaps the whole internet, can run code of their own in this cluster. Restrict it, or set kubernetes.rest-service.exposed.type: ClusterIP.
{{- else }}
  Service type ClusterIP: reached from within Kubernetes only; whatever runs there can run code of its own in this cluster, unless a NetworkPolicy forbids it.
{{- if eq .mode "session" }}
  From outside, with the port-forward running: flink run -m localhost:8081 job.jar
{{- end }}
{{- end }}
{{- end }}
