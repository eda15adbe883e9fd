import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseCommand } from '../../generator/cli/commands/release.ts';
import { chartFolder } from '../../generator/chart/chart-folder.ts';
import { publishedNames } from '../../generator/facts/chart/chart-name.ts';
import { UsageError } from '../../generator/cli/usage-error.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { filesBelow } from '../../generator/cli/disk/read-templates.ts';
import { root } from '../../generator/root.ts';
import { helmBinaries, helmTemplate } from '../helpers/helm.ts';
import { startFailingProxy } from './failing-proxy.ts';
import { freePort } from './ports.ts';
import { type Registry, startRegistry } from './registry.ts';

const helms = await helmBinaries();
/** The charts in the order of pushing: the newest line has two names. */
const charts = ['flink-1-13', 'flink-1-20', 'flink', 'flink-2-3'];
const work = mkdtempSync(join(tmpdir(), 'flink-chart-release-test-'));
let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(async () => {
  await registry.stop();
  rmSync(work, { recursive: true, force: true });
});

function release(path: string, helm: string, more: { dryRun?: boolean; charts?: string } = {}) {
  return releaseCommand({
    registry: `oci://${registry.address}/${path}`,
    plainHttp: true,
    dryRun: false,
    helm,
    ...more,
  });
}

/** The command as a person runs it, in a process of its own. */
async function commandLine(...args: string[]) {
  const tsx = join(root, 'node_modules', '.bin', 'tsx');
  const result = await execa(tsx, ['generator/cli/cli.ts', 'release', ...args], { cwd: root, reject: false });
  return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr };
}

/** A copy of the charts, as another checkout at another hour has them. */
function otherCheckout(name: string): string {
  const copy = join(work, name);
  cpSync(join(root, 'charts'), join(copy, 'charts'), { recursive: true });
  for (const [index, file] of filesBelow(copy).entries()) utimesSync(join(copy, file), 1e9 + index, 1e9 + index);
  return copy;
}

function digests(stdout: string): string[] {
  return [...stdout.matchAll(/ chart (sha256:[0-9a-f]{64})$/gm)].map(([, digest]) => digest ?? '');
}

const repositories = async (path: string): Promise<string[]> => {
  const answer = await fetch(`http://${registry.address}/v2/_catalog`);
  const { repositories: all } = (await answer.json()) as { repositories: string[] };
  return all.filter((name) => name.startsWith(`${path}/`));
};

test('lines and charts agree', () => {
  expect(charts).toEqual(lineNames.flatMap(publishedNames));
});

