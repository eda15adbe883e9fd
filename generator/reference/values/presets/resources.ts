import { scalarText } from '../text.ts';
import type { JobManagerResourceValues } from '../values.generated.ts';
import { type Preset, type Written, written } from './preset.ts';

/** `jobManager.resource`, `jobManager.replicas`, `taskManager.resource`. */
export const resources: Preset = ({ values, line }) => {
  const { optionKeys, standbyJobManagers } = line.facts.client;
  const replicas = standbyJobManagers ? values.jobManager?.replicas : undefined;
  return {
    writes: [
      ...side('jobManager', optionKeys.jobManagerCpu, values.jobManager?.resource),
      ...side('taskManager', optionKeys.taskManagerCpu, values.taskManager?.resource),
      ...written(
        'kubernetes.jobmanager.replicas',
        replicas === undefined ? undefined : scalarText(replicas),
        'jobManager.replicas',
      ),
    ],
  };
};

function side(name: 'jobManager' | 'taskManager', cpuKey: string, resource: JobManagerResourceValues = {}): Written[] {
  const { cpu, memory } = resource;
  const prefix = name.toLowerCase();
  return [
    ...written(cpuKey, cpu === undefined ? undefined : scalarText(cpu), `${name}.resource.cpu`),
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
