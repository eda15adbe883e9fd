import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { filesBelow } from '../../../generator/cli/disk/read-templates.ts';
import { root } from '../../../generator/root.ts';
import { drawsOf } from './newer-options.ts';
import { jobManagerMemoryOptions, taskManagerMemoryOptions } from './options.ts';

/** Given otherwise than as a text: by files of the case, its names and memory totals. */
const elsewhere = ['case.ts', 'give.ts'].map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('');

/** Not drawn: what the client writes itself, a file of the machine, and uploads, which would leave it. */
const left = /^\$internal\.|^kubernetes\.(config\.file|artifacts\.local-upload-)|^env\.java\.home$/;

test.each(lineNames)('random configurations of %s draw every option that the pipeline reads', (name) => {
  const { catalogue, facts } = loadLine(name);
  const spellings = new Map(
    catalogue.options.map(({ key, fallbackKeys = [], deprecatedKeys = [] }) => [
      key,
      [key, ...fallbackKeys, ...deprecatedKeys],
    ]),
  );
  const text = filesBelow(join(root, 'generator/reference/flink'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, 'generator/reference/flink', path), 'utf8'))
    .join('\n');
  const quoted = [...text.matchAll(/'([a-z0-9$-]+\.[a-z0-9.-]+)'/gi)].map(([, key]) => key ?? '');
  const read = [...new Set([...quoted, ...Object.values(facts.client.optionKeys)])].filter((key) => spellings.has(key));
  const drawn = { ...drawsOf({ catalogue, facts }), ...jobManagerMemoryOptions, ...taskManagerMemoryOptions };
  const isDrawn = (key: string): boolean => key in drawn || elsewhere.includes(`'${key}'`);
  expect(read.length).toBeGreaterThan(80);
  expect(read.filter((key) => !left.test(key) && !spellings.get(key)?.some(isDrawn))).toEqual([]);
});
