import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { rules } from '../../../../generator/reference/values/rules/index.ts';
import type { Rule } from '../../../../generator/reference/values/rules/rule.ts';
import { Environment } from '../../../../generator/tools/check/environment.ts';
import { everyRefusalOf } from '../../../../generator/tools/check/refusals.ts';
import { ruleCases } from '../../../rules/rule-cases.ts';
import { findings } from './checked.ts';

/** What a thousand options are, all of them refused, and the rule that refuses them. */
const kinds: readonly (readonly [rule: string, line: string, option: (index: number) => string])[] = [
  ['option-value', '2.3', (index) => `my.list-${index}: [a, b]`],
  ['option-value', '2.3', (index) => `"my option ${index}": a`],
  ['owned-key', '2.3', (index) => `internal.option-${index}: a`],
  ['sensitive-option', '2.3', (index) => `my.password-${index}: a`],
  ['unknown-option', '2.3', (index) => `taskmanager.memory.managed.fractoin-${index}: a`],
  ['conf-line', '1.13', (index) => `my.option-${index}: "a#b"`],
  ['prefix-key', '2.3', (index) => `my.option-${index - (index % 2)}${index % 2 === 0 ? '' : '.below'}: a`],
  ['kubernetes-names', '2.3', (index) => `containerized.master.env.1-${index}: a`],
];

describe('a rule is not asked again for each option that it refuses', () => {
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    for (const rule of rules) {
      const own = rule.check.bind(rule);
      vi.spyOn(rule, 'check').mockImplementation((context) => {
        asked++;
        return own(context);
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(kinds)('%s of %s', (name, line, option) => {
    const options = Array.from({ length: 1000 }, (_, index) => `  ${option(index)}\n`);
    const found = findings([`flinkConfiguration:\n${options.join('')}`], line).filter(({ rule }) => rule === name);
    expect(found.length).toBe(name === 'prefix-key' ? 500 : 1000);
    expect(asked).toBeLessThan(3 * rules.length);
  });
});

describe('told in one go as one by one', () => {
  const told = (rule: Rule, text: string, lineName: string): unknown[] => {
    const environment = new Environment(
      [{ path: 'a.yaml', values: parseValuesFile(text), findings: [] }],
      { name: 'flink', namespace: 'data' },
      loadLine(lineName),
      readChartValues(lineName),
    );
    return everyRefusalOf(rule, environment, environment.values)
      .refused.map(({ refusal, path }) => ({ path, message: refusal.message }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  };
  const whole = rules.filter((rule) => 'all' in rule);

  test.each(whole)('$name', (rule) => {
    const line = rule.name === 'conf-line' ? '1.13' : '2.3';
    const options = ruleCases
      .filter(
        ({ rule: name, lines, values }) => name === rule.name && lines.includes(line) && 'flinkConfiguration' in values,
      )
      .map(({ values }) => values['flinkConfiguration'] as object);
    const oneByOne: Rule = { ...rule };
    Reflect.deleteProperty(oneByOne, 'all');
    const text = JSON.stringify({ flinkConfiguration: Object.assign({}, ...options) as object });
    expect(told(rule, text, line)).toEqual(told(oneByOne, text, line));
    expect(told(rule, text, line).length).toBeGreaterThan(1);
  });
});
