import { describe, expect, test } from 'vitest';
import { internalService } from '../../../../../generator/reference/flink/decorators/internal-service.ts';
import { parametersOf } from '../client.ts';

const ports = { 'blob.server.port': '6124', 'jobmanager.rpc.port': '7000' };

test('makes a headless Service and tells the cluster its name', () => {
  const parameters = parametersOf({ ...ports, 'kubernetes.namespace': 'ns', 'jobmanager.rpc.address': 'localhost' });
  expect(internalService(parameters).accompanyingResources()).toEqual([
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'c', labels: { app: 'c', type: 'flink-native-kubernetes' } },
      spec: {
        clusterIP: 'None',
        selector: { app: 'c', type: 'flink-native-kubernetes', component: 'jobmanager' },
        ports: [
          { name: 'jobmanager-rpc', port: 7000 },
          { name: 'blobserver', port: 6124 },
        ],
      },
    },
  ]);
  expect(parameters.configuration.rawKey('jobmanager.rpc.address')).toBe('c.ns');
});

describe('high availability', () => {
  test.each(['zookeeper', 'bogus', '', 'org.example.Factory'])('is on with %j: no Service, no address', (mode) => {
    const parameters = parametersOf({ ...ports, 'high-availability': mode });
    expect(internalService(parameters).accompanyingResources()).toEqual([]);
    expect(parameters.configuration.rawKey('jobmanager.rpc.address')).toBeUndefined();
  });

  test.each(['NONE', 'none', 'standalone', 'StandAlone'])('is off with %j', (mode) => {
    const parameters = parametersOf({ ...ports, 'high-availability': mode });
    expect(internalService(parameters).accompanyingResources()).toHaveLength(1);
  });
});

test('refuses an empty namespace', () => {
  const { accompanyingResources } = internalService(parametersOf({ ...ports, 'kubernetes.namespace': ' ' }));
  expect(accompanyingResources).toThrow(expect.objectContaining({ option: 'kubernetes.namespace' }));
});
