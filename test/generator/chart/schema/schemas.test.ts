import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Option, OptionType } from '../../../../generator/facts/catalogue.ts';
import { generate } from '../../../../generator/chart/generate.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { parse } from 'yaml';

const line = loadLine('1.13');
const files = generate(line, []);
const text = files.get('charts/flink-1-13/values.schema.json') ?? '';
const ajv = new Ajv({ strict: false });
const annotations = ajv.compile(JSON.parse(text) as object);
const schema = JSON.parse(files.get('schemas/values-1.13.schema.json') ?? '') as Record<string, unknown>;
const takes = ajv.compile(schema);

/** By type of option: what a YAML value may be, and what it may not. */
const samples: Readonly<Record<OptionType, { readonly good: readonly unknown[]; readonly bad: readonly unknown[] }>> = {
  String: { good: ['text', '', 5, true], bad: [1.5, [], {}] },
  Boolean: { good: [true, false, 'true', 'FALSE', 'tRue'], bad: [1, 'yes', '', 1.5, [], {}] },
  Integer: { good: [5, -1, 0, '5', 1e15], bad: [true, 1.5, [], {}] },
  Long: { good: [5, '5', 9007199254740991], bad: [true, 1.5, [], {}] },
  Float: { good: [0.5, 1, '0.5'], bad: [true, [], {}] },
  Double: { good: [0.5, 1, '1e-3'], bad: [true, [], {}] },
  Duration: { good: ['10 s', 5000], bad: [true, 1.5, [], {}] },
  MemorySize: { good: ['1600m', 1677721600], bad: [true, 1.5, [], {}] },
  Enum: { good: [], bad: [true, 5, [], {}] },
  Map: { good: ['a:b,c:d', ''], bad: [true, 5, [], { a: 'b' }] },
};

const listSamples = { good: ['a;b', 5, true, ''], bad: [1.5, ['a'], {}] };

const withOption = (key: string, value: unknown) => ({ flinkConfiguration: { [key]: value } });

/** Options of one kind are one rule in the schemas, whatever their key: by type, lists of them apart. */
const kinds = new Map<string, Option[]>();
for (const option of line.catalogue.options.filter(({ key }) => !key.includes('<'))) {
  const kind = option.list === true && option.type !== 'Map' ? 'a list' : option.type;
  kinds.set(kind, [...(kinds.get(kind) ?? []), option]);
}

test('every type of option is there', () => {
  expect([...kinds.keys()].sort()).toEqual([...Object.keys(samples), 'a list'].sort());
});

