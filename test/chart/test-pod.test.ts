import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { at } from '../../generator/reference/values/objects.ts';
import { scripts } from '../../generator/facts/scripts.ts';
import { parseManifests } from '../harness/harness.ts';
import { helmBinaries, helmTemplate } from '../helpers/helm.ts';

const helms = await helmBinaries();
const work = mkdtempSync(join(tmpdir(), 'flink-chart-test-pod-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe.each(helms.flatMap((helm) => lineNames.map((line) => ({ helm, name: helm.name, line }))))(
  '$name, line $line: the pod of helm test',
  ({ helm, line }) => {
    async function objects(values: object): Promise<readonly KubernetesObject[]> {
      const path = join(work, 'values.yaml');
      writeFileSync(path, JSON.stringify(values));
      const rendered = await helmTemplate(helm, 'demo', chartDirectory(line), ['--namespace', 'here', '-f', path]);
      if ('error' in rendered) throw new Error(rendered.error);
      return parseManifests(rendered.yaml);
    }
    const testPod = (all: readonly KubernetesObject[]) => all.find(({ kind }) => kind === 'Pod');
    const address = (pod: unknown): unknown => {
      const [container] = at(pod, 'spec', 'containers') as { env: { name: string; value: string }[] }[];
      return container?.env.find(({ name }) => name === 'ADDRESS')?.value;
    };

    test('is of the JobManager, but runs where no Service finds it and no quota is strained', async () => {
      const securityContext = { runAsNonRoot: true, runAsUser: 9999 };
      const main = { name: 'flink-main-container', securityContext: { allowPrivilegeEscalation: false } };
      const all = await objects({
        image: { repository: 'mine', tag: '1', pullPolicy: 'Always', pullSecrets: ['key'] },
        podTemplate: { spec: { securityContext, nodeSelector: { disk: 'ssd' }, containers: [main] } },
      });
      const deployment = all.find(({ kind }) => kind === 'Deployment');
      expect(testPod(all)).toMatchObject({
        metadata: {
          name: expect.stringMatching(/^demo-test-[0-9a-f]{8}$/) as string,
          annotations: {
            'helm.sh/hook': 'test',
            'helm.sh/hook-delete-policy': 'before-hook-creation,hook-succeeded,hook-failed',
            'helm.sh/hook-output-log-policy': 'hook-failed',
          },
        },
        spec: {
          restartPolicy: 'Never',
          automountServiceAccountToken: false,
          serviceAccountName: 'demo',
          imagePullSecrets: [{ name: 'key' }],
          nodeSelector: { disk: 'ssd' },
          securityContext,
          containers: [
            {
              image: 'mine:1',
              imagePullPolicy: 'Always',
              command: ['bash', '-c', scripts.askRest],
              securityContext: main.securityContext,
            },
          ],
        },
      });
      const selector = at(deployment, 'spec', 'selector', 'matchLabels') as Record<string, string>;
      expect(Object.keys(testPod(all)?.metadata['labels'] ?? {})).not.toEqual(
        expect.arrayContaining(Object.keys(selector)),
      );
    });

    test('has another name where it is another pod, since a second kubectl apply cannot change one', async () => {
      const named = async (values: object) => testPod(await objects(values))?.metadata.name;
      expect(await named({ flinkConfiguration: { 'web.submit.enable': false } })).toBe(await named({}));
      expect(await named({ image: 'mine:2' })).not.toBe(await named({}));
    });

    test("asks the Service's port, or the pod's where the Service has no address", async () => {
      const ports = { 'rest.port': 9000, 'rest.bind-port': 9001 };
      expect(address(testPod(await objects({ flinkConfiguration: ports })))).toBe('demo-rest.here:9000');
      const type = 'kubernetes.rest-service.exposed.type';
      const option = loadLine(line).catalogue.options.find(({ key }) => key === type);
      if (option?.constants?.includes('Headless_ClusterIP') !== true) return;
      const headless = { ...ports, [type]: 'Headless_ClusterIP' };
      expect(address(testPod(await objects({ flinkConfiguration: headless })))).toBe('demo-rest.here:9001');
    });

    test.each([
      ['profile native', { profile: 'native' }],
      [
        'a job that is suspended',
        { mode: 'application', job: { jarURI: 'local:///a.jar', upgradeMode: 'stateless', state: 'suspended' } },
      ],
      [
        'an endpoint that asks for a certificate',
        { flinkConfiguration: { 'security.ssl.rest.authentication-enabled': true } },
      ],
    ])('is not there: %s', async (_, values) => {
      expect(testPod(await objects(values))).toBeUndefined();
    });

    test('trusts the authority of the TLS values, and shows their certificate where one is asked for', async () => {
      const tls = { enabled: true, existingSecret: 'flink-tls', rest: { mutual: true } };
      expect(testPod(await objects({ tls }))).toMatchObject({
        spec: {
          containers: [
            {
              env: expect.arrayContaining([
                {
                  name: 'TRUST',
                  value: '--cacert /opt/flink/tls/ca.crt --cert /opt/flink/tls/tls.crt --key /opt/flink/tls/tls.key',
                },
              ]) as object[],
              volumeMounts: [{ name: 'flink-tls', mountPath: '/opt/flink/tls', readOnly: true }],
            },
          ],
          volumes: [{ name: 'flink-tls', secret: { secretName: 'flink-tls' } }],
        },
      });
    });
  },
);
