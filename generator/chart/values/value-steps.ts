import { type RuleFacts, type RuleName, offValue, ruleFacts } from '../../facts/rules.ts';
import type { GoValue } from '../gotmpl/code.ts';
import { goLiteral } from '../gotmpl/literal.ts';

/** Steps of the templates that a rule, and all rules after it, build on. */
const before: Partial<Record<RuleName, string>> = {
  'cluster-id': 'flink.values.identity',
  'both-set': 'flink.presets',
  'unknown-option': 'flink.values.config',
};

/**
 * What `flink.values` does of a line, in order, each as the list of Go that it walks: a define, and where a rule can be switched off, the
 * value and what switches it off.
 */
export function valueSteps(format: 'yaml' | 'lines'): string[] {
  const rules = ruleFacts.filter((rule: RuleFacts) => rule.format === undefined || rule.format === format);
  const steps = rules.flatMap(({ name, switch: off }): GoValue[] => {
    const step = before[name];
    const switched = off === 'none' ? [] : [off, String(offValue(off))];
    return [...(step === undefined ? [] : [[step]]), [`flink.rule.${name}`, ...switched]];
  });
  return [...steps, ['flink.values.files']].map((step) => goLiteral(step).text);
}
