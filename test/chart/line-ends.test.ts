import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';
import { parseValuesFile } from '../../generator/reference/helm/values-file.ts';
import { helmBinaries, helmTemplate } from '../helpers/helm.ts';

// What ends a line for Helm, and for no reviewer: a comment that goes on as values.

const work = mkdtempSync(join(tmpdir(), 'flink-chart-line-ends-'));
afterAll(() => {
  rmSync(work, { recursive: true });
});

const helms = await helmBinaries();
const ends = { CR: '\r', NEL: '\u0085', LS: '\u2028', PS: '\u2029' };

describe.each(helms)('$name', (helm) => {
  test.each(Object.entries(ends))('%s in a comment: Helm reads on, the command line refuses', async (name, end) => {
    const text = `# harmless${end}podTemplate: {spec: {hostPID: true}}\n`;
    const file = join(work, `${name}.yaml`);
    writeFileSync(file, text);
    const answer = await helmTemplate(helm, 'demo', chartDirectory(defaultLine), ['--values', file]);
    expect('yaml' in answer && answer.yaml.includes('hostPID: true')).toBe(true);
    expect(() => parseValuesFile(text)).toThrow('ends a line for Helm');
  });

  test.each(Object.entries(ends).filter(([name]) => name !== 'NEL'))(
    '%s by its escape in double quotes is a text to both',
    async (name, end) => {
      const code = end.charCodeAt(0).toString(16).padStart(4, '0');
      const text = `flinkConfiguration: {my.text: "a\\u${code}b"}\n`;
      const file = join(work, `${name}-escape.yaml`);
      writeFileSync(file, text);
      const answer = await helmTemplate(helm, 'demo', chartDirectory(defaultLine), ['--values', file]);
      expect('yaml' in answer).toBe(true);
      expect(parseValuesFile(text)).toEqual({ flinkConfiguration: { 'my.text': `a${end}b` } });
    },
  );
});
