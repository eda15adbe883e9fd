import { beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { at } from '../../generator/reference/values/objects.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { sidesOf } from './sides.ts';

const [helm] = await helmBinaries();

describe.each(lineNames)('line %s: upgradePolicy, chart and pipeline', (name) => {
  const sides = sidesOf(name);
  const known = name !== '1.13';
  const secure = { 'security.ssl.rest.enabled': true, 'rest.port': 9443 };
  const highAvailability = { type: 'kubernetes', directory: 's3://b/ha' };
  const zookeeper = { type: 'zookeeper', directory: 's3://b/ha', zookeeper: { quorum: 'z:2181' } };
  const cases = new Map(
    Object.entries({
      none: {},
      refuse: { upgradePolicy: 'refuse' },
      secure: { upgradePolicy: 'refuse', flinkConfiguration: secure, highAvailability },
      zookeeper: { upgradePolicy: 'refuse', highAvailability: zookeeper },
      'without a Role': { upgradePolicy: 'refuse', rbac: { create: false } },
      application: { mode: 'application', job: { jarURI: 'local:///a.jar' }, upgradePolicy: '' },
      ...(known
        ? { savepoint: { upgradePolicy: 'savepoint', flinkConfiguration: { 'state.savepoints.dir': 's3://b/$(A)' } } }
        : {}),
    }).map(([what, values]) => [what, sides.givenValues(values, 'demo', 'here', false)] as const),
  );
  const answers = new Map<string, ChartAnswer>();

  beforeAll(async () => {
    if (helm === undefined) throw new Error('no Helm');
    const all = await throughTemplates(helm, [...cases.values()], () => undefined, name);
    for (const [index, what] of [...cases.keys()].entries()) answers.set(what, all[index] ?? { objects: [] });
  });

  const objects = (what: string): readonly KubernetesObject[] => {
    const answer = answers.get(what);
    if (answer === undefined || !('objects' in answer)) throw new Error(`${what}: ${JSON.stringify(answer)}`);
    return answer.objects;
  };
  const ofKind = (what: string, kind: string) => objects(what).filter((object) => object.kind === kind);
  const podOf = (what: string): unknown => at(ofKind(what, 'Deployment')[0], 'spec', 'template', 'spec');
  const handover = (what: string): unknown => (at(podOf(what), 'initContainers') as readonly unknown[]).at(-1);
  const told = (what: string): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      (at(handover(what), 'env') as readonly unknown[]).map((one) => [String(at(one, 'name')), at(one, 'value')]),
    );

  test.each([...cases])('%s: both write the same', (what, one) => {
    const answer = answers.get(what);
    expect(answer === undefined ? 'lost' : sides.disagreements(answer, sides.throughPipeline(one))).toEqual([]);
  });

  test('the new pod comes first, and is told what to ask', () => {
    expect(at(ofKind('refuse', 'Deployment')[0], 'spec')).toMatchObject({
      progressDeadlineSeconds: 3600,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '100%', maxUnavailable: 0 } },
    });
    expect(told('refuse')).toMatchObject({
      UPGRADE_MODE: 'refuse',
      STATE_CONFIG_MAP: 'flink-state-demo',
      REST: 'http 8081',
    });
    expect(told('refuse')['STOPS_JOBS']).toBe(known ? 'yes' : undefined);
    expect(told('secure')).toMatchObject({ REST: 'https 9443', STANDBYS: 'yes' });
    if (known) expect(told('savepoint')).toMatchObject({ SAVEPOINT_DIRECTORY: 's3://b/$$(A)' });
    expect(JSON.stringify(at(handover('refuse'), 'command'))).toContain('find_jobs() {');
  });

  test('what Flink is started with stays', () => {
    const main = (what: string): unknown => (at(podOf(what), 'containers') as readonly unknown[]).at(-1);
    expect(main('refuse')).toEqual(main('none'));
    expect(at(podOf('refuse'), 'volumes')).toEqual(at(podOf('none'), 'volumes'));
  });

  test('the ConfigMap stays, and the account may do what the handover does', () => {
    const state = ofKind('refuse', 'ConfigMap').find(({ metadata }) => metadata.name === 'flink-state-demo');
    expect(at(state?.metadata, 'annotations')).toEqual({ 'helm.sh/resource-policy': 'keep' });
    expect(state).not.toHaveProperty('data');
    expect(at(ofKind('refuse', 'Role')[0], 'rules')).toEqual(
      expect.arrayContaining([
        { apiGroups: ['apps'], resources: ['replicasets'], verbs: ['list'] },
        {
          apiGroups: [''],
          resources: ['configmaps'],
          resourceNames: ['flink-config-demo', 'flink-state-demo'],
          verbs: ['get', 'patch'],
        },
      ]),
    );
    expect(ofKind('without a Role', 'Role')).toEqual([]);
    for (const what of ['none', 'application'])
      expect(ofKind(what, 'ConfigMap').map(({ metadata }) => metadata.name)).not.toContain('flink-state-demo');
  });
});
