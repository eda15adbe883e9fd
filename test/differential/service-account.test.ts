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

/** Values; the accounts of JobManager and TaskManagers in the configuration; the accounts that are made; those that the Roles are bound to. */
const cases: readonly (readonly [
  values: string,
  accounts: readonly [jobManager: string | undefined, taskManager: string | undefined],
  made: readonly string[],
  bound: readonly [jobManager?: string, taskManager?: string],
])[] = [
  // Where accounts are created there are two.
  ['', ['demo', 'demo-taskmanager'], ['demo', 'demo-taskmanager'], ['demo']],
  ['serviceAccount: {name: jm}', ['jm', 'jm-taskmanager'], ['jm', 'jm-taskmanager'], ['jm']],
  [ha, ['demo', 'demo-taskmanager'], ['demo', 'demo-taskmanager'], ['demo', 'demo-taskmanager']],
  [`rbac: {create: false}\n${ha}`, ['demo', 'demo-taskmanager'], ['demo', 'demo-taskmanager'], []],
  [options(haOption), ['demo', 'demo-taskmanager'], ['demo', 'demo-taskmanager'], ['demo', 'demo-taskmanager']],
  [
    options(`recovery.mode: ${factory}`),
    ['demo', 'demo-taskmanager'],
    ['demo', 'demo-taskmanager'],
    ['demo', 'demo-taskmanager'],
  ],
  [options(haOption, jobManagerAccount), ['jm', 'jm-taskmanager'], ['jm', 'jm-taskmanager'], ['jm', 'jm-taskmanager']],
  [
    options('high-availability: zookeeper', jobManagerAccount),
    ['jm', 'jm-taskmanager'],
    ['jm', 'jm-taskmanager'],
    ['jm'],
  ],
  ['profile: native\nserviceAccount: {create: true}', ['demo', 'demo-taskmanager'], ['demo', 'demo-taskmanager'], []],
  ['serviceAccount: {name: default}', ['default', undefined], [], ['default']],
  [`serviceAccount: {name: default}\n${ha}`, ['default', undefined], [], ['default']],
  // One that is named serves both sides.
  ['serviceAccount: jm', ['jm', 'jm'], [], ['jm']],
  ['serviceAccount: {create: false, name: jm}', ['jm', 'jm'], [], ['jm']],
  ['profile: native\nserviceAccount: jm', ['jm', 'jm'], [], []],
  ['profile: native\nserviceAccount: jm\nrbac: {create: true}', ['jm', 'jm'], [], ['jm']],
  [`serviceAccount: jm\n${ha}`, ['jm', 'jm'], [], ['jm']],
  [`profile: native\nserviceAccount: jm\n${ha}`, ['jm', 'jm'], [], []],
  [
    `profile: native\nserviceAccount: jm\nrbac: {create: true}\ntaskManager: {podTemplate: {spec: {serviceAccountName: tm}}}\n${ha}`,
    ['jm', undefined],
    [],
    ['jm', 'tm'],
  ],
  [`profile: native\n${options(haOption, jobManagerAccount)}`, ['jm', undefined], [], []],
  ['profile: native', [undefined, undefined], [], []],
  // With high availability an account that only an option names is the TaskManagers' too.
  [`serviceAccount: {create: false}\n${options(jobManagerAccount)}`, ['jm', undefined], [], ['jm']],
  [`serviceAccount: {create: false}\n${options(haOption, jobManagerAccount)}`, ['jm', 'jm'], [], ['jm']],
  // The JobManager's account is its pod template's: no option says who it is.
  [
    `serviceAccount: {create: false}\njobManager: {podTemplate: {spec: {serviceAccountName: jm}}}\n${ha}`,
    [undefined, undefined],
    [],
    ['jm'],
  ],
  [`serviceAccount: {create: false}\n${ha}`, [undefined, undefined], [], ['default']],
  [
    `strictOptions: false\n${options('kubernetes.jobmanager.service-account: ""')}\n${ha}`,
    ['', 'demo-taskmanager'],
    ['demo', 'demo-taskmanager'],
    ['default', 'demo-taskmanager'],
  ],
  // TaskManagers have an account of their own, or shall have none.
  [`${options('kubernetes.taskmanager.service-account: tm')}\n${ha}`, ['demo', 'tm'], ['demo'], ['demo', 'tm']],
  [options('kubernetes.taskmanager.service-account: tm'), ['demo', 'tm'], ['demo'], ['demo']],
  [`${options('kubernetes.taskmanager.service-account: demo')}\n${ha}`, ['demo', 'demo'], ['demo'], ['demo']],
  [`${options('kubernetes.taskmanager.service-account: default')}\n${ha}`, ['demo', 'default'], ['demo'], ['demo']],
  [`${options('kubernetes.service-account: both')}\n${ha}`, [undefined, undefined], ['both'], ['both']],
  [`${options('kubernetes.taskmanager.service-account: null')}\n${ha}`, ['demo', undefined], ['demo'], ['demo']],
  [
    `taskManager: {podTemplate: {spec: {serviceAccountName: tm}}}\n${ha}`,
    ['demo', undefined],
    ['demo'],
    ['demo', 'tm'],
  ],
  [`podTemplate: {spec: {serviceAccount: tm}}\n${ha}`, ['demo', undefined], ['demo'], ['demo', 'tm']],
  [`serviceAccount: jm\npodTemplate: {spec: {serviceAccount: tm}}`, ['jm', undefined], [], ['jm']],
  [
    `podTemplate: {spec: {nodeSelector: {a: b}}}\n${ha}`,
    ['demo', 'demo-taskmanager'],
    ['demo', 'demo-taskmanager'],
    ['demo', 'demo-taskmanager'],
  ],
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
    const bindings = ['demo', 'demo-taskmanager'].slice(0, bound.length);
    expect(named(answer, 'Role')).toEqual(bindings);
    expect(named(answer, 'RoleBinding')).toEqual(bindings);
    expect(answer.objects.filter(({ kind }) => kind === 'RoleBinding').map((one) => one['subjects'])).toEqual(
      bound.map((name) => [{ kind: 'ServiceAccount', name, namespace: 'here' }]),
    );
  });
});
