import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { go } from '../helpers/go-tag.ts';
import { splitRefusal } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { type Answer, ask, type Question } from './ask.ts';
import { jobManagerCases, type MemoryCase, taskManagerCases } from './memory-cases.ts';

const stock = { 'jobmanager.memory.process.size': '1600m', 'taskmanager.memory.process.size': '1728m' };

function configuration(side: 'jobmanager' | 'taskmanager', options: string): Record<string, string> {
  const pairs = options.split('; ').map((option) => {
    const [name = '', text = ''] = option.split(/=(.*)/s);
    return [/^(jobmanager|taskmanager|external-)/.test(name) ? name : `${side}.memory.${name}`, text] as const;
  });
  const other = `${side === 'jobmanager' ? 'taskmanager' : 'jobmanager'}.memory.process.size` as const;
  return { [other]: stock[other], ...Object.fromEntries(pairs) };
}

const models = (config: Readonly<Record<string, string>>): Question => ({
  name: 'memory-models',
  argument: go`$ctx`,
  config,
});

/** What a case of the tables says, of an answer. */
function result(answer: Answer | undefined): number | string {
  if (answer === undefined) throw new Error('no answer');
  return answer.refusal === '' ? Number(answer.jobManagerMemoryMB) : splitRefusal(answer.refusal).option;
}

const both: readonly (readonly [string, Record<string, string>, number | string])[] = [
  ['the stock sizes', stock, 1600],
  ['nothing', {}, 'jobmanager.memory.heap.size'],
  ['no TaskManager', { 'jobmanager.memory.process.size': '1g' }, 'taskmanager.memory.task.heap.size'],
  [
    'both sides wrong: the JobManager first',
    { 'jobmanager.memory.process.size': 'x', 'taskmanager.memory.process.size': 'x' },
    'jobmanager.memory.process.size',
  ],
];

describe.each(await helmBinaries())('memory models in $name', (helm) => {
  const side = (name: 'jobmanager' | 'taskmanager', cases: readonly MemoryCase[]) =>
    cases.map(([title, options, expected]) => [`${name}: ${title}`, configuration(name, options), expected] as const);
  const cases = [...both, ...side('jobmanager', jobManagerCases), ...side('taskmanager', taskManagerCases)];
  let answers: Answer[];
  beforeAll(async () => {
    answers = await ask(
      helm,
      cases.map(([, config]) => models(config)),
    );
  });

  it.each(cases.map(([title, , expected], index) => ({ title, expected, index })))('$title', ({ expected, index }) => {
    expect(result(answers[index])).toBe(expected);
  });

  it('print nothing and refuse in one line that shows the sizes', () => {
    expect(answers.filter(({ printed }) => printed !== '')).toEqual([]);
    const refusals = cases.map(([title], index) => [title, answers[index]?.refusal] as const);
    expect(Object.fromEntries(refusals)).toMatchObject({
      'jobmanager: process size below metaspace and overhead':
        "jobmanager.memory.process.size: 447m has no room for the JVM's metaspace, 256m, and its overhead, 192m: the stock configuration has 1600m for the JobManager and 1728m for a TaskManager",
      'jobmanager: Kubernetes suffix':
        'jobmanager.memory.process.size: "2048Mi" must be a memory size: a whole number of bytes, or one with the unit b, k, m, g or t, such as 1600m',
    });
    expect(refusals.filter(([, refusal]) => refusal?.includes('\n'))).toEqual([]);
  });
});

/** `bytes × multiplier`, cut to whole bytes, by the shortest decimal digits of the multiplier. */
function product(bytes: bigint, multiplier: number): bigint {
  const [digits = '', exponent = '0'] = multiplier.toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const shift = BigInt(decimals - Number(exponent));
  const whole = bytes * BigInt(digits.replace('.', ''));
  return shift >= 0n ? whole / 10n ** shift : whole * 10n ** -shift;
}

describe.each(await helmBinaries())('arithmetic of memory models in $name', (helm) => {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T[] => fc.sample(arbitrary, { numRuns: 200, seed });

  it('multiplies sizes of 64 bits exactly', async () => {
    const sizes = fc.oneof(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), fc.bigInt({ min: 0n, max: 2n ** 36n }));
    const multipliers = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.float({ min: 0, max: 20, noNaN: true }),
      fc.constantFrom(0, 1, 0.1, 0.5, 1e-7, 0.25, 16777215, 1 / 9),
    );
    const pairs = sample(fc.tuple(sizes, multipliers), 7);
    const answers = await ask(
      helm,
      pairs.map(([bytes, multiplier]) => ({
        name: 'memory.multiply',
        argument: go`dict "ctx" $ctx "side" "jobmanager" "bytes" (int64 (atoi ${`${bytes}`})) "multiplier" (float64 ${multiplier})`,
      })),
    );
    const expected = pairs.map(([bytes, multiplier]) => {
      const exact = product(bytes, multiplier);
      return exact < 2n ** 63n ? `${exact}` : 'jobmanager.memory.process.size';
    });
    expect(answers.map(({ value, refusal }) => (refusal === '' ? value : splitRefusal(refusal).option))).toEqual(
      expected,
    );
    expect(expected).toContain('jobmanager.memory.process.size');
  });

  it('divides f by 1 - f as a double does', async () => {
    const largest = 1 - 2 ** -24;
    const fractions = [
      ...sample(fc.float({ min: 0, max: Math.fround(largest), noNaN: true }), 8),
      ...sample(fc.integer({ min: 1, max: 2 ** 24 - 1 }), 9).map((part) => part / 2 ** 24),
      ...[0.1, 0.2, 0.4, 0.5, 0.9, 1e-3, 1e-9, 1e-20, 1e-40].map(Math.fround),
      largest,
      0,
    ];
    const answers = await ask(
      helm,
      fractions.map((f) => ({ name: 'memory.inverse', argument: go`list $ctx (float64 ${f})` })),
    );
    // below 2^-29 the denominator is cut, not rounded: no size tells the difference
    const close = (f: number, value: number) => (f >= 2 ** -29 ? f / (1 - f) : value);
    expect(answers.map(({ value }) => Number(value))).toEqual(
      fractions.map((f, i) => close(f, Number(answers[i]?.value))),
    );
    for (const [index, f] of fractions.entries())
      expect(Math.abs(Number(answers[index]?.value) - f / (1 - f))).toBeLessThanOrEqual(f * 2 ** -51);
  });
});
