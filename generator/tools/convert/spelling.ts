import { spellingIndex } from '../../reference/values/spellings.ts';
import type { Assembly } from './assembly.ts';

/** The name that a line has for an option of another line's file; in nested YAML the older one may not fit beside others. */
export function newerSpelling(key: string, { line, notes }: Pick<Assembly, 'line' | 'notes'>): string {
  if (line.facts.configuration.format === 'lines') return key;
  const [reader, second] = spellingIndex(line.catalogue).readers(key);
  if (reader === undefined || reader.key === key || second !== undefined) return key;
  if (!becomesValue(key)) notes.push(`${key}: called ${reader.key} in Flink ${line.facts.flinkVersion}`);
  return reader.key;
}

/** Whether an option becomes a value of its own: nobody sees then by which key it was given. */
export function becomesValue(key: string): boolean {
  return /^kubernetes\.(?:container\.image|(?:jobmanager|taskmanager)\.cpu|pod-template-file)|^execution\.(?:savepoint|state-recovery)\./.test(
    key,
  );
}

/** The options of a command line by the names that the line has for them; where one stands under both, the newer name counts, as to Flink. */
export function respelled(args: readonly string[], assembly: Pick<Assembly, 'line' | 'notes'>): readonly string[] {
  const keys = args.flatMap((word, index) => optionIn(word, args[index - 1])?.key ?? []);
  const left: string[] = [];
  args.forEach((word, index) => {
    const option = optionIn(word, args[index - 1]);
    if (option === undefined) {
      left.push(word);
      return;
    }
    const newer = newerSpelling(option.key, assembly);
    if (newer === option.key || !keys.includes(newer)) left.push(`${option.flag}${newer}=${option.text}`);
    else if (option.flag === '') left.pop();
  });
  return left;
}

/** `-Dkey=text`, or what follows `-D`. */
function optionIn(word: string, before: string | undefined): { flag: string; key: string; text: string } | undefined {
  const [, flag = '', key = '', text = ''] = /^(-D)?([A-Za-z][\w.-]*)=(.*)$/s.exec(word) ?? [];
  if (key === '' || (flag === '' && before !== '-D')) return undefined;
  return { flag, key, text };
}
