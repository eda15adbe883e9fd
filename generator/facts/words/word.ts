/**
 * A sentence that both voices say: of a refusal, what follows «OPTION: ». Each `%s` stands for what the voice shows there: a quoted text, a
 * number, a name. The code tells findings apart without reading prose.
 */
export interface Word<Text extends string = string> {
  /** The rule, or the client's step, and the sentence: `cluster-id.name`. */
  readonly code: string;
  readonly text: Text;
}

/** The sentences of a rule, or of a step of the client, by name. */
export function words<const Texts extends Readonly<Record<string, string>>>(
  rule: string,
  texts: Texts,
): { readonly [Name in keyof Texts]: Word<Texts[Name]> } {
  const entries = Object.entries(texts).map(([name, text]) => [name, { code: `${rule}.${name}`, text }] as const);
  return Object.fromEntries(entries) as { readonly [Name in keyof Texts]: Word<Texts[Name]> };
}
