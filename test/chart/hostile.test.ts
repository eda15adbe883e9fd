import { afterAll, describe, expect, test } from 'vitest';
import { parseManifests, refusalOf } from '../harness/harness.ts';
import { supportedHelms, helmTemplate, type Rendered } from '../helpers/helm.ts';
import { twoAtATime } from '../helpers/two-at-a-time.ts';
import { chart, type Given, means, refuses, removeFiles } from './hostile-ways.ts';
import { confLines } from './conf-lines.ts';
import { Release } from './whole-render.ts';

// What Helm itself makes of a value before the templates see it, by every way in. Texts in every place: hostile-texts.test.ts.

afterAll(removeFiles);

/** What neither Helm's parsers nor the chart's schema say, and no template may. */
const runtimeError =
  /nil pointer|wrong type|can't evaluate|error calling (?!include|template|fail)|panic|goroutine|\bran\b/;

/** Whether Helm refused by itself, before any template: a file that is no YAML, or the schema, whose text is Helm's. */
const bySchema = (rendered: Rendered): boolean =>
  'error' in rendered && /^Error: values don't meet the specifications of the schema/m.test(rendered.error);

describe.each(await supportedHelms())('$name', async (helm) => {
  const render = ({ args, chart: own = chart }: Given, ...more: string[]) =>
    helmTemplate(helm, 'flink', own, [...args, ...more]);
  const meant = await twoAtATime(means, ([, given]) => render(given));
  const refused = await twoAtATime(refuses, async ([, given]) => ({
    checked: await render(given),
    unchecked: await render(given, '--skip-schema-validation'),
  }));

  test.each(means.map(([title, , conf], index) => ({ title, conf, index })))(
    '$title: mean what they mean',
    ({ conf, index }) => {
      const rendered = meant[index];
      if (rendered === undefined || 'error' in rendered) throw new Error(rendered?.error);
      const release = new Release(parseManifests(rendered.yaml));
      const lines = confLines(release);
      expect(Object.keys(lines).length).toBeGreaterThan(10);
      for (const [key, text] of Object.entries(conf)) expect(lines[key], key).toBe(text);
      expect(release.names).toContain('Deployment/flink');
    },
  );

  test.each(refuses.map(([title, , start], index) => ({ title, start, index })))(
    '$title: one line',
    ({ start, index }) => {
      const { checked, unchecked } = refused[index] ?? {};
      if (checked === undefined || unchecked === undefined || !('error' in unchecked)) throw new Error('not refused');
      const refusal = refusalOf(unchecked.error);
      expect(unchecked.error).not.toMatch(runtimeError);
      expect(`${String(refusal?.option)}: ${String(refusal?.message)}`).toContain(start);
      if (!bySchema(checked)) expect(checked).toEqual(unchecked);
    },
  );
});
