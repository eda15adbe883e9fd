import { quote } from '../../reference/flink/quote.ts';
import { podTemplateOf } from '../../reference/values/additions/pod-additions.ts';
import type { ReleaseContext } from '../../reference/values/context.ts';
import { isHighlyAvailable } from '../../reference/values/high-availability.ts';
import { at, listAt } from '../../reference/values/objects.ts';
import { hasUpgradeMode } from '../../reference/values/upgrade-mode.ts';
import type { Remark } from './options.ts';
import { pathOf } from './refusals.ts';

const interval = 'execution.checkpointing.interval';
const upgradeMode = ['job', 'upgradeMode'];

/** What `job.upgradeMode` could not keep, or would lose later: no rule refuses it, since the program or the cluster may know better. */
export function stateRemarks(context: ReleaseContext): Remark[] {
  const mode = context.values.job?.upgradeMode;
  if (!hasUpgradeMode(context) || mode === undefined || mode === 'stateless') return [];
  const { checkpointsDirectory, savepointsDirectory } = context.line.facts.client.optionKeys;
  const isAvailable = isHighlyAvailable(context);
  const used = [
    ...(mode === 'savepoint' ? [savepointsDirectory] : []),
    checkpointsDirectory,
    ...(isAvailable ? ['high-availability.storageDir'] : []),
  ];
  return [
    ...used.flatMap((option) => ofThePod(option, context)),
    ...(mode === 'last-state' ? withoutCheckpoints(context, checkpointsDirectory) : []),
    ...(isAvailable
      ? []
      : [
          remark(
            upgradeMode,
            'job.upgradeMode',
            'without high availability a JobManager that restarts goes on from the path that was noted last, so that what ran since then runs again: set highAvailability',
          ),
        ]),
  ];
}

/** `last-state` goes on from checkpoints. */
function withoutCheckpoints(context: ReleaseContext, directory: string): Remark[] {
  const lacking = (option: string): boolean => (context.effective(option) ?? '') === '';
  return [
    ...(lacking(interval)
      ? [
          remark(
            upgradeMode,
            interval,
            'not set: no checkpoint is ever made unless the program sets it, and job.upgradeMode: last-state then begins with empty state: set it, such as 1 min',
          ),
        ]
      : []),
    ...(lacking(directory)
      ? [
          remark(
            upgradeMode,
            directory,
            'not set: checkpoints of job.upgradeMode: last-state have no path that could be noted, unless the program sets it: set it, or highAvailability.directory',
          ),
        ]
      : []),
  ];
}

/** A directory of the pod's own file system, where no volume is mounted that outlives the pod. */
function ofThePod(option: string, context: ReleaseContext): Remark[] {
  const { text, without } = unmounted(option, context);
  if (without.length === 0) return [];
  return [
    remark(
      pathOf(option, context) ?? upgradeMode,
      option,
      `${quote(text)} goes with the pod, since no volume that outlives it is mounted there for ${without.join(' and ')}, and the state of job.upgradeMode with it: give a directory that all pods reach, such as s3://my-bucket/flink`,
    ),
  ];
}

/** A directory by its option, and the processes in whose own file system it is, with no volume there that outlives the pod. */
export function unmounted(
  option: string,
  context: ReleaseContext,
): { readonly text: string; readonly without: readonly string[] } {
  const text = context.effective(option) ?? '';
  const path = localPath(text, context);
  if (path === undefined) return { text, without: [] };
  const sides = [
    { side: 'the JobManager', template: podTemplateOf(context, 'jobManager') },
    { side: 'TaskManagers', template: podTemplateOf(context, 'taskManager') },
  ];
  return { text, without: sides.filter(({ template }) => !isKept(path, template, context)).map(({ side }) => side) };
}

/** The path of a directory that is in the file system of the process; `undefined`: another file system. */
function localPath(text: string, context: ReleaseContext): string | undefined {
  if (text === '') return undefined;
  const [, scheme, path = ''] = /^(?:([a-z][-+.a-z0-9]*):)?(.*)$/is.exec(text) ?? [];
  if (scheme === undefined && (context.effective('fs.default-scheme') ?? '') !== '') return undefined;
  return scheme === undefined || scheme.toLowerCase() === 'file' ? path.replace(/^\/*/, '/') : undefined;
}

function isKept(path: string, template: unknown, context: ReleaseContext): boolean {
  const spec = at(template, 'spec');
  const passing = new Set(
    listAt(spec, 'volumes')
      .filter((volume) => ['emptyDir', 'ephemeral'].some((kind) => at(volume, kind) !== undefined))
      .map((volume) => at(volume, 'name')),
  );
  const name = context.line.facts.names.mainContainer;
  const main = listAt(spec, 'containers').find((one) => at(one, 'name') === name);
  const mounts = listAt(main, 'volumeMounts')
    .filter((mount) => !passing.has(at(mount, 'name')))
    .map((mount) => at(mount, 'mountPath'));
  // claim:/path,claim:/path
  const claims = (context.effective('kubernetes.persistent-volume-claims') ?? '')
    .split(/[,;]/)
    .map((claim) => claim.slice(claim.indexOf(':') + 1).trim());
  return [...mounts, ...claims].some((mount) => {
    const above = typeof mount === 'string' ? mount.replace(/\/+$/, '') : '';
    return above !== '' && `${path}/`.startsWith(`${above}/`);
  });
}

function remark(path: readonly string[], key: string, message: string): Remark {
  return { severity: 'warning', rule: 'state-not-kept', path, key, message };
}
