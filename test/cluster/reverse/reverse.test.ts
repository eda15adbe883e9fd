import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import type { Difference } from '../../../generator/compare/compare.ts';
import type { ClientInput } from '../../../generator/reference/flink/client.ts';
import { deploy } from '../../../generator/reference/flink/deploy.ts';
import { conversionLedger } from '../../differential/conversion-ledger.ts';
import { nativeLedger } from '../../differential/ledger.ts';
import { asChartSays, unexplained } from '../../differential/real-flink.ts';
import { asValues } from '../../differential/scenario-values.ts';
import { sidesOf } from '../../differential/sides.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { readScenario, scenarioInput, scenarioNames } from '../../helpers/scenario.ts';
import { readGolden, type Golden } from '../../helpers/golden.ts';
import { twoAtATime } from '../../helpers/two-at-a-time.ts';
import { sendToKubernetes, type Sent } from '../../oracle/oracle.ts';
import { Api } from '../node-agent/api.ts';
import { refusedByKubernetes } from '../objects/refused.ts';
import { sharedControlPlane } from '../shared.ts';
import { storedObjects } from './stored.ts';
import { factsInTest } from '../../helpers/replay.ts';

/** Every so manieth scenario is sent: with the whole list the suite would take a quarter of an hour. */
const share = 4;
/** What is judged by its goldens alone. */
const leftOut = [
  // Their values say as texts what the client reads from YAML of other types.
  ...['flink-conf-mount-types', 'flink-conf-mount-nested'],
  // The client opens its keystores to ask the cluster that it has made, and there are none.
  ...['values-tls', 'values-tls-password'],
];

describe.each(factsInTest)(
  "what Flink $line's client creates, and what Helm does, as the API server stores it",
  (row) => {
    const sides = sidesOf(row.line);
    const cases = scenarioNames(row.line).flatMap((scenario) => {
      const golden = readGolden(scenario, row.line);
      const input = withoutBalancer(scenarioInput(readScenario(scenario, row.line), row), golden);
      // A client that attaches waits for someone to type; what it refuses it does not send.
      if (input === undefined || input.args.includes('-Dexecution.attached=true') || !('objects' in golden)) return [];
      const as = asValues(input, row);
      return 'values' in as ? [{ scenario, input, ...as }] : [];
    });
    const chosen = cases
      .filter((_, index) => index % share === 0)
      .filter(({ scenario }) => !(scenario in refusedByKubernetes) && !leftOut.includes(scenario))
      .map((one, index) => {
        const namespace = (side: string): string => `${side}-${row.line.replace('.', '-')}-${String(index)}`;
        const client = namespace('client');
        const input = { ...one.input, args: withNamespace(one.input.args, client) };
        return { ...one, input, client, helm: namespace('helm') };
      })
      // One more option is another order in Java's HashMap: the client may stumble over a prefix key that it was past in the golden.
      .filter(({ input }) => 'objects' in deploy(input, sides.line));
    let api: Api;
    let directory: string;
    let sent: readonly Sent[] = [];
    let helmErrors: readonly string[] = [];

    beforeAll(async () => {
      const plane = sharedControlPlane();
      if (plane === undefined) throw new Error('the comparison needs a control plane of the tests');
      const { server, ca, adminToken: token, kubeconfig } = plane;
      directory = mkdtempSync(join(tmpdir(), 'flink-chart-reverse-'));
      api = new Api({ server, ca, token });
      await twoAtATime(
        chosen.flatMap(({ client, helm }) => [client, helm]),
        (name) => namespaceWithoutPods(api, name),
      );
      const inputs = chosen.map(({ input }) => input);
      const [answers, errors] = await Promise.all([
        sendToKubernetes(row.line, kubeconfig, inputs),
        installAll(kubeconfig),
      ]);
      sent = answers;
      helmErrors = errors;
    }, 900_000);

    afterAll(async () => {
      await twoAtATime(
        chosen.flatMap(({ client, helm }) => [client, helm]),
        (name) => api.call('DELETE', `/api/v1/namespaces/${name}`),
      );
      rmSync(directory, { recursive: true, force: true });
    });

    async function installAll(kubeconfig: string): Promise<readonly string[]> {
      const helm = (await helmBinaries()).at(-1)?.path ?? 'helm';
      return twoAtATime(chosen, async ({ values, helm: namespace }, index) => {
        const file = join(directory, `${String(index)}.yaml`);
        writeFileSync(file, stringify(values, { compat: 'yaml-1.1' }));
        const where = ['--namespace', namespace, '--kubeconfig', kubeconfig, '--values', file];
        const result = await execa(helm, ['install', 'release', chartDirectory(row.line), ...where], { reject: false });
        return result.exitCode === 0 ? '' : result.stderr;
      });
    }

    test('at least thirty scenarios', () => {
      expect(sent.filter((answer) => 'directory' in answer).length).toBeGreaterThanOrEqual(30);
    });

    test.each(chosen.map((one, index) => ({ ...one, index })))('$scenario', async ({ index, ...one }) => {
      const answer = sent[index];
      if (answer === undefined) throw new Error('lost');
      if (!('directory' in answer)) {
        // What the API server does not take from the client it does not take from Helm either.
        expect(answer.error.at(-1)?.class).toMatch(/KubernetesClientException$/);
        expect(helmErrors[index]).not.toBe('');
        return;
      }
      expect(helmErrors[index]).toBe('');
      const client = JSON.stringify(await storedObjects(api, one.client))
        .replaceAll(answer.directory, '')
        .replaceAll(one.client, one.helm);
      const said = one.values['flinkConfiguration'] as typeof one.values;
      const theirs = asChartSays(JSON.parse(client) as Parameters<typeof asChartSays>[0], one.paths, sides, said);
      const meant = (difference: Difference): boolean =>
        conversionLedger.some(
          ({ scenarios, covers }) => scenarios?.includes(one.scenario) !== false && covers(difference),
        );
      const ours = await storedObjects(api, one.helm);
      expect(ours.length).toBeGreaterThanOrEqual(3);
      expect(
        unexplained({ objects: ours }, { objects: theirs }, nativeLedger(sides.line), () => undefined, sides, meant),
      ).toEqual([]);
    });
  },
);

/** Its objects are to be looked at, not to run: no pod fits in. */
async function namespaceWithoutPods(api: Api, name: string): Promise<void> {
  await api.call('POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  await api.call('POST', `/api/v1/namespaces/${name}/resourcequotas`, {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'no-pods' },
    spec: { hard: { pods: '0' } },
  });
}

/**
 * A client whose Service has a port of nodes or a balancer waits for these, and nothing gives them here: nothing if that
 * was asked for, an address of the cluster's where it was the line's default.
 */
function withoutBalancer(input: ClientInput, golden: Golden): ClientInput | undefined {
  if (!/"(NodePort|LoadBalancer)"/.test(JSON.stringify(golden))) return input;
  const key = 'kubernetes.rest-service.exposed.type';
  if (JSON.stringify(input).includes(key)) return undefined;
  return { ...input, args: [`-D${key}=ClusterIP`, ...input.args] };
}

/** It comes first: after an argument that it does not know the client reads no further one. */
function withNamespace(args: readonly string[], namespace: string): readonly string[] {
  const own = args.filter((argument) => !argument.startsWith('-Dkubernetes.namespace='));
  return [`-Dkubernetes.namespace=${namespace}`, ...own];
}
