import type { Refusal } from '../../reference/flink/client.ts';
import { memoryModels } from '../../reference/flink/deploy.ts';
import { deployTaskManager } from '../../reference/flink/deploy-task-manager.ts';
import { clientInput } from '../../reference/values/client-input.ts';
import type { ReleaseContext } from '../../reference/values/context.ts';
import { type JsonMap, isJsonMap } from '../../reference/helm/values-file.ts';
import { type Environment, without } from './environment.ts';
import type { Path } from './positions.ts';
import { pathOf } from './refusals.ts';

/** What Flink's own client refuses, or (`side`) its JobManager when the first job needs a TaskManager, and where it stands. */
export interface ClientRefusal {
  readonly refusal: Refusal;
  readonly path?: Path;
  readonly side?: 'taskmanager';
}

/** The process whose memory an option is about. */
const memoryOption = /^(jobmanager|taskmanager)\.(?:memory|heap|network\.numberOfBuffers)(?:\.|$)/;

/**
 * Everything that Flink's client refuses of values that the rules have taken out of what they refuse, and then what the deployed
 * JobManager refuses when it asks for a TaskManager's pod. Each stops at the first, so what it names is taken out and it is asked again: of
 * each process's memory once, since all its sizes hang together.
 * @param isWhole nothing was taken out: what is missing now was missing
 */
export function clientRefusals(environment: Environment, values: JsonMap, isWhole: boolean): ClientRefusal[] {
  const found: ClientRefusal[] = [];
  const broken = new Set<string>();
  let left = values;
  for (;;) {
    const context = environment.context(left);
    const refused = refusalOf(context);
    if (refused === undefined) return found;
    const side = memoryOption.exec(refused.refusal.option)?.[1];
    const path =
      pathOf(refused.refusal.option, context) ?? (side === undefined ? undefined : memoryPaths(left, side)[0]);
    const one = path === undefined ? refused : { ...refused, path };
    if (side === undefined) {
      if (path === undefined && !(isWhole && found.length === 0)) return found;
      found.push(one);
      if (path === undefined) return found;
      left = without(left, path);
    } else {
      if (broken.has(side)) return found;
      broken.add(side);
      if (isWhole || !hasLost(environment, values, side)) found.push(one);
      left = withoutMemory(left, side);
    }
  }
}

function refusalOf(context: ReleaseContext): ClientRefusal | undefined {
  const input = clientInput(context);
  const memory = memoryModels(input, context.line);
  if ('refusal' in memory) return memory;
  const requested = deployTaskManager(input, context.line);
  if (!('refusal' in requested) || requested.side === 'image') return undefined;
  const { refusal, side } = requested;
  return { refusal, ...(side !== undefined && { side }) };
}

/** Whether a rule took out something that a side's memory is made of: what is left says nothing then. */
function hasLost({ values }: Environment, left: JsonMap, side: string): boolean {
  return memoryPaths(values, side).length !== memoryPaths(left, side).length;
}

function memoryPaths(values: JsonMap, side: string): Path[] {
  const options = values['flinkConfiguration'];
  const keys = isJsonMap(options) ? Object.keys(options) : [];
  const group = side === 'jobmanager' ? 'jobManager' : 'taskManager';
  const resource = isJsonMap(values[group]) ? values[group]['resource'] : undefined;
  const memory: Path[] = isJsonMap(resource) && 'memory' in resource ? [[group, 'resource', 'memory']] : [];
  return [
    ...keys.filter((key) => memoryOption.exec(key)?.[1] === side).map((key) => ['flinkConfiguration', key]),
    ...memory,
  ];
}

/** A side with the memory that the distribution gives it, so that the other can be looked at. */
function withoutMemory(values: JsonMap, side: string): JsonMap {
  const left = memoryPaths(values, side).reduce(without, values);
  const options = isJsonMap(left['flinkConfiguration']) ? left['flinkConfiguration'] : {};
  return { ...left, flinkConfiguration: { ...options, [`${side}.memory.process.size`]: '4g' } };
}
