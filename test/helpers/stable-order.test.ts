import { expect, test } from 'vitest';
import type { KubernetesObject } from '../../generator/flink/client.ts';
import { inStableOrder } from './stable-order.ts';

const podIp = { name: '_POD_IP_ADDRESS', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } };

function objects(names: readonly string[], conf: string): readonly KubernetesObject[] {
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
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'flink-config-x' }, data: { 'flink-conf.yaml': conf } },
  ];
}

test('lines and the variables that the configuration asks for are sorted, nothing else', () => {
  const conf = 'containerized.master.env.C: v\nb: 1\ncontainerized.master.env.B: v\n';
  const given = objects(['T', 'S', 'C', 'B'], conf);
  const sorted = 'b: 1\ncontainerized.master.env.B: v\ncontainerized.master.env.C: v\n';
  expect(inStableOrder(given)).toEqual(objects(['T', 'S', 'B', 'C'], sorted));
  expect(given).toEqual(objects(['T', 'S', 'C', 'B'], conf));
});
