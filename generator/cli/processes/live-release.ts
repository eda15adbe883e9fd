import type { Job, Live, Names, NoAnswer, RunningPod, StateRecord } from '../../tools/plan/live.ts';
import type { KubernetesObject } from '../../reference/flink/client.ts';
import { listedObjects, liveObjects, stateRecord, unfinishedJobs } from '../../tools/plan/live.ts';
import { UsageError } from '../usage-error.ts';
import type { InstalledRelease } from './helm-release.ts';
import { kubectl } from './kubectl.ts';
import { lastLine } from './run-program.ts';

/** The Service by which a JobManager's REST API is asked. */
export interface RestService {
  readonly name: string;
  readonly port: number;
  /** The same of the pod behind it. */
  readonly podPort: number;
  /** Whether it speaks TLS. */
  readonly isSecure: boolean;
}

/**
 * What runs of a release: objects by kubectl, jobs by the API server's proxy to the REST Service or to a JobManager's pod. A REST API that does not answer is no
 * failure.
 * @throws UsageError in one line where kubectl fails
 */
export async function readLive(given: InstalledRelease, names: Names, rest: RestService | undefined): Promise<Live> {
  const { release, namespace } = given;
  const where = ['--namespace', namespace, '--selector', `app=${names.clusterId}`, '--output', 'json'];
  const result = await kubectl(given, ['get', 'deployments.apps,pods,configmaps', ...where]);
  if (result.exitCode !== 0) throw new UsageError(`${release}: kubectl get: ${lastLine(result)}`);
  const answer = parsed(result.stdout);
  if (answer === undefined) throw new UsageError(`${release}: kubectl get: the answer is not JSON`);
  const objects = liveObjects(answer, names);
  const record = await readRecord(given, names);
  if (objects.deployment === undefined) return { ...objects, record, jobs: { noAnswer: 'there is no Deployment' } };
  return { ...objects, record, jobs: await readJobs(given, rest, objects.jobManagers) };
}

async function readRecord(given: InstalledRelease, { stateConfigMap }: Names): Promise<StateRecord | undefined> {
  if (stateConfigMap === undefined) return undefined;
  const where = ['--namespace', given.namespace, '--ignore-not-found', '--output', 'json'];
  const result = await kubectl(given, ['get', 'configmap', stateConfigMap, ...where]);
  return result.exitCode === 0 ? stateRecord(parsed(result.stdout)) : undefined;
}

/** What there is in the namespace besides the release; `undefined`: nobody may say. */
export interface Surroundings {
  readonly quotas: readonly KubernetesObject[] | undefined;
  /** Those of the accounts asked for that there are. */
  readonly accounts: readonly string[] | undefined;
}

/** Reads the quotas of the namespace, and which of some service accounts there are. What may not be read is left out. */
export async function readSurroundings(given: InstalledRelease, accounts: readonly string[]): Promise<Surroundings> {
  const where = ['--namespace', given.namespace];
  const quotas = await kubectl(given, ['get', 'resourcequotas', ...where, '--output', 'json']);
  const named = ['get', 'serviceaccounts', ...accounts, ...where, '--ignore-not-found', '--output', 'name'];
  const found = accounts.length === 0 ? undefined : await kubectl(given, named);
  return {
    quotas: quotas.exitCode === 0 ? listedObjects(parsed(quotas.stdout)) : undefined,
    accounts:
      found?.exitCode === 0
        ? found.stdout.split('\n').map((line) => line.trim().replace(/^serviceaccount\//, ''))
        : undefined,
  };
}

/** Asks the REST Service, and where that leads nowhere each JobManager's pod: it may run and not be ready. */
async function readJobs(
  given: InstalledRelease,
  rest: RestService | undefined,
  jobManagers: readonly RunningPod[],
): Promise<readonly Job[] | NoAnswer> {
  if (rest === undefined) return { noAnswer: 'the release has no REST Service' };
  const first = await jobsByProxy(given, `services/${proxied(rest.name, rest.port, rest)}`);
  if (!('noAnswer' in first)) return first;
  for (const pod of jobManagers) {
    const jobs = isLoopback(pod.address)
      ? await jobsOnThisMachine(given, pod, rest)
      : await jobsByProxy(given, `pods/${proxied(pod.name, rest.podPort, rest)}`);
    if (!('noAnswer' in jobs)) return jobs;
  }
  return first;
}

function proxied(name: string, port: number, { isSecure }: RestService): string {
  return `${isSecure ? 'https:' : ''}${name}:${port}`;
}

async function jobsByProxy(given: InstalledRelease, target: string): Promise<readonly Job[] | NoAnswer> {
  const path = `/api/v1/namespaces/${given.namespace}/${target}/proxy/jobs/overview`;
  const result = await kubectl(given, ['get', '--raw', path]);
  return result.exitCode === 0 ? unfinishedJobs(parsed(result.stdout)) : { noAnswer: lastLine(result) };
}

/**
 * The API server leads to no loopback address, neither by its proxy nor by a Service: where it is at one itself, as the cluster of
 * `npm run cluster` is, the pod is on this machine.
 */
async function jobsOnThisMachine(
  given: InstalledRelease,
  { address }: RunningPod,
  { podPort, isSecure }: RestService,
): Promise<readonly Job[] | NoAnswer> {
  const server = await kubectl(given, [
    'config',
    'view',
    '--minify',
    '--output',
    'jsonpath={.clusters[0].cluster.server}',
  ]);
  const url = URL.canParse(server.stdout.trim()) ? new URL(server.stdout.trim()) : undefined;
  if (isSecure || url === undefined || !isLoopback(url.hostname))
    return { noAnswer: 'its address is of another machine' };
  try {
    const answer = await fetch(`http://${address}:${podPort}/jobs/overview`, {
      signal: AbortSignal.timeout(10_000),
      redirect: 'error',
    });
    return unfinishedJobs(parsed(await answer.text()));
  } catch {
    return { noAnswer: 'it takes no connection' };
  }
}

function isLoopback(address: string): boolean {
  return address === 'localhost' || /^127\.\d+\.\d+\.\d+$/.test(address);
}

/** JSON; `undefined` for anything else. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
