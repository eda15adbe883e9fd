import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { deployTaskManager } from '../../../generator/reference/flink/deploy-task-manager.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { checkedInput } from '../../../generator/reference/values/client-input.ts';
import { at, mapAt } from '../../../generator/reference/values/objects.ts';
import { parseManifests } from '../../harness/harness.ts';
import { type Helm, helmTemplate } from '../../helpers/helm.ts';
import type { Call } from '../control-plane/api.ts';
import type { Workspace } from '../helm/workspace.ts';
import { ownNamespace } from './namespace.ts';

// A namespace that enforces the Pod Security Standard restricted takes every pod of the chart.

const label = 'pod-security.kubernetes.io';
const work = mkdtempSync(join(tmpdir(), 'flink-chart-restricted-'));
let helm: Helm;
let here: Workspace;
let admin: Call;

beforeAll(async () => {
  ({ helm, here, admin } = await ownNamespace('restricted'));
  await enforce('latest');
});
afterAll(async () => {
  rmSync(work, { recursive: true, force: true });
  await here.remove();
});

async function enforce(version: string): Promise<void> {
  const labels = [`${label}/enforce=restricted`, `${label}/enforce-version=${version}`];
  const labelled = await here.kubectl('label', 'namespace', here.namespace, '--overwrite', ...labels);
  expect(labelled.err).toBe('');
}

/** The specifications of a release's pods by what they are: the chart's, and the one that Flink makes for a TaskManager. */
async function pods(values: JsonMap, name: string): Promise<ReadonlyMap<string, unknown>> {
  const file = join(work, 'values.yaml');
  writeFileSync(file, JSON.stringify(values));
  const rendered = await helmTemplate(helm, 'demo', chartDirectory(name), ['--values', file]);
  if ('error' in rendered) throw new Error(rendered.error);
  const line = loadLine(name);
  const given = checkedInput(values, { name: 'demo', namespace: here.namespace }, line, { rules: true });
  if ('refusal' in given) throw new Error(given.refusal.message);
  const taskManager = deployTaskManager(given.input, line);
  if ('refusal' in taskManager) throw new Error(taskManager.refusal.message);
  const paths: Readonly<Record<string, readonly string[]>> = {
    Pod: ['spec'],
    Deployment: ['spec', 'template', 'spec'],
    Job: ['spec', 'template', 'spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  };
  const found = parseManifests(rendered.yaml).flatMap((object): [string, unknown][] => {
    const path = paths[object.kind];
    return path === undefined ? [] : [[object.kind, at(object, ...path)]];
  });
  return new Map([...found, ['TaskManager', mapAt(taskManager.pod, 'spec')]]);
}

/** What the API server says against pods; empty: nothing. Accounts are another matter. */
async function complaints(specs: ReadonlyMap<string, unknown>): Promise<readonly string[]> {
  const path = `/api/v1/namespaces/${here.namespace}/pods?dryRun=All`;
  const said: string[] = [];
  for (const [name, spec] of specs) {
    const own = { ...(spec as object), serviceAccount: 'default', serviceAccountName: 'default' };
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: name.toLowerCase() }, spec: own };
    const { status, body } = await admin('POST', path, pod);
    if (status !== 201) said.push(`${name}: ${String(at(body, 'message'))}`);
  }
  return said;
}

const sidecars: JsonMap = {
  extraContainers: [{ name: 'proxy', image: 'envoyproxy/envoy:v1.35.0' }],
  extraInitContainers: [{ name: 'fetch', image: 'busybox:1.37', command: ['true'] }],
};
const saving: JsonMap = {
  mode: 'application',
  job: { jarURI: 'local:///a.jar', upgradeMode: 'stateless', savepointTriggerNonce: 1 },
  savepoint: { schedule: '@daily' },
  flinkConfiguration: { 'state.savepoints.dir': 's3://b/s' },
};
const cases: readonly { readonly what: string; readonly values: JsonMap; readonly kinds: number }[] = [
  { what: 'a session', values: {}, kinds: 3 },
  { what: 'with containers of its own', values: sidecars, kinds: 3 },
  {
    what: 'on a read-only root',
    values: { ...sidecars, s3: { plugin: 'presto' }, podSecurity: { readOnlyRootFilesystem: { enabled: true } } },
    kinds: 3,
  },
  { what: 'for OpenShift', values: { openshift: true }, kinds: 3 },
  { what: 'an application of which savepoints are taken', values: saving, kinds: 5 },
];

describe.each(lineNames)('line %s', (name) => {
  const line = loadLine(name);
  const withoutProfile = !line.facts.client.seccompProfiles;

  test.each(cases.filter(({ values }) => name !== '1.13' || values !== saving))(
    'every pod is taken: $what',
    async ({ values, kinds }) => {
      const all = await pods(values, name);
      expect([...all.keys()]).toHaveLength(kinds);
      const said = await complaints(all);
      if (!withoutProfile) expect(said).toEqual([]);
      // Its client drops the profile from TaskManagers.
      else expect(said).toEqual([expect.stringMatching(/^TaskManager: .*: seccompProfile \([^()]*\)$/)]);
    },
  );

  if (withoutProfile) {
    test('TaskManagers without a profile are taken where the standard is that of Kubernetes 1.18', async () => {
      await enforce('v1.18');
      try {
        for (const { values } of cases.filter(({ values }) => values !== saving))
          expect(await complaints(await pods(values, name))).toEqual([]);
      } finally {
        await enforce('latest');
      }
    });
  }

  test('without podSecurity none is taken', async () => {
    const all = await pods({ podSecurity: { enabled: false } }, name);
    const said = await complaints(all);
    expect(said).toHaveLength(all.size);
    for (const one of said) expect(one).toContain('violates PodSecurity "restricted:latest"');
  });
});
