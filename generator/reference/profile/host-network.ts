import type { KubernetesObject } from '../flink/client.ts';
import { at, isFields, mapAt } from '../values/objects.ts';

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
