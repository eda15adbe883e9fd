import { expect, test } from 'vitest';
import { parseTemplate } from '../../../../../generator/reference/flink/pod-template/nodes.ts';
import { TemplateSyntaxError } from '../../../../../generator/reference/flink/pod-template/template-errors.ts';

const foo = { kind: 'map', entries: [['foo', { kind: 'string', text: 'bar' }]] };

test.each([
  'foo: bar\n',
  '---\nfoo: bar\n---\nsecond: [broken\n',
  '%YAML 1.2\n---\nfoo: bar\n',
  ' \n{"foo": "bar"} trailing',
  'foo: |-\n  bar\n',
])('%j', (text) => {
  expect(parseTemplate(text)).toEqual(foo);
});

test.each(['', '\n# nothing\n', 'foo: [bar', '{foo: bar}', 'a: b: c', 'foo: \u0001', '? {a: b}\n: c\n', 'foo: 0_'])(
  'refuses %j',
  (text) => {
    expect(() => parseTemplate(text)).toThrow(TemplateSyntaxError);
  },
);
