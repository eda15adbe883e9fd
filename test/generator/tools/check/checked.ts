import { check } from '../../../../generator/tools/check/check.ts';
import type { Finding } from '../../../../generator/tools/check/finding.ts';
import { textReport } from '../../../../generator/tools/check/formats/text.ts';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';

const release = { name: 'flink', namespace: 'data' };

/** The findings about one release of a line, whose files are called a.yaml, b.yaml, … */
export function findings(texts: readonly string[], line = '1.13'): Finding[] {
  const files = texts.map((text, index) => ({ path: `${'abcdef'.charAt(index)}.yaml`, text }));
  return check([{ files, release }], loadLine(line), readChartValues(line));
}

/** The findings as `check` prints them. */
export function report(texts: readonly string[], line = '1.13'): string[] {
  return textReport(findings(texts, line)).split('\n').slice(0, -1);
}
