import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KubernetesObject } from '../../../generator/reference/flink/client.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { type Kubeconform, kubeconform, kubernetesReleases } from './kubeconform.ts';
import { refusedByKubernetes } from './refused.ts';
import { renderings } from './renderings.ts';

const work = mkdtempSync(join(tmpdir(), 'flink-chart-kubeconform-'));
const helms = await helmBinaries();
let tool: Kubeconform;

// The first time it is built, and its schemas are made.
beforeAll(async () => {
  tool = await kubeconform();
}, 600_000);
beforeAll(async () => {
  const [helm] = helms;
  if (helm === undefined) throw new Error('no Helm');
  for (const line of lineNames) {
    // Every ci file and every fifth scenario.
    const all = (await renderings(helm, line)).filter(({ title }) => !(title in refusedByKubernetes));
    const chosen = all.filter(({ title }, index) => title.startsWith('ci/') || index % 5 === 0);
    write(
      line,
      chosen.flatMap(({ objects }) => objects),
    );
  }
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

function write(name: string, objects: readonly KubernetesObject[]): void {
  writeFileSync(join(work, `${name}.json`), JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
}

async function summary(
  release: string,
  name: string,
): Promise<{ valid: number; invalid: number; errors: number; skipped: number }> {
  const location = join(tool.schemas, '{{.NormalizedKubernetesVersion}}', '{{.ResourceKind}}{{.KindSuffix}}.json');
  const args = [
    '-strict',
    '-summary',
    '-output=json',
    `-kubernetes-version=${release}`,
    `-schema-location=${location}`,
  ];
  const { stdout } = await execa(tool.program, [...args, join(work, `${name}.json`)], { reject: false });
  return (JSON.parse(stdout) as { summary: Awaited<ReturnType<typeof summary>> }).summary;
}

describe.each(kubernetesReleases)('Kubernetes %s', (release) => {
  test.each(lineNames)('has every field that the chart of line %s writes', async (line) => {
    const { valid, ...rest } = await summary(release, line);
    expect(rest).toEqual({ invalid: 0, errors: 0, skipped: 0 });
    expect(valid).toBeGreaterThan(100);
  });

  test('and a field that it has not is found', async () => {
    const service = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'a' },
      spec: { ports: [{ port: 1 }], nonsense: 1 },
    };
    write('wrong', [service]);
    expect(await summary(release, 'wrong')).toMatchObject({ valid: 0, invalid: 1 });
  });
});
