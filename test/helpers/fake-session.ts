import { FakeFlinkRest } from './loopback-server.ts';

/** A job as the session knows it. */
export interface SessionJob {
  readonly id: string;
  readonly name: string;
  status: string;
  /** Why its next savepoints fail. */
  readonly failures?: string[];
}

/** As much of Flink's REST API as the handover asks of a session. */
export class FakeSession extends FakeFlinkRest {
  jobs: SessionJob[] = [];
  /** What it was asked to stop: job and trigger. */
  readonly stops: string[] = [];
  /** Directories that savepoints were asked into. */
  readonly directories = new Set<string>();
  /** Triggers that it no longer tells of. */
  readonly forgotten = new Set<string>();
  readonly #left = new Map<string, number>();

  protected override handle(asked: string, body: string): readonly [number, object] {
    if (asked === 'GET /jobs') return [200, { jobs: this.jobs.map(({ id, status }) => ({ id, status })) }];
    if (asked === 'GET /jobs/overview')
      return [200, { jobs: this.jobs.map(({ id, name, status }) => ({ jid: id, name, state: status })) }];
    const [, id, rest = ''] = / \/jobs\/(\w+)\/(.*)$/.exec(asked) ?? [];
    const job = this.jobs.find((one) => one.id === id);
    if (job === undefined) return [404, { errors: ['no job'] }];
    if (rest === 'stop') return this.#stop(job, JSON.parse(body) as Record<'triggerId' | 'targetDirectory', string>);
    if (rest === 'checkpoints')
      return [200, { latest: { completed: null, savepoint: this.#latest(job), failed: null } }];
    return this.#savepoint(job, rest.replace('savepoints/', ''));
  }

  #stop(job: SessionJob, asked: Readonly<Record<'triggerId' | 'targetDirectory', string>>): readonly [number, object] {
    this.stops.push(`${job.id} ${asked.triggerId}`);
    this.directories.add(asked.targetDirectory);
    this.#left.set(asked.triggerId, 1);
    return [202, { 'request-id': asked.triggerId }];
  }

  #savepoint(job: SessionJob, trigger: string): readonly [number, object] {
    const left = this.#left.get(trigger);
    if (left === undefined || this.forgotten.has(trigger)) return [404, { errors: ['no operation'] }];
    this.#left.set(trigger, left - 1);
    if (left > 0) return [200, { status: { id: 'IN_PROGRESS' }, operation: null }];
    const status = { id: 'COMPLETED' };
    const failure = job.failures?.shift();
    if (failure !== undefined) {
      this.#left.delete(trigger);
      return [200, { status, operation: { 'failure-cause': { class: 'X', 'stack-trace': failure } } }];
    }
    job.status = 'FINISHED';
    return [200, { status, operation: { location: this.path(job) } }];
  }

  #latest(job: SessionJob): object | null {
    return job.status === 'FINISHED'
      ? { id: 9, checkpoint_type: 'SYNC_SAVEPOINT', external_path: this.path(job) }
      : null;
  }

  /** Where the savepoint of a job is. */
  path({ id }: SessionJob): string {
    return `s3://b/savepoints/savepoint-${id.slice(0, 6)}-0123456789ab`;
  }
}
