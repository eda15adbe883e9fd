import type { CommandNode, PipelineNode, Statement, TestExpression } from 'unbash';
import { fits } from './glob.ts';
import { type Surroundings, patternOf, single } from './expand.ts';
import { type Value, textOf } from './value.ts';

/** What `test` and `[` say of known words; left out: that is not known. */
export function tested(words: readonly Value[]): boolean | undefined {
  const [first, second, third] = words;
  const [one, two] = [first, second].map((word) => (word === undefined ? undefined : textOf(word)));
  if (one === '!' && words.length > 1) return negated(tested(words.slice(1)));
  if (words.length === 1 && one !== undefined) return one !== '';
  if (words.length === 2 && second !== undefined && one !== undefined) return unary(one, second);
  if (words.length === 3 && first !== undefined && third !== undefined && two !== undefined)
    return compared(first, two, textOf(third), (text, other) => text === other);
  return undefined;
}

/** The same of `[[ … ]]`. */
export function testedTree(expression: TestExpression, around: Surroundings): boolean | undefined {
  switch (expression.type) {
    case 'TestGroup':
      return testedTree(expression.expression, around);
    case 'TestNot': {
      const operand = testedTree(expression.operand, around);
      return expression.negations.length % 2 === 1 ? negated(operand) : operand;
    }
    case 'TestUnary':
      return unary(expression.operator, single(expression.operand, around));
    case 'TestBinary':
      return compared(
        single(expression.left, around),
        expression.operator,
        patternOf(expression.right, around),
        (text, pattern) => fits(pattern, text),
      );
    case 'TestLogical': {
      const results = expression.operands.map((operand) => testedTree(operand, around));
      const decisive = expression.operator === '||';
      if (results.includes(decisive)) return decisive;
      return results.includes(undefined) ? undefined : !decisive;
    }
  }
}

function negated(result: boolean | undefined): boolean | undefined {
  return result === undefined ? undefined : !result;
}

function unary(operator: string, word: Value): boolean | undefined {
  const text = textOf(word);
  // What is known to hold anything is not empty, whatever the rest is.
  const hasText = word.some((piece) => 'text' in piece && piece.text !== '');
  if (operator === '-z') return hasText ? false : text === undefined ? undefined : true;
  if (operator === '-n') return hasText ? true : text === undefined ? undefined : false;
  return undefined;
}

function compared(
  left: Value,
  operator: string,
  right: string | undefined,
  equal: (text: string, other: string) => boolean,
): boolean | undefined {
  const text = textOf(left);
  if (text === undefined || right === undefined || text.length * right.length > 1e6) return undefined;
  if (operator === '=' || operator === '==') return equal(text, right);
  if (operator === '!=') return !equal(text, right);
  const [one, other] = [Number(text), Number(right)];
  if (!/^-?[0-9]{1,9}$/.test(text) || !/^-?[0-9]{1,9}$/.test(right)) return undefined;
  const results: Readonly<Record<string, boolean>> = {
    '-eq': one === other,
    '-ne': one !== other,
    '-lt': one < other,
    '-le': one <= other,
    '-gt': one > other,
    '-ge': one >= other,
  };
  return Object.hasOwn(results, operator) ? results[operator] : undefined;
}

/**
 * The variable of `[ -z "$X" ] && X=default`, and of its kin with `if` and `||`: as `${X:-default}` it sets what nobody gives.
 * @param isSet the body runs where the test is false
 */
export function defaultOf(
  test: PipelineNode,
  body: readonly Statement[] | PipelineNode,
  isElse: boolean,
): string | undefined {
  const name = emptiness(test, isElse);
  const commands = 'length' in body ? body.map(({ command }) => command) : [body];
  const [only, second] = commands;
  if (name === undefined || second !== undefined || only?.type !== 'Command' || only.name !== undefined)
    return undefined;
  const isOwn = only.prefix.every((part) => part.type === 'Assignment' && part.name === name && part.append !== true);
  return isOwn && only.prefix.length > 0 ? name : undefined;
}

/** The variable that a test finds empty, or with `isElse` the one that it finds not to be. */
function emptiness(test: PipelineNode, isElse: boolean): string | undefined {
  const [operator, operand] = wordsOf(test);
  const name = /^"?\$\{?([A-Za-z_]\w*)(?::?-)?\}?"?$/.exec(operand ?? '')?.[1];
  return operator === (isElse ? '-n' : '-z') ? name : undefined;
}

function wordsOf(test: PipelineNode): readonly string[] {
  if (test.type === 'TestCommand' && test.expression.type === 'TestUnary')
    return [test.expression.operator, test.expression.operand.text];
  const isTest = test.type === 'Command' && ['[', 'test'].includes(test.name?.text ?? '');
  return isTest ? test.args.map(({ text }) => text).filter((text) => text !== ']') : [];
}

/** The names of variables that a part of a script holds, for a message. */
export function variablesIn(text: string): readonly string[] {
  const found = text.matchAll(/\$\{?[#!]?([A-Za-z_]\w*|[0-9@#*])/g);
  return [...new Set(Array.from(found, ([, name]) => `$${name ?? ''}`))].slice(0, 3);
}

/** Whether a command that nothing is known of is taken to succeed. */
export function usuallySucceeds(node: CommandNode): boolean {
  const isPlain = node.type === 'Command';
  return isPlain && (node.name === undefined || ordinary.has(node.name.value));
}

const ordinary = new Set([
  ...['cd', 'pushd', 'popd', 'mkdir', 'echo', 'printf', 'cat', 'source', '.', 'set', 'sleep', 'true', ':'],
  ...['export', 'declare', 'typeset', 'readonly', 'local', 'unset', 'shift', 'umask', 'ulimit'],
]);
