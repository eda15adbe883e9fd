import type { KubernetesObject } from '../../../reference/flink/client.ts';
import { at, isFields } from '../../../reference/values/objects.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that the API server fills, by the field that they lie in; the value says the same as none. */
const filled: readonly (readonly [within: RegExp, fields: Fields])[] = [
  [
    /^spec$/,
    {
      restartPolicy: 'Always',
      terminationGracePeriodSeconds: 30,
      dnsPolicy: 'ClusterFirst',
      schedulerName: 'default-scheduler',
      securityContext: {},
      nodeSelector: {},
      hostNetwork: false,
    },
  ],
  [/^metadata$/, { labels: {}, annotations: {}, creationTimestamp: null }],
  [
    /^(?:containers|initContainers)$/,
    { terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File', resources: {} },
  ],
  [/^ports$/, { protocol: 'TCP' }],
  [/^(?:configMap|secret|projected|downwardAPI)$/, { defaultMode: 420 }],
  [/^hostPath$/, { type: '' }],
  [
    /^(?:liveness|readiness|startup)Probe$/,
    { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 },
  ],
  [/^httpGet$/, { scheme: 'HTTP' }],
  [/^fieldRef$/, { apiVersion: 'v1' }],
];

/** A pod template as it was sent: without what the API server has filled in. */
function podTemplateAsSent(template: unknown): Fields {
  return sent(isFields(template) ? template : {}, '') as Fields;
}

function sent(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((item) => sent(item, name));
  if (!isFields(value)) return value;
  const defaults = filled.filter(([within]) => within.test(name)).map(([, fields]) => fields);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, unknown] => [key, sent(inner, key)])
      .filter(([key, inner]) => !defaults.some((fields) => key in fields && sameJson(fields[key], inner))),
  );
}

/**
 * Objects as their maker sent them, so that the live ones can be compared with those of the pipeline: what the API server fills, and
 * what Kubernetes' controllers note, is left out on either side.
 */
export function asSent(objects: readonly KubernetesObject[]): KubernetesObject[] {
  return objects
    .filter(({ kind }) => kind !== 'Secret')
    .map((object) => ({
      apiVersion: object.apiVersion,
      kind: object.kind,
      metadata: metadataOf(object),
      ...(object.kind === 'ConfigMap' ? { data: object['data'] } : { spec: specOf(object) }),
    }));
}

function metadataOf({ metadata }: KubernetesObject): KubernetesObject['metadata'] {
  const kept = (name: string): Fields => {
    const map = metadata[name];
    const own = Object.entries(isFields(map) ? map : {}).filter(([key]) => !/kubernetes\.io\//.test(key));
    return own.length === 0 ? {} : { [name]: Object.fromEntries(own) };
  };
  return { name: metadata.name, ...kept('labels'), ...kept('annotations') };
}

function specOf(object: KubernetesObject): Fields {
  const spec = object['spec'];
  if (!isFields(spec)) return {};
  if (object.kind === 'Deployment') {
    const { replicas = 1, selector } = spec;
    return { replicas, selector, template: withPlainQuantities(podTemplateAsSent(spec['template'])) };
  }
  const ports = (Array.isArray(spec['ports']) ? (spec['ports'] as Fields[]) : []).map((one) => {
    const { name, port, targetPort = port } = one;
    return { name, port, targetPort };
  });
  const { type = 'ClusterIP', selector, clusterIP } = spec;
  return { type, selector, ports, ...(clusterIP === 'None' ? { clusterIP } : {}) };
}

/** Quantities as numbers: the API server writes them in its own way. */
function withPlainQuantities(template: Fields): Fields {
  return JSON.parse(JSON.stringify(template), (name, value: unknown) =>
    (name === 'requests' || name === 'limits') && isFields(value)
      ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, quantity(String(text))]))
      : value,
  ) as Fields;
}

const units: Readonly<Record<string, number>> = {
  ...{ n: 1e-9, u: 1e-6, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 },
  ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50 },
};

/** Twelve digits: what decimals are in binary does not count. */
function quantity(text: string): number | string {
  const [, digits = '', unit = ''] = /^([\d.]+(?:[eE][-+]?\d+)?)([a-zA-Z]*)$/.exec(text) ?? [];
  const value = Number(digits) * (unit === '' ? 1 : (units[unit] ?? Number.NaN));
  return digits === '' || Number.isNaN(value) ? text : Number(value.toPrecision(12));
}

/** Whether two values are the same JSON, whatever the order of their fields. */
export function sameJson(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** A value's JSON with its fields in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1))) : inner,
  );
}

/** The pod template of a Deployment, as it was sent. */
export function sentTemplate(deployment: KubernetesObject | undefined): Fields {
  return podTemplateAsSent(at(deployment, 'spec', 'template'));
}
