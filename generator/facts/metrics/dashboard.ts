/** A graph, or one number. */
export interface Panel {
  readonly title: string;
  readonly kind: 'stat' | 'timeseries';
  /** Grafana's name of it. */
  readonly unit: string;
  /** PromQL, and what a line of it is called; `CLUSTER` stands for what selects the pods of the release. */
  readonly queries: readonly (readonly [expr: string, legend: string])[];
}

const jobManager = 'flink_jobmanager_';
const job = `${jobManager}job_`;
const task = 'flink_taskmanager_job_task_';
const byJob = '{{job_name}}';
const byPod = '{{pod}}';
const bySide = (metric: string): Panel['queries'] =>
  ['jobmanager', 'taskmanager'].map((side) => [`flink_${side}_Status_JVM_${metric}{CLUSTER}`, byPod]);
const byTask = (metric: string): Panel['queries'] => [
  [`sum by (task_name) (${task}${metric}{CLUSTER})`, '{{task_name}}'],
];
const waiting = (metric: string): Panel['queries'][number] => [
  `avg by (task_name) (${task}${metric}TimeMsPerSecond{CLUSTER}) / 1000`,
  `{{task_name}} ${metric}`,
];
const stat = (title: string, metric: string): Panel => ({
  title,
  kind: 'stat',
  unit: 'short',
  queries: [[`sum(${jobManager}${metric}{CLUSTER})`, '']],
});
const graph = (title: string, unit: string, queries: Panel['queries']): Panel => ({
  title,
  kind: 'timeseries',
  unit,
  queries,
});

/** What one looks at first. Every metric is one that JobManagers and TaskManagers of all lines have. */
export const panels: readonly Panel[] = [
  stat('Jobs', 'numRunningJobs'),
  stat('TaskManagers', 'numRegisteredTaskManagers'),
  stat('Slots', 'taskSlotsTotal'),
  stat('Free slots', 'taskSlotsAvailable'),
  graph('Down for', 'ms', [[`${job}downtime{CLUSTER}`, byJob]]),
  graph('Restarts', 'short', [[`${job}numRestarts{CLUSTER}`, byJob]]),
  graph('Last checkpoint took', 'ms', [[`${job}lastCheckpointDuration{CLUSTER}`, byJob]]),
  graph('Last checkpoint has', 'bytes', [[`${job}lastCheckpointSize{CLUSTER}`, byJob]]),
  graph('Checkpoints', 'short', [
    [`${job}numberOfCompletedCheckpoints{CLUSTER}`, `${byJob} completed`],
    [`${job}numberOfFailedCheckpoints{CLUSTER}`, `${byJob} failed`],
  ]),
  graph('Busy, back-pressured, idle', 'percentunit', [waiting('busy'), waiting('backPressured'), waiting('idle')]),
  graph('Records in', 'cps', byTask('numRecordsInPerSecond')),
  graph('Records out', 'cps', byTask('numRecordsOutPerSecond')),
  graph('Heap', 'bytes', bySide('Memory_Heap_Used')),
  graph('CPU', 'percentunit', bySide('CPU_Load')),
];

const source = { type: 'prometheus', uid: '${source}' };

/** The model of a dashboard for Grafana, one panel a row. */
export function dashboardText({
  pods,
  title,
  uid,
}: {
  readonly pods: string;
  readonly title: string;
  readonly uid: string;
}): string {
  const model = {
    uid,
    title,
    tags: ['flink'],
    time: { from: 'now-3h', to: 'now' },
    refresh: '1m',
    schemaVersion: 39,
    templating: { list: [{ name: 'source', label: 'Data source', type: 'datasource', query: 'prometheus' }] },
  };
  const head = JSON.stringify(model).slice(0, -1);
  const rows = panels.map((panel, index) => JSON.stringify(panelModel(panel, index)));
  return `${head},"panels":[\n${rows.join(',\n').replaceAll('{CLUSTER}', pods)}\n]}\n`;
}

/** How many stand in the first row, one number each. */
const stats = panels.filter(({ kind }) => kind === 'stat').length;

function panelModel({ title, kind, unit, queries }: Panel, index: number) {
  const graph = index - stats;
  return {
    id: index + 1,
    type: kind,
    title,
    datasource: source,
    gridPos:
      kind === 'stat'
        ? { h: 4, w: 24 / stats, x: (24 / stats) * index, y: 0 }
        : { h: 8, w: 12, x: 12 * (graph % 2), y: 4 + 8 * Math.floor(graph / 2) },
    fieldConfig: { defaults: { unit }, overrides: [] },
    targets: queries.map(([expr, legendFormat], place) => ({
      refId: String.fromCharCode(65 + place),
      datasource: source,
      expr,
      ...(legendFormat === '' ? {} : { legendFormat }),
    })),
  };
}
