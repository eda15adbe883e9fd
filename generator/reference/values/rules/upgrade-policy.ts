import { upgradePolicyWords as words } from '../../../facts/words/upgrade-policy.ts';
import { say } from '../../flink/say.ts';
import { shutdownOption } from '../presets/application.ts';
import { isOn, onHostNetwork } from '../switches.ts';
import type { RuleCheck } from './rule.ts';

const option = 'upgradePolicy';
const clientCertificate = 'security.ssl.rest.authentication-enabled';

/** A session whose jobs could not be asked for, or not be stopped. */
export const upgradePolicyRule: RuleCheck = {
  check(context) {
    const { mode, profile, line, values } = context;
    const { upgradePolicy, handover } = values;
    if (upgradePolicy === undefined) return undefined;
    if (mode !== 'session') return { option, ...say(words.application) };
    if (profile !== 'helm') return { option, ...say(words.profile) };
    if (handover?.enabled === false) return { option, ...say(words.handover) };
    if (upgradePolicy === 'savepoint') {
      // Lines without this option know no `triggerId`.
      if (!line.catalogue.options.some(({ key }) => key === shutdownOption))
        return { option, ...say(words.noStop, line.facts.line) };
      const directory = line.facts.client.optionKeys.savepointsDirectory;
      if (context.effective(directory) === undefined) return { option, ...say(words.noDirectory, directory) };
    }
    if (isOn(context, clientCertificate)) return { option: clientCertificate, ...say(words.certificate) };
    return onHostNetwork(context) ? { option: 'kubernetes.hostnetwork.enabled', ...say(words.hostNetwork) } : undefined;
  },
};
