import fc from 'fast-check';
import { mostly } from './texts.ts';

/** What the schema or the rule `values-shape` refuses of a text. */
export const noText = fc.constantFrom<unknown>(7, true, ['a'], { a: 'b' });
const absent = fc.constantFrom<unknown>(null, '');
/** A text; now and then absent in another way, or no text. */
export const text = (good: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: good, weight: 97 }, { arbitrary: absent, weight: 2 }, { arbitrary: noText, weight: 1 });
/** A boolean, seldom something else. */
export const flag = mostly<unknown, unknown>(fc.boolean(), fc.constantFrom('true', 1, null), 1);
/** Some of the fields; now and then one that there is not. */
export const fields = (known: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  mostly<unknown, unknown>(
    fc.record(known, { requiredKeys: [] }),
    fc.record({ nonsense: fc.constant('x') }, { requiredKeys: ['nonsense'] }),
    1,
  );
