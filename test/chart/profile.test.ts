import { describe, expect, test } from 'vitest';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { at } from '../../generator/reference/values/objects.ts';
import { helmsInTurn, linesInTurn } from '../helpers/lines-in-turn.ts';
import { wholeRender } from './whole-render.ts';

/** What a TaskManager's owner reference needs under OwnerReferencesPermissionEnforcement. */
const ha = { type: 'kubernetes', directory: 's3://bucket/flink' };

describe.each(await helmsInTurn())('Flink $line, $helm.name', (pair) => {
  const { flinkVersion } = loadLine(pair.line).facts;
  const render = (values: object) => wholeRender(pair, values);

  test('profile helm: Recreate, labels on metadata only, nothing outside the namespace', async () => {
    const release = await render({});
    expect(release.object('Deployment', 'my-session')).toHaveProperty('spec.strategy', { type: 'Recreate' });
    for (const { metadata } of release.objects)
      expect(metadata['labels']).toMatchObject({
        'app.kubernetes.io/name': 'flink',
        'app.kubernetes.io/instance': 'my-session',
        'app.kubernetes.io/version': flinkVersion,
        'app.kubernetes.io/managed-by': 'Helm',
        'helm.sh/chart': expect.stringMatching(/^flink-(\d+-\d+-)?\d+\.\d+\.\d+/) as string,
      });
    expect(Object.keys(release.pod.metadata.labels).sort()).toEqual(['app', 'component', 'type']);
    expect(release.names.filter((name) => name.startsWith('Cluster'))).toEqual([]);
    for (const { metadata } of release.objects) expect(metadata['namespace']).toBe('data');
  });

  test("profile native: the client's objects and nothing else", async () => {
    const release = await render({ profile: 'native' });
    expect(release.names.sort()).toEqual([
      'ConfigMap/flink-config-my-session',
      'Deployment/my-session',
      'Service/my-session',
      'Service/my-session-rest',
    ]);
    expect(release.object('Deployment', 'my-session')).not.toHaveProperty('spec.strategy');
    expect(release.pod.metadata.annotations).toEqual(pair.line === '1.13' ? {} : undefined);
    expect(release.object('ConfigMap', 'flink-config-my-session').metadata['labels']).toEqual({
      app: 'my-session',
      type: 'flink-native-kubernetes',
    });
  });

  test('profile native: a Role and an account only where asked for', async () => {
    const release = await render({ profile: 'native', rbac: { create: true }, serviceAccount: { create: true } });
    expect(release.names).toEqual(
      expect.arrayContaining([
        'ServiceAccount/my-session',
        'ServiceAccount/my-session-taskmanager',
        'Role/my-session',
        'RoleBinding/my-session',
      ]),
    );
    expect((await render({ rbac: { create: false } })).names).not.toContain('Role/my-session');
  });

  test('the Role is what Flink asks for', async () => {
    expect((await render({})).object('Role', 'my-session')['rules']).toEqual([
      { apiGroups: [''], resources: ['pods'], verbs: ['create', 'list', 'watch', 'delete'] },
      { apiGroups: ['apps'], resources: ['deployments'], resourceNames: ['my-session'], verbs: ['get', 'delete'] },
      {
        apiGroups: [''],
        resources: ['services'],
        resourceNames: ['my-session', 'my-session-rest'],
        verbs: ['patch'],
      },
      {
        apiGroups: [''],
        resources: ['configmaps'],
        resourceNames: ['flink-config-my-session'],
        verbs: ['get', 'patch'],
      },
    ]);
  });

  test("the Role with profile native has nothing of the chart's own", async () => {
    const release = await render({ profile: 'native', rbac: { create: true } });
    expect(release.object('Role', 'my-session')['rules']).toHaveLength(2);
  });

  test('the RoleBinding binds the account that the pod runs as', async () => {
    const release = await render({
      serviceAccount: { create: false },
      podTemplate: { spec: { serviceAccountName: 'from-template', containers: [] } },
    });
    expect(release.object('RoleBinding', 'my-session')['subjects']).toEqual([
      { kind: 'ServiceAccount', name: 'from-template', namespace: 'data' },
    ]);
  });

  test('both accounts have the annotations; the account default is not created', async () => {
    const named = await render({ serviceAccount: { name: 'mine', annotations: { a: 'b' } } });
    expect(named.object('ServiceAccount', 'mine').metadata['annotations']).toEqual({ a: 'b' });
    expect(named.object('ServiceAccount', 'mine-taskmanager').metadata['annotations']).toEqual({ a: 'b' });
    const theirs = await render({ flinkConfiguration: { 'kubernetes.service-account': 'default' } });
    expect(theirs.names.filter((name) => name.startsWith('ServiceAccount'))).toEqual([]);
  });
});

