import { expect, test } from 'vitest';
import { envSecrets } from '../../../../../generator/reference/flink/decorators/env-secrets.ts';
import { emptyPod, type FlinkPod } from '../../../../../generator/reference/flink/pod.ts';
import { parametersOf } from '../client.ts';

const template: FlinkPod = { ...emptyPod, mainContainer: { env: [{ name: 'FIRST', value: 'x' }] } };

test.each([
  ['env:A,secret:s,key:k', [{ name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }]],
  ['env:A,secret:s', [{ name: 'A', valueFrom: { secretKeyRef: { name: 's' } } }]],
  ['secret:s,ENV:A,other:x', [{ valueFrom: { secretKeyRef: { name: 's' } } }]],
  ['', []],
])('%j adds to the environment', (text, added) => {
  const { decoratePod } = envSecrets(parametersOf({ 'kubernetes.env.secretKeyRef': text }));
  expect(decoratePod(template).mainContainer['env']).toEqual([{ name: 'FIRST', value: 'x' }, ...added]);
});

test('refuses what is no list of maps', () => {
  const option = 'kubernetes.env.secretKeyRef';
  const { decoratePod } = envSecrets(parametersOf({ [option]: 'A' }));
  expect(() => decoratePod(template)).toThrow(expect.objectContaining({ option }));
});
