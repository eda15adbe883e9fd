import { quote } from '../../../reference/flink/quote.ts';
import { directoryOptions } from '../../../reference/values/presets/high-availability.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import { isHighlyAvailable } from '../../../reference/values/high-availability.ts';
import { hasUpgradeMode } from '../../../reference/values/upgrade-mode.ts';
import type { Remark } from '../options.ts';
import { pathOf } from '../refusals.ts';
import { keyText } from '../source.ts';
import { unmounted } from '../state-kept.ts';

/** What is lost with a pod, of each of the directories. */
const losses = [
  'and a JobManager that takes over finds nothing of its jobs there',
  'and no other pod can go on from a checkpoint there',
  'and a savepoint is scattered over pods, and gone with them',
];

/** Directories of high availability, checkpoints and savepoints that are in the pods' own file systems. */
export function directoryRemarks(context: ReleaseContext): Remark[] {
  const { mode } = context;
  const upgradeMode = context.values.job?.upgradeMode;
  // The check of job.upgradeMode has spoken of them.
  if (mode === 'application' && hasUpgradeMode(context) && upgradeMode !== undefined && upgradeMode !== 'stateless')
    return [];
  const remarks = directoryOptions(context.line.facts).flatMap(([option], index): Remark[] => {
    if (index === 0 && !isHighlyAvailable(context)) return [];
    const path = pathOf(option, context);
    const { text, without } = unmounted(option, context);
    if (path === undefined || without.length === 0) return [];
    const message = `${quote(text)} is in the pod's own file system, since no volume that outlives the pod is mounted there for ${without.join(' and ')}, ${losses[index] ?? ''}: give a directory that all pods reach, such as s3://my-bucket/flink`;
    return [{ severity: 'warning', rule: 'local-directory', path, key: keyText(path), message }];
  });
  return remarks.filter(
    ({ path }, index) => remarks.findIndex((one) => one.path.join('\0') === path.join('\0')) === index,
  );
}
