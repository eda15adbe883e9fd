import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientValues } from '../../generator/tools/convert/client-values.ts';
import type { Difference } from '../../generator/compare/compare.ts';
import { defaultLine, lineNames } from '../../generator/facts/lines/all.ts';
import { scalarText } from '../../generator/reference/values/text.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { readGolden } from '../helpers/golden.ts';
import { readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { type ConversionEntry, conversionLedger, inexpressible } from './conversion-ledger.ts';
import { helmLedger, type LedgerEntry, nativeLedger } from './ledger.ts';
import { fromClient, unexplained } from './real-flink.ts';
import { asValues } from './scenario-values.ts';
import { sidesOf } from './sides.ts';

const full = process.env['FLINK_CHART_FULL'] !== undefined;

/** Values whose application ends as under the client: profile helm derives an option for it, which `null` takes out. */
function stayingUnderived(values: JsonMap): JsonMap {
  const shutdown = { 'execution.shutdown-on-application-finish': null };
  const options = values['flinkConfiguration'] as JsonMap | undefined;
  return values['mode'] === 'application' ? { ...values, flinkConfiguration: { ...shutdown, ...options } } : values;
}

/** Entries that some line needed. */
const converted = new Set<ConversionEntry>();

describe.each(lineNames)('line %s', (name) => {
  const sides = sidesOf(name);
  const { facts } = sides.line;
  const translated = scenarioNames(name).map((scenario) => ({
    scenario,
    as: asValues(scenarioInput(readScenario(scenario, name), facts), sides.line),
  }));
  const expressible = translated.flatMap(({ scenario, as }) => ('values' in as ? [{ scenario, ...as }] : []));
  const native = nativeLedger(facts);

  /** The profiles, each with the differences that are meant to be there. What profile helm adds is one code for all lines: in the short form it is looked at in one. */
  const profiles = [
    { profile: 'native', below: {}, ledger: native },
    { profile: 'helm', below: { serviceAccount: { create: false } }, ledger: [...native, ...helmLedger] },
  ].filter(({ profile }) => profile === 'native' || name === defaultLine || full);
  const given = profiles.map(({ profile, below }) =>
    expressible.map((one) =>
      sides.givenValues({ ...below, ...stayingUnderived(one.values), profile }, 'release', one.namespace, false),
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

  /** Whether converting a scenario makes a difference on purpose. */
  function meant(scenario: string): (difference: Difference) => boolean {
    return (difference) => {
      const entry = conversionLedger.find(
        (one) => one.scenarios?.includes(scenario) !== false && one.covers(difference),
      );
      if (entry !== undefined) converted.add(entry);
      return entry !== undefined;
    };
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
            clients.get(scenario) ?? fromClient(scenario, paths, sides, texts(values['flinkConfiguration']));
          clients.set(scenario, client);
          expect(
            unexplained(answer, client, ledger, found(scenario), sides, meant(scenario)),
            'chart against real Flink',
          ).toEqual([]);
          expect(sides.disagreements(answer, sides.throughPipeline(one)), 'chart against release and pipeline').toEqual(
            [],
          );
        },
      );
    },
  );

  describe('the ledger', () => {
    const entries = [...native, ...helmLedger];
    const asked = profiles.flatMap(({ profile }) => (profile === 'native' ? native : helmLedger));
    test('has at most ten entries', () => {
      expect(entries.length).toBeLessThanOrEqual(10);
    });
    test('is counted in the README', () => {
      const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
      expect(readme).toContain(`a ledger of **${String(entries.length)}** entries`);
    });
    test.each(asked)('is needed: $kind $paths', (entry) => {
      expect([...(matched.get(entry) ?? [])]).toContain(entry.scenario);
    });
  });

  describe('what values cannot say', () => {
    test.each(translated.flatMap(({ scenario, as }) => ('reason' in as ? [{ scenario, ...as }] : [])))(
      '$scenario: Flink refuses it for the same option, or it is known why',
      ({ scenario, reason }) => {
        const golden = readGolden(scenario, name);
        if ('refused' in golden) expect(refusedOption(scenario)).toBe(golden.refused.option);
        else expect(reason).toMatch(inexpressible[scenario] ?? /^$/);
      },
    );
  });

  /** What Flink's client, and so the conversion, refuses a scenario for. */
  function refusedOption(scenario: string): string | undefined {
    const settings = { exact: true, allowSensitive: true, wholeConfDir: true };
    const result = clientValues(scenarioInput(readScenario(scenario, name), facts), sides.line, settings);
    return 'refusal' in result ? result.refusal.option : undefined;
  }
});

test.each(conversionLedger)('the conversion makes a difference on purpose: $reason', (entry) => {
  expect([...converted]).toContain(entry);
});

/** Options as the client is told them: texts. */
function texts(options: unknown): JsonMap {
  const entries = Object.entries((options ?? {}) as JsonMap);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, value === null ? null : scalarText(value as string | number | boolean)]),
  );
}
