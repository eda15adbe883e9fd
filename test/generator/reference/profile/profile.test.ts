import { describe, expect, test } from 'vitest';
import type { KubernetesObject } from '../../../../generator/reference/flink/client.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { at } from '../../../../generator/reference/values/objects.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';

const line = loadLine('1.13');
const ha = 'highAvailability: {type: kubernetes, directory: "s3://b"}';

function objectsOf(values: string): readonly KubernetesObject[] {
  const rendered = renderRelease(parseValuesFile(values), { name: 'demo', namespace: 'here' }, line);
  if ('refusal' in rendered) throw new Error(JSON.stringify(rendered.refusal));
  return rendered.objects;
}

function names(values: string): string[] {
  return objectsOf(values).map(({ kind, metadata }) => `${kind}/${metadata.name}`);
}

function object(values: string, name: string): KubernetesObject | undefined {
  return objectsOf(values).find(({ kind, metadata }) => `${kind}/${metadata.name}` === name);
}

const client = ['Deployment/demo', 'Service/demo', 'Service/demo-rest', 'ConfigMap/flink-config-demo'];

/** TaskManagers have their security by a pod template. */
const secured = [...client, 'ConfigMap/pod-template-demo'];

const accounts = (name: string): string[] => [`ServiceAccount/${name}`, `ServiceAccount/${name}-taskmanager`];

describe('which objects there are', () => {
  test.each([
    ['', [...secured, ...accounts('demo'), 'Role/demo', 'RoleBinding/demo']],
    ['profile: native', client],
    ['profile: native\nserviceAccount: {create: true}', [...client, ...accounts('demo')]],
    ['profile: native\nrbac: {create: true}', [...client, 'Role/demo', 'RoleBinding/demo']],
    ['rbac: {create: false}', [...secured, ...accounts('demo')]],
    ['serviceAccount: {create: false}', [...secured, 'Role/demo', 'RoleBinding/demo']],
    ['serviceAccount: {name: flink}', [...secured, ...accounts('flink'), 'Role/demo', 'RoleBinding/demo']],
    ['serviceAccount: flink', [...secured, 'Role/demo', 'RoleBinding/demo']],
    ['serviceAccount: {name: default}', [...secured, 'Role/demo', 'RoleBinding/demo']],
    [
      'flinkConfiguration: {kubernetes.service-account: flink}',
      [...secured, 'ServiceAccount/flink', 'Role/demo', 'RoleBinding/demo'],
    ],
  ])('%s', (values, expected) => {
    expect(names(values)).toEqual(expected);
  });

  test('a keytab of the values makes a Secret, one that is there already does not', () => {
    const secret = 'Secret/kerberos-keytab-demo';
    expect(names('kerberos: {principal: p, keytab: BQIA}')).toContain(secret);
    for (const profile of ['helm', 'native']) {
      const values = `profile: ${profile}\nkerberos: {principal: p, existingSecret: kerberos-keytab-demo}`;
      expect(names(values)).not.toContain(secret);
      expect(JSON.stringify(object(values, 'Deployment/demo'))).toContain('"secretName":"kerberos-keytab-demo"');
    }
  });
});

test('no object is owned by the Deployment; the Deployment keeps its own owners', () => {
  const owner = 'kubernetes.jobmanager.owner.reference: "apiVersion:v1,kind:Pod,name:a,uid:b"';
  for (const one of objectsOf(`flinkConfiguration: {${owner}}`)) {
    const owners = one.metadata['ownerReferences'];
    if (one.kind === 'Deployment') expect(owners).toHaveLength(1);
    else expect(owners).toBeUndefined();
  }
});

test("Helm's labels stand on every object and nowhere else", () => {
  for (const one of objectsOf('')) {
    expect(one.metadata['labels']).toMatchObject({
      'app.kubernetes.io/name': 'flink',
      'app.kubernetes.io/instance': 'demo',
      'app.kubernetes.io/version': '1.13.6',
      'app.kubernetes.io/managed-by': 'Helm',
      'helm.sh/chart': `flink-1-13-${line.chart.chartVersion}`,
    });
    expect(one.metadata['namespace']).toBe('here');
    expect(JSON.stringify(one['spec'] ?? {})).not.toMatch(/app\.kubernetes\.io|helm\.sh/);
  }
  expect(JSON.stringify(objectsOf('profile: native'))).not.toMatch(/app\.kubernetes\.io|helm\.sh|checksum|"strategy"/);
});

describe('the rollout', () => {
  const checksum = (values: string): unknown =>
    at(
      object(values, 'Deployment/demo'),
      'spec',
      'template',
      'metadata',
      'annotations',
      'flink-chart/configuration-checksum',
    );

  test('replaces the pod', () => {
    expect(at(object('', 'Deployment/demo'), 'spec', 'strategy')).toEqual({ type: 'Recreate' });
  });

  test('happens for every change of what the pod mounts, and for nothing else', () => {
    const sums = [
      '',
      'flinkConfiguration: {taskmanager.numberOfTaskSlots: 2}',
      'logConfiguration: {log4j-console.properties: a}',
      'kerberos: {principal: p, keytab: BQIA}',
      'kerberos: {principal: p, keytab: BQIB}',
    ].map(checksum);
    expect(new Set(sums).size).toBe(sums.length);
    expect(sums.every((sum) => /^[0-9a-f]{64}$/.test(String(sum)))).toBe(true);
    expect(checksum('serviceAccount: {annotations: {a: b}}')).toBe(checksum(''));
  });

  test('keeps annotations of the user', () => {
    const values = 'flinkConfiguration: {kubernetes.jobmanager.annotations: "a:b"}';
    const annotations = at(object(values, 'Deployment/demo'), 'spec', 'template', 'metadata', 'annotations');
    expect(annotations).toMatchObject({ a: 'b', 'flink-chart/configuration-checksum': checksum(values) });
  });
});

