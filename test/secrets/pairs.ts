import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Json, JsonMap } from '../../generator/reference/helm/values-file.ts';

type Row = readonly [string, (string | number | null)?];
type Verdict = 'refused' | 'warned' | 'fine';
type Place = 'options' | 'arguments' | 'variables' | 'annotations';

/** A name and a value somewhere in the values, and what becomes of it. */
export interface SecretPair {
  readonly place: Place;
  readonly verdict: Verdict;
  readonly name: string;
  readonly shown: string;
  readonly values: JsonMap;
}

const valuesOf: Readonly<Record<Place, (row: Row) => JsonMap>> = {
  options: ([name, value = null]) => ({ flinkConfiguration: { [name]: value } }),
  arguments: (row) => ({
    mode: 'application',
    job: { jarURI: 'local:///opt/flink/usrlib/a.jar', args: [...row] as Json[] },
  }),
  variables: ([name, value = null]) => ({
    podTemplate: { spec: { containers: [{ name: 'flink-main-container', env: [{ name, value }] }] } },
  }),
  annotations: ([name, value = null]) => ({ serviceAccount: { annotations: { [name]: value } } }),
};

const written = parse(readFileSync(new URL('pairs.yaml', import.meta.url), 'utf8')) as Readonly<
  Record<Place, Readonly<Partial<Record<Verdict, readonly Row[]>>>>
>;

/** The rows of `pairs.yaml`. */
export const secretPairs: readonly SecretPair[] = Object.entries(written).flatMap(([place, byVerdict]) =>
  Object.entries(byVerdict).flatMap(([verdict, rows]) =>
    rows.map((row) => ({
      place: place as Place,
      verdict: verdict as Verdict,
      name: row[0],
      shown: `${verdict}: ${place} ${row.join(' ').replaceAll('\n', '\\n')}`,
      values: valuesOf[place as Place](row),
    })),
  ),
);
