import { GoCode, type GoValue } from './code.ts';

/**
 * Writes a value as a Go template expression: text quoted, numbers plain, arrays as `list …`, objects as `dict …`. Undefined members are left out.
 * @throws Error for a number that is not finite and for text that is no Unicode.
 */
export function goLiteral(value: GoValue): GoCode {
  if (value instanceof GoCode) return value;
  if (value === null) return GoCode.of('nil');
  switch (typeof value) {
    case 'string':
      return GoCode.of(quoted(value));
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`${value} is no number that Go can write`);
      return GoCode.of(String(value));
    case 'boolean':
      return GoCode.of(String(value));
    default:
      return GoCode.of(composite(value));
  }
}

/** The same as an operand: a call (`list …`, `dict …`) stands in parentheses. */
export function goOperand(value: GoValue): string {
  const { text } = goLiteral(value);
  return typeof value === 'object' && value !== null ? `(${text})` : text;
}

function composite(value: readonly GoValue[] | { readonly [key: string]: GoValue }): string {
  if (isArray(value)) return ['list', ...value.map(goOperand)].join(' ');
  const members = Object.entries(value).filter(([, member]) => (member as unknown) !== undefined);
  return ['dict', ...members.flatMap(([key, member]) => [quoted(key), goOperand(member)])].join(' ');
}

function isArray(value: object): value is readonly GoValue[] {
  return Array.isArray(value);
}

/** A Go string. Braces are written as escapes, so that no text opens or closes an action of either template language. */
function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new Error(`${JSON.stringify(text)} is no Unicode text`);
  return JSON.stringify(text).replaceAll('{', '\\x7b').replaceAll('}', '\\x7d');
}
