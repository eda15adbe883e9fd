import { beforeAll, describe, expect, test } from 'vitest';
import { compareObjects } from '../../generator/compare/compare.ts';
import type { KubernetesObject } from '../../generator/flink/client.ts';
import { ownedBy } from '../../generator/flink/owner-references.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { readGolden } from '../helpers/golden.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { covers, helmLedger, type LedgerEntry, nativeLedger } from './ledger.ts';
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

beforeAll(async () => {
  const helm = (await helmBinaries())[0];
  if (helm === undefined) throw new Error('no Helm');
  for (const cases of given) answers.push(await throughTemplates(helm, cases));
});

/** The golden as the API server would get it, with the chart's places for files in place of the client's. */
function fromClient(name: string, paths: ReadonlyMap<string, string>): ChartAnswer {
  const real = readGolden(name);
  if ('refused' in real) return { refusal: real.refused };
  const [deployment, ...accompanying] = real.objects;
  if (deployment === undefined) throw new Error(`scenario ${name}: an empty golden`);
  const owned = [deployment, ...ownedBy(deployment, 'uid', accompanying)];
  const text = [...paths]
    .sort(([a], [b]) => b.length - a.length)
    .reduce((done, [from, to]) => done.replaceAll(from, to), JSON.stringify(owned));
  return { objects: JSON.parse(text) as KubernetesObject[] };
}

/** Differences to real Flink that no entry covers. */
function unexplained(
  answer: ChartAnswer,
  client: ChartAnswer,
  ledger: readonly LedgerEntry[],
  name: string,
): readonly string[] {
  if (!('objects' in answer && 'objects' in client)) return disagreements(answer, client);
  return compareObjects(answer.objects, client.objects, line.facts).flatMap((difference) => {
    const entry = ledger.find((one) => covers(one, difference));
    if (entry === undefined)
      return [
        `${difference.path}: chart ${JSON.stringify(difference.chart)}, real Flink ${JSON.stringify(difference.pipeline)}`,
      ];
    matched.set(entry, (matched.get(entry) ?? new Set()).add(name));
    return [];
  });
}

describe.each(profiles.map(({ profile, ledger }, at) => ({ profile, ledger, at })))(
  'profile $profile',
  ({ ledger, at }) => {
    test.each(expressible.map(({ name, paths }, index) => ({ name, paths, index })))(
      '$name: the chart renders what real Flink deploys',
      ({ name, paths, index }) => {
        const one = given[at]?.[index];
        const answer = answers[at]?.[index];
        if (one === undefined || answer === undefined) throw new Error('lost');
        expect(unexplained(answer, fromClient(name, paths), ledger, name), 'chart against real Flink').toEqual([]);
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
  test.each(entries)('is needed: $kind $paths', (entry) => {
    expect([...(matched.get(entry) ?? [])]).toContain(entry.scenario);
  });
});

test('what values cannot say is known, scenario by scenario', () => {
  const reasons = translated.flatMap(({ name, as }) => ('reason' in as ? [`${name}: ${as.reason}`] : []));
  expect(reasons).toMatchSnapshot();
  expect(expressible.length).toBeGreaterThanOrEqual(0.8 * translated.length);
});
