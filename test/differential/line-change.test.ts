import { describe, expect, test } from 'vitest';
import { facts, lineNames } from '../../generator/facts/lines/all.ts';
import type { InstalledDeployment } from '../../generator/reference/values/context.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { checkAgreed } from './agreed.ts';
import { sidesOf } from './sides.ts';

/** A Deployment as the chart writes it and Helm marks it. */
function deployment(version: string, release = 'release'): InstalledDeployment {
  return {
    metadata: {
      labels: { 'app.kubernetes.io/version': version },
      annotations: { 'meta.helm.sh/release-name': release },
    },
  };
}

interface Case {
  readonly what: string;
  readonly refused: boolean;
  readonly installed?: InstalledDeployment;
  readonly values?: JsonMap;
}

function casesOf(line: string): readonly Case[] {
  const others = facts.filter((row) => row.line !== line).map((row) => row.flinkVersion);
  const [other = ''] = others;
  return [
    { what: 'nothing installed', refused: false },
    { what: 'its own line', installed: deployment(`${line}.0`), refused: false },
    ...others.map((version) => ({ what: `Flink ${version}`, installed: deployment(version), refused: true })),
    { what: 'a line whose number only begins the same', installed: deployment(`${line}0.1`), refused: true },
    { what: 'another line, allowed', installed: deployment(other), values: { allowLineChange: true }, refused: false },
    { what: 'another line, native before', installed: { metadata: {} }, refused: false },
    {
      what: 'another line, native from now on',
      installed: deployment(other),
      values: { profile: 'native' },
      refused: true,
    },
    { what: "another release's", installed: deployment(other, 'else'), refused: false },
    { what: 'no version', installed: deployment('latest'), refused: false },
    {
      what: 'an option that is gone too',
      installed: deployment(other),
      values: { flinkConfiguration: { 'rest.nonsense': 1 } },
      refused: true,
    },
  ];
}

describe.each(lineNames)('a release of line %s', (name) => {
  const sides = sidesOf(name);
  const cases = casesOf(name);
  const given = cases.map(({ values = {}, installed }) => ({
    ...sides.givenValues(values, 'release', 'default', true),
    ...(installed === undefined ? {} : { installed }),
  }));

  test('is refused, or not, by chart and release alike', async () => {
    await checkAgreed(sides, cases, given, (answer, { what, refused }) => {
      expect('refusal' in answer && answer.refusal.option === 'allowLineChange', what).toBe(refused);
      if (!refused || !('refusal' in answer)) return;
      expect(answer.refusal.message, what).toMatch(/^[^\n]{10,300}$/);
      expect(answer.refusal.message, what).toContain(sides.line.facts.flinkVersion);
    });
  });

  test('can go from line to line only while the rules are on', () => {
    const [, , other] = given;
    if (other === undefined) throw new Error('lost');
    expect(sides.throughPipeline({ ...other, rules: false })).toHaveProperty('objects');
  });
});
