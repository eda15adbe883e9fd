import { compareObjects } from '../../generator/compare/compare.ts';
import type { KubernetesObject } from '../../generator/flink/client.ts';
import { ownedBy } from '../../generator/flink/owner-references.ts';
import type { ChartAnswer } from '../harness/harness.ts';
import { readGolden } from '../helpers/golden.ts';
import { covers, type LedgerEntry } from './ledger.ts';
import { disagreements, line } from './sides.ts';

/** A scenario's golden as the API server would get it, with the chart's places for files in place of the client's. */
export function fromClient(name: string, paths: ReadonlyMap<string, string>): ChartAnswer {
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

/** Differences to real Flink that no entry of the ledger covers; `found` is told of every entry that covers one. */
export function unexplained(
  answer: ChartAnswer,
  client: ChartAnswer,
  ledger: readonly LedgerEntry[],
  found: (entry: LedgerEntry) => void,
): readonly string[] {
  if (!('objects' in answer && 'objects' in client)) return disagreements(answer, client);
  return compareObjects(answer.objects, client.objects, line.facts).flatMap((difference) => {
    const entry = ledger.find((one) => covers(one, difference));
    if (entry === undefined)
      return [
        `${difference.path}: chart ${JSON.stringify(difference.chart)}, real Flink ${JSON.stringify(difference.pipeline)}`,
      ];
    found(entry);
    return [];
  });
}
