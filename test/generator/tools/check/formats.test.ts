import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { jsonReport } from '../../../../generator/tools/check/formats/json.ts';
import { sarifReport } from '../../../../generator/tools/check/formats/sarif.ts';
import { countText } from '../../../../generator/tools/check/formats/text.ts';
import { line113 } from '../../../../generator/facts/lines/1.13.ts';
import { findings } from './checked.ts';

const all = findings([
  'mode: x\nflinkConfiguration:\n  rest.port: y\n  web.port: 1\n  a.b: 1\n',
  '- a'.replace('- a', 'b: 1'),
]);
const schemaFile = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif')),
  'schemas/sarif-2.1.0-rtm.5.json',
);

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Record<string, unknown>[];
  }[];
}

test('SARIF is valid against its schema', () => {
  const ajv = new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  const log = JSON.parse(sarifReport(all, '1.2.3')) as Log;
  validate(log);
  expect(validate.errors).toBeNull();
  validate({ ...log, version: '3' });
  expect(validate.errors).not.toBeNull();
  const [run] = log.runs;
  expect(run?.results).toHaveLength(all.length);
  for (const { ruleId, ruleIndex } of run?.results ?? []) {
    expect(run?.tool.driver.rules[ruleIndex as number]?.id).toBe(ruleId);
  }
  expect(run?.results[1]).toMatchObject({
    ruleId: 'option-type',
    level: 'error',
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'a.yaml' }, region: { startLine: 3, startColumn: 3 } } },
    ],
  });
});

test.each([
  ['dir/a b.yaml', 'dir/a%20b.yaml'],
  ['/a/ü.yaml', 'file:///a/%C3%BC.yaml'],
  ['C:\\a\\b.yaml', 'file:///C:/a/b.yaml'],
])('the URI of %s', (file, uri) => {
  const log = sarifReport(
    [{ file, line: 1, column: 1, severity: 'note', rule: 'client', code: 'client', key: 'a', message: 'b' }],
    '1',
  );
  expect(log).toContain(`"uri": "${uri}"`);
});

test('JSON has the findings and their number', () => {
  expect(JSON.parse(jsonReport(all, line113))).toEqual({
    line: '1.13',
    flinkVersion: line113.flinkVersion,
    counts: { error: 3, warning: 1, note: 1 },
    findings: all,
  });
});

test('how many there are', () => {
  expect(countText(all)).toBe('3 errors, 1 warning, 1 note');
  expect(countText([])).toBe('no findings');
});

test('a finding has the code of its sentence, and the name of its rule where there is but one', () => {
  const found = findings(['flinkConfiguration:\n  rest.port: 70000\n  web.port: 1\nmode: application\n']);
  expect(found.map(({ rule, code }) => [rule, code])).toEqual([
    ['kubernetes-names', 'kubernetes-names.port'],
    ['deprecated-option', 'deprecated-option'],
    ['mode-values', 'mode-values.noJar'],
  ]);
});
