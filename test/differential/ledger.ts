import type { Difference } from '../../generator/compare/compare.ts';
import type { LineFacts } from '../../generator/facts/lines/line-facts.ts';

/** A difference between what the chart renders and what real Flink deploys that is meant to be there. At most ten. */
export interface LedgerEntry {
  readonly kind: string;
  /** The exact field paths below the object; empty: the object itself. */
  readonly paths: readonly string[];
  readonly chart: string;
  readonly client: string;
  readonly reason: string;
  /** A scenario that needs it. */
  readonly scenario: string;
}

/** Differences of a line in profile `native`, and so in both profiles. */
export const nativeLedger = ({ confFile }: Pick<LineFacts, 'confFile'>): readonly LedgerEntry[] => [
  ...['Service', 'ConfigMap', 'Secret'].map((kind) => ({
    kind,
    paths: ['metadata.ownerReferences'],
    chart: 'nothing',
    client: 'the Deployment as owner',
    reason: "the Deployment's uid is not known before it is created; Helm's ownership stands in",
    scenario: 'kerberos-mount-keytab-and-krb5',
  })),
  {
    kind: 'ConfigMap',
    paths: [`data["${confFile}"]["kubernetes.namespace"]`],
    chart: "the release's namespace",
    client: 'nothing, unless the option is given',
    reason: "Helm's --namespace decides, and the TaskManagers must be asked for in the same one",
    scenario: 'deploy-nothing-but-stock',
  },
];

const helmLabels = [
  'app.kubernetes.io/name',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/version',
  'app.kubernetes.io/managed-by',
  'helm.sh/chart',
];

/** Differences of profile `helm` besides. */
export const helmLedger: readonly LedgerEntry[] = [
  {
    kind: '*',
    paths: ['metadata.labels', ...helmLabels.map((name) => `metadata.labels["${name}"]`)],
    chart: "Helm's usual labels, on object metadata only",
    client: 'nothing',
    reason: 'people and tools look releases up by them',
    scenario: 'kerberos-mount-keytab-and-krb5',
  },
  {
    kind: 'Deployment',
    paths: ['spec.strategy'],
    chart: 'Recreate',
    client: "nothing, so Kubernetes' rolling update",
    reason: 'a rolling update would run two JobManagers with one cluster id',
    scenario: 'deploy-nothing-but-stock',
  },
  {
    kind: 'Deployment',
    paths: ['', '["flink-chart/configuration-checksum"]'].map((path) => `spec.template.metadata.annotations${path}`),
    chart: 'a checksum of ConfigMaps and Secrets',
    client: 'nothing',
    reason: 'a changed option rolls the JobManager',
    scenario: 'deploy-nothing-but-stock',
  },
  {
    kind: 'Deployment',
    paths: ['', '[0]', '[1]'].map((path) => `spec.template.spec.initContainers${path}`),
    chart: 'a last init container, which makes the Deployment the owner of its Services',
    client: 'nothing: it creates the Services as owned',
    reason: 'Services without their Deployment lead nowhere, and later clients attach to them',
    scenario: 'deploy-nothing-but-stock',
  },
  ...['Role', 'RoleBinding'].map((kind) => ({
    kind,
    paths: [''],
    chart: 'what Flink was seen to use',
    client: 'nothing: rights are granted beforehand',
    reason: 'without them the JobManager may not ask for a TaskManager',
    scenario: 'deploy-nothing-but-stock',
  })),
];

/** Whether an entry is about a difference. */
export function covers(entry: LedgerEntry, difference: Difference): boolean {
  const [, kind = '', path = ''] = /^(\w+)\/\S+(?: (.*))?$/s.exec(difference.path) ?? [];
  return (entry.kind === '*' || entry.kind === kind) && entry.paths.includes(path);
}
