import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execa } from 'execa';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { planCommand, type PlanCommand } from '../../../../generator/cli/commands/plan.ts';
import { renderCommand } from '../../../../generator/cli/commands/render.ts';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { currentNamespace } from '../../../../generator/cli/processes/kubectl.ts';
import { UsageError } from '../../../../generator/cli/usage-error.ts';
import { defaultLine } from '../../../../generator/facts/lines/all.ts';
import { mergeValues, type SetArgument } from '../../../../generator/reference/helm/merge.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { command } from '../../../helpers/command.ts';

// Helm and kubectl are scripts here, which answer from files; test/cluster/helm/plan.test.ts has the real ones.

const folder = mkdtempSync(join(tmpdir(), 'flink-chart-plan-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string): string => join(folder, name);

function script(name: string, cases: string): string {
  writeFileSync(file(name), `#!/bin/sh\ncd '${folder}'\necho "$*" >> asked\ncase "$*" in\n${cases}\nesac\n`);
  chmodSync(file(name), 0o755);
  return file(name);
}

function typed(...texts: readonly string[]): SetArgument[] {
  return texts.map((text) => ({ kind: 'typed', text }));
}

let given: PlanCommand;

/** Installs a release, as far as the scripts know. */
function install(...sets: readonly string[]): void {
  const release = { name: 'flink', namespace: 'team', line: defaultLine, files: [], sets: typed(...sets) };
  writeFileSync(file('manifest'), renderCommand(release).stdout);
  writeFileSync(
    file('metadata'),
    JSON.stringify({ revision: 3, status: 'deployed', chart: 'flink', appVersion: '2.3.0' }),
  );
  const labels = { app: 'flink' };
  const items = [
    { kind: 'Deployment', metadata: { name: 'flink', labels } },
    { kind: 'Pod', metadata: { name: 'flink-abc', labels: { ...labels, component: 'jobmanager' } } },
    { kind: 'Pod', metadata: { name: 'flink-taskmanager-1-1', labels: { ...labels, component: 'taskmanager' } } },
    {
      kind: 'Pod',
      metadata: { name: 'flink-taskmanager-1-0', labels: { ...labels, component: 'taskmanager' } },
      status: { phase: 'Failed' },
    },
    {
      kind: 'ConfigMap',
      metadata: { name: 'flink-cluster-config-map', labels: { ...labels, type: 'flink-native-kubernetes' } },
    },
    {
      kind: 'ConfigMap',
      metadata: {
        name: 'flink-config-flink',
        labels: { ...labels, type: 'flink-native-kubernetes', 'app.kubernetes.io/managed-by': 'Helm' },
      },
    },
  ];
  writeFileSync(file('objects'), JSON.stringify({ items }));
  const jobs = ['RUNNING', 'FINISHED'].map((state) => ({ jid: `id-${state}`, name: 'count', state }));
  writeFileSync(file('jobs'), JSON.stringify({ jobs }));
}

beforeEach(() => {
  writeFileSync(file('asked'), '');
  writeFileSync(file('quotas'), '{"items": []}');
  writeFileSync(file('accounts'), '');
  writeFileSync(file('values'), 'null');
  writeFileSync(file('all-values'), '{}');
  given = {
    ...{ release: 'flink', namespace: 'team', files: [], sets: [] },
    ...{ resetValues: false, reuseValues: false, resetThenReuseValues: false, format: 'json', colour: false },
    helm: script(
      'helm',
      '*"get values"*--all*) cat all-values ;;\n*"get values"*) cat values ;;\n*"get manifest"*) cat manifest ;;\n*"get metadata"*) cat metadata ;;',
    ),
    kubectl: script(
      'kubectl',
      '*--raw*) cat jobs ;;\n*resourcequotas*) cat quotas ;;\n*serviceaccounts*) cat accounts ;;\n*) cat objects ;;',
    ),
  };
  install();
});

interface Plan {
  readonly exitCode: number;
  readonly stderr: string;
  readonly consequences: readonly {
    readonly code: string;
    readonly text: string;
    readonly details: readonly string[];
  }[];
}

async function plan(more: Partial<PlanCommand> = {}): Promise<Plan> {
  const { exitCode, stdout, stderr } = await planCommand({ ...given, ...more });
  return { exitCode, stderr, consequences: (JSON.parse(stdout) as Plan).consequences };
}

test('no change', async () => {
  expect(await plan()).toMatchObject({ exitCode: 0, stderr: '', consequences: [{ code: 'nothing-changes' }] });
  expect((await planCommand({ ...given, format: 'text' })).stdout).toBe(
    'What this change does to what runs:\n- Nothing changes, and nothing restarts.\n',
  );
});

test('a restart, by names', async () => {
  const { exitCode, consequences } = await plan({
    sets: typed('highAvailability.type=kubernetes', 'highAvailability.directory=s3://a'),
  });
  expect(exitCode).toBe(1);
  const details = Object.fromEntries(consequences.map((one) => [one.code, one.details]));
  expect(details).toMatchObject({
    'task-managers-replaced': ['flink-taskmanager-1-1'],
    'jobs-lost': ['job "count" (id-RUNNING), RUNNING'],
    'high-availability-on': [],
  });
  expect(readFileSync(file('asked'), 'utf8')).toContain(
    'get --raw /api/v1/namespaces/team/services/flink-rest:8081/proxy/jobs/overview --request-timeout=30s\n',
  );
});

test('ConfigMaps that high availability leaves behind, and its port by TLS', async () => {
  install(
    'highAvailability.type=kubernetes',
    'highAvailability.directory=s3://a',
    'flinkConfiguration.rest\\.port=8082',
    'flinkConfiguration.security\\.ssl\\.rest\\.enabled=true',
  );
  const { consequences } = await plan({ resetValues: true });
  expect(consequences.find(({ code }) => code === 'high-availability-off')?.details).toEqual([
    'flink-cluster-config-map',
  ]);
  expect(readFileSync(file('asked'), 'utf8')).toContain('/services/https:flink-rest:8082/proxy/');
});

// Only the oldest line has the switch of both TLS.
test.each([
  ['2.3', 'security.ssl.rest.enabled=true', 'https:'],
  ['2.3', 'security.ssl.rest.enabled=false', ''],
  ['1.13', 'security.ssl.enabled=true', 'https:'],
])('Flink %s with %s', async (line, text, scheme) => {
  const sets = typed(`flinkConfiguration.${text.replaceAll('.', '\\.')}`, 'strictOptions=false');
  writeFileSync(file('manifest'), renderCommand({ name: 'flink', namespace: 'team', line, files: [], sets }).stdout);
  writeFileSync(
    file('metadata'),
    JSON.stringify({ revision: 1, status: 'deployed', chart: 'flink', appVersion: line }),
  );
  await plan();
  expect(readFileSync(file('asked'), 'utf8')).toContain(`/services/${scheme}flink-rest:8081/proxy/`);
});

test('what is around the release: quotas and accounts, where they may be read', async () => {
  const items = [
    {
      kind: 'ResourceQuota',
      metadata: { name: 'q', namespace: 'team' },
      status: { hard: { pods: '2' }, used: { pods: '3' } },
    },
  ];
  writeFileSync(file('quotas'), JSON.stringify({ items }));
  const codes = async (): Promise<string[]> =>
    (await plan({ sets: typed('serviceAccount=other') })).consequences.map(({ code }) => code);
  expect(await codes()).toEqual(expect.arrayContaining(['account-missing', 'quota']));
  expect(readFileSync(file('asked'), 'utf8')).toContain(
    'get serviceaccounts other --namespace team --ignore-not-found',
  );
  writeFileSync(file('accounts'), 'serviceaccount/other\n');
  expect(await codes()).not.toContain('account-missing');
  const cases = '*--raw*) cat jobs ;;\n*resourcequotas* | *serviceaccounts*) exit 1 ;;\n*) cat objects ;;';
  given = { ...given, kubectl: script('kubectl', cases) };
  expect(await codes()).not.toEqual(expect.arrayContaining(['quota']));
});

describe('a Service that leads nowhere', () => {
  const pods = (address: string): void => {
    const { items } = JSON.parse(readFileSync(file('objects'), 'utf8')) as { items: { metadata: { name: string } }[] };
    const running = { phase: 'Running', podIP: address };
    const changed = items.map((one) => (one.metadata.name === 'flink-abc' ? { ...one, status: running } : one));
    writeFileSync(file('objects'), JSON.stringify({ items: changed }));
  };
  const jobs = async (cases: string): Promise<readonly string[] | undefined> => {
    given = {
      ...given,
      kubectl: script('kubectl', `${cases}\n*--raw*) echo 'no endpoints' >&2; exit 1 ;;\n*) cat objects ;;`),
    };
    const { consequences } = await plan({ sets: typed('restartNonce=1') });
    return consequences.find(({ code }) => code === 'jobs-lost')?.details;
  };

  test("is passed by: the JobManager's pod", async () => {
    pods('10.0.0.7');
    expect(await jobs('*/pods/flink-abc:8081/proxy/*) cat jobs ;;')).toEqual(['job "count" (id-RUNNING), RUNNING']);
  });

  test.each([
    ['https://127.0.0.1:6443', ['job "count" (id-RUNNING), RUNNING']],
    ['https://api.example.com', []],
  ])('a pod of this machine, the API server at %s', async (server, expected) => {
    const rest = createServer((_, response) => response.end(readFileSync(file('jobs'))));
    await new Promise<void>((resolve) => rest.listen(0, '127.0.0.1', resolve));
    const { port } = rest.address() as AddressInfo;
    install(`flinkConfiguration.rest\\.port=${port}`);
    pods('127.0.0.1');
    expect(await jobs(`*"config view"*) printf '${server}' ;;`)).toEqual(expected);
    rest.close();
  });
});

describe('without -n', () => {
  const namespace = (answer: string): Promise<string> =>
    currentNamespace({
      kubectl: script('kubectl', `*"config view --minify"*"--context=c"*) ${answer} ;;`),
      context: 'c',
    });

  test("the context's namespace, as for kubectl and Helm", async () => {
    expect(await namespace('printf flink-team')).toBe('flink-team');
    expect(await namespace('exit 0')).toBe('default');
    expect(await namespace('exit 1')).toBe('default');
    vi.stubEnv('HELM_NAMESPACE', 'of-helm');
    expect(await namespace('printf flink-team')).toBe('of-helm');
    vi.unstubAllEnvs();
  });
});

test('text: the diff, then what it does', async () => {
  const { stdout } = await planCommand({ ...given, format: 'text', sets: typed('restartNonce=1') });
  expect(stdout).toMatch(
    /^--- Deployment\/flink \(flink, revision 3\)\n\+\+\+ Deployment\/flink \(after the change\)\n/,
  );
  expect(stdout).toMatch(/\nWhat this change does to what runs:\n- The JobManager of "flink" restarts/);
});

describe('values as helm upgrade takes them', () => {
  const installed = '{"flinkConfiguration": {"a.a": "x", "a.b": "x"}}';
  const reasons = async (more: Partial<PlanCommand>): Promise<readonly string[] | undefined> => {
    const { consequences } = await plan(more);
    return consequences.find(({ code }) => code === 'job-manager-restarts')?.details;
  };

  beforeEach(() => {
    install('flinkConfiguration.a\\.a=x', 'flinkConfiguration.a\\.b=x', 'restartNonce=1');
    writeFileSync(file('values'), installed);
    const own = parseValuesFile(installed.replace('{', '{"restartNonce": 1, '));
    writeFileSync(file('all-values'), JSON.stringify(mergeValues(readChartValues(defaultLine), [own])));
  });
  const sets = typed('flinkConfiguration.a\\.a=y');
  const changed = 'option a.a: "x" → "y"';
  const gone = 'option a.b: "x" → not set';
  const nonce = expect.stringContaining('restart-nonce') as string;

  test.each([
    ['none given: those of the release', {}, [nonce]],
    ['--reset-values', { resetValues: true }, [nonce, 'option a.a: "x" → not set', gone]],
    ['some given: they alone', { sets }, [nonce, changed, gone]],
    ['--reuse-values', { sets, reuseValues: true }, [changed]],
    ['--reset-then-reuse-values', { sets, resetThenReuseValues: true }, [nonce, changed]],
  ])('%s', async (_, more, expected) => {
    expect(await reasons(more)).toEqual(expected);
  });
});

describe('what does not answer', () => {
  test.each([
    [
      'no REST API',
      'echo "Error from server (ServiceUnavailable): no endpoints available" >&2; exit 1',
      /\(Error from server \(ServiceUnavailable\): no endpoints available\)\.$/,
    ],
    ['no JSON', 'echo "<html>"', /\(what answers is not a JobManager\)\.$/],
    ['no JobManager', 'echo "{}"', /\(what answers is not a JobManager\)\.$/],
  ])('%s is said, and the rest goes on', async (_, answer, text) => {
    const kubectl = script('kubectl', `*--raw*) ${answer} ;;\n*) cat objects ;;`);
    const { consequences } = await plan({ kubectl, sets: typed('restartNonce=1') });
    expect(consequences.at(-1)?.code).toBe('jobs-unknown');
    expect(consequences.at(-1)?.text).toMatch(text);
  });

  test.each([
    [
      '*) echo "Error: release: not found" >&2; exit 1 ;;',
      'flink: there is no such release in the namespace team: helm list --namespace team lists those that there are',
    ],
    [
      '*) echo "Error: Kubernetes cluster unreachable: refused" >&2; exit 1 ;;',
      'flink: helm get metadata: Kubernetes cluster unreachable: refused',
    ],
    ['*) echo \'{"chart": "orders", "appVersion": "1"}\' ;;', 'flink: is a release of the chart orders, not of flink'],
    [
      '*) echo \'{"chart": "flink-1-20", "appVersion": "1.9.0"}\' ;;',
      /^flink: is of Flink 1\.9\.0, which no chart here knows: 1\.13, /,
    ],
    [
      '*) echo \'{"chart": "flink", "appVersion": "1.9.0"}\' ;;',
      /^flink: is of Flink 1\.9\.0, which no chart here knows: 1\.13, /,
    ],
  ])('Helm: %s', async (cases, message) => {
    const failed = plan({ helm: script('helm', cases) });
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow(message);
  });

  test('kubectl without rights', async () => {
    const kubectl = script('kubectl', '*) echo "Error from server (Forbidden): pods is forbidden" >&2; exit 1 ;;');
    await expect(plan({ kubectl })).rejects.toThrow(
      'flink: kubectl get: Error from server (Forbidden): pods is forbidden',
    );
  });

  test('answers that cannot be read', async () => {
    await expect(plan({ helm: script('helm', '*) ;;') })).rejects.toThrow(
      /^flink: helm get metadata: the answer cannot be read: [^\n]+$/,
    );
    const asHelm = script('helm', '*manifest*) printf "a: [" ;;\n*) cat metadata ;;');
    await expect(plan({ helm: asHelm })).rejects.toThrow(
      /^flink: helm get manifest: the answer cannot be read: [^\n]+$/,
    );
    install();
    const helm = script('helm', '*manifest*) cat manifest ;;\n*) cat metadata ;;');
    await expect(plan({ helm, kubectl: script('kubectl', '*) ;;') })).rejects.toThrow(
      'flink: kubectl get: the answer is not JSON',
    );
  });

  test('values that are refused or not there', async () => {
    await expect(plan({ sets: typed('mode=x') })).rejects.toThrow(
      'flink: helm upgrade would be refused: mode: must be session or application, not "x"',
    );
    await expect(plan({ files: ['/nowhere.yaml'] })).rejects.toThrow('/nowhere.yaml: there is no such file');
  });
});

test('a revision that is pending or has failed', async () => {
  const metadata = (status: string) => JSON.stringify({ revision: 3, status, chart: 'flink', appVersion: '2.3.0' });
  writeFileSync(file('metadata'), metadata('pending-upgrade'));
  expect((await plan()).stderr).toMatch(/^note: revision 3 of flink is pending-upgrade: [^\n]+\n$/);
  writeFileSync(file('metadata'), metadata('failed'));
  expect((await plan()).stderr).toMatch(/^note: revision 3 of flink has failed, [^\n]+\n$/);
  const helm = (...statuses: readonly string[]): string => {
    const history = JSON.stringify(statuses.map((one) => ({ status: one })));
    return script(
      'helm',
      `*"get manifest"*) cat manifest ;;\n*"get metadata"*) cat metadata ;;\n*history*) echo '${history}' ;;\n*) cat values ;;`,
    );
  };
  expect((await plan({ helm: helm('superseded', 'failed', 'failed') })).stderr).toMatch(/may be of an earlier one/);
  expect((await plan({ helm: helm('failed', 'failed') })).stderr).toBe(
    'note: the installation of flink has failed: what it was to install is compared, and some of that may not be there: helm status flink --namespace team\n',
  );
});

test('the command', { timeout: 60_000 }, async () => {
  const access = ['--helm', given.helm, '--kubectl', given.kubectl, '--kubeconfig', 'k', '--context', 'c'];
  const words = ['plan', 'flink', '-n', 'team', ...access, '--set', 'restartNonce=1', '--color', 'never'];
  const { exitCode, stdout } = await execa('node', [command, ...words], { reject: false });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('The JobManager of "flink" restarts');
  const asked = readFileSync(file('asked'), 'utf8');
  expect(asked).toContain('get manifest flink --namespace team --kubeconfig k --kube-context c\n');
  expect(asked).toMatch(/^get deployments\.apps,pods,configmaps --namespace team .* --kubeconfig=k --context=c/m);
  const none = await execa('node', [command, 'plan', 'flink', '--helm', '/no/helm', '--kubectl', given.kubectl], {
    reject: false,
  });
  expect(none).toMatchObject({
    exitCode: 2,
    stderr: 'error: /no/helm does not run: install it, or name one by --helm PATH',
  });
});
