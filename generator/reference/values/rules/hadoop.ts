import { quote } from '../text.ts';
import type { Rule } from './rule.ts';

/** Hadoop's configuration twice, or files that the client does not take. */
export const hadoopRule: Rule = {
  name: 'hadoop',
  switch: 'none',
  check: ({ values, line }) => {
    const { existingConfigMap, configuration } = values.hadoop ?? {};
    if (configuration === undefined) return undefined;
    if (existingConfigMap !== undefined) {
      return {
        option: 'hadoop.existingConfigMap',
        message: `is ${quote(existingConfigMap)}, hadoop.configuration is set too: leave one of them out`,
      };
    }
    const { hadoopFiles } = line.facts.names;
    const bad = Object.keys(configuration)
      .sort()
      .find((name) => !hadoopFiles.includes(name));
    if (bad === undefined) return undefined;
    return {
      option: 'hadoop.configuration',
      message: `Flink takes no file ${quote(bad)}: expected ${hadoopFiles.join(' or ')}`,
    };
  },
};
