import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import type { Refusal } from '../../generator/reference/flink/client.ts';
import { ReleaseContext } from '../../generator/reference/values/context.ts';
import { rules } from '../../generator/reference/values/rules/index.ts';
import { confLines } from '../chart/conf-lines.ts';
import { type GivenValues, sidesOf } from '../differential/sides.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { supportedHelms } from '../helpers/helm.ts';
import { linesInTurn } from '../helpers/lines-in-turn.ts';
import { linesInOrder, ruleCases } from './rule-cases.ts';

/** A row of `flink.values`: a rule, and what switches it off. */
interface ChartRule {
  readonly name: string;
  readonly switch: string;
}

/** The rules that a line's chart asks, in its order. */
function chartRules(line: string): ChartRule[] {
  const text = readFileSync(join(chartDirectory(line), 'templates/values/_values.tpl'), 'utf8');
  return [...text.matchAll(/\(list "flink-[\d-]+\.rule\.([\w-]+)"(?: "(\w+)" "\w+")?\)/g)].map(
    ([, name = '', off]) => ({
      name,
      switch: off ?? 'none',
    }),
  );
}

/** They look at what is installed: test/differential/line-change.test.ts, upgrade-rules.test.ts. */
const elsewhere = ['line-change', 'cluster-id-change', 'rest-service-change', 'state-change'];

describe('the rules', () => {
  const named = rules.map(({ name, switch: off }) => ({ name, switch: off }));

  test.each(lineNames)('are those of the chart of %s, in its order', (line) => {
    const asked = chartRules(line);
    const names = new Set(asked.map(({ name }) => name));
    expect(asked).toEqual(named.filter(({ name }) => names.has(name)));
  });

  test('are each in the chart of some line', () => {
    const names = lineNames.flatMap((line) => chartRules(line).map(({ name }) => name));
    expect([...new Set(names)].sort()).toEqual(named.map(({ name }) => name).sort());
  });

  test.each(named.filter(({ name }) => !elsewhere.includes(name)))('$name has cases, both ways', ({ name }) => {
    const own = ruleCases.filter(({ rule }) => rule === name);
    expect(own.filter(({ accepted }) => accepted !== undefined).length).toBeGreaterThan(0);
    expect(own.filter(({ refused }) => refused !== undefined).length).toBeGreaterThan(0);
  });
});

const switches = {
  none: {},
  strictOptions: { strictOptions: false },
  allowSensitiveConfiguration: { allowSensitiveConfiguration: true },
  allowLineChange: { allowLineChange: true },
  allowClusterIdChange: { allowClusterIdChange: true },
  allowStateChange: { allowStateChange: true },
};

/** Each case is asked as it is; one that is refused again with its rule's switch, and the first of a rule with all switchable rules off. */
const asked = ruleCases.flatMap((one) => {
  const isFirst = ruleCases.find(({ rule, refused }) => rule === one.rule && refused !== undefined) === one;
  const rule = rules.find(({ name }) => name === one.rule);
  if (rule === undefined) throw new Error(`there is no rule ${one.rule}`);
  const own = { ...one, rule, off: undefined };
  if (rule.switch === 'none' || one.refused === undefined) return [own];
  const values = { ...one.values, ...switches[rule.switch] };
  const switched = { ...one, rule, values, off: 'by its value' };
  return isFirst ? [own, switched, { ...one, rule, off: 'for a comparison' }] : [own, switched];
});

const isFull = process.env['FLINK_CHART_FULL'] !== undefined;
const pairs = [...(await linesInTurn())].sort(
  (one, other) => linesInOrder.indexOf(one.line) - linesInOrder.indexOf(other.line),
);
const all = isFull ? (await supportedHelms()).flatMap((helm) => linesInOrder.map((line) => ({ line, helm }))) : pairs;

describe.each(all)('Flink $line, $helm.name', ({ line, helm }) => {
  const sides = sidesOf(line);
  // What a switch does is one code for all lines: in the short form each case's first line is asked. Of what a case does not say, every fourth.
  const cases = asked
    .filter(({ lines, off }, index) => {
      if (!lines.includes(line)) return off === undefined && (isFull || index % 4 === 0);
      return off === undefined || isFull || lines[0] === line;
    })
    .map((one, index) => ({ ...one, index, shown: JSON.stringify(one.values).slice(0, 150) }));
  const given = cases.map(({ values, off }) => sides.givenValues(values, 'flink', 'data', off !== 'for a comparison'));
  let said: readonly ChartAnswer[] = [];
  let answers: readonly ChartAnswer[] = [];
  beforeAll(async () => {
    said = given.map((one) => sides.throughPipeline(one));
    answers = await throughTemplates(helm, given, () => undefined, line);
  });

  /** A case, what both voices say of it, and where they differ. */
  function both(index: number): {
    chart: ChartAnswer;
    pipeline: ChartAnswer;
    one: GivenValues;
    differ: readonly string[];
  } {
    const [chart, pipeline, one] = [answers[index], said[index], given[index]];
    if (chart === undefined || pipeline === undefined || one === undefined) throw new Error('lost');
    return { chart, pipeline, one, differ: sides.disagreements(chart, pipeline) };
  }

  const here = cases.filter(({ lines, off }) => lines.includes(line) && off === undefined);

  test.each(here.filter(({ refused }) => refused === undefined))(
    '$rule.name accepts $shown',
    ({ index, accepted = {} }) => {
      const { chart, pipeline, differ } = both(index);
      expect(differ).toEqual([]);
      expect(chart).not.toHaveProperty('refusal');
      for (const answer of [chart, pipeline]) expect(confLines(answer)).toMatchObject(accepted);
    },
  );

  test.each(here.flatMap((one) => (one.refused === undefined ? [] : [{ ...one, refused: one.refused }])))(
    '$rule.name refuses $shown',
    ({ index, rule, refused: { option, says, chart: chartSays } }) => {
      const { chart, pipeline, one } = both(index);
      const own = [refusalOf(chart), refusalOf(pipeline)];
      for (const refusal of own) {
        expect(refusal?.option).toBe(option);
        expect(refusal?.message).toMatch(/^[^\p{Cc}\u2028\u2029]{10,400}$/u);
        expect(refusal?.message).not.toContain('hunter2');
        if (says !== undefined) expect(refusal?.message).toMatch(says);
      }
      if (chartSays !== undefined) expect(own[0]?.message).toMatch(chartSays);
      expect(rule.check(new ReleaseContext(one.values, one, sides.line))).toEqual(own[1]);
    },
  );

  test.each(cases.filter(({ off }) => off !== undefined))(
    '$rule.name is off $off: $shown',
    ({ index, rule, refused, values }) => {
      const { chart, pipeline, one, differ } = both(index);
      expect(differ).toEqual([]);
      // What is left may be the client's own refusal: of the same option, by another step.
      const before = rule.check(new ReleaseContext({ ...one.values, ...values }, one, sides.line));
      const left = refusalOf(pipeline);
      if (left?.option === refused?.option) expect(left?.code).not.toBe(before?.code);
      expect(refusalOf(chart)?.option).toBe(left?.option);
    },
  );

  test('both voices agree on the cases of other lines too', () => {
    const others = cases.filter(({ lines }) => !lines.includes(line));
    const differences = others.flatMap(({ index, shown }) => both(index).differ.map((text) => `${shown}: ${text}`));
    expect(differences).toEqual([]);
    expect(others.length).toBeGreaterThan(10);
  });
});

function refusalOf(answer: ChartAnswer): Partial<Refusal> | undefined {
  return 'refusal' in answer ? answer.refusal : undefined;
}
