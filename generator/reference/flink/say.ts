import type { Word } from '../../facts/words/word.ts';

/** A sentence with its gaps filled, and the code that says which one it is. */
export interface Said {
  readonly code: string;
  readonly message: string;
}

/** One argument for each `%s` of a text. */
type Gaps<Text extends string> = Text extends `${string}%s${infer Rest}`
  ? [string | number | bigint, ...Gaps<Rest>]
  : [];

/** A sentence with what stands in its gaps, in their order. */
export function say<Text extends string>(word: Word<Text>, ...gaps: Gaps<Text>): Said {
  const given: readonly (string | number | bigint)[] = gaps;
  const [first = '', ...rest] = word.text.split('%s');
  return { code: word.code, message: rest.reduce((text, part, index) => `${text}${given[index] ?? ''}${part}`, first) };
}
