import { describe, expect, test } from 'vitest';
import { initJobManager } from '../../../../../generator/reference/flink/decorators/init-job-manager.ts';
import { emptyPod, type FlinkPod } from '../../../../../generator/reference/flink/pod.ts';
import { parametersOf } from '../client.ts';

const blobPort = { 'blob.server.port': '6124' };
const decorate = (options: Record<string, string>, pod: FlinkPod = emptyPod): FlinkPod =>
  initJobManager(parametersOf({ ...blobPort, ...options })).decoratePod(pod);

const address = { name: '_POD_IP_ADDRESS', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'status.podIP' } } };

test('an empty pod gets labels, empty maps where nothing is set, account, image, ports, resources and its address', () => {
  const quantities = { cpu: '1.0', memory: '1600Mi' };
  expect(decorate({})).toEqual({
    pod: {
      metadata: {
        labels: { app: 'c', component: 'jobmanager', type: 'flink-native-kubernetes' },
        annotations: {},
      },
      spec: { serviceAccount: 'default', serviceAccountName: 'default', nodeSelector: {} },
    },
    mainContainer: {
      name: 'flink-main-container',
      image: 'apache/flink:1.13.6-scala_2.12',
      imagePullPolicy: 'IfNotPresent',
      resources: { requests: quantities, limits: quantities },
      ports: [
        { name: 'rest', containerPort: 8081 },
        { name: 'jobmanager-rpc', containerPort: 6123 },
        { name: 'blobserver', containerPort: 6124 },
      ],
      env: [address],
    },
  });
});

describe('over a template', () => {
  const template: FlinkPod = {
    pod: {
      metadata: { name: 'n', labels: { app: 'mine', team: 'a' }, annotations: { a: '1' } },
      spec: {
        serviceAccountName: 'tpl',
        restartPolicy: 'Never',
        nodeSelector: { disk: 'ssd', zone: 'a' },
        tolerations: [{ key: 'first' }],
        imagePullSecrets: [{ name: 'first' }],
      },
    },
    mainContainer: {
      image: 'tpl',
      imagePullPolicy: 'Never',
      resources: { limits: { cpu: '9', 'nvidia.com/gpu': '1' } },
      ports: [{ containerPort: 1 }],
      env: [{ name: 'A', value: 'template' }],
    },
  };

  test('template values stand where no option is set', () => {
    const { pod, mainContainer } = decorate({}, template);
    expect(pod['spec']).toMatchObject({ serviceAccount: 'tpl', serviceAccountName: 'tpl', restartPolicy: 'Never' });
    expect(mainContainer).toMatchObject({ image: 'tpl', imagePullPolicy: 'Never' });
  });

  test('explicit options overwrite them, by a fallback key too', () => {
    const options = {
      'kubernetes.service-account': 'opt',
      'kubernetes.container.image': 'opt',
      'kubernetes.container.image.pull-policy': 'always',
    };
    const { pod, mainContainer } = decorate(options, template);
    expect(pod['spec']).toMatchObject({ serviceAccount: 'opt', serviceAccountName: 'opt' });
    expect(mainContainer).toMatchObject({ image: 'opt', imagePullPolicy: 'Always' });
  });

  test('maps merge, reserved labels win, lists grow at the end', () => {
    const { pod, mainContainer } = decorate(
      {
        'kubernetes.jobmanager.labels': 'component:mine,owner:b',
        'kubernetes.jobmanager.annotations': 'a:2,b:3',
        'kubernetes.jobmanager.node-selector': 'zone:b',
        'kubernetes.jobmanager.tolerations': 'Key:second,tolerationSeconds:5,nonsense:x',
        'kubernetes.container.image.pull-secrets': ' second ;; ',
        'kubernetes.flink.log.dir': '/log',
        'containerized.master.env.B': '2',
        'containerized.master.env.A': '1',
      },
      template,
    );
    expect(pod).toEqual({
      metadata: {
        name: 'n',
        labels: { app: 'c', component: 'jobmanager', type: 'flink-native-kubernetes', team: 'a', owner: 'b' },
        annotations: { a: '2', b: '3' },
      },
      spec: {
        serviceAccount: 'tpl',
        serviceAccountName: 'tpl',
        restartPolicy: 'Never',
        nodeSelector: { disk: 'ssd', zone: 'b' },
        tolerations: [{ key: 'first' }, { key: 'second', tolerationSeconds: 5 }],
        imagePullSecrets: [{ name: 'first' }, { name: 'second' }],
      },
    });
    expect(mainContainer['env']).toEqual([
      { name: 'A', value: 'template' },
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
      address,
      { name: 'FLINK_LOG_DIR', value: '/log' },
    ]);
  });

  test("cpu and memory are always the options', other resources stay", () => {
    expect(decorate({ 'kubernetes.jobmanager.cpu': '0.0001' }, template).mainContainer['resources']).toEqual({
      limits: { cpu: '1.0E-4', memory: '1600Mi', 'nvidia.com/gpu': '1' },
      requests: { cpu: '1.0E-4', memory: '1600Mi' },
    });
  });

  test('the template itself is left as it was', () => {
    const before = structuredClone(template);
    decorate({ 'kubernetes.jobmanager.labels': 'a:b' }, template);
    expect(template).toEqual(before);
  });
});

test.each([
  ['kubernetes.cluster-id', '\u2003'],
  ['kubernetes.cluster-id', 'a'.repeat(46)],
  ['kubernetes.container.image', ' '],
  ['kubernetes.container.image.pull-policy', 'sometimes'],
  ['kubernetes.jobmanager.labels', 'a:b,a:c'],
  ['kubernetes.jobmanager.tolerations', 'key:a,tolerationSeconds:soon'],
  ['kubernetes.jobmanager.cpu', '500m'],
  ['blob.server.port', '-1'],
])('refuses %s: %j', (option, text) => {
  expect(() => decorate({ [option]: text })).toThrow(expect.objectContaining({ option }));
});
