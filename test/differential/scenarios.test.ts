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
import { differs, helmLedger, type LedgerEntry, nativeLedger } from './ledger.ts';
import { fromClient, unexplained } from './real-flink.ts';
import { asValues } from './scenario-values.ts';
import { sidesOf } from './sides.ts';

const full = process.env['FLINK_CHART_FULL'] !== undefined;

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

  /** The profiles, each with the differences that are meant to be there. What profile helm adds is one code for all lines: in the short form it is looked at in one. */
  const profiles = [
    { profile: 'native', ledger: nativeLedger(sides.line) },
    { profile: 'helm', ledger: helmLedger(sides.line) },
  ].filter(({ profile }) => profile === 'native' || name === defaultLine || full);
  const given = profiles.map(({ profile }) =>
    expressible.map((one) => sides.givenValues({ ...one.values, profile }, 'release', one.namespace, false)),
  );
  const answers: ChartAnswer[][] = [];
  /** Read once for both profiles. */
  const clients = new Map<string, ChartAnswer>();
  /** The scenarios that need a kind of an entry. */
  const matched = new Map<string, Set<string>>();

  /** Notes that an entry covers a difference of a scenario. */
  function found(scenario: string): (entry: LedgerEntry, kind: string) => void {
    return ({ paths }, kind) => {
      const key = `${kind} ${paths.join()}`;
      matched.set(key, (matched.get(key) ?? new Set()).add(scenario));
    };
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
    // What defaults of the chart make is asked of values that leave them: ledger.test.ts.
    const asked = differs(sides.line)
      .filter(({ byDefault }) => byDefault !== true)
      .filter(({ helmOnly }) => helmOnly !== true || profiles.some(({ profile }) => profile === 'helm'));
    test.each(asked)('is needed: $kinds $paths', (entry) => {
      for (const kind of entry.kinds)
        expect([...(matched.get(`${kind} ${entry.paths.join()}`) ?? [])]).toContain(entry.scenario);
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
