import { project } from '../../facts/project.ts';
import { at } from '../../reference/values/objects.ts';
import { consequence, type Consequence } from './consequence.ts';
import { stateAtStart } from './carried-state.ts';
import { carriedOver, highAvailabilityConsequences, isOlder, wayOfState } from './high-availability.ts';
import { counted, handoverOff, jobConsequences } from './jobs.ts';
import type { Live } from './live.ts';
import { quietChanges, restartReasons } from './reasons.ts';
import { serviceConsequences } from './services.ts';
import { ReleaseState, type ReleaseSide } from './state.ts';

/**
 * What a change of a release's objects does to what runs, the gravest of it in the order in which it happens.
 * @param differs whether any object differs
 * @param live what runs; without it no pod and no job has a name
 */
export function consequences(old: ReleaseSide, now: ReleaseSide, differs: boolean, live?: Live): Consequence[] {
  const [before, after] = [new ReleaseState(old), new ReleaseState(now)];
  if (old.release.name !== now.release.name || old.release.namespace !== now.release.namespace)
    return [consequence('other-release', 'Nothing: these are two releases, and neither changes the other.')];
  const gone = live !== undefined && live.deployment === undefined;
  if (gone || before.deployment === undefined || after.deployment === undefined)
    return withoutDeployment(before, after, differs, live);
  const isRenamed = before.clusterId !== after.clusterId;
  const reasons = isRenamed ? [] : restartReasons(before, after);
  if (!isRenamed && reasons.length === 0)
    return [
      ...count(before, after),
      differs
        ? nothingRestarts(quietChanges(before, after))
        : consequence('nothing-changes', 'Nothing changes, and nothing restarts.'),
      ...serviceConsequences(before, after),
    ];
  const carried = carriedOver(before, after);
  const kept = isRenamed ? [] : highAvailabilityConsequences(before, after, live);
  const way = isRenamed || kept.length > 0 ? '' : ` ${wayOfState(before, after)}.`;
  return [
    isRenamed
      ? renamed(before, after, live)
      : consequence(
          'job-manager-restarts',
          `The JobManager of "${after.clusterId}" restarts, for these changes:`,
          reasons,
        ),
    ...(isRenamed ? [] : inPlace(quietChanges(before, after))),
    ...line(before, after),
    ...count(before, after),
    ...image(before, after, isRenamed),
    ...(isRenamed ? [] : [taskManagers(after, live)]),
    ...jobConsequences(before, after, { carried, live, way }),
    ...kept,
    ...serviceConsequences(before, after),
  ];
}

function nothingRestarts(quiet: readonly string[]): Consequence {
  const text = 'Nothing restarts: the pod template of the JobManager stays the same.';
  return consequence('nothing-restarts', quiet.length === 0 ? text : `${text} Changes without a restart:`, quiet);
}

function inPlace(quiet: readonly string[]): Consequence[] {
  return quiet.length === 0 ? [] : [consequence('changes-in-place', 'Changes without a restart:', quiet)];
}

/** Helm takes one cluster away and makes another. */
function renamed(before: ReleaseState, after: ReleaseState, live: Live | undefined): Consequence {
  const [old, now] = [before.clusterId, after.clusterId];
  const { store } = before;
  const left =
    store === undefined
      ? ''
      : ` What high availability keeps is left behind in ${store.place}: its programs and its pointers to checkpoints.`;
  const pods = live === undefined ? [] : live.taskManagers.map((name) => `TaskManager ${name}`);
  const maps = store?.kind === 'kubernetes' && live !== undefined ? live.keptIn.map((name) => `ConfigMap ${name}`) : [];
  return consequence(
    'cluster-id',
    `The cluster id changes from "${old}" to "${now}": the cluster "${old}" is deleted with its JobManager and all its TaskManagers, and "${now}" begins EMPTY.${left} ${wayOfState(before, after)}, or keep the id: clusterId: ${old}. helm upgrade refuses this unless allowClusterIdChange: true`,
    [...pods, ...maps],
  );
}

