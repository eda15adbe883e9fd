/** What `kubernetes.*` options do here, in our own words. */
export const kubernetesDescriptions: Readonly<Record<string, string>> = {
  'kubernetes.client.io-pool.size': "Threads with which the JobManager's Kubernetes client does blocking work.",
  'kubernetes.cluster-id': 'Id of the cluster and name of the Deployment. Set clusterId instead.',
  'kubernetes.config.file': "Kubeconfig of Flink's client; Helm has its own: helm --kubeconfig.",
  'kubernetes.container.image':
    'Image of JobManager and TaskManagers; an image in a pod template loses to it. The value image writes it.',
  'kubernetes.container.image.pull-policy': 'When a node pulls the image. The value image.pullPolicy writes it.',
  'kubernetes.container.image.pull-secrets':
    'Names of the Secrets to pull the image with, apart by semicolons. The value image.pullSecrets writes it.',
  'kubernetes.context': "Context in the kubeconfig of Flink's client; Helm has its own: helm --kube-context.",
  'kubernetes.entry.path': "The script in the image that starts Flink's processes.",
  'kubernetes.env.secretKeyRef':
    'Environment variables from Secrets, for both sides: env:NAME,secret:SECRET,key:KEY; more of them after a semicolon.',
  'kubernetes.flink.conf.dir': 'Where the configuration is mounted in the containers.',
  'kubernetes.flink.log.dir': "Where the processes write their logs; the image's own place if it is not set.",
  'kubernetes.hadoop.conf.config-map.name':
    'A ConfigMap of yours with Hadoop files, mounted on both sides. The value hadoop.existingConfigMap writes it.',
  'kubernetes.internal.jobmanager.entrypoint.class': "The JobManager's main class; the client sets it by mode.",
  'kubernetes.jobmanager.annotations': "Annotations of the JobManager's pod: key:value, apart by commas.",
  'kubernetes.jobmanager.cpu': 'CPUs of the JobManager, as request and limit: 1, 0.5.',
  'kubernetes.jobmanager.labels': "Labels of the JobManager's pod: key:value, apart by commas. Flink's own win.",
  'kubernetes.jobmanager.node-selector': "Labels that the JobManager's node must have: key:value, apart by commas.",
  'kubernetes.jobmanager.owner.reference':
    'Owners of the Deployment, which goes when they go: apiVersion:V,kind:K,name:N,uid:U; more after a semicolon.',
  'kubernetes.jobmanager.service-account':
    'Account that the JobManager runs as; it starts and stops TaskManager pods. The value serviceAccount writes it.',
  'kubernetes.jobmanager.tolerations':
    'Taints that the JobManager stands: key:K,operator:Equal,value:V,effect:NoSchedule; more after a semicolon.',
  'kubernetes.namespace': "Namespace of the cluster. It is the release's: helm --namespace.",
  'kubernetes.pod-template-file': 'Path of a pod template for both sides. Give the template itself as podTemplate.',
  'kubernetes.pod-template-file.jobmanager':
    "Path of the JobManager's pod template. Give the template itself as jobManager.podTemplate.",
  'kubernetes.pod-template-file.taskmanager':
    "Path of the TaskManagers' pod template. Give the template itself as taskManager.podTemplate.",
  'kubernetes.rest-service.annotations': 'Annotations of the Service of REST and web UI: key:value, apart by commas.',
  'kubernetes.rest-service.exposed.type':
    'Type of the Service of REST and web UI. Whoever reaches it can run code: ClusterIP, the default of this chart, keeps it in the cluster.',
  'kubernetes.secrets': 'Secrets mounted on both sides: SECRET:/path, apart by commas.',
  'kubernetes.service-account':
    'Account of both sides; kubernetes.jobmanager.service-account and its TaskManager twin win.',
  'kubernetes.taskmanager.annotations': "Annotations of the TaskManagers' pods: key:value, apart by commas.",
  'kubernetes.taskmanager.cpu': 'CPUs of a TaskManager; as many as it has slots if it is not set.',
  'kubernetes.taskmanager.labels': "Labels of the TaskManagers' pods: key:value, apart by commas. Flink's own win.",
  'kubernetes.taskmanager.node-selector': "Labels that a TaskManager's node must have: key:value, apart by commas.",
  'kubernetes.taskmanager.service-account': 'Account that TaskManagers run as.',
  'kubernetes.taskmanager.tolerations':
    'Taints that TaskManagers stand: key:K,operator:Equal,value:V,effect:NoSchedule; more after a semicolon.',
  'kubernetes.transactional-operation.max-retries':
    'How often the JobManager repeats a change of a ConfigMap that another change has overtaken.',
};
