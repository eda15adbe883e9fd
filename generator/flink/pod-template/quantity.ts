import { printDouble } from '../types/double.ts';
import { TemplateTypeError } from './type-error.ts';
import { floatValue } from './scalars.ts';
import type { TemplateNode } from './nodes.ts';

const maxInt = 2n ** 31n - 1n;

/** A Quantity, as fabric8's own deserializer reads and prints it: almost any text. */
export function readQuantity(node: TemplateNode): string {
  if (node.kind === 'map') {
    const part = (name: string): TemplateNode | undefined => node.entries.findLast(([key]) => key === name)?.[1];
    const amount = part('amount');
    const format = part('format');
    if (amount !== undefined) {
      return format === undefined ? checkQuantity(jsonText(amount)) : `${jsonText(amount)}${jsonText(format)}`;
    }
  }
  return checkQuantity(nodeText(node));
}

/** An IntOrString: an integer of 32 bits stays one, all else becomes a text. */
export function readIntOrString(node: TemplateNode): number | string {
  const isInt = node.kind === 'int' && node.value <= maxInt && node.value >= -maxInt - 1n;
  return isInt ? Number(node.value) : nodeText(node);
}

/** `Quantity.parse`: refuses a text without anything before the unit, and digits in the unit that a letter follows. */
function checkQuantity(text: string): string {
  const amount = text.split(/[eEinumkKMGTP]+/, 1)[0] ?? '';
  const format = text.slice(amount.length);
  const onlyUnits = /^[eEinumkKMGTP]*$/.test(text);
  if (onlyUnits || (/[0-9]/.test(format) && /\p{Alphabetic}$/u.test(format))) {
    throw new TemplateTypeError(`${JSON.stringify(text)} is no quantity, expected for example 500Mi`);
  }
  return text;
}

/** `JsonNode.asText`. */
function nodeText(node: TemplateNode): string {
  switch (node.kind) {
    case 'string':
      return node.text;
    case 'int':
      return node.value.toString();
    case 'float':
      return printDouble(floatOf(node.text));
    case 'bool':
      return String(node.value);
    default:
      return '';
  }
}

/** `JsonNode.toString`. */
function jsonText(node: TemplateNode): string {
  if (node.kind === 'string') return JSON.stringify(node.text);
  if (node.kind === 'null') return 'null';
  if (node.kind === 'list' || node.kind === 'map') throw new TemplateTypeError('a quantity of several parts');
  return nodeText(node);
}

function floatOf(text: string): number {
  const value = floatValue(text);
  if (value === undefined) throw new TemplateTypeError(`${text} is no number`);
  return value;
}
