import { expect, test } from 'vitest';
import { flinkConfMount } from '../../../../../generator/reference/flink/decorators/flink-conf-mount.ts';
import { emptyPod } from '../../../../../generator/reference/flink/pod.ts';
import { parametersOf } from '../client.ts';

const confDir = { '$internal.deployment.config-dir': '/conf' };

test('mounts log configuration files that are there, and the configuration last', () => {
  const files = {
    '/conf/log4j-console.properties': 'l',
    '/conf/logback-console.xml': 'b',
    '/conf/log4j.properties': 'x',
  };
  const parameters = parametersOf({ ...confDir, 'kubernetes.flink.conf.dir': '/in/pod' }, { files });
  const { decoratePod, accompanyingResources } = flinkConfMount(parameters);
  const { pod, mainContainer } = decoratePod(emptyPod);
  const keys = ['logback-console.xml', 'log4j-console.properties', 'flink-conf.yaml'];
  expect(pod['spec']).toEqual({
    volumes: [
      {
        name: 'flink-config-volume',
        configMap: { name: 'flink-config-c', items: keys.map((key) => ({ key, path: key })) },
      },
    ],
  });
  expect(mainContainer).toEqual({ volumeMounts: [{ name: 'flink-config-volume', mountPath: '/in/pod' }] });
  expect(accompanyingResources()).toMatchObject([
    {
      kind: 'ConfigMap',
      metadata: { name: 'flink-config-c', labels: { app: 'c', type: 'flink-native-kubernetes' } },
      data: { 'logback-console.xml': 'b', 'log4j-console.properties': 'l' },
    },
  ]);
});

test('writes every entry as a line, but for what concerns the client only', () => {
  const parameters = parametersOf({ ...confDir, 'kubernetes.config.file': '/kube', b: 'x: y # z', a: '' });
  const [configMap] = flinkConfMount(parameters).accompanyingResources();
  expect(configMap?.['data']).toEqual({
    'flink-conf.yaml': 'a: \nb: x: y # z\nexecution.target: kubernetes-session\nkubernetes.cluster-id: c\n',
  });
  expect(parameters.configuration.contains('kubernetes.config.file')).toBe(true);
});
