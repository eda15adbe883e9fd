import fc from 'fast-check';
import { fields, flag, text } from './helm-fields.ts';
import { mostly, name } from './texts.ts';

const directory = text(fc.constantFrom('s3://bucket/flink', 's3://bucket/flink/', 'hdfs:///flink', 'file:///shared'));
/** `highAvailability`, mostly with what its type needs. */
export const highAvailability = fc.oneof(
  { arbitrary: fc.record({ type: fc.constant('kubernetes'), directory }), weight: 6 },
  {
    arbitrary: fc.record({
      type: fc.constant('zookeeper'),
      directory,
      zookeeper: fc.record(
        { quorum: text(fc.constantFrom('zk-0.zk:2181', 'a:1,b:2')), pathRoot: text(fc.constant('/flink')) },
        { requiredKeys: ['quorum'] },
      ),
    }),
    weight: 6,
  },
  {
    arbitrary: fields({
      type: mostly<unknown, unknown>(fc.constantFrom('kubernetes', 'zookeeper', ''), fc.constant('Kubernetes'), 10),
      directory,
      zookeeper: fields({ quorum: fc.constant('zk:2181') }),
    }),
    weight: 1,
  },
);

const s3Credentials = fc.oneof(
  {
    arbitrary: fc.record(
      {
        existingSecret: text(mostly(name, fc.constantFrom('Not_A_Name', 'a,b', 'a b'), 3)),
        accessKeyKey: text(fc.constantFrom('user', 'access')),
        secretKeyKey: text(fc.constantFrom('password', 'secret')),
      },
      { requiredKeys: ['existingSecret'] },
    ),
    weight: 16,
  },
  { arbitrary: fc.constant({}), weight: 8 },
  { arbitrary: fc.constantFrom({ accessKeyKey: 'user' }, { secretKeyKey: 'password' }), weight: 1 },
);
const s3Store = fields({
  endpoint: text(fc.constantFrom('http://minio.minio.svc:9000', 'https://s3.example.com/')),
  pathStyleAccess: flag,
  plugin: mostly<unknown, unknown>(fc.constantFrom('presto', 'hadoop'), fc.constant('minio'), 2),
});

/** `s3`: credentials, and the store. */
export const s3 = fc.tuple(s3Credentials, s3Store).map((parts) => Object.assign({}, ...parts) as unknown);

const xml = fc.constantFrom('<configuration/>\n', '<configuration>\n  <!-- {{ x }} é -->\n</configuration>');
/** `hadoop`, one way or the other. */
export const hadoop = fc.oneof(
  { arbitrary: fields({ existingConfigMap: text(mostly(name, fc.constantFrom('No_Name'), 4)) }), weight: 8 },
  {
    arbitrary: fields({
      configuration: fc.record({ 'core-site.xml': xml, 'hdfs-site.xml': xml }, { requiredKeys: [] }),
    }),
    weight: 8,
  },
  {
    arbitrary: fc.constantFrom<unknown>(
      { existingConfigMap: 'a', configuration: { 'core-site.xml': '<a/>' } },
      { configuration: { 'yarn-site.xml': '<a/>' } },
    ),
    weight: 1,
  },
);

/** `existingSecret: SECRET` stands for the one name that is taken. */
export const kerberos = fc.oneof(
  {
    arbitrary: fc.record(
      {
        principal: fc.constant('flink@EXAMPLE.COM'),
        existingSecret: fc.constant('SECRET'),
        keytabFile: mostly(fc.constantFrom('flink.keytab', 'a b'), fc.constant('a/b'), 4),
        krb5Conf: fc.constant('[libdefaults]\n  default_realm = EXAMPLE.COM\n'),
      },
      { requiredKeys: ['principal', 'existingSecret'] },
    ),
    weight: 8,
  },
  {
    arbitrary: fc.record(
      {
        principal: fc.constant('flink@EXAMPLE.COM'),
        keytab: mostly(fc.constantFrom('AAEC', 'BQI\nAAABH\n', 'BQIAAABH'), fc.constantFrom('not base64', 'AAE'), 6),
        keytabFile: fc.constant('flink.keytab'),
      },
      { requiredKeys: ['principal', 'keytab'] },
    ),
    weight: 6,
  },
  { arbitrary: fc.constant({ krb5Conf: '[libdefaults]\n' }), weight: 4 },
  {
    arbitrary: fc.constantFrom({ principal: 'a@B' }, { keytab: 'AAEC' }, { principal: 'a@B', existingSecret: 'other' }),
    weight: 1,
  },
);
