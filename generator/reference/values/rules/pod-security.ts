import { podSecurityWords as words } from '../../../facts/words/pod-security.ts';
import { say } from '../../flink/say.ts';
import { restricts } from '../additions/pod-security.ts';
import { hostNetworkOption, onHostNetwork } from '../switches.ts';
import type { RuleCheck } from './rule.ts';

/** Pods that no namespace with the Pod Security Standard *restricted* would take. */
export const podSecurityRule: RuleCheck = {
  check: (context) =>
    restricts(context) && onHostNetwork(context) ? { option: hostNetworkOption, ...say(words.hostNetwork) } : undefined,
};
