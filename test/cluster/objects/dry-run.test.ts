import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { at } from '../../../generator/reference/values/objects.ts';
import { linesInTurn } from '../../helpers/lines-in-turn.ts';
import { quantityTexts } from '../../helpers/quantity-texts.ts';
import { sharedCluster } from '../shared.ts';
import { refusedByKubernetes } from './refused.ts';
import { type Rendering, renderings } from './renderings.ts';

const work = mkdtempSync(join(tmpdir(), 'flink-chart-dry-run-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** What the API server, asked by kubectl, says against the objects: title of a rendering → complaints. */
async function complaints(all: readonly Rendering[]): Promise<ReadonlyMap<string, string>> {
  const { kubectl, kubeconfig } = sharedCluster();
  const directory = mkdtempSync(join(work, 'objects-'));
  const file = (index: number): string => join(directory, `${String(index).padStart(4, '0')}.json`);
  all.forEach(({ objects }, index) => {
    writeFileSync(file(index), JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  });
  const args = ['apply', '--dry-run=server', '--validate=strict', '--output=name', `--filename=${directory}`];
  const to = [`--kubeconfig=${kubeconfig}`, '--namespace=default'];
  const result = await execa(kubectl, [...args, ...to], { reject: false });
  // A complaint names the file that it is about; some stand on one line.
  const said = result.stderr.split(/\n|, (?=error validating)/).filter((text) => text !== '');
  const found = new Map<string, string>();
  for (const text of said) {
    const title = all.find((_, index) => text.includes(file(index)))?.title ?? 'kubectl';
    found.set(title, [found.get(title) ?? '', text].join('\n').trim());
  }
  if (result.exitCode !== 0 && found.size === 0) found.set('kubectl', 'failed and said nothing');
  return found;
}

interface Answer {
  readonly all: readonly Rendering[];
  readonly found: ReadonlyMap<string, string>;
}

const answers = new Map<string, Answer>();

// kubectl paces its requests, so the lines are asked side by side.
beforeAll(async () => {
  await Promise.all(
    (await linesInTurn()).map(async ({ line, helm }) => {
      const all = await renderings(helm, line);
      answers.set(line, { all, found: await complaints(all) });
    }),
  );
});

describe.each(lineNames)('line %s', (line) => {
  const answer = (): Answer => answers.get(line) ?? { all: [], found: new Map() };

  test('the API server takes every object that the chart renders, and knows every field', () => {
    const { all, found } = answer();
    expect(all.length).toBeGreaterThan(150);
    expect([...found].filter(([title]) => !(title in refusedByKubernetes))).toEqual([]);
  });

  test('what it refuses is what is known that it refuses', () => {
    const { all, found } = answer();
    const known = Object.entries(refusedByKubernetes).filter(([name]) => all.some(({ title }) => title === name));
    expect(known.length).toBeGreaterThan(0);
    for (const [name, says] of known) expect([name, found.get(name)]).toEqual([name, expect.stringMatching(says)]);
  });
});

test('every refusal that is known is seen on some line', () => {
  const seen = [...answers.values()].flatMap(({ all }) => all.map(({ title }) => title));
  expect(Object.keys(refusedByKubernetes).filter((name) => !seen.includes(name))).toEqual([]);
});

test('a wrong field is found', async () => {
  const spec = { ports: [{ port: 1 }], nonsense: 2 };
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec };
  expect([...(await complaints([{ title: 'wrong', objects: [service] }]))]).toEqual([
    ['wrong', expect.stringContaining('unknown field')],
  ]);
});

/** The containers of the Deployments as the API server would store them, init containers last. */
async function storedResources(deployments: readonly object[]): Promise<unknown[][]> {
  const { kubectl, kubeconfig } = sharedCluster();
  const file = join(mkdtempSync(join(work, 'stored-')), 'list.json');
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: deployments }));
  const args = ['create', '--dry-run=server', '--output=json', `--filename=${file}`];
  const { stdout } = await execa(kubectl, [...args, `--kubeconfig=${kubeconfig}`, '--namespace=default']);
  return stdout.split(/\n(?=\{)/).map((text) => resourcesOf(JSON.parse(text) as object));
}

function resourcesOf(deployment: object): unknown[] {
  const pod = at(deployment, 'spec', 'template', 'spec');
  return ['containers', 'initContainers'].flatMap((list) =>
    ((at(pod, list) ?? []) as object[]).map((one) => at(one, 'resources') ?? {}),
  );
}

describe('quantities', () => {
  test('of every line are stored as they are rendered', async () => {
    const deployments = [...answers].flatMap(([line, { all }]) =>
      all
        .flatMap(({ objects }) => objects.filter(({ kind }) => kind === 'Deployment').slice(0, 1))
        .slice(0, 20)
        .map((one, index) => ({ ...one, metadata: { name: `d${line.replace('.', '-')}-${String(index)}` } })),
    );
    expect(deployments.length).toBeGreaterThan(50);
    expect(await storedResources(deployments)).toEqual(deployments.map(resourcesOf));
  });

  test("of the table are what it says, Flink's texts as well as the chart's", async () => {
    // Where Flink writes an exponent, the API server keeps one.
    const table = quantityTexts.filter(([text]) => /^[\d.]+(?:Mi)?$/.test(text));
    const own = quantityTexts.filter(([, stored]) => /^\d+[a-zA-Z]*$/.test(stored));
    const given = [...table.map(([text]) => text), ...own.map(([, stored]) => stored)];
    const containers = given.map((cpu, index) => ({
      name: `c${String(index)}`,
      image: 'a',
      resources: { limits: { cpu } },
    }));
    const labels = { app: 'a' };
    const template = { metadata: { labels }, spec: { containers } };
    const spec = { selector: { matchLabels: labels }, template };
    const [found] = await storedResources([
      { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'quantities' }, spec },
    ]);
    expect(found).toEqual([...table, ...own].map(([, cpu]) => ({ limits: { cpu } })));
  });
});
