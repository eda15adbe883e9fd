import { describe, expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { release } from '../../../../generator/reference/values/client-input.ts';
import { ReleaseContext } from '../../../../generator/reference/values/context.ts';
import { rules } from '../../../../generator/reference/values/rules/index.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { newerRuleCases } from './newer-rule-cases.ts';
import { ruleCases } from './rule-cases.ts';

const line = loadLine('1.13');
const name = { name: 'demo', namespace: 'here' };

test('every rule has cases, in the order of the rules', () => {
  // line-change looks at what is installed: test/differential/line-change.test.ts.
  expect(
    [...ruleCases, ...newerRuleCases]
      .map(({ rule }) => rule)
      .concat('line-change')
      .sort(),
  ).toEqual(rules.map((rule) => rule.name).sort());
  const inOrder = rules.map((rule) => rule.name).filter((rule) => ruleCases.some((cases) => cases.rule === rule));
  expect(ruleCases.map(({ rule }) => rule)).toEqual(inOrder);
});

describe.each(ruleCases)('$rule', ({ rule: ruleName, accepts, refuses }) => {
  const rule = rules.find((candidate) => candidate.name === ruleName);

  test.each(accepts)('accepts %s', (text) => {
    expect(release(parseValuesFile(text), name, line, { rules: true })).toHaveProperty('input');
  });

  test.each(refuses)('refuses %s by %s', (text, option) => {
    const values = parseValuesFile(text);
    const refusal = rule?.check(new ReleaseContext(values, name, line));
    expect(refusal?.option).toBe(option);
    expect(refusal?.message).toMatch(/^[^\n]{10,400}$/);
    expect(release(values, name, line, { rules: true })).toEqual({ refusal });
  });

  const switchable = rule?.switch === 'none' ? [] : refuses;
  test.each(switchable)('switched off, takes %s', (text) => {
    const off = `${rule?.switch === 'strictOptions' ? 'strictOptions: false' : 'allowSensitiveConfiguration: true'}\n${text}`;
    for (const [given, switches] of [
      [text, false],
      [off, true],
    ] as const) {
      const released = release(parseValuesFile(given), name, line, { rules: switches });
      expect('refusal' in released ? released.refusal : undefined).toBeUndefined();
    }
  });
});

test('no refusal shows a secret', () => {
  const secret = 'hunter2 # x\n';
  const keys = ['s3.access-key', 's3.secret-key', 'security.ssl.rest.key-password'];
  for (const key of keys) {
    for (const allow of [true, false]) {
      const values = { allowSensitiveConfiguration: allow, flinkConfiguration: { [key]: secret } };
      const released = release(values, name, line, { rules: true });
      expect(JSON.stringify(released)).toContain('refusal');
      expect(JSON.stringify(released)).not.toContain('hunter2');
    }
  }
});

test('not as a number either', () => {
  for (const value of [1234.5, 12345678901234567890]) {
    const released = release({ flinkConfiguration: { 'my.apikey': value } }, name, line, { rules: true });
    expect(released).toHaveProperty('refusal.option', 'my.apikey');
    expect(JSON.stringify(released)).not.toContain('1234');
  }
});

test('a long value is cut, and stays on one line', () => {
  const values = { flinkConfiguration: { 'taskmanager.numberOfTaskSlots': 'x\n'.repeat(500) } };
  const released = release(values, name, line, { rules: true });
  const message = 'refusal' in released ? released.refusal.message : '';
  expect(message).toContain(' (shortened) must be a whole number');
  expect(message.length).toBeLessThan(250);
  expect(message).not.toContain('\n');
});
