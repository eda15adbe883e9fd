import { expect, test } from 'vitest';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { inStableOrder } from './stable-order.ts';

const podIp = { name: '_POD_IP_ADDRESS', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } };

function objects(names: readonly string[], conf: string, file = 'flink-conf.yaml'): readonly KubernetesObject[] {
  const env = [...names.map((name) => ({ name, value: 'v' })), podIp, { name: 'A_SECRET' }];
  const containers = [
    { name: 'sidecar', env: [{ name: 'Z' }, { name: 'A' }] },
    { name: 'flink-main-container', env },
  ];
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'x' },
      spec: { template: { spec: { containers } } },
    },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'flink-config-x' }, data: { [file]: conf } },
  ];
}

test('lines and the variables that the configuration asks for are sorted, nothing else', () => {
  const conf = 'containerized.master.env.C: v\nb: 1\ncontainerized.master.env.B: v\n';
  const given = objects(['T', 'S', 'C', 'B'], conf);
  const sorted = 'b: 1\ncontainerized.master.env.B: v\ncontainerized.master.env.C: v\n';
  expect(inStableOrder(given)).toEqual(objects(['T', 'S', 'B', 'C'], sorted));
  expect(given).toEqual(objects(['T', 'S', 'C', 'B'], conf));
});

test('a nested file becomes sorted lines, whose values keep their types', () => {
  const conf = [
    'containerized:',
    '  master:',
    '    env: {C: v, B: v}',
    "p: '1'",
    'n: 1.0E-4',
    'b: true',
    'text: plain',
    'none: {}',
    "'an odd': {'key: x': 1}",
    'lists: {empty: [], jars: [a, 1]}',
    '',
  ].join('\n');
  const sorted = [
    '"an odd.key: x": 1',
    'b: true',
    'containerized.master.env.B: "v"',
    'containerized.master.env.C: "v"',
    'lists.empty: []',
    'lists.jars: ["a", 1]',
    'n: 1.0E-4',
    'none: {}',
    'p: "1"',
    'text: "plain"',
    '',
  ].join('\n');
  const once = inStableOrder(objects(['C', 'B'], conf, 'config.yaml'));
  expect(once).toEqual(objects(['B', 'C'], sorted, 'config.yaml'));
  expect(inStableOrder(once)).toEqual(once);
});
