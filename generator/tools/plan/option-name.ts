import type { LineRows } from '../../facts/line.ts';
import { entryAt, entryPaths, valueEntries } from '../../facts/values/entries.ts';

/** The values that write each option, by their paths. */
type Writers = ReadonlyMap<string, readonly (readonly string[])[]>;

const known = new WeakMap<LineRows['facts'], Writers>();

/**
 * How an option is called: by the value that writes it, where nothing else may (`job.args`), or by its key, with the value that stands for
 * it behind: `option parallelism.default (job.parallelism)`.
 */
export function optionName(key: string, line: LineRows): string {
  const value = valueOf(key, line);
  if (value === undefined || value === key) return `option ${key}`;
  const isOwned = key.startsWith('$internal.') || line.chart.ownedKeys.some((owned) => owned.key === key);
  return isOwned ? value : `option ${key} (${value})`;
}

/** The one value that writes an option, or the map that does with its fields; none where several values do. */
function valueOf(key: string, line: LineRows): string | undefined {
  const [first, ...more] = writersOf(line).get(key) ?? [];
  const isBelow = (path: readonly string[]): boolean => first?.every((name, at) => path[at] === name) === true;
  return first === undefined || !more.every(isBelow) ? undefined : first.join('.');
}

function writersOf(line: LineRows): Writers {
  const found = known.get(line.facts);
  if (found !== undefined) return found;
  const entries = valueEntries(line);
  const writers = new Map<string, (readonly string[])[]>();
  for (const path of entryPaths(entries))
    for (const key of entryAt(entries, path)?.writes ?? []) writers.set(key, [...(writers.get(key) ?? []), path]);
  known.set(line.facts, writers);
  return writers;
}
