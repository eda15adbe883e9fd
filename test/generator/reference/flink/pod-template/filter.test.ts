import { describe, expect, test } from 'vitest';
import { line113 } from '../../../../../generator/facts/lines/1.13.ts';
import { throughModel } from '../../../../../generator/reference/flink/pod-template/filter.ts';
import { parseTemplate } from '../../../../../generator/reference/flink/pod-template/nodes.ts';
import { TemplateTypeError } from '../../../../../generator/reference/flink/pod-template/template-errors.ts';
import { line } from '../client.ts';

const read = (text: string): unknown => throughModel(parseTemplate(text), line.podModel, line113.client);
const spec = (text: string): unknown => (read(`spec: {${text}}`) as { spec: unknown }).spec;

describe('keeps and drops', () => {
  test('unknown fields go, at every level', () => {
    expect(read('metadata: {name: a, foo: b}\nspec: {os: {name: linux}, containers: [{name: c, bar: d}]}')).toEqual({
      metadata: { name: 'a' },
      spec: { containers: [{ name: 'c' }] },
    });
  });

  test('null fields and empty lists go, empty maps and objects stay', () => {
    expect(spec('hostname: null, volumes: [], nodeSelector: {}, securityContext: {}')).toEqual({
      containers: [],
      nodeSelector: {},
      securityContext: {},
    });
  });

  test('some lists are written though they are empty, unless they are null', () => {
    expect(spec('volumes: [{projected: {}}, {cephfs: {monitors: null}}]')).toEqual({
      containers: [],
      volumes: [{ projected: { sources: [] } }, { cephfs: {} }],
    });
  });

  test('null stays in maps and in lists of texts', () => {
    expect(spec('nodeSelector: {a: null}, containers: [{args: [null]}]')).toEqual({
      nodeSelector: { a: null },
      containers: [{ args: [null] }],
    });
  });

  test('aliases are names, merge keys are keys, the last of two keys counts', () => {
    expect(read('spec:\n  hostname: &x foo\n  subdomain: *x\n  <<: {priority: 1}\n  hostname: bar\n')).toEqual({
      spec: { containers: [], hostname: 'bar', subdomain: 'x' },
    });
  });
});

describe('converts', () => {
  test.each([
    ['hostname: 0644', { hostname: '0644' }],
    ['hostname: yes', { hostname: 'yes' }],
    ['hostname: 1.10', { hostname: '1.10' }],
    ['priority: "5"', { priority: 5 }],
    ['priority: 5.7', { priority: 5 }],
    ['priority: 0644', { priority: 420 }],
    ['priority: ""', {}],
    ['priority: "null"', {}],
    ['hostNetwork: on', { hostNetwork: true }],
    ['hostNetwork: 2', { hostNetwork: true }],
    ['hostNetwork: "False"', { hostNetwork: false }],
    ['overhead: {cpu: 0.0001, memory: 0x10, x: 1Gi}', { overhead: { cpu: '1.0E-4', memory: '16', x: '1Gi' } }],
    ['overhead: {cpu: {amount: 5, format: "m"}}', { overhead: { cpu: '5"m"' } }],
  ])('%s', (text, expected) => {
    expect(spec(text)).toEqual({ containers: [], ...expected });
  });

  test.each([
    ['8081', 8081],
    ['"8081"', '8081'],
    ['1.5', '1.5'],
    ['2147483648', '2147483648'],
    ['true', 'true'],
  ])('a port %s to %j', (text, port) => {
    expect(spec(`containers: [{livenessProbe: {httpGet: {port: ${text}}}}]`)).toEqual({
      containers: [{ livenessProbe: { httpGet: { port } } }],
    });
  });
});

test.each([
  ['hostname: [a]', 'spec.hostname'],
  ['priority: high', 'spec.priority'],
  ['priority: 2147483648', 'spec.priority'],
  ['priority: " "', 'spec.priority'],
  ['hostNetwork: "yes"', 'spec.hostNetwork'],
  ['hostNetwork: 1.0', 'spec.hostNetwork'],
  ['overhead: {cpu: Mi}', 'spec.overhead.cpu'],
  ['volumes: [null]', 'spec.volumes[0]'],
  ['volumes: {}', 'spec.volumes'],
  ['securityContext: ""', 'spec.securityContext'],
  ['volumes: [{emptyDir: {sizeLimit: E5}}]', 'spec.volumes[0].emptyDir.sizeLimit'],
])('refuses %s', (text, path) => {
  expect(() => spec(text)).toThrow(TemplateTypeError);
  expect(() => spec(text)).toThrow(`${path}: `);
});
