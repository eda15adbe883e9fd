import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { otherSumJobClass } from '../jobs/jobs.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { secondJar, secondImage } from './images.ts';

/** What a change does to what runs. */
export type Outcome = 'restarts' | 'stays' | 'refused';

/** One way in which a release is changed. */
export interface Change {
  readonly name: string;
  readonly mode?: 'session' | 'application';
  readonly outcome: Outcome;
  /** Over the values so far. */
  readonly values?: (line: LineFacts) => JsonMap;
  /** In place of another deployment: what somebody does by kubectl. The namespace and the cluster id follow. */
  readonly kubectl?: readonly string[];
  /** It is deployed once more afterwards. */
  readonly again?: true;
  /** By the other Helm, or by Helm what kubectl applied. */
  readonly deployer?: 'another';
  /** Helm goes back by one revision; others deploy the values of before. */
  readonly rollback?: true;
  /** The chart has a newer version, and nothing else. */
  readonly chartVersion?: true;
}

const option = (key: string, value: string | number): JsonMap => ({ flinkConfiguration: { [key]: value } });
const application = 'application' as const;

const unwatched =
  'rootLogger.level = INFO\nrootLogger.appenderRef.console.ref = Console\nappender.console.type = Console\nappender.console.name = Console\nappender.console.layout.type = PatternLayout\n';
const log = (text: string): JsonMap => ({ logConfiguration: { 'log4j-console.properties': text } });

/** The table of docs/tasks/upgrade.md. */
export const changes: readonly Change[] = [
  { name: 'nothing', outcome: 'stays' },
  {
    name: 'arguments',
    mode: application,
    outcome: 'restarts',
    values: () => ({ job: { args: ['STREAMING', '300000', '/shared/gate'] } }),
  },
  { name: 'image', outcome: 'restarts', values: (line) => ({ image: secondImage(line) }) },
  { name: 'parallelism', mode: application, outcome: 'restarts', values: () => ({ job: { parallelism: 2 } }) },
  {
    name: 'memory of TaskManagers',
    outcome: 'restarts',
    values: () => ({ taskManager: { resource: { memory: '1900m' } } }),
  },
  { name: 'jar', mode: application, outcome: 'restarts', values: () => ({ job: { jarURI: `local://${secondJar}` } }) },
  {
    name: 'memory of the JobManager',
    outcome: 'restarts',
    values: () => ({ jobManager: { resource: { memory: '1700m' } } }),
  },
  {
    name: 'class',
    mode: application,
    outcome: 'restarts',
    values: () => ({ job: { jarURI: `local://${jobsJarInImage}`, entryClass: otherSumJobClass } }),
  },
  { name: 'cpu of TaskManagers', outcome: 'restarts', values: () => ({ taskManager: { resource: { cpu: 0.5 } } }) },
  {
    name: 'a variable of TaskManagers',
    outcome: 'restarts',
    values: () => option('containerized.taskmanager.env.CHANGED', 'yes'),
  },
  {
    name: 'a variable of the JobManager',
    outcome: 'restarts',
    values: () => option('containerized.master.env.CHANGED', 'yes'),
  },
  {
    name: 'the pod template',
    outcome: 'restarts',
    values: () => ({ podTemplate: { metadata: { annotations: { changed: 'yes' } } } }),
  },
  { name: 'an option that is read once', outcome: 'restarts', values: () => option('heartbeat.interval', 9000) },
  { name: 'a log level', outcome: 'stays', values: () => log(`monitorInterval = 30\n${unwatched}`) },
  { name: 'a log file, no longer watched', outcome: 'restarts', values: () => log(unwatched) },
  {
    name: 'a label of the JobManager',
    outcome: 'restarts',
    values: () => option('kubernetes.jobmanager.labels', 'team:orders'),
  },
  {
    name: 'an annotation of the REST Service',
    outcome: 'stays',
    values: () => option('kubernetes.rest-service.annotations', 'team:orders'),
  },
  {
    name: 'the type of the REST Service',
    outcome: 'stays',
    values: () => option('kubernetes.rest-service.exposed.type', 'NodePort'),
  },
  { name: 'the service account', outcome: 'restarts', values: () => ({ serviceAccount: { name: 'changed' } }) },
  { name: 'restartNonce', outcome: 'restarts', values: () => ({ restartNonce: 2 }) },
  { name: 'slots', outcome: 'restarts', values: () => option('taskmanager.numberOfTaskSlots', 3) },
  { name: "the chart's version", outcome: 'stays', chartVersion: true },
  { name: 'the deployer', outcome: 'stays', deployer: 'another' },
  { name: 'a rollback', outcome: 'restarts', rollback: true },
  { name: 'kubectl rollout restart', outcome: 'restarts', kubectl: ['rollout', 'restart', 'deployment'] },
  // In application mode a line that deletes its Deployment itself takes it for one that has ended.
  {
    name: 'kubectl delete deployment',
    mode: 'session',
    outcome: 'restarts',
    kubectl: ['delete', 'deployment'],
    again: true,
  },
  { name: 'the cluster id', outcome: 'refused', values: () => ({ clusterId: 'other' }) },
];
