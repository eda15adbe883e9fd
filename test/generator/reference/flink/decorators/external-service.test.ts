import { expect, test } from 'vitest';
import { externalService } from '../../../../../generator/reference/flink/decorators/external-service.ts';
import { parametersOf } from '../client.ts';

const service = (options: Record<string, string>) => externalService(parametersOf(options)).accompanyingResources()[0];

test('is a LoadBalancer on the REST port by default, with empty annotations', () => {
  expect(service({})).toEqual({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'c-rest', labels: { app: 'c', type: 'flink-native-kubernetes' }, annotations: {} },
    spec: {
      type: 'LoadBalancer',
      selector: { app: 'c', type: 'flink-native-kubernetes', component: 'jobmanager' },
      ports: [{ name: 'rest', port: 8081, targetPort: 8081 }],
    },
  });
});

test('takes type and annotations from options; the target port is the bind port, which falls back to the port', () => {
  const options = {
    'kubernetes.rest-service.exposed.type': 'clusterip',
    'kubernetes.rest-service.annotations': "url:'http://x'",
    'rest.port': '9000',
  };
  expect(service(options)).toMatchObject({
    metadata: { annotations: { url: 'http://x' } },
    spec: { type: 'ClusterIP', ports: [{ port: 9000, targetPort: 9000 }] },
  });
  expect(service({ ...options, 'rest.bind-port': '9001' })).toMatchObject({
    spec: { ports: [{ port: 9000, targetPort: 9001 }] },
  });
});
