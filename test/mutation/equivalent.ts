import type { Change } from './operators.ts';

/** A change that no test can see, since nothing that is rendered, refused or printed depends on it. */
interface Equivalent {
  readonly path: RegExp;
  /** The changed line, or what is in it. */
  readonly line: RegExp;
  /** The list that it is in, by its name. */
  readonly list?: RegExp;
  /** Without one: whatever is done to the line. */
  readonly operator?: RegExp;
  readonly reason: string;
}

/** Lists that are sets: what is in them is asked for, never where. */
const sets =
  /^(?:ownedPrefixes|openPrefixes|sensitiveSubstrings|clientOnlyOptions|clientOnlyKeys|deployerOptions|fineGrainedSwitches|frontendDurations|frontendIntegers|writtenKeys)$/;

const equivalents: readonly Equivalent[] = [
  {
    path: /generator\/facts\/lines\//,
    line: /./,
    list: sets,
    operator: /^reordered$/,
    reason: 'a set',
  },
];

/** Whether a change is left out. */
export function isEquivalent(path: string, source: string, { start, operator }: Change): boolean {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
  const list = [...source.slice(0, start).matchAll(/(\w+)'?: \[$/gm)].at(-1)?.[1] ?? '';
  return equivalents.some(
    (one) =>
      one.path.test(path) &&
      one.line.test(line) &&
      one.list?.test(list) !== false &&
      one.operator?.test(operator) !== false,
  );
}
