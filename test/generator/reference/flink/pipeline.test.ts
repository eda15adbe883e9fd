import { expect, test } from 'vitest';
import { decorate } from '../../../../generator/reference/flink/pipeline.ts';
import { emptyPod } from '../../../../generator/reference/flink/pod.ts';
import { parametersOf } from './client.ts';

const ports = { 'blob.server.port': '6124' };

test('accompanying resources stand in the order of the decorators', () => {
  const parameters = parametersOf(
    {
      ...ports,
      'security.kerberos.login.keytab': '/k',
      'security.kerberos.login.principal': 'p',
      'security.kerberos.krb5-conf.path': '/krb5.conf',
      'kubernetes.pod-template-file.taskmanager': '/tm',
    },
    {
      environment: { HADOOP_CONF_DIR: '/h' },
      files: { '/k': '', '/krb5.conf': '', '/tm': '', '/h/core-site.xml': '' },
    },
  );
  const { accompanyingResources } = decorate(emptyPod, parameters);
  expect(accompanyingResources.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    'Service c',
    'Service c-rest',
    'ConfigMap hadoop-config-c',
    'Secret kerberos-keytab-c',
    'ConfigMap kerberos-krb5conf-c',
    'ConfigMap flink-config-c',
    'ConfigMap pod-template-c',
  ]);
});

test('the configuration is written after the decorators that change it', () => {
  const parameters = parametersOf(
    { ...ports, 'security.kerberos.login.keytab': '/k', 'security.kerberos.login.principal': 'p' },
    { files: { '/k': '' } },
  );
  const configMap = decorate(emptyPod, parameters).accompanyingResources.at(-1);
  expect(configMap?.['data']).toHaveProperty(
    ['flink-conf.yaml'],
    expect.stringMatching(
      /^jobmanager\.rpc\.address: c\.default\n(?:.*\n)*security\.kerberos\.login\.keytab: \/opt\/kerberos\/kerberos-keytab\/k$/m,
    ),
  );
});

test('all decorators are made before the first one works', () => {
  const parameters = parametersOf({
    'kubernetes.jobmanager.labels': 'bad',
    'security.kerberos.login.keytab': '/none',
    'security.kerberos.login.principal': 'p',
  });
  expect(() => decorate(emptyPod, parameters)).toThrow(
    expect.objectContaining({ option: 'security.kerberos.login.keytab' }),
  );
});
