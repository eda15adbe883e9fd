import { type Json, isJsonMap } from '../../../reference/helm/values-file.ts';
import type { Resource } from './resources.ts';

const own =
  "convert takes a FlinkDeployment of flink.apache.org, a Pod as a pod template, and a ConfigMap with Flink's configuration";

/** Resources of other operators for Flink: whose they are. */
const others: readonly (readonly [(resource: Resource) => boolean, string])[] = [
  [
    ({ apiVersion }) => apiVersion.startsWith('flinkoperator.k8s.io/'),
    'the operator that Google Cloud Platform and Spotify made',
  ],
  [({ apiVersion }) => apiVersion.startsWith('flink.k8s.io/'), "Lyft's operator"],
  [({ apiVersion }) => /(?:^|\.)confluent\.io\//.test(apiVersion), 'the Confluent Manager for Apache Flink'],
  [isVerverica, 'the Ververica Platform'],
];

/** Ververica's resources have the version of Kubernetes' own. */
function isVerverica({ kind, apiVersion, map }: Resource): boolean {
  if (/ververica/.test(apiVersion)) return true;
  if (apiVersion !== 'v1' || !['Deployment', 'DeploymentTarget', 'SessionCluster', 'DeploymentDefaults'].includes(kind))
    return false;
  return isJsonMap(map['spec']);
}

/** Why a resource that is not Flink's operator's own deployment is not converted, and what to do in its place. */
export function whyNot(resource: Resource): string {
  const { kind, apiVersion, name } = resource;
  const called = `${kind === '' ? `resource of ${apiVersion}` : kind}${name === undefined ? '' : ` ${name}`}`;
  const other = others.find(([isTheirs]) => isTheirs(resource))?.[1];
  if (other !== undefined) return `the ${called} (${apiVersion}) is a resource of ${other}, not of Flink's own: ${own}`;
  if (kind === 'FlinkSessionJob') return `the ${called} gives a job to a session: ${submission(resource)}`;
  if (kind === 'FlinkBlueGreenDeployment')
    return `the ${called} switches between two clusters, which the chart does not do: make a FlinkDeployment of its spec.template.spec and convert that`;
  if (kind === 'FlinkStateSnapshot')
    return `the ${called} asks Flink's operator for a savepoint or checkpoint, and deploys nothing: job.upgradeMode: savepoint takes one at each change (docs/tasks/state.md)`;
  if (kind === 'Kustomization')
    return `the ${called} is a kustomization: build it first, by kubectl kustomize DIRECTORY, and convert what that prints`;
  if (kind === '' && isChart(resource))
    return 'is the Chart.yaml of a Helm chart: render the chart first, by helm template RELEASE CHART';
  return `kind ${kind === '' ? `missing (apiVersion ${apiVersion})` : kind} is not known: ${own}`;
}

function isChart({ map }: Resource): boolean {
  return 'name' in map && 'version' in map;
}

/** How the job of a FlinkSessionJob is given to a session of this chart. Its arguments may hold secrets: they are not repeated. */
export function submission({ map, namespace }: Resource): string {
  const spec = isJsonMap(map['spec']) ? map['spec'] : {};
  const job = isJsonMap(spec['job']) ? spec['job'] : {};
  const text = (value: Json | undefined): string | undefined =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  const session = text(spec['deploymentName']) ?? 'SESSION';
  const entryClass = text(job['entryClass']);
  const parallelism = text(job['parallelism']);
  const words = [
    'flink run -t kubernetes-session',
    `-Dkubernetes.cluster-id=${session} -Dkubernetes.namespace=${namespace ?? 'default'}`,
    ...(entryClass === undefined ? [] : [`-c ${entryClass}`]),
    ...(parallelism === undefined ? [] : [`-p ${parallelism}`]),
    jarOf(text(job['jarURI'])),
    ...(Array.isArray(job['args']) && job['args'].length > 0 ? ['ARGUMENTS'] : []),
  ];
  return `install the session ${session} by the chart, then ${words.join(' ')}`;
}

/** `flink run` takes a jar of the machine that it runs on. */
function jarOf(uri: string | undefined): string {
  return uri === undefined
    ? 'JAR'
    : uri.replace(/^(?:local|file):\/\//, '').replace(/^[a-z][a-z0-9+.-]*:\/\/\S*\//i, '');
}
