import type { Option } from '../../../facts/catalogue.ts';
import { optionTypeWords as words } from '../../../facts/words/option-type.ts';
import type { Refusal } from '../../flink/client.ts';
import { say } from '../../flink/say.ts';
import type { ReleaseContext } from '../context.ts';
import { expectedInstead } from '../option-types.ts';
import { shown } from '../sensitive.ts';
import { scalarText } from '../text.ts';
import { each, entryKey, first, type RefusedOption, type RuleCheck } from './rule.ts';

/** Texts that are not of their option's type, whether the client reads the option or only the cluster does. */
export const optionTypeRule: RuleCheck = {
  check: (context) =>
    first(refusedOptions(context), ({ refusal }) => refusal) ?? first(sides, (side) => ofResource(side, context)),
  all: refusedOptions,
};

function refusedOptions(context: ReleaseContext): Iterable<RefusedOption> {
  return each(
    context.flinkConfiguration,
    entryKey,
    ([key, text]) =>
      first(context.optionsOf(key), (option) => wrongType(key, text, option, context)) ?? withoutUnit(key, text),
  );
}

function wrongType(key: string, text: string, option: Option, { line }: ReleaseContext): Refusal | undefined {
  const expected = expectedInstead(text, option, line.facts.configuration);
  if (expected === undefined) return undefined;
  const seen = shown(key, text);
  const [, number, unit] = option.type === 'MemorySize' ? (/^(\d{1,9})([KMGT])i[bB]?$/.exec(text) ?? []) : [];
  const said =
    number === undefined || unit === undefined
      ? say(words.value, seen, expected)
      : say(words.unit, seen, `${number}${unit.toLowerCase()}`);
  return { option: key, ...said };
}

const sides = ['jobManager', 'taskManager'] as const;

/** Sizes of whole processes, of which no number of bytes below a megabyte can be meant. */
const whole = sides.flatMap((side) => ['process', 'flink'].map((part) => `${side.toLowerCase()}.memory.${part}.size`));

function withoutUnit(key: string, text: string): Refusal | undefined {
  return whole.includes(key) ? tooFewBytes(key, text) : undefined;
}

function ofResource(side: (typeof sides)[number], { values }: ReleaseContext): Refusal | undefined {
  const memory = values[side]?.resource?.memory;
  return memory === undefined ? undefined : tooFewBytes(`${side}.resource.memory`, scalarText(memory));
}

function tooFewBytes(option: string, text: string): Refusal | undefined {
  if (!/^[1-9]\d{0,5}$/.test(text)) return undefined;
  return { option, ...say(words.noUnit, text, `${text}${text.length < 3 ? 'g' : 'm'}`) };
}
