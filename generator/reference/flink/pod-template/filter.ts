import { podTemplateWords as words } from '../../../facts/words/pod-template.ts';
import { quote } from '../quote.ts';
import { say } from '../say.ts';
import type { PodModel, PodModelField } from '../../../facts/catalogue.ts';
import type { ClientFacts } from '../../../facts/lines/line-facts.ts';
import type { TemplateNode } from './nodes.ts';
import { readIntOrString, readQuantity, rebuildQuantity } from './quantity.ts';
import { floatValue } from './scalars.ts';
import { TemplateTypeError, UnfitScalarError } from './template-errors.ts';

/** How a line's client treats what the model says nothing of. */
export type TemplateFacts = Pick<
  ClientFacts,
  | 'unknownTemplateFields'
  | 'emptyMaps'
  | 'blankScalars'
  | 'quantityParts'
  | 'goIntegers'
  | 'strictPorts'
  | 'nullItems'
  | 'ownerReferenceDefaults'
  | 'requiredLists'
>;

type Model = PodModel & TemplateFacts;

/** Not a type of the model: a Quantity that no builder takes apart. */
const quantityInMap = 'Quantity in a map';

/** Not a type of the model: an int whose text may be octal. */
const mode = 'mode of a file';

/**
 * A template through the client's model, as Jackson reads it and the model prints it: scalars become what the field's type says, `null` fields and empty lists are left out, empty objects and maps stay.
 * @throws TemplateTypeError with the field's path, if a value does not fit
 */
export function throughModel(node: TemplateNode, model: PodModel, facts: TemplateFacts): unknown {
  // Containers are there in every line, for the client to add its own.
  const requiredLists = { ...facts.requiredLists, PodSpec: ['containers'] };
  return convert(node, model.root, { ...model, ...facts, requiredLists }, '');
}

function convert(node: TemplateNode, type: PodModelField, model: Model, path: string): unknown {
  if (node.kind === 'null') return null;
  if (typeof type !== 'string')
    return '*' in type ? convertMap(node, type['*'], model, path) : convertList(node, type[0], model, path);
  const fields = model.types[type];
  if (fields !== undefined) return convertObject(node, type, model, path);
  const scalar = scalars[type];
  if (scalar === undefined) throw new Error(`The pod model has no type ${type}`);
  try {
    return scalar(node, model);
  } catch (error) {
    if (error instanceof UnfitScalarError) throw typeError(path, node, expected[type] ?? '');
    throw error;
  }
}

function convertObject(node: TemplateNode, type: string, model: Model, path: string): unknown {
  const fields = model.types[type] ?? {};
  const [only, ...others] = Object.keys(fields);
  // Jackson finds a constructor of one text.
  if (node.kind === 'string' && only !== undefined && others.length === 0 && fields[only] === 'string')
    return { [only]: node.text };
  if (node.kind !== 'map') throw typeError(path, node, words.map.text);
  const result: Record<string, unknown> = type === 'OwnerReference' ? { ...model.ownerReferenceDefaults } : {};
  const required = model.requiredLists[type] ?? [];
  for (const name of required) result[name] = [];
  for (const [name, value] of node.entries) {
    const fieldType = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (fieldType === undefined) {
      if (model.unknownTemplateFields === 'kept') result[name] = plainValue(value);
      continue;
    }
    const at = path === '' ? name : `${path}.${name}`;
    const converted = convert(value, octal(name, fieldType, model), model, at);
    const empty = isEmpty(converted, fieldType, model) && !required.includes(name);
    if (converted === null || converted === undefined || empty) Reflect.deleteProperty(result, name);
    else result[name] = converted;
  }
  return result;
}

/** Empty lists are left out, empty maps in some lines; empty objects stay. */
function isEmpty(value: unknown, type: PodModelField, model: Model): boolean {
  if (Array.isArray(value)) return value.length === 0;
  const isMap = typeof type !== 'string' && '*' in type;
  return isMap && model.emptyMaps === 'left out' && Object.keys(value ?? {}).length === 0;
}

/** What stands in the file, as JSON. */
function plainValue(node: TemplateNode): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries(node.entries.map(([name, value]) => [name, plainValue(value)]));
    case 'list':
      return node.items.map(plainValue);
    case 'int':
      return Number(node.value);
    case 'float':
      return floatValue(node.text);
    case 'null':
      return null;
    default:
      return 'value' in node ? node.value : node.text;
  }
}

/** A list of objects must not have `null` in it where the client's builders fail on it, or where Flink asks each for its name. */
function convertList(node: TemplateNode, type: PodModelField, model: Model, path: string): unknown {
  if (node.kind !== 'list') throw typeError(path, node, words.list.text);
  return node.items.map((item, index) => {
    const at = `${path}[${index}]`;
    const object = typeof type === 'string' && model.types[type] !== undefined;
    if (item.kind === 'null' && object) {
      if (model.nullItems === 'empty' && path !== 'spec.containers') return {};
      throw typeError(at, item, words.map.text);
    }
    return convert(item, type, model, at);
  });
}

