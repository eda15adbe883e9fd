import { shutdownOption } from '../../reference/values/presets/application.ts';
import { consequence, type Consequence } from './consequence.ts';
import type { Carried } from './high-availability.ts';
import type { Job, StateRecord } from './live.ts';
import type { ReleaseState, Upgrade } from './state.ts';

/** What is known of an application with `job.upgradeMode`. */
export interface Known {
  readonly carried: Carried;
  readonly jobs: readonly Job[] | undefined;
  /** What the ConfigMap of the state holds; left out where nobody has read it. */
  readonly record: StateRecord | undefined;
  /** The jobs, a row each. */
  readonly names?: readonly string[] | undefined;
}

const goesOn = 'Where that fails the old job goes on, and the new pod says why.';

/** Where the state of an application comes from that has `job.upgradeMode` after the change, of a change that makes a new JobManager. */
export function stateConsequence(before: ReleaseState, after: ReleaseState, now: Upgrade, known: Known): Consequence {
  const { record, names } = known;
  if (before.clusterId !== after.clusterId) return firstStart(now, undefined);
  const isAnew = beginsAnew(before, now, record);
  const wasSuspended = before.upgrade?.isSuspended === true;
  if (now.isSuspended && wasSuspended)
    return consequence('state-suspended', `The application stays suspended.${notedIn(after)}`, notedPaths(record));
  if (now.isSuspended && isAnew)
    return consequence(
      'state-suspended',
      `The application is suspended: its job is cancelled, and its state is NOT kept, as ${reasonOf(now)} says.`,
      names,
    );
  if (isAnew) return anew(now, wasSuspended, names);
  if (wasSuspended) return resumed(before, after, record);
  const stop = stopped(before, after, now, known);
  if (!now.isSuspended || stop.code === 'state-empty') return stop;
  return consequence(
    'state-suspended',
    `The application is suspended: no Flink runs. ${stop.text} Its state is kept: job.state: running goes on from it.`,
    stop.details,
  );
}

/** What an application begins with that has `job.upgradeMode` and no Deployment now. */
export function stateAtStart(
  before: ReleaseState,
  after: ReleaseState,
  now: Upgrade,
  { carried, record }: Known,
  isSame: boolean,
): string {
  if (now.isSuspended) return 'It is suspended: no Flink runs.';
  if (record?.['revision'] === undefined) return firstStart(now, after.store).text;
  if (beginsAnew(before, now, record)) return anew(now, true, undefined).text;
  if (record['stopped'] !== undefined && record['start'] !== undefined)
    return `It goes on from ${record['start']}.${notedIn(after)}`;
  if (carried !== 'nothing') return 'It goes on from its latest checkpoint, which high availability keeps.';
  if (isSame)
    return record['start'] === undefined ? 'It begins EMPTY, as it did.' : `It starts from ${record['start']} again.`;
  return 'Flink does NOT start: no JobManager runs that could be asked for the state of the job, and nothing else knows it. Set job.initialSavepointPath to a savepoint or checkpoint and change job.savepointRedeployNonce, or set job.upgradeMode: stateless.';
}

/** Whether the values say that no state is taken over. */
function beginsAnew(before: ReleaseState, now: Upgrade, record: StateRecord | undefined): boolean {
  return now.mode === 'stateless' || isOtherNonce(before, now, record);
}

function isOtherNonce(before: ReleaseState, now: Upgrade, record: StateRecord | undefined): boolean {
  const noted = record === undefined ? before.upgrade?.nonce : record['nonce'];
  return now.nonce !== undefined && now.nonce !== noted;
}

function reasonOf({ mode }: Upgrade): string {
  return mode === 'stateless' ? 'job.upgradeMode: stateless' : 'the changed job.savepointRedeployNonce';
}

