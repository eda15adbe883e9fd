import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import type { KubernetesObject } from '../../../../generator/reference/flink/client.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { at, listAt } from '../../../../generator/reference/values/objects.ts';

const ofContainer = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
const identity = { runAsUser: 9999, runAsGroup: 9999, fsGroup: 9999 };
const seccompProfile = { type: 'RuntimeDefault' };
const readOnly = 'podSecurity: {readOnlyRootFilesystem: {enabled: true}}';
const volume = 'flink-chart-writable';
const mount = (mountPath: string, subPath: string) => ({ name: volume, mountPath, subPath });
const written = [mount('/tmp', 'tmp'), mount('/opt/flink/log', 'log')];

describe.each(lineNames)('line %s', (name) => {
  const line = loadLine(name);
  /** What the line's client takes of a TaskManager's template. */
  const restricted = { runAsNonRoot: true, ...(name === '1.13' ? {} : { seccompProfile }) };

  function render(values: string, openShift = false): readonly KubernetesObject[] {
    const release = { name: 'demo', namespace: 'here', openShift };
    const rendered = renderRelease(parseValuesFile(values), release, line);
    if ('refusal' in rendered) throw new Error(JSON.stringify(rendered.refusal));
    return rendered.objects;
  }
  const jobManager = (values: string, openShift?: boolean): unknown =>
    at(
      render(values, openShift).find(({ kind }) => kind === 'Deployment'),
      ...['spec', 'template', 'spec'],
    );
  function taskManager(values: string, openShift?: boolean): unknown {
    const found = render(values, openShift).find(({ metadata }) => metadata.name === 'pod-template-demo');
    return at(parse(String(at(found, 'data', 'taskmanager-pod-template.yaml'))), 'spec');
  }
  const main = (pod: unknown): unknown =>
    listAt(pod, 'containers').find((one) => at(one, 'name') === 'flink-main-container');
  const mounts = (pod: unknown): readonly unknown[] =>
    listAt(main(pod), 'volumeMounts').filter((one) => at(one, 'name') === volume);

  test('both sides and the handover are restricted', () => {
    const pod = jobManager('');
    expect(at(pod, 'securityContext')).toEqual({ runAsNonRoot: true, seccompProfile, ...identity });
    expect(at(main(pod), 'securityContext')).toEqual(ofContainer);
    expect(listAt(pod, 'initContainers').map((one) => at(one, 'securityContext'))).toEqual([ofContainer]);
    expect(at(taskManager(''), 'securityContext')).toEqual({ ...restricted, ...identity });
    expect(at(main(taskManager('')), 'securityContext')).toEqual(ofContainer);
    expect(mounts(pod)).toEqual([]);
  });

  test('nothing of it where it is switched off', () => {
    const pod = jobManager('podSecurity: {enabled: false}');
    expect(JSON.stringify(pod)).not.toContain('securityContext');
    expect(render('podSecurity: {enabled: false}').map(({ metadata }) => metadata.name)).not.toContain(
      'pod-template-demo',
    );
  });

  test('a template wins field by field; a list and a user are its own whole', () => {
    const template = (of: string): string => `podTemplate: {spec: ${of}}`;
    const own = template(
      '{securityContext: {runAsUser: 1000, supplementalGroups: [5]}, containers: [{name: flink-main-container, securityContext: {capabilities: {drop: [NET_RAW]}}}]}',
    );
    for (const pod of [jobManager(own), taskManager(own)]) {
      expect(at(pod, 'securityContext')).toMatchObject({ runAsUser: 1000, runAsNonRoot: true });
      expect(at(pod, 'securityContext')).not.toHaveProperty('fsGroup');
      expect(at(main(pod), 'securityContext')).toEqual({ ...ofContainer, capabilities: { drop: ['NET_RAW'] } });
    }
  });

  test('a sidecar is filled up, a root one may run, a privileged one stays', () => {
    const sidecars =
      'extraContainers: [{name: a, image: a}, {name: b, image: b, securityContext: {runAsUser: 0}}, {name: c, image: c, securityContext: {privileged: true}}]';
    for (const pod of [jobManager(sidecars), taskManager(sidecars)]) {
      const contextOf = (name: string): unknown =>
        at(
          listAt(pod, 'containers').find((one) => at(one, 'name') === name),
          'securityContext',
        );
      expect(contextOf('a')).toEqual(ofContainer);
      expect(contextOf('b')).toEqual({ runAsUser: 0, runAsNonRoot: false, ...ofContainer });
      expect(contextOf('c')).toEqual({ privileged: true });
    }
  });

  test('a pod that runs as root is not told that it must not', () => {
    const root = 'podTemplate: {spec: {securityContext: {runAsUser: 0}}}';
    expect(at(jobManager(root), 'securityContext')).toEqual({ runAsUser: 0, seccompProfile });
  });

  test.each([
    ['openshift: true', false],
    ['', true],
    ['openshift: auto', true],
  ])('OpenShift chooses the user: %s', (values, openShift) => {
    for (const pod of [jobManager(values, openShift), taskManager(values, openShift)]) {
      expect(at(pod, 'securityContext')).not.toHaveProperty('runAsUser');
      expect(at(pod, 'securityContext')).not.toHaveProperty('fsGroup');
      expect(mounts(pod)).toEqual(written);
      expect(at(main(pod), 'securityContext')).not.toHaveProperty('readOnlyRootFilesystem');
    }
  });

  test('OpenShift is not believed where values say that it is none', () => {
    expect(at(jobManager('openshift: false', true), 'securityContext')).toMatchObject(identity);
  });

  test('on a read-only root both sides and the handover write to a volume', () => {
    for (const pod of [jobManager(readOnly), taskManager(readOnly)]) {
      expect(at(main(pod), 'securityContext')).toEqual({ ...ofContainer, readOnlyRootFilesystem: true });
      expect(mounts(pod)).toEqual(written);
      expect(listAt(pod, 'volumes')).toContainEqual({ name: volume, emptyDir: {} });
    }
    const [handover] = listAt(jobManager(readOnly), 'initContainers');
    expect(at(handover, 'securityContext', 'readOnlyRootFilesystem')).toBe(true);
    expect(listAt(handover, 'volumeMounts')).toEqual([mount('/tmp', 'tmp')]);
  });

  test('a plugin has a folder of its own, and no other folder is there: Flink does not start where one is empty', () => {
    const jar = line.chart.s3Plugins.presto;
    const folder = jar.replace(/\.jar$/, '');
    const plugin = mount(`/opt/flink/plugins/${folder}`, `plugins/${folder}`);
    const values = `${readOnly}\ns3: {plugin: presto}`;
    for (const pod of [jobManager(values), taskManager(values)]) expect(mounts(pod)).toEqual([...written, plugin]);
    const variable = `${readOnly}\nextraEnv: [{name: ENABLE_BUILT_IN_PLUGINS, value: "a.jar;b.jar"}]`;
    const both = ['a', 'b'].map((one) => mount(`/opt/flink/plugins/${one}`, `plugins/${one}`));
    for (const pod of [jobManager(variable), taskManager(variable)]) expect(mounts(pod)).toEqual([...written, ...both]);
    const other = `${values}\nextraVolumes: [{name: p, emptyDir: {}}]\nextraVolumeMounts: [{name: p, mountPath: /opt/flink/plugins}]`;
    for (const pod of [jobManager(other), taskManager(other)]) expect(mounts(pod)).toEqual(written);
  });

  test('where a template mounts something there is nothing else', () => {
    const own = `${readOnly}\nextraVolumes: [{name: t, emptyDir: {}}]\nextraVolumeMounts: [{name: t, mountPath: /tmp}]`;
    for (const pod of [jobManager(own), taskManager(own)]) expect(mounts(pod)).toEqual([written[1]]);
  });

  test('TaskManagers are probed by a connection to their RPC port, besides probes of their own', () => {
    const tcpSocket = { port: 'taskmanager-rpc' };
    const probes = 'taskManager: {probes: {startup: {enabled: true}, liveness: {enabled: true, periodSeconds: 3}}';
    const container = main(taskManager(`${probes}}`));
    expect(at(container, 'startupProbe')).toEqual({
      tcpSocket,
      periodSeconds: 5,
      timeoutSeconds: 5,
      failureThreshold: 60,
    });
    expect(at(container, 'livenessProbe')).toMatchObject({ tcpSocket, periodSeconds: 3 });
    expect(main(taskManager(''))).not.toHaveProperty('livenessProbe');
    const own = `${probes}, podTemplate: {spec: {containers: [{name: flink-main-container, livenessProbe: {exec: {command: ['true']}}}]}}}`;
    expect(at(main(taskManager(own)), 'livenessProbe')).toEqual({ exec: { command: ['true'] } });
  });
});

test('seccompProfiles says what the model of the line has', () => {
  for (const name of lineNames) {
    const { facts, podModel } = loadLine(name);
    expect('seccompProfile' in (podModel.types['PodSecurityContext'] ?? {}), name).toBe(facts.client.seccompProfiles);
  }
});
