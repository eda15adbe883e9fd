import type { Refusal } from '../../flink/client.ts';
import { say } from '../../flink/say.ts';
import type { Word } from '../../../facts/words/word.ts';
import type { ReleaseContext } from '../context.ts';
import { restTrust } from '../rest-trust.ts';
import { stopsWithSavepoints } from '../presets/application.ts';
import { hostNetworkOption, isOn, onHostNetwork } from '../switches.ts';

const clientCertificate = 'security.ssl.rest.authentication-enabled';

/** A value by which a new JobManager asks the one before it, where nothing in its pod could. */
export function needsHandover(
  { profile, values }: ReleaseContext,
  option: string,
  words: Readonly<Record<'profile' | 'handover', Word>>,
): Refusal | undefined {
  if (profile !== 'helm') return { option, ...say(words.profile) };
  return values.handover?.enabled === false ? { option, ...say(words.handover) } : undefined;
}

/** The same where REST would not answer it. */
export function hidesRest(
  context: ReleaseContext,
  words: Readonly<Record<'certificate' | 'hostNetwork', Word>>,
): Refusal | undefined {
  if (isOn(context, clientCertificate) && restTrust(context) === undefined) {
    return { option: clientCertificate, ...say(words.certificate) };
  }
  return onHostNetwork(context) ? { option: hostNetworkOption, ...say(words.hostNetwork) } : undefined;
}

/** The same where no job could be stopped with a savepoint. */
export function stopsNoJob(
  context: ReleaseContext,
  option: string,
  words: Readonly<Record<'noStop' | 'noDirectory', Word<`${string}%s${string}`>>>,
): Refusal | undefined {
  const { facts } = context.line;
  if (!stopsWithSavepoints(context.line)) return { option, ...say(words.noStop, facts.line) };
  const directory = facts.client.optionKeys.savepointsDirectory;
  return context.effective(directory) === undefined ? { option, ...say(words.noDirectory, directory) } : undefined;
}
