import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';
import { type Way, waysOf } from '../values/exposure.ts';
import { at, listAt, present } from '../values/objects.ts';

/**
 * The Ingress, HTTPRoute or Route to REST.
 * @param client the client's objects, the REST Service among them
 */
export function exposureObjects(context: ReleaseContext, client: readonly KubernetesObject[]): KubernetesObject[] {
  const name = `${context.clusterId}${context.line.facts.names.restServiceSuffix}`;
  const service = client.find(({ kind, metadata }) => kind === 'Service' && metadata.name === name);
  const port = at(listAt(at(service, 'spec'), 'ports')[0], 'port');
  const objects: Readonly<Record<Way, (rest: Rest) => KubernetesObject>> = { ingress, httpRoute, route };
  return waysOf(context).map((way) => objects[way]({ context, name, port }));
}

interface Rest {
  readonly context: ReleaseContext;
  /** Of the REST Service. */
  readonly name: string;
  readonly port: unknown;
}

function metadata(name: string, value: { annotations?: unknown; labels?: unknown }): KubernetesObject['metadata'] {
  return { name, ...present({ annotations: value.annotations, labels: value.labels }) };
}

function ingress({ context: { values, line }, name }: Rest): KubernetesObject {
  const { className, host, path = '/', pathType = 'Prefix', tls, ...given } = values.ingress ?? {};
  const backend = { service: { name, port: { name: line.facts.names.restPort } } };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: metadata(name, given),
    spec: {
      rules: [{ host, http: { paths: [{ path, pathType, backend }] } }],
      ...present({ ingressClassName: className, tls }),
    },
  };
}

function httpRoute({ context: { values }, name, port }: Rest): KubernetesObject {
  const { parentRefs, hostnames, path = '/', filters, ...given } = values.httpRoute ?? {};
  const rule = {
    matches: [{ path: { type: 'PathPrefix', value: path } }],
    backendRefs: [{ name, port }],
    ...present({ filters }),
  };
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: metadata(name, given),
    spec: { parentRefs, hostnames, rules: [rule] },
  };
}

function route({ context: { values, line }, name }: Rest): KubernetesObject {
  const { host, path, tls = {}, ...given } = values.route ?? {};
  const { termination = 'edge', destinationCACertificate } = tls;
  return {
    apiVersion: 'route.openshift.io/v1',
    kind: 'Route',
    metadata: metadata(name, given),
    spec: {
      to: { kind: 'Service', name },
      port: { targetPort: line.facts.names.restPort },
      tls: { termination, insecureEdgeTerminationPolicy: 'Redirect', ...present({ destinationCACertificate }) },
      ...present({ host, path }),
    },
  };
}
