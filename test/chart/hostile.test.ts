import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseManifests } from '../harness/harness.ts';
import { type Helm, helmBinaries, helmTemplate } from '../helpers/helm.ts';
import { confLines } from './rules/conf-lines.ts';

const chart = join(import.meta.dirname, '../../charts/flink');
const directory = mkdtempSync(join(tmpdir(), 'flink-chart-hostile-'));
let helms: readonly Helm[];
beforeAll(async () => {
  helms = await helmBinaries();
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

let files = 0;
/** `-f` with this text. */
function file(text: string): string[] {
  const path = join(directory, `${String(files++)}.yaml`);
  writeFileSync(path, text);
  return ['-f', path];
}

/** Helm's arguments, and the lines of flink-conf.yaml that they mean (`undefined`: no such line). */
const means: readonly (readonly [string, readonly string[], Readonly<Record<string, string | undefined>>])[] = [
  [
    'YAML 1.1 numbers and booleans of a file',
    file(
      'flinkConfiguration: {a.e: 1e6, a.octal: 0777, a.yes: yes, a.under: 1_000, a.text: "1.10", a.most: 9007199254740991}',
    ),
    {
      'a.e': '1000000',
      'a.octal': '511',
      'a.yes': 'true',
      'a.under': '1000',
      'a.text': '1.10',
      'a.most': '9007199254740991',
    },
  ],
  [
    'numbers of --set',
    [
      '--set',
      'flinkConfiguration.a\\.n=1000000,flinkConfiguration.a\\.v=1.10,flinkConfiguration.a\\.huge=12345678901234567890',
    ],
    { 'a.n': '1000000', 'a.v': '1.10', 'a.huge': '12345678901234567890' },
  ],
  [
    'numbers of --set-json',
    ['--set-json', 'flinkConfiguration={"a.e":1e6,"a.z":-0,"kubernetes.taskmanager.cpu":1e-7}'],
    { 'a.e': '1000000', 'a.z': '0', 'kubernetes.taskmanager.cpu': '0.0000001' },
  ],
  [
    'template code',
    file(
      'flinkConfiguration: {a.t: \'{{ fail "ran" }}{{\'}\npodTemplate: {metadata: {annotations: {t: "{{ fail `ran` }}"}}, spec: {}}',
    ),
    { 'a.t': '{{ fail "ran" }}{{' },
  ],
  [
    'quotes, colons and letters',
    file(`flinkConfiguration: {a.q: '"x": ''y'', [z] ünïcödé 日本 %s &amp; \\n'}`),
    { 'a.q': `"x": 'y', [z] ünïcödé 日本 %s &amp; \\n` },
  ],
  ['a long text', file(`flinkConfiguration: {a.l: ${'x'.repeat(20_000)}}`), { 'a.l': 'x'.repeat(20_000) }],
  [
    'null of a file',
    file('flinkConfiguration: {parallelism.default: null, a.null: ~}\nimage: ~\nlogConfiguration: ~'),
    { 'parallelism.default': undefined, 'a.null': undefined },
  ],
  ['null of --set', ['--set', 'flinkConfiguration.parallelism\\.default=null'], { 'parallelism.default': undefined }],
  [
    'null of --set-json',
    ['--set-json', 'flinkConfiguration={"parallelism.default":null}'],
    { 'parallelism.default': undefined },
  ],
  [
    'a tag of --set, which is a text',
    ['--set', 'image.tag=1.13'],
    { 'kubernetes.container.image': 'apache/flink:1.13' },
  ],
];

/** Helm's arguments, and the start of the one line that refuses them. */
const refuses: readonly (readonly [string, readonly string[], string])[] = [
  [
    'digits that a float64 loses',
    file('flinkConfiguration: {a.n: 9007199254740993}'),
    'a.n: 9007199254740992 may have lost',
  ],
  ['the same by --set', ['--set', 'flinkConfiguration.a\\.n=9007199254740993'], 'a.n: 9007199254740993 may have lost'],
  ['the same by --set-json', ['--set-json', 'flinkConfiguration={"a.n":9007199254740993}'], 'a.n: 9007199254740992'],
  ['a version that YAML takes for a number', file('flinkConfiguration: {a.v: 1.10}'), 'a.v: 1.1 is a fraction'],
  ['a line break', ['--set-json', 'flinkConfiguration={"a.t":"x\\nkubernetes.namespace: y"}'], 'a.t: "x\\nkubernetes'],
  ['a line break in a key', ['--set-json', 'flinkConfiguration={"a\\nb":"x"}'], 'flinkConfiguration: "a\\nb" is no'],
  [
    'a long bad text',
    ['--set', `flinkConfiguration.web\\.timeout=${'y'.repeat(5000)}`],
    `web.timeout: "${'y'.repeat(60)}" (shor`,
  ],
];

describe.each([0, 1])('Helm %#', (index) => {
  test.each(means)('%s mean what they mean', async (_, args, conf) => {
    const helm = helms[index] as Helm;
    const rendered = await helmTemplate(helm, 'flink', chart, args);
    expect(rendered).not.toHaveProperty('error');
    const lines = confLines({ objects: parseManifests('yaml' in rendered ? rendered.yaml : '') });
    expect(Object.keys(lines).length).toBeGreaterThan(10);
    for (const [key, text] of Object.entries(conf)) expect(lines[key], key).toBe(text);
  });

  test.each(refuses)('%s: one line', async (_, args, start) => {
    const helm = helms[index] as Helm;
    const rendered = await helmTemplate(helm, 'flink', chart, [...args, '--skip-schema-validation']);
    const error = 'error' in rendered ? rendered.error : '';
    const lines = error.split('\n').filter((line) => line.includes('execution error'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`): ${start}`);
  });
});
