/** What NetworkPolicies let through, as Kubernetes' reference says it: no network plugin is asked. */

/** Labels that a selector looks at. */
export type Labels = Readonly<Record<string, string>>;

/** One end of a connection. Without a namespace it is no pod. */
export interface End {
  readonly address: string;
  readonly namespace?: string;
  readonly namespaceLabels?: Labels;
  readonly labels?: Labels;
}

interface Selector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
    readonly values?: readonly string[];
  }[];
}

interface Peer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
}

interface Port {
  readonly port?: number;
  readonly endPort?: number;
  readonly protocol?: string;
}

interface Rule {
  readonly from?: readonly Peer[];
  readonly to?: readonly Peer[];
  readonly ports?: readonly Port[];
}

/** A NetworkPolicy, as far as it is looked at; ports by number. */
export interface NetworkPolicy {
  readonly metadata: { readonly namespace?: string };
  readonly spec: {
    readonly podSelector: Selector;
    readonly policyTypes: readonly ('Ingress' | 'Egress')[];
    readonly ingress?: readonly Rule[];
    readonly egress?: readonly Rule[];
  };
}

/** Whether a connection comes about: the policies of whoever opens it let it out, those of the other end let it in. */
export function lets(
  policies: readonly NetworkPolicy[],
  from: End,
  to: End,
  port: number,
  protocol: 'TCP' | 'UDP' = 'TCP',
): boolean {
  const passes = (type: 'Ingress' | 'Egress', own: End, other: End): boolean => {
    const selecting = policies.filter(
      ({ metadata, spec }) =>
        metadata.namespace === own.namespace &&
        spec.policyTypes.includes(type) &&
        selects(spec.podSelector, own.labels ?? {}),
    );
    return (
      selecting.length === 0 ||
      selecting.some(({ metadata, spec }) =>
        (type === 'Ingress' ? spec.ingress : spec.egress)?.some(
          (rule) =>
            (rule.ports ?? [{}]).some((one) => isPort(one, port, protocol)) &&
            ((type === 'Ingress' ? rule.from : rule.to) ?? [undefined]).some(
              (peer) => peer === undefined || isPeer(peer, other, metadata.namespace),
            ),
        ),
      )
    );
  };
  return passes('Egress', from, to) && passes('Ingress', to, from);
}

function isPort(rule: Port, port: number, protocol: string): boolean {
  if (Object.keys(rule).length === 0) return true;
  if ((rule.protocol ?? 'TCP') !== protocol) return false;
  return rule.port === undefined || (port >= rule.port && port <= (rule.endPort ?? rule.port));
}

function isPeer({ podSelector, namespaceSelector, ipBlock }: Peer, end: End, own: string | undefined): boolean {
  if (ipBlock !== undefined)
    return isWithin(ipBlock.cidr, end.address) && !(ipBlock.except ?? []).some((one) => isWithin(one, end.address));
  if (end.namespace === undefined) return false;
  const isThere =
    namespaceSelector === undefined ? end.namespace === own : selects(namespaceSelector, end.namespaceLabels ?? {});
  return isThere && selects(podSelector ?? {}, end.labels ?? {});
}

function selects({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean {
  const byLabels = Object.entries(matchLabels).every(([name, value]) => labels[name] === value);
  return (
    byLabels &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const label = labels[key];
      if (operator === 'Exists') return label !== undefined;
      if (operator === 'DoesNotExist') return label === undefined;
      const isIn = label !== undefined && values.includes(label);
      return operator === 'In' ? isIn : !isIn;
    })
  );
}

function isWithin(cidr: string, address: string): boolean {
  const [network = '', bits = '32'] = cidr.split('/');
  const size = 2 ** (32 - Number(bits));
  return Math.floor(numberOf(network) / size) === Math.floor(numberOf(address) / size);
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