describe('access', () => {
  const configMaps = { apiGroups: [''], resources: ['configmaps'] };
  const basic = [
    { apiGroups: [''], resources: ['pods'], verbs: ['create', 'list', 'watch', 'delete'] },
    { apiGroups: ['apps'], resources: ['deployments'], resourceNames: ['demo'], verbs: ['get', 'delete'] },
  ];
  const services = (...resourceNames: string[]) => ({
    apiGroups: [''],
    resources: ['services'],
    resourceNames,
    verbs: ['patch'],
  });
  const handover = { ...configMaps, resourceNames: ['flink-config-demo'], verbs: ['get', 'patch'] };
  const subjects = (values: string, name = 'demo'): unknown => object(values, `RoleBinding/${name}`)?.['subjects'];

  test('to finalizers and to delete what is owned only where admission asks for it, since a namespace admin cannot give the former', () => {
    const finalizers = {
      apiGroups: ['apps'],
      resources: ['deployments/finalizers'],
      resourceNames: ['demo'],
      verbs: ['update'],
    };
    const owned = { ...services('demo', 'demo-rest'), verbs: ['patch', 'delete'] };
    for (const rule of [finalizers, owned]) {
      expect(object('', 'Role/demo')?.['rules']).not.toContainEqual(rule);
      expect(object('rbac: {finalizers: true}', 'Role/demo')?.['rules']).toContainEqual(rule);
    }
  });

  test('to pods and the own Deployment, to ConfigMaps only where they hold the leaders', () => {
    expect(object('', 'Role/demo')?.['rules']).toEqual([...basic, services('demo', 'demo-rest'), handover]);
    const zookeeper = object('flinkConfiguration: {high-availability: zookeeper}', 'Role/demo');
    expect(zookeeper?.['rules']).toEqual([...basic, services('demo-rest'), handover]);
    expect(object('profile: native\nrbac: {create: true}', 'Role/demo')?.['rules']).toEqual(basic);
    const verbs = ['get', 'list', 'watch', 'create', 'update', 'delete'];
    for (const values of [
      ha,
      `flinkConfiguration: {recovery.mode: ${line.facts.kubernetesHighAvailability[0] ?? ''}}`,
    ]) {
      expect(object(values, 'Role/demo')?.['rules']).toEqual([
        ...basic,
        services('demo-rest'),
        handover,
        { ...configMaps, verbs },
      ]);
    }
  });

  test.each([
    ['', 'demo'],
    ['serviceAccount: flink', 'flink'],
    ['serviceAccount: {create: false}', 'default'],
    ['serviceAccount: {create: false}\npodTemplate: {spec: {serviceAccountName: own}}', 'own'],
    ['podTemplate: {spec: {serviceAccountName: own}}', 'demo'],
    ['strictOptions: false\nflinkConfiguration: {kubernetes.service-account: ""}', 'default'],
  ])('is bound to who the JobManager runs as: %s', (values, account) => {
    expect(subjects(values)).toEqual([{ kind: 'ServiceAccount', name: account, namespace: 'here' }]);
    expect(object(values, 'RoleBinding/demo')?.['roleRef']).toEqual({
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'Role',
      name: 'demo',
    });
  });

  test('of TaskManagers is to ConfigMaps alone, and theirs; that of the JobManager where they share its account', () => {
    const theirs = (values: string): unknown => subjects(values, 'demo-taskmanager');
    for (const [values, account] of [
      [ha, 'demo-taskmanager'],
      [`${ha}\nserviceAccount: {name: flink}`, 'flink-taskmanager'],
      [`${ha}\nflinkConfiguration: {kubernetes.taskmanager.service-account: tm}`, 'tm'],
      [`${ha}\ntaskManager: {podTemplate: {spec: {serviceAccountName: tm}}}`, 'tm'],
    ] as const) {
      expect(object(values, 'Role/demo-taskmanager')?.['rules']).toEqual([{ ...configMaps, verbs: ['watch'] }]);
      expect(theirs(values)).toEqual([{ kind: 'ServiceAccount', name: account, namespace: 'here' }]);
    }
    for (const values of [
      '',
      `${ha}\nrbac: {create: false}`,
      `${ha}\nserviceAccount: flink`,
      `${ha}\nflinkConfiguration: {kubernetes.taskmanager.service-account: default}`,
      `${ha}\nflinkConfiguration: {kubernetes.taskmanager.service-account: null}`,
    ]) {
      expect(names(values)).not.toContain('Role/demo-taskmanager');
      expect(theirs(values)).toBeUndefined();
    }
  });

  test('where there is no Role, annotations reach both accounts all the same', () => {
    const values = 'rbac: {create: false}\nserviceAccount: {annotations: {role: a}}';
    for (const name of accounts('demo')) expect(object(values, name)?.metadata['annotations']).toEqual({ role: 'a' });
  });
});
