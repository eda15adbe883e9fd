import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { type Helm, helmBinaries } from '../helpers/helm.ts';
import { confLines } from './rules/conf-lines.ts';
import { noEffectRule } from './rules/no-effect.ts';
import { optionRules } from './rules/options.ts';
import { presetRules } from './rules/presets.ts';
import { textRules } from './rules/texts.ts';
import { valueRules } from './rules/values.ts';

const rules = { ...valueRules, ...noEffectRule, ...optionRules, ...textRules, ...presetRules };
const rulesDirectory = join(import.meta.dirname, '../../generator/chart/templates/values/rules');
/** `docs/contract.md` has their switch; what switches them off. */
const switches: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'gone-option': { strictOptions: false },
  'sensitive-option': { allowSensitiveConfiguration: true },
  'unknown-option': { strictOptions: false },
  'option-type': { strictOptions: false },
  'conf-line': { strictOptions: false },
  'kubernetes-names': { strictOptions: false },
  'pod-template-fields': { strictOptions: false },
  'task-manager': { strictOptions: false },
};

/** Tested in test/differential/newer-rules.test.ts and line-change.test.ts. */
const testedElsewhere = ['prefix-key', 'line-change'];

const place = { name: 'flink', namespace: 'data', rules: true };
const accepted = Object.entries(rules).flatMap(([rule, cases]) => cases.accepted.map((one) => ({ rule, ...one })));
const refused = Object.entries(rules).flatMap(([rule, cases]) => cases.refused.map((one) => ({ rule, ...one })));
const switched = refused.filter(({ rule }) => rule in switches);

let helms: readonly Helm[];
let answers: readonly {
  readonly accepted: readonly ChartAnswer[];
  readonly refused: readonly ChartAnswer[];
  readonly bySwitch: readonly ChartAnswer[];
  readonly byComparison: readonly ChartAnswer[];
}[];

beforeAll(async () => {
  helms = await helmBinaries();
  answers = await Promise.all(
    helms.map(async (helm) => {
      const all = await throughTemplates(
        helm,
        [
          ...accepted.map(({ values }) => ({ ...place, values })),
          ...refused.map(({ values }) => ({ ...place, values })),
          ...switched.map(({ rule, values }) => ({ ...place, values: { ...values, ...switches[rule] } })),
          ...switched.map(({ values }) => ({ ...place, values, rules: false })),
        ],
        () => undefined,
        '1.13',
      );
      const [a, r, s] = [accepted.length, accepted.length + refused.length, switched.length];
      return {
        accepted: all.slice(0, a),
        refused: all.slice(a, r),
        bySwitch: all.slice(r, r + s),
        byComparison: all.slice(r + s),
      };
    }),
  );
});

test('every rule of the chart has its cases, both ways', () => {
  const files = readdirSync(rulesDirectory)
    .map((file) => file.slice(1).replace(/(-types)?\.tpl\.hbs$/, ''))
    .filter((rule) => !testedElsewhere.includes(rule));
  expect(Object.keys(rules).sort()).toEqual([...new Set(files)].sort());
  for (const { accepted: fine, refused: bad } of Object.values(rules)) {
    expect(fine.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  }
});

describe.each([0, 1])('Helm %#', (helm) => {
  test.each(accepted.map((one, index) => ({ ...one, index, shown: JSON.stringify(one.values) })))(
    '$rule accepts $shown',
    ({ index, conf }) => {
      const answer = answers[helm]?.accepted[index];
      expect(answer).not.toHaveProperty('refusal');
      expect(confLines(answer)).toMatchObject(conf ?? {});
    },
  );

  test.each(refused.map((one, index) => ({ ...one, index, shown: JSON.stringify(one.values).slice(0, 100) })))(
    '$rule refuses $shown',
    ({ index, option, says }) => {
      const answer = answers[helm]?.refused[index];
      expect(answer).toHaveProperty('refusal');
      if (answer === undefined || !('refusal' in answer)) return;
      expect(answer.refusal.option).toBe(option);
      expect(answer.refusal.message).toMatch(says);
      expect(answer.refusal.message).not.toMatch(/[\p{Cc}\u2028\u2029]|hunter2/u);
      expect(answer.refusal.message.length).toBeLessThan(500);
    },
  );

  test.each(switched.map(({ rule, option }, index) => ({ rule, option, index })))(
    '$rule can be switched off (its refusal of $option)',
    ({ index, rule }) => {
      const own = answers[helm]?.refused[refused.findIndex((one) => one === switched[index])];
      expect(own, rule).toHaveProperty('refusal');
      // What is left may be the client's own refusal, in other words.
      expect(answers[helm]?.bySwitch[index]).not.toEqual(own);
      expect(answers[helm]?.byComparison[index]).not.toEqual(own);
    },
  );
});
