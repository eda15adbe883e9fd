import type { Release } from '../../reference/values/context.ts';
import type { JsonMap } from '../../reference/helm/values-file.ts';
import type { SecretEntry, Withheld } from './draft.ts';

/** Values that say what a client's input says. */
export interface Conversion {
  readonly values: JsonMap;
  /** The release to install them as. */
  readonly release: Release;
  /** Comments by the path of a value, joined by `/`. */
  readonly comments: ReadonlyMap<string, string>;
  /** What values cannot say, or say otherwise; one line each. */
  readonly notes: readonly string[];
  /** Secret name → its entries. */
  readonly secrets: ReadonlyMap<string, readonly SecretEntry[]>;
  /** Options that hold a secret and were left out. */
  readonly secretsLeftOut: ReadonlySet<string>;
  /** Commands that make what the values refer to, besides Secrets. */
  readonly commands: readonly string[];
  /** Paths of the client's machine, and the chart's in their place. */
  readonly paths: ReadonlyMap<string, string>;
  /** Values that were commented out. */
  readonly withheld: readonly Withheld[];
  /** Options that were commented out: key → text and reason. */
  readonly refused: ReadonlyMap<string, { readonly text: string; readonly message: string }>;
}
