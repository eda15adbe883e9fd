import { describe, expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { scripts } from '../../../../generator/facts/scripts.ts';
import type { KubernetesObject } from '../../../../generator/reference/flink/client.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { at } from '../../../../generator/reference/values/objects.ts';

const application = 'mode: application\njob: {jarURI: "local:///a.jar"}';
const [startup, readiness, liveness] = ['startupProbe', 'readinessProbe', 'livenessProbe'];
const often = { periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 60 };
const ready = { ...often, failureThreshold: 3 };

describe.each(lineNames)('line %s', (name) => {
  const line = loadLine(name);

  function render(values: string): readonly KubernetesObject[] {
    const rendered = renderRelease(parseValuesFile(values), { name: 'demo', namespace: 'here' }, line);
    if ('refusal' in rendered) throw new Error(JSON.stringify(rendered.refusal));
    return rendered.objects;
  }

  function main(values: string): Readonly<Record<string, unknown>> {
    const deployment = render(values).find(({ kind }) => kind === 'Deployment');
    const containers = at(deployment, 'spec', 'template', 'spec', 'containers') as Record<string, unknown>[];
    return containers.find((one) => one['name'] === 'flink-main-container') ?? {};
  }

  function reachable(values: string): readonly unknown[] {
    const services = render(values).filter(({ kind }) => kind === 'Service');
    return services.map((one) => [one.metadata.name, at(one, 'spec', 'publishNotReadyAddresses')]);
  }

  test('a session is probed at its REST endpoint', () => {
    const container = main('');
    const httpGet = { path: '/config', port: 8081 };
    expect(container[startup]).toEqual({ httpGet, ...often });
    expect(container[readiness]).toEqual({ httpGet, ...ready });
    expect(container).not.toHaveProperty(liveness);
  });

  test('the port is the one that REST listens on', () => {
    const container = main('flinkConfiguration: {rest.port: 8082, rest.bind-port: 9000}');
    expect(container[startup]).toMatchObject({ httpGet: { port: 9000 } });
    expect(main('flinkConfiguration: {rest.port: 8082}')[startup]).toMatchObject({ httpGet: { port: 8082 } });
  });

  test('an application is ready while its job runs', () => {
    const container = main(`${application}\nflinkConfiguration: {rest.port: 8082}`);
    expect(container[startup]).toMatchObject({ httpGet: { port: 8082 } });
    expect(container[readiness]).toEqual({
      exec: { command: ['bash', '-c', scripts.jobRuns, 'job-runs', '8082', 'http'] },
      ...ready,
    });
  });

  test('TLS is asked for as such', () => {
    const tls = 'flinkConfiguration: {security.ssl.rest.enabled: true}';
    expect(main(tls)[readiness]).toMatchObject({ httpGet: { scheme: 'HTTPS' } });
    expect(at(main(`${application}\n${tls}`)[readiness], 'exec', 'command')).toContain('https');
  });

  test('who asks for a certificate is asked for a connection', () => {
    const options = 'security.ssl.rest.enabled: true, security.ssl.rest.authentication-enabled: true';
    const container = main(`${application}\nflinkConfiguration: {${options}}`);
    expect(container[startup]).toEqual({ tcpSocket: { port: 8081 }, ...often });
    expect(container[readiness]).toEqual({ tcpSocket: { port: 8081 }, ...ready });
    // Without TLS nobody is.
    const plain = main('flinkConfiguration: {security.ssl.rest.authentication-enabled: true}');
    expect(plain[readiness]).toHaveProperty('httpGet.path', '/config');
  });

  test('with a certificate of the values an application that asks for one is asked for its job', () => {
    const tls = 'tls: {enabled: true, existingSecret: flink-tls, rest: {mutual: true}}';
    const command = at(main(`${application}\n${tls}`)[readiness], 'exec', 'command') as string[];
    const shown = '--cert /opt/flink/tls/tls.crt --key /opt/flink/tls/tls.key';
    expect(command.slice(-4)).toEqual(['8081', 'https', `--cacert /opt/flink/tls/ca.crt ${shown}`, 'demo-rest.here']);
    expect(main(tls)[readiness]).toMatchObject({ tcpSocket: { port: 8081 } });
    // A certificate of REST's own is of another authority.
    const own = `${tls}\nflinkConfiguration: {security.ssl.rest.keystore: /rest.p12}`;
    expect(main(`${application}\n${own}`)[readiness]).toMatchObject({ tcpSocket: { port: 8081 } });
  });

  if (name !== '2.3') {
    test('the older switch of TLS counts where REST has none of its own', () => {
      const older = (more: string) => main(`flinkConfiguration: {security.ssl.enabled: true${more}}`)[readiness];
      expect(older('')).toHaveProperty('httpGet.scheme', 'HTTPS');
      expect(older(', security.ssl.rest.enabled: false')).not.toHaveProperty('httpGet.scheme');
    });
  }

  if (name !== '1.13') {
    test("on the node's own network, where the port is not known, there is none", () => {
      const values = 'flinkConfiguration: {kubernetes.hostnetwork.enabled: true}\npodSecurity: {enabled: false}';
      const container = main(values);
      expect(Object.keys(container)).not.toEqual(expect.arrayContaining([startup]));
      expect(Object.keys(container)).not.toEqual(expect.arrayContaining([readiness]));
      expect(reachable(values).flat()).not.toContain(true);
    });
  }

  test('values switch and time them', () => {
    const container = main(
      'probes: {startup: {enabled: false}, readiness: {initialDelaySeconds: 2, periodSeconds: 9}, liveness: {enabled: true}}',
    );
    expect(container).not.toHaveProperty(startup);
    expect(container[readiness]).toMatchObject({ initialDelaySeconds: 2, periodSeconds: 9, timeoutSeconds: 5 });
    expect(container[liveness]).toEqual({
      tcpSocket: { port: 8081 },
      periodSeconds: 10,
      timeoutSeconds: 5,
      failureThreshold: 6,
    });
  });

  describe('of the pod template', () => {
    const template = (fields: string): string =>
      `podTemplate: {spec: {containers: [{name: flink-main-container, ${fields}}]}}`;

    test('a probe stays as it is', () => {
      const container = main(template('readinessProbe: {tcpSocket: {port: 1}}'));
      expect(container[readiness]).toEqual({ tcpSocket: { port: 1 } });
      expect(container[startup]).toMatchObject({ httpGet: { port: 8081 } });
    });

    test('a preStop hook stays as it is, and a postStart hook beside the own one', () => {
      const exec = (command: string) => ({ exec: { command: [command] } });
      expect(main(template('lifecycle: {preStop: {exec: {command: [a]}}}'))['lifecycle']).toEqual({
        preStop: exec('a'),
      });
      expect(main(template('lifecycle: {postStart: {exec: {command: [a]}}}'))['lifecycle']).toEqual({
        postStart: exec('a'),
        preStop: { exec: { command: ['bash', '-c', scripts.preStop] } },
      });
    });
  });

  test('the command stays that of the client', () => {
    const native = main('profile: native');
    expect(Object.keys(native)).not.toEqual(expect.arrayContaining(['lifecycle']));
    for (const field of ['command', 'args']) expect(main('')[field]).toEqual(native[field]);
  });

  test('a JobManager that is not ready keeps its name', () => {
    expect(reachable('')).toEqual([
      ['demo', true],
      ['demo-rest', undefined],
    ]);
    expect(reachable(application)).toEqual([
      ['demo', true],
      ['demo-rest', true],
    ]);
    const off = 'probes: {readiness: {enabled: false}}';
    for (const values of [off, `${application}\n${off}`, 'profile: native'])
      expect(reachable(values).flat()).not.toContain(true);
  });
});