function anew(now: Upgrade, hasNoJob: boolean, names: readonly string[] | undefined): Consequence {
  const cancelled = hasNoJob ? '' : ' Its job is cancelled.';
  if (now.mode === 'stateless' && now.nonce === undefined)
    return consequence(
      'state-empty',
      `The application begins EMPTY, as job.upgradeMode: stateless says.${cancelled}`,
      names,
    );
  return consequence(
    'state-initial-savepoint',
    `The application begins anew from "${now.initialSavepoint ?? ''}" (job.initialSavepointPath), since job.savepointRedeployNonce changes; the state that it has is left.${cancelled}`,
    names,
  );
}

function firstStart({ initialSavepoint }: Upgrade, store: ReleaseState['store']): Consequence {
  if (initialSavepoint !== undefined)
    return consequence(
      'state-initial-savepoint',
      `The application starts for the first time, from "${initialSavepoint}" (job.initialSavepointPath).`,
    );
  const kept = store === undefined ? '' : ', unless high availability keeps a checkpoint of it';
  return consequence('state-empty', `The application starts for the first time, with empty state${kept}.`);
}

function resumed(before: ReleaseState, after: ReleaseState, record: StateRecord | undefined): Consequence {
  const isInStore = before.upgrade?.mode === 'last-state';
  const start = record?.['start'];
  const from = isInStore
    ? 'its latest checkpoint, which high availability keeps'
    : start === undefined
      ? 'the state that was noted as it was suspended'
      : `"${start}"`;
  return consequence('state-resumed', `The application is resumed, from ${from}.${notedIn(after)}`, notedPaths(record));
}

/** How a job that runs, or should, is stopped, and what it goes on from. */
function stopped(
  before: ReleaseState,
  after: ReleaseState,
  now: Upgrade,
  { carried, jobs, names }: Known,
): Consequence {
  const [job] = jobs ?? [];
  if (jobs !== undefined && job === undefined)
    return consequence(
      'state-latest-checkpoint',
      'No job of the application runs now. One that was cancelled or has failed goes on from its latest checkpoint or savepoint. Of one that has finished there is nothing to go on from: the new pod stays in Init and says so.',
    );
  if (now.mode === 'savepoint' && (job === undefined || job.state === 'RUNNING')) {
    const where = now.savepointDirectory === undefined ? '' : ` in "${now.savepointDirectory}"`;
    return consequence(
      'state-savepoint',
      `The application's job is stopped with a savepoint${where}, and goes on from it. ${goesOn}${deletesItself(before)}`,
      names,
    );
  }
  if (after.store === undefined)
    return consequence(
      'state-latest-checkpoint',
      `The application's job is ${job?.state ?? 'not RUNNING'}, so no savepoint can be taken of it: it is cancelled, and goes on from its latest checkpoint. ${goesOn}`,
      names,
    );
  if (carried === 'nothing')
    return consequence(
      'state-empty',
      `The application may begin EMPTY: the new JobManager finds no checkpoint of it in high availability, on which job.upgradeMode: last-state leans. Make this change with job.upgradeMode: savepoint, or start from a savepoint by job.initialSavepointPath and another job.savepointRedeployNonce.`,
      names,
    );
  const why = now.mode === 'savepoint' ? ` Its job is ${job?.state ?? ''}, so no savepoint can be taken of it.` : '';
  return consequence(
    'state-latest-checkpoint',
    `The application goes on from its latest checkpoint, which high availability keeps.${why} ${goesOn}`,
    names,
  );
}

/** A JobManager that deletes its Deployment by name deletes the new one. */
function deletesItself(before: ReleaseState): string {
  if (before.option(shutdownOption)?.toLowerCase() === 'false') return '';
  return ` But the JobManager that runs deletes its Deployment once its job has stopped, since ${shutdownOption} is not false there: stop the job with a savepoint by hand before, and set job.initialSavepointPath to it and another job.savepointRedeployNonce.`;
}

function notedIn({ clusterId }: ReleaseState): string {
  return ` Its state is noted in the ConfigMap flink-state-${clusterId}.`;
}

function notedPaths(record: StateRecord | undefined): string[] {
  return ['start', 'savepoint', 'checkpoint'].flatMap((key) => {
    const path = record?.[key];
    return path === undefined ? [] : [`${key}: ${path}`];
  });
}
