import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { type ChartAnswer, parseManifests, refusalOf } from '../harness/harness.ts';
import { type Helm, helmTemplate } from '../helpers/helm.ts';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';

/** What `helm template` made of the whole chart, and what the schema said first, if it refused. */
export interface WholeAnswer {
  readonly answer: ChartAnswer;
  readonly schema?: string;
}

/**
 * Renders the chart as a user does, the schema on. What the schema refuses is rendered once more without it: the
 * templates name the option.
 * @throws Error if Helm fails otherwise than by a refusal of the templates
 */
export async function wholeChart(
  helm: Helm,
  release: { readonly name: string; readonly namespace: string },
  args: readonly string[],
  line: string = defaultLine,
): Promise<WholeAnswer> {
  const given = ['--skip-tests', '--namespace', release.namespace, ...args];
  const checked = await helmTemplate(helm, release.name, chartDirectory(line), given);
  if (!('error' in checked && checked.error.includes('meet the specifications of the schema')))
    return { answer: chartAnswer(checked) };
  const unchecked = await helmTemplate(helm, release.name, chartDirectory(line), [
    ...given,
    '--skip-schema-validation',
  ]);
  return { answer: chartAnswer(unchecked), schema: checked.error };
}

function chartAnswer(rendered: Awaited<ReturnType<typeof helmTemplate>>): ChartAnswer {
  if ('yaml' in rendered) return { objects: parseManifests(rendered.yaml) };
  const refusal = refusalOf(rendered.error);
  if (refusal === undefined) throw new Error(rendered.error);
  return { refusal };
}

/** `-f` for each of the values, written as files that are gone when `work` has ended. */
export async function withValuesFiles<T>(
  values: readonly JsonMap[],
  work: (args: readonly (readonly string[])[]) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-values-'));
  try {
    const args = values.map((one, index) => {
      const path = join(directory, `${String(index)}.yaml`);
      writeFileSync(path, stringify(one, { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false }));
      return ['-f', path];
    });
    return await work(args);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
