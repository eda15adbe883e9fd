import type { Line } from '../../facts/line.ts';
import { spellingIndex } from '../../reference/values/spellings.ts';
import type { IsOption } from './kinds.ts';

/** Options whose keys have one word are words of other files too; these are Flink's. */
const singleWords = ['high-availability'];

/** Whether one of these lines has an option of that key: in its catalogue, of a plugin, given up since, or below a map's key. */
export function optionsOf(lines: readonly Line[]): IsOption {
  return (key) => (key.includes('.') || singleWords.includes(key)) && lines.some((line) => isOptionOf(line, key));
}

function isOptionOf({ catalogue, fragments }: Line, key: string): boolean {
  if (spellingIndex(catalogue).readers(key).length > 0) return true;
  const maps = catalogue.options.filter((option) => option.type === 'Map');
  if (maps.some((option) => key.startsWith(`${option.key}.`))) return true;
  if (fragments.gone.some((gone) => gone.key === key)) return true;
  return [...fragments.options, ...fragments.givenUp].some(
    ({ key: own, pattern, aliases = [] }) =>
      own === key || aliases.includes(key) || (pattern !== undefined && patternOf(pattern).test(key)),
  );
}

/** `metrics.reporter.<name>.class` as an expression. */
function patternOf(pattern: string): RegExp {
  const parts = pattern.split(/<[^>]*>/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
