import type { ValueEntry } from './entry.ts';

/** What a value must be, with an example where that says more: «a memory size such as 2g». */
export function mustBe({ type, example, fields }: Pick<ValueEntry, 'type' | 'example' | 'fields'>): string {
  if (fields !== undefined && type.typescript === undefined) return `${type.mustBe} of ${namesOf(fields)}`;
  if (example === undefined || type.constants !== undefined) return type.mustBe;
  const such = typeof example === 'string' ? example : JSON.stringify(example);
  return such.length > 60 || such.includes('\n') ? type.mustBe : `${type.mustBe} such as ${such}`;
}

/** The names of fields, as a sentence lists them. */
export function namesOf(fields: readonly ValueEntry[]): string {
  const [last = '', ...others] = fields.map(({ name }) => name).reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}
