import { flink, type Rules } from './case.ts';

const annotations = { a: 'b' };

/** The rule on values that nothing would read. */
export const noEffectRule: Rules = {
  'no-effect': {
    accepted: [
      { values: { highAvailability: { directory: '', zookeeper: { quorum: null } } } },
      {
        values: { s3: { existingSecret: 'a', accessKeyKey: 'user' } },
        conf: {
          'kubernetes.env.secretKeyRef':
            'env:AWS_ACCESS_KEY_ID,secret:a,key:user;env:AWS_SECRET_ACCESS_KEY,secret:a,key:secret-key',
        },
      },
      { values: { kerberos: { principal: 'a', keytab: 'BQI=', keytabFile: 'a' } } },
      { values: { serviceAccount: { annotations } } },
      { values: { profile: 'native', serviceAccount: { create: true, annotations } } },
      { values: { serviceAccount: { create: false, name: 'default' } } },
      { values: { serviceAccount: { create: true, name: 'mine' }, clusterId: 'default' } },
      { values: flink({ 'kubernetes.service-account': 'default' }) },
    ],
    refused: [
      {
        values: { highAvailability: { directory: 's3://b' } },
        option: 'highAvailability.directory',
        says: /without highAvailability\.type/,
      },
      {
        values: { highAvailability: { zookeeper: { pathRoot: '/f' } } },
        option: 'highAvailability.zookeeper',
        says: /without highAvailability\.type/,
      },
      {
        values: { highAvailability: { type: 'kubernetes', directory: 's3://b', zookeeper: { quorum: 'zk:2181' } } },
        option: 'highAvailability.zookeeper',
        says: /with highAvailability\.type/,
      },
      { values: { s3: { accessKeyKey: 'access-key' } }, option: 's3.accessKeyKey', says: /s3\.existingSecret/ },
      {
        values: { s3: { secretKeyKey: 'p', plugin: 'presto' } },
        option: 's3.secretKeyKey',
        says: /s3\.existingSecret/,
      },
      {
        values: { kerberos: { principal: 'a', keytabFile: 'krb5.keytab' } },
        option: 'kerberos.keytabFile',
        says: /kerberos\.existingSecret or kerberos\.keytab/,
      },
      {
        values: { serviceAccount: { create: false, annotations } },
        option: 'serviceAccount.annotations',
        says: /create: true/,
      },
      {
        values: { profile: 'native', serviceAccount: { name: 'mine', annotations } },
        option: 'serviceAccount.annotations',
        says: /create: true/,
      },
      {
        values: { serviceAccount: { name: 'default', annotations } },
        option: 'serviceAccount.annotations',
        says: /every namespace/,
      },
      {
        values: flink({ 'kubernetes.service-account': 'default' }, { serviceAccount: { create: true } }),
        option: 'serviceAccount.create',
        says: /every namespace/,
      },
      {
        values: { serviceAccount: { create: true }, clusterId: 'default' },
        option: 'serviceAccount.create',
        says: /every namespace/,
      },
    ],
  },
};
