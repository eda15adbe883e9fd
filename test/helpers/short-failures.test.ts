import { expect, test } from 'vitest';
import { type Failure, firstLines, shorten } from './short-failures.ts';

const long = 'abc\n'.repeat(5000);

test('a failure takes a screen, however much was printed or compared', () => {
  const failure: Failure = {
    name: 'ExecaError',
    message: long,
    stack: `ExecaError: ${long}\n    at one (a.ts:1:1)\n${'    at two (b.ts:1:1)\n'.repeat(100)}`,
    diff: long,
    all: long,
    cause: new Error(long),
    stacks: [],
  };
  shorten(failure);
  const { message, stack = '', diff = '' } = failure;
  expect([message, stack, diff].map((text) => text.split('\n').length)).toEqual([9, 15, 21]);
  expect(stack).toContain('at one');
  expect(Object.keys(failure).sort()).toEqual(['diff', 'message', 'name', 'stack', 'stacks']);
});

test('a short one stays as it is', () => {
  const failure: Failure = { message: 'no', stack: 'Error: no\n    at one (a.ts:1:1)', diff: '- a\n+ b' };
  shorten(failure);
  expect(failure).toEqual({ message: 'no', stack: 'no\n    at one (a.ts:1:1)', diff: '- a\n+ b' });
});

test('a long line is cut, and what is left out is counted', () => {
  expect(firstLines('x'.repeat(500), 3)).toBe(`${'x'.repeat(400)}…`);
  expect(firstLines('a\nb\nc', 2)).toBe('a\nb\n… 1 lines more');
});
