import type { ChartFacts } from '../../chart/chart-facts.ts';
import type { LineFacts } from '../../lines/line-facts.ts';
import type { JsonSchema, ValueEntry } from '../entry.ts';

const text: JsonSchema = { type: ['string', 'null'] };
const map: JsonSchema = { type: ['object', 'null'] };

/** Values that write several options, mounts and environment at once. */
export function presetEntries(facts: LineFacts, chart: ChartFacts): readonly ValueEntry[] {
  return [highAvailability, s3(chart), hadoop(facts), kerberos];
}

const highAvailability: ValueEntry = {
  name: 'highAvailability',
  type: 'map',
  description:
    'Takes up unfinished jobs when a JobManager is lost. Storage, checkpoints and savepoints lie below `directory`, apart for each cluster id.',
  schema: map,
  fields: [
    {
      name: 'type',
      type: 'kubernetes or zookeeper',
      description: 'Who elects the leader.',
      otherwise: 'no high availability',
      example: 'kubernetes',
      schema: { enum: ['kubernetes', 'zookeeper', '', null] },
    },
    {
      name: 'directory',
      type: 'string',
      description: 'A directory that every pod reaches.',
      example: 's3://bucket/flink',
      schema: text,
    },
    {
      name: 'zookeeper',
      type: 'map',
      description: 'The ZooKeeper ensemble.',
      schema: map,
      fields: [
        {
          name: 'quorum',
          type: 'string',
          description: 'Its servers.',
          example: 'zookeeper-0.zookeeper:2181,zookeeper-1.zookeeper:2181',
          schema: text,
        },
        {
          name: 'pathRoot',
          type: 'string',
          description: 'Where Flink keeps its nodes.',
          example: '/flink',
          schema: text,
        },
      ],
    },
  ],
};

function s3(chart: ChartFacts): ValueEntry {
  return {
    name: 's3',
    type: 'map',
    description: 'S3 as a file system.',
    schema: map,
    fields: [
      {
        name: 'existingSecret',
        type: 'string',
        description: 'A Secret with the credentials; both sides get them as environment variables.',
        example: 's3-credentials',
        schema: text,
      },
      {
        name: 'accessKeyKey',
        type: 'string',
        description: "The access key's name in that Secret.",
        otherwise: 'access-key',
        example: 'access-key',
        schema: text,
      },
      {
        name: 'secretKeyKey',
        type: 'string',
        description: "The secret key's name in that Secret.",
        otherwise: 'secret-key',
        example: 'secret-key',
        schema: text,
      },
      {
        name: 'endpoint',
        type: 'string',
        description: 'For a store other than AWS.',
        example: 'http://minio.minio.svc:9000',
        schema: text,
      },
      {
        name: 'pathStyleAccess',
        type: 'boolean',
        description: 'Bucket names in the path instead of the host name.',
        example: true,
        schema: { type: ['boolean', 'null'] },
      },
      {
        name: 'plugin',
        type: Object.keys(chart.s3Plugins).join(' or '),
        description: `The file system of the image to switch on: ${Object.values(chart.s3Plugins).join(', ')}.`,
        example: 'presto',
        schema: { enum: [...Object.keys(chart.s3Plugins), '', null] },
      },
    ],
  };
}

function hadoop(facts: LineFacts): ValueEntry {
  const [coreSite, hdfsSite] = facts.names.hadoopFiles;
  return {
    name: 'hadoop',
    type: 'map',
    description: 'Hadoop configuration: a ConfigMap of yours, or the files themselves.',
    schema: map,
    fields: [
      {
        name: 'existingConfigMap',
        type: 'string',
        description: 'A ConfigMap with the files; written as kubernetes.hadoop.conf.config-map.name.',
        example: 'hadoop-configuration',
        schema: text,
      },
      {
        name: 'configuration',
        type: 'map',
        description: 'The files, by name.',
        schema: { ...map, additionalProperties: text },
        editor: { additionalProperties: false },
        fields: [coreSite, hdfsSite].map((name) => ({
          name: name ?? '',
          type: 'string',
          description: 'The text of the file.',
          example: '<configuration></configuration>',
          schema: text,
        })),
      },
    ],
  };
}

const kerberos: ValueEntry = {
  name: 'kerberos',
  type: 'map',
  description: 'Kerberos log-in of JobManager and TaskManagers.',
  schema: map,
  fields: [
    {
      name: 'principal',
      type: 'string',
      description: 'Who logs in.',
      example: 'flink@EXAMPLE.COM',
      schema: text,
    },
    {
      name: 'existingSecret',
      type: 'string',
      description:
        'A Secret with the keytab, named kerberos-keytab- and the cluster id: Flink computes that name for its TaskManagers.',
      example: 'kerberos-keytab-my-session',
      schema: text,
    },
    {
      name: 'keytab',
      type: 'string (base64)',
      description: "The keytab itself. It stays readable in Helm's release Secret: prefer existingSecret.",
      example: 'BQIAAAA=',
      schema: text,
    },
    {
      name: 'keytabFile',
      type: 'string',
      description: "The keytab's name in the Secret.",
      otherwise: 'krb5.keytab',
      example: 'krb5.keytab',
      schema: text,
    },
    {
      name: 'krb5Conf',
      type: 'string',
      description: 'The text of krb5.conf.',
      example: '[libdefaults]\n  default_realm = EXAMPLE.COM\n',
      schema: text,
    },
  ],
};
