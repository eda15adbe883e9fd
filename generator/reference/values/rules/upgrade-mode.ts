import { upgradeModeWords as words } from '../../../facts/words/upgrade-mode.ts';
import type { Refusal } from '../../flink/client.ts';
import { say } from '../../flink/say.ts';
import type { ReleaseContext } from '../context.ts';
import { isHighlyAvailable } from '../high-availability.ts';
import { shutdownOption } from '../presets/application.ts';
import { hidesRest, needsHandover, stopsNoJob } from './asked-before.ts';
import type { RuleCheck } from './rule.ts';

const option = 'job.upgradeMode';

/** State that could not be taken along, or of which the values say two things. */
export const upgradeModeRule: RuleCheck = {
  check(context) {
    if (context.mode !== 'application') return undefined;
    const { upgradeMode, state, savepointRedeployNonce, initialSavepointPath } = context.values.job ?? {};
    if (upgradeMode === undefined) {
      if (state === 'suspended') return { option: 'job.state', ...say(words.noMode) };
      return savepointRedeployNonce === undefined
        ? undefined
        : { option: 'job.savepointRedeployNonce', ...say(words.noMode) };
    }
    const lacking = needsHandover(context, option, words);
    if (lacking !== undefined) return lacking;
    if (savepointRedeployNonce !== undefined && initialSavepointPath === undefined)
      return { option: 'job.savepointRedeployNonce', ...say(words.nonce) };
    return ofMode(context, upgradeMode) ?? hidesRest(context, words) ?? ofOptions(context);
  },
};

function ofMode(context: ReleaseContext, mode: string): Refusal | undefined {
  if (mode === 'last-state' && !isHighlyAvailable(context)) return { option, ...say(words.noHighAvailability) };
  if (mode !== 'savepoint') return undefined;
  const outlives = context.effective(shutdownOption)?.toLowerCase() === 'false';
  return (
    stopsNoJob(context, option, words) ?? (outlives ? undefined : { option: shutdownOption, ...say(words.shutdown) })
  );
}

/** An option by which the job would start from something else. */
function ofOptions(context: ReleaseContext): Refusal | undefined {
  const { path } = context.line.facts.client.savepoint;
  return context.effective(path) === undefined ? undefined : { option: path, ...say(words.savepointPath) };
}
