import { type Difference, over } from './over.ts';

/** What the official image of a line has, and what Flink looks up by names that no catalogue lists. */
export interface Distribution {
  /** The jars in `opt/` for each scheme of a file system, without version; the first is the one to advise. */
  readonly fileSystems: Readonly<Record<string, readonly string[]>>;
  /** Schemes that Hadoop's own jars would serve, which the image does not have. */
  readonly hadoopSchemes: readonly string[];
  readonly stateBackends: readonly string[];
  readonly checkpointStorages: readonly string[];
  readonly restartStrategies: readonly string[];
  /** Whether a restart strategy may be the name of a class. */
  readonly restartStrategyClasses: boolean;
  readonly highAvailability: readonly string[];
  /** The classes that make reporters, in `plugins/`. */
  readonly reporterFactories: readonly string[];
  /** Whether a reporter may be named by its own class (`class`) too. */
  readonly reporterClasses: boolean;
}

const metrics = 'org.apache.flink.metrics.';

const distribution113: Distribution = {
  fileSystems: {
    s3: ['flink-s3-fs-presto', 'flink-s3-fs-hadoop'],
    s3a: ['flink-s3-fs-hadoop'],
    s3p: ['flink-s3-fs-presto'],
    oss: ['flink-oss-fs-hadoop'],
    abfs: ['flink-azure-fs-hadoop'],
    abfss: ['flink-azure-fs-hadoop'],
    wasb: ['flink-azure-fs-hadoop'],
    wasbs: ['flink-azure-fs-hadoop'],
  },
  hadoopSchemes: ['hdfs', 'viewfs', 'webhdfs', 'swebhdfs', 'cos', 'cosn', 'obs', 'gs', 's3n'],
  stateBackends: ['hashmap', 'rocksdb', 'jobmanager', 'filesystem'],
  checkpointStorages: ['jobmanager', 'filesystem'],
  restartStrategies: [
    'none',
    'off',
    'disable',
    'fixed-delay',
    'fixeddelay',
    'failure-rate',
    'failurerate',
    'exponential-delay',
    'exponentialdelay',
  ],
  restartStrategyClasses: true,
  highAvailability: ['none', 'standalone', 'zookeeper'],
  reporterFactories: [
    `${metrics}datadog.DatadogHttpReporterFactory`,
    `${metrics}graphite.GraphiteReporterFactory`,
    `${metrics}influxdb.InfluxdbReporterFactory`,
    `${metrics}jmx.JMXReporterFactory`,
    `${metrics}prometheus.PrometheusReporterFactory`,
    `${metrics}prometheus.PrometheusPushGatewayReporterFactory`,
    `${metrics}slf4j.Slf4jReporterFactory`,
    `${metrics}statsd.StatsDReporterFactory`,
  ],
  reporterClasses: true,
};

const differences120: Difference<Distribution> = {
  fileSystems: { gs: ['flink-gs-fs-hadoop'] },
  hadoopSchemes: distribution113.hadoopSchemes.filter((scheme) => scheme !== 'gs'),
  restartStrategyClasses: false,
  highAvailability: [...distribution113.highAvailability, 'kubernetes'],
  reporterClasses: false,
};

const distribution120 = over(distribution113, differences120);

const differences23: Difference<Distribution> = {
  fileSystems: {
    s3: ['flink-s3-fs-presto', 'flink-s3-fs-hadoop', 'flink-s3-fs-native'],
    s3a: ['flink-s3-fs-hadoop', 'flink-s3-fs-native'],
  },
  stateBackends: ['hashmap', 'rocksdb', 'forst'],
  reporterFactories: [...distribution120.reporterFactories, `${metrics}otel.OpenTelemetryMetricReporterFactory`],
};

/** By the line's name. */
export const distributions: Readonly<Record<string, Distribution>> = {
  '1.13': distribution113,
  '1.20': distribution120,
  '2.3': over(distribution120, differences23),
};

/**
 * Fields of Kubernetes 1.36 that a client which keeps what it does not know hands on, type and name as its model would have them: its own
 * model is older.
 */
export const newerPodFields: readonly string[] = [
  'Container.restartPolicyRules',
  'EnvVarSource.fileKeyRef',
  'EphemeralContainer.restartPolicyRules',
  'Lifecycle.stopSignal',
  'LifecycleHandler.sleep',
  'PersistentVolumeClaimSpec.volumeAttributesClassName',
  'PodAffinityTerm.matchLabelKeys',
  'PodAffinityTerm.mismatchLabelKeys',
  'PodResourceClaim.resourceClaimName',
  'PodResourceClaim.resourceClaimTemplateName',
  'PodSecurityContext.appArmorProfile',
  'PodSecurityContext.seLinuxChangePolicy',
  'PodSecurityContext.supplementalGroupsPolicy',
  'PodSpec.hostnameOverride',
  'PodSpec.resources',
  'PodSpec.schedulingGroup',
  'ResourceClaim.request',
  'SecurityContext.appArmorProfile',
  'Volume.image',
  'VolumeMount.recursiveReadOnly',
  'VolumeProjection.clusterTrustBundle',
  'VolumeProjection.podCertificate',
];
