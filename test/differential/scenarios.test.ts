import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/lines.ts';
import type { JsonMap } from '../../generator/release/values-file.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { helmLedger, type LedgerEntry, nativeLedger } from './ledger.ts';
import { fromClient, unexplained } from './real-flink.ts';
import { asValues } from './scenario-values.ts';
import { sidesOf } from './sides.ts';

/** Values whose application ends as under the client: profile helm derives an option for it, which `null` takes out. */
function stayingUnderived(values: JsonMap): JsonMap {
  const shutdown = { 'execution.shutdown-on-application-finish': null };
  const options = values['flinkConfiguration'] as JsonMap | undefined;
  return values['mode'] === 'application' ? { ...values, flinkConfiguration: { ...shutdown, ...options } } : values;
}

describe.each(lineNames)('line %s', (name) => {
  const sides = sidesOf(name);
  const { facts } = sides.line;
  const translated = scenarioNames(name).map((scenario) => ({
    scenario,
    as: asValues(scenarioInput(readScenario(scenario), facts), facts),
  }));
  const expressible = translated.flatMap(({ scenario, as }) => ('values' in as ? [{ scenario, ...as }] : []));
  const native = nativeLedger(facts);

  /** The profiles, each with the differences that are meant to be there. */
  const profiles = [
    { profile: 'native', extra: {}, ledger: native },
    { profile: 'helm', extra: { serviceAccount: { create: false } }, ledger: [...native, ...helmLedger] },
  ] as const;
  const given = profiles.map(({ profile, extra }) =>
    expressible.map((one) =>
      sides.givenValues({ ...stayingUnderived(one.values), ...extra, profile }, 'release', one.namespace, false),
    ),
  );
  const answers: ChartAnswer[][] = [];
  /** Read once for both profiles. */
  const clients = new Map<string, ChartAnswer>();
  const matched = new Map<LedgerEntry, Set<string>>();

  /** Notes that an entry covers a difference of a scenario. */
  function found(scenario: string): (entry: LedgerEntry) => void {
    return (entry) => matched.set(entry, (matched.get(entry) ?? new Set()).add(scenario));
  }

  beforeAll(async () => {
    const helm = (await helmBinaries())[0];
    if (helm === undefined) throw new Error('no Helm');
    for (const cases of given) answers.push(await throughTemplates(helm, cases, () => undefined, name));
  });

  describe.each(profiles.map(({ profile, ledger }, at) => ({ profile, ledger, at })))(
    'profile $profile',
    ({ ledger, at }) => {
      test.each(expressible.map(({ scenario, paths, values }, index) => ({ scenario, paths, values, index })))(
        '$scenario: the chart renders what real Flink deploys',
        ({ scenario, paths, values, index }) => {
          const one = given[at]?.[index];
          const answer = answers[at]?.[index];
          if (one === undefined || answer === undefined) throw new Error('lost');
          const client =
            clients.get(scenario) ?? fromClient(scenario, paths, sides, values['flinkConfiguration'] as typeof values);
          clients.set(scenario, client);
          expect(unexplained(answer, client, ledger, found(scenario), sides), 'chart against real Flink').toEqual([]);
          expect(sides.disagreements(answer, sides.throughPipeline(one)), 'chart against release and pipeline').toEqual(
            [],
          );
        },
      );
    },
  );

  describe('the ledger', () => {
    const entries = [...native, ...helmLedger];
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
    const reasons = translated.flatMap(({ scenario, as }) => ('reason' in as ? [`${scenario}: ${as.reason}`] : []));
    expect(reasons).toMatchSnapshot();
    expect(expressible.length).toBeGreaterThanOrEqual(
      (facts.configuration.format === 'yaml' ? 0.75 : 0.8) * translated.length,
    );
  });
});
