import { isSecret } from '../../flink/secrets.ts';
import { secretRefusal } from '../sensitive.ts';
import { each, entryKey, type RuleCheck, ruleOfOptions } from './rule.ts';

/** Secrets would stand in a ConfigMap and in Helm's release, for everyone to read. */
export const sensitiveOptionRule: RuleCheck = ruleOfOptions(
  ({ flinkConfiguration: options, values: { allowSensitiveConfiguration: allowed } }) =>
    each(options, entryKey, ([key, text]) => {
      if (!isSecret(key, text) || (typeof allowed === 'object' && allowed.includes(key))) return undefined;
      return { option: key, ...secretRefusal(key) };
    }),
);
