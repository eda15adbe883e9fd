import { execa } from 'execa';

/** Rounds of a measurement that count. CI keeps none of it: there it is shown that the benchmark runs. */
export const rounds = process.env['CI'] === undefined ? 7 : 3;

/** Minimum, median and maximum of a figure over the rounds of one run. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The spread of a list of figures, at least one. */
export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}

/** User and system seconds that `count` runs of a command take, children included, by the shell's own accounting. */
export async function cpuSeconds(command: readonly string[], count: number): Promise<number> {
  const script = 'n=$1; shift; for ((i = 0; i < n; i++)); do "$@" >/dev/null 2>&1 || exit 1; done; times';
  const { stdout } = await execa('bash', ['-c', script, 'bash', String(count), ...command]);
  const line = stdout.trim().split('\n').at(-1) ?? '';
  const seconds = [...line.matchAll(/(\d+)m([\d.]+)s/g)].map((match) => Number(match[1]) * 60 + Number(match[2]));
  return seconds.reduce((sum, one) => sum + one, 0) / count;
}

/**
 * The ratio of two commands' CPU, round by round in turn, so that a machine whose speed drifts does not tell.
 * One round more, the first, does not count.
 */
export async function cpuRatio(a: readonly string[], b: readonly string[]): Promise<Spread> {
  const each = 5;
  const ratios: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const one = await cpuSeconds(a, each);
    const other = await cpuSeconds(b, each);
    if (round >= 0) ratios.push(one / other);
  }
  return spread(ratios);
}

/** Milliseconds of wall time that `run` takes, over several calls after a warm-up. */
export async function milliseconds(run: () => unknown, calls: number, warmUp = Math.ceil(calls / 4)): Promise<Spread> {
  const figures: number[] = [];
  for (let call = -warmUp; call < calls; call++) {
    const started = process.hrtime.bigint();
    await run();
    if (call >= 0) figures.push(Number(process.hrtime.bigint() - started) / 1e6);
  }
  return spread(figures);
}

/** The ratio of two calls' wall time, each round the one and then the other. */
export async function wallRatio(a: () => unknown, b: () => unknown, count: number): Promise<Spread> {
  const ratios: number[] = [];
  for (let round = 0; round < count; round++) {
    const one = await milliseconds(a, 1, 0);
    const other = await milliseconds(b, 1, 0);
    ratios.push(one.median / other.median);
  }
  return spread(ratios);
}
