import { commandLineWords } from '../../../facts/words/command-line.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { Configuration } from '../options/configuration.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';

/**
 * `KubernetesDeploymentTarget.fromConfig`: the target's name as Flink writes it; it is read in any case.
 * @throws RefusalError if it is none of Kubernetes' (the client finds no cluster client factory for it).
 */
export function deploymentTarget(configuration: Configuration, { targets }: LineFacts): string {
  const key = 'execution.target';
  const given = configuration.getString(key) ?? '';
  const known = [targets.session, targets.application];
  const target = known.find((name) => name.toLowerCase() === given.toLowerCase());
  if (target === undefined) {
    throw new RefusalError(key, say(commandLineWords.target, quote(given), known.join(' or ')));
  }
  return target;
}
