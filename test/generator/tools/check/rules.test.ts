import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { check } from '../../../../generator/tools/check/check.ts';
import type { Finding } from '../../../../generator/tools/check/finding.ts';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { ruleFacts } from '../../../../generator/facts/rules.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { mergeValues } from '../../../../generator/reference/helm/merge.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { parseValuesFile, ValuesFileError } from '../../../../generator/reference/helm/values-file.ts';
import { readScenario, scenarioNames } from '../../../helpers/scenario.ts';
import { linesInOrder, ruleCases } from '../../../rules/rule-cases.ts';

const release = { name: 'flink', namespace: 'data' };
const defaultsOf = new Map(linesInOrder.map((line) => [line, readChartValues(line)]));

/** Who refuses a release; what is only known not to run is an error too. */
const refusing = new Set(['yaml', 'client', ...ruleFacts.map(({ name }) => name)]);

/** What `check` finds in values that are written to a file, and what the release says of them. */
function both(values: unknown, lineName: string): { errors: Finding[]; refused: string | undefined; text: string } {
  const line = loadLine(lineName);
  const defaults = defaultsOf.get(lineName) ?? {};
  const text = stringify(values, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  const findings = check([{ files: [{ path: 'values.yaml', text }], release }], line, defaults);
  const rendered = renderRelease(mergeValues(defaults, [parseValuesFile(text)]), release, line);
  return {
    errors: findings.filter(({ severity, rule }) => severity === 'error' && refusing.has(rule)),
    refused: 'refusal' in rendered ? rendered.refusal.option : undefined,
    text,
  };
}

/** YAML cannot write every text that the cases of the rules hold. */
function canBeWritten(values: unknown): boolean {
  try {
    parseValuesFile(stringify(values, { compat: 'yaml-1.1' }));
    return true;
  } catch (error) {
    if (error instanceof ValuesFileError) return false;
    throw error;
  }
}

describe.each(linesInOrder)('%s: an error exactly where the release is refused', (line) => {
  const cases = ruleCases.filter(({ lines, values }) => lines[0] === line && canBeWritten(values));
  test.each(cases)('$rule $values', ({ values }) => {
    const { errors, refused, text } = both(values, line);
    if (refused === undefined) expect(errors).toEqual([]);
    else expect(errors.map(({ key }) => key)).toContain(refused);
    for (const { line: number, column } of errors) {
      expect(text.split('\n')[number - 1]?.[column - 1] ?? '').toMatch(number === 1 && column === 1 ? /./ : /\S/);
    }
  });

  const scenarios = scenarioNames(line).flatMap((name) => {
    const { values } = readScenario(name, line);
    return values === undefined || !canBeWritten(values) ? [] : [{ name, values }];
  });
  test.each(scenarios)('scenario $name', ({ values }) => {
    const { errors, refused } = both(values, line);
    expect(errors.map(({ key }) => key)).toEqual(refused === undefined ? [] : expect.arrayContaining([refused]));
  });
});

test('of two releases that are refused, both refusals are found in one file', () => {
  const independent = [
    'owned-key',
    'gone-option',
    'sensitive-option',
    'unknown-option',
    'option-type',
    'kubernetes-names',
  ];
  const refused = independent.flatMap((rule) =>
    ruleCases
      .filter(
        (one) =>
          one.rule === rule && one.lines.includes('1.13') && Object.keys(one.values).join() === 'flinkConfiguration',
      )
      .flatMap(({ values, refused: { option } = { option: '' } }) => (option === '' ? [] : [{ values, option }]))
      .slice(0, 8),
  );
  expect(refused.length).toBeGreaterThan(20);
  const options = refused.map(({ values }) => values['flinkConfiguration'] as Record<string, unknown>);
  for (const [index, one] of refused.entries()) {
    const other = refused[(index + 9) % refused.length];
    if (other === undefined || one.option === other.option) continue;
    const values = { flinkConfiguration: { ...options[index], ...options[(index + 9) % refused.length] } };
    const keys = both(values, '1.13').errors.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([one.option, other.option]));
  }
});
