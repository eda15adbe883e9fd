import type { Catalogue, Option, OptionType } from '../../facts/catalogue.ts';
import type { JsonSchema } from '../../facts/values/entry.ts';

/** What a YAML value may be for an option; the texts among them are judged by the templates. */
export type ValueKind = 'text' | 'whole' | 'number' | 'flag' | 'string';

/** By kind. null takes an option of the stock configuration out. */
export const valueKinds: Readonly<Record<ValueKind, JsonSchema>> = {
  text: { type: ['string', 'integer', 'boolean', 'null'] },
  whole: { type: ['string', 'integer', 'null'] },
  number: { type: ['string', 'number', 'null'] },
  flag: { type: ['string', 'boolean', 'null'], pattern: '^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$' },
  string: { type: ['string', 'null'] },
};

const kinds: Readonly<Record<OptionType, ValueKind>> = {
  String: 'text',
  Boolean: 'flag',
  Integer: 'whole',
  Long: 'whole',
  Float: 'number',
  Double: 'number',
  Duration: 'whole',
  MemorySize: 'whole',
  Enum: 'string',
  Map: 'string',
};

/** The kind of value that an option takes. */
export function kindOf(option: Option): ValueKind {
  return option.list === true && option.type !== 'Map' ? 'text' : kinds[option.type];
}

/**
 * Every spelling of every option, sorted, with its kind. A spelling that is an option itself has its own kind; one that several options share
 * with different kinds is text. Keys with a placeholder (`metrics.reporter.<name>.class`) are left out: they are patterns.
 */
export function spellings(catalogue: Catalogue): ReadonlyMap<string, ValueKind> {
  const own = new Map(catalogue.options.map((option) => [option.key, kindOf(option)]));
  const all = new Map(own);
  for (const option of catalogue.options) {
    for (const spelling of [...(option.fallbackKeys ?? []), ...(option.deprecatedKeys ?? [])]) {
      if (own.has(spelling)) continue;
      const kind = kindOf(option);
      all.set(spelling, (all.get(spelling) ?? kind) === kind ? kind : 'text');
    }
  }
  return new Map([...all].filter(([key]) => !key.includes('<')).sort(([a], [b]) => (a < b ? -1 : 1)));
}
