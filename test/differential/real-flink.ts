import { parse, stringify } from 'yaml';
import { compareObjects, type Difference } from '../../generator/compare/compare.ts';
import { configurationEntries } from '../../generator/compare/configuration.ts';
import { withData } from '../../generator/compare/objects.ts';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { ownedBy } from './owner-references.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import type { ChartAnswer } from '../harness/harness.ts';
import { readGolden } from '../helpers/golden.ts';
import { covers, type LedgerEntry, singleFields } from './ledger.ts';
import { type Sides, sidesOf } from './sides.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';

/**
 * A scenario's golden as the API server would get it, with the chart's places for files in place of the client's.
 * @param said Options that values say as texts
 */
export function fromClient(
  name: string,
  paths: ReadonlyMap<string, string>,
  sides: Sides = sidesOf(defaultLine),
  said: JsonMap = {},
): ChartAnswer {
  const real = readGolden(name, sides.line.facts.line);
  if ('refused' in real) return { refusal: real.refused };
  const [deployment, ...accompanying] = real.objects;
  if (deployment === undefined) throw new Error(`scenario ${name}: an empty golden`);
  return {
    objects: asChartSays([deployment, ...ownedBy(deployment, 'uid', accompanying)], paths, sides, said),
  };
}

/**
 * Objects of the client with the chart's places for files in place of the client's. Where the configuration keeps types,
 * a number of the client's file is the text that values say it by: `-D` knows texts only.
 */
export function asChartSays(
  client: readonly KubernetesObject[],
  paths: ReadonlyMap<string, string>,
  { line }: Sides,
  said: JsonMap = {},
): readonly KubernetesObject[] {
  const text = [...paths]
    .sort(([a], [b]) => b.length - a.length)
    .reduce((done, [from, to]) => done.replaceAll(from, to), JSON.stringify(client));
  const objects = JSON.parse(text) as KubernetesObject[];
  if (line.facts.configuration.format === 'lines') return objects;
  const asTexts = (conf: string): string =>
    stringify(
      Object.fromEntries(
        Object.entries(configurationEntries(conf, line.facts)).map(([key, value]) => [key, textOf(value, said[key])]),
      ),
    );
  return objects.map((object) => withData(object, line.facts.confFile, asTexts));
}

/** The text, if it says the same scalar. */
function textOf(value: unknown, text: unknown): unknown {
  const isScalar = ['number', 'boolean', 'bigint'].includes(typeof value);
  return isScalar && typeof text === 'string' && Object.is(parse(text, { version: '1.2' }), value) ? text : value;
}

/** Differences to real Flink that no entry of the ledger covers; `found` is told of every entry that covers one, and of the kind. */
export function unexplained(
  answer: ChartAnswer,
  client: ChartAnswer,
  ledger: readonly LedgerEntry[],
  found: (entry: LedgerEntry, kind: string) => void,
  { line, disagreements }: Sides = sidesOf(defaultLine),
  isMeant: (difference: Difference) => boolean = () => false,
): readonly string[] {
  if (!('objects' in answer && 'objects' in client)) return disagreements(answer, client);
  const differences = compareObjects(answer.objects, client.objects, line.facts).flatMap(singleFields);
  return differences.flatMap((difference) => {
    const entry = ledger.find((one) => covers(one, difference));
    if (entry === undefined && isMeant(difference)) return [];
    if (entry === undefined)
      return [
        `${difference.path}: chart ${JSON.stringify(difference.chart)}, real Flink ${JSON.stringify(difference.pipeline)}`,
      ];
    found(entry, difference.path.split('/', 1).join());
    return [];
  });
}
