import type { Option } from '../../facts/catalogue.ts';
import { parseMemorySize } from '../../reference/flink/types/memory-size.ts';
import { ParseError } from '../../reference/flink/types/parse-error.ts';
import type { Json } from '../../reference/helm/values-file.ts';

/** Texts of an option's type that are not `present`, likelier ones first: one of them shows what the option does. */
export function drawnTexts(option: Option, present: string | undefined = option.default): string[] {
  return textsOf(option, present).filter((text) => text !== present && text.toLowerCase() !== present?.toLowerCase());
}

function textsOf({ type, list, constants = [] }: Option, present: string | undefined): string[] {
  if (list === true && type === 'Map') return listsOfMaps;
  switch (type) {
    case 'Boolean':
      return ['true', 'false'];
    case 'Integer':
    case 'Long':
      return [...(/^\d{1,6}$/.test(present ?? '') ? [String(Number(present) + 1)] : []), '2', '6999'];
    case 'Float':
    case 'Double':
      return ['2.5', '0.3', '1.5'];
    case 'Duration':
      return ['42 s'];
    case 'MemorySize':
      return [...doubled(present), '256m', '2g', '64k', '8g'];
    case 'Enum':
      return [...constants];
    case 'Map':
      return ['explained:example', 'explained:/example'];
    case 'String':
      return ['explained', '6999', '/explained', 'zookeeper', 'kubernetes'];
  }
}

/** Maps of the kinds that the client reads: tolerations, variables from Secrets, owner references. */
const listsOfMaps = [
  'key:explained,operator:Equal,value:example,effect:NoSchedule',
  'env:EXPLAINED,secret:example,key:explained',
  'apiVersion:v1,kind:ConfigMap,name:explained,uid:example,blockOwnerDeletion:true,controller:false',
];

function doubled(present: string | undefined): string[] {
  try {
    return present === undefined ? [] : [`${parseMemorySize(present) * 2n}b`];
  } catch (error) {
    if (error instanceof ParseError) return [];
    throw error;
  }
}

/** Other values of the same kind as one that is given. */
export function drawnValues(value: Json): Json[] {
  switch (typeof value) {
    case 'boolean':
      return [!value];
    case 'number':
      return [value + 1, value * 2];
    case 'string':
      return [...drawnNumbers(value), ...(/^(true|false)$/.test(value) ? [String(value !== 'true')] : []), `${value}x`];
    default:
      return [];
  }
}

/** A text that begins with a number may be a size: the number is what can change. */
function drawnNumbers(text: string): string[] {
  const digits = /^\d{1,9}/.exec(text)?.[0];
  return digits === undefined ? [] : [String(Number(digits) * 2) + text.slice(digits.length)];
}
