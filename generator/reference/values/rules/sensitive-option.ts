import { sensitiveOptionWords as words } from '../../../facts/words/sensitive-option.ts';
import { type Said, say } from '../../flink/say.ts';
import type { Line } from '../../../facts/line.ts';
import { isSensitive } from '../sensitive.ts';
import { spellingIndex } from '../spellings.ts';
import { type RuleCheck, first } from './rule.ts';

/** Secrets would stand in a ConfigMap and in Helm's release, for everyone to read. */
export const sensitiveOptionRule: RuleCheck = {
  check: ({ flinkConfiguration: options, line }) =>
    first(options, ([key, text]) => {
      if (text === '' || !isSensitive(key, line)) return undefined;
      return { option: key, ...wayOut(key, line) };
    }),
};

/** What works for this option. */
function wayOut(key: string, { catalogue, chart }: Line): Said {
  if (chart.s3Prefixes.some((prefix) => key.startsWith(prefix))) return say(words.s3);
  if (key.startsWith('fs.azure.account.key.')) return say(words.azure);
  const isRead = spellingIndex(catalogue).readers(key).length > 0;
  const isReadBelow = chart.configurationPrefixes.some((prefix) => key.startsWith(prefix));
  return say(isRead || isReadBelow ? words.configuration : words.readable);
}
