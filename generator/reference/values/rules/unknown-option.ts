import type { Catalogue } from '../../../facts/catalogue.ts';
import { unknownOptionWords as words } from '../../../facts/words/unknown-option.ts';
import { say } from '../../flink/say.ts';
import { nearest } from '../nearest.ts';
import { type RuleCheck, each, ruleOfOptions } from './rule.ts';

/** Keys below Flink's own prefixes that no option has. */
export const unknownOptionRule: RuleCheck = ruleOfOptions((context) => {
  const { line: name } = context.line.facts;
  const { ownedPrefixes, openPrefixes } = context.line.chart;
  return each(context.givenKeys, String, (key) => {
    const isBelow = (prefix: string): boolean => key.startsWith(prefix);
    if (!ownedPrefixes.some(isBelow) || openPrefixes.some(isBelow)) return undefined;
    if (context.optionsOf(key).length > 0 || context.mapOfEntry(key) !== undefined) return undefined;
    const near = nearest(key, keysOf(context.line.catalogue));
    return { option: key, ...(near === undefined ? say(words.unknown, name) : say(words.near, name, near)) };
  });
});

const keys = new WeakMap<Catalogue, readonly string[]>();

/** The keys of a line's options, made once. */
function keysOf(catalogue: Catalogue): readonly string[] {
  const kept = keys.get(catalogue);
  if (kept !== undefined) return kept;
  const made = catalogue.options.map(({ key }) => key);
  keys.set(catalogue, made);
  return made;
}
