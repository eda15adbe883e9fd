import type { RuleName, RuleSwitch } from '../../../facts/rules.ts';
import type { Refusal } from '../../flink/client.ts';
import { indexCatalogue } from '../../flink/options/catalogue-index.ts';
import { Configuration } from '../../flink/options/configuration.ts';
import { ParseError } from '../../flink/types/parse-error.ts';
import type { ReleaseContext } from '../context.ts';

/** Cores that no container can have: from here on a double does not tell one from the next. */
export const tooManyCores = 1e16;

/** What a rule looks at; its name, order, switch and sentences are facts (`facts/rules.ts`). */
export interface RuleCheck {
  /** The first thing it refuses. All rules before it have passed. */
  check(context: ReleaseContext): Refusal | undefined;
  /** Every option that it refuses, the first one first; left out: what it refuses hangs together. */
  all?(context: ReleaseContext): Iterable<RefusedOption>;
}

/** What a rule says of one option; `key` is the option as it is given. */
export interface RefusedOption {
  readonly key: string;
  readonly refusal: Refusal;
}

/** A check of the chart's own: stricter than Flink's client. */
export interface Rule extends RuleCheck {
  readonly name: RuleName;
  readonly switch: RuleSwitch;
}

/** The first answer that is one, looking no further. */
export function first<T, Answer>(items: Iterable<T>, check: (item: T) => Answer | undefined): Answer | undefined {
  for (const item of items) {
    const answer = check(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** A rule that looks at each option by itself, in the order in which it names them. */
export function ruleOfOptions(all: (context: ReleaseContext) => Iterable<RefusedOption>): RuleCheck {
  return { check: (context) => first(all(context), ({ refusal }) => refusal), all };
}

/** What is refused of options, looked at one after the other and no further than asked for. */
export function* each<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
  check: (item: T) => Refusal | undefined,
): Generator<RefusedOption> {
  for (const item of items) {
    const refusal = check(item);
    if (refusal !== undefined) yield { key: keyOf(item), refusal };
  }
}

/** The key of an entry, for `each`. */
export function entryKey([key]: readonly [string, ...unknown[]]): string {
  return key;
}

/** A text's value; what does not parse is left to `option-type` and to the client. */
export function parsed<T>(text: string | undefined, parse: (text: string) => T): T | undefined {
  if (text === undefined) return undefined;
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** What the client reads its options from, before it changes any. */
export function clientConfiguration({ line, stock, properties }: ReleaseContext): Configuration {
  return new Configuration(indexCatalogue(line.catalogue), line.facts.configuration, [...stock, ...properties]);
}
