import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { stringify } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { chartName } from '../../generator/facts/chart/chart-name.ts';
import { chartFactsOf } from '../../generator/facts/chart/all.ts';
import { defaultLine, lineNames } from '../../generator/facts/lines/all.ts';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { parseManifests, refusalOf } from '../harness/harness.ts';
import { type Helm, helmBinaries, helmTemplate } from '../helpers/helm.ts';

const helms = await helmBinaries();
const work = mkdtempSync(join(tmpdir(), 'flink-chart-umbrella-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** A dependency of an umbrella chart: a line's chart, under its name or another. */
interface Dependency {
  readonly line: string;
  readonly alias?: string;
  readonly condition?: string;
}

let umbrellas = 0;

/** An umbrella chart, its dependencies not yet fetched. */
function umbrella(dependencies: readonly Dependency[], repository?: (line: string) => string): string {
  umbrellas += 1;
  const folder = join(work, `umbrella-${String(umbrellas)}`);
  mkdirSync(join(folder, 'charts'), { recursive: true });
  const listed = dependencies.map(({ line, ...dependency }) => ({
    name: chartName(line),
    version: chartFactsOf(line).chartVersion,
    ...dependency,
    ...(repository === undefined ? {} : { repository: repository(line) }),
  }));
  const about = { apiVersion: 'v2', name: 'umbrella', version: '1.0.0', dependencies: listed };
  writeFileSync(join(folder, 'Chart.yaml'), stringify(about));
  return folder;
}

/** The same with every chart unpacked in it; `alter` may change one of a line. */
function filled(dependencies: readonly Dependency[], alter: (folder: string) => void = () => undefined): string {
  const folder = umbrella(dependencies);
  for (const line of new Set(dependencies.map((one) => one.line)))
    cpSync(chartDirectory(line), join(folder, 'charts', chartName(line)), { recursive: true });
  alter(folder);
  return folder;
}

async function objects(helm: Helm, release: string, chart: string, values: object = {}): Promise<KubernetesObject[]> {
  const answer = await rendered(helm, release, chart, values);
  if ('error' in answer) throw new Error(answer.error);
  return parseManifests(answer.yaml);
}

async function rendered(helm: Helm, release: string, chart: string, values: object = {}) {
  const file = join(mkdtempSync(join(work, 'values-')), 'values.yaml');
  writeFileSync(file, stringify(values));
  return helmTemplate(helm, release, chart, ['--namespace', 'data', '--values', file]);
}

async function refused(helm: Helm, release: string, chart: string, values: object = {}): Promise<string | undefined> {
  const answer = await rendered(helm, release, chart, values);
  if (!('error' in answer)) return undefined;
  const refusal = refusalOf(answer.error);
  return refusal === undefined ? answer.error : `${refusal.option}: ${refusal.message}`;
}

/** Cluster ids: the names of Deployments, sorted. */
const clusters = (all: readonly KubernetesObject[]): string[] =>
  all.flatMap(({ kind, metadata }) => (kind === 'Deployment' ? [metadata.name] : [])).sort();

const identities = (all: readonly KubernetesObject[]): string[] =>
  all.map(({ kind, metadata }) => `${kind}/${metadata.name}`);

const everyLine = lineNames.map((line) => ({ line }));

describe.each(helms)('$name', (helm) => {
  test('every line in one umbrella is the chart that it is alone', async () => {
    const together = await objects(helm, 'r', filled(everyLine));
    const alone = await Promise.all(
      lineNames.map(async (line) => {
        const clusterId = line === defaultLine ? 'r' : `r-${chartName(line)}`;
        return objects(helm, 'r', chartDirectory(line), { clusterId });
      }),
    );
    const sorted = (all: readonly KubernetesObject[]): string[] => all.map((object) => JSON.stringify(object)).sort();
    expect(sorted(together)).toEqual(sorted(alone.flat()));
  });

  test('helm dependency update keeps every line, from folders', async () => {
    const chart = umbrella(everyLine, (line) => `file://${chartDirectory(line)}`);
    await execa(helm.path, ['dependency', 'update', chart]);
    expect(readdirSync(join(chart, 'charts')).sort()).toEqual(
      lineNames.map((line) => `${chartName(line)}-${chartFactsOf(line).chartVersion}.tgz`).sort(),
    );
    expect(clusters(await objects(helm, 'r', chart))).toEqual(['r', 'r-flink-1-13', 'r-flink-1-20']);
  });

  test('archives of all lines lie in one folder', async () => {
    const chart = umbrella(everyLine);
    for (const line of lineNames)
      await execa(helm.path, ['package', chartDirectory(line), '--destination', join(chart, 'charts')]);
    const images = (await objects(helm, 'r', chart))
      .filter(({ kind }) => kind === 'Deployment')
      .map(({ metadata }) => (metadata['labels'] as Record<string, string>)['app.kubernetes.io/version']);
    expect(images.sort()).toEqual(['1.13.6', '1.20.5', '2.3.0']);
  });

  test('every alias has a cluster of its own, and what is disabled has none', async () => {
    const chart = filled([
      { line: defaultLine },
      { line: defaultLine, alias: 'orders', condition: 'orders.enabled' },
      { line: defaultLine, alias: 'payments', condition: 'payments.enabled' },
    ]);
    const all = await objects(helm, 'shop', chart);
    expect(clusters(all)).toEqual(['shop', 'shop-orders', 'shop-payments']);
    expect(new Set(identities(all)).size).toBe(all.length);
    const some = await objects(helm, 'shop', chart, { payments: { enabled: false }, orders: { clusterId: 'o' } });
    expect(clusters(some)).toEqual(['o', 'shop']);
  });

  test.each([
    // As the fullname of `helm create`: nothing is doubled.
    ['shop-orders', 'orders', 'shop-orders'],
    ['orders', 'orders', 'orders'],
    ['orders-eu', 'orders', 'orders-eu'],
    ['shop', 'orders', 'shop-orders'],
    // An umbrella that had the chart of a line before lines had names keeps its cluster by this alias.
    ['shop', 'flink', 'shop'],
  ])('release %s, alias %s: cluster %s', async (release, alias, id) => {
    expect(clusters(await objects(helm, release, filled([{ line: '1.20', alias }])))).toEqual([id]);
  });

  test('two charts that would have one cluster id are one line of refusal', async () => {
    const chart = filled([{ line: defaultLine }, { line: defaultLine, alias: 'orders' }]);
    expect(await refused(helm, 'orders', chart)).toMatch(
      /^clusterId: the charts "(flink|orders)" and "(flink|orders)" of this release have the same cluster id "orders", and one would replace the other: set (flink|orders)\.clusterId, for example orders-2$/,
    );
    expect(clusters(await objects(helm, 'orders', chart, { orders: { clusterId: 'orders-2' } }))).toEqual([
      'orders',
      'orders-2',
    ]);
    const twice = { flink: { clusterId: 'same' }, orders: { clusterId: 'same' } };
    expect(await refused(helm, 'shop', chart, twice)).toMatch(/^clusterId: the charts .* the same cluster id "same", /);
  });

  test.each([
    // 45 characters are enough for Flink, 46 are not.
    [`a${'b'.repeat(37)}`, 'orders', true],
    [`a${'b'.repeat(38)}`, 'orders', false],
    ['shop', 'ordersDaily', false],
    ['shop', 'orders_daily', false],
  ])('release %s, alias %s: taken %s, or one line of refusal', async (release, alias, taken) => {
    const said = await refused(helm, release, filled([{ line: defaultLine, alias }]));
    if (taken) expect(said).toBeUndefined();
    else
      expect(said).toBe(
        `clusterId: the cluster id "${release}-${alias}", made of the release name and "${alias}", must have at most 45 lower-case letters, digits and hyphens, start with a letter and not end with a hyphen: set ${alias}.clusterId, for example flink-session`,
      );
  });

  test('two versions of the chart of one line are one line of refusal', async () => {
    const chart = filled([{ line: '1.20' }], (folder) => {
      const other = join(folder, 'charts', 'other');
      cpSync(chartDirectory('1.20'), other, { recursive: true });
      const named = (path: string, change: (text: string) => string): void => {
        writeFileSync(join(other, path), change(readFileSync(join(other, path), 'utf8')));
      };
      named('Chart.yaml', (text) =>
        text.replace(/^name: .*$/m, 'name: other').replace(/^version: .*$/m, 'version: 9.9.9'),
      );
      const { chartVersion } = chartFactsOf('1.20');
      for (const path of ['templates/_render.tpl', 'templates/deployment.yaml', 'templates/service.yaml'])
        named(path, (text) => text.replaceAll(`"${chartVersion}"`, '"9.9.9"'));
    });
    expect(await refused(helm, 'shop', chart)).toMatch(
      /^version: the charts of this release have two versions of the chart for Flink 1\.20, (\S+ and 9\.9\.9|9\.9\.9 and \S+), and Helm runs the templates of only one of them: give both the same version$/,
    );
  });

  test("the notes of an alias set values below the alias's key", async () => {
    const notes =
      '{{ dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" (dict "name" "notes") "data" (dict "text" (include (printf "%s/NOTES.txt" .Template.BasePath) .)) | toYaml }}';
    const chart = filled([{ line: defaultLine, alias: 'orders' }], (folder) => {
      writeFileSync(join(folder, 'charts', chartName(defaultLine), 'templates', 'notes.yaml'), notes);
    });
    const job = { jarURI: 'local:///a.jar', upgradeMode: 'stateless', state: 'suspended' };
    const all = await objects(helm, 'shop', chart, { orders: { mode: 'application', image: 'a:1', job } });
    expect(JSON.stringify(all.find(({ metadata }) => metadata.name === 'notes'))).toContain(
      'helm upgrade shop CHART --namespace data --reuse-values --set orders.job.state=running',
    );
  });

  test('every object says the namespace that accounts and configuration name', async () => {
    for (const line of lineNames) {
      const all = await objects(helm, 'r', chartDirectory(line));
      expect(all.map(({ metadata }) => metadata['namespace'])).toEqual(all.map(() => 'data'));
    }
  });
});
