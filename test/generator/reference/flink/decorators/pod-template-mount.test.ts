import { describe, expect, test } from 'vitest';
import { podTemplateMount } from '../../../../../generator/reference/flink/decorators/pod-template-mount.ts';
import { emptyPod } from '../../../../../generator/reference/flink/pod.ts';
import { parametersOf } from '../client.ts';

const file = 'taskmanager-pod-template.yaml';

describe.each(['kubernetes.pod-template-file', 'kubernetes.pod-template-file.taskmanager'])('%s', (option) => {
  test('hands the file on as it is, unread', () => {
    const parameters = parametersOf({ [option]: '/tm.yaml' }, { files: { '/tm.yaml': 'no: [yaml' } });
    const { decoratePod, accompanyingResources } = podTemplateMount(parameters);
    expect(decoratePod(emptyPod)).toEqual({
      pod: {
        metadata: {},
        spec: {
          volumes: [
            {
              name: 'pod-template-volume',
              configMap: { name: 'pod-template-c', items: [{ key: file, path: file }] },
            },
          ],
        },
      },
      mainContainer: { volumeMounts: [{ name: 'pod-template-volume', mountPath: '/opt/flink/pod-template' }] },
    });
    expect(accompanyingResources()).toEqual([
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'pod-template-c', labels: { app: 'c', type: 'flink-native-kubernetes' } },
        data: { [file]: 'no: [yaml' },
      },
    ]);
  });
});

test('does nothing for a template of the JobManager alone', () => {
  const { decoratePod, accompanyingResources } = podTemplateMount(
    parametersOf({ 'kubernetes.pod-template-file.jobmanager': '/jm.yaml' }),
  );
  expect(decoratePod(emptyPod)).toEqual(emptyPod);
  expect(accompanyingResources()).toEqual([]);
});

test('refuses a file that is missing', () => {
  const option = 'kubernetes.pod-template-file.taskmanager';
  const { decoratePod } = podTemplateMount(parametersOf({ [option]: '/none' }));
  expect(() => decoratePod(emptyPod)).toThrow(expect.objectContaining({ option }));
});

test('is made after the cluster id is checked', () => {
  const parameters = parametersOf({ 'kubernetes.cluster-id': ' ' });
  expect(() => podTemplateMount(parameters)).toThrow(expect.objectContaining({ option: 'kubernetes.cluster-id' }));
});
