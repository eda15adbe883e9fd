import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { workspace, type Workspace } from '../helm/workspace.ts';
import { sharedCluster } from '../shared.ts';

// Objects of somebody else that a release would have to take over: the rule obeyed-key keeps Helm from being told to.

const work = mkdtempSync(join(tmpdir(), 'flink-chart-foreign-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const helms = await helmBinaries();
const cases = helms.flatMap((helm) => lineNames.map((line) => ({ helm, line, shown: `${helm.name}, line ${line}` })));

const labels = { app: 'theirs' };
const foreign = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'payments' },
    spec: {
      replicas: 0,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'theirs' }] } },
    },
  },
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'payments-account' } },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'payments-rest' },
    spec: { selector: labels, ports: [{ port: 80 }] },
  },
];

const hooks = { 'helm.sh/hook': 'pre-install', 'helm.sh/hook-delete-policy': 'before-hook-creation' };
const pairs = Object.entries(hooks)
  .map((entry) => entry.join(':'))
  .join(',');
const option = (name: string, text: string) => ({ flinkConfiguration: { [name]: text } });

/** Values that would have Helm delete what is there, or call it its own. */
const attacks = [
  option('kubernetes.jobmanager.annotations', pairs),
  option(
    'kubernetes.jobmanager.annotations',
    `a:b,'helm.sh/hook:pre-install',"helm.sh/hook-delete-policy:before-hook-creation"`,
  ),
  option('kubernetes.jobmanager.annotations', '{"helm\\u002esh/hook": pre-install}'),
  option('kubernetes.jobmanager.labels', 'app.kubernetes.io/managed-by:Helm'),
  option('kubernetes.rest-service.annotations', pairs),
  option('kubernetes.rest-service.annotations', 'meta.helm.sh/release-name:demo,meta.helm.sh/release-namespace:x'),
  { serviceAccount: { create: true, name: 'payments-account', annotations: hooks } },
].flatMap((values) => [values, { ...values, profile: 'native', strictOptions: false }]);

describe.each(cases)('$shown', ({ helm, line }) => {
  let here: Workspace;
  let before: string;

  beforeAll(async () => {
    here = await workspace(
      sharedCluster(),
      helm,
      `foreign-${helm.name.replace(/\W+/g, '-')}-${line.replace('.', '-')}`.toLowerCase(),
    );
    const file = join(work, `${here.namespace}.json`);
    writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: foreign }));
    expect(await here.kubectl('create', '--filename', file)).toMatchObject({ ok: true });
    before = await uids();
  });
  afterAll(() => here.remove());

  /** Kind, name and uid of what is there. */
  async function uids(): Promise<string> {
    const { out } = await here.kubectl(
      'get',
      'deployments,serviceaccounts,services,configmaps,roles,rolebindings',
      '--output=jsonpath={range .items[*]}{.kind} {.metadata.name} {.metadata.uid}{"\\n"}{end}',
    );
    return out.split('\n').sort().join('\n');
  }

  test.each(attacks.map((values) => ({ values, shown: JSON.stringify(values) })))(
    'nothing is changed by $shown',
    async ({ values }) => {
      const file = join(work, `${here.namespace}-values.json`);
      writeFileSync(file, JSON.stringify({ clusterId: 'payments', ...values }));
      const { ok, err } = await here.helm('install', 'demo', chartDirectory(line), '--values', file);
      expect(ok).toBe(false);
      // To 1.13 braces are not a map but part of the first key, which is nobody's: Helm asks whose the objects are.
      const isPlain = line === '1.13' && JSON.stringify(values).includes('{\\"helm');
      expect(err).toMatch(isPlain ? /invalid ownership/ : /(annotations|labels): "[\w./-]+" is obeyed by what deploys/);
      expect(await uids()).toBe(before);
    },
  );

  test('without them Helm asks whose the objects are, and changes nothing', async () => {
    const { ok, err } = await here.helm('install', 'demo', chartDirectory(line), '--set', 'clusterId=payments');
    expect({ ok, err }).toMatchObject({
      ok: false,
      err: expect.stringMatching(/cannot be imported|invalid ownership/) as string,
    });
    expect(await uids()).toBe(before);
  });
});

test.each(helms.map((helm) => ({ helm, shown: helm.name })))(
  'what the rule is for: $shown deletes what a hook is called',
  async ({ helm }) => {
    const here = await workspace(sharedCluster(), helm, `hooked-${helm.name.replace(/\W+/g, '-')}`.toLowerCase());
    const chart = join(work, here.namespace);
    const [, account] = foreign;
    mkdirSync(join(chart, 'templates'), { recursive: true });
    writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: hooked\nversion: 0.0.1\n');
    const metadata = { name: 'payments-account', annotations: hooks };
    writeFileSync(join(chart, 'templates', 'account.yaml'), JSON.stringify({ ...account, metadata }));
    const uid = async (): Promise<string> =>
      (await here.kubectl('get', 'serviceaccount', 'payments-account', '--output=jsonpath={.metadata.uid}')).out;
    expect(await here.kubectl('create', 'serviceaccount', 'payments-account')).toMatchObject({ ok: true });
    const before = await uid();
    expect(await here.helm('install', 'demo', chart)).toMatchObject({ ok: true });
    expect(await uid()).not.toBe(before);
    await here.remove();
  },
);
