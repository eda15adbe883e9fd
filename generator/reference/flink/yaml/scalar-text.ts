import { printDouble } from '../types/double.ts';
import { type CoreScalar, resolvePlain } from './core-schema.ts';

/** Where a scalar stands: in a block, in brackets, or as a key of a block. */
export type ScalarPlace = 'block' | 'flow' | 'key';

/** A scalar of one line as snakeyaml-engine's emitter writes it: plain where that reads back the same, else in single, else in double quotes. */
export function scalarText(value: CoreScalar, place: ScalarPlace): string {
  if (typeof value !== 'string') return plainText(value);
  const analysis = analyse(value);
  const text = resolvePlain(value) === value;
  if (text && (place === 'flow' ? analysis.flowPlain : analysis.blockPlain && !value.includes('\n'))) return value;
  return analysis.singleQuoted && !value.includes('\n') ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

/** Whether a text of several lines may stand as a block of its own. */
export function allowsBlock(value: string): boolean {
  return analyse(value).block;
}

function plainText(value: Exclude<CoreScalar, string>): string {
  if (typeof value !== 'number') return String(value);
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return printDouble(value);
}

/** Which styles a text may have (`Emitter.analyzeScalar`). */
interface Analysis {
  readonly flowPlain: boolean;
  readonly blockPlain: boolean;
  readonly singleQuoted: boolean;
  readonly block: boolean;
}

const special = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function analyse(text: string): Analysis {
  const everywhere =
    /^(?:---|\.\.\.)/.test(text) || /^[#,[\]{}&*!|>'"%@`]/.test(text) || /^-(?:\s|$)/.test(text) || /[\s]#/.test(text);
  const blockIndicators = everywhere || /^\?(?:\s|$)/.test(text) || /:(?:\s|$)/.test(text);
  const flowIndicators = blockIndicators || /^[?:]/.test(text) || /.[,?[\]{}:]/s.test(text);
  const blankEnds = /^[ \n]|[ \n]$/.test(text);
  const doubleOnly = / \n/.test(text) || special.test(text);
  const breakSpace = /\n /.test(text);
  const plain = !blankEnds && !doubleOnly && !breakSpace;
  return {
    flowPlain: plain && !flowIndicators && !text.includes('\n'),
    blockPlain: plain && !blockIndicators,
    singleQuoted: !doubleOnly && !breakSpace,
    block: !doubleOnly && !text.endsWith(' '),
  };
}

const escapes: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\x1b': '\\e',
  '\x85': '\\N',
  '\xa0': '\\_',
  '\u2028': '\\L',
  '\u2029': '\\P',
  '"': '\\"',
  '\\': '\\\\',
};

function doubleQuoted(text: string): string {
  const escaped = text.replace(
    /["\\]|[^\x20-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (char) => {
      const code = char.codePointAt(0) ?? 0;
      return escapes[char] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
    },
  );
  return `"${escaped}"`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
