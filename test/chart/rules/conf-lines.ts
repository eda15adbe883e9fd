import type { ChartAnswer } from '../../harness/harness.ts';

/** The options in the flink-conf.yaml of an answer; empty for a refusal. */
export function confLines(answer: ChartAnswer | undefined): Record<string, string> {
  if (answer === undefined || 'refusal' in answer) return {};
  const configMap = answer.objects.find(
    ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('flink-config-'),
  );
  const text = (configMap?.['data'] as Record<string, string> | undefined)?.['flink-conf.yaml'] ?? '';
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
}
