import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { compareObjects, type Difference } from '../../generator/compare/compare.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { mergeValues } from '../../generator/reference/helm/merge.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import type { ChartAnswer } from '../harness/harness.ts';
import { parseManifests } from '../harness/harness.ts';
import { type Helm, helmBinaries, helmTemplate } from '../helpers/helm.ts';
import { differencesPage } from './differences-page.ts';
import { added, covers, differs, helmLedger, nativeLedger, singleFields } from './ledger.ts';
import { fromClient, unexplained } from './real-flink.ts';
import { sidesOf } from './sides.ts';

/** The scenario of whoever sets nothing. */
const scenario = 'deploy-nothing-but-stock';
/** Which files lie beside the configuration is given to the client and to the chart alike; everything else is the chart's own default. */
const logConfiguration = { 'logback-console.xml': null, 'log4j-console.properties': null };
const own: JsonMap = { clusterId: 'my-session', logConfiguration };

const root = join(import.meta.dirname, '..', '..');
let directory: string;
let helm: Helm;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'flink-chart-ledger-'));
  const first = (await helmBinaries())[0];
  if (first === undefined) throw new Error('no Helm');
  helm = first;
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe.each(lineNames)('the ledger of line %s, for values that leave every default', (name) => {
  const sides = sidesOf(name);
  const client = fromClient(scenario, new Map(), sides);
  const rendered = new Map<string, ChartAnswer>();

  /** The chart's objects as `helm template` prints them, hooks among them. */
  async function render(values: JsonMap): Promise<ChartAnswer> {
    const text = stringify(values);
    const known = rendered.get(text);
    if (known !== undefined) return known;
    const file = join(directory, `${name}-${String(rendered.size)}.yaml`);
    writeFileSync(file, text);
    const result = await helmTemplate(helm, 'release', chartDirectory(name), ['--values', file]);
    if ('error' in result) throw new Error(result.error);
    const answer = { objects: parseManifests(result.yaml) };
    rendered.set(text, answer);
    return answer;
  }

  async function differencesOf(values: JsonMap): Promise<readonly Difference[]> {
    const chart = await render(mergeValues(own, [values]));
    if (!('objects' in chart && 'objects' in client)) throw new Error('a refusal');
    return compareObjects(chart.objects, client.objects, sides.line.facts).flatMap(singleFields);
  }

  test.each([
    { profile: 'helm', ledger: helmLedger(sides.line) },
    { profile: 'native', ledger: nativeLedger(sides.line) },
  ])('profile $profile differs from the client by it alone', async ({ profile, ledger }) => {
    const answer = await render({ ...own, profile });
    expect(unexplained(answer, client, ledger, () => undefined, sides)).toEqual([]);
  });

  test('has at most ten fields that differ', () => {
    expect(differs(sides.line).length).toBeLessThanOrEqual(10);
  });

  test.each(differs(sides.line).filter(({ byDefault }) => byDefault))('is needed: $kinds $paths', async (entry) => {
    expect(entry.scenario).toBe(scenario);
    const found = await differencesOf({ profile: 'native' });
    expect(found.filter((one) => covers(entry, one))).not.toEqual([]);
  });

  describe.each(added.filter(({ refusedBy = [] }) => !refusedBy.includes(name)))('the chart adds $chart', (entry) => {
    test.each(entry.kinds)('to or as: %s', async (kind) => {
      const found = (await differencesOf(entry.on ?? {})).filter((one) => covers(entry, one));
      expect(found.filter(({ path }) => kind === '*' || path.startsWith(`${kind}/`))).not.toEqual([]);
    });
    test(`${entry.switch} takes it away`, async () => {
      const found = await differencesOf(mergeValues(entry.on ?? {}, [entry.off]));
      expect(found.filter((one) => covers(entry, one))).toEqual([]);
    });
    test('it has no part in profile native', async () => {
      const found = await differencesOf({ profile: 'native' });
      expect(found.filter((one) => covers(entry, one))).toEqual([]);
    });
  });
});

test('every added entry names its switch as the values that it stands for', () => {
  const flat = (values: JsonMap, above = ''): string[] =>
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? flat(value as JsonMap, `${above}${key}.`)
        : [`${above}${key}: ${String(value)}`],
    );
  expect(added.map((entry) => entry.switch)).toEqual(added.map(({ off }) => flat(off).join(', ')));
});

test('docs/differences.md says what the ledger says; npx vitest run --project chart ledger -u writes it', async () => {
  await expect(differencesPage(lineNames.map(loadLine))).toMatchFileSnapshot(join(root, 'docs', 'differences.md'));
});

test('the README counts the ledger', () => {
  const most = Math.max(...lineNames.map((line) => differs(loadLine(line)).length));
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`less at most **${String(most)}** fields a line`);
});