const page = `${project.url}/blob/main/docs/rules/line-change.md`;

function line(before: ReleaseState, after: ReleaseState): Consequence[] {
  const [old, now] = [before.side.line.facts, after.side.line.facts];
  if (old.line === now.line) return [];
  const change = `Flink ${old.flinkVersion} becomes Flink ${now.flinkVersion}`;
  const text = isOlder(before, after)
    ? `${change}, an older one, which does not read what the newer one has written: neither what it keeps in high availability nor its savepoints. What jobs have computed since is lost to it (${page}).`
    : `${change}, which does not take up what the other keeps in high availability: stop all jobs with savepoints before (${page}).`;
  return [consequence('line', text)];
}

function count(before: ReleaseState, after: ReleaseState): Consequence[] {
  const [old, now] = [before, after].map(({ deployment }) => at(deployment, 'spec', 'replicas'));
  if (old === now || typeof old !== 'number' || typeof now !== 'number') return [];
  return [
    consequence(
      'job-manager-count',
      `${counted(now, 'JobManager')} in place of ${old}: one leads, the others stand by.`,
    ),
  ];
}

function image(before: ReleaseState, after: ReleaseState, isRenamed: boolean): Consequence[] {
  const [old, now] = [before, after].map(({ mainContainer }) => at(mainContainer, 'image'));
  if (old === now) return [];
  const other = `the image ${JSON.stringify(now)} in place of ${JSON.stringify(old)}`;
  if (isRenamed || after.handover !== undefined)
    return [consequence('image', `JobManager and TaskManagers run ${other}.`)];
  return [
    consequence(
      'image',
      `The JobManager runs ${other}. TaskManagers that are there keep theirs: they run different code until they end.`,
    ),
  ];
}

function taskManagers(after: ReleaseState, live: Live | undefined): Consequence {
  const names = live?.taskManagers;
  if (names?.length === 0) return consequence('task-managers-replaced', 'There is no TaskManager to replace.');
  const which = names === undefined ? 'All TaskManagers' : counted(names.length, 'TaskManager');
  const one = names?.length === 1;
  if (after.handover !== undefined)
    return consequence('task-managers-replaced', `${which} ${one ? 'is' : 'are'} replaced.`, names);
  const { namespace } = after.side.release;
  return consequence(
    'task-managers-stay',
    `${which} ${one ? 'keeps its old pod' : 'keep their old pods'}, with the old image, memory and variables: ${handoverOff(after)}. To replace what is old: kubectl delete pods --selector app=${after.clusterId},component=taskmanager --namespace ${namespace}`,
    names,
  );
}

/** The Deployment is not there: Flink has taken itself down, or somebody else did. */
function withoutDeployment(
  before: ReleaseState,
  after: ReleaseState,
  differs: boolean,
  live: Live | undefined,
): Consequence[] {
  const id = after.clusterId;
  const isSameStart =
    live?.started !== '' && before.deployment !== undefined && restartReasons(before, after).length === 0;
  if (
    after.deployment === undefined ||
    (after.mode === 'application' && live !== undefined && isSameStart && after.isHelms)
  )
    return [
      consequence(
        'application-ended',
        `The application "${id}" has run and its Deployment is gone. It stays ended: another restartNonce runs it again.`,
      ),
    ];
  const carried = carriedOver(before, after);
  const state =
    after.upgrade !== undefined
      ? stateAtStart(before, after, after.upgrade, { carried, jobs: [], record: live?.record }, isSameStart)
      : carried === 'nothing'
        ? 'It begins without state.'
        : 'Jobs that have not ended go on from their last checkpoints, which high availability keeps.';
  return [
    consequence('job-manager-starts', `There is no Deployment "${id}" now: a JobManager starts. ${state}`),
    ...(differs ? highAvailabilityConsequences(before, after, live) : []),
  ];
}
