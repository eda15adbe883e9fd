import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCommand } from '../../generator/cli/commands/check.ts';
import { renderCommand } from '../../generator/cli/commands/render.ts';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { entryPaths, valueEntries } from '../../generator/facts/values/entries.ts';
import type { SetArgument } from '../../generator/reference/helm/merge.ts';
import { helmTemplate, supportedHelms } from '../helpers/helm.ts';
import { twoAtATime } from '../helpers/two-at-a-time.ts';

/** A faulty values file as a user writes it, or arguments of Helm, and the one line that all say of it: written by hand. */
interface Case {
  readonly values?: string;
  readonly args?: readonly string[];
  readonly says: string;
}

const cases = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as readonly Case[])
  .map((one, index) => ({ ...one, index, shown: one.values?.trim() ?? one.args?.join(' ') ?? '' }));
const inFiles = cases.filter(({ args }) => args === undefined);
const helms = await supportedHelms();
const folder = mkdtempSync(join(tmpdir(), 'flink-chart-refusals-'));
const pathOf = (index: number): string => join(folder, `${String(index)}.yaml`);
for (const { values = '', index } of cases) writeFileSync(pathOf(index), `${values}\n`);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('there are 120 at least, no two alike', () => {
  expect(cases.length).toBeGreaterThan(120);
  expect(new Set(cases.map(({ shown }) => shown)).size).toBe(cases.length);
});

test('every value is among them', () => {
  const keys = new Set(cases.map(({ says }) => says.slice(0, says.indexOf(': '))));
  const values = entryPaths(valueEntries(loadLine(defaultLine))).map((path) => path.join('.'));
  // The three probes are one row each: startup stands for them.
  const missing = values.filter((path) => !keys.has(path) && !/^probes\.\w+(\.|$)/.test(path));
  expect(missing).toEqual([]);
});

test('no message speaks of a schema', () => {
  for (const { says } of cases)
    expect(says).not.toMatch(/'(if|then|else|not|anyOf|allOf)'|anyOf|additional ?propert|schema/i);
});

/** With FLINK_CHART_FULL each case on each Helm, else on one of them in turn. */
const full = process.env['FLINK_CHART_FULL'] !== undefined;
const asked = helms.map((helm, turn) => ({
  ...helm,
  cases: cases.filter(({ index }) => full || index % helms.length === turn),
}));

describe.each(asked)('$name', (helm) => {
  const said = new Map<number, string | undefined>();
  beforeAll(async () => {
    const answers = await twoAtATime(helm.cases, ({ args = [], index }) =>
      helmTemplate(helm, 'flink', chartDirectory(defaultLine), ['-f', pathOf(index), ...args]),
    );
    for (const [turn, answer] of answers.entries())
      said.set(helm.cases[turn]?.index ?? -1, 'error' in answer ? answer.error : undefined);
  });

  test.each(helm.cases)('refuses $shown', ({ index, says }) => {
    // What Helm warns of when it merges stands before, the default that it leaves out in full.
    const [, ...lines] = `\n${said.get(index) ?? 'accepted'}`.split(/\n(?=Error: )/);
    const [first = '', ...rest] = lines.join('\n').split('\n');
    expect(first.replace(/^Error: execution error at \(flink\/templates\/deployment\.yaml:2:4\): /, '')).toBe(says);
    expect(rest.filter((line) => line !== '')).toEqual(['Use --debug flag to render out invalid YAML']);
  });
});

test.each(helms)('helm lint refuses too, $name', async (helm) => {
  const [{ says, index }] = inFiles as [(typeof cases)[number]];
  const { exitCode, stdout } = await execa(helm.path, ['lint', chartDirectory(defaultLine), '-f', pathOf(index)], {
    reject: false,
  });
  expect(exitCode).toBe(1);
  expect(stdout).toContain(`[ERROR]`);
  expect(stdout).toContain(JSON.stringify(says));
});

test.each(cases)('render refuses $shown', ({ args = [], index, says }) => {
  const input = { line: defaultLine, name: 'flink', namespace: 'default', files: [pathOf(index)], sets: setsOf(args) };
  expect(renderCommand(input)).toEqual({ exitCode: 1, stdout: '', stderr: `${says}\n` });
});

test.each(inFiles)('check refuses $shown', ({ index, says }) => {
  const release = { files: [pathOf(index)], name: 'flink', namespace: 'default' };
  const { stdout } = checkCommand([release], { line: defaultLine, format: 'text', failOn: 'error' });
  const lines = stdout.split('\n').filter((line) => / error: /.test(line));
  expect(lines.map((line) => line.replace(/^.*?:\d+:\d+: error: /, ''))).toEqual([says]);
});

/** `--set KEY=VALUE` and its likes, one each, the last of all arguments. */
function setsOf(args: readonly string[]): readonly SetArgument[] {
  const [flag, text] = args.slice(-2);
  if (flag === undefined || text === undefined) return [];
  const kinds = { '--set': 'typed', '--set-string': 'string', '--set-json': 'json' } as const;
  return [{ kind: kinds[flag as keyof typeof kinds], text }];
}
