import type { ChartFacts } from '../../chart/chart-facts.ts';
import type { LineFacts } from '../../lines/line-facts.ts';
import type { ValueEntry } from '../entry.ts';
import { flag, group, oneOf, text, texts } from '../types.ts';

/** Values that write several options, mounts and environment at once. */
export function presetEntries(facts: LineFacts, chart: ChartFacts): readonly ValueEntry[] {
  return [highAvailability(facts), s3(chart), hadoop(facts), kerberos];
}

function highAvailability({ client: { optionKeys } }: LineFacts): ValueEntry {
  return {
    name: 'highAvailability',
    type: group,
    description:
      'Takes up unfinished jobs when a JobManager is lost. Storage, checkpoints and savepoints lie below `directory`, apart for each cluster id.',
    fields: [
      {
        name: 'type',
        type: oneOf('kubernetes', 'zookeeper'),
        description: 'Who elects the leader.',
        otherwise: 'no high availability',
        example: 'kubernetes',
        writes: [
          optionKeys.highAvailability,
          optionKeys.restartStrategy,
          'execution.checkpointing.externalized-checkpoint-retention',
        ],
      },
      {
        name: 'directory',
        type: text,
        description: 'A directory that every pod reaches.',
        example: 's3://bucket/flink',
        writes: ['high-availability.storageDir', optionKeys.checkpointsDirectory, optionKeys.savepointsDirectory],
      },
      {
        name: 'zookeeper',
        type: group,
        description: 'The ZooKeeper ensemble.',
        fields: [
          {
            name: 'quorum',
            type: text,
            description: 'Its servers.',
            example: 'zookeeper-0.zookeeper:2181,zookeeper-1.zookeeper:2181',
            writes: ['high-availability.zookeeper.quorum'],
          },
          {
            name: 'pathRoot',
            type: text,
            description: 'Where Flink keeps its nodes.',
            example: '/flink',
            writes: ['high-availability.zookeeper.path.root'],
          },
        ],
      },
    ],
  };
}

function s3(chart: ChartFacts): ValueEntry {
  return {
    name: 's3',
    type: group,
    description: 'S3 as a file system.',
    fields: [
      {
        name: 'existingSecret',
        type: text,
        description: 'A Secret with the credentials; both sides get them as environment variables.',
        example: 's3-credentials',
        writes: ['kubernetes.env.secretKeyRef'],
      },
      {
        name: 'accessKeyKey',
        type: text,
        description: "The access key's name in that Secret.",
        otherwise: 'access-key',
        example: 'access-key',
        writes: ['kubernetes.env.secretKeyRef'],
      },
      {
        name: 'secretKeyKey',
        type: text,
        description: "The secret key's name in that Secret.",
        otherwise: 'secret-key',
        example: 'secret-key',
        writes: ['kubernetes.env.secretKeyRef'],
      },
      {
        name: 'endpoint',
        type: text,
        description: 'For a store other than AWS.',
        example: 'http://minio.minio.svc:9000',
        writes: ['s3.endpoint'],
      },
      {
        name: 'pathStyleAccess',
        type: flag,
        description: 'Bucket names in the path instead of the host name.',
        example: true,
        writes: ['s3.path.style.access'],
      },
      {
        name: 'plugin',
        type: oneOf(...Object.keys(chart.s3Plugins)),
        description: `The file system of the image to switch on: ${Object.values(chart.s3Plugins).join(', ')}.`,
        example: 'presto',
        writes: ['master', 'taskmanager'].map((side) => `containerized.${side}.env.ENABLE_BUILT_IN_PLUGINS`),
      },
    ],
  };
}

function hadoop(facts: LineFacts): ValueEntry {
  const [coreSite, hdfsSite] = facts.names.hadoopFiles;
  return {
    name: 'hadoop',
    type: group,
    description: 'Hadoop configuration: a ConfigMap of yours, or the files themselves.',
    fields: [
      {
        name: 'existingConfigMap',
        type: text,
        description: 'A ConfigMap with the files.',
        example: 'hadoop-configuration',
        writes: ['kubernetes.hadoop.conf.config-map.name'],
      },
      {
        name: 'configuration',
        type: texts,
        description: 'The files, by name.',
        editor: { additionalProperties: false },
        fields: [coreSite, hdfsSite].map((name) => ({
          name: name ?? '',
          type: text,
          description: 'The text of the file.',
          example: '<configuration></configuration>',
        })),
      },
    ],
  };
}

const kerberos: ValueEntry = {
  name: 'kerberos',
  type: group,
  description: 'Kerberos log-in of JobManager and TaskManagers.',
  fields: [
    {
      name: 'principal',
      type: text,
      description: 'Who logs in.',
      example: 'flink@EXAMPLE.COM',
      writes: ['security.kerberos.login.principal'],
    },
    {
      name: 'existingSecret',
      type: text,
      description:
        'A Secret with the keytab, named kerberos-keytab- and the cluster id: Flink computes that name for its TaskManagers.',
      example: 'kerberos-keytab-my-session',
      writes: ['security.kerberos.login.keytab'],
    },
    {
      name: 'keytab',
      type: { ...text, name: 'string (base64)' },
      description: "The keytab itself. It stays readable in Helm's release Secret: prefer existingSecret.",
      example: 'BQIAAAA=',
      writes: ['security.kerberos.login.keytab'],
    },
    {
      name: 'keytabFile',
      type: text,
      description: "The keytab's name in the Secret.",
      otherwise: 'krb5.keytab',
      example: 'krb5.keytab',
      writes: ['security.kerberos.login.keytab'],
    },
    {
      name: 'krb5Conf',
      type: text,
      description: 'The text of krb5.conf.',
      example: '[libdefaults]\n  default_realm = EXAMPLE.COM\n',
      writes: ['security.kerberos.krb5-conf.path'],
    },
  ],
};
