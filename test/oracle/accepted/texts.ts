import fc from 'fast-check';
import type { Option } from '../../../generator/facts/catalogue.ts';
import { floatingPoint, whole } from './number-texts.ts';
import { duration, memorySize } from './quantity-texts.ts';
import { list, map } from './structured-texts.ts';
import { mixedCase, type Texts } from './text-parts.ts';

/** Every text is a string. */
const anyText: Texts = {
  good: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
    fc.webUrl(),
  ),
  odd: ['', ' ', ' a ', '\t', 'a\nb', 'a: b', '# a', "it's", '"', '\u0000', 'null', '{a: b}', '[a]', '٣', '\u{1f600}'],
};

const boolean: Texts = {
  good: fc.constantFrom('true', 'false').chain(mixedCase),
  bad: fc.oneof(
    fc
      .constantFrom('true', 'false')
      .chain((text) => fc.constantFrom(` ${text}`, `${text} `, `"${text}"`, text.slice(1))),
    fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
  ),
  // The capital letter of ſ is S.
  odd: ['', ' ', 'yes', 'no', 'on', 'off', '1', '0', 't', 'null', 'TRUE\n', 'falſe', 'ｔｒｕｅ', 'true;false'],
};

function constant(constants: readonly string[]): Texts {
  const [first = ''] = constants;
  const one = fc.constantFrom(...constants);
  return {
    good: one.chain(mixedCase),
    bad: one.chain((text) =>
      fc.oneof(
        fc.constantFrom(` ${text}`, `${text} `, `"${text}"`, `${text}\n`, `.${text}`),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 3 }).map((more) => text + more),
      ),
    ),
    odd: [
      '',
      ' ',
      '0',
      'null',
      first.replace(/[-_]/g, (sign) => (sign === '-' ? '_' : '-')),
      // Capital letters of these are I, S, K, SS and FI; or are not.
      ...constants.map((text) => text.replace(/i/gi, 'ı')),
      ...constants.map((text) => text.replace(/s/gi, 'ſ')),
      ...constants.map((text) => text.replace(/k/gi, '\u212a')),
      ...constants.map((text) => text.replace(/ss/gi, 'ß')),
      ...constants.map((text) => text.replace(/fi/gi, 'ﬁ')),
    ],
  };
}

function single({ type, constants = [] }: Option): Texts {
  switch (type) {
    case 'String':
      return anyText;
    case 'Boolean':
      return boolean;
    case 'Integer':
      return whole(32n);
    case 'Long':
      return whole(64n);
    case 'Float':
    case 'Double':
      return floatingPoint;
    case 'Duration':
      return duration;
    case 'MemorySize':
      return memorySize;
    case 'Enum':
      return constant(constants);
    case 'Map':
      return map;
  }
}

/** Texts of an option. */
export function textsOf(option: Option): Texts {
  return option.list === true ? list(single(option)) : single(option);
}

/** How many texts differ only in what Flink does not look at: a constant, true and false are taken in any case. */
export function fewestGood({ type, list: isList, constants = [] }: Option): number {
  if (type !== 'Enum' || isList === true) return Infinity;
  const spellings = [...new Set(constants.map((text) => text.toUpperCase()))];
  return spellings.reduce((sum, text) => sum + 2 ** (text.match(/[A-Z]/g)?.length ?? 0), 0);
}
