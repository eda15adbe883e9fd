import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment, ReplicaSet } from 'kubernetes-types/apps/v1.d.ts';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import { jobsJar, sumJobClass } from '../jobs/jobs.ts';
import type { ProcessRun } from '../node-agent/runs.ts';
import type { FlinkCluster } from '../session/flink-cluster.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';

/** What runs of a release at one time. */
export interface Running {
  readonly jobManager: Pod;
  readonly taskManagers: readonly Pod[];
  readonly job: Job;
}

/** A job as REST tells of it. */
export interface Job {
  readonly jid: string;
  readonly name: string;
  readonly vertices: readonly { readonly parallelism: number }[];
}

const patience = 240;
const revision = 'deployment.kubernetes.io/revision';

/**
 * Waits until the JobManager is the one of the Deployment's newest revision, its job runs and every slot that the job needs is on a TaskManager.
 * In a session a job is submitted if none is left.
 */
export async function settled(app: Installed, mode: 'session' | 'application'): Promise<Running> {
  const jobManager = await newestJobManager(app);
  const job = await eventually(`the job of ${app.release.name}`, patience, async () => {
    const { jobs } = await app.rest<{
      jobs: { jid: string; state: string; tasks: { running: number; finished: number; total: number } }[];
    }>('/jobs/overview', 5);
    const alive = jobs.filter(({ state }) => state !== 'FINISHED' && state !== 'CANCELED' && state !== 'FAILED');
    if (alive.length === 0 && mode === 'session') await submit(app, jobManager);
    // Of two sources one has nothing to read, and finishes, where the state is that of one.
    const [one] = alive.filter(
      ({ state, tasks: { running, finished, total } }) =>
        state === 'RUNNING' && running > 0 && running + finished === total,
    );
    return one === undefined ? undefined : app.rest<Job>(`/jobs/${one.jid}`, 5);
  });
  return { jobManager, job, taskManagers: await app.pods('taskmanager') };
}

/** The one JobManager, once it is ready and of the newest ReplicaSet. */
async function newestJobManager(app: Installed): Promise<Pod> {
  const { namespace, name } = app.release;
  const { api } = app.cluster;
  return eventually(`the newest JobManager of ${name}`, patience, async () => {
    const apps = `/apis/apps/v1/namespaces/${namespace}`;
    const deployment = await api.call<Deployment>('GET', `${apps}/deployments/${name}`);
    if ((deployment.status?.observedGeneration ?? 0) < (deployment.metadata?.generation ?? 1)) return undefined;
    const { items } = await api.call<{ items: ReplicaSet[] }>('GET', `${apps}/replicasets`);
    const newest = items.find(
      ({ metadata }) =>
        metadata?.ownerReferences?.[0]?.uid === deployment.metadata?.uid &&
        metadata?.annotations?.[revision] === deployment.metadata?.annotations?.[revision],
    );
    const pods = await app.pods('jobmanager');
    const [pod] = pods;
    const owner = pod?.metadata?.ownerReferences?.[0]?.uid;
    if (pods.length !== 1 || owner === undefined || owner !== newest?.metadata?.uid) return undefined;
    return pod?.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true
      ? pod
      : undefined;
  });
}

/** Uploads the jobs' jar over REST and runs it: a job that waits for a file. */
async function submit(app: Installed, jobManager: Pod): Promise<void> {
  const rest = `http://${jobManager.status?.podIP ?? ''}:8081`;
  const form = new FormData();
  const jar = readFileSync(await jobsJar(app.release.line.flinkVersion));
  form.append('jarfile', new Blob([jar], { type: 'application/x-java-archive' }), 'jobs.jar');
  const uploaded = (await (await fetch(`${rest}/jars/upload`, { method: 'POST', body: form })).json()) as {
    filename: string;
  };
  const id = uploaded.filename.split('/').at(-1) ?? '';
  const body = JSON.stringify({ entryClass: sumJobClass, programArgsList: ['STREAMING', '100000', '/shared/gate'] });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${rest}/jars/${id}/run`, { method: 'POST', body, headers });
  if (answer.status !== 200) throw new Error(`the job was not taken: ${await answer.text()}`);
}

/** The uids of pods. */
export function uids(pods: readonly Pod[]): readonly string[] {
  return pods.map(({ metadata }) => metadata?.uid ?? '').sort();
}

/** How many JobManagers of a namespace ran at one time at most, by the start and end of their main containers' processes. */
export function mostJobManagers(cluster: FlinkCluster, namespace: string): number {
  return Math.max(0, ...atEachStart(cluster, namespace).map((runs) => runs.length));
}

/** Of how many ReplicaSets those were at most: a pod's name is its ReplicaSet's with a suffix. */
export function mostRevisions(cluster: FlinkCluster, namespace: string): number {
  const sets = atEachStart(cluster, namespace).map(
    (runs) => new Set(runs.map(({ pod }) => pod.replace(/-[^-]+$/, ''))),
  );
  return Math.max(0, ...sets.map((revisions) => revisions.size));
}

/** The JobManagers that ran when one of them started, for each start. */
function atEachStart(cluster: FlinkCluster, namespace: string): readonly (readonly ProcessRun[])[] {
  const runs = cluster.agent
    .runs()
    .filter(
      (run) =>
        run.namespace === namespace && run.container === 'flink-main-container' && !/-taskmanager-/.test(run.pod),
    );
  return runs.map(({ startedAt: at }) =>
    runs.filter(({ startedAt, endedAt }) => startedAt <= at && at < (endedAt ?? Infinity)),
  );
}

/** What the init containers of a namespace's pods, or of one of them, have printed. */
export function handoverSaid(cluster: FlinkCluster, namespace: string, pod = ''): string {
  const { logs } = cluster.agent;
  const files = readdirSync(logs).filter(
    (file) => file.startsWith(`${namespace}_${pod}`) && file.includes('_flink-chart-handover'),
  );
  return files.map((file) => readFileSync(join(logs, file), 'utf8')).join('');
}
