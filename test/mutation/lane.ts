import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { root } from '../../generator/root.ts';
import type { Language } from './operators.ts';
import type { Mutant } from './places.ts';

/** What became of a mutant: the test that noticed it, or nothing did. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly killer: string | undefined;
  readonly seconds: number;
}

/** An endless loop is a failure too. */
const patience = 1_200_000;

/** Where a change of a source is likely to be noticed; the other tests come after them. */
const likely: Readonly<Record<Language, readonly string[]>> = {
  facts: ['test/scenarios/scenarios.test.ts', 'test/generator/reference/', 'test/chart/manifests.test.ts'],
  rules: ['test/rules/', 'test/generator/reference/values/'],
  template: [
    'test/rules/',
    'test/chart/memory.test.ts',
    'test/chart/types.test.ts',
    'test/differential/scenarios.test.ts',
    'test/differential/outside.test.ts',
    'test/chart/notes.test.ts',
  ],
  scripts: ['test/generator/facts/scripts.test.ts'],
};

/** Slow, or they start processes: asked last. */
const late = /notes|self|whole|random|values-files|docs|check\/rules|task-manager\.test|from-cluster|commands\//;

/** Removed by `close`, and when the process ends in any other way that it can see. */
const open = new Set<string>();
const running = new Set<number>();
process.on('exit', () => {
  for (const group of running) end(group);
  for (const directory of open) rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

/** Ends what a run has started: the tests' own processes too, which would go on writing. */
function end(group: number): void {
  running.delete(group);
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // They have ended by themselves.
  }
}

/** A copy of the repository in which mutants are made, one after the other: the checkout is never changed. */
export class Lane {
  readonly #directory = mkdtempSync(join(tmpdir(), 'flink-chart-mutation-'));

  /** Copies what is in the checkout, changes that are not committed included. */
  static async create(): Promise<Lane> {
    const lane = new Lane();
    open.add(lane.#directory);
    const { stdout } = await execa('git', ['ls-files', '-z', '-co', '--exclude-standard', '--deduplicate'], {
      cwd: root,
    });
    for (const path of stdout.split('\0').filter((one) => one !== '')) {
      mkdirSync(join(lane.#directory, dirname(path)), { recursive: true });
      copyFileSync(join(root, path), join(lane.#directory, path));
    }
    symlinkSync(join(root, 'node_modules'), join(lane.#directory, 'node_modules'));
    return lane;
  }

  /** What the tests say of a mutant. The chart is generated anew, as somebody who changes a source would do. */
  async judge(mutant: Mutant): Promise<Verdict> {
    const started = Date.now();
    const path = join(this.#directory, mutant.path);
    writeFileSync(path, mutant.text);
    const killer = (await this.#generate(mutant)) ?? (await this.firstFailure(mutant.language));
    copyFileSync(join(root, mutant.path), path);
    for (const generated of mutant.language === 'rules' ? [] : ['charts', 'schemas']) {
      rmSync(join(this.#directory, generated), { recursive: true });
      cpSync(join(root, generated), join(this.#directory, generated), { recursive: true });
    }
    return { mutant, killer, seconds: (Date.now() - started) / 1000 };
  }

  async #generate({ language }: Mutant): Promise<string | undefined> {
    if (language === 'rules') return undefined;
    const result = await this.#run(['--import', 'tsx', 'generator/cli/cli.ts', 'generate']);
    return result.failed ? 'npm run generate' : undefined;
  }

  /** The first test that fails, those first that are likely to. */
  async firstFailure(language: Language): Promise<string | undefined> {
    const files = inOrder(language).join(',');
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/mutation/vitest.config.ts'];
    const { failed, stdout, timedOut } = await this.#run(args, { MUTATION_FILES: files });
    if (timedOut) return `no end within ${String(patience / 1000)} s`;
    return failed ? (stdout.trim().split('\n')[0] ?? 'vitest') : undefined;
  }

  async #run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    // Each mutant is judged on the same random cases.
    const seed = { FLINK_CHART_SEED: process.env['FLINK_CHART_SEED'] ?? '20260101', NO_COLOR: '1' };
    const TMPDIR = join(this.#directory, '.tmp');
    mkdirSync(TMPDIR, { recursive: true });
    const how = { cwd: this.#directory, env: { ...seed, ...env, TMPDIR }, reject: false, timeout: patience } as const;
    const run = execa('node', args, { ...how, detached: true, cleanup: false });
    const group = run.pid;
    if (group !== undefined) running.add(group);
    const result = await run;
    if (group !== undefined) end(group);
    rmSync(TMPDIR, { recursive: true, force: true, maxRetries: 5 });
    return result;
  }

  /** Removes the copy. */
  close(): void {
    rmSync(this.#directory, { recursive: true, force: true });
    open.delete(this.#directory);
  }
}

/** All files of `npm test`, the likely ones first and the slow ones last. */
function inOrder(language: Language): string[] {
  const rank = (file: string): number => {
    const index = likely[language].findIndex((start) => file.startsWith(start));
    if (index >= 0) return index;
    return late.test(file) ? 200 : 100;
  };
  return ['generator', 'helpers', 'scenarios', 'rules', 'chart', 'differential']
    .flatMap((folder) => filesBelow(`test/${folder}`))
    .sort((one, other) => rank(one) - rank(other));
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort();
  } catch {
    return [];
  }
}
