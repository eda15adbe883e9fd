import { consequence, type Consequence } from './consequence.ts';
import { type Carried, refusedUnlessSaid } from './high-availability.ts';
import { stateConsequence } from './carried-state.ts';
import type { Job, Live, StateRecord } from './live.ts';
import { changedOptions } from './reasons.ts';
import type { ReleaseState } from './state.ts';

/** The options that say which program an application runs, in any line. */
const programOptions = [
  '$internal.application.main',
  '$internal.application.program-args',
  'parallelism.default',
  'pipeline.jars',
];
const savepointOptions = ['execution.state-recovery.path', 'execution.savepoint.path'];

/** What happens to the jobs, of a change that makes a new JobManager. `way`: how state is carried over; empty where it is told already. */
export function jobConsequences(
  before: ReleaseState,
  after: ReleaseState,
  { carried, live, way }: { readonly carried: Carried; readonly live: Live | undefined; readonly way: string },
): Consequence[] {
  const silent = live !== undefined && 'noAnswer' in live.jobs ? live.jobs.noAnswer : undefined;
  const jobs = live === undefined || 'noAnswer' in live.jobs ? undefined : live.jobs;
  const unknown =
    silent === undefined
      ? []
      : [
          consequence(
            'jobs-unknown',
            `Which jobs run is not known: the JobManager's REST API does not answer (${silent}).`,
          ),
        ];
  if (before.mode !== after.mode) return [modeConsequence(before, after, jobs, way), ...unknown];
  const own =
    after.mode === 'session'
      ? [sessionConsequence(before, after, { carried, jobs, way })]
      : applicationConsequences(before, after, { carried, jobs, record: live?.record, way });
  return [...own, ...unknown];
}

function modeConsequence(
  before: ReleaseState,
  after: ReleaseState,
  jobs: readonly Job[] | undefined,
  way: string,
): Consequence {
  const refused = before.store === undefined ? '' : ` ${refusedUnlessSaid}`;
  const [old, now] = [before, after].map(({ mode }) => (mode === 'session' ? 'a session' : 'an application'));
  return consequence(
    'mode',
    `The cluster was ${old ?? ''} and becomes ${now ?? ''}, which does not take over its jobs.${way}${refused}`,
    jobs?.map(jobText),
  );
}

function sessionConsequence(
  before: ReleaseState,
  after: ReleaseState,
  {
    carried,
    jobs,
    way,
  }: { readonly carried: Carried; readonly jobs: readonly Job[] | undefined; readonly way: string },
): Consequence {
  const names = jobs?.map(jobText);
  const isAsked = after.upgradePolicy !== undefined && before.clusterId === after.clusterId;
  if (isAsked && jobs?.length !== 0) return policyConsequence(after, names);
  // What is in the store of an unchanged place goes on, unless its jars cannot be found.
  if (carried === 'whole')
    return consequence(
      'jobs-go-on',
      "The session's jobs go on from their last checkpoints, which high availability keeps. A job without a checkpoint begins anew.",
      names,
    );
  if (jobs?.length === 0) return consequence('jobs-lost', 'The session has no running job that could be lost.');
  const why = {
    whole: '',
    'old directory': 'their jars are in the old directory of high availability',
    nothing: 'the new JobManager finds nothing of them in high availability',
  }[carried];
  const reason = before.store === undefined ? 'it has no high availability' : why;
  const which = jobs === undefined ? 'all its running jobs' : `its ${counted(jobs.length, 'running job')}`;
  return consequence('jobs-lost', `The session loses ${which}: ${reason}.${way}`, names);
}

/** What `upgradePolicy` does, of jobs that run or may run. */
function policyConsequence(after: ReleaseState, names: readonly string[] | undefined): Consequence {
  const { upgradePolicy, side, clusterId } = after;
  if (upgradePolicy === 'refuse')
    return consequence(
      'jobs-awaited',
      'The change waits while a job runs (upgradePolicy: refuse), and the session goes on until then. Stop its jobs with savepoints: flink stop JOB-ID.',
      names,
    );
  const directory = after.option(side.line.facts.client.optionKeys.savepointsDirectory) ?? '';
  return consequence(
    'jobs-stopped',
    `Each running job is stopped with a savepoint in ${directory} (upgradePolicy: savepoint). Where they are is noted in the ConfigMap flink-state-${clusterId}; nobody starts the jobs again: flink run -s PATH. Where one cannot be stopped, it and the session go on.`,
    names,
  );
}

function applicationConsequences(
  before: ReleaseState,
  after: ReleaseState,
  {
    carried,
    jobs,
    record,
    way,
  }: {
    readonly carried: Carried;
    readonly jobs: readonly Job[] | undefined;
    readonly record: StateRecord | undefined;
    readonly way: string;
  },
): Consequence[] {
  const changes = changedOptions(before, after, (key) => programOptions.includes(key));
  const names = jobs?.map(jobText);
  const replaced =
    changes.length === 0
      ? []
      : [consequence('program-replaced', "The application's program is replaced by that of the values.", changes)];
  if (after.upgrade !== undefined)
    return [...replaced, stateConsequence(before, after, after.upgrade, { carried, jobs, record, names })];
  // Flink runs what is kept in place of what it is given.
  if (carried !== 'nothing' && !after.dropsProgram) return [keptProgram(after, changes)];
  if (carried !== 'nothing')
    return [
      ...replaced,
      consequence(
        'program-goes-on',
        'The application goes on from its last checkpoint, which high availability keeps. If there is none, it begins anew.',
        names,
      ),
    ];
  return [...replaced, beginsAnew(before, after, names, way)];
}

function keptProgram(after: ReleaseState, changes: readonly string[]): Consequence {
  const why = after.handover === undefined ? `${handoverOff(after)}, so` : 'The handover does not reach it:';
  if (changes.length === 0)
    return consequence(
      'program-goes-on',
      'The application goes on with the program that high availability keeps, from its last checkpoint.',
    );
  return consequence(
    'program-kept',
    `The program of the values does NOT run. ${why} the one that high availability keeps goes on in its place. To run the new one, stop the job with a savepoint before, and set job.initialSavepointPath to it.`,
    changes,
  );
}

function beginsAnew(
  before: ReleaseState,
  after: ReleaseState,
  names: readonly string[] | undefined,
  way: string,
): Consequence {
  const why =
    before.store === undefined && after.store === undefined
      ? 'it has no high availability'
      : 'the new JobManager finds no checkpoint of it in high availability';
  const savepoint = savepointOptions.map((key) => after.option(key)).find((path) => path !== undefined && path !== '');
  const start =
    savepoint === undefined ? `without state.${way}` : `from the savepoint "${savepoint}" of job.initialSavepointPath.`;
  const left =
    before.upgrade === undefined
      ? ''
      : ` What the ConfigMap flink-state-${before.clusterId} notes of its state is not read without job.upgradeMode.`;
  const ended = names?.length === 0 ? ' No job of it runs now: the restart runs its program again.' : '';
  return consequence(
    'program-begins-anew',
    `The application begins anew, since ${why}: ${start}${left}${ended}`,
    names,
  );
}

/** Why there is no handover, as a sentence without its end. */
export function handoverOff({ isHelms }: ReleaseState): string {
  return isHelms ? 'handover.enabled is false' : 'profile native has no handover';
}

/** A number with what it counts. */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function jobText({ name, id, state }: Job): string {
  // A user gives the name: it stands on one line.
  return `job ${JSON.stringify(name)} (${id}), ${state}`;
}
