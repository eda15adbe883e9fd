import { describe, expect, test } from 'vitest';
import { compareObjects } from '../../../generator/compare/compare.ts';
import type { KubernetesObject } from '../../../generator/reference/flink/client.ts';
import { line113 } from '../../../generator/facts/lines/1.13.ts';
import { line23 } from '../../../generator/facts/lines/2.3.ts';

function configMap(conf: string, podTemplate = 'a: 1\n'): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'conf' },
    data: { 'flink-conf.yaml': conf, 'taskmanager-pod-template.yaml': podTemplate, other: conf },
  };
}

function deployment(env: readonly string[], annotations: object = {}): KubernetesObject {
  const variables = env.map((name) => (name === '_POD_IP_ADDRESS' ? { name, valueFrom: {} } : { name, value: 'x' }));
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'demo' },
    spec: {
      template: { metadata: { annotations }, spec: { containers: [{ name: 'flink-main-container', env: variables }] } },
    },
  };
}

function paths(chart: readonly KubernetesObject[], pipeline: readonly KubernetesObject[]): string[] {
  return compareObjects(chart, pipeline, line113).map(({ path }) => path);
}

describe('differences', () => {
  const service = (fields: object): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 's' },
    ...fields,
  });

  test('none', () => {
    const objects = [service({ a: [1, { b: null }] }), configMap('a: b\n')];
    expect(paths(objects, structuredClone(objects).toReversed())).toEqual([]);
  });

  test('of a configuration that is no YAML, as a text', () => {
    const nested = (conf: string): KubernetesObject => ({ ...configMap(''), data: { 'config.yaml': conf } });
    expect(compareObjects([nested('rest:x\n  port: 1\n')], [nested('rest:\n  port: 1\n')], line23)).toEqual([
      { path: 'ConfigMap/conf data["config.yaml"][""]', chart: 'rest:x\n  port: 1\n', pipeline: undefined },
      { path: 'ConfigMap/conf data["config.yaml"]["rest.port"]', chart: undefined, pipeline: 1 },
    ]);
  });

  test('of fields, with both values', () => {
    const chart = [service({ spec: { ports: [{ port: 1, name: 'a' }], type: 'X' } })];
    const pipeline = [service({ spec: { ports: [{ port: '1', name: 'a' }, {}], 'a.b': null } })];
    expect(compareObjects(chart, pipeline, line113)).toEqual([
      { path: 'Service/s spec.ports[0].port', chart: 1, pipeline: '1' },
      { path: 'Service/s spec.ports[1]', chart: undefined, pipeline: {} },
      { path: 'Service/s spec.type', chart: 'X', pipeline: undefined },
      { path: 'Service/s spec["a.b"]', chart: undefined, pipeline: null },
    ]);
  });

  test('of nothing, null, an empty map and an empty list', () => {
    const kinds = [undefined, null, {}, [], '', 0, false];
    for (const [index, chart] of kinds.entries()) {
      for (const [other, pipeline] of kinds.entries()) {
        expect(paths([service({ x: chart })], [service({ x: pipeline })])).toHaveLength(index === other ? 0 : 1);
      }
    }
  });

  test('of whole objects, one that is there twice too', () => {
    expect(paths([service({})], [])).toEqual(['Service/s']);
    expect(paths([], [service({})])).toEqual(['Service/s']);
    expect(paths([service({}), service({})], [service({})])).toEqual(['Service/s (again)']);
  });
});

describe('what is normalised', () => {
  const data = (key: string): string => `ConfigMap/conf data["${key}"]`;

  test('the order of lines of flink-conf.yaml, of no other file', () => {
    const found = paths([configMap('a: 1\nb: 2\n')], [configMap('b: 2\na: 1\n')]);
    expect(found).toEqual(['ConfigMap/conf data.other']);
  });

  test('not what the lines say, nor how often', () => {
    const conf = data('flink-conf.yaml');
    expect(paths([configMap('a: 1\n')], [configMap('a: 2\n')])).toContain(`${conf}.a`);
    expect(paths([configMap('a: 1\na: 1\n')], [configMap('a: 1\n')])).toContain(`${conf}.a`);
    expect(paths([configMap('a: 1\na: 2\n')], [configMap('a: 2\n')])).toContain(`${conf}.a`);
    expect(paths([configMap('a: 1')], [configMap('a: 1\n')])).toEqual([`${conf}[""]`, 'ConfigMap/conf data.other']);
  });

  test('how the TaskManager pod template is printed, not what it says', () => {
    const conf = 'a: 1\n';
    expect(paths([configMap(conf, 'a: {b: "x"}\n')], [configMap(conf, '---\na:\n  b: x\n')])).toEqual([]);
    expect(paths([configMap(conf, 'a: 1\n')], [configMap(conf, 'a: "1"\n')])).toEqual([
      `${data('taskmanager-pod-template.yaml')}[0].a`,
    ]);
  });

  test('the order of variables of containerized.master.env, of no others', () => {
    const conf = configMap('containerized.master.env.B: x\ncontainerized.master.env.C: x\n');
    const sides = (chart: readonly string[], pipeline: readonly string[]): string[] =>
      paths([deployment(chart), conf], [deployment(pipeline), conf]);
    expect(sides(['A', 'B', 'C', '_POD_IP_ADDRESS', 'D'], ['A', 'C', 'B', '_POD_IP_ADDRESS', 'D'])).toEqual([]);
    expect(sides(['A', 'B', 'C', '_POD_IP_ADDRESS', 'D'], ['B', 'A', 'C', '_POD_IP_ADDRESS', 'D'])).not.toEqual([]);
    expect(sides(['A', 'B', 'C', '_POD_IP_ADDRESS', 'D'], ['A', 'B', 'C', 'D', '_POD_IP_ADDRESS'])).not.toEqual([]);
  });
});
