import { valuesShapeWords as words } from '../../../facts/words/values-shape.ts';
import { say } from '../../flink/say.ts';
import { misfit } from '../shape.ts';
import { quote } from '../../flink/quote.ts';
import type { Json } from '../../helm/values-file.ts';
import type { RuleCheck } from './rule.ts';

/** Wrong types and constants of Helm-side values, and names that there are not. */
export const valuesShapeRule: RuleCheck = {
  check(context) {
    if (hasUncarried(context.merged)) {
      return { option: 'values', ...say(words.control) };
    }
    if (hasMergeKey(context.merged)) {
      return { option: 'values', ...say(words.mergeKey) };
    }
    const found = misfit(context.merged, context.line);
    if (found !== undefined) return found;
    const { image, imagePullPolicy } = context.values;
    const inImage = typeof image === 'object' ? image.pullPolicy : undefined;
    if (inImage === undefined || imagePullPolicy === undefined || inImage === imagePullPolicy) return undefined;
    return { option: 'imagePullPolicy', ...say(words.policies, quote(imagePullPolicy), quote(inImage)) };
  },
};

/** Helm's `toYaml` turns U+0085 into a blank and gives nothing at all for the others. */
function hasUncarried(value: Json): boolean {
  if (typeof value === 'string') return /[\x7f-\x9f\ufffe\uffff]/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => hasUncarried(name) || hasUncarried(inner));
}

/** Helm's `toYaml` writes the name without quotes. */
function hasMergeKey(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => (name === '<<' && !Array.isArray(value)) || hasMergeKey(inner));
}
