import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseCommand } from '../../generator/cli/commands/release.ts';
import { chartFolder } from '../../generator/chart/chart-folder.ts';
import { UsageError } from '../../generator/cli/usage-error.ts';
import { defaultLine, lineNames } from '../../generator/facts/lines/all.ts';
import { filesBelow } from '../../generator/cli/disk/read-templates.ts';
import { root } from '../../generator/root.ts';
import { helmBinaries, helmTemplate } from '../helpers/helm.ts';
import { startFailingProxy } from './failing-proxy.ts';
import { freePort } from './ports.ts';
import { type Registry, startRegistry } from './registry.ts';

const helms = await helmBinaries();
/** In the order of pushing: the default line has two. */
const places = ['/1.13', '/1.20', '', '/2.3'];
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

test('lines and places agree', () => {
  expect(places.filter((place) => place !== '')).toEqual(lineNames.map((line) => `/${line}`));
});

describe.each(helms)('$name', ({ major, name, path }) => {
  const charts = `charts-${String(major)}`;

  test('an archive is the same bytes in another checkout, at another hour', async () => {
    const here = await release(`dry-${String(major)}`, path, { dryRun: true });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const there = await release(`dry-${String(major)}`, path, { dryRun: true, charts: otherCheckout(charts) });
    expect(here).toMatchObject({ exitCode: 0, stderr: '' });
    expect(digests(here.stdout)).toHaveLength(4);
    expect(digests(there.stdout)).toEqual(digests(here.stdout));
    expect(await repositories(`dry-${String(major)}`)).toEqual([]);
  });

  test('pushes every line, and the default without its name', async () => {
    const result = await release(charts, path);
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout.match(/^pushed {6}oci:.*@sha256:[0-9a-f]{64} /gm)).toHaveLength(4);
    expect(await repositories(charts)).toEqual(places.map((place) => `${charts}${place}/flink`).sort());
    for (const [index, place] of places.entries()) {
      expect(await layerDigest(`${charts}${place}/flink`, versionOf(place))).toBe(digests(result.stdout)[index]);
    }
  });

  test.each(places)('what is installed from oci://…%s/flink is the chart of the folder', async (place) => {
    const remote = ['--version', versionOf(place), '--plain-http'];
    const helm = { name, major, path };
    const pulled = await helmTemplate(
      helm,
      'flink-session',
      `oci://${registry.address}/${charts}${place}/flink`,
      remote,
    );
    if ('error' in pulled) throw new Error(pulled.error);
    const yaml = pulled.yaml.replace(/^Pulled: .*\nDigest: .*\n/, ''); // Helm 4 says so on standard output
    expect({ yaml }).toEqual(await helmTemplate(helm, 'flink-session', join(root, folderOf(place))));
  });

  test('a second run leaves all as it is', async () => {
    const result = await release(charts, path, { charts: otherCheckout(`again-${charts}`) });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout.match(/^unchanged {3}oci:/gm)).toHaveLength(4);
  });

  test('a version that is there with another content refuses all, and nothing is pushed', async () => {
    const copy = otherCheckout(`changed-${charts}`);
    appendFileSync(join(copy, 'charts', '1.20', 'flink', 'values.yaml'), '# changed\n');
    const before = await layerDigest(`${charts}/1.20/flink`, versionOf('/1.20'));
    const result = await release(charts, path, { charts: copy });
    expect(result).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `error: oci://${registry.address}/${charts}/1.20/flink:${versionOf('/1.20')}: there already with another content: raise chartVersion; nothing was pushed\n`,
    });
    expect(await layerDigest(`${charts}/1.20/flink`, versionOf('/1.20'))).toBe(before);
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
    expect(await repositories(gone)).toEqual([`${gone}/1.13/flink`, `${gone}/1.20/flink`]);
    const rest = await release(gone, path);
    expect(rest).toMatchObject({ exitCode: 0, stderr: '' });
    expect(rest.stdout.match(/^unchanged /gm)).toHaveLength(2);
    expect(rest.stdout.match(/^pushed /gm)).toHaveLength(2);
  });

  test('no registry there: one line and exit code 1', async () => {
    const address = `oci://127.0.0.1:${String(await freePort())}/charts`;
    const result = await commandLine('--registry', address, '--plain-http', '--helm', path);
    expect(result).toMatchObject({ exitCode: 1, stdout: '' });
    expect(result.stderr).toMatch(/^error: oci:\S+\/flink:\S+: .*connection refused; nothing was pushed$/);
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

/** The default line's two places have one folder. */
function folderOf(place: string): string {
  return chartFolder(place === '' ? defaultLine : place.slice(1));
}

function versionOf(place: string): string {
  const text = readFileSync(join(root, folderOf(place), 'Chart.yaml'), 'utf8');
  return /^version: (.*)$/m.exec(text)?.[1] ?? '';
}

async function layerDigest(repository: string, version: string): Promise<string | undefined> {
  const answer = await fetch(`http://${registry.address}/v2/${repository}/manifests/${version}`, {
    headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
  });
  const { layers } = (await answer.json()) as { layers?: { digest: string }[] };
  return layers?.[0]?.digest;
}
