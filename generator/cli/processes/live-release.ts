import type { Job, Live, Names, NoAnswer } from '../../tools/plan/live.ts';
import { liveObjects, unfinishedJobs } from '../../tools/plan/live.ts';
import { UsageError } from '../usage-error.ts';
import type { InstalledRelease } from './helm-release.ts';
import { kubectl } from './kubectl.ts';
import { lastLine } from './run-program.ts';

/** The Service by which a JobManager's REST API is asked. */
export interface RestService {
  readonly name: string;
  readonly port: number;
  /** Whether it speaks TLS. */
  readonly isSecure: boolean;
}

/**
 * What runs of a release: objects by kubectl, jobs by the API server's proxy to the REST Service. A REST API that does not answer is no
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
  if (objects.deployment === undefined) return { ...objects, jobs: { noAnswer: 'there is no Deployment' } };
  return { ...objects, jobs: await readJobs(given, rest) };
}

async function readJobs(given: InstalledRelease, rest: RestService | undefined): Promise<readonly Job[] | NoAnswer> {
  if (rest === undefined) return { noAnswer: 'the release has no REST Service' };
  const service = `${rest.isSecure ? 'https:' : ''}${rest.name}:${rest.port}`;
  const path = `/api/v1/namespaces/${given.namespace}/services/${service}/proxy/jobs/overview`;
  const result = await kubectl(given, ['get', '--raw', path]);
  if (result.exitCode !== 0) return { noAnswer: lastLine(result) };
  return unfinishedJobs(parsed(result.stdout));
}

/** JSON; `undefined` for anything else. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
