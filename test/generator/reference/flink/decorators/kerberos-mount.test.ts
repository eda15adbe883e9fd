import { describe, expect, test } from 'vitest';
import { kerberosMount } from '../../../../../generator/reference/flink/decorators/kerberos-mount.ts';
import { emptyPod } from '../../../../../generator/reference/flink/pod.ts';
import { parametersOf } from '../client.ts';

const keytab = 'security.kerberos.login.keytab';
const principal = 'security.kerberos.login.principal';
const krb5 = 'security.kerberos.krb5-conf.path';
const files = { '/client/a.keytab': { base64: 'AAEC/w==' }, '/client/my.conf': 'é', '/client/dir/x': '' };

test('mounts the keytab from a Secret without labels and tells the cluster where', () => {
  const parameters = parametersOf({ [keytab]: '/client//a.keytab', [principal]: 'p' }, { files });
  const { decoratePod, accompanyingResources } = kerberosMount(parameters);
  expect(decoratePod(emptyPod)).toEqual({
    pod: {
      metadata: {},
      spec: { volumes: [{ name: 'kerberos-keytab-volume', secret: { secretName: 'kerberos-keytab-c' } }] },
    },
    mainContainer: {
      volumeMounts: [{ name: 'kerberos-keytab-volume', mountPath: '/opt/kerberos/kerberos-keytab' }],
    },
  });
  expect(accompanyingResources()).toEqual([
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'kerberos-keytab-c' }, data: { 'a.keytab': 'AAEC/w==' } },
  ]);
  expect(parameters.configuration.rawKey(keytab)).toBe('/opt/kerberos/kerberos-keytab/a.keytab');
});

test("mounts krb5.conf by the name that the file has, and keeps the client's path", () => {
  const parameters = parametersOf({ [krb5]: '/client/my.conf' }, { files });
  const { decoratePod, accompanyingResources } = kerberosMount(parameters);
  const { pod, mainContainer } = decoratePod(emptyPod);
  expect(pod['spec']).toEqual({
    volumes: [
      {
        name: 'kerberos-krb5conf-volume',
        configMap: { name: 'kerberos-krb5conf-c', items: [{ key: 'my.conf', path: 'my.conf' }] },
      },
    ],
  });
  expect(mainContainer['volumeMounts']).toEqual([
    { name: 'kerberos-krb5conf-volume', mountPath: '/etc/krb5.conf', subPath: 'krb5.conf' },
  ]);
  expect(accompanyingResources()).toEqual([
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'kerberos-krb5conf-c' }, data: { 'my.conf': 'é' } },
  ]);
  expect(parameters.configuration.rawKey(krb5)).toBe('/client/my.conf');
});

test('a krb5.conf that is missing is mounted without its ConfigMap', () => {
  const { decoratePod, accompanyingResources } = kerberosMount(parametersOf({ [krb5]: '/client/no.conf' }, { files }));
  expect(decoratePod(emptyPod).mainContainer['volumeMounts']).toHaveLength(1);
  expect(accompanyingResources()).toEqual([]);
});

test('a principal alone does nothing', () => {
  expect(kerberosMount(parametersOf({ [principal]: 'p' })).decoratePod(emptyPod)).toEqual(emptyPod);
});

describe('refuses when it is made', () => {
  test.each([
    [keytab, { [keytab]: '/client/a.keytab' }],
    [keytab, { [keytab]: '/client/a.keytab', [principal]: ' ' }],
    [keytab, { [keytab]: '/client/none', [principal]: 'p' }],
    [keytab, { [keytab]: '/client/dir', [principal]: 'p' }],
    ['zookeeper.sasl.disable', { 'zookeeper.sasl.disable': 'perhaps' }],
  ])('%s: %j', (option, options: Record<string, string>) => {
    expect(() => kerberosMount(parametersOf(options, { files }))).toThrow(expect.objectContaining({ option }));
  });
});

test('refuses a krb5.conf that is a directory', () => {
  const { accompanyingResources } = kerberosMount(parametersOf({ [krb5]: '/client/dir' }, { files }));
  expect(accompanyingResources).toThrow(expect.objectContaining({ option: krb5 }));
});
