import type { KubernetesObject, Refusal } from '../flink/client.ts';
import { deploy } from '../flink/deploy.ts';
import { deployTaskManager } from '../flink/deploy-task-manager.ts';
import type { ReadTrace } from '../flink/options/configuration.ts';
import type { Line } from '../lines.ts';
import { release } from '../release/client-input.ts';
import type { Release } from '../release/context.ts';
import { applyProfile } from '../release/profile.ts';
import type { JsonMap } from '../release/values-file.ts';

/** What a release installs, and the first TaskManager that its JobManager asks for. */
export type WholeRelease = { readonly objects: readonly KubernetesObject[] } | { readonly refusal: Refusal };

/** The objects of a release with the pod of its first TaskManager behind them, the switchable rules off; or why there are none. */
export function wholeRelease(values: JsonMap, name: Release, line: Line, trace?: ReadTrace): WholeRelease {
  const released = release(values, name, line, { rules: false });
  if ('refusal' in released) return released;
  const result = deploy(released.input, trace === undefined ? line : { ...line, trace });
  if ('refusal' in result) return result;
  const worker = deployTaskManager(released.input, line);
  if ('refusal' in worker) return worker;
  return { objects: [...applyProfile(released.context, result.objects), worker.pod] };
}
