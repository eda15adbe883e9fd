import { allowsBlock, scalarText } from './scalar-text.ts';
import type { YamlValue } from './yaml-value.ts';

/** `YamlParserUtils.toYAMLString`: one line, collections in brackets. */
export function flowYaml(value: YamlValue): string {
  return flow(value, 'block');
}

/** The document of `YamlParserUtils.convertAndDumpYamlFromFlatMap`: maps and lists as blocks, two blanks a level. */
export function blockYaml(map: ReadonlyMap<YamlValue, YamlValue>): string {
  return map.size === 0 ? '{}\n' : blockMap(map, '');
}

function flow(value: YamlValue, place: 'block' | 'flow'): string {
  if (isList(value)) return `[${value.map((item) => flow(item, 'flow')).join(', ')}]`;
  if (isMap(value)) {
    const entry = ([key, item]: readonly [YamlValue, YamlValue]): string => `${flowKey(key)}: ${flow(item, 'flow')}`;
    return `{${[...value].map(entry).join(', ')}}`;
  }
  return scalarText(value, place);
}

function flowKey(key: YamlValue): string {
  return isSimpleKey(key) ? flow(key, 'flow') : `? ${flow(key, 'flow')} `;
}

/** `Emitter.checkSimpleKey` for scalars: others are marked by a question mark. */
function isSimpleKey(key: YamlValue): boolean {
  return typeof key !== 'string' || (key !== '' && key.length < 128 && !/[\n\x85\u2028\u2029]/.test(key));
}

function blockMap(map: ReadonlyMap<YamlValue, YamlValue>, indent: string): string {
  return [...map].map(([key, value]) => `${indent}${blockKey(key, indent)}:${blockValue(value, indent)}`).join('');
}

function blockKey(key: YamlValue, indent: string): string {
  return isSimpleKey(key) ? keyText(key) : `? ${keyText(key)}\n${indent}`;
}

function keyText(key: YamlValue): string {
  return isList(key) || isMap(key) ? flow(key, 'flow') : scalarText(key, 'key');
}

/** What follows a key's colon, to the end of the line or lines. */
function blockValue(value: YamlValue, indent: string): string {
  if (isMap(value)) return value.size === 0 ? ' {}\n' : `\n${blockMap(value, `${indent}  `)}`;
  if (isList(value)) {
    if (value.length === 0) return ' []\n';
    return `\n${value.map((item) => `${indent}-${blockItem(item, indent)}`).join('')}`;
  }
  return isBlock(value) ? literal(value, `${indent}  `) : ` ${scalarText(value, 'block')}\n`;
}

/** What follows an item's dash: its text is indented from the dash on, as the digit counts it. */
function blockItem(value: YamlValue, indent: string): string {
  return isBlock(value) ? literal(value, `${indent}  `) : blockValue(value, `${indent}  `);
}

function isBlock(value: YamlValue): value is string {
  return typeof value === 'string' && value.includes('\n') && allowsBlock(value);
}

/** A text of several lines behind `|`; the sign says what becomes of the breaks at its end, a digit that it begins with blanks. */
function literal(text: string, indent: string): string {
  const digit = /^[ \n]/.test(text) ? '2' : '';
  const end = text.endsWith('\n') ? (/(?:^|\n)\n$/.test(text) ? '+' : '') : '-';
  const lines = text.replace(/\n$/, '').split('\n');
  return ` |${digit}${end}\n${lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('')}`;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isMap(value: YamlValue): value is ReadonlyMap<YamlValue, YamlValue> {
  return value instanceof Map;
}
