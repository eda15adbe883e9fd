import type { ValueEntry, ValueType } from '../entry.ts';
import { networkPorts } from '../../network-ports.ts';
import { flag, group, maps, oneOf, strings, text, texts } from '../types.ts';

const value = (name: string, type: ValueType, description: string, example: ValueEntry['example']): ValueEntry => ({
  name,
  type,
  description,
  ...(example === undefined ? {} : { example }),
});
const enabled = value('enabled', flag, 'Whether there is one.', true);
const metadata = (kind: string): readonly ValueEntry[] => [
  value('annotations', texts, `Annotations of the ${kind}.`, { 'example.com/owner': 'data' }),
  value('labels', texts, `Labels of the ${kind}.`, { team: 'data' }),
];
const path = { ...value('path', text, 'The path below which the web UI is.', '/'), otherwise: '/' };
const unauthenticated = (where: string): ValueEntry =>
  value(
    'allowUnauthenticated',
    flag,
    `true: there is authentication where the chart cannot see it, such as ${where}, or whoever reaches the address may run code.`,
    true,
  );

/** Ways to REST and the web UI, and who may talk to the pods. */
export const networkEntries: readonly ValueEntry[] = [
  {
    name: 'ingress',
    type: group,
    description: 'An Ingress to REST and the web UI (docs/tasks/network.md).',
    fields: [
      enabled,
      value('className', text, 'The controller that serves it.', 'nginx'),
      value('host', text, 'The host name.', 'flink.example.com'),
      path,
      {
        ...value('pathType', oneOf('Prefix', 'Exact', 'ImplementationSpecific'), 'How the path is read.', 'Prefix'),
        otherwise: 'Prefix',
      },
      value('tls', maps, 'Secrets with certificates, as an Ingress has them.', [
        { secretName: 'flink-tls', hosts: ['flink.example.com'] },
      ]),
      ...metadata('Ingress'),
      unauthenticated('a proxy before it'),
      value('allowPlaintext', flag, 'true: TLS ends before the controller, or nobody needs it.', true),
    ],
  },
  {
    name: 'httpRoute',
    type: group,
    description: 'An HTTPRoute of the Gateway API to REST and the web UI. TLS is at the listener of its Gateway.',
    fields: [
      enabled,
      value('parentRefs', maps, 'The Gateways.', [{ name: 'public', namespace: 'gateways' }]),
      value('hostnames', strings, 'The host names.', ['flink.example.com']),
      path,
      value('filters', maps, 'What happens to requests; an ExtensionRef counts as authentication.', [
        { type: 'ExtensionRef', extensionRef: { group: 'example.com', kind: 'Login', name: 'flink' } },
      ]),
      ...metadata('HTTPRoute'),
      unauthenticated('a policy of the Gateway'),
    ],
  },
  {
    name: 'route',
    type: group,
    description: 'A Route of OpenShift to REST and the web UI, with TLS.',
    fields: [
      enabled,
      { ...value('host', text, 'The host name.', 'flink.apps.example.com'), otherwise: 'the router chooses one' },
      path,
      {
        name: 'tls',
        type: group,
        description: 'Where TLS ends.',
        fields: [
          {
            ...value('termination', oneOf('edge', 'reencrypt', 'passthrough'), 'At the router or at REST.', 'edge'),
            otherwise: 'edge',
          },
          value(
            'destinationCACertificate',
            text,
            'With reencrypt: by which the router knows REST.',
            '-----BEGIN CERTIFICATE-----…',
          ),
        ],
      },
      ...metadata('Route'),
      unauthenticated('a proxy before it'),
    ],
  },
  {
    name: 'networkPolicy',
    type: group,
    description:
      "A NetworkPolicy: the release's pods reach each other, DNS and the API server, and nobody else reaches them.",
    fields: [
      { ...enabled, writes: Object.keys(networkPorts) },
      {
        name: 'rest',
        type: group,
        description: 'REST and the web UI.',
        fields: [
          value('from', maps, 'Who may reach them, as peers of a NetworkPolicy.', [
            { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' } } },
          ]),
        ],
      },
      {
        name: 'apiServer',
        type: group,
        description: 'The API server.',
        fields: [
          {
            ...value('cidrs', strings, 'Its address ranges, at the ports 443 and 6443.', ['10.0.0.1/32']),
            otherwise: 'any address at these ports',
          },
        ],
      },
      value('egress', maps, 'What the pods reach besides, as rules of a NetworkPolicy, such as an object store.', [
        { to: [{ ipBlock: { cidr: '10.1.0.0/16' } }], ports: [{ port: 9000 }] },
      ]),
      value('ingress', maps, 'Who reaches the pods besides, as rules of a NetworkPolicy.', [
        { from: [{ namespaceSelector: {} }], ports: [{ port: 9249 }] },
      ]),
    ],
  },
];
