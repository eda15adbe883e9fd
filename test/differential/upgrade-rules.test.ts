import { describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import type { InstalledConfigMap } from '../../generator/reference/values/context.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { type HarnessCase, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { checkAgreed } from './agreed.ts';
import { sidesOf } from './sides.ts';

/** What an upgrade finds, and the option that the first rule refuses, if one does. */
interface Case {
  readonly what: string;
  readonly refused: string | undefined;
  readonly found: Pick<HarnessCase, 'installed' | 'deployments' | 'restService' | 'configMap'>;
  readonly subchart?: string;
  readonly values?: JsonMap;
}

/** A Deployment as the chart writes it and Helm marks it. */
function deployment(name: string, release = 'release', application = 'flink', chart = '', version = '0.0') {
  const labels = {
    'app.kubernetes.io/name': application,
    'app.kubernetes.io/version': version,
    ...(chart === '' ? {} : { 'helm.sh/chart': chart }),
  };
  return { metadata: { name, labels, annotations: { 'meta.helm.sh/release-name': release } } };
}

function service(clusterIP: string, release = 'release') {
  return { metadata: { annotations: { 'meta.helm.sh/release-name': release } }, spec: { clusterIP } };
}

const exposed = 'kubernetes.rest-service.exposed.type';
const typed = (type: string): JsonMap => ({ flinkConfiguration: { [exposed]: type } });

const ofClusterId: readonly Case[] = [
  { what: 'nothing is there', refused: undefined, found: { deployments: [] } },
  { what: 'another cluster of this release', refused: 'clusterId', found: { deployments: [deployment('former')] } },
  {
    what: 'another cluster, and it is said twice',
    refused: undefined,
    found: { deployments: [deployment('former')] },
    values: { allowClusterIdChange: true },
  },
  {
    what: "the release's own cluster beside one of another alias",
    refused: undefined,
    found: { deployments: [deployment('former', 'release', 'flink-two')] },
  },
  { what: "another release's", refused: undefined, found: { deployments: [deployment('former', 'else')] } },
  { what: "nobody's", refused: undefined, found: { deployments: [{ metadata: { name: 'bare' } }] } },
  {
    what: 'its own, and a former one that Helm has yet to delete',
    refused: undefined,
    found: { installed: { metadata: { name: 'release' } }, deployments: [deployment('former')] },
  },
];

/** What charts of an umbrella find. @param line the line of the chart that is asked */
const ofUmbrella = (line: string): readonly Case[] => [
  {
    what: 'an alias that had the name of the release before aliases had clusters of their own',
    subchart: 'orders',
    refused: 'clusterId',
    found: { deployments: [deployment('release', 'release', 'orders', 'orders-0.2.0')] },
  },
  {
    what: 'an alias, and it keeps that name',
    subchart: 'orders',
    refused: undefined,
    found: { installed: deployment('release', 'release', 'orders', 'orders-0.2.0', `${line}.1`), deployments: [] },
    values: { clusterId: 'release' },
  },
  {
    what: 'another alias of the release',
    subchart: 'orders',
    refused: undefined,
    found: { deployments: [deployment('release-payments', 'release', 'payments', 'payments-0.3.0')] },
  },
  {
    what: 'the chart of the newest line beside the alias',
    subchart: 'orders',
    refused: undefined,
    found: { deployments: [deployment('release', 'release', 'flink', 'flink-0.3.0', `${line}.1`)] },
  },
  {
    what: 'a line beside a chart flink of another line',
    subchart: `flink-${line.replace('.', '-')}`,
    refused: undefined,
    found: { deployments: [deployment('release', 'release', 'flink', 'flink-0.3.0', '9.9.1')] },
  },
  {
    what: 'a line that was called flink before lines had names',
    subchart: `flink-${line.replace('.', '-')}`,
    refused: 'clusterId',
    found: { deployments: [deployment('release', 'release', 'flink', 'flink-0.2.0', `${line}.1`)] },
  },
  {
    what: 'the chart flink beside a line by its name',
    subchart: 'flink',
    refused: undefined,
    found: { deployments: [deployment('release-flink-9-9', 'release', 'flink', 'flink-9-9-0.3.0', '9.9.1')] },
  },
  {
    what: 'the chart flink, which had another cluster',
    subchart: 'flink',
    refused: 'clusterId',
    found: { deployments: [deployment('former', 'release', 'flink', 'flink-0.2.0', `${line}.1`)] },
  },
];

/** Clusters that other charts of the release have. */
const ofTaken: readonly (Pick<HarnessCase, 'subchart' | 'taken'> & { values: JsonMap; refused: boolean })[] = [
  { subchart: 'orders', taken: { release: 'flink' }, values: {}, refused: false },
  { subchart: 'flink', taken: { 'release-orders': 'orders' }, values: {}, refused: false },
  { subchart: 'ease', taken: { release: 'flink' }, values: {}, refused: true },
  { subchart: 'orders', taken: { a: 'flink' }, values: { clusterId: 'a' }, refused: true },
  { subchart: 'orders', taken: { a: 'flink' }, values: { clusterId: 'ab' }, refused: false },
  { subchart: 'Orders', taken: {}, values: {}, refused: true },
  { subchart: 'o'.repeat(38), taken: {}, values: {}, refused: true },
  { subchart: 'o'.repeat(37), taken: {}, values: {}, refused: false },
];

const ofRestService: readonly Case[] = [
  { what: 'no Service', refused: undefined, found: {} },
  { what: 'an address, as before', refused: undefined, found: { restService: service('10.0.0.1') } },
  { what: 'headless before', refused: exposed, found: { restService: service('None') } },
  { what: "headless, another release's", refused: undefined, found: { restService: service('None', 'else') } },
  {
    what: 'headless before, a node port now',
    refused: exposed,
    found: { restService: service('None') },
    values: typed('NodePort'),
  },
];

const ofHeadless: readonly Case[] = [
  {
    what: 'headless from now on',
    refused: exposed,
    found: { restService: service('10.0.0.1') },
    values: typed('Headless_ClusterIP'),
  },
  {
    what: 'headless, as before',
    refused: undefined,
    found: { restService: service('None') },
    values: typed('headless_clusterip'),
  },
];

const kubernetes: JsonMap = { highAvailability: { type: 'kubernetes', directory: 's3://b/f' } };
const zookeeper = (quorum = 'zk:2181', pathRoot = '/flink'): JsonMap => ({
  highAvailability: { type: 'zookeeper', directory: 's3://b/f', zookeeper: { quorum, pathRoot } },
});
const application: JsonMap = { mode: 'application', job: { jarURI: 'local:///a.jar' } };

/** What was deployed, what comes, and the option that is refused. */
interface StateCase {
  readonly what: string;
  readonly before: JsonMap;
  readonly after: JsonMap;
  readonly refused?: string;
  readonly says?: RegExp;
}

/** @param typeKey the option that says what keeps the state */
const ofState = (typeKey: string, options: (type: string, more?: JsonMap) => JsonMap): readonly StateCase[] => [
  { what: 'the same', before: kubernetes, after: kubernetes },
  { what: 'high availability on', before: {}, after: kubernetes },
  { what: 'another mode, without high availability', before: application, after: {} },
  {
    what: 'another directory',
    before: kubernetes,
    after: { highAvailability: { type: 'kubernetes', directory: 's3://c' } },
    refused: 'highAvailability.directory',
    says: / its jobs in "s3:\/\/b\/f\/metadata\/release", /,
  },
  {
    what: 'another directory of an application',
    before: { ...kubernetes, ...application },
    after: { highAvailability: { type: 'kubernetes', directory: 's3://c' }, ...application },
  },
  {
    what: 'another directory, and it is said twice',
    before: kubernetes,
    after: { highAvailability: { type: 'kubernetes', directory: 's3://c' }, allowStateChange: true },
  },
  {
    what: 'another directory by its old name',
    before: zookeeper(),
    after: options('zookeeper', {
      'high-availability.storageDir': null,
      'high-availability.zookeeper.quorum': 'zk:2181',
      'recovery.zookeeper.storageDir': 's3://c',
    }),
    refused: 'recovery.zookeeper.storageDir',
  },
  {
    what: 'the same directory, as an option with slashes',
    before: kubernetes,
    after: {
      ...kubernetes,
      flinkConfiguration: { 'high-availability.storageDir': 's3://b/f/metadata/release//' },
    },
  },
  {
    what: 'an application now',
    before: kubernetes,
    after: { ...kubernetes, ...application },
    refused: 'mode',
    says: /is a session/,
  },
  {
    what: 'a session now',
    before: { ...zookeeper(), ...application },
    after: zookeeper(),
    refused: 'mode',
    says: /is an application/,
  },
  { what: 'off', before: kubernetes, after: {}, refused: 'highAvailability.type', says: / in ConfigMaps, / },
  { what: 'off, by the option', before: kubernetes, after: options('NONE'), refused: typeKey },
  { what: 'to ZooKeeper', before: kubernetes, after: zookeeper(), refused: 'highAvailability.type' },
  {
    what: 'from ZooKeeper',
    before: zookeeper(),
    after: kubernetes,
    refused: 'highAvailability.type',
    says: / in ZooKeeper at "zk:2181", below "\/flink", /,
  },
  {
    what: 'another quorum',
    before: zookeeper(),
    after: zookeeper('zk-2:2181'),
    refused: 'highAvailability.zookeeper.quorum',
  },
  {
    what: 'another root',
    before: zookeeper(),
    after: zookeeper('zk:2181', '/else'),
    refused: 'highAvailability.zookeeper.pathRoot',
  },
  { what: 'the same root, written otherwise', before: zookeeper(), after: zookeeper('zk:2181', 'flink/') },
  {
    what: 'the same in options',
    before: zookeeper(),
    after: options('ZooKeeper', {
      'high-availability.zookeeper.quorum': 'zk:2181',
      'high-availability.storageDir': 's3://b/f/metadata/release',
    }),
  },
  {
    what: 'another root in options, by its old name',
    before: zookeeper(),
    after: options('zookeeper', {
      'high-availability.zookeeper.quorum': 'zk:2181',
      'recovery.zookeeper.path.root': '/a',
    }),
    refused: 'recovery.zookeeper.path.root',
  },
  {
    what: 'a class of their own',
    before: options('org.example.Factory'),
    after: kubernetes,
    refused: 'highAvailability.type',
    says: / in "org\.example\.Factory", /,
  },
  { what: 'the same class', before: options('org.example.Factory'), after: options('org.example.Factory') },
  { what: 'off, and it is said twice', before: kubernetes, after: { allowStateChange: true } },
  {
    what: 'another mode, and it is said twice',
    before: kubernetes,
    after: { ...kubernetes, ...application, allowStateChange: true },
  },
];

/** What no chart has written. */
const strangeTexts = ['', 'a', '- a', 'a: [', 'high-availability:', 'high-availability.type: [kubernetes]', '{"a": 1}'];

describe.each(lineNames)('an upgrade of line %s, by the ConfigMap of what is deployed', (name) => {
  const sides = sidesOf(name);
  const { highAvailability: typeKey } = sides.line.facts.client.optionKeys;
  const options = (type: string, more: JsonMap = {}): JsonMap => ({
    flinkConfiguration: { [typeKey]: type, 'high-availability.storageDir': 's3://b/f', ...more },
  });
  const cases = ofState(typeKey, options);
  const upgrade = { started: '' };

  /** The ConfigMaps that the chart has made of values. */
  async function deployed(all: readonly JsonMap[]): Promise<readonly InstalledConfigMap[]> {
    const [helm] = await helmBinaries();
    if (helm === undefined) throw new Error('no Helm');
    const given = all.map((values) => sides.givenValues(values, 'release', 'here', true));
    return (await throughTemplates(helm, given, undefined, name)).map((answer) => {
      if (!('objects' in answer)) throw new Error(JSON.stringify(answer));
      return answer.objects.find(({ metadata }) => metadata.name === 'flink-config-release') as InstalledConfigMap;
    });
  }

  test('is refused, or not, by chart and reference alike, in one line', async () => {
    const configMaps = await deployed(cases.map(({ before }) => before));
    const given = cases.map(({ after }, index) => ({
      ...sides.givenValues(after, 'release', 'here', true),
      configMap: configMaps[index] ?? {},
      upgrade,
    }));
    await checkAgreed(sides, cases, given, (answer, { what, refused, says = /./ }) => {
      expect('refusal' in answer ? answer.refusal.option : undefined, what).toBe(refused);
      if (!('refusal' in answer)) return;
      expect(answer.refusal.message, what).toMatch(/^[^\n]{10,300}$/);
      expect(answer.refusal.message, what).toMatch(says);
      expect(answer.refusal.message, what).toMatch(
        /savepoints and set allowStateChange: true, or set another clusterId$/,
      );
    });
  });

  test('is not refused for a text that is no configuration', async () => {
    const data = strangeTexts.map((text) => ({ what: text, data: { [sides.line.facts.confFile]: text } }));
    const given = data.map((configMap) => ({
      ...sides.givenValues(kubernetes, 'release', 'here', true),
      configMap,
      upgrade,
    }));
    await checkAgreed(sides, data, given, (answer, { what }) => {
      expect(answer, what).toHaveProperty('objects');
    });
  });
});

describe.each(lineNames)('an upgrade of line %s', (name) => {
  const sides = sidesOf(name);
  const cases = [...ofClusterId, ...ofUmbrella(name), ...ofRestService, ...(name === '1.13' ? [] : ofHeadless)];
  const given = cases.map(({ values = {}, found, subchart }) => ({
    ...(subchart === undefined ? {} : { subchart }),
    ...sides.givenValues(values, 'release', 'here', true),
    ...found,
    upgrade: { started: '' },
  }));

  test('is refused, or not, by chart and reference alike, in one line', async () => {
    await checkAgreed(sides, cases, given, (answer, { what, refused }) => {
      expect('refusal' in answer ? answer.refusal.option : undefined, what).toBe(refused);
      if ('refusal' in answer) expect(answer.refusal.message, what).toMatch(/^[^\n]{10,300}$/);
    });
  });
});

describe.each(lineNames)('a chart of line %s in an umbrella', (name) => {
  const sides = sidesOf(name);
  const given = ofTaken.map(({ subchart = '', taken = {}, values }) => ({
    ...sides.givenValues(values, 'release', 'here', true),
    subchart,
    taken,
  }));

  test('has a cluster id of its own, or one line of refusal', async () => {
    const cases = ofTaken.map((one) => ({ ...one, what: JSON.stringify(one) }));
    await checkAgreed(sides, cases, given, (answer, { what, refused }) => {
      expect('refusal' in answer ? answer.refusal.option : undefined, what).toBe(refused ? 'clusterId' : undefined);
      if ('refusal' in answer) expect(answer.refusal.message, what).toMatch(/^[^\n]{10,400}$/);
    });
  });
});
