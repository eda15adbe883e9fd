import { mkdirSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { connect } from 'node:tls';
import type { ConfigMap, Pod } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsInTest } from '../../helpers/replay.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import type { ClientResult } from '../node-agent/client.ts';
import { type FlinkCluster, startFlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { eventually, installRelease } from '../session/installed-release.ts';
import { Installed } from '../session/installed.ts';
import { sessionValues, shortLivedJava } from '../session/values.ts';
import { type Certificates, makeCertificates } from './certificates.ts';

let cluster: FlinkCluster;
beforeAll(async () => {
  cluster = await startFlinkCluster(factsInTest);
  mkdirSync(join(cluster.shared, 'data'));
});
afterAll(async () => {
  await cluster.stop();
});

const name = 'flink-session';
const secretPassword = "it's-a-secret";

/** What a server says of a request: its status and text, or why there is none. */
async function ask(url: string, servername: string, options: object): Promise<string> {
  return new Promise((resolve) => {
    const sent = request(url, { ...options, servername, headers: { host: servername }, timeout: 5_000 }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        resolve(`${String(response.statusCode)} ${text}`);
      });
    });
    sent.on('error', (error) => {
      resolve(error.message);
    });
    sent.end();
  });
}

describe.each(factsInTest.flatMap((line) => [false, true].map((mutual) => ({ line, mutual }))))(
  'Flink $line.line with TLS, mutual: $mutual, on real processes',
  ({ line, mutual }) => {
    const namespace = `tls-${mutual ? 'mutual-' : ''}${line.line.replace('.', '-')}`;
    const service = `${name}-rest.${namespace}`;
    const password = mutual ? secretPassword : 'changeit';
    const values = (): object => ({
      ...sessionValues(line, join(cluster.shared, 'data')),
      tls: {
        enabled: true,
        existingSecret: 'flink-tls',
        rest: { mutual },
        ...(mutual ? { passwordSecretRef: { name: 'flink-tls-password' } } : {}),
      },
    });
    let certificates: Certificates;
    let session: Installed;

    beforeAll(async () => {
      certificates = await makeCertificates(join(cluster.shared, namespace), [service], password);
      const { api } = cluster;
      await api.call('POST', '/api/v1/namespaces', { metadata: { name: namespace } });
      const secrets = `/api/v1/namespaces/${namespace}/secrets`;
      await api.call('POST', secrets, { metadata: { name: 'flink-tls' }, data: certificates.data });
      await api.call('POST', secrets, { metadata: { name: 'flink-tls-password' }, stringData: { password } });
      session = await Installed.install(cluster, { line, name, namespace }, values());
    });
    afterAll(async () => {
      await session.uninstall();
    });

    const jobManager = async (): Promise<Pod | undefined> => (await session.pods('jobmanager'))[0];
    const address = async (): Promise<string> => (await jobManager())?.status?.podIP ?? '';
    const asClient = (): object => ({ cert: certificates.certificate, key: certificates.key, ca: certificates.ca });
    const stranger = (): object => ({ ca: certificates.ca });
    const rest = async (path: string, options: object): Promise<string> =>
      ask(`https://${await address()}:8081${path}`, service, options);

    test('the JobManager becomes ready, and nothing starts it again', async () => {
      const ready = await eventually('a JobManager that is ready', 240, async () => {
        const pod = await jobManager();
        return pod?.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true
          ? pod
          : undefined;
      });
      expect(ready.status?.containerStatuses?.map(({ restartCount }) => restartCount)).toEqual([0]);
    });

    test('REST answers by https, with a certificate of the authority that names the Service, and not by http', async () => {
      expect(await rest('/config', asClient())).toContain(`"flink-version":"${line.flinkVersion}"`);
      const plain = await fetch(`http://${await address()}:8081/config`).then(
        ({ status }) => String(status),
        (error: unknown) => String(error),
      );
      expect(plain).not.toMatch(/^200/);
    });

    test(`who has no certificate is ${mutual ? 'refused' : 'let in'}`, async () => {
      const answer = await rest('/config', stranger());
      if (mutual) expect(answer).not.toMatch(/^200/);
      else expect(answer).toMatch(/^200/);
    });

    test('RPC asks everybody for a certificate', async () => {
      const host = await address();
      const shakes = async (options: object): Promise<boolean> =>
        new Promise((resolve) => {
          const socket = connect({ host, port: 6123, servername: service, maxVersion: 'TLSv1.2', ...options });
          socket.setTimeout(5_000);
          for (const [event, answer] of [
            ['secureConnect', true],
            ['error', false],
            ['timeout', false],
          ] as const) {
            socket.once(event, () => {
              resolve(answer);
              socket.destroy();
            });
          }
        });
      expect(await shakes(asClient())).toBe(true);
      expect(await shakes(stranger())).toBe(false);
    });

    test('a job finishes on two TaskManagers', async () => {
      const { output, exitCode } = await run('STREAMING', '1000');
      expect(exitCode, output).toBe(0);
      expect(session.taskManagerOutput()).toContain('sum 1000 500500');
      expect((await session.pods('taskmanager')).length).toBe(2);
    });

    test('no pod and no ConfigMap shows a key, or a password', async () => {
      const { items: pods } = await cluster.api.call<{ items: Pod[] }>('GET', `/api/v1/namespaces/${namespace}/pods`);
      const configMaps = `/api/v1/namespaces/${namespace}/configmaps`;
      const { items } = await cluster.api.call<{ items: ConfigMap[] }>('GET', configMaps);
      const shown = JSON.stringify([pods, items]);
      expect(shown).toContain('security');
      expect(shown).not.toContain('PRIVATE KEY');
      expect(shown).not.toContain(secretPassword);
      for (const entry of Object.values(certificates.data)) expect(shown).not.toContain(entry);
    });

    test('a new certificate is shown after a restart', async () => {
      const next = await makeCertificates(join(cluster.shared, `${namespace}-next`), [service], password);
      const path = `/api/v1/namespaces/${namespace}/secrets/flink-tls`;
      await cluster.api.call('PUT', path, { metadata: { name: 'flink-tls' }, data: next.data });
      await installRelease(cluster, session.release, { ...values(), restartNonce: 1 });
      certificates = next;
      await eventually('the new certificate', 240, async () =>
        (await rest('/config', asClient())).startsWith('200') ? true : undefined,
      );
    });

    /** Flink's own client, which trusts the authority and shows the certificate. */
    async function run(...args: readonly string[]): Promise<ClientResult> {
      const stores = ['keystore', 'truststore'].flatMap((store) => [
        `-Dsecurity.ssl.rest.${store}=/tls/${store}.p12`,
        `-Dsecurity.ssl.rest.${store}-password=${password}`,
      ]);
      const options = [
        `-Dkubernetes.cluster-id=${name}`,
        `-Dkubernetes.namespace=${namespace}`,
        '-Dsecurity.ssl.rest.enabled=true',
        `-Dsecurity.ssl.rest.authentication-enabled=${String(mutual)}`,
        `-Dsecurity.ssl.rest.key-password=${password}`,
        ...stores,
      ];
      const flink = ['/opt/flink/bin/flink', 'run', '--target', 'kubernetes-session', '--parallelism', '2'];
      return cluster.agent.run({
        image: cluster.imageOf(line),
        argv: [...flink, ...options, '--class', sumJobClass, jobsJarInImage, ...args],
        env: { JVM_ARGS: shortLivedJava },
        mounts: [
          { from: cluster.kubeconfig, at: '/root/.kube/config', readOnly: true },
          { from: certificates.directory, at: '/tls', readOnly: true },
        ],
        timeout: 240_000,
      });
    }
  },
);
