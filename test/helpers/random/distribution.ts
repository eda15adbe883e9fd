import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import type { RandomCase } from './case.ts';

/** By decorator's stem or branch of a memory model: whether a case gives it something to do. */
export type Branches = Readonly<Record<string, boolean>>;

/** Those of the client; a decorator that the line lacks is none. */
export function branchesOf({ decorators }: Pick<LineFacts, 'decorators'>): (drawn: RandomCase) => Branches {
  const lacks = (branch: string): boolean => branch === optional && !decorators.includes(optional);
  return (drawn) => Object.fromEntries(Object.entries(allBranches(drawn)).filter(([branch]) => !lacks(branch)));
}

const optional = 'persistent-volume-claim-mount';

function allBranches(drawn: RandomCase): Branches {
  const has = (...keys: string[]): boolean => keys.some((key) => key in drawn.configuration);
  const keys = Object.keys(drawn.configuration);
  const ha = keys.some((key) => /^high-availability(\.type)?$|^recovery\.mode$/.test(key));
  return {
    'init-job-manager': keys.some((key) => /^kubernetes\.(jobmanager|container)\.|^containerized\.master/.test(key)),
    'env-secrets': has('kubernetes.env.secretKeyRef'),
    'mount-secrets': keys.some((key) => /^kubernetes\.secrets(\.|$)/.test(key)),
    [optional]: has('kubernetes.persistent-volume-claims'),
    'cmd-job-manager': has('kubernetes.entry.path') || drawn.mode === 'application',
    'internal-service': !ha,
    'external-service': has(
      'kubernetes.rest-service.annotations',
      'kubernetes.rest-service.exposed.type',
      'rest.port',
      'rest.bind-port',
    ),
    'hadoop-conf-mount': Object.keys(drawn.hadoopFiles).length > 0 || has('kubernetes.hadoop.conf.config-map.name'),
    'kerberos-mount': drawn.keytab !== undefined || drawn.krb5Conf !== undefined,
    'flink-conf-mount': Object.keys(drawn.logFiles).length > 0,
    'pod-template-mount': drawn.podTemplate !== undefined || drawn.taskManagerPodTemplate !== undefined,
    'pod-template': drawn.podTemplate !== undefined || drawn.jobManagerPodTemplate !== undefined,
    'high-availability': ha,
    application: drawn.mode === 'application',
    'memory: JobManager process size': drawn.stock || has('jobmanager.memory.process.size'),
    'memory: JobManager Flink size': has('jobmanager.memory.flink.size'),
    'memory: JobManager heap size': has('jobmanager.memory.heap.size'),
    'memory: JobManager legacy': has('jobmanager.heap.size', 'jobmanager.heap.mb'),
    'memory: TaskManager process size': drawn.stock || has('taskmanager.memory.process.size'),
    'memory: TaskManager Flink size': has('taskmanager.memory.flink.size'),
    'memory: TaskManager fine-grained':
      has('taskmanager.memory.task.heap.size') && has('taskmanager.memory.managed.size'),
    'memory: TaskManager task heap': has('taskmanager.memory.task.heap.size'),
    'memory: TaskManager legacy': has('taskmanager.heap.size', 'taskmanager.heap.mb'),
    'memory: TaskManager network buffers': has('taskmanager.network.numberOfBuffers'),
  };
}

/** How many cases were accepted and refused, and how many exercised each branch. */
export class Distribution {
  accepted = 0;
  refused = 0;
  readonly #branches = new Map<string, number>();
  readonly #branchesOf: (drawn: RandomCase) => Branches;

  constructor(branches: (drawn: RandomCase) => Branches) {
    this.#branchesOf = branches;
  }

  /** Counts a case once. */
  add(drawn: RandomCase, accepted: boolean): void {
    if (accepted) this.accepted++;
    else this.refused++;
    for (const [branch, exercised] of Object.entries(this.#branchesOf(drawn)))
      this.#branches.set(branch, (this.#branches.get(branch) ?? 0) + Number(exercised));
  }

  /** A table for people. */
  toString(): string {
    const total = this.accepted + this.refused;
    const share = (count: number): string => `${String(count)} (${((100 * count) / total).toFixed(0)} %)`;
    const rows = [...this.#branches].sort().map(([branch, count]) => `  ${branch.padEnd(40)} ${share(count)}`);
    return [`${String(total)} cases: ${share(this.accepted)} accepted, ${share(this.refused)} refused`, ...rows].join(
      '\n',
    );
  }

  /** What is wrong with the distribution: too few accepted or refused, or a branch with fewer than `least` cases. */
  shortcomings(least: number, acceptedPercent = 60): readonly string[] {
    const total = this.accepted + this.refused;
    const thin = [...this.#branches].filter(([, count]) => count < least);
    return [
      ...(100 * this.accepted < acceptedPercent * total ? [`fewer than ${String(acceptedPercent)} % accepted`] : []),
      ...(this.refused < 0.15 * total ? ['fewer than 15 % refused'] : []),
      ...thin.map(([branch, count]) => `${branch}: ${String(count)} cases, ${String(least)} are needed`),
    ];
  }
}
