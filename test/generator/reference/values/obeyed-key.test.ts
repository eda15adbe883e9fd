import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { mergeValues } from '../../../../generator/reference/helm/merge.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';

// However a key is written, no object is rendered that has it: looked up in what is rendered, not in what was written.

const key = fc.constantFrom('helm.sh/hook', 'meta.helm.sh/release-name', 'argocd.argoproj.io/hook', 'note', 'a.b/c');
const blank = fc.constantFrom('', '', '', '', ' ', '\t', '\n');
const seldom = fc.constantFrom(false, false, false, true);
/** A key as it can be written: plain, in quotes, with an escape, between blanks, or nearly so. */
const written = fc
  .tuple(key, fc.constantFrom('"', "'", '', '', '', '\\'), seldom, blank, blank)
  .map(
    ([name, quote, escaped, before, after]) =>
      `${before}${quote}${escaped ? name.replace('.', '\\u002e') : name}${quote === '\\' ? '' : quote}${after}`,
  );
const pair = fc
  .tuple(written, fc.constantFrom(':', ':', ': ', ' : ', ''), fc.constantFrom('x', 'x', '"x,y"', "'x:y'", ''))
  .map((parts) => parts.join(''));
const map = fc.tuple(
  fc.array(pair, { minLength: 1, maxLength: 2 }),
  fc.constantFrom(',', ',', ', ', ';', '\n'),
  seldom,
);
const text = map.map(([pairs, comma, braces]) => (braces ? `{${pairs.join(comma)}}` : pairs.join(comma)));
const option = fc.constantFrom(
  'kubernetes.jobmanager.annotations',
  'kubernetes.jobmanager.labels',
  'kubernetes.rest-service.annotations',
);
const runs = 400;

describe.each(lineNames)('line %s', (name) => {
  const line = loadLine(name);
  const defaults = readChartValues(name);
  const rendered = (values: Parameters<typeof mergeValues>[0]) =>
    renderRelease(mergeValues(defaults, [values]), { name: 'flink', namespace: 'data' }, line);
  const obeyed = /^(?:meta\.)?helm\.sh\/|^argocd\.argoproj\.io\//;

  test(`no text of ${String(runs)} puts an obeyed key on an object`, () => {
    let taken = 0;
    let refused = 0;
    fc.assert(
      fc.property(option, text, (key, given) => {
        const result = rendered({ profile: 'native', strictOptions: false, flinkConfiguration: { [key]: given } });
        if ('refusal' in result) {
          if (result.refusal.code === 'obeyed-key.key') refused++;
          return;
        }
        taken++;
        expect(metadataNames(result.objects).filter((one) => obeyed.test(one))).toEqual([]);
      }),
      { numRuns: runs },
    );
    // Both ends were reached.
    expect(refused).toBeGreaterThan(10);
    expect(taken).toBeGreaterThan(10);
  });
});

/** The names of all labels and annotations, at any depth. */
function metadataNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
    ...(name === 'annotations' || name === 'labels' ? Object.keys(inner as object) : []),
    ...metadataNames(inner),
  ]);
}
