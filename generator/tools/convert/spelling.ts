import { SpellingIndex } from '../../reference/values/spellings.ts';
import type { Assembly } from './assembly.ts';

/** The name that a line has for an option of another line's file; in nested YAML the older one may not fit beside others. */
export function newerSpelling(key: string, { line, notes }: Pick<Assembly, 'line' | 'notes'>): string {
  if (line.facts.configuration.format === 'lines') return key;
  const [reader, second] = new SpellingIndex(line.catalogue).readers(key);
  if (reader === undefined || reader.key === key || second !== undefined) return key;
  notes.push(`${key}: called ${reader.key} in Flink ${line.facts.flinkVersion}`);
  return reader.key;
}
