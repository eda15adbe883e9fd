import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { facts } from '../../generator/facts/lines/all.ts';
import { catalogueOf } from './ask.ts';
import { changesBetween } from './changes.ts';
import { javaOracle, type JavaOracle } from './java.ts';
import { lineFacts } from './lines.ts';

/**
 * `npm run catalogue`: extracts `schemas/flink-<line>.json` and `schemas/pod-model-<line>.json` of all lines or, by
 * `-- --line L`, of one, and writes `schemas/changes/` from the catalogues; `-- --check` compares.
 */

const root = join(import.meta.dirname, '..', '..');

/** What is extracted from one Flink release: path below the checkout → text. */
async function extracted(line: string, oracle: JavaOracle): Promise<ReadonlyMap<string, string>> {
  // Plugins are left out: their options are relative to a prefix with a name that the user chooses (metrics.reporter.<name>.).
  const jars = [oracle.distribution.lib, oracle.distribution.opt].flatMap((directory) =>
    readdirSync(directory)
      .filter((name) => name.endsWith('.jar'))
      .sort()
      .map((name) => join(directory, name)),
  );
  const run = async (mainClass: string, args: readonly string[]): Promise<string> => {
    const result = await execa('java', [...oracle.arguments(mainClass, oracle.distribution.opt), ...args], {
      stripFinalNewline: false,
    });
    return result.stdout;
  };
  return new Map([
    [`schemas/flink-${line}.json`, await run('Catalogue', jars)],
    [`schemas/pod-model-${line}.json`, await run('PodModel', [])],
  ]);
}

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
    facts.slice(1).map(({ line }, index) => {
      const before = facts[index]?.line ?? '';
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

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, line: { type: 'string' } } });
  for (const line of values.line === undefined ? facts : [lineFacts(values.line)]) {
    const oracle = await javaOracle(line.flinkVersion);
    for (const [path, text] of await extracted(line.line, oracle)) {
      settle(path, text, `Flink ${line.flinkVersion}`, values.check);
    }
  }
  for (const [path, text] of changes()) settle(path, text, 'the catalogue', values.check);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
