import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { Configuration } from '../options/configuration.ts';
import { RefusalError } from '../refusal.ts';

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
    throw new RefusalError(key, `${JSON.stringify(given)} is no Kubernetes target: expected ${known.join(' or ')}`);
  }
  return target;
}
