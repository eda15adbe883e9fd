import { ConvertError } from '../convert-error.ts';
import type { Draft } from '../draft.ts';

const written = ['execution.target', '$internal.deployment.config-dir'];
const heap = [
  ['FLINK_JM_HEAP', 'jobmanager.heap.size'],
  ['FLINK_TM_HEAP', 'taskmanager.heap.size'],
] as const;

/** What only the client's machine has: variables of its environment, options that Helm decides in its place. */
export function clientSideStep(draft: Draft): void {
  const { facts } = draft.line;
  for (const key of written) draft.options.delete(key);
  if (facts.client.legacyMemory) for (const [variable, option] of heap) fromVariable(draft, variable, option);
  for (const key of [...draft.options.keys()].sort()) {
    const owner = draft.line.chart.ownedKeys.find((owned) =>
      owned.prefix === true ? key.startsWith(owned.key) : key === owned.key,
    );
    if (owner === undefined || (owner.applicationOnly === true && draft.input.mode !== 'application')) continue;
    if (key === 'kubernetes.artifacts.local-upload-enabled') throw new ConvertError(`${key}: ${owner.instead}`);
    draft.options.delete(key);
    draft.explain(key, `left out: ${owner.instead}`);
  }
}

function fromVariable(draft: Draft, variable: string, option: string): void {
  const text = draft.input.environment[variable];
  if (text === undefined) return;
  draft.options.set(option, text);
  draft.explain(option, `from the environment variable ${variable}`);
}
