import type { CronJob, Job } from 'kubernetes-types/batch/v1.d.ts';
import { describe, expect, test } from 'vitest';
import { parseValuesFile } from '../../generator/reference/helm/values-file.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { sidesOf } from './sides.ts';

const { disagreements, givenValues, throughPipeline } = sidesOf('2.3');

const application = (job: string, ...more: readonly string[]): string =>
  [
    'mode: application',
    `job: {jarURI: "local:///a.jar", upgradeMode: stateless, ${job}}`,
    'flinkConfiguration: {state.savepoints.dir: "s3://b/$x", rest.port: 9000}',
    ...more,
  ].join('\n');
const nonce = 'savepointTriggerNonce: 3';
const schedule = "savepoint: {schedule: '@daily'}";
const own = ['ServiceAccount/demo-savepoint', 'Role/demo-savepoint', 'RoleBinding/demo-savepoint'];

/** Values; what there is of savepoints, Jobs without their hash; who takes them. */
const cases: readonly (readonly [values: string, objects: readonly string[], account?: string])[] = [
  [application(''), []],
  [application('', schedule), [...own, 'CronJob/demo-save'], 'demo-savepoint'],
  [application(nonce), [...own, 'Job/demo-save'], 'demo-savepoint'],
  [application(nonce, schedule), [...own, 'CronJob/demo-save', 'Job/demo-save'], 'demo-savepoint'],
  [application(`${nonce}, state: suspended`, schedule), [...own, 'CronJob/demo-save'], 'demo-savepoint'],
  [application('savepointTriggerNonce: 0', 'rbac: {create: false}'), [own[0] ?? '', 'Job/demo-save'], 'demo-savepoint'],
  [application(nonce, 'serviceAccount: jm'), ['Job/demo-save'], 'jm'],
  [application(nonce, 'serviceAccount: {create: false}'), ['Job/demo-save'], 'default'],
  [application(nonce, 'serviceAccount: {name: default}'), ['Job/demo-save'], 'default'],
  [application(nonce, 'serviceAccount: {name: jm}'), [...own, 'Job/demo-save'], 'demo-savepoint'],
  [
    application(
      nonce,
      "savepoint: {schedule: '0 0 * * *', retention: 100000000}",
      'image: {repository: a/flink, pullPolicy: Always, pullSecrets: [b]}',
      'highAvailability: {type: kubernetes, directory: "s3://b"}',
      'podTemplate: {spec: {nodeSelector: {disk: "<&>"}, securityContext: {runAsUser: 9999}, priorityClassName: high, tolerations: [{key: a, tolerationSeconds: 1000000}], containers: [{name: flink-main-container, securityContext: {privileged: false}}]}}',
    ),
    [...own, 'CronJob/demo-save', 'Job/demo-save'],
    'demo-savepoint',
  ],
  [
    [
      'mode: application',
      `job: {jarURI: "local:///a.jar", upgradeMode: stateless, ${nonce}}`,
      'flinkConfiguration: {state.savepoints.dir: "s3://b", security.ssl.rest.enabled: true, kubernetes.rest-service.exposed.type: Headless_ClusterIP}',
    ].join('\n'),
    [...own, 'Job/demo-save'],
    'demo-savepoint',
  ],
];

const given = cases.map(([values]) => givenValues(parseValuesFile(values), 'demo', 'here', true));
const objectsOf = (answer: ChartAnswer | undefined) =>
  answer !== undefined && 'objects' in answer ? answer.objects : [];

describe.each(await helmBinaries())('$name: what takes savepoints of a running job', async (helm) => {
  const answers = await throughTemplates(helm, given, () => undefined, '2.3');
  const jobs = (index: number): readonly (CronJob | Job)[] =>
    objectsOf(answers[index]).filter(({ kind }) => kind === 'CronJob' || kind === 'Job') as (CronJob | Job)[];

  test.each(cases.map((one, index) => [one[0], one, index] as const))('%s', (_, [, objects, account], index) => {
    const answer = answers[index];
    const one = given[index];
    if (answer === undefined || one === undefined || !('objects' in answer)) throw new Error(JSON.stringify(answer));
    expect(disagreements(answer, throughPipeline(one))).toEqual([]);
    const names = answer.objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
    expect(
      names.filter((name) => /-save/.test(name)).map((name) => name.replace(/-save-[0-9a-f]{8}$/, '-save')),
    ).toEqual(objects);
    for (const job of jobs(index)) {
      const { template } =
        'jobTemplate' in (job.spec ?? {}) ? ((job as CronJob).spec?.jobTemplate.spec ?? {}) : ((job as Job).spec ?? {});
      expect(template?.spec?.serviceAccountName).toBe(account);
    }
  });

  test('another nonce or specification is another Job, the same is the same', async () => {
    const others = [
      application('savepointTriggerNonce: 4'),
      application(nonce, 'image: a/flink:1'),
      application(nonce),
    ];
    const more = await throughTemplates(
      helm,
      others.map((values) => givenValues(parseValuesFile(values), 'demo', 'here', true)),
      () => undefined,
      '2.3',
    );
    const names = [jobs(2), ...more.map((answer) => objectsOf(answer).filter(({ kind }) => kind === 'Job'))].map(
      ([job]) => job?.metadata?.name,
    );
    expect(new Set(names).size).toBe(3);
    expect(names[3]).toBe(names[0]);
  });

  test('suspended, the CronJob rests', () => {
    const suspends = [3, 4].map((index) => (jobs(index)[0] as CronJob).spec?.suspend);
    expect(suspends).toEqual([false, true]);
  });
});
