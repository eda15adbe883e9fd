import type { Line } from '../../facts/line.ts';
import { quote } from '../../reference/flink/quote.ts';
import type { Edit } from './edit.ts';
import type { TextNode } from './option-nodes.ts';
import type { UpgradeNote } from './upgrade-note.ts';

interface TextRemark {
  readonly note: UpgradeNote;
  readonly edit?: Edit;
}

/** Texts that name the earlier release: its image and plugins become the later one's, of others only the user knows. */
export function textRemarks(texts: readonly TextNode[], lines: readonly Line[]): TextRemark[] {
  const [from, to] = [lines[0], lines.at(-1)];
  if (from === undefined || to === undefined) return [];
  const [first, last] = [from.facts, to.facts];
  const known = [
    [first.defaultImage, last.defaultImage],
    [from.chart.s3Plugins.presto, to.chart.s3Plugins.presto],
    [from.chart.s3Plugins.hadoop, to.chart.s3Plugins.hadoop],
    [tagOf(first.defaultImage), tagOf(last.defaultImage)],
  ] as const;
  return texts.flatMap(({ text, line, node }): TextRemark[] => {
    const note = (message: string, open: boolean): UpgradeNote => ({ line, key: 'values', message, open });
    const [, successor] = known.find(([old]) => old === text) ?? [];
    const [start = 0, end = 0] = node.range ?? [];
    if (successor !== undefined) {
      const mark = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '';
      const edit = { start, end, text: `${mark}${successor}${mark}` };
      return [{ note: note(`${quote(text)} is now ${successor}`, false), edit }];
    }
    const named = [first.flinkVersion, `${first.rpcLogger.package}.`].find((part) => text.includes(part));
    if (named === undefined || (named !== first.flinkVersion && first.rpcLogger.package === last.rpcLogger.package))
      return [];
    const where = text.includes('\n') ? `a text of ${text.split('\n').length} lines` : quote(text);
    return [{ note: note(`${where} names ${named}, of Flink ${first.flinkVersion}: see to it by hand`, true) }];
  });
}

function tagOf(image: string): string {
  return image.slice(image.lastIndexOf(':') + 1);
}
