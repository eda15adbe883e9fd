import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../../generator/lines.ts';
import { helmBinaries } from '../../helpers/helm.ts';
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

const helms = await helmBinaries();

describe.each(lineNames)('line %s', (line) => {
  let all: readonly Rendering[];
  let found: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const [helm] = helms;
    if (helm === undefined) throw new Error('no Helm');
    all = await renderings(helm, line);
    found = await complaints(all);
  });

  test('the API server takes every object that the chart renders, and knows every field', () => {
    expect(all.length).toBeGreaterThan(150);
    expect([...found].filter(([title]) => !(title in refusedByKubernetes))).toEqual([]);
  });

  test('what it refuses is what is known that it refuses', () => {
    const known = Object.entries(refusedByKubernetes).filter(([name]) => all.some(({ title }) => title === name));
    expect(known.length).toBeGreaterThan(0);
    for (const [name, says] of known) expect([name, found.get(name)]).toEqual([name, expect.stringMatching(says)]);
  });
});

test('a wrong field is found', async () => {
  const spec = { ports: [{ port: 1 }], nonsense: 2 };
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec };
  expect([...(await complaints([{ title: 'wrong', objects: [service] }]))]).toEqual([
    ['wrong', expect.stringContaining('unknown field')],
  ]);
});
