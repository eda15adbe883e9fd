import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCommand } from '../../../../generator/cli/commands/check.ts';
import { diffCommand } from '../../../../generator/cli/commands/diff.ts';
import { explainCommand } from '../../../../generator/cli/commands/explain.ts';
import { renderCommand } from '../../../../generator/cli/commands/render.ts';
import { defaultLine } from '../../../../generator/facts/lines/all.ts';
import { emptyFolder } from '../../../helpers/empty-folder.ts';

// What nobody can read as YAML: what was written wrong, and where, in words for those who do not know how a parser works.

const path = join(emptyFolder('yaml'), 'values.yaml');
const place = { line: defaultLine, name: 'flink', namespace: 'default' };
const release = { ...place, files: [path], sets: [] };

const conflict = (mark: string): string =>
  `${mark} is the mark of a merge conflict: choose one of the sides, and take the marks out`;
const template = (open: string): string =>
  `${open} begins template text, which nobody renders here: write what it stands for`;
const tab = 'a tab indents this line, and YAML takes blanks only';
const deeper =
  'is indented more than the line above, which has a value of its own already: begin both in the same column';
const indent = 'is indented as no line above it is: names of one map begin in the same column';
const noColon = 'has no colon: write NAME: VALUE, with a blank after the colon';
const lineEnd = (name: string, escape: string): string =>
  `${name} ends a line for Helm, and is not seen as one: take it out, or write it in double quotes as "${escape}"`;
const documents = 'more than one YAML document: Helm 3 reads the first alone, Helm 4 merges all; leave one';

