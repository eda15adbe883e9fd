import { uncheckedValues } from '../../generator/tools/convert/client-values.ts';
import { ConvertError } from '../../generator/tools/convert/convert-error.ts';
import type { ClientInput } from '../../generator/reference/flink/client.ts';
import { deploy } from '../../generator/reference/flink/deploy.ts';
import { RefusalError } from '../../generator/reference/flink/refusal.ts';
import type { LineFacts } from '../../generator/facts/lines/line-facts.ts';
import type { Line } from '../../generator/facts/line.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';

/** A client's input as values, or why values cannot say it. */
export type AsValues =
  | { readonly values: JsonMap; readonly namespace: string; readonly paths: ReadonlyMap<string, string> }
  | { readonly reason: string };

/** What `flink-chart convert --exact --allow-sensitive` makes of a client's input, be it one that Flink refuses. */
export function asValues(input: ClientInput, of: Line | LineFacts): AsValues {
  const line = 'facts' in of ? of : loadLine(of.line);
  try {
    const made = uncheckedValues(input, line, { exact: true, allowSensitive: true, wholeConfDir: true });
    if ('refusal' in made) return { reason: `${made.refusal.option}: ${made.refusal.message}` };
    const { values, release, paths, notes, refused } = made.conversion;
    // What Flink refuses and the conversion has put right is no input of the chart's.
    const changes = [...notes, ...refused.keys()];
    if (changes.length > 0 && 'refusal' in deploy(input, line)) return { reason: changes.join('; ') };
    return { values, namespace: release.namespace, paths };
  } catch (error) {
    if (error instanceof ConvertError || error instanceof RefusalError) return { reason: error.message };
    throw error;
  }
}
