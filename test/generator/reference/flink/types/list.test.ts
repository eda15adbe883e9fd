import { describe, expect, test } from 'vitest';
import { escapeWithSingleQuote, parseList, printList } from '../../../../../generator/reference/flink/types/list.ts';
import { parserTable } from './table.ts';

describe('parseList', () => {
  parserTable(
    parseList,
    [
      ['', []],
      ['a', ['a']],
      ['a;b;c', ['a', 'b', 'c']],
      [' a ; b c ', ['a', 'b c']],
      ["'A;B';C", ['A;B', 'C']],
      ['"AB\'D";B', ["AB'D", 'B']],
      ['"AB\'""D;B";C', ['AB\'"D;B', 'C']],
      ["'a''b'", ["a'b"]],
      ["''", ['']],
      ["' a '", [' a ']],
      // Quotes inside an unquoted part are ordinary characters.
      ["it's;b", ["it's", 'b']],
      // An empty part counts only between two delimiters.
      [';', []],
      [';a;', ['a']],
      ['a;;b', ['a', '', 'b']],
      ['a; ;b', ['a', '', 'b']],
      // Java's blanks: the no-break space is none, control characters are cut off.
      ['\u00a0;b', ['\u00a0', 'b']],
      ['\u3000;b', ['b']],
      ['\u0001;b', ['', 'b']],
    ],
    ["'a", '"a', "'a''", "'a'b", "'a' b;c", '"a"\'b\'', 'a;"'],
  );
});

test.each([
  [['a', 'b'], 'a;b'],
  [['a;b', 'c'], "'a;b';c"],
  [["it's", 'say "x"'], `'it''s';'say "x"'`],
  [[], ''],
])('prints %j as %s', (list, text) => {
  expect(printList(list)).toBe(text);
  expect(parseList(text)).toEqual(list);
});

test('escapes for the given delimiters only', () => {
  expect(escapeWithSingleQuote('a:b', ';')).toBe('a:b');
  expect(escapeWithSingleQuote('a:b', ';', ':')).toBe("'a:b'");
});
