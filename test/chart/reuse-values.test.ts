import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { type JsonMap, isJsonMap, parseValuesFile } from '../../generator/reference/helm/values-file.ts';
import { helmTemplate } from '../helpers/helm.ts';
import { linesInTurn } from '../helpers/lines-in-turn.ts';

const work = mkdtempSync(join(tmpdir(), 'flink-chart-reuse-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** The one default that nothing stands in for: every chart has had it, and `--reuse-values` brings it along. */
const alwaysThere = 'logConfiguration';

/** What `--reuse-values` hands to a chart: another chart's defaults and the user's values, and nothing of its own values.yaml. */
function withoutDefaults(line: string): string {
  const copy = join(mkdtempSync(join(work, 'chart-')), 'chart');
  cpSync(chartDirectory(line), copy, { recursive: true });
  const defaults = parseValuesFile(readFileSync(join(copy, 'values.yaml'), 'utf8'));
  writeFileSync(join(copy, 'values.yaml'), stringify({ [alwaysThere]: defaults[alwaysThere] }));
  return copy;
}

describe.each(await linesInTurn())('helm upgrade --reuse-values, $line', ({ line, helm }) => {
  const defaults = parseValuesFile(readFileSync(join(chartDirectory(line), 'values.yaml'), 'utf8'));

  async function yaml(chart: string, values: JsonMap): Promise<string> {
    const file = join(mkdtempSync(join(work, 'values-')), 'values.yaml');
    writeFileSync(file, stringify(values, { compat: 'yaml-1.1' }));
    const answer = await helmTemplate(helm, 'demo', chart, ['--values', file]);
    if ('error' in answer) throw new Error(answer.error);
    return answer.yaml;
  }

  test('a chart that finds none of its defaults has them all the same', async () => {
    expect(await yaml(withoutDefaults(line), {})).toBe(await yaml(chartDirectory(line), {}));
  });

  test('a section that an older chart did not have is not missed', async () => {
    const chart = withoutDefaults(line);
    expect(defaults).toHaveProperty(alwaysThere);
    const whole = await yaml(chartDirectory(line), {});
    for (const section of Object.keys(defaults).filter((name) => isJsonMap(defaults[name] ?? null))) {
      const older = Object.fromEntries(Object.entries(defaults).filter(([name]) => name !== section));
      expect(await yaml(chart, older), section).toBe(whole);
    }
  });

  test("the user's values stay", async () => {
    const user = { image: 'a:1', flinkConfiguration: { 'taskmanager.numberOfTaskSlots': 3 } };
    expect(await yaml(withoutDefaults(line), user)).toBe(await yaml(chartDirectory(line), user));
  });
});
