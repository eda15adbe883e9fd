import { FakeFlinkRest } from './loopback-server.ts';

/** A completed checkpoint or savepoint as Flink's REST API tells it. */
export interface Completed {
  readonly id: number;
  readonly checkpoint_type: string;
  readonly external_path: string;
  readonly discarded?: boolean;
}

/** The latest checkpoints of a job. */
export interface Latest {
  completed?: Completed;
  savepoint?: Completed;
  restored?: { readonly id: number; readonly external_path: string };
}

/** A stop with a savepoint: how often it is still in progress, and why it fails. */
interface Operation {
  left: number;
  readonly directory: string;
  readonly fails?: string | undefined;
}

/** As much of Flink's REST API as the handover asks of an application. */
export class FakeJobManager extends FakeFlinkRest {
  jobs: { id: string; status: string }[] = [];
  latest: Latest = {};
  /** What the configuration says. */
  configuration: Readonly<Record<string, string>> = { 'execution.shutdown-on-application-finish': 'false' };
  deletesOnCancellation = false;
  /** Why the next savepoints fail. */
  readonly failures: string[] = [];
  /** Ids by which a stop with a savepoint was asked for. */
  readonly triggers: string[] = [];
  readonly #operations = new Map<string, Operation>();

  protected override handle(asked: string, body: string): readonly [number, object] {
    const [, id, rest = ''] = / \/jobs\/(\w+)(.*)$/.exec(asked) ?? [];
    if (asked === 'GET /jobs') return [200, { jobs: this.jobs }];
    if (asked === 'GET /jobmanager/config')
      return [200, Object.entries(this.configuration).map(([key, value]) => ({ key, value }))];
    const job = this.jobs.find((one) => one.id === id);
    if (job === undefined) return [404, { errors: ['no job'] }];
    if (rest === '?mode=cancel') {
      job.status = 'CANCELED';
      return [202, {}];
    }
    if (rest === '/stop') return this.#stop(JSON.parse(body) as { triggerId: string; targetDirectory: string });
    if (rest === '/checkpoints') return [200, this.#checkpoints()];
    if (rest === '/checkpoints/config')
      return [200, { externalization: { enabled: true, delete_on_cancellation: this.deletesOnCancellation } }];
    return this.#savepoint(rest.replace('/savepoints/', ''), job);
  }

  #checkpoints(): object {
    const { completed = null, savepoint = null, restored = null } = this.latest;
    return { counts: { completed: 3 }, latest: { completed, savepoint, failed: null, restored }, history: [] };
  }

  #stop({ triggerId, targetDirectory }: { triggerId: string; targetDirectory: string }): readonly [number, object] {
    this.triggers.push(triggerId);
    if (!this.#operations.has(triggerId))
      this.#operations.set(triggerId, { left: 1, directory: targetDirectory, fails: this.failures.shift() });
    return [202, { 'request-id': triggerId }];
  }

  #savepoint(trigger: string, job: { id: string; status: string }): readonly [number, object] {
    const operation = this.#operations.get(trigger);
    if (operation === undefined) return [404, { errors: ['no operation'] }];
    if (operation.left-- > 0) return [200, { status: { id: 'IN_PROGRESS' } }];
    const status = { id: 'COMPLETED' };
    if (operation.fails !== undefined)
      return [200, { status, operation: { 'failure-cause': { class: 'X', 'stack-trace': operation.fails } } }];
    const location = `${operation.directory}/savepoint-${job.id.slice(0, 6)}-${String(this.triggers.length)}`;
    job.status = 'FINISHED';
    this.latest.savepoint = { id: 90, checkpoint_type: 'SYNC_SAVEPOINT', external_path: location };
    return [200, { status, operation: { location } }];
  }
}