describe('the schema for editors', () => {
  test.each([...kinds])('%s', (_, options) => {
    const wrong = options.flatMap((option) => {
      const { good, bad } = samplesOf(option);
      const is = (value: unknown): boolean => takes(withOption(option.key, value));
      return [
        ...[...good, ...constantsOf(option), null]
          .filter((value) => !is(value))
          .map((value) => ({ option: option.key, refuses: value })),
        ...bad.filter(is).map((value) => ({ option: option.key, takes: value })),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('takes every older spelling, with its type', () => {
    for (const option of line.catalogue.options) {
      for (const spelling of [...(option.fallbackKeys ?? []), ...(option.deprecatedKeys ?? [])]) {
        const own = line.catalogue.options.find(({ key }) => key === spelling) ?? option;
        expect([spelling, takes(withOption(spelling, samplesOf(own).good[0] ?? constantsOf(own)[0]))]).toEqual([
          spelling,
          true,
        ]);
        expect([spelling, takes(withOption(spelling, {}))]).toEqual([spelling, false]);
      }
    }
  });

  test('takes its own defaults and every ci values file', () => {
    for (const [path, file] of files) {
      if (!/values\.yaml$/.test(path)) continue;
      expect([path, takes(parse(file, { version: '1.1' }) ?? {}), takes.errors]).toEqual([path, true, null]);
    }
  });
});

function samplesOf(option: Option): { readonly good: readonly unknown[]; readonly bad: readonly unknown[] } {
  return option.list === true && option.type !== 'Map' ? listSamples : samples[option.type];
}

function constantsOf(option: Option): string[] {
  return (option.constants ?? []).flatMap((constant) => [constant, constant.toLowerCase(), constant.toUpperCase()]);
}

describe('unknown options', () => {
  test.each(line.chart.ownedPrefixes)('below %s are refused', (prefix) => {
    expect(takes(withOption(`${prefix}nonsense`, 'x'))).toBe(false);
    expect(takes({ strictOptions: true, ...withOption(`${prefix}nonsense`, 'x') })).toBe(false);
    expect(takes({ strictOptions: null, ...withOption(`${prefix}nonsense`, 'x') })).toBe(false);
  });

  test.each([
    's3.endpoint',
    'fs.s3a.x',
    'metrics.reporter.p.port',
    'containerized.master.env.A_B',
    'my.connector',
    'x',
  ])('%s is taken', (key) => {
    expect(takes(withOption(key, 'x'))).toBe(true);
    expect(takes(withOption(key, 9249))).toBe(true);
    expect(takes(withOption(key, 1.5))).toBe(false);
    expect(takes(withOption(key, []))).toBe(false);
  });
});

describe('Helm-side values', () => {
  const good: readonly object[] = [
    {},
    { global: { a: { b: [1] } }, enabled: true },
    { image: 'flink:1' },
    { image: { repository: 'flink', tag: '1', digest: 'sha256:0', pullPolicy: 'Always', pullSecrets: ['a'] } },
    { imagePullPolicy: 'Never' },
    { job: { jarURI: 'local:///a.jar', args: ['a', 1, true], parallelism: 2, allowNonRestoredState: true } },
    { podTemplate: { spec: {} }, jobManager: { resource: { cpu: 0.5, memory: '2Gi' }, replicas: 1 } },
    { taskManager: { resource: { cpu: '1', memory: 1073741824 }, podTemplate: {} } },
    { logConfiguration: { 'log4j-console.properties': 'x' } },
    { highAvailability: { type: 'zookeeper', directory: 'hdfs:///x', zookeeper: { quorum: 'a:1', pathRoot: '/f' } } },
    { s3: { existingSecret: 'a', endpoint: 'http://x', pathStyleAccess: true, plugin: 'presto' } },
    { hadoop: { configuration: { 'core-site.xml': '<a/>', 'hdfs-site.xml': '<a/>' } } },
    { kerberos: { principal: 'a@B', keytab: 'AA==', keytabFile: 'a', krb5Conf: 'x' } },
    { serviceAccount: 'flink' },
    { serviceAccount: { create: false, name: 'a', annotations: { a: 'b' } }, rbac: { create: false } },
  ];
  const bad: readonly object[] = [
    { nope: 1 },
    { fullnameOverride: 'x' },
    { mode: 'batch' },
    { clusterId: 5 },
    { profile: 'other' },
    { image: 5 },
    { image: { name: 'x' } },
    { image: { tag: 1.1 } },
    { image: { pullSecrets: 'a' } },
    { imagePullPolicy: true },
    { flinkConfiguration: 'a' },
    { strictOptions: 'no' },
    { stockConfiguration: 1 },
    { job: { jar: 'x' } },
    { job: { args: 'a b' } },
    { job: { args: [{}] } },
    { job: { parallelism: 0 } },
    { podTemplate: 'text' },
    { jobManager: { resources: {} } },
    { jobManager: { resource: { cpus: 1 } } },
    { jobManager: { replicas: 'two' } },
    { taskManager: { replicas: 1 } },
    { logConfiguration: { a: 5 } },
    { highAvailability: { type: 'etcd' } },
    { highAvailability: { enabled: true } },
    { s3: { plugin: 'other' } },
    { s3: { accessKey: 'x' } },
    { hadoop: { configuration: { 'core-site.xml': 5 } } },
    { kerberos: { realm: 'x' } },
    { serviceAccount: true },
    { serviceAccount: { annotations: { a: 5 } } },
    { rbac: { create: 'yes' } },
  ];
  test.each(good.map((values) => [JSON.stringify(values), values]))('%s is taken', (_, values) => {
    expect([takes(values), takes.errors]).toEqual([true, null]);
  });
  test.each(bad.map((values) => [JSON.stringify(values), values]))('%s is refused', (_, values) => {
    expect(takes(values)).toBe(false);
  });

  test('it knows more than types', () => {
    for (const values of [
      { imagePullPolicy: 'Sometimes' },
      { clusterId: 'My_Cluster' },
      { jobManager: { replicas: 2 } },
      { hadoop: { configuration: { 'yarn-site.xml': 'x' } } },
    ]) {
      expect([values, takes(values)]).toEqual([values, false]);
    }
  });

  test('null says «not given» of every value', () => {
    const names = Object.keys(schema['properties'] as object);
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) expect([name, takes({ [name]: null })]).toEqual([name, true]);
    for (const [name, { properties }] of Object.entries(
      schema['properties'] as Record<string, { properties?: object }>,
    )) {
      for (const field of Object.keys(properties ?? {})) {
        expect([name, field, takes({ [name]: { [field]: null } })]).toEqual([name, field, true]);
      }
    }
  });
});

describe("the chart's schema", () => {
  test('refuses nothing: the templates do, in one line', () => {
    const anything = [
      { nope: 1 },
      { mode: 5 },
      { flinkConfiguration: [] },
      withOption('kubernetes.nonsense', {}),
      [],
      5,
    ];
    for (const values of anything) expect([values, annotations(values)]).toEqual([values, true]);
    expect([
      ...text.matchAll(/"(type|enum|pattern|items|required|not|if|additionalProperties|\$ref)":(?!\{"desc)/g),
    ]).toEqual([]);
  });

  test('is at most 30 kB', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(30_000);
  });
});
