import type { OwnedKey } from '../../../facts/chart/chart-facts.ts';
import { quote } from '../text.ts';
import { type Rule, first } from './rule.ts';

/** Options that a value of the chart, or Helm itself, decides. */
export const ownedKeyRule: Rule = {
  name: 'owned-key',
  switch: 'none',
  check: ({ options, mode, clusterId, release, line }) => {
    const resolved = { clusterId, namespace: release.namespace };
    return first(options, ([key, text]) => {
      const owner = line.chart.ownedKeys.find((owned) => owns(owned, key));
      if (owner === undefined || (owner.applicationOnly === true && mode !== 'application')) return undefined;
      if (owner.equalTo === undefined) return { option: key, message: `not set here: ${owner.instead}` };
      const expected = resolved[owner.equalTo];
      if (text === expected) return undefined;
      return { option: key, message: `${quote(text)} is not this release's ${quote(expected)}: ${owner.instead}` };
    });
  },
};

function owns(owned: OwnedKey, key: string): boolean {
  return owned.prefix === true ? key.startsWith(owned.key) : key === owned.key;
}
