/** What options that Flink 1.13 does not have do here, in our own words. */
export const newerDescriptions: Readonly<Record<string, string>> = {
  'env.java.opts.all': 'JVM options of every Flink process; the stock configuration opens what Flink needs of the JDK.',
  'execution.checkpointing.dir':
    'Directory of checkpoints. With highAvailability.directory it is derived, apart for each cluster id.',
  'execution.checkpointing.savepoint-dir':
    'Directory of savepoints. With highAvailability.directory it is derived, apart for each cluster id.',
  'execution.state-recovery.claim-mode':
    'Who owns the savepoint that a job starts from; the client sets it to NO_CLAIM for an application.',
  'execution.state-recovery.ignore-unclaimed-state':
    'Leaves out state of the savepoint that the program no longer has. The value job.allowNonRestoredState writes it.',
  'execution.state-recovery.path': 'Savepoint to start from. The value job.initialSavepointPath writes it.',
  'high-availability.type':
    'NONE, zookeeper, kubernetes, or a factory class. The value highAvailability.type writes it. The older name high-availability cannot stand beside high-availability.*.',
  'high-availability.zookeeper.client.authorization':
    'Credentials that the ZooKeeper client shows: scheme:credential, apart by commas.',
  'high-availability.zookeeper.client.ensemble-tracker': 'Follows changes of the ensemble; off behind a load balancer.',
  'high-availability.zookeeper.client.max-close-wait': 'How long the closing client waits for ZooKeeper.',
  'high-availability.zookeeper.client.max-retry-wait': 'Longest wait between two attempts.',
  'high-availability.zookeeper.client.simulated-session-expiration-percent':
    'Part of the session timeout after which the client takes its session as lost; -1: never.',
  'high-availability.zookeeper.client.tolerate-suspended-connections':
    'Keeps leadership while the connection is suspended only.',
  'high-availability.zookeeper.path.applications': 'Node of the applications.',
  'high-availability.zookeeper.path.execution-plans': 'Node of the execution plans.',
  'kubernetes.artifacts.local-upload-enabled':
    "Flink's client uploads local:// jars from its own machine; Helm uploads nothing. Build the jar into the image, or name where it is fetched from.",
  'kubernetes.artifacts.local-upload-overwrite': "Flink's client overwrites what it uploads; Helm uploads nothing.",
  'kubernetes.artifacts.local-upload-target': "Where Flink's client uploads to; Helm uploads nothing.",
  'kubernetes.client.user-agent': 'What the Kubernetes client of Flink calls itself.',
  'kubernetes.container.image.ref':
    'Image of JobManager and TaskManagers; an image in a pod template loses to it. The value image writes it.',
  'kubernetes.decorator.hadoop-conf-mount.enabled': 'false mounts no Hadoop configuration.',
  'kubernetes.decorator.kerberos-mount.enabled': 'false mounts neither keytab nor krb5.conf.',
  'kubernetes.hostnetwork.enabled':
    "Pods use the node's network; their ports are not listed then, and the DNS policy is ClusterFirstWithHostNet.",
  'kubernetes.internal-service.annotations':
    'Annotations of the Service by which TaskManagers find the JobManager: key:value, apart by commas.',
  'kubernetes.internal-service.labels': 'Its labels: key:value, apart by commas; they win over those of Flink.',
  'kubernetes.jobmanager.cpu.amount':
    'CPUs that the JobManager asks for: 1, 0.5. The value jobManager.resource.cpu writes it.',
  'kubernetes.jobmanager.cpu.limit-factor': "The JobManager's CPU limit as a multiple of what it asks for, at least 1.",
  'kubernetes.jobmanager.entrypoint.args': "Further arguments of the JobManager's start script.",
  'kubernetes.jobmanager.memory.limit-factor':
    "The JobManager's memory limit as a multiple of what it asks for, at least 1.",
  'kubernetes.jobmanager.replicas':
    'Number of JobManagers; more than one needs high availability. The value jobManager.replicas writes it.',
  'kubernetes.node-name-label': 'Label of nodes by which blocked nodes are avoided.',
  'kubernetes.persistent-volume-claim-read-only': 'Mounts the claims of kubernetes.persistent-volume-claims read-only.',
  'kubernetes.persistent-volume-claims':
    'Claims that are there already, mounted on both sides: CLAIM:/path, apart by commas.',
  'kubernetes.pod-template-file.default':
    'Path of a pod template for both sides. Give the template itself as podTemplate.',
  'kubernetes.rest-service.exposed.node-port-address-type':
    'Which address of a node the client turns to for a NodePort Service: InternalIP or ExternalIP.',
  'kubernetes.rest-service.labels':
    'Labels of the Service of REST and web UI: key:value, apart by commas; they win over those of Flink.',
  'kubernetes.taskmanager.cpu.amount':
    'CPUs that a TaskManager asks for; as many as it has slots if it is not set. The value taskManager.resource.cpu writes it.',
  'kubernetes.taskmanager.cpu.limit-factor': "A TaskManager's CPU limit as a multiple of what it asks for, at least 1.",
  'kubernetes.taskmanager.entrypoint.args': "Further arguments of the TaskManagers' start script.",
  'kubernetes.taskmanager.memory.limit-factor':
    "A TaskManager's memory limit as a multiple of what it asks for, at least 1.",
  'kubernetes.transactional-operation.initial-retry-delay':
    'Wait before the JobManager repeats a change of a ConfigMap that another change has overtaken.',
  'kubernetes.transactional-operation.max-retry-delay': 'Longest wait between two such attempts.',
  'python.client.executable': 'The Python interpreter that runs the program itself.',
  'python.pythonpath': 'PYTHONPATH of the workers.',
  'rest.bind-address': 'Address on which REST is served; it stays on the client here, and pods serve on all of theirs.',
  'jobmanager.bind-host':
    'Address on which the JobManager listens; it stays on the client here, and pods listen on all of theirs.',
  'taskmanager.bind-host':
    'Address on which a TaskManager listens; it stays on the client here, and pods listen on all of theirs.',
  'taskmanager.host': "A TaskManager's own address; it stays on the client here.",
  'restart-strategy.type':
    'What restarts a failed job: exponential-delay, fixed-delay, failure-rate or none. With highAvailability.type it is derived.',
  'security.kerberos.relogin.period': 'How often the Kerberos log-in is renewed.',
  'taskmanager.memory.min-segment-size': 'Smallest network buffer, where their size follows the load.',
  'taskmanager.memory.starting-segment-size': 'First size of network buffers, where their size follows the load.',
  'user.artifacts.artifact-list': "Further jars that the JobManager fetches besides the job's, apart by semicolons.",
  'user.artifacts.base-dir': 'Where fetched jars are kept; a volume is mounted there.',
};
