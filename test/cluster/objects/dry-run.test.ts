import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { linesInTurn } from '../../helpers/lines-in-turn.ts';
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
