import { hadoopWords as words } from '../../../facts/words/hadoop.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { RuleCheck } from './rule.ts';

/** Hadoop's configuration twice, or files that the client does not take. */
export const hadoopRule: RuleCheck = {
  check: ({ values, line }) => {
    const { existingConfigMap, configuration } = values.hadoop ?? {};
    if (configuration === undefined) return undefined;
    if (existingConfigMap !== undefined) {
      return { option: 'hadoop.existingConfigMap', ...say(words.both, quote(existingConfigMap)) };
    }
    const { hadoopFiles } = line.facts.names;
    const bad = Object.keys(configuration)
      .sort()
      .find((name) => !hadoopFiles.includes(name));
    if (bad === undefined) return undefined;
    return { option: 'hadoop.configuration', ...say(words.file, quote(bad), hadoopFiles.join(' or ')) };
  },
};
