import { GoCode, type GoValue } from '../../generator/chart/gotmpl/code.ts';
import { goOperand } from '../../generator/chart/gotmpl/literal.ts';

/**
 * Template tag for computed Go template expressions: code is spliced as it is, every other value is written as a literal operand.
 *
 *     go`has ${'a"b'} ${['x', 'y']}`   →   has "a\"b" (list "x" "y")
 */
export function go(code: TemplateStringsArray, ...values: readonly GoValue[]): GoCode {
  return GoCode.of(
    code.reduce((text, part, index) => {
      const value = values[index - 1] as GoValue;
      return text + (value instanceof GoCode ? value.text : goOperand(value)) + part;
    }),
  );
}
