import { withoutChecksum } from '../../compare/normalise.ts';
import type { KubernetesObject, Refusal } from '../../reference/flink/client.ts';
import { deploy } from '../../reference/flink/deploy.ts';
import { deployTaskManager } from '../../reference/flink/deploy-task-manager.ts';
import type { ReadTrace } from '../../reference/flink/options/configuration.ts';
import type { Line } from '../../facts/line.ts';
import { checkedInput } from '../../reference/values/client-input.ts';
import type { Release } from '../../reference/values/context.ts';
import { applyProfile } from '../../reference/profile/profile.ts';
import type { JsonMap } from '../../reference/helm/values-file.ts';

/** What a release installs, and the first TaskManager that its JobManager asks for. */
export type WholeRelease = { readonly objects: readonly KubernetesObject[] } | { readonly refusal: Refusal };

/** The objects of a release with the pod of its first TaskManager behind them, the switchable rules off; or why there are none. */
export function wholeRelease(values: JsonMap, name: Release, line: Line, trace?: ReadTrace): WholeRelease {
  const released = checkedInput(values, name, line, { rules: false });
  if ('refusal' in released) return released;
  const result = deploy(released.input, trace === undefined ? line : { ...line, trace });
  if ('refusal' in result) return result;
  const worker = deployTaskManager(released.input, line);
  if ('refusal' in worker) return worker;
  const objects = applyProfile(released.context, result).map(withoutChecksum);
  return { objects: [...objects, worker.pod] };
}
