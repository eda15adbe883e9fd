import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { parse, stringify } from 'yaml';
import type { ClientInput } from '../../generator/reference/flink/client.ts';
import { deploy } from '../../generator/reference/flink/deploy.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { toClientInput } from '../helpers/random/give.ts';
import { randomCaseOf } from '../helpers/random/case.ts';
import { helmBinaries, type Helm } from '../helpers/helm.ts';
import { installedCommand } from '../helpers/package.ts';
import { openOracle } from '../oracle/oracle.ts';
import * as fc from 'fast-check';
import { releaseSecretBytes } from './release-secret.ts';
import { cpuRatio, cpuSeconds, milliseconds, rounds, spread, type Spread, wallRatio } from './measure.ts';

/** One line of the table: what was measured, against what bound. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly figure: Spread;
  /** Not there: no bound is set. */
  readonly atMost?: number;
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

/** CPU of growing values files against that of none, and whether it grows in proportion: all figures of a round side by side. */
async function growth(helm: Helm, directory: string): Promise<Row[]> {
  const counts = [10, 100, 500, 1000];
  const template = [helm.path, 'template', 'bench', chart];
  const commands = [template, ...counts.map((count) => [...template, '-f', manyOptions(directory, count)])];
  const all: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const costs: number[] = [];
    for (const command of commands) costs.push(await cpuSeconds(command, 4));
    all.push(costs);
  }
  const against = (index: number): Spread => spread(all.map((costs) => (costs[index] ?? 0) / (costs[0] ?? 1)));
  const rows: Row[] = [10, 100, 1000].map((count) => ({
    what: `CPU of helm template, ${count.toLocaleString('en')} options against none, ${helm.name}`,
    unit: '×',
    figure: against(1 + counts.indexOf(count)),
  }));
  // Linear: the second half of the options costs what the first half does.
  const halves = all.map(([, few = 0, , some = 0, many = 0]) => (many - some) / Math.max(some - few, 0.001));
  const what = `growth from 10 to 1,000 options: second half against first half, ${helm.name}`;
  return [...rows, { what, unit: '×', figure: spread(halves), atMost: 1.5 }];
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
      atMost: 30,
    },
    { what: 'packaged chart', unit: 'kB', figure: once(statSync(archive).size / 1000), atMost: 85 },
    { what: 'release Secret, of 1 MiB', unit: '%', figure: once((secret / 1048576) * 100), atMost: 20 },
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

/** The same 1,000 cases of the default line through a JVM and through the pipeline, in turn, once both are warm. */
async function pipelineRow(): Promise<Row> {
  const line = loadLine(defaultLine);
  const inputs = fc
    .sample(randomCaseOf(line), { numRuns: 1000, seed: 1 })
    .map((drawn) => toClientInput(drawn, line.facts));
  const oracle = await openOracle(defaultLine);
  const ours = (): void => {
    for (const input of inputs) deploy(input, line);
  };
  try {
    await oracle.ask(inputs);
    for (let warmUp = 0; warmUp < 5; warmUp++) ours();
    const what = `reference pipeline of ${defaultLine}, a case warm, against real Flink, warm`;
    const figure = await wallRatio(ours, () => oracle.ask(inputs), 3);
    return { what, unit: '×', figure, atMost: 1 / 20 };
  } finally {
    await oracle.close();
  }
}

/** One session without options: a process of the installed package's command, and a JVM with Flink's client that is asked once, from start to end. */
async function coldRow(directory: string): Promise<Row> {
  const { facts } = loadLine(defaultLine);
  const stock = Object.entries(facts.stockConfiguration).map(([key, value]) => `${key}: ${value}\n`);
  const input: ClientInput = {
    mode: 'session',
    args: ['-Dkubernetes.cluster-id=bench'],
    environment: {},
    files: { [`/client/conf/${facts.confFile}`]: stock.join('') },
    confDir: '/client/conf',
    workingDirectory: '/client',
  };
  const real = async (): Promise<void> => {
    const oracle = await openOracle(defaultLine);
    await oracle.ask([input]);
    await oracle.close();
  };
  const command = await installedCommand(directory);
  const ours = (): Promise<unknown> => execa('node', [command, 'render'], { cwd: directory });
  await real();
  await ours();
  const what = `flink-chart render as installed, cold process, against real Flink's client of ${defaultLine}, cold`;
  return { what, unit: '×', figure: await wallRatio(ours, real, 5), atMost: 1 / 8 };
}

/** Measures every row; those that need Java come last. */
export async function measureRows(progress: (what: string) => void): Promise<Row[]> {
  return scratch(async (directory) => {
    const rows: Row[] = [];
    for (const helm of await helmBinaries()) {
      progress(helm.name);
      rows.push(...(await helmRows(helm, directory)), ...(await growth(helm, directory)));
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
    rows.push(await pipelineRow(), await coldRow(directory));
    return rows;
  });
}
