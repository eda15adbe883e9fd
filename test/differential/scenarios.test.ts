import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { helmLedger, type LedgerEntry, nativeLedger } from './ledger.ts';
import { fromClient, unexplained } from './real-flink.ts';
import { asValues } from './scenario-values.ts';
import { disagreements, givenValues, line, throughPipeline } from './sides.ts';

const translated = scenarioNames().map((name) => ({
  name,
  as: asValues(scenarioInput(readScenario(name), line.facts), line.facts),
}));
const expressible = translated.flatMap(({ name, as }) => ('values' in as ? [{ name, ...as }] : []));

/** The profiles, each with the differences that are meant to be there. */
const profiles = [
  { profile: 'native', extra: {}, ledger: nativeLedger },
  { profile: 'helm', extra: { serviceAccount: { create: false } }, ledger: [...nativeLedger, ...helmLedger] },
] as const;
const given = profiles.map(({ profile, extra }) =>
  expressible.map((one) => givenValues({ ...one.values, ...extra, profile }, 'release', one.namespace, false)),
);
const answers: ChartAnswer[][] = [];
const matched = new Map<LedgerEntry, Set<string>>();

/** Notes that an entry covers a difference of a scenario. */
function found(name: string): (entry: LedgerEntry) => void {
  return (entry) => matched.set(entry, (matched.get(entry) ?? new Set()).add(name));
}

beforeAll(async () => {
  const helm = (await helmBinaries())[0];
  if (helm === undefined) throw new Error('no Helm');
  for (const cases of given) answers.push(await throughTemplates(helm, cases));
});

describe.each(profiles.map(({ profile, ledger }, at) => ({ profile, ledger, at })))(
  'profile $profile',
  ({ ledger, at }) => {
    test.each(expressible.map(({ name, paths }, index) => ({ name, paths, index })))(
      '$name: the chart renders what real Flink deploys',
      ({ name, paths, index }) => {
        const one = given[at]?.[index];
        const answer = answers[at]?.[index];
        if (one === undefined || answer === undefined) throw new Error('lost');
        expect(unexplained(answer, fromClient(name, paths), ledger, found(name)), 'chart against real Flink').toEqual(
          [],
        );
        expect(disagreements(answer, throughPipeline(one)), 'chart against release and pipeline').toEqual([]);
      },
    );
  },
);

describe('the ledger', () => {
  const entries = [...nativeLedger, ...helmLedger];
  test('has at most ten entries', () => {
    expect(entries.length).toBeLessThanOrEqual(10);
  });
  test('is counted in the README', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    expect(readme).toContain(`a ledger of **${String(entries.length)}** entries`);
  });
  test.each(entries)('is needed: $kind $paths', (entry) => {
    expect([...(matched.get(entry) ?? [])]).toContain(entry.scenario);
  });
});

test('what values cannot say is known, scenario by scenario', () => {
  const reasons = translated.flatMap(({ name, as }) => ('reason' in as ? [`${name}: ${as.reason}`] : []));
  expect(reasons).toMatchSnapshot();
  expect(expressible.length).toBeGreaterThanOrEqual(0.8 * translated.length);
});
