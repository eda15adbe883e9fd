import { networkPorts } from '../../facts/network-ports.ts';
import type { KubernetesObject } from '../flink/client.ts';
import { parseInteger } from '../flink/types/integer.ts';
import type { ReleaseContext } from '../values/context.ts';
import { hasMetrics, metricsPort } from '../values/metrics.ts';
import { at, listAt, present } from '../values/objects.ts';
import { parsed } from '../values/rules/rule.ts';
import { mainContainer } from './main-container.ts';

/** DNS, and where OpenShift's pods of it listen. */
const dns = [53, 5353].flatMap((port) => ['UDP', 'TCP'].map((protocol) => ({ port, protocol })));
const apiServer = [443, 6443].map(tcp);

/**
 * The NetworkPolicy of all pods of a release, by the label that they share: among themselves on the ports that Flink listens at, and to DNS
 * and the API server. Whoever scrapes metrics reaches their port, wherever it is.
 * @param client the client's objects, the Deployment among them
 */
export function networkPolicyObjects(context: ReleaseContext, client: readonly KubernetesObject[]): KubernetesObject[] {
  const { clusterId, values } = context;
  const { enabled, rest, apiServer: server, ingress = [], egress = [] } = values.networkPolicy ?? {};
  if (enabled !== true) return [];
  const pods = { matchLabels: { app: clusterId } };
  const ports = flinkPorts(context, client).map(tcp);
  const restPort = ports[0] === undefined ? [] : [ports[0]];
  const to = server?.cidrs?.map((cidr) => ({ ipBlock: { cidr } }));
  return [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: clusterId },
      spec: {
        podSelector: pods,
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          { from: [{ podSelector: pods }], ports },
          ...(rest?.from === undefined ? [] : [{ from: rest.from, ports: restPort }]),
          ...(hasMetrics(values) ? [{ ports: [tcp(metricsPort(values))] }] : []),
          ...ingress,
        ],
        egress: [
          { to: [{ podSelector: pods }], ports },
          { ports: dns },
          { ports: apiServer, ...present({ to }) },
          ...egress,
        ],
      },
    },
  ];
}

/** The ports of the JobManager, REST first, then those of TaskManagers. */
function flinkPorts(context: ReleaseContext, client: readonly KubernetesObject[]): number[] {
  const { names, ports } = context.line.facts;
  const deployment = client.find(({ kind }) => kind === 'Deployment');
  const main = mainContainer(context.line.facts, at(deployment, 'spec', 'template', 'spec'));
  const own = [names.restPort, names.rpcPort, names.blobPort].flatMap((name) =>
    listAt(main, 'ports').filter((one) => at(one, 'name') === name),
  );
  const given = (key: string): number => parsed(context.effective(key), parseInteger) ?? 0;
  const rpc = given('taskmanager.rpc.port');
  return [
    ...own.map((one) => Number(at(one, 'containerPort'))),
    rpc === 0 ? ports.taskManagerRpc : rpc,
    ...Object.keys(networkPorts).map(given),
  ];
}

function tcp(port: number): Readonly<Record<string, unknown>> {
  return { port, protocol: 'TCP' };
}
