import fc from 'fast-check';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { fields, flag, noText, text } from './helm-fields.ts';
import { hadoop, highAvailability, kerberos, s3 } from './helm-presets.ts';
import { deploymentOptions } from './options.ts';
import { podTemplate } from './pod-template.ts';
import { mostly, name } from './texts.ts';

/** Values of the chart other than Flink's options, and the release that they are for. */
export interface HelmCase {
  readonly values: JsonMap;
  readonly name: string;
  readonly namespace: string;
}

const image = mostly<unknown, unknown>(
  fc.oneof(
    fc.constantFrom(
      'registry.example.com:5000/flink:1.0',
      'flink',
      `a@sha256:${'0'.repeat(64)}`,
      '{{ .Release.Name }}',
    ),
    fields({
      repository: text(fc.constantFrom('registry.example.com:5000/flink', 'apache/flink')),
      tag: text(fc.constantFrom('1.13.6-scala_2.12-java11', '1.10', 'no')),
      digest: text(fc.constant(`sha256:${'0'.repeat(64)}`)),
      pullPolicy: text(mostly(fc.constantFrom('Always', 'IfNotPresent', 'never'), fc.constant('Sometimes'))),
      pullSecrets: mostly<unknown, unknown>(
        fc.array(name, { maxLength: 2 }),
        fc.constantFrom('a', [1], ['A_b'], ["a'"]),
        4,
      ),
    }),
  ),
  noText,
  1,
);

const resource = (least: number): fc.Arbitrary<unknown> =>
  fields({
    cpu: mostly<unknown, unknown>(
      fc.constantFrom(1, 0.5, 2, '1.5', '0.25', 4, 1e-7),
      fc.constantFrom('500m', true, [1], ' 1'),
      3,
    ),
    memory: mostly<unknown, unknown>(
      fc
        .tuple(fc.integer({ min: least, max: 8 }), fc.constantFrom('g', 'Gi', 'G', ' gb'))
        .chain(([size, unit]) =>
          fc.constantFrom(
            `${String(size)}${unit}`,
            `${String(size * 1024)}Mi`,
            `${String(size * 1048576)}Ki`,
            size * 1073741824,
          ),
        ),
      fc.constantFrom('2GB i', '1.5Gi', 1.5, '64Mi', 'Gi', true, -1),
      3,
    ),
  });

/** Drops what a template cannot hold beside an explicit resource only rarely: the side's own fields. */
const side = (least: number, more: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.record({ resource: resource(least) }),
      fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, { arbitrary: fc.record({ podTemplate }), weight: 1 }),
      fc.record(more, { requiredKeys: [] }),
    )
    .map((parts) => Object.assign({}, ...parts) as unknown);

const accountName = text(mostly(name, fc.constantFrom('Not_A_Name'), 3));
const annotations = mostly<unknown, unknown>(
  fc.dictionary(
    fc.constantFrom('eks.amazonaws.com/role-arn', 'note'),
    fc.constantFrom('arn:aws:iam::1:role/a', '{{ x }}', 'yes'),
  ),
  fc.constantFrom({ a: 1 }, 'a'),
  2,
);
/** Annotations stand mostly where an account is created. */
const serviceAccount = mostly<unknown, unknown>(
  fc.oneof(
    { arbitrary: name, weight: 6 },
    { arbitrary: fields({ create: flag, name: accountName }), weight: 6 },
    { arbitrary: fields({ create: fc.constant(true), name: accountName, annotations }), weight: 5 },
    { arbitrary: fields({ create: flag, name: fc.constantFrom('default', 'mine'), annotations }), weight: 1 },
  ),
  fc.constantFrom<unknown>('Not A Name', 7, ['a']),
  3,
);

const job = fc.record(
  {
    jarURI: text(
      mostly(
        fc.constantFrom('local:///opt/flink/usrlib/job.jar', "local:///a;b'c.jar"),
        fc.constantFrom('s3://b/a.jar', 'local', 'local://a b'),
        2,
      ),
    ),
    entryClass: text(fc.constantFrom('com.example.Job', '')),
    args: mostly<unknown, unknown>(
      fc
        .array(fc.constantFrom<unknown>('--in', 'a;b', "it's", '', ' ;', '{{ x }}', '-p', 1000000, 0.5, true, 1e-7), {
          maxLength: 4,
        })
        .map((args) => ['--job', ...args, 'x']),
      fc.constantFrom<unknown>('--in', [['a']], [null], [{ a: 1 }], ['a', ''], ['', 'a'], ['a', ' ']),
      4,
    ),
    parallelism: mostly<unknown, unknown>(fc.integer({ min: 1, max: 64 }), fc.constantFrom(0, -1, '2', 1.5), 3),
    initialSavepointPath: text(fc.constantFrom('s3://bucket/savepoints/savepoint-1', '/a b')),
    allowNonRestoredState: flag,
    upgradeMode: mostly<unknown, unknown>(
      fc.constantFrom('stateless', '', null),
      fc.constantFrom('last-state', 'savepoint', 'stateful'),
      3,
    ),
    state: mostly<unknown, unknown>(fc.constantFrom('running', ''), fc.constantFrom('suspended', 'stopped'), 2),
    savepointRedeployNonce: mostly<unknown, unknown>(fc.constant(null), fc.constantFrom<unknown>(1, '1', 1.5), 2),
  },
  { requiredKeys: ['jarURI'] },
);

