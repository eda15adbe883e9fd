import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { parse, stringify } from 'yaml';
import { deploy } from '../../generator/flink/deploy.ts';
import { loadLine } from '../../generator/lines.ts';
import { toClientInput } from '../helpers/random/give.ts';
import { randomCase } from '../helpers/random/case.ts';
import { helmBinaries, type Helm } from '../helpers/helm.ts';
import { openOracle } from '../oracle/oracle.ts';
import * as fc from 'fast-check';
import { releaseSecretBytes } from './release-secret.ts';
import { cpuRatio, cpuSeconds, milliseconds, spread, type Spread } from './measure.ts';

/** One line of the table: what was measured, against what bound. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly figure: Spread;
  readonly atMost: number;
}

const root = join(import.meta.dirname, '..', '..');
const chart = join(root, 'charts', 'flink');
const once = (figure: number): Spread => spread([figure]);

/** Runs `body` with a scratch directory that goes afterwards. */
async function scratch<T>(body: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-bench-'));
  try {
    return await body(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A values file with `count` options of one prefix that is free for users. */
function manyOptions(directory: string, count: number): string {
  const path = join(directory, `options-${String(count)}.yaml`);
  const options = Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`user.option.number-${String(n)}`, `value ${String(n)}`]),
  );
  writeFileSync(path, stringify({ flinkConfiguration: options }));
  return path;
}

async function helmRows(helm: Helm, directory: string): Promise<Row[]> {
  await execa(helm.path, ['create', 'plain'], { cwd: directory });
  const template = (path: string, ...args: string[]): string[] => [helm.path, 'template', 'bench', path, ...args];
  const plain = template(join(directory, 'plain'));
  const hundred = template(chart, '-f', manyOptions(directory, 100));
  const skip = template(chart, '--skip-schema-validation');
  const rows: Row[] = [
    {
      what: `CPU of helm template, no values, against a chart of helm create, ${helm.name}`,
      unit: '×',
      figure: await cpuRatio(template(chart), plain),
      atMost: 1.4,
    },
    {
      what: `CPU of helm template, 100 options, against a chart of helm create, ${helm.name}`,
      unit: '×',
      figure: await cpuRatio(hundred, plain),
      atMost: 1.4,
    },
    {
      what: `CPU of helm template against itself with schema validation skipped, ${helm.name}`,
      unit: '×',
      figure: await cpuRatio(template(chart), skip),
      atMost: 1.3,
    },
  ];
  rmSync(join(directory, 'plain'), { recursive: true });
  return rows;
}

async function growth(helm: Helm, directory: string): Promise<Row> {
  const files = [10, 500, 1000].map((count) => manyOptions(directory, count));
  const costs: number[][] = [[], [], []];
  // In turn and the least of each: what else the machine does only ever adds.
  for (let round = 0; round < 5; round++) {
    for (const [at, path] of files.entries())
      costs[at]?.push(await cpuSeconds([helm.path, 'template', 'bench', chart, '-f', path], 3));
  }
  const [few = 0, some = 0, many = 0] = costs.map((figures) => Math.min(...figures));
  // Linear: the second half of the options costs what the first half does.
  return {
    what: `growth from 10 to 1,000 options: second half against first half, ${helm.name}`,
    unit: '×',
    figure: once((many - some) / Math.max(some - few, 0.001)),
    atMost: 1.5,
  };
}

async function sizes(helm: Helm, directory: string): Promise<Row[]> {
  await execa(helm.path, ['package', chart, '--destination', directory]);
  const { version } = loadLineFacts();
  const archive = join(directory, `flink-${version}.tgz`);
  const manifest = (await execa(helm.path, ['template', 'bench', chart])).stdout;
  const secret = releaseSecretBytes(chart, { manifest, notes: await notesOf(helm, directory) });
  return [
    {
      what: 'values.schema.json',
      unit: 'kB',
      figure: once(statSync(join(chart, 'values.schema.json')).size / 1000),
      atMost: 120,
    },
    { what: 'packaged chart', unit: 'kB', figure: once(statSync(archive).size / 1000), atMost: 60 },
    { what: 'release Secret, of 1 MiB', unit: '%', figure: once((secret / 1048576) * 100), atMost: 6 },
  ];
}

/** The notes of a release, which `helm template` does not print: rendered into an object of a copy of the chart. */
async function notesOf(helm: Helm, directory: string): Promise<string> {
  const copy = join(directory, 'notes');
  cpSync(chart, copy, { recursive: true });
  const text = '{{ dict "notes" (include "flink/templates/NOTES.txt" .) | toJson }}';
  writeFileSync(join(copy, 'templates', 'notes.yaml'), text);
  const { stdout } = await execa(helm.path, ['template', 'bench', copy, '--show-only', 'templates/notes.yaml']);
  return (parse(stdout) as { notes: string }).notes;
}

function loadLineFacts(): { version: string } {
  const text = readFileSync(join(chart, 'Chart.yaml'), 'utf8');
  return { version: /^version: (.*)$/m.exec(text)?.[1] ?? '' };
}

async function pipelineRow(): Promise<Row> {
  const line = loadLine('1.13');
  const inputs = fc.sample(randomCase, { numRuns: 1000, seed: 1 }).map((drawn) => toClientInput(drawn, line.facts));
  const oracle = await openOracle('1.13');
  try {
    await oracle.ask(inputs);
    const real = await milliseconds(() => oracle.ask(inputs), 3, 0);
    const ours = await milliseconds(() => inputs.map((input) => deploy(input, line)), 5);
    const ratios = { min: ours.min / real.max, median: ours.median / real.median, max: ours.max / real.min };
    return {
      what: 'reference pipeline, a case warm, against real Flink, warm',
      unit: '×',
      figure: ratios,
      atMost: 1 / 20,
    };
  } finally {
    await oracle.close();
  }
}

/** Measures every row; those that need Java come last. */
export async function measureRows(progress: (what: string) => void): Promise<Row[]> {
  return scratch(async (directory) => {
    const rows: Row[] = [];
    for (const helm of await helmBinaries()) {
      progress(helm.name);
      rows.push(...(await helmRows(helm, directory)), await growth(helm, directory));
      if (helm.major === 3) rows.push(...(await sizes(helm, directory)));
    }
    progress('npm run generate');
    const generating = await milliseconds(
      () => execa('npm', ['run', '--silent', 'generate', '--', '--check'], { cwd: root }),
      3,
      1,
    );
    rows.push({
      what: 'npm run generate, cold process',
      unit: 's',
      figure: { min: generating.min / 1000, median: generating.median / 1000, max: generating.max / 1000 },
      atMost: 2,
    });
    progress('real Flink');
    rows.push(await pipelineRow());
    return rows;
  });
}
