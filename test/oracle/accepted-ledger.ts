import type { Option } from '../../generator/facts/catalogue.ts';

/** Who reads an option's text besides Flink: the pipeline's getters, the rule option-type of `generator/reference/values`, that of the chart. */
export type Side = 'pipeline' | 'release' | 'chart';

/** Texts of which some sides say otherwise than Flink, and why that is left so. An entry that matches nothing in a run fails. */
export interface LedgerEntry {
  readonly sides: readonly Side[];
  /** Left out: of all lines. */
  readonly lines?: readonly string[];
  readonly types: readonly Option['type'][];
  readonly texts: RegExp;
  readonly flink: 'takes' | 'refuses';
  readonly reason: string;
}

export const ledger: readonly LedgerEntry[] = [
  {
    sides: ['pipeline', 'release', 'chart'],
    types: ['Integer', 'Long'],
    texts: /^[-+]?\p{Nd}*(?![0-9])\p{Nd}\p{Nd}*$/u,
    flink: 'takes',
    reason:
      "Java's parseInt and parseLong take the digits of every script; nobody writes ports in them, and what is shown would not be what is meant",
  },
  {
    sides: ['chart'],
    types: ['Enum'],
    texts: /[ßﬁ]/,
    flink: 'takes',
    reason:
      "In capitals these letters are two (SS, FI) in Java; Helm's upper knows no such letters, and no constant is written with them",
  },
];

/** Keys of the catalogue that are no keys: a name, a number or a format stands in the place of the sign. */
export const pseudoKey = /[#<>*]/;
