import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';
import type { KubernetesObject, ToldRefusal } from '../../generator/reference/flink/client.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';
import { inStableOrder } from './stable-order.ts';
import { goldenPath, type GoldenSide } from './scenario.ts';

/** What real Flink answered in a scenario. */
export type Golden = { readonly objects: readonly KubernetesObject[] } | { readonly refused: ToldRefusal };

/** The text of a golden: a document an object, or the refusal. */
export function goldenText(golden: Golden): string {
  const documents = 'refused' in golden ? [golden] : inStableOrder(golden.objects);
  return documents.map((document) => stringify(document, { compat: 'yaml-1.1', lineWidth: 0 })).join('---\n');
}

/**
 * A scenario's golden.
 * @throws Error in one line if it has none.
 */
export function readGolden(name: string, line: string = defaultLine, side: GoldenSide = 'client'): Golden {
  const path = goldenPath(name, line, side);
  if (!existsSync(path)) {
    throw new Error(`scenario ${name}: no ${basename(path)}; write it by npm run oracle:goldens -- ${name}`);
  }
  const documents = parseAllDocuments(readFileSync(path, 'utf8')).map((document) => document.toJS() as unknown);
  const [first] = documents as { refused?: ToldRefusal }[];
  return first?.refused === undefined ? { objects: documents as KubernetesObject[] } : { refused: first.refused };
}
