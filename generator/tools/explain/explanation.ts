import { type Effect } from './effect.ts';

/** What there is to say of an option or a value of the chart. */
export interface Explanation {
  readonly key: string;
  readonly kind: 'option' | 'value';
  readonly description: string;
  /** Type, unit and an example in words. */
  readonly takes: string;
  readonly default?: string;
  /** Line by line, what the option is called there; without a name where there is none. */
  readonly lines: readonly { readonly line: string; readonly names: readonly string[] }[];
  /** Other spellings that the line reads. */
  readonly alsoRead: readonly string[];
  /** The options that have taken over from a deprecated one. */
  readonly successors: readonly string[];
  readonly deprecated: boolean;
  readonly class?: string;
  readonly page?: string;
  readonly readers: readonly string[];
  readonly effect?: Effect;
}
