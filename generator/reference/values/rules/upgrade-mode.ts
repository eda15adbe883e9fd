import { upgradeModeWords as words } from '../../../facts/words/upgrade-mode.ts';
import type { Refusal } from '../../flink/client.ts';
import { say } from '../../flink/say.ts';
import type { ReleaseContext } from '../context.ts';
import { isHighlyAvailable } from '../high-availability.ts';
import { shutdownOption } from '../presets/application.ts';
import { isOn, onHostNetwork } from '../switches.ts';
import type { RuleCheck } from './rule.ts';

const option = 'job.upgradeMode';
const clientCertificate = 'security.ssl.rest.authentication-enabled';

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
    if (context.profile !== 'helm') return { option, ...say(words.profile) };
    if (context.values.handover?.enabled === false) return { option, ...say(words.handover) };
    if (savepointRedeployNonce !== undefined && initialSavepointPath === undefined)
      return { option: 'job.savepointRedeployNonce', ...say(words.nonce) };
    return ofMode(context, upgradeMode) ?? ofOptions(context);
  },
};

function ofMode(context: ReleaseContext, mode: string): Refusal | undefined {
  const { line } = context;
  if (mode === 'last-state' && !isHighlyAvailable(context)) return { option, ...say(words.noHighAvailability) };
  if (mode !== 'savepoint') return undefined;
  if (!line.catalogue.options.some(({ key }) => key === shutdownOption))
    return { option, ...say(words.noStop, line.facts.line) };
  const directory = line.facts.client.optionKeys.savepointsDirectory;
  if (context.effective(directory) === undefined) return { option, ...say(words.noDirectory, directory) };
  return context.effective(shutdownOption)?.toLowerCase() === 'false'
    ? undefined
    : { option: shutdownOption, ...say(words.shutdown) };
}

/** Options with which the JobManager could not be asked, or would start from something else. */
function ofOptions(context: ReleaseContext): Refusal | undefined {
  const { path } = context.line.facts.client.savepoint;
  if (isOn(context, clientCertificate)) return { option: clientCertificate, ...say(words.certificate) };
  if (onHostNetwork(context)) return { option: 'kubernetes.hostnetwork.enabled', ...say(words.hostNetwork) };
  return context.effective(path) === undefined ? undefined : { option: path, ...say(words.savepointPath) };
}
