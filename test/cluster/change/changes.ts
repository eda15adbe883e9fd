import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { otherSumJobClass } from '../jobs/jobs.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { sharedDirectory } from '../session/values.ts';
import { secondJar, secondImage } from './images.ts';

/** What a change does to what runs. */
export type Outcome = 'restarts' | 'stays' | 'refused';

export type Mode = 'session' | 'application';
export const deployers = ['Helm 3', 'Helm 4', 'kubectl apply', 'server-side apply'] as const;
export type Deployer = (typeof deployers)[number];
export const highAvailabilities = ['none', 'kubernetes', 'zookeeper'] as const;
export type HighAvailability = (typeof highAvailabilities)[number];

/** One way in which a release is changed. */
export interface Change {
  readonly name: string;
  readonly mode?: Mode;
  /** Where it is a change; left out: with any. */
  readonly highAvailability?: readonly HighAvailability[];
  /** By whom; left out: by all. */
  readonly deployers?: readonly Deployer[];
  readonly outcome: Outcome;
  /** What the chart says where it refuses. */
  readonly says?: RegExp;
  /** Over the values so far. */
  readonly values?: (line: LineFacts, mode: Mode) => JsonMap;
  /** In CI's sample another change stands for it, which works by the same means. */
  readonly likeAnother?: true;
  /** By the chart of the next line. */
  readonly nextLine?: true;
  /** In place of another deployment: what somebody does by kubectl. The namespace and the cluster id follow. */
  readonly kubectl?: readonly string[];
  /** It is deployed once more afterwards. */
  readonly again?: true;
  /** By the other Helm or the other way of `kubectl apply`; or by Helm, what `kubectl` has applied. */
  readonly deployer?: 'another' | 'Helm';
  /** Helm goes back by one revision; others deploy the values of before. */
  readonly rollback?: true;
  /** The chart has a newer version, and nothing else. */
  readonly chartVersion?: true;
}

const option = (key: string, value: string | number): JsonMap => ({ flinkConfiguration: { [key]: value } });
const application = 'application' as const;
const available = ['kubernetes', 'zookeeper'] as const;
const helms = ['Helm 3', 'Helm 4'] as const;
const kubectls = ['kubectl apply', 'server-side apply'] as const;

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
    likeAnother: true,
    values: () => ({ jobManager: { resource: { memory: '1700m' } } }),
  },
  {
    name: 'class',
    mode: application,
    outcome: 'restarts',
    values: () => ({ job: { jarURI: `local://${jobsJarInImage}`, entryClass: otherSumJobClass } }),
  },
  {
    name: 'cpu of TaskManagers',
    outcome: 'restarts',
    likeAnother: true,
    values: () => ({ taskManager: { resource: { cpu: 0.5 } } }),
  },
  {
    name: 'a variable of TaskManagers',
    outcome: 'restarts',
    values: () => option('containerized.taskmanager.env.CHANGED', 'yes'),
  },
  {
    name: 'a variable of the JobManager',
    outcome: 'restarts',
    likeAnother: true,
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
  {
    name: 'slots',
    outcome: 'restarts',
    likeAnother: true,
    values: () => option('taskmanager.numberOfTaskSlots', 3),
  },
  { name: "the chart's version", outcome: 'stays', chartVersion: true },
  { name: 'the deployer', outcome: 'stays', deployer: 'another' },
  { name: 'the deployer, to Helm', deployers: kubectls, outcome: 'stays', deployer: 'Helm' },
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
  {
    name: 'the cluster id',
    deployers: helms,
    outcome: 'refused',
    says: /clusterId: the release .* runs the cluster/,
    values: () => ({ clusterId: 'other' }),
  },
  {
    name: 'high availability to another store',
    highAvailability: available,
    deployers: helms,
    outcome: 'refused',
    says: /highAvailability\.(type|zookeeper\.quorum): the cluster .* keeps its jobs .* in (ConfigMaps|ZooKeeper)/,
    values: () => ({ highAvailability: { type: 'zookeeper', zookeeper: { quorum: 'other:2181' } } }),
  },
  {
    name: 'the mode',
    highAvailability: available,
    deployers: helms,
    outcome: 'refused',
    says: /mode: the cluster .* is an? (session|application) with high availability/,
    values: (_, mode) =>
      mode === 'session'
        ? { mode: 'application', job: { jarURI: `local://${jobsJarInImage}` } }
        : { mode: 'session', job: null },
  },
  {
    name: "high availability's directory, of a session",
    mode: 'session',
    highAvailability: available,
    deployers: helms,
    outcome: 'refused',
    says: /highAvailability\.directory: the session .* keeps the jars of its jobs in/,
    values: () => ({ highAvailability: { directory: `file://${sharedDirectory}/second` } }),
  },
  {
    name: "high availability's directory",
    mode: application,
    highAvailability: available,
    outcome: 'restarts',
    values: () => ({ highAvailability: { directory: `file://${sharedDirectory}/second` } }),
  },
  // What is below changes what the cell is: of a cell they are the last.
  {
    name: 'high availability on',
    highAvailability: ['none'],
    outcome: 'restarts',
    values: () => ({ highAvailability: { type: 'kubernetes', directory: `file://${sharedDirectory}` } }),
  },
  { name: 'the line', outcome: 'restarts', nextLine: true, values: () => ({ allowLineChange: true }) },
];