describe.each(helms)('$name', ({ major, name, path }) => {
  const folder = `charts-${String(major)}`;

  test('an archive is the same bytes in another checkout, at another hour', async () => {
    const here = await release(`dry-${String(major)}`, path, { dryRun: true });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const there = await release(`dry-${String(major)}`, path, { dryRun: true, charts: otherCheckout(folder) });
    expect(here).toMatchObject({ exitCode: 0, stderr: '' });
    expect(digests(here.stdout)).toHaveLength(4);
    expect(digests(there.stdout)).toEqual(digests(here.stdout));
    expect(await repositories(`dry-${String(major)}`)).toEqual([]);
  });

  test('pushes every line, and the default without its name', async () => {
    const result = await release(folder, path);
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout.match(/^pushed {6}oci:.*@sha256:[0-9a-f]{64} /gm)).toHaveLength(4);
    expect(await repositories(folder)).toEqual(charts.map((chart) => `${folder}/${chart}`).sort());
    for (const [index, chart] of charts.entries()) {
      expect(await layerDigest(`${folder}/${chart}`, versionOf(chart))).toBe(digests(result.stdout)[index]);
    }
  });

  test.each(charts)('what is installed from oci://…/%s is the chart of the folder', async (chart) => {
    const remote = ['--version', versionOf(chart), '--plain-http'];
    const helm = { name, major, path };
    const pulled = await helmTemplate(helm, 'flink-session', `oci://${registry.address}/${folder}/${chart}`, remote);
    if ('error' in pulled) throw new Error(pulled.error);
    const yaml = pulled.yaml.replace(/^Pulled: .*\nDigest: .*\n/, ''); // Helm 4 says so on standard output
    const local = await helmTemplate(helm, 'flink-session', join(root, folderOf(chart)));
    if ('error' in local) throw new Error(local.error);
    // The newest line's own name is in its label and in what Helm says of the source.
    const named = local.yaml.replaceAll(/(helm\.sh\/chart: |# Source: )flink(?=-\d+\.\d+\.|\/)/g, `$1${chart}`);
    expect(yaml).toBe(named);
  });

  test('a second run leaves all as it is', async () => {
    const result = await release(folder, path, { charts: otherCheckout(`again-${folder}`) });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout.match(/^unchanged {3}oci:/gm)).toHaveLength(4);
  });

  test('a version that is there with another content refuses all, and nothing is pushed', async () => {
    const copy = otherCheckout(`changed-${folder}`);
    appendFileSync(join(copy, 'charts', 'flink-1-20', 'values.yaml'), '# changed\n');
    const before = await layerDigest(`${folder}/flink-1-20`, versionOf('flink-1-20'));
    const result = await release(folder, path, { charts: copy });
    expect(result).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `error: oci://${registry.address}/${folder}/flink-1-20:${versionOf('flink-1-20')}: there already with another content: raise chartVersion; nothing was pushed\n`,
    });
    expect(await layerDigest(`${folder}/flink-1-20`, versionOf('flink-1-20'))).toBe(before);
  });

  test('the registry gone during push: one line, what was pushed is told, and another run does the rest', async () => {
    const gone = `gone-${String(major)}`;
    const proxy = await startFailingProxy(registry.address, 2);
    const address = `oci://${proxy.address}/${gone}`;
    const broken = await commandLine('--registry', address, '--plain-http', '--helm', path);
    await proxy.stop();
    expect(broken.exitCode).toBe(1);
    expect(broken.stdout.match(/^pushed /gm)).toHaveLength(2);
    expect(broken.stderr).toMatch(
      /^error: oci:.*\/gone-\d\/flink:\S+: .*; what is listed is there; run it again for the rest$/,
    );
    expect(await repositories(gone)).toEqual([`${gone}/flink-1-13`, `${gone}/flink-1-20`]);
    const rest = await release(gone, path);
    expect(rest).toMatchObject({ exitCode: 0, stderr: '' });
    expect(rest.stdout.match(/^unchanged /gm)).toHaveLength(2);
    expect(rest.stdout.match(/^pushed /gm)).toHaveLength(2);
  });

  test('no registry there: one line and exit code 1', async () => {
    const address = `oci://127.0.0.1:${String(await freePort())}/charts`;
    const result = await commandLine('--registry', address, '--plain-http', '--helm', path);
    expect(result).toMatchObject({ exitCode: 1, stdout: '' });
    expect(result.stderr).toMatch(/^error: oci:\S+\/flink-1-13:\S+: .*connection refused; nothing was pushed$/);
  });
});

test.each([
  'http://127.0.0.1:5000/charts',
  'oci://',
  'oci://user:secret@host/charts',
  'oci://host/charts/',
  'oci://host/Charts',
])('--registry %s is refused', async (address) => {
  await expect(releaseCommand({ registry: address, plainHttp: true, dryRun: false, helm: 'helm' })).rejects.toThrow(
    new UsageError(`--registry ${address}: not a registry; for example oci://registry.example.com/charts`),
  );
});

/** The newest line's two charts have one folder. */
function folderOf(chart: string): string {
  return chartFolder(lineNames.find((line) => publishedNames(line).includes(chart)) ?? '');
}

function versionOf(chart: string): string {
  const text = readFileSync(join(root, folderOf(chart), 'Chart.yaml'), 'utf8');
  return /^version: (.*)$/m.exec(text)?.[1] ?? '';
}

async function layerDigest(repository: string, version: string): Promise<string | undefined> {
  const answer = await fetch(`http://${registry.address}/v2/${repository}/manifests/${version}`, {
    headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
  });
  const { layers } = (await answer.json()) as { layers?: { digest: string }[] };
  return layers?.[0]?.digest;
}
