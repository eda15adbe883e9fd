import { lineNames } from '../../facts/lines/all.ts';
import { shutdownOption } from '../../reference/values/presets/application.ts';
import { consequence, type Consequence } from './consequence.ts';
import type { Live } from './live.ts';
import type { ReleaseState, Store } from './state.ts';

/** What a new JobManager finds of the old one's: all; all, with files in the old directory; nothing. */
export type Carried = 'whole' | 'old directory' | 'nothing';

/** Of what the rule `state-change` refuses. */
export const refusedUnlessSaid = 'helm upgrade refuses this unless allowStateChange: true.';

/** What the new JobManager finds in high availability. */
export function carriedOver(before: ReleaseState, after: ReleaseState): Carried {
  const [old, now] = [before.store, after.store];
  if (old === undefined || now === undefined) return 'nothing';
  const isSame =
    old.kind === now.kind &&
    old.place === now.place &&
    before.side.line.facts.line === after.side.line.facts.line &&
    before.mode === after.mode;
  if (!isSame) return 'nothing';
  return old.directory === now.directory ? 'whole' : 'old directory';
}

/** Whether a change goes to an older line of Flink, which does not read what a newer one has written. */
export function isOlder(before: ReleaseState, after: ReleaseState): boolean {
  const [old, now] = [before, after].map(({ side }) => lineNames.indexOf(side.line.facts.line));
  return old !== undefined && now !== undefined && now < old;
}

/** How state is taken along where high availability does not, as a sentence without its end. */
export function wayOfState(before: ReleaseState, after: ReleaseState): string {
  if (isOlder(before, after))
    return `No state can be carried over to an older Flink: start from savepoints that Flink ${after.side.line.facts.line} or one before it has written, or without state`;
  const isSameCluster = before.mode === after.mode && before.clusterId === after.clusterId;
  if (after.upgrade !== undefined && isSameCluster)
    return after.upgrade.mode === 'savepoint'
      ? 'The savepoint of job.upgradeMode takes the state of the job along'
      : `job.upgradeMode: ${after.upgrade.mode} takes no state along here`;
  if (isSameCluster && canStop(before, after))
    return 'To carry the state over, set job.upgradeMode: savepoint, or stop the job with a savepoint before, and set job.initialSavepointPath to it';
  return after.mode === 'application'
    ? 'To carry the state over, stop the job with a savepoint before, and set job.initialSavepointPath to it'
    : 'To carry state over, stop the jobs with savepoints before, and start them from these: flink run -s PATH';
}

/** Whether `job.upgradeMode: savepoint` could be set: the old JobManager, too, outlives its job. */
function canStop(before: ReleaseState, after: ReleaseState): boolean {
  const outlives = [before, after].every((one) => one.option(shutdownOption)?.toLowerCase() === 'false');
  return after.mode === 'application' && after.handover !== undefined && outlives;
}

/** What happens to what high availability keeps, of a change that makes a new JobManager. */
export function highAvailabilityConsequences(
  before: ReleaseState,
  after: ReleaseState,
  live: Live | undefined,
): Consequence[] {
  const [old, now] = [before.store, after.store];
  if (old === undefined && now === undefined) return [];
  const way = `${wayOfState(before, after)}.`;
  const begins = (who: string): string => (after.upgrade?.mode === 'savepoint' ? '' : `${who} begins EMPTY. `);
  if (old === undefined)
    return [
      consequence(
        'high-availability-on',
        `High availability is switched on and begins EMPTY: nothing of what runs now is in ${placeOf(now)}. ${way}`,
      ),
    ];
  const kept = old.kind === 'kubernetes' ? (live?.keptIn ?? []) : [];
  const left = `its programs and its pointers to checkpoints are left behind in ${old.place}`;
  if (now === undefined)
    return [
      consequence(
        'high-availability-off',
        `High availability is switched off: ${left}, and nothing reads them. ${begins('The new JobManager')}${way} ${refusedUnlessSaid}`,
        kept,
      ),
    ];
  if (old.kind !== now.kind || old.place !== now.place)
    return [
      consequence(
        'high-availability-moved',
        `High availability moves to ${now.place}, which the new JobManager finds as it is there: ${left}, and are not carried over. ${begins('It')}${way} ${refusedUnlessSaid}`,
        kept,
      ),
    ];
  return old.directory === now.directory ? [] : [directoryConsequence(old, now, before, after)];
}

/** What ways there are to call a directory: by the option alone, where that says it. */
function directories(old: Store, now: Store): string {
  const isOption = old.storageDirectory !== now.storageDirectory;
  const [from, to] = isOption ? [old.storageDirectory, now.storageDirectory] : [old.directory, now.directory];
  return `from "${from}" to "${to}"`;
}

/** The pointers hold paths of files, and these stay as they were written; the jars of a session's jobs are looked for by the new directory. */
function directoryConsequence(old: Store, now: Store, before: ReleaseState, after: ReleaseState): Consequence {
  const carried = `The directory of high availability changes ${directories(old, now)}. Pointers to checkpoints are carried over, their files are not moved: leave the old directory until new checkpoints have taken their place.`;
  const jars =
    after.mode === 'session'
      ? ` Jars of the session's jobs are not: the new JobManager looks for them in the new directory, and does not start while such jobs are kept. ${wayOfState(before, after)}. ${refusedUnlessSaid}`
      : '';
  return consequence('high-availability-directory', `${carried}${jars}`);
}

function placeOf(store: Store | undefined): string {
  return store?.place ?? 'it';
}
