import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { flinkVersions } from '../../generator/facts/lines/versions.ts';
import { catalogueOf } from './committed.ts';
import { changesBetween } from './changes.ts';
import { extracted } from './extraction.ts';

/**
 * `npm run catalogue`: extracts `schemas/flink-<line>.json`, `schemas/pod-model-<line>.json` and the line's facts of all lines or, by
 * `-- --line L`, of one, and writes `schemas/changes/` from the catalogues; `-- --check` compares. Of a line it needs the name of its release
 * and nothing else, since it makes what all others need.
 */

const root = join(import.meta.dirname, '..', '..');
const lineNames = Object.keys(flinkVersions);

/** The lines that only one of two texts has, as `- committed` and `+ extracted`. */
function difference(committed: string, fresh: string): readonly string[] {
  const before = new Set(committed.split('\n'));
  const after = new Set(fresh.split('\n'));
  return [
    ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line.trim()}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line.trim()}`),
  ];
}

/** What the committed catalogues say of each line and the one before: path below the checkout → text. */
function changes(): ReadonlyMap<string, string> {
  return new Map(
    lineNames.slice(1).map((line, index) => {
      const before = lineNames[index] ?? '';
      const text = JSON.stringify(changesBetween(catalogueOf(before), catalogueOf(line)), null, 2);
      return [`schemas/changes/${before}-${line}.json`, `${text}\n`];
    }),
  );
}

/** Writes the file, or compares it. */
function settle(path: string, text: string, source: string, check: boolean): void {
  const file = join(root, path);
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
    return;
  }
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (committed === text) {
    console.log(`${path} is what ${source} says`);
    return;
  }
  console.error(
    `${path} is not what ${source} says: run npm run catalogue, and read what changed (- committed, + extracted):`,
  );
  console.error(difference(committed, text).join('\n') || '(same lines, another order)');
  process.exitCode = 1;
}

/** @throws Error in one line if there is no such line */
function chosen(line: string | undefined): readonly (readonly [string, string])[] {
  const all = Object.entries(flinkVersions);
  const found = all.filter(([name]) => line === undefined || line === name);
  if (found.length === 0) throw new Error(`line ${line ?? ''}: not known; the lines are ${lineNames.join(', ')}`);
  return found;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, line: { type: 'string' } } });
  for (const [line, flinkVersion] of chosen(values.line)) {
    for (const [path, text] of await extracted(line, flinkVersion)) {
      settle(path, text, `Flink ${flinkVersion}`, values.check);
    }
  }
  for (const [path, text] of changes()) settle(path, text, 'the catalogue', values.check);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
