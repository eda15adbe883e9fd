import { describe, expect, test } from 'vitest';
import { call, clusterConfiguration, deployed, refused } from './client.ts';

const options = (entries: Record<string, string>) => Object.entries(entries).map(([key, value]) => `-D${key}=${value}`);
const configurationOf = (entries: Record<string, string>) =>
  Object.fromEntries(clusterConfiguration(deployed(call('session', options(entries)))));

test('a session with the stock configuration', () => {
  const objects = deployed(call('session', []));
  expect(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    'Deployment c',
    'Service c',
    'Service c-rest',
    'ConfigMap flink-config-c',
  ]);
  expect(Object.fromEntries(clusterConfiguration(objects))).toMatchObject({
    'blob.server.port': '6124',
    'taskmanager.rpc.port': '6122',
    'jobmanager.rpc.address': 'c.default',
    'internal.cluster.execution-mode': 'NORMAL',
    'execution.target': 'kubernetes-session',
  });
  expect(clusterConfiguration(objects).has('rest.bind-port')).toBe(false);
});

test("the session's target overwrites any other", () => {
  const target = (...args: string[]) => clusterConfiguration(deployed(call('session', args))).get('execution.target');
  expect(target('-t', 'remote', '-Dexecution.target=local')).toBe('kubernetes-session');
});

test('a cluster without a name gets a random one of 45 characters', () => {
  const input = { ...call('session', []), args: [] };
  const names = [deployed(input), deployed(input)].map(([deployment]) => deployment?.metadata.name);
  for (const name of names) expect(name).toMatch(/^flink-cluster-[0-9a-f]{31}$/);
  expect(names[0]).not.toBe(names[1]);
});

test('ports of 0 become fixed', () => {
  const zero = { 'blob.server.port': '0', 'taskmanager.rpc.port': '0', 'rest.bind-port': '0' };
  expect(configurationOf(zero)).toMatchObject({
    'blob.server.port': '6124',
    'taskmanager.rpc.port': '6122',
    'rest.bind-port': '8081',
  });
});

test('high availability takes the cluster id and the RPC port, and leaves the address', () => {
  const entries = { 'high-availability': 'zookeeper', 'high-availability.cluster-id': 'x', 'jobmanager.rpc.port': '7' };
  expect(configurationOf(entries)).toMatchObject({
    'high-availability.cluster-id': 'c',
    'high-availability.jobmanager.port': '7',
    'jobmanager.rpc.address': 'localhost',
  });
  const range = { ...entries, 'high-availability.jobmanager.port': '1-2' };
  expect(refused(call('session', options(range))).option).toBe('high-availability.jobmanager.port');
});

test('memory is the process size in whole MiB', () => {
  const [deployment] = deployed(call('session', options({ 'jobmanager.memory.process.size': '1700000000' })));
  expect(deployment).toHaveProperty('spec.template.spec.containers.0.resources.limits.memory', '1621Mi');
});

describe('the order of refusals', () => {
  const mistakes = [
    ['kubernetes.client.io-pool.size', '0'],
    ['execution.attached', 'perhaps'],
    ['jobmanager.memory.process.size', '1m'],
    ['taskmanager.memory.process.size', '1m'],
    ['taskmanager.numberOfTaskSlots', 'x'],
    ['blob.server.port', '1-2'],
    ['taskmanager.rpc.port', 'x'],
    ['rest.bind-port', 'x'],
    ['kubernetes.pod-template-file.jobmanager', '/none'],
    ['zookeeper.sasl.disable', 'x'],
    ['kubernetes.cluster-id', 'a'.repeat(46)],
    ['kubernetes.jobmanager.labels', 'x'],
    ['kubernetes.env.secretKeyRef', 'x'],
    ['kubernetes.secrets', 'x'],
    ['kubernetes.namespace', ' '],
    ['kubernetes.rest-service.annotations', 'x'],
    ['kubernetes.pod-template-file.taskmanager', '/none'],
    ['kubernetes.jobmanager.owner.reference', 'x'],
  ] as const;

  test.each(mistakes.map(([option], index) => ({ option, index })))(
    '$option before all that follow',
    ({ option, index }) => {
      const all = Object.fromEntries(mistakes.slice(index));
      expect(refused(call('session', options(all))).option).toBe(option);
    },
  );
});

test('a refusal is one line', () => {
  const { message } = refused(call('session', ['-Dkubernetes.jobmanager.labels=a\nb']));
  expect(message).not.toContain('\n');
});

test('refuses a configuration directory without its file, and a kube config that is missing', () => {
  expect(refused({ ...call('session', []), confDir: '/none' }).option).toBe('flink-conf.yaml');
  expect(refused(call('session', ['-Dkubernetes.config.file=/none'])).option).toBe('kubernetes.config.file');
});
