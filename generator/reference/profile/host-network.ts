import type { KubernetesObject } from '../flink/client.ts';
import type { Line } from '../../facts/line.ts';
import { at, isFields, mapAt } from '../values/objects.ts';

/** Whether the JobManager takes free ports of its node and writes them into its Services: lines with `kubernetes.hostnetwork.enabled`. */
export function usesHostNetwork({ facts }: Line, objects: readonly KubernetesObject[]): boolean {
  const deployment = objects.find(({ kind }) => kind === 'Deployment');
  const isOn = at(deployment, 'spec', 'template', 'spec', 'hostNetwork') === true;
  return isOn && facts.client.dnsPolicies !== undefined;
}

/** A Service whose target ports Flink writes: the manifest has none, or each upgrade would put them back or conflict. */
export function withoutTargetPorts(service: KubernetesObject): KubernetesObject {
  const spec = mapAt(service, 'spec');
  const ports = at(spec, 'ports');
  if (!Array.isArray(ports)) return service;
  return { ...service, spec: { ...spec, ports: ports.map(withoutTargetPort) } };
}

function withoutTargetPort(port: unknown): unknown {
  return isFields(port) ? Object.fromEntries(Object.entries(port).filter(([name]) => name !== 'targetPort')) : port;
}
