import type { Refusal } from '../../flink/client.ts';
import { ParseError } from '../../flink/types/parse-error.ts';
import type { ReleaseContext } from '../context.ts';

/** A check of the chart's own: stricter than Flink's client. */
export interface Rule {
  readonly name: string;
  /** The value that turns it off, `strictOptions: false`, `allowSensitiveConfiguration: true` or `allowLineChange: true`; `none` for one that always holds. */
  readonly switch: 'none' | 'strictOptions' | 'allowSensitiveConfiguration' | 'allowLineChange';
  /** The first thing it refuses. All rules before it have passed. */
  check(context: ReleaseContext): Refusal | undefined;
}

/** The first answer that is one, looking no further. */
export function first<T, Answer>(items: Iterable<T>, check: (item: T) => Answer | undefined): Answer | undefined {
  for (const item of items) {
    const answer = check(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
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
