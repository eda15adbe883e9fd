/** What `high-availability*` options do, in our own words. */
export const highAvailabilityDescriptions: Readonly<Record<string, string>> = {
  'high-availability':
    'NONE, zookeeper, or a factory class (org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory). The value highAvailability.type writes it.',
  'high-availability.cluster-id': 'Apart for each cluster that shares a store; the client sets it to the cluster id.',
  'high-availability.job.delay':
    'Older option: how long the JobManager waits before it takes up jobs after a failover.',
  'high-availability.jobmanager.port': 'RPC port of the JobManager with high availability; 0: jobmanager.rpc.port.',
  'high-availability.kubernetes.leader-election.lease-duration': 'How long a leader stays one without renewing.',
  'high-availability.kubernetes.leader-election.renew-deadline':
    'How long a leader tries to renew before it steps down.',
  'high-availability.kubernetes.leader-election.retry-period': 'How long candidates wait between two attempts.',
  'high-availability.storageDir':
    'Directory for job graphs and checkpoint pointers, reachable by every pod. The value highAvailability.directory derives it, apart for each cluster id.',
  'high-availability.zookeeper.client.acl': "Who may read Flink's nodes: open or creator.",
  'high-availability.zookeeper.client.connection-timeout': 'Milliseconds to connect to ZooKeeper.',
  'high-availability.zookeeper.client.max-retry-attempts': 'Attempts before the client of ZooKeeper gives up.',
  'high-availability.zookeeper.client.retry-wait': 'Milliseconds between two attempts.',
  'high-availability.zookeeper.client.session-timeout':
    'Milliseconds after which ZooKeeper takes a silent session as lost.',
  'high-availability.zookeeper.path.checkpoint-counter': 'Node of the checkpoint counters.',
  'high-availability.zookeeper.path.checkpoints': 'Node of the completed checkpoints.',
  'high-availability.zookeeper.path.jobgraphs': 'Node of the job graphs.',
  'high-availability.zookeeper.path.latch': 'Node on which leaders are elected.',
  'high-availability.zookeeper.path.leader': "Node with the leaders' addresses.",
  'high-availability.zookeeper.path.mesos-workers': 'Node of Mesos workers; nothing here uses it.',
  'high-availability.zookeeper.path.root':
    'Node below which Flink keeps all its nodes. The value highAvailability.zookeeper.pathRoot writes it.',
  'high-availability.zookeeper.path.running-registry': 'Node that says which jobs run.',
  'high-availability.zookeeper.quorum':
    'Servers of the ensemble: host:port, apart by commas. The value highAvailability.zookeeper.quorum writes it.',
};
