import { project } from '../project.ts';

/** An alert of Prometheus, on what a release's pods report. */
export interface Alert {
  readonly name: string;
  /** `critical`: a job stands still; `warning`: it will, or runs badly. */
  readonly severity: 'critical' | 'warning';
  /** How long it must hold. */
  readonly for: string;
  /** PromQL; `CLUSTER` stands for what selects the pods of the release. */
  readonly expr: string;
  readonly summary: string;
  /** With Prometheus' own placeholders. */
  readonly description: string;
  /** Only in this mode. */
  readonly mode?: 'application';
}

const jobManager = 'flink_jobmanager_';
const job = `${jobManager}job_`;
const heap = (side: string): string => {
  const memory = `flink_${side}_Status_JVM_Memory_Heap`;
  return `${memory}_Used{CLUSTER} / ${memory}_Max{CLUSTER} > 0.9`;
};

/** What a platform team is woken for, the worst first. Every metric is one that JobManagers and TaskManagers of all lines have. */
export const alerts: readonly Alert[] = [
  {
    name: 'FlinkJobManagerMissing',
    severity: 'critical',
    for: '5m',
    expr: `absent(${jobManager}numRegisteredTaskManagers{CLUSTER})`,
    summary: 'No JobManager reports.',
    description: 'Prometheus has read no metrics of a JobManager for 5 minutes: it does not run, or cannot be reached.',
  },
  {
    name: 'FlinkTaskManagersMissing',
    severity: 'critical',
    for: '5m',
    expr: `${jobManager}numRunningJobs{CLUSTER} > 0 and ${jobManager}numRegisteredTaskManagers{CLUSTER} == 0`,
    summary: 'There are jobs and no TaskManager.',
    description:
      '{{ $labels.pod }} has had jobs and no TaskManager for 5 minutes: their pods do not start, or do not find it.',
  },
  {
    name: 'FlinkApplicationHasNoJob',
    severity: 'critical',
    for: '5m',
    expr: `${jobManager}numRunningJobs{CLUSTER} == 0`,
    summary: 'The application runs no job.',
    description: '{{ $labels.pod }} has had no job for 5 minutes: it has ended or failed for good, or was cancelled.',
    mode: 'application',
  },
  {
    name: 'FlinkJobNotRunning',
    severity: 'critical',
    for: '5m',
    expr: `${job}downtime{CLUSTER} > 0`,
    summary: 'A job fails and does not come up again.',
    description:
      '{{ $labels.job_name }} has not run for {{ $value | humanize }} ms: it waits for slots, or fails as it starts.',
  },
  {
    name: 'FlinkJobRestarts',
    severity: 'warning',
    for: '0m',
    expr: `increase(${job}numRestarts{CLUSTER}[15m]) > 2`,
    summary: 'A job restarts again and again.',
    description: '{{ $labels.job_name }} has restarted {{ $value | humanize }} times within 15 minutes.',
  },
  {
    name: 'FlinkCheckpointsFail',
    severity: 'warning',
    for: '0m',
    expr: `increase(${job}numberOfFailedCheckpoints{CLUSTER}[15m]) > 2`,
    summary: 'Checkpoints fail.',
    description: '{{ $value | humanize }} checkpoints of {{ $labels.job_name }} have failed within 15 minutes.',
  },
  {
    name: 'FlinkNoCheckpoint',
    severity: 'critical',
    for: '0m',
    expr: `increase(${job}numberOfCompletedCheckpoints{CLUSTER}[30m]) == 0 and max_over_time(${job}numberOfInProgressCheckpoints{CLUSTER}[30m]) > 0`,
    summary: 'No checkpoint completes.',
    description:
      '{{ $labels.job_name }} has begun checkpoints and completed none for 30 minutes: after a failure it repeats all since then.',
  },
  {
    name: 'FlinkCheckpointSlow',
    severity: 'warning',
    for: '10m',
    expr: `${job}lastCheckpointDuration{CLUSTER} > 300000`,
    summary: 'Checkpoints take more than 5 minutes.',
    description: 'The last checkpoint of {{ $labels.job_name }} took {{ $value | humanize }} ms.',
  },
  {
    name: 'FlinkBackpressure',
    severity: 'warning',
    for: '15m',
    expr: 'avg by (namespace, job_name, task_name) (flink_taskmanager_job_task_backPressuredTimeMsPerSecond{CLUSTER}) > 500',
    summary: 'A task is slowed down by those behind it.',
    description:
      '{{ $labels.task_name }} of {{ $labels.job_name }} has waited for more than half the time over 15 minutes.',
  },
  {
    name: 'FlinkHeapFull',
    severity: 'warning',
    for: '15m',
    expr: `${heap('jobmanager')} or ${heap('taskmanager')}`,
    summary: 'The heap is nearly full.',
    description: 'The heap of {{ $labels.pod }} has been {{ $value | humanizePercentage }} full for 15 minutes.',
  },
];

/** Where each alert is explained. */
const runbook = `${project.url}/blob/main/docs/tasks/metrics.md`;

/** The metrics that a PromQL expression reads. */
export function metricsOf(expr: string): string[] {
  return [...new Set(expr.match(/\bflink_\w+/g) ?? [])];
}

/** An alert as a PrometheusRule has it, on the pods that `pods` selects. */
export function ruleOf({ name, severity, expr, summary, description, ...rest }: Alert, pods: string) {
  return {
    alert: name,
    expr: expr.replaceAll('{CLUSTER}', pods),
    for: rest.for,
    labels: { severity },
    annotations: { summary, description, runbook_url: `${runbook}#${name.toLowerCase()}` },
  };
}