test.each<[at: string, says: string, text: string]>([
  ['2:1', conflict('<<<<<<<'), 'mode: session\n<<<<<<< HEAD\nclusterId: a\n=======\nclusterId: b\n>>>>>>> theirs\n'],
  ['1:1', conflict('<<<<<<<'), '<<<<<<< HEAD\nclusterId: a\n=======\nclusterId: b\n>>>>>>> theirs\n'],
  [
    '3:1',
    conflict('<<<<<<<'),
    'job:\n  args: [a]\n<<<<<<< a\n  parallelism: 1\n=======\n  parallelism: 2\n>>>>>>> b\n',
  ],
  ['3:1', conflict('======='), 'job:\n  args: [a]\n=======\n  parallelism: 2\n'],
  ['1:12', template('{{'), 'clusterId: {{ .Release.Name }}\n'],
  ['2:8', template('{{'), 'image:\n  tag: {{ .Values.tag }}\nmode: session\n'],
  ['1:8', template('{{'), 'image: {{ repository }}:{{ tag }}\n'],
  ['1:1', template('{{'), '{{- if .Values.a }}\nmode: session\n{{- end }}\n'],
  ['2:1', template('{{'), 'mode: session\n{{ include "options" . | indent 2 }}\n'],
  ['2:1', template('{%'), 'mode: session\n{% if a %}\nclusterId: b\n{% endif %}\n'],
  ['3:7', template('{{'), 'job:\n  args:\n    - {{ topic }}\n'],
  ['2:1', tab, 'job:\n\tparallelism: 2\n'],
  ['3:1', tab, 'job:\n  parallelism: 2\n\tstate: running\n'],
  ['3:3', tab, 'job:\n  args:\n  \t- a\n'],
  ['2:3', deeper, 'mode: session\n  clusterId: a\n'],
  ['4:4', deeper, 'mode: session\njob:\n  state: running\n   parallelism: 2\n'],
  ['3:2', indent, 'job:\n  state: running\n parallelism: 2\n'],
  ['3:4', indent, 'flinkConfiguration:\n    rest.port: 1\n   web.timeout: 2\n'],
  ['4:3', indent, 'job:\n    args:\n      - a\n  parallelism: 2\n'],
  ['2:1', noColon, 'mode: session\nclusterId a\n'],
  ['1:1', noColon, 'mode session\nclusterId: a\n'],
  ['1:8', 'a value with a colon and a blank after it must be in quotes', 'image: flink:2.3: latest\n'],
  ['2:11', lineEnd('a carriage return without a line feed', '\\u000D'), 'mode: session\r\n# harmless\rclusterId: a\n'],
  ['1:11', 'U+0085 ends a line for Helm, and is not seen as one: take it out', '# harmless\u0085clusterId: a\n'],
  ['1:13', lineEnd('U+2028', '\\u2028'), 'clusterId: a\u2028mode: application\n'],
  ['2:4', lineEnd('U+2029', '\\u2029'), 'image: a\n"b"\u2029\n'],
  ['1:1001', 'is more than 1000 maps and lists deep', '{'.repeat(20_000)],
  ['1:1004', 'is more than 1000 maps and lists deep', `a: ${'['.repeat(20_000)}`],
  ['3:1', documents, 'mode: session\nclusterId: a\n---\nclusterId: b\n'],
  [
    '2:14',
    '*.example.com stands for what is marked &.example.com, and nothing is: put a text that begins with * in quotes',
    'flinkConfiguration:\n  rest.bind: *.example.com\n',
  ],
  ['2:14', 'this quote is never closed', 'mode: session\nclusterId:   "a\nimage: b\n'],
  ['2:9', 'this [ is never closed by a ]', 'job:\n  args: [a, b\n'],
  ['1:6', 'this { is never closed by a }', 'job: {state: running\nmode: session\n'],
  ['1:12', 'a value cannot begin with @ unless it is in quotes', 'clusterId: @a\n'],
  ['1:12', 'a value cannot begin with % unless it is in quotes', 'clusterId: %a\n'],
  ['1:10', 'a backslash in double quotes needs a second one; single quotes take it as it is', 'image: "a\\d"\n'],
  [
    '3:11',
    'text follows a closed quote: put all of it in quotes, and write a quote within single quotes twice',
    'job:\n  args:\n    - "a" b\n',
  ],
  ['1:6', 'a list begins on a line of its own, or is written [a, b]', 'job: - a\n'],
  ['1:1', 'not a map: write lines such as mode: session', '- mode: session\n'],
  ['2:12', 'has a control character, which YAML does not take', 'mode: session\nclusterId: \u0001\n'],
])('%s: %s', (at, says, text) => {
  writeFileSync(path, text);
  const { stdout } = checkCommand([release], { line: defaultLine, format: 'text', failOn: 'error' });
  expect(stdout).toBe(`${path}:${at}: error: values: ${says}\n`);
  const line = `${path}:${at}: ${says}`;
  expect(() => renderCommand(release)).toThrow(line);
  expect(() => diffCommand([release, release], { colour: false })).toThrow(line);
  expect(() => explainCommand(release, { key: undefined, format: 'text' })).toThrow(line);
});

test.each([
  ['a comment', '# <<<<<<< HEAD, {{ x }}\nmode: session\n'],
  ['a text in quotes', 'job: {args: ["{{ x }}", "<<<<<<< HEAD"]}\n'],
  ['a text of several lines', 'logConfiguration:\n  log4j.properties: |\n    a = {{ x }}\n    \tb\n    <<<<<<< HEAD\n'],
])('%s is none of it', (_, text) => {
  writeFileSync(path, text);
  const { stdout } = checkCommand([release], { line: defaultLine, format: 'text', failOn: 'error' });
  expect(stdout).not.toContain('error: values:');
});

test('a name that stands twice stops nothing, and is said', () => {
  writeFileSync(path, 'mode: session\nclusterId: a\nclusterId: b\n');
  const { stdout } = checkCommand([release], { line: defaultLine, format: 'text', failOn: 'error' });
  expect(stdout).toBe(
    `${path}:3:1: warning: clusterId: "clusterId" stands twice: the last one wins, leave the other out\n`,
  );
});
