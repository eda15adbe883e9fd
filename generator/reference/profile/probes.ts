import type { KubernetesObject } from '../flink/client.ts';
import { type ProbeKind, probeDefaults } from '../../facts/probes.ts';
import { scripts } from '../../facts/scripts.ts';
import type { ReleaseContext } from '../values/context.ts';
import { at, isEmpty } from '../values/objects.ts';
import { asksForCertificates, onHostNetwork, restIsSecure } from '../values/switches.ts';
import { type RestTrust, restTrust } from '../values/rest-trust.ts';
import { editMainContainer } from './main-container.ts';

type Fields = Readonly<Record<string, unknown>>;

const kinds = Object.keys(probeDefaults) as readonly ProbeKind[];

/** The JobManager's probes: each that is enabled and that the pod template does not have itself. */
export function withProbes(
  context: ReleaseContext,
  deployment: KubernetesObject,
  services: readonly KubernetesObject[],
): KubernetesObject {
  const asked = questions(context, restPort(context, services));
  if (asked === undefined) return deployment;
  return editMainContainer(context.line.facts, deployment, (main) => {
    const missing = kinds.filter((kind) => isEnabled(context, kind) && isEmpty(main[`${kind}Probe`]));
    return {
      ...main,
      ...Object.fromEntries(missing.map((kind) => [`${kind}Probe`, { ...asked[kind], ...times(context, kind) }])),
    };
  });
}

/**
 * A Service whose name leads to the JobManager while it is not ready, if it can be that: TaskManagers find it before it is, and the web UI of
 * a failed application shows why.
 */
export function reachableUnready(context: ReleaseContext, service: KubernetesObject): KubernetesObject {
  const { mode, clusterId } = context;
  const reached = service.metadata.name === clusterId || mode === 'application';
  if (!reached || !isEnabled(context, 'readiness') || onHostNetwork(context)) return service;
  return { ...service, spec: { ...(service['spec'] as Fields), publishNotReadyAddresses: true } };
}

function isEnabled({ values }: ReleaseContext, kind: ProbeKind): boolean {
  return values.probes?.[kind]?.enabled ?? probeDefaults[kind].enabled;
}

function times({ values }: ReleaseContext, kind: ProbeKind): Fields {
  const given: Fields = { ...values.probes?.[kind] };
  const numbers = Object.entries(given).filter(([name]) => name !== 'enabled');
  return { ...probeDefaults[kind].times, ...Object.fromEntries(numbers) };
}

/** What is asked of the container; nothing on the node's own network, where Flink takes any free port (`KubernetesEntrypointUtils`). */
function questions(context: ReleaseContext, port: unknown): Readonly<Record<ProbeKind, Fields>> | undefined {
  if (onHostNetwork(context)) return undefined;
  const connects = { tcpSocket: { port } };
  // Kubernetes has no certificate of a client.
  const mutual = asksForCertificates(context);
  const trust = restTrust(context);
  const runs = mutual && trust === undefined ? connects : { exec: { command: jobRuns(context, port, trust) } };
  if (mutual) {
    return { startup: connects, readiness: context.mode === 'application' ? runs : connects, liveness: connects };
  }
  const answers = { httpGet: { path: '/config', port, ...(restIsSecure(context) ? { scheme: 'HTTPS' } : {}) } };
  return {
    startup: answers,
    readiness: context.mode === 'application' ? runs : answers,
    liveness: connects,
  };
}

/** Asks whether the job of an application runs. */
function jobRuns(context: ReleaseContext, port: unknown, trust: RestTrust | undefined): readonly string[] {
  const scheme = restIsSecure(context) ? 'https' : 'http';
  const checked = trust === undefined ? [] : [trust.options, trust.host];
  return ['bash', '-c', scripts.jobRuns, 'job-runs', String(port), scheme, ...checked];
}

/** Where REST listens: the container's port of that name is `rest.port`, whatever `rest.bind-port` says. */
export function restPort({ clusterId, line }: ReleaseContext, services: readonly KubernetesObject[]): unknown {
  const rest = services.find(({ metadata }) => metadata.name === clusterId + line.facts.names.restServiceSuffix);
  const ports = at(rest, 'spec', 'ports') as readonly Fields[];
  return ports[0]?.['targetPort'];
}
