import { describe, expect, test } from 'vitest';
import { clientInputOf, clusterValues } from '../../../../generator/tools/convert/cluster/from-cluster.ts';
import { lineOfCluster, liveCluster, type LiveCluster } from '../../../../generator/tools/convert/cluster/live.ts';
import type { KubernetesObject } from '../../../../generator/reference/flink/client.ts';
import { defaultLine, facts } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { readGolden } from '../../../helpers/golden.ts';
import { scenarioNames } from '../../../helpers/scenario.ts';

// What real Flink's client sent in a scenario stands for the live cluster here; test/cluster/adopt has live ones.

/** Every so manieth scenario. */
const share = 3;

/** What no value says, or the cluster no longer shows. */
const unsaid: readonly (readonly [scenario: RegExp, why: RegExp, line?: string])[] = [
  [/^application-python$/, /expected one jar/],
  [/^application-arguments$/, /program-args/, '1.13'],
  [/^application-local-upload$/, /pipeline\.jars/],
  [/^deploy-cluster-id-unchecked$/, /^clusterId/],
  [/^flink-conf-mount-odd-keys$/, /^flinkConfiguration/],
  [/^memory-job-manager-environment$/, /no memory size is set/],
  [/^pod-template-mount-not-yaml$/, /no YAML/],
  [/^kerberos-mount-(?:krb5-missing|switched-off)$/, /krb5/],
  [/^guide-pull-always$/, /pod-template-file/],
];

function live(objects: readonly KubernetesObject[]): LiveCluster {
  const text = JSON.stringify(objects);
  const clusterId = objects.find(({ kind }) => kind === 'Deployment')?.metadata.name ?? '';
  const namespace = /kubernetes\.namespace: ([\w-]+)|\\n {2}namespace: ([\w-]+)/.exec(text);
  const name = { clusterId, namespace: namespace?.[1] ?? namespace?.[2] ?? 'default' };
  return liveCluster(name, { items: objects.filter(({ kind }) => kind !== 'Secret') });
}

function golden(scenario: string, line: string = defaultLine): readonly KubernetesObject[] {
  const found = readGolden(scenario, line);
  return 'objects' in found ? found.objects : [];
}

describe.each(facts)('a cluster of Flink $line', (row) => {
  const line = loadLine(row.line);
  const cases = scenarioNames(row.line).filter(
    (name, index) => index % share === 0 && golden(name, row.line).length > 0,
  );

  test.each(cases)('%s: what its client was given makes it again, and so do values', (scenario) => {
    const cluster = live(golden(scenario, row.line));
    const expected = unsaid.find(([name, , of = row.line]) => name.test(scenario) && of === row.line)?.[1];
    expect(findings(cluster)).toEqual(expected === undefined ? [] : [expect.stringMatching(expected) as string]);
  });

  function findings(cluster: LiveCluster): readonly string[] {
    try {
      const { differences } = clientInputOf(cluster, line);
      if (differences.length > 0) return differences.map(({ path }) => path);
      const made = clusterValues(cluster, line, { allowSensitive: true });
      if ('refusal' in made) return [`${made.refusal.option}: ${made.refusal.message}`];
      return made.notes.filter((note) => note.startsWith('differs'));
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  }
});

describe('a live cluster', () => {
  const objects = golden('guide-session');
  const deployment = objects.find(({ kind }) => kind === 'Deployment');
  const name = { clusterId: deployment?.metadata.name ?? '', namespace: 'flink' };
  const changed = (metadata: object): object => ({ ...deployment, metadata: { ...deployment?.metadata, ...metadata } });

  test.each([
    [undefined, /no such cluster in the namespace flink/],
    [{ items: [] }, /no such cluster/],
    [changed({ annotations: { 'meta.helm.sh/release-name': 'mine' } }), /belongs to the Helm release mine already/],
    [changed({ labels: {} }), /not of Flink's client/],
  ])('%# is refused', (answer, message) => {
    expect(() => liveCluster(name, answer)).toThrow(message);
  });

  test.each([
    ['flink:2.3.0', '2.3'],
    ['registry.example:5000/own/flink:1.13.6-scala_2.12-java11', '1.13'],
    ['flink:my-2.3.0@sha256:0123', '2.3'],
  ])('%s is of line %s', (image, line) => {
    expect(lineOfCluster(withImage(image))).toBe(line);
  });

  test.each([
    ['flink', /does not say which Flink it is: give --line/],
    ['registry.example:5000/flink', /does not say/],
    ['flink:1.17.2', /is of Flink 1\.17: give --line/],
  ])('%s says no line', (image, message) => {
    expect(() => lineOfCluster(withImage(image))).toThrow(message);
  });

  test("Hadoop's files with a secret are copied from the cluster, which alone has them", () => {
    const secretive = '<name>fs.s3a.secret.key</name><value>x</value>';
    const sent = golden('hadoop-conf-mount-core-only').map((object) =>
      object.metadata.name.startsWith('hadoop-config-') ? { ...object, data: { 'core-site.xml': secretive } } : object,
    );
    const made = clusterValues(live(sent), loadLine(defaultLine), { allowSensitive: false });
    const id = sent[0]?.metadata.name ?? '';
    expect('commands' in made ? made.commands : made).toEqual([
      `kubectl create configmap ${id}-hadoop -n default --from-literal=core-site.xml="$(kubectl get configmap hadoop-config-${id} -n default -o jsonpath='{.data.core-site\\.xml}')"`,
    ]);
  });

  function withImage(image: string): LiveCluster {
    const text = JSON.stringify(objects).replace(/"image":"[^"]*"/, `"image":"${image}"`);
    return live(JSON.parse(text) as KubernetesObject[]);
  }

  test('what somebody else has changed since is said, and the pod is kept as it is', () => {
    const text = JSON.stringify(objects).replace(
      '"spec":{"containers"',
      '"spec":{"priorityClassName":"high","containers"',
    );
    const made = clusterValues(live(JSON.parse(text) as KubernetesObject[]), loadLine(defaultLine), {
      allowSensitive: false,
    });
    expect(made).toMatchObject({ values: { jobManager: { podTemplate: { spec: { priorityClassName: 'high' } } } } });
    expect('notes' in made ? made.notes.join() : '').toMatch(/by another hand: .*pod-template-file\.jobmanager/);
  });
});
