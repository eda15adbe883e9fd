import { expect, test } from 'vitest';
import { jobManagerDeployment } from '../../../../generator/reference/flink/deployment.ts';
import { emptyPod } from '../../../../generator/reference/flink/pod.ts';
import { parametersOf } from './client.ts';

const metadata = (options: Record<string, string>) => jobManagerDeployment(emptyPod, parametersOf(options)).metadata;

test("one replica, selected by the labels that are the client's own", () => {
  const selector = { app: 'c', type: 'flink-native-kubernetes', component: 'jobmanager' };
  expect(jobManagerDeployment(emptyPod, parametersOf({ 'kubernetes.jobmanager.labels': 'a:b' }))).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'c', labels: { ...selector, a: 'b' } },
    spec: {
      replicas: 1,
      selector: { matchLabels: selector },
      template: { metadata: {}, spec: { containers: [{}] } },
    },
  });
});

test.each([
  ['apiVersion:v1,KIND:Pod,name:n,uid:u', { apiVersion: 'v1', kind: 'Pod', name: 'n', uid: 'u' }],
  ['controller:TRUE,blockOwnerDeletion:yes,other:x', { controller: true, blockOwnerDeletion: false }],
])('an owner from %s', (text, reference) => {
  expect(metadata({ 'kubernetes.jobmanager.owner.reference': text })['ownerReferences']).toEqual([reference]);
});

test('no owner, no field', () => {
  expect(metadata({})).not.toHaveProperty('ownerReferences');
});
