import type { OwnedKey } from '../../../facts/chart/chart-facts.ts';
import { ownedKeyWords as words } from '../../../facts/words/owned-key.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import { type RuleCheck, each, entryKey, ruleOfOptions } from './rule.ts';

/** Options that a value of the chart, or Helm itself, decides. */
export const ownedKeyRule: RuleCheck = ruleOfOptions(
  ({ flinkConfiguration: options, mode, clusterId, release, line }) => {
    const resolved = { clusterId, namespace: release.namespace };
    return each(options, entryKey, ([key, text]) => {
      const owner = line.chart.ownedKeys.find((owned) => owns(owned, key));
      if (owner === undefined || (owner.applicationOnly === true && mode !== 'application')) return undefined;
      if (owner.equalTo === undefined) return { option: key, ...say(words.notHere, owner.instead) };
      const expected = resolved[owner.equalTo];
      if (text === expected) return undefined;
      return { option: key, ...say(words.different, quote(text), quote(expected), owner.instead) };
    });
  },
);

function owns(owned: OwnedKey, key: string): boolean {
  return owned.prefix === true ? key.startsWith(owned.key) : key === owned.key;
}
