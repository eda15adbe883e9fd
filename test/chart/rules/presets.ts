import { flink, type Rules } from './case.ts';

const directories = {
  'high-availability.storageDir': 's3://b/ha',
  'state.backend.fs.checkpointdir': 's3://b/c',
  'state.savepoints.dir': 's3://b/s',
};
const secret = 'kerberos-keytab-flink';

/** Rules on what a preset cannot do without. */
export const presetRules: Rules = {
  'log-files': {
    accepted: [{ values: { logConfiguration: { 'log4j-console.properties': 'a = {{ b }}' } } }],
    refused: [
      {
        values: { logConfiguration: { 'log4j.properties': 'a' } },
        option: 'logConfiguration',
        says: /"log4j\.properties"/,
      },
    ],
  },
  'high-availability': {
    accepted: [
      {
        values: { highAvailability: { type: 'kubernetes', directory: 's3://b/flink/' } },
        conf: {
          'high-availability': 'org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory',
          'high-availability.storageDir': 's3://b/flink/metadata/flink',
          'state.checkpoints.dir': 's3://b/flink/checkpoints/flink',
          'state.savepoints.dir': 's3://b/flink/savepoints/flink',
          'restart-strategy': 'exponential-delay',
        },
      },
      {
        values: flink(
          { ...directories, 'restart-strategy': 'none' },
          {
            highAvailability: {
              type: 'zookeeper',
              directory: 's3://c',
              zookeeper: { quorum: 'zk:2181', pathRoot: '/f' },
            },
          },
        ),
        conf: {
          ...directories,
          'high-availability': 'zookeeper',
          'high-availability.zookeeper.quorum': 'zk:2181',
          'high-availability.zookeeper.path.root': '/f',
          'restart-strategy': 'none',
        },
      },
      { values: flink(directories, { highAvailability: { type: 'kubernetes' } }) },
    ],
    refused: [
      {
        values: { highAvailability: { type: 'kubernetes' } },
        option: 'highAvailability.directory',
        says: /storageDir/,
      },
      {
        values: flink({ ...directories, 'state.savepoints.dir': null }, { highAvailability: { type: 'kubernetes' } }),
        option: 'highAvailability.directory',
        says: /the option state\.savepoints\.dir/,
      },
      {
        values: { highAvailability: { type: 'zookeeper', directory: 's3://b' } },
        option: 'highAvailability.zookeeper.quorum',
        says: /zk-0\.zk:2181/,
      },
    ],
  },
  hadoop: {
    accepted: [
      { values: { hadoop: { existingConfigMap: 'a' } }, conf: { 'kubernetes.hadoop.conf.config-map.name': 'a' } },
      { values: { hadoop: { configuration: { 'core-site.xml': '<a/>' } } } },
    ],
    refused: [
      {
        values: { hadoop: { existingConfigMap: 'a', configuration: { 'core-site.xml': '<a/>' } } },
        option: 'hadoop.existingConfigMap',
        says: /, (?:but|and) .*too/,
      },
      { values: { hadoop: { configuration: { '../x': '<a/>' } } }, option: 'hadoop.configuration', says: /"\.\.\/x"/ },
    ],
  },
  kerberos: {
    accepted: [
      {
        values: { kerberos: { principal: 'a@B', keytab: 'BQI\nAAA==\n', krb5Conf: '[libdefaults]\n' } },
        conf: { 'security.kerberos.login.principal': 'a@B', 'security.kerberos.krb5-conf.path': '/etc/krb5.conf' },
      },
      {
        values: { kerberos: { principal: 'a@B', existingSecret: secret, keytabFile: 'a.keytab' } },
        conf: { 'security.kerberos.login.keytab': '/opt/kerberos/kerberos-keytab/a.keytab' },
      },
    ],
    refused: [
      { values: { kerberos: { keytab: 'BQI=' } }, option: 'kerberos.principal', says: /missing/ },
      {
        values: { kerberos: { principal: 'a', keytab: 'BQI=', existingSecret: secret } },
        option: 'kerberos.keytab',
        says: /, (?:but|and) .*too/,
      },
      { values: { kerberos: { principal: 'a' } }, option: 'kerberos.existingSecret', says: /missing/ },
      {
        values: { kerberos: { principal: 'a', existingSecret: 'x' } },
        option: 'kerberos.existingSecret',
        says: /kerberos-keytab-flink/,
      },
      {
        values: { kerberos: { principal: 'a', keytab: '{{ secret' } },
        option: 'kerberos.keytab',
        says: /^must be base64/,
      },
      {
        values: { kerberos: { principal: 'a', existingSecret: secret, keytabFile: '../a' } },
        option: 'kerberos.keytabFile',
        says: /"\.\.\/a"/,
      },
    ],
  },
};
