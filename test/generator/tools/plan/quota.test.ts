import { describe, expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { defaultLine, lineNames } from '../../../../generator/facts/lines/all.ts';
import type { KubernetesObject } from '../../../../generator/reference/flink/client.ts';
import { mergeValues } from '../../../../generator/reference/helm/merge.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { accountConsequences, foreignAccounts } from '../../../../generator/tools/plan/accounts.ts';
import { quotaConsequences } from '../../../../generator/tools/plan/quota.ts';
import { ReleaseState } from '../../../../generator/tools/plan/state.ts';

function state(text: string, lineName = defaultLine): ReleaseState {
  const line = loadLine(lineName);
  const values = mergeValues(readChartValues(lineName), [parseValuesFile(text)]);
  const release = { name: 'flink', namespace: 'team' };
  const rendered = renderRelease(values, release, line);
  if ('refusal' in rendered) throw new Error(rendered.refusal.message);
  return new ReleaseState({ objects: rendered.objects, line, release });
}

type Amounts = Readonly<Record<string, string>>;

function quota(hard: Amounts, used: Amounts = {}, spec: object = {}): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'compute', namespace: 'team' },
    spec: { hard, ...spec },
    status: { hard, used },
  };
}

const texts = (
  quotas: readonly KubernetesObject[],
  { values = '', pods = [] as readonly KubernetesObject[], line = defaultLine } = {},
): string[] => quotaConsequences(state(values, line), quotas, pods).map(({ text }) => text);

/** A pod of the release that asks for so much. */
function pod(requests: Amounts): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p' },
    spec: { containers: [{ resources: { requests } }] },
  };
}

// The default JobManager asks for 1600Mi, a TaskManager for 1728Mi, each for one core.
describe('a quota', () => {
  test.each(lineNames)('line %s: that holds no TaskManager beside the JobManager', (line) => {
    expect(texts([quota({ 'requests.memory': '3327Mi' })], { line })).toEqual([
      'quota compute: a TaskManager asks for 1728Mi of requests.memory, 1727Mi is left: it is not made, and jobs wait for it. Have the quota raised, or ask for less (taskManager.resource): kubectl describe quota compute --namespace team',
    ]);
    expect(texts([quota({ 'requests.memory': '3328Mi' })], { line })).toEqual([]);
  });

  test('that holds no JobManager', () => {
    expect(texts([quota({ 'limits.memory': '2Gi' }, { 'limits.memory': '1Gi' })])).toEqual([
      'quota compute: the JobManager asks for 1600Mi of limits.memory, 1Gi is left: its pod is not made. Have the quota raised, or ask for less (jobManager.resource): kubectl describe quota compute --namespace team',
    ]);
  });

  test.each<[string, string]>([
    ['cpu', '1500m'],
    ['requests.cpu', '1500m'],
    ['limits.cpu', '1500m'],
    ['memory', '3000Mi'],
    ['pods', '1'],
    ['count/pods', '1'],
  ])('of %s', (name, hard) => {
    expect(texts([quota({ [name]: hard })]).join('\n')).toMatch(
      new RegExp(String.raw`^quota compute: a TaskManager asks for \S+ of ${name}, \S+ is left: `),
    );
  });

  test('whose used part is the release itself', () => {
    const full = quota({ 'requests.memory': '4Gi', pods: '2' }, { 'requests.memory': '4Gi', pods: '2' });
    expect(texts([full])).toHaveLength(1);
    expect(texts([full], { pods: [pod({ memory: '2Gi' }), pod({ memory: '2Gi' })] })).toEqual([]);
  });

  test('counts every JobManager, sidecars, and an init container that needs more', () => {
    const available = 'highAvailability: {type: kubernetes, directory: s3://a}\njobManager: {replicas: 2}';
    expect(texts([quota({ pods: '2' })], { values: available })).toHaveLength(1);
    expect(texts([quota({ pods: '3' })], { values: available })).toEqual([]);
    const resources = 'resources: {requests: {memory: 4Gi}}';
    const sidecar = `jobManager: {podTemplate: {spec: {containers: [{name: side, image: i, ${resources}}]}}}`;
    const before = `jobManager: {podTemplate: {spec: {initContainers: [{name: init, image: i, ${resources}}]}}}`;
    const roomy = [quota({ 'requests.memory': '5Gi' })];
    expect(texts(roomy, { values: sidecar })[0]).toContain('the JobManager asks for 5696Mi of requests.memory');
    expect(texts(roomy, { values: before })[0]).toContain(
      'a TaskManager asks for 1728Mi of requests.memory, 1Gi is left',
    );
  });

  test('that does not count these pods, or holds all of them, says nothing', () => {
    const none = { pods: '0' };
    expect(texts([quota(none, {}, { scopes: ['BestEffort'] })])).toEqual([]);
    expect(texts([quota(none, {}, { scopes: ['Terminating'] })])).toEqual([]);
    expect(texts([quota(none, {}, { scopeSelector: {} })])).toEqual([]);
    expect(texts([quota({ services: '0' })])).toEqual([]);
    expect(texts([quota(none, {}, { scopes: ['NotTerminating'] })])).toHaveLength(1);
  });
});

describe('service accounts', () => {
  const named = 'serviceAccount: team-flink';

  test('that the release makes are not asked for', () => {
    expect(foreignAccounts(state(''))).toEqual([]);
    expect(foreignAccounts(state('serviceAccount: {create: false}'))).toEqual([]);
  });

  test('one that serves both sides and is not there', () => {
    expect(foreignAccounts(state(named))).toEqual(['team-flink']);
    expect(accountConsequences(state(named), state(named), [])).toEqual([
      {
        code: 'account-missing',
        text: `The service account "team-flink" does not exist: without it the JobManager has no pod (kubectl describe replicaset says so), and no TaskManager can be made (the JobManager's log says so). Create it: kubectl create serviceaccount team-flink --namespace team`,
        details: [],
      },
    ]);
    expect(accountConsequences(state(named), state(named), ['team-flink'])).toEqual([]);
    expect(accountConsequences(state(named), state(named), undefined)).toEqual([]);
  });

  test("the TaskManagers' alone", () => {
    const values = 'flinkConfiguration: {kubernetes.taskmanager.service-account: workers}';
    const [found] = accountConsequences(state(''), state(values), []);
    expect(found?.text).toMatch(/^The service account "workers" does not exist: no TaskManager can be made/);
  });

  test('one that this change takes away', () => {
    const [found] = accountConsequences(state('serviceAccount: {name: team-flink}'), state(named), ['team-flink']);
    expect(found?.text).toMatch(/^The service account "team-flink" is deleted by this change.*Create it again: /);
  });
});
