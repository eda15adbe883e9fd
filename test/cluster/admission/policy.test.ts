import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { deployTaskManager } from '../../../generator/reference/flink/deploy-task-manager.ts';
import { checkedInput } from '../../../generator/reference/values/client-input.ts';
import { root } from '../../../generator/root.ts';
import { apiOf, type Answer, type Call } from '../control-plane/api.ts';
import { eventually, type Workspace } from '../helm/workspace.ts';
import { ownNamespace } from './namespace.ts';

// The policy of SECURITY.md: what it lets the JobManager's account create, and what not.

const policies = '/apis/admissionregistration.k8s.io/v1';
const kinds = ['validatingadmissionpolicies', 'validatingadmissionpolicybindings'];
let here: Workspace;
let admin: Call;
let jobManager: Call;

beforeAll(async () => {
  const own = await ownNamespace('policy');
  ({ here, admin } = own);
  const [, text = ''] = /```yaml\n(apiVersion[^]*?)```/.exec(readFileSync(join(root, 'SECURITY.md'), 'utf8')) ?? [];
  const documents = parseAllDocuments(text.replace('metadata.name: default', `metadata.name: ${here.namespace}`));
  expect(documents).toHaveLength(2);
  for (const [index, document] of documents.entries()) {
    expect(await admin('POST', `${policies}/${kinds[index] ?? ''}`, document.toJS())).toMatchObject({ status: 201 });
  }
  expect(await here.helm('install', 'flink-session', chartDirectory(defaultLine))).toMatchObject({ ok: true });
  jobManager = apiOf(own.plane, (await here.kubectl('create', 'token', 'flink-session')).out);
  // A policy holds a moment after it is made.
  expect(await eventually(async () => (await created({ serviceAccountName: 'default' })).status === 422)).toBe(true);
});
afterAll(async () => {
  for (const kind of kinds) await admin('DELETE', `${policies}/${kind}/flink-task-managers`);
  await here.remove();
});

let number = 0;
async function created(spec: object): Promise<Answer> {
  number++;
  const metadata = { name: `pod-${String(number)}` };
  const containers = [{ name: 'a', image: 'flink' }];
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers, ...spec } };
  return jobManager('POST', `/api/v1/namespaces/${here.namespace}/pods`, pod);
}

const own = { serviceAccountName: 'flink-session-taskmanager' };

test('what Flink makes for a TaskManager is let in', async () => {
  const line = loadLine(defaultLine);
  const given = checkedInput({}, { name: 'flink-session', namespace: here.namespace }, line, { rules: true });
  if ('refusal' in given) throw new Error(given.refusal.message);
  const taskManager = deployTaskManager(given.input, line);
  if ('refusal' in taskManager) throw new Error(taskManager.refusal.message);
  const path = `/api/v1/namespaces/${here.namespace}/pods`;
  expect(await jobManager('POST', path, taskManager.pod)).toMatchObject({ status: 201 });
});

test.each([
  [{ serviceAccountName: 'default' }, /run as flink-session-taskmanager/],
  [{ serviceAccountName: 'flink-session' }, /run as flink-session-taskmanager/],
  [{ ...own, volumes: [{ name: 'a', secret: { secretName: 'a' } }] }, /without Secrets/],
  [{ ...own, volumes: [{ name: 'a', hostPath: { path: '/' } }] }, /without Secrets/],
  [{ ...own, volumes: [{ name: 'a', projected: { sources: [{ secret: { name: 'a' } }] } }] }, /without Secrets/],
  [{ ...own, containers: [{ name: 'a', image: 'a', envFrom: [{ secretRef: { name: 'a' } }] }] }, /out of Secrets/],
  [
    {
      ...own,
      initContainers: [
        { name: 'b', image: 'a', env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } }] },
      ],
    },
    /out of Secrets/,
  ],
])('%j is not', async (spec, message) => {
  const { status, body } = await created(spec);
  expect([status, (body as { message?: string }).message]).toEqual([422, expect.stringMatching(message)]);
});
