import type { Option } from '../../facts/catalogue.ts';
import { listOf, mapOf } from '../../reference/flink/options/structured.ts';
import { parseDuration } from '../../reference/flink/types/duration.ts';
import { parseMemorySize } from '../../reference/flink/types/memory-size.ts';
import { ParseError } from '../../reference/flink/types/parse-error.ts';
import type { Line } from '../../facts/line.ts';
import { quote } from '../../reference/flink/quote.ts';

/** An option whose default is another value in the later line. */
export interface ChangedDefault {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** What a release gets unasked and will get otherwise: options of the first and the last line whose defaults mean different things. */
export function changedDefaults(lines: readonly Line[]): ChangedDefault[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = new Map(first.catalogue.options.map((option) => [option.key, option]));
  return last.catalogue.options.flatMap((option) => {
    const old = before.get(option.key);
    if (old === undefined || isStock(option.key, last)) return [];
    // Both as the type that the option has now: a number of milliseconds may have become a duration.
    const then = { ...old, type: option.type, ...(option.list === true && { list: true as const }) };
    if (meaning(then, first) === meaning(option, last)) return [];
    return [{ key: option.key, from: text(old.default), to: text(option.default) }];
  });
}

/** What the distribution's configuration and the chart give anyway. */
function isStock(key: string, { facts, chart }: Line): boolean {
  return key in facts.stockConfiguration || key in chart.stockService;
}

/** A default in a form in which equal ones are equal texts. */
function meaning(option: Option, { facts }: Line): string | undefined {
  const { default: value, type, list } = option;
  if (value === undefined) return undefined;
  try {
    if (type === 'Duration') return `${parseDuration(value, { shortMinutes: true, iso: true })} ns`;
    if (list === true && type === 'String') return JSON.stringify(listOf(value, facts.configuration));
    if (type === 'Map' && list !== true) return JSON.stringify([...mapOf(value, facts.configuration)].sort());
    if (type === 'MemorySize') return `${parseMemorySize(value)} bytes`;
    return value.toLowerCase();
  } catch (error) {
    if (error instanceof ParseError) return value;
    throw error;
  }
}

function text(value: string | undefined): string {
  return value === undefined ? 'none' : quote(value);
}
