/** What the remaining options that Flink's client reads do, in our own words. */
export const clientDescriptions: Readonly<Record<string, string>> = {
  'blob.server.port':
    'Port from which jars are fetched; 0 or a range is no port that a Service can have, so 0 becomes 6124.',
  'client.timeout': 'How long a client waits for an answer.',
  'cluster.declarative-resource-management.enabled':
    'Lets jobs declare the slots that they need instead of asking for each.',
  'cluster.fine-grained-resource-management.enabled': 'Lets jobs ask for slots of different sizes.',
  'execution.attached': 'Application mode: whether the client stays until the job ends.',
  'execution.savepoint.ignore-unclaimed-state':
    'Leaves out state of the savepoint that the program no longer has. The value job.allowNonRestoredState writes it.',
  'execution.savepoint.path': 'Savepoint to start from. The value job.initialSavepointPath writes it.',
  'execution.shutdown-on-attached-exit': 'Application mode: stops the cluster when an attached client ends.',
  'execution.target': 'kubernetes-session or kubernetes-application; the value mode writes it.',
  'fs.default-scheme': 'File system of paths that name none.',
  'internal.cluster.execution-mode': 'Internal to Flink: whether the cluster stays after its job. The client sets it.',
  'external-resources': 'Names of the external resources, GPUs say, that TaskManagers get; apart by semicolons.',
  'jobmanager.execution.failover-strategy':
    'What restarts when a task fails: the region around it, or full for all tasks.',
  'jobmanager.rpc.address':
    'Where TaskManagers find the JobManager. Without high availability the client sets it to the internal Service.',
  'jobmanager.rpc.port': "The JobManager's RPC port.",
  'parallelism.default': 'Parallelism of jobs that do not say one. The value job.parallelism writes it.',
  'pipeline.classpaths': 'URLs that every class loader of the job gets besides its jar.',
  'pipeline.jars': "The program's jar. The value job.jarURI writes it.",
  'python.archives': 'Archives that Python workers unpack; paths or URLs, apart by commas.',
  'python.executable': 'The Python interpreter of the workers.',
  'python.files': 'Python files and packages for the workers; paths or URLs, apart by commas.',
  'python.requirements': 'A requirements file that the workers install.',
  'rest.address': 'Where clients find REST; the client of this deployment does not read it.',
  'rest.bind-port': "Port on which the JobManager serves REST and web UI; the Service's target port. 0 becomes 8081.",
  'rest.port': 'Port of the Service of REST and web UI, and of REST itself without rest.bind-port.',
  'restart-strategy':
    'What restarts a failed job: exponential-delay, fixed-delay, failure-rate or none. With highAvailability.type it is derived.',
  'security.context.factory.classes': 'Classes that make the security context of the processes.',
  'security.kerberos.krb5-conf.path': 'Path of krb5.conf. Give the text itself as kerberos.krb5Conf.',
  'security.kerberos.login.keytab': 'Path of the keytab. Use kerberos.existingSecret or kerberos.keytab.',
  'security.kerberos.login.principal': 'Kerberos principal. The value kerberos.principal writes it.',
  'security.kerberos.login.use-ticket-cache': "Logs in with the machine's own ticket if there is no keytab.",
  'security.module.factory.classes': 'Classes that set up Hadoop, JAAS and ZooKeeper security.',
  'state.checkpoints.dir':
    'Directory of checkpoints. With highAvailability.directory it is derived, apart for each cluster id.',
  'state.savepoints.dir':
    'Directory of savepoints. With highAvailability.directory it is derived, apart for each cluster id.',
  'taskmanager.resource-id': "A TaskManager's name; the JobManager gives each pod's name, whatever is set here.",
  'taskmanager.rpc.port': "The TaskManagers' RPC port; 0 becomes 6122.",
  'web.tmpdir': "Where the JobManager keeps the web UI's files and uploaded jars, in a directory of its own below.",
  'yarn.application.id': "YARN's; with it the client turns to YARN instead of Kubernetes.",
  'zookeeper.sasl.disable': 'Connects to ZooKeeper without SASL, whatever Kerberos says.',
};
