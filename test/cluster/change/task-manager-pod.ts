import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import { deployTaskManager } from '../../../generator/reference/flink/deploy-task-manager.ts';
import type { Line } from '../../../generator/facts/line.ts';
import { checkedInput } from '../../../generator/reference/values/client-input.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { mergeValues } from '../../../generator/reference/helm/merge.ts';
import { readChartValues } from '../../../generator/cli/disk/values-input.ts';

/** The pod of a TaskManager as the values ask for it. @throws Error if they are refused */
export function taskManagerPod(values: JsonMap, name: { name: string; namespace: string }, line: Line): Pod {
  const released = checkedInput(mergeValues(readChartValues(line.facts.line), [values]), name, line, { rules: true });
  if ('refusal' in released) throw new Error(JSON.stringify(released.refusal));
  const result = deployTaskManager(released.input, line);
  if ('refusal' in result) throw new Error(JSON.stringify(result.refusal));
  return result.pod as unknown as Pod;
}
