import { upgradePolicyWords as words } from '../../../facts/words/upgrade-policy.ts';
import { say } from '../../flink/say.ts';
import { hidesRest, needsHandover, stopsNoJob } from './asked-before.ts';
import type { RuleCheck } from './rule.ts';

const option = 'upgradePolicy';

/** A session whose jobs could not be asked for, or not be stopped. */
export const upgradePolicyRule: RuleCheck = {
  check(context) {
    const { upgradePolicy } = context.values;
    if (upgradePolicy === undefined) return undefined;
    if (context.mode !== 'session') return { option, ...say(words.application) };
    return (
      needsHandover(context, option, words) ??
      (upgradePolicy === 'savepoint' ? stopsNoJob(context, option, words) : undefined) ??
      hidesRest(context, words)
    );
  },
};
