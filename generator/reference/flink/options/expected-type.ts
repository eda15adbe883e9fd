import type { Option, OptionType } from '../../../facts/catalogue.ts';
import { typesWords as words } from '../../../facts/words/types.ts';
import { say } from '../say.ts';

const plain: Readonly<Record<Exclude<OptionType, 'Enum'>, string>> = {
  String: words.text.text,
  Boolean: words.boolean.text,
  Integer: words.integer.text,
  Long: words.long.text,
  Float: words.float.text,
  Double: words.double.text,
  Duration: words.duration.text,
  MemorySize: words.memorySize.text,
  Map: words.map.text,
};

/** What an option takes, in one phrase with an example: it follows «must be». */
export function expectedType(option: Option): string {
  if (option.list !== true) return expectedItem(option);
  if (option.type === 'String') return words.list.text;
  return option.type === 'Map' ? words.maps.text : say(words.listOf, expectedItem(option)).message;
}

function expectedItem({ type, constants = [] }: Option): string {
  return type === 'Enum' ? say(words.enumeration, constants.join(', ')).message : plain[type];
}
