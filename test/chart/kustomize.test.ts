import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { at, mapAt } from '../../generator/reference/values/objects.ts';
import { parseManifests } from '../harness/harness.ts';
import { helmTemplate } from '../helpers/helm.ts';
import { kubectlBinary } from '../helpers/kubectl.ts';
import { linesInTurn } from '../helpers/lines-in-turn.ts';

// docs/umbrella.md says what kustomize changes of the manifests, and what it cannot reach.
const kubectl = await kubectlBinary();
const work = mkdtempSync(join(tmpdir(), 'flink-chart-kustomize-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});
const lines = await linesInTurn();

/** The manifests of release `demo` in namespace `data`, with accounts for both sides, as kustomize changes them. */
async function kustomized({ line, helm }: (typeof lines)[number], kustomization: object): Promise<KubernetesObject[]> {
  const folder = mkdtempSync(join(work, 'k-'));
  const values = ['--set', 'highAvailability.type=kubernetes', '--set', 'highAvailability.directory=s3://b/f'];
  const answer = await helmTemplate(helm, 'demo', chartDirectory(line), ['--namespace', 'data', ...values]);
  if ('error' in answer) throw new Error(answer.error);
  writeFileSync(join(folder, 'all.yaml'), answer.yaml);
  writeFileSync(join(folder, 'kustomization.yaml'), stringify({ resources: ['all.yaml'], ...kustomization }));
  return parseManifests((await execa(kubectl, ['kustomize', folder])).stdout);
}

const only = (objects: readonly KubernetesObject[], kind: string): readonly KubernetesObject[] =>
  objects.filter((object) => object.kind === kind);

test.each(lines)(
  '$line: namespace moves objects and subjects, and the configuration and the handover say the old one',
  async (one) => {
    const objects = await kustomized(one, { namespace: 'stage' });
    expect(new Set(objects.map(({ metadata }) => metadata['namespace']))).toEqual(new Set(['stage']));
    const subjects = only(objects, 'RoleBinding').flatMap(
      (binding) => at(binding, 'subjects') as { namespace: string }[],
    );
    expect(new Set(subjects.map(({ namespace }) => namespace))).toEqual(new Set(['stage']));
    const [deployment] = only(objects, 'Deployment');
    const init = at(deployment, 'spec', 'template', 'spec', 'initContainers') as { name: string; env: object[] }[];
    expect(init.at(-1)?.env).toContainEqual({ name: 'NAMESPACE', value: 'data' });
    const texts = only(objects, 'ConfigMap').flatMap((map) => Object.values(mapAt(map, 'data')));
    expect(texts.join('\n')).toMatch(/(kubernetes\.|^ {2})namespace: data$/m);
  },
);

test.each(lines)('$line: commonLabels reach no selector that its pods do not meet', async (one) => {
  const objects = await kustomized(one, { commonLabels: { team: 'a' } });
  const [deployment] = only(objects, 'Deployment');
  const pod = mapAt(at(deployment, 'spec', 'template', 'metadata'), 'labels');
  expect(pod).toMatchObject({ team: 'a', component: 'jobmanager' });
  expect(pod).toMatchObject(mapAt(at(deployment, 'spec', 'selector'), 'matchLabels'));
  for (const service of only(objects, 'Service')) expect(pod).toMatchObject(mapAt(at(service, 'spec'), 'selector'));
});
