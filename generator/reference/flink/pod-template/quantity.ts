import type { ClientFacts } from '../../../facts/lines/line-facts.ts';
import { printDouble } from '../types/double.ts';
import { UnfitScalarError } from './template-errors.ts';
import { floatValue } from './scalars.ts';
import type { TemplateNode } from './nodes.ts';

const maxInt = 2n ** 31n - 1n;

type QuantityParts = ClientFacts['quantityParts'];

interface Quantity {
  readonly amount: string;
  readonly format: string;
}

/** A Quantity in a map, as fabric8's own deserializer reads and prints it: almost any text. */
export function readQuantity(node: TemplateNode, parts: QuantityParts): string {
  const { amount, format } = toQuantity(node, parts);
  return `${amount}${format}`;
}

/** A Quantity in a field of its own: the builder takes its amount apart once more and keeps the unit that it had. */
export function rebuildQuantity(node: TemplateNode, parts: QuantityParts): string {
  const { amount, format } = toQuantity(node, parts);
  return `${parseQuantity(amount, parts).amount}${format}`;
}

function toQuantity(node: TemplateNode, parts: QuantityParts): Quantity {
  const text = parts === 'json' ? jsonText : nodeText;
  const part = (name: string): TemplateNode | undefined =>
    node.kind === 'map' ? node.entries.findLast(([key]) => key === name)?.[1] : undefined;
  const amount = part('amount');
  const format = part('format');
  if (amount === undefined) return parseQuantity(nodeText(node), parts);
  return format === undefined ? parseQuantity(text(amount), parts) : { amount: text(amount), format: text(format) };
}

/** An IntOrString: an integer of 32 bits stays one, all else becomes a text. */
export function readIntOrString(node: TemplateNode): number | string {
  const isInt = node.kind === 'int' && node.value <= maxInt && node.value >= -maxInt - 1n;
  return isInt ? Number(node.value) : nodeText(node);
}

/** `Quantity.parse`: refuses a text of nothing but units, and digits in the unit that a letter follows. */
function parseQuantity(text: string, parts: QuantityParts): Quantity {
  const amount = text.split(/[eEinumkKMGTP]+/, 1)[0] ?? '';
  const format = text.slice(amount.length);
  const onlyUnits = parts === 'json' ? /^[eEinumkKMGTP]*$/.test(text) : text === '';
  if (onlyUnits || (/[0-9]/.test(format) && /\p{Alphabetic}$/u.test(format))) {
    throw new UnfitScalarError();
  }
  return { amount, format };
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
  switch (node.kind) {
    case 'string':
      return JSON.stringify(node.text);
    case 'null':
      return 'null';
    case 'list':
      return `[${node.items.map(jsonText).join(',')}]`;
    case 'map':
      return `{${node.entries.map(([key, value]) => `${JSON.stringify(key)}:${jsonText(value)}`).join(',')}}`;
    default:
      return nodeText(node);
  }
}

function floatOf(text: string): number {
  const value = floatValue(text);
  if (value === undefined) throw new UnfitScalarError();
  return value;
}
