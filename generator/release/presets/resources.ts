import { scalarText } from '../text.ts';
import type { ResourceValues } from '../values.ts';
import { type Preset, type Written, written } from './preset.ts';

/** `jobManager.resource`, `taskManager.resource`. */
export const resources: Preset = ({ values }) => ({
  writes: [...side('jobManager', values.jobManager?.resource), ...side('taskManager', values.taskManager?.resource)],
});

function side(name: 'jobManager' | 'taskManager', resource: ResourceValues = {}): Written[] {
  const { cpu, memory } = resource;
  const prefix = name.toLowerCase();
  return [
    ...written(`kubernetes.${prefix}.cpu`, cpu === undefined ? undefined : scalarText(cpu), `${name}.resource.cpu`),
    ...written(
      `${prefix}.memory.process.size`,
      memory === undefined ? undefined : flinkMemory(scalarText(memory)),
      `${name}.resource.memory`,
    ),
  ];
}

/** `2Gi` is Flink's `2g`: its units are powers of 1024. */
function flinkMemory(text: string): string {
  const suffix = /([KMGT])i$/.exec(text);
  return suffix === null ? text : text.slice(0, -2) + (suffix[1] ?? '').toLowerCase();
}
