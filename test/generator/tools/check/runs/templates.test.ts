import { describe, expect, test } from 'vitest';
import { findings } from '../checked.ts';
import { found } from './found.ts';

const fields = (values: string, line?: string): string[] => found(['template-field'], values, line);
const spec = (text: string): string => `podTemplate: {spec: {${text}}}`;
const main = (text: string): string => spec(`containers: [{name: flink-main-container, ${text}}]`);

describe.each(['1.20', '2.3'])('fields that no Pod has there, Flink %s', (line) => {
  test.each([
    [
      'podTemplate: {nodeSelector: {a: b}, spec: {}}',
      /podTemplate\.nodeSelector: is lost: .* write it as spec\.nodeSelector$/,
    ],
    ['podTemplate: {labels: {a: b}, spec: {}}', /podTemplate\.labels: is lost: .* write it as metadata\.labels$/],
    ['podTemplate: {sepc: {}}', /podTemplate\.sepc: is lost: .* write spec$/],
    ['podTemplate: {metadata: {lables: {a: b}}}', /podTemplate\.metadata\.lables: .* write labels$/],
    [
      spec('nodeselector: {a: b}'),
      /podTemplate\.spec\.nodeselector: .* drops it or refuses the pod: write nodeSelector$/,
    ],
    [spec('env: [{name: A, value: b}]'), /spec\.env: .* write it as spec\.containers\[\]\.env$/],
    [spec('volume: []'), /spec\.volume: .* write volumes$/],
    [main('envs: []'), /spec\.containers\[0\]\.envs: .* write env$/],
    [main('livenessProbe: {http: {path: /}}'), /livenessProbe\.http: .* write httpGet$/],
    [main('volumes: []'), /containers\[0\]\.volumes: .* write it as spec\.volumes$/],
    [main('resources: {memory: 1Gi}'), /resources\.memory: .* write requests\.memory or limits\.memory$/],
    [main('securityContext: {fsGroup: 1}'), /securityContext\.fsGroup: .* write it as spec\.securityContext\.fsGroup$/],
    [
      'jobManager: {podTemplate: {spec: {toleration: []}}}',
      /jobManager\.podTemplate\.spec\.toleration: .* write tolerations$/,
    ],
    ['taskManager: {podTemplate: {spec: {nope: 1}}}', /taskManager\.podTemplate\.spec\.nope: .* leave it out$/],
  ])('%s', (values, expected) => {
    expect(fields(values, line)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    [
      'podTemplate: {apiVersion: v1, kind: Pod, metadata: {labels: {lables: a}}, spec: {nodeSelector: {nodeselector: a}}}',
    ],
    ['podTemplate: {spec: {}, status: {phase: Running}}'],
    [main('livenessProbe: {httpGet: {path: /, port: 1}}, env: [{name: A, value: b}]')],
    // Newer than the client's model, which hands them on.
    [spec('hostnameOverride: a')],
    [main('lifecycle: {stopSignal: SIGTERM}, volumeMounts: [{name: a, mountPath: /a, recursiveReadOnly: Enabled}]')],
    [spec('volumes: [{name: a, csi: {driver: d, volumeAttributes: {anything: x}}}], nodeselector: null')],
  ])('not %s', (values) => {
    expect(fields(values, line)).toEqual([]);
  });
});

test('1.13 refuses such fields by its rule, with the field that was meant', () => {
  expect(fields(spec('nodeselector: {a: b}'), '1.13')).toEqual([]);
  const refused = findings([spec('nodeselector: {a: b}')], '1.13').map(({ message }) => message);
  expect(refused).toEqual([expect.stringMatching(/^spec\.nodeselector is not a field .*; write nodeSelector$/)]);
});

describe('containers', () => {
  const containers = (values: string): string[] => found(['template-container'], values);
  test.each([
    [
      spec('containers: [{name: side}]'),
      /^error .*containers\[0\]: has no image, so Kubernetes refuses the pod: set image/,
    ],
    [spec('initContainers: [{name: a, image: ""}]'), /^error .*initContainers\[0\]: has no image/],
    [spec('containers: [{image: a}]'), /^error .*containers\[0\]: has no name/],
    [spec('containers: [{name: flink-main, env: []}]'), /has no image, .*: call this one flink-main-container$/],
    [
      spec('containers: [{name: flink-main-contianer, image: a}]'),
      /^warning .*\.name: "flink-main-contianer" is a container of its own/,
    ],
    [spec('containers: [{name: app, image: "me/my-flink-job:1"}]'), /^warning .*"app" is a container of its own/],
    [
      'jobManager: {podTemplate: {spec: {containers: [{name: jobmanager, image: a}]}}}',
      /^warning .*"jobmanager" is a container/,
    ],
  ])('%s', (values, expected) => {
    expect(containers(values)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    [main('env: []')],
    [spec('containers: [{name: flink-main-container}, {name: jobmanager, image: a}]')],
    [spec('containers: [{name: log-shipper, image: fluent/fluent-bit}]')],
    [spec('containers: [{name: sql, image: "flink:2.3", args: [bin/sql-gateway.sh]}]')],
    [spec('initContainers: [{name: flink-main, image: a}]')],
  ])('not %s', (values) => {
    expect(containers(values)).toEqual([]);
  });
});

describe('what a pod cannot have twice', () => {
  const collisions = (values: string): string[] => found(['template-collision'], values);
  const mount = (name: string, path: string, more = ''): string =>
    spec(
      `volumes: [{name: ${name}, emptyDir: {}}], containers: [{name: flink-main-container, volumeMounts: [{name: ${name}, mountPath: ${path}}]}${more}]`,
    );
  test.each([
    [
      mount('flink-config-volume', '/a'),
      /^error .*volumes\[0\]\.name: "flink-config-volume" is a volume of Flink's own/,
    ],
    [mount('user-artifacts-volume', '/a'), /"user-artifacts-volume" is a volume of Flink's own/],
    [mount('pod-template-volume', '/a'), /"pod-template-volume" is a volume of Flink's own/],
    [
      mount('a', '/opt/flink/conf'),
      /^error .*volumeMounts\[0\]\.mountPath: "\/opt\/flink\/conf": Flink mounts a volume of its own there/,
    ],
    [mount('a', '/opt/flink/pod-template'), /"\/opt\/flink\/pod-template": Flink mounts/],
    [
      main('volumeMounts: [{name: gone, mountPath: /a}]'),
      /^error .*volumeMounts\[0\]\.name: "gone" is no volume of the pod/,
    ],
    [
      main('ports: [{name: rest, containerPort: 1}]'),
      /^error .*ports\[0\]\.name: "rest" is the name of another port of Flink's/,
    ],
    [
      spec('containers: [{name: side, image: a, ports: [{containerPort: 8081}]}]'),
      /^warning .*containerPort: 8081 is Flink's rest port/,
    ],
    [
      spec('initContainers: [{name: flink-main-container, image: a}]'),
      /^error .*"flink-main-container" is the name of a container that Flink adds/,
    ],
    [
      spec('initContainers: [{name: flink-chart-handover, image: a}]'),
      /^error .*"flink-chart-handover" is the name of a container that the chart adds/,
    ],
  ])('%s', (values, expected) => {
    expect(collisions(values)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    [spec('volumes: [{name: a, emptyDir: {}}, {name: a, emptyDir: {}}]'), 2],
    [spec('containers: [{name: s, image: a}, {name: s, image: a}]'), 2],
    [main('ports: [{name: a, containerPort: 1}, {name: a, containerPort: 2}]'), 2],
  ])('%s: both places', (values, places) => {
    expect(collisions(values)).toHaveLength(places);
  });

  test.each([
    [mount('hadoop-config-volume', '/a')],
    [mount('a', '/opt/flink/conf2', ', {name: side, image: a, volumeMounts: [{name: a, mountPath: /opt/flink/conf}]}')],
    [main('ports: [{name: metrics, containerPort: 9249}]')],
    [spec('initContainers: [{name: wait, image: a, ports: [{containerPort: 8081}]}]')],
    ['taskManager: {podTemplate: {spec: {containers: [{name: s, image: a, ports: [{containerPort: 8081}]}]}}}'],
    [
      'podSecurity: {enabled: false}\njobManager: {podTemplate: {spec: {volumes: [{name: pod-template-volume, emptyDir: {}}]}}}',
    ],
    [`handover: {enabled: false}\n${spec('initContainers: [{name: flink-chart-handover, image: a}]')}`],
  ])('not %s', (values) => {
    expect(collisions(values)).toEqual([]);
  });

  test("Hadoop's volume where there is one", () => {
    const values = `hadoop: {existingConfigMap: a}\n${mount('hadoop-config-volume', '/opt/hadoop/conf')}`;
    expect(collisions(values)).toHaveLength(2);
  });
});

describe('what Flink writes over', () => {
  const replaced = (values: string, line?: string): string[] => found(['template-replaced'], values, line);
  test.each([
    [
      main('resources: {limits: {memory: 4Gi}}'),
      /limits\.memory: is replaced by Flink with 1600Mi for the JobManager: set jobManager\.resource\.memory$/,
    ],
    [
      'taskManager: {podTemplate: {spec: {containers: [{name: flink-main-container, resources: {requests: {cpu: 4}}}]}}}',
      /requests\.cpu: .* set taskManager\.resource\.cpu$/,
    ],
    [main('command: [sh]'), /\.command: is replaced by Flink for the JobManager: leave it out/],
    [main('args: [a]'), /\.args: is replaced/],
    [
      spec('hostNetwork: true'),
      /\.hostNetwork: is replaced by Flink with false .* set kubernetes\.hostnetwork\.enabled$/,
    ],
    [
      'taskManager: {podTemplate: {spec: {restartPolicy: Always}}}',
      /restartPolicy: is replaced by Flink with Never for TaskManagers/,
    ],
    [`image: a:1\n${main('image: "b:1"')}`, /\.image: is replaced by Flink with a:1 for the JobManager: set image$/],
    [`serviceAccount: {name: a}\n${spec('serviceAccountName: b')}`, /serviceAccountName: is replaced by Flink with a /],
  ])('%s', (values, expected) => {
    expect(replaced(values)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    [main('resources: {limits: {ephemeral-storage: 1Gi}}')],
    [
      `jobManager: {resource: {memory: 2g}, podTemplate: {spec: {containers: [{name: flink-main-container, resources: {limits: {memory: 2Gi}}}]}}}`,
    ],
    [main('image: "b:1"')],
    [spec('containers: [{name: side, image: a, command: [sh], resources: {limits: {memory: 4Gi}}}]')],
    [spec('terminationGracePeriodSeconds: 60, nodeSelector: {a: b}, tolerations: [{operator: Exists}]')],
    [spec('dnsPolicy: None, dnsConfig: {nameservers: [1.1.1.1]}')],
    [spec('hostNetwork: false')],
  ])('not %s', (values) => {
    expect(replaced(values)).toEqual([]);
  });
});
