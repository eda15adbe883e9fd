import fc from 'fast-check';
import { mostly, name } from './texts.ts';

/** A Pod as a user's template gives it. */
export type Template = Readonly<Record<string, unknown>>;

const container = fc.record(
  {
    name: fc.constantFrom('flink-main-container', 'sidecar', 'proxy'),
    image: name,
    imagePullPolicy: fc.constantFrom('Always', 'Never'),
    command: fc.constant(['sh', '-c']),
    args: fc.constant(['sleep 1']),
    env: fc.array(fc.record({ name: fc.constantFrom('FOO', 'BAR', '_POD_IP_ADDRESS'), value: name }), { maxLength: 2 }),
    ports: fc.array(
      fc.record({ name: fc.constantFrom('metrics', 'debug'), containerPort: fc.integer({ min: 1, max: 65535 }) }),
      { maxLength: 2 },
    ),
    resources: fc.record(
      {
        requests: fc.dictionary(
          fc.constantFrom('cpu', 'memory', 'ephemeral-storage'),
          fc.constantFrom('1', '500m', '2Gi'),
          { maxKeys: 3 },
        ),
        limits: fc.dictionary(fc.constantFrom('cpu', 'memory', 'nvidia.com/gpu'), fc.constantFrom('1', '2', '4Gi'), {
          maxKeys: 3,
        }),
      },
      { requiredKeys: [] },
    ),
    volumeMounts: fc.array(
      fc.record({ name: fc.constantFrom('data', 'scratch'), mountPath: fc.constantFrom('/data', '/scratch') }),
      { maxLength: 2 },
    ),
    livenessProbe: fc.constant({ httpGet: { path: '/overview', port: 8081 }, periodSeconds: 10 }),
    securityContext: fc.constant({
      runAsNonRoot: true,
      readOnlyRootFilesystem: false,
      capabilities: { drop: ['ALL'] },
    }),
    workingDir: fc.constant('/work'),
  },
  { requiredKeys: ['name'] },
);

/** Templates with and without a main container, sidecars, volumes, metadata, and what the client overwrites or merges. */
export const podTemplate: fc.Arbitrary<Template> = fc
  .record({
    metadata: fc.option(
      fc.record(
        {
          name: name,
          labels: fc.dictionary(fc.constantFrom('app', 'team', 'component'), name, { minKeys: 1, maxKeys: 2 }),
          annotations: fc.dictionary(fc.constantFrom('note', 'prometheus.io/scrape'), fc.constantFrom('true', 'x'), {
            minKeys: 1,
            maxKeys: 2,
          }),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
    spec: fc.record(
      {
        containers: fc.uniqueArray(container, { minLength: 1, maxLength: 3, selector: (one) => one.name }),
        initContainers: fc.array(fc.record({ name: fc.constant('init'), image: name }), { minLength: 1, maxLength: 1 }),
        serviceAccountName: name,
        serviceAccount: name,
        restartPolicy: mostly(fc.constant('Always'), fc.constant('Never'), 10),
        nodeSelector: fc.dictionary(fc.constantFrom('zone', 'disk'), name, { minKeys: 1, maxKeys: 2 }),
        tolerations: fc.constant([{ key: 'dedicated', operator: 'Exists', effect: 'NoSchedule' }]),
        imagePullSecrets: fc.array(fc.record({ name }), { minLength: 1, maxLength: 1 }),
        volumes: fc.constantFrom(
          [
            { name: 'data', emptyDir: {} },
            { name: 'scratch', hostPath: { path: '/tmp' } },
          ],
          [
            { name: 'data', projected: { defaultMode: 420 } },
            { name: 'scratch', cephfs: { path: '/flink', monitors: null } },
            { name: 'block', rbd: { image: 'flink', monitors: [] } },
          ],
        ),
        hostNetwork: fc.boolean(),
        dnsPolicy: fc.constantFrom('Default', 'ClusterFirst'),
        terminationGracePeriodSeconds: fc.integer({ min: 0, max: 60 }),
        securityContext: fc.constant({ runAsUser: 9999, fsGroup: 9999 }),
        priorityClassName: name,
        affinity: fc.constant({
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] }],
            },
          },
        }),
      },
      { requiredKeys: ['containers'] },
    ),
  })
  .map(({ metadata, spec }) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    ...(metadata === undefined ? {} : { metadata }),
    spec,
  }));