// Of every line: what a client asks for is a fact of its own in each.
describe.each(await linesInTurn())('Flink $line, $helm.name', (pair) => {
  const patch = pair.line === '1.13' ? [] : ['patch'];
  const render = (values: object) => wholeRender(pair, values);

  test('with Kubernetes high availability both sides reach ConfigMaps, each by a Role of its own', async () => {
    const release = await render({ highAvailability: ha });
    const configMaps = { apiGroups: [''], resources: ['configmaps'] };
    expect(release.object('Role', 'my-session')['rules']).toContainEqual({
      ...configMaps,
      verbs: ['get', 'list', 'watch', 'create', 'update', ...patch, 'delete'],
    });
    expect(release.object('Role', 'my-session-taskmanager')['rules']).toEqual([
      { ...configMaps, verbs: pair.line === '1.13' ? ['watch'] : ['list', 'watch'] },
    ]);
    const both = ['my-session', 'my-session-taskmanager'];
    expect(release.names.filter((name) => /^Role/.test(name))).toEqual(
      ['Role', 'RoleBinding'].flatMap((kind) => both.map((name) => `${kind}/${name}`)),
    );
    expect(release.options).toHaveProperty(['kubernetes.taskmanager.service-account'], 'my-session-taskmanager');
    const zookeeper = { ...ha, type: 'zookeeper', zookeeper: { quorum: 'zk:2181' } };
    const other = await render({ highAvailability: zookeeper });
    expect(other.names).not.toContain('Role/my-session-taskmanager');
    expect(other.object('Role', 'my-session')['rules']).toHaveLength(4);
    expect(JSON.stringify(other.object('Role', 'my-session')['rules'])).toContain('["my-session-rest"]');
  });
});

// 1.13 cannot take its ports from the node.
describe.each((await linesInTurn()).filter(({ line }) => line !== '1.13'))('Flink $line, $helm.name', (pair) => {
  const render = (values: object) => wholeRender(pair, values);
  const hostNetwork = {
    podSecurity: { enabled: false },
    flinkConfiguration: { 'kubernetes.hostnetwork.enabled': true },
  };
  const targetPorts = (object: unknown): unknown[] =>
    (at(object, 'spec', 'ports') as readonly unknown[]).map((port) => at(port, 'targetPort'));

  test("on the node's network Flink may write the target ports, and no manifest has them", async () => {
    const services = ['my-session', 'my-session-rest'];
    const rule = { apiGroups: [''], resources: ['services'], resourceNames: services, verbs: ['get', 'update'] };
    const release = await render(hostNetwork);
    expect(release.object('Role', 'my-session')['rules']).toContainEqual(rule);
    for (const name of services) expect(targetPorts(release.object('Service', name)).filter(Boolean)).toEqual([]);
    const native = await render({ ...hostNetwork, profile: 'native', rbac: { create: true } });
    expect(native.object('Role', 'my-session')['rules']).toContainEqual(rule);
    expect(targetPorts(native.object('Service', 'my-session-rest'))).toEqual([8081]);
    const off = await render({ flinkConfiguration: { 'kubernetes.hostnetwork.enabled': false } });
    expect(JSON.stringify(off.object('Role', 'my-session')['rules'])).not.toContain('"get","update"');
    expect(targetPorts(off.object('Service', 'my-session-rest'))).toEqual([8081]);
  });
});
