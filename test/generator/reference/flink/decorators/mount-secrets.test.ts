import { expect, test } from 'vitest';
import { mountSecrets } from '../../../../../generator/reference/flink/decorators/mount-secrets.ts';
import { emptyPod } from '../../../../../generator/reference/flink/pod.ts';
import { parametersOf } from '../client.ts';

test('mounts Secrets in the order of the HashMap that Flink reads them into', () => {
  const { decoratePod } = mountSecrets(parametersOf({ 'kubernetes.secrets': 'zeta:/z,omega:/o,b:/b,a:/a' }));
  const { pod, mainContainer } = decoratePod(emptyPod);
  expect(mainContainer['volumeMounts']).toEqual([
    { name: 'zeta-volume', mountPath: '/z' },
    { name: 'a-volume', mountPath: '/a' },
    { name: 'b-volume', mountPath: '/b' },
    { name: 'omega-volume', mountPath: '/o' },
  ]);
  expect(pod['spec']).toMatchObject({
    volumes: ['zeta', 'a', 'b', 'omega'].map((secretName) => ({
      name: `${secretName}-volume`,
      secret: { secretName },
    })),
  });
});

test('changes nothing without Secrets', () => {
  expect(mountSecrets(parametersOf({})).decoratePod(emptyPod)).toEqual(emptyPod);
});
