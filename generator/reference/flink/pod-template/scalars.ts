import { TemplateSyntaxError } from './template-errors.ts';

/** A scalar of a YAML file as Jackson's YAML parser over SnakeYAML 1.27 reads it (YAML 1.1); the text is always what stands in the file. */
export type Scalar =
  | { readonly kind: 'string' | 'float'; readonly text: string }
  | { readonly kind: 'int'; readonly text: string; readonly value: bigint }
  | { readonly kind: 'bool'; readonly text: string; readonly value: boolean }
  | { readonly kind: 'null' };

const bool = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const int =
  /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const float =
  /^(?=[-+0-9.])(?:[-+]?(?:\.[0-9]+|[0-9_]+(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const nothing = /^(?:~|null|Null|NULL| |)$/;

/**
 * Reads one scalar.
 * @param plain without quotes and not a block
 * @param tag an explicit tag (`tag:yaml.org,2002:int`); `!` makes even a quoted text plain
 * @throws TemplateSyntaxError for a number without digits
 */
export function readScalar(text: string, plain: boolean, tag?: string): Scalar {
  const implicit = tag === undefined || tag === '!';
  const type = implicit ? implicitType(text, plain || tag === '!') : tag.replace(/^tag:yaml\.org,2002:/, '');
  if (type === 'int') return readInt(text);
  if (type === 'float') return { kind: 'float', text };
  if (type === 'null') return { kind: 'null' };
  if (type === 'bool' && (bool.test(text) || /^[yn]$/i.test(text))) {
    return { kind: 'bool', text, value: /^(?:y|yes|on|true)$/i.test(text) };
  }
  return { kind: 'string', text };
}

function implicitType(text: string, plain: boolean): string {
  if (!plain) return 'str';
  if (bool.test(text)) return 'bool';
  if (int.test(text)) return 'int';
  if (float.test(text)) return 'float';
  return nothing.test(text) ? 'null' : 'str';
}

/** A leading zero is octal, as in `defaultMode: 0644`; numbers to the base of 60 stay texts. */
function readInt(text: string): Scalar {
  const [, sign, prefix, digits] = /^([-+]?)(0[bBxX]|0(?=[0-9_])|)([0-9a-fA-F_]+)$/.exec(text) ?? [];
  if (text === '' || /^_+$/.test(digits ?? ''))
    throw new TemplateSyntaxError(`${JSON.stringify(text)} must be a number`);
  if (digits === undefined) return { kind: 'string', text };
  const literal = { '': '', '0': '0o' }[prefix ?? ''] ?? prefix;
  const magnitude = BigInt(`${literal ?? ''}${digits.replaceAll('_', '')}`);
  return { kind: 'int', text, value: sign === '-' ? -magnitude : magnitude };
}

/** A float's value, as `Double.parseDouble` reads it without underscores; `undefined` for what YAML takes and Java does not (`.inf`). */
export function floatValue(text: string): number | undefined {
  const cleaned = text.replaceAll('_', '');
  return /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(cleaned) ? Number(cleaned) : undefined;
}
