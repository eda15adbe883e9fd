import { spellingIndex } from '../../../reference/values/spellings.ts';
import type { Draft } from '../draft.ts';
import { becomesValue } from '../spelling.ts';

/** Options by the names that the line has for them, as from files of older lines; in lines of `key: value` older names do no harm. */
export function spellingStep(draft: Draft): void {
  const { options, line, settings, notes } = draft;
  if (settings.exact || line.facts.configuration.format === 'lines') return;
  const spellings = spellingIndex(line.catalogue);
  for (const [key, text] of [...options]) {
    const [reader, second] = spellings.readers(key);
    if (reader === undefined || reader.key === key || second !== undefined) continue;
    options.delete(key);
    draft.explained.add(key);
    draft.explained.add(reader.key);
    if (options.has(reader.key)) notes.push(`${key}: left out: ${reader.key} wins over it`);
    else {
      options.set(reader.key, text);
      if (!becomesValue(key)) notes.push(`${key}: called ${reader.key} in Flink ${line.facts.flinkVersion}`);
    }
  }
}
