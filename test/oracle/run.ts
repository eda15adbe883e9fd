import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { catalogueOf } from './committed.ts';
import { javaOracle } from './java.ts';
import { lineFacts } from './lines.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';

/** Random configurations a line in a full run; else each test says how many. */
const full = '10000';

/**
 * `npm run test:oracle -- [--full] [--line L] [--seed N] [--runs N] [FILE…]`: the tests against live Flink, all or those whose
 * file names match. What they need is looked for first, so that what is missing ends in one line.
 */
async function main(): Promise<void> {
  const { values, positionals } = options();
  const runs = values.runs ?? (values.full ? full : undefined);
  const lines = values.line === undefined ? lineNames : [lineFacts(values.line).line];
  for (const line of lines) {
    checkCatalogue(line);
    await javaOracle(lineFacts(line).flinkVersion);
  }
  const { exitCode } = await execa('npx', ['vitest', 'run', '--project', 'oracle', ...positionals], {
    stdio: 'inherit',
    reject: false,
    env: {
      ...(runs === undefined ? {} : { FLINK_CHART_RUNS: runs }),
      ...(values.line === undefined ? {} : { FLINK_CHART_LINE: values.line }),
      ...(values.seed === undefined ? {} : { FLINK_CHART_SEED: values.seed }),
    },
  });
  process.exitCode = exitCode ?? 1;
}

function options() {
  const parsed = parseArgs({
    allowPositionals: true,
    options: {
      full: { type: 'boolean', default: false },
      line: { type: 'string' },
      seed: { type: 'string' },
      runs: { type: 'string' },
    },
  });
  for (const name of ['seed', 'runs'] as const) {
    const text = parsed.values[name];
    if (text !== undefined && !/^\d{1,9}$/.test(text)) throw new Error(`--${name} ${text}: expected is a whole number`);
  }
  return parsed;
}

/** @throws Error in one line if the committed catalogue is of another release than the line's facts */
function checkCatalogue(line: string): void {
  const { flinkVersion } = lineFacts(line);
  const extracted = catalogueOf(line).flinkVersion;
  if (extracted === flinkVersion) return;
  throw new Error(
    `schemas/flink-${line}.json is of Flink ${extracted}, the line of ${flinkVersion}: run npm run catalogue -- --line ${line}`,
  );
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
