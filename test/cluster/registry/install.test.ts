import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseCommand } from '../../../generator/cli/commands/release.ts';
import { chartFactsOf } from '../../../generator/facts/chart/all.ts';
import { chartName } from '../../../generator/facts/chart/chart-name.ts';
import { facts } from '../../../generator/facts/lines/all.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { type Registry, startRegistry } from '../../registry/registry.ts';
import { sharedCluster } from '../shared.ts';

const helms = await helmBinaries();
const { kubeconfig, kubectl } = sharedCluster();
let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry();
  const input = { registry: `oci://${registry.address}/charts`, plainHttp: true, dryRun: false };
  const result = await releaseCommand({ ...input, helm: helms[0]?.path ?? 'helm' });
  expect(result).toMatchObject({ exitCode: 0, stderr: '' });
});
afterAll(() => registry.stop());

async function run(command: string, ...args: string[]): Promise<string> {
  return (await execa(command, [...args, '--kubeconfig', kubeconfig])).stdout;
}

describe.each(helms)('$name, from a registry', ({ path, major }) => {
  test.each(facts)('helm install flink-session oci://…, Flink $line', async ({ line, flinkVersion }) => {
    const { chartVersion } = chartFactsOf(line);
    const namespace = `oci-${String(major)}-${line.replace('.', '-')}`;
    const where = ['--namespace', namespace];
    const chart = `oci://${registry.address}/charts/${chartName(line)}`;
    await run(path, 'install', 'flink-session', chart, '--plain-http', ...where, '--create-namespace');
    const releases = JSON.parse(await run(path, 'list', ...where, '--output', 'json')) as unknown;
    expect(releases).toMatchObject([
      {
        name: 'flink-session',
        status: 'deployed',
        chart: `${chartName(line)}-${chartVersion}`,
        app_version: flinkVersion,
      },
    ]);
    const jsonpath = '--output=jsonpath={.metadata.labels.app\\.kubernetes\\.io/version}';
    expect(await run(kubectl, 'get', 'deployment', 'flink-session', ...where, jsonpath)).toBe(flinkVersion);
    await run(path, 'uninstall', 'flink-session', ...where, '--wait');
    await run(kubectl, 'delete', 'namespace', namespace, '--wait=false');
  });
});