function convertMap(node: TemplateNode, type: PodModelField, model: Model, path: string): unknown {
  if (node.kind !== 'map') throw typeError(path, node, words.map.text);
  const valueType = type === 'Quantity' ? quantityInMap : type;
  return Object.fromEntries(
    node.entries.map(([name, value]) => [name, convert(value, valueType, model, `${path}.${name}`)]),
  );
}

/** What each type takes, after «must be». */
const expected: Readonly<Record<string, string>> = {
  string: words.text.text,
  int: words.wholeNumber.text,
  [mode]: words.wholeNumber.text,
  long: words.wholeNumber.text,
  bool: words.boolean.text,
  Quantity: words.quantity.text,
  [quantityInMap]: words.quantity.text,
  IntOrString: words.intOrString.text,
};

function typeError(path: string, node: TemplateNode, expected: string): TemplateTypeError {
  return new TemplateTypeError(say(words.value, path === '' ? words.root.text : path, shownNode(node), expected));
}

function shownNode(node: TemplateNode): string {
  switch (node.kind) {
    case 'map':
    case 'list':
      return `a ${node.kind}`;
    case 'null':
      return 'null';
    case 'string':
      return quote(node.text);
    default:
      return node.text;
  }
}

const scalars: Readonly<Record<string, (node: TemplateNode, model: Model) => unknown>> = {
  string: (node) => {
    if ('text' in node) return node.text;
    throw new UnfitScalarError();
  },
  int: (node, model) => (model.goIntegers ? goInteger(node, false) : whole(node, 32, model)),
  [mode]: (node) => goInteger(node, true),
  long: (node, model) => whole(node, 64, model),
  bool: (node, model) => {
    if (node.kind === 'bool') return node.value;
    if (node.kind === 'int') return node.value !== 0n;
    const text = coercedText(node, model);
    if (text === undefined) return undefined;
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return /^t/i.test(text);
    throw new UnfitScalarError();
  },
  Quantity: (node, { quantityParts }) => rebuildQuantity(node, quantityParts),
  [quantityInMap]: (node, { quantityParts }) => readQuantity(node, quantityParts),
  IntOrString: (node, { strictPorts }) => {
    if (strictPorts && !isPort(node)) throw new UnfitScalarError();
    return readIntOrString(node);
  },
};

function isPort(node: TemplateNode): boolean {
  return node.kind === 'string' || (node.kind === 'int' && BigInt.asIntN(32, node.value) === node.value);
}

/** Modes of files are octal in some lines. */
function octal(name: string, type: PodModelField, { goIntegers }: Model): PodModelField {
  return goIntegers && type === 'int' && /^(?:default)?mode$/i.test(name) ? mode : type;
}

/** `GoCompatibilityModule`: the text of a number decides; an octal number counts wherever it stands in a mode. */
function goInteger(node: TemplateNode, isMode: boolean): number {
  const text = 'text' in node ? node.text : '';
  const digits = isMode ? /0[oO]?([0-7]+)/.exec(text)?.[1] : undefined;
  const value = digits === undefined ? decimal(text) : BigInt(`0o${digits}`);
  if (value === undefined || BigInt.asIntN(32, value) !== value) throw new UnfitScalarError();
  return Number(value);
}

function decimal(text: string): bigint | undefined {
  return /^[+-]?[0-9]+$/.test(text) ? BigInt(text.replace('+', '')) : undefined;
}

/** A whole number; fractions are cut off, texts are read. */
function whole(node: TemplateNode, bits: 32 | 64, model: Model): number | undefined {
  let value: bigint | undefined;
  if (node.kind === 'int') value = node.value;
  else if (node.kind === 'float') {
    const float = floatValue(node.text);
    value = float === undefined || !Number.isFinite(float) ? undefined : BigInt(Math.trunc(float));
  } else {
    const text = coercedText(node, model);
    if (text === undefined) return undefined;
    value = /^[+-]?[0-9]+$/.test(text) ? BigInt(text.replace('+', '')) : undefined;
  }
  if (value === undefined || BigInt.asIntN(bits, value) !== value) {
    throw new UnfitScalarError();
  }
  return Number(value);
}

/** A text that shall become a number or boolean: an empty one and `null` are nothing, one of blanks is an error. */
function coercedText(node: TemplateNode, { blankScalars }: Model): string | undefined {
  if (node.kind !== 'string') throw new UnfitScalarError();
  if (node.text === '') return undefined;
  const text = node.text.trim();
  if (text === '') {
    if (blankScalars === 'nothing') return undefined;
    throw new UnfitScalarError();
  }
  return text === 'null' ? undefined : text;
}
