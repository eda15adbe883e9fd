import { describe, expect, test } from 'vitest';
import { hadoopConfMount } from '../../../../../generator/reference/flink/decorators/hadoop-conf-mount.ts';
import { emptyPod } from '../../../../../generator/reference/flink/pod.ts';
import { parametersOf } from '../client.ts';

const existing = 'kubernetes.hadoop.conf.config-map.name';

test('mounts the two files of HADOOP_CONF_DIR and names the directory last in the environment', () => {
  const parameters = parametersOf(
    {},
    {
      environment: { HADOOP_CONF_DIR: '/h', HADOOP_HOME: '/other' },
      files: {
        '/h/hdfs-site.xml': 'h',
        '/h/core-site.xml': 'c',
        '/h/yarn-site.xml': 'y',
        '/other/conf/core-site.xml': '',
      },
    },
  );
  const { decoratePod, accompanyingResources } = hadoopConfMount(parameters);
  const items = ['core-site.xml', 'hdfs-site.xml'].map((name) => ({ key: name, path: name }));
  expect(decoratePod({ ...emptyPod, mainContainer: { env: [{ name: 'A' }] } })).toEqual({
    pod: {
      metadata: {},
      spec: { volumes: [{ name: 'hadoop-config-volume', configMap: { name: 'hadoop-config-c', items } }] },
    },
    mainContainer: {
      env: [{ name: 'A' }, { name: 'HADOOP_CONF_DIR', value: '/opt/hadoop/conf' }],
      volumeMounts: [{ name: 'hadoop-config-volume', mountPath: '/opt/hadoop/conf' }],
    },
  });
  expect(accompanyingResources()).toEqual([
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'hadoop-config-c', labels: { app: 'c', type: 'flink-native-kubernetes' } },
      data: { 'core-site.xml': 'c', 'hdfs-site.xml': 'h' },
    },
  ]);
});

describe('HADOOP_HOME', () => {
  test.each([
    [['/h/etc/hadoop/core-site.xml', '/h/conf/hdfs-site.xml'], 'core-site.xml'],
    [['/h/conf/hdfs-site.xml'], 'hdfs-site.xml'],
    [['/h/etc/hadoop/other.xml', '/h/conf/hdfs-site.xml'], undefined],
  ])('with %j gives %s', (paths, name) => {
    const files = Object.fromEntries(paths.map((path) => [path, 'x']));
    const parameters = parametersOf({}, { environment: { HADOOP_CONF_DIR: ' ', HADOOP_HOME: '/h' }, files });
    const [configMap] = hadoopConfMount(parameters).accompanyingResources();
    expect(configMap?.['data']).toEqual(name === undefined ? undefined : { [name]: 'x' });
  });
});

test('mounts an existing ConfigMap by its trimmed name, whatever the client has', () => {
  const parameters = parametersOf(
    { [existing]: ' mine ' },
    { environment: { HADOOP_CONF_DIR: '/h' }, files: { '/h/core-site.xml': 'c' } },
  );
  const { decoratePod, accompanyingResources } = hadoopConfMount(parameters);
  expect(decoratePod(emptyPod).pod['spec']).toEqual({
    volumes: [{ name: 'hadoop-config-volume', configMap: { name: 'mine' } }],
  });
  expect(accompanyingResources()).toEqual([]);
});

test.each([{}, { HADOOP_CONF_DIR: '/missing' }, { HADOOP_CONF_DIR: '/empty' }])(
  'does nothing with %j',
  (environment) => {
    const parameters = parametersOf({ [existing]: ' ' }, { environment, files: { '/empty/x': '' } });
    const { decoratePod, accompanyingResources } = hadoopConfMount(parameters);
    expect(decoratePod(emptyPod)).toEqual(emptyPod);
    expect(accompanyingResources()).toEqual([]);
  },
);
