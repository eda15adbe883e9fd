import { describe, expect, test } from 'vitest';
import { at } from '../../generator/reference/values/objects.ts';
import { parseValuesFile } from '../../generator/reference/helm/values-file.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { sidesOf } from './sides.ts';

const { disagreements, givenValues, line, throughPipeline } = sidesOf('1.13');

const ha = 'highAvailability: {type: kubernetes, directory: "s3://b"}';
const factory = line.facts.kubernetesHighAvailability[0] ?? '';
const options = (...entries: readonly string[]): string => `flinkConfiguration: {${entries.join(', ')}}`;
const haOption = `high-availability: ${factory}`;
const jobManagerAccount = 'kubernetes.jobmanager.service-account: jm';

/** Values; the accounts of JobManager and TaskManagers in the configuration; the accounts that are made; the one that the Role is bound to. */
const cases: readonly (readonly [
  values: string,
  accounts: readonly [jobManager: string | undefined, taskManager: string | undefined],
  made: readonly string[],
  bound: string | undefined,
])[] = [
  ['', ['demo', undefined], ['demo'], 'demo'],
  ['serviceAccount: jm', ['jm', undefined], [], 'jm'],
  ['serviceAccount: {name: jm}', ['jm', undefined], ['jm'], 'jm'],
  ['profile: native\nserviceAccount: jm', ['jm', undefined], [], undefined],
  ['profile: native\nserviceAccount: jm\nrbac: {create: true}', ['jm', undefined], [], 'jm'],
  [ha, ['demo', 'demo'], ['demo'], 'demo'],
  [`serviceAccount: jm\n${ha}`, ['jm', 'jm'], [], 'jm'],
  [`profile: native\nserviceAccount: jm\n${ha}`, ['jm', 'jm'], [], undefined],
  [`rbac: {create: false}\n${ha}`, ['demo', 'demo'], ['demo'], undefined],
  [options(haOption), ['demo', 'demo'], ['demo'], 'demo'],
  [options(`recovery.mode: ${factory}`), ['demo', 'demo'], ['demo'], 'demo'],
  [options(haOption, jobManagerAccount), ['jm', 'jm'], ['jm'], 'jm'],
  [`profile: native\n${options(haOption, jobManagerAccount)}`, ['jm', undefined], [], undefined],
  [options('high-availability: zookeeper', jobManagerAccount), ['jm', undefined], ['jm'], 'jm'],
  // The JobManager's account is its pod template's: no option says who it is.
  [
    `serviceAccount: {create: false}\njobManager: {podTemplate: {spec: {serviceAccountName: jm}}}\n${ha}`,
    [undefined, undefined],
    [],
    'jm',
  ],
  [`serviceAccount: {create: false}\n${ha}`, [undefined, undefined], [], 'default'],
  [
    `strictOptions: false\n${options('kubernetes.jobmanager.service-account: ""')}\n${ha}`,
    ['', undefined],
    ['demo'],
    'default',
  ],
  // TaskManagers have an account of their own, or shall have none.
  [`${options('kubernetes.taskmanager.service-account: tm')}\n${ha}`, ['demo', 'tm'], ['demo'], 'demo'],
  [`${options('kubernetes.service-account: both')}\n${ha}`, [undefined, undefined], ['both'], 'both'],
  [`${options('kubernetes.taskmanager.service-account: null')}\n${ha}`, ['demo', undefined], ['demo'], 'demo'],
  [`taskManager: {podTemplate: {spec: {serviceAccountName: tm}}}\n${ha}`, ['demo', undefined], ['demo'], 'demo'],
  [`podTemplate: {spec: {serviceAccount: tm}}\n${ha}`, ['demo', undefined], ['demo'], 'demo'],
  [`podTemplate: {spec: {nodeSelector: {a: b}}}\n${ha}`, ['demo', 'demo'], ['demo'], 'demo'],
];

const given = cases.map(([values]) => givenValues(parseValuesFile(values), 'demo', 'here', true));
const named = (answer: ChartAnswer | undefined, kind: string): string[] =>
  (answer !== undefined && 'objects' in answer ? answer.objects : [])
    .filter((object) => object.kind === kind)
    .map(({ metadata }) => metadata.name);

describe.each(await helmBinaries())('$name', async (helm) => {
  const answers = await throughTemplates(helm, given, () => undefined, '1.13');

  test.each(cases.map((one, index) => [one[0], one, index] as const))('%s', (_, [, accounts, made, bound], index) => {
    const answer = answers[index];
    const one = given[index];
    if (answer === undefined || one === undefined || !('objects' in answer)) throw new Error(JSON.stringify(answer));
    expect(disagreements(answer, throughPipeline(one))).toEqual([]);
    const conf = String(
      at(
        answer.objects.find(({ metadata }) => metadata.name === 'flink-config-demo'),
        'data',
        line.facts.confFile,
      ),
    );
    for (const [side, account] of [
      ['jobmanager', accounts[0]],
      ['taskmanager', accounts[1]],
    ] as const) {
      const [entry] = conf.split('\n').filter((text) => text.startsWith(`kubernetes.${side}.service-account: `));
      expect(entry?.split(': ')[1], side).toBe(account);
    }
    expect(named(answer, 'ServiceAccount')).toEqual(made);
    expect(named(answer, 'RoleBinding')).toEqual(bound === undefined ? [] : ['demo']);
    const binding = answer.objects.find(({ kind }) => kind === 'RoleBinding');
    expect(binding?.['subjects']).toEqual(
      bound === undefined ? undefined : [{ kind: 'ServiceAccount', name: bound, namespace: 'here' }],
    );
  });
});