const logConfiguration = mostly<unknown, unknown>(
  fc.record(
    {
      'log4j-console.properties': fc.constantFrom('a = {{ b }}\n', '# é\n', null),
      'logback-console.xml': fc.constantFrom('<configuration/>', null),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom<unknown>({ 'log4j.properties': 'a' }, { 'logback-console.xml': 1 }, 'a'),
  3,
);

const count = mostly<unknown, unknown>(
  fc.oneof(fc.integer({ min: 1, max: 600 }), fc.constantFrom(2_147_483_647, null)),
  fc.constantFrom<unknown>(0, -1, '5', 1.5, 2_147_483_648),
  1,
);
const probe = (enabled: fc.Arbitrary<unknown>, requiredKeys: 'enabled'[] = []): fc.Arbitrary<unknown> =>
  fc.record(
    { enabled, initialDelaySeconds: count, periodSeconds: count, timeoutSeconds: count, failureThreshold: count },
    { requiredKeys },
  );
const probes = fields({ startup: probe(flag), readiness: probe(flag), liveness: probe(fc.boolean(), ['enabled']) });

const groups: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  image,
  imagePullPolicy: text(fc.constantFrom('Always', 'never')),
  jobManager: side(2, { replicas: mostly<unknown, unknown>(fc.constant(1), fc.constantFrom(2, 0, '1'), 4) }),
  taskManager: side(2),
  podTemplate,
  logConfiguration,
  probes,
  highAvailability,
  s3,
  hadoop,
  kerberos,
  serviceAccount,
  rbac: fields({ create: flag }),
  upgradePolicy: mostly<unknown, unknown>(fc.constant('refuse'), fc.constantFrom('savepoint', '', 'ask'), 2),
  global: fc.constant({ any: ['thing'] }),
  enabled: fc.boolean(),
};

/** Options that go along: what the client reads, and a few that a Helm-side value may write too. */
const options = fc
  .uniqueArray(
    fc.constantFrom(
      ...Object.keys(deploymentOptions).filter((key) => !/nonsense|fixed-delay|FOO$|^recovery|hadoop|labels/.test(key)),
    ),
    { maxLength: 2 },
  )
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, deploymentOptions[key] ?? fc.constant('')]))));

/** Values from every group, one in ten or so wrong, as a user of the chart would write them. */
export const helmCase: fc.Arbitrary<HelmCase> = fc
  .record({
    release: mostly(name, fc.constantFrom('1a', `a${'b'.repeat(45)}`), 1),
    namespace: fc.oneof(fc.constant('default'), name),
    clusterId: fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: text(name), weight: 1 }),
    profile: fc.constantFrom('helm', 'native', undefined),
    application: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    job,
    misplacedJob: fc.integer({ min: 0, max: 199 }).map((n) => n === 137),
    picked: fc
      .uniqueArray(fc.constantFrom(...Object.keys(groups)), { minLength: 1, maxLength: 5 })
      .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, groups[key] ?? fc.constant(null)])))),
    options,
  })
  .map((drawn) => {
    const clusterId = typeof drawn.clusterId === 'string' && drawn.clusterId !== '' ? drawn.clusterId : drawn.release;
    const picked = JSON.stringify(drawn.picked).replaceAll('"SECRET"', JSON.stringify(`kerberos-keytab-${clusterId}`));
    const { probes: probing, upgradePolicy, ...others } = JSON.parse(picked) as Record<string, unknown>;
    const values = {
      ...(drawn.profile === undefined ? {} : { profile: drawn.profile }),
      ...(drawn.clusterId === undefined ? {} : { clusterId: drawn.clusterId }),
      ...(drawn.application ? { mode: 'application' } : {}),
      ...(drawn.application !== drawn.misplacedJob ? { job: drawn.job } : {}),
      ...others,
      // With native they are refused, always.
      ...(probing === undefined || drawn.profile === 'native' ? {} : { probes: probing }),
      ...(upgradePolicy === undefined || drawn.profile === 'native' || drawn.application ? {} : { upgradePolicy }),
      flinkConfiguration: drawn.options,
    };
    return { values: values as unknown as JsonMap, name: drawn.release, namespace: drawn.namespace };
  });
