import { configurationEntries } from '../../generator/compare/configuration.ts';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { at } from '../../generator/reference/values/objects.ts';
import { facts } from '../../generator/facts/lines/all.ts';
import type { ChartAnswer } from '../harness/harness.ts';

/** The options in the configuration file of an answer, whatever the line's format; what YAML holds as a number or boolean as its text. Empty for a refusal. */
export function confLines(answer: ChartAnswer | undefined): Record<string, string> {
  if (answer === undefined || 'refusal' in answer) return {};
  const configMap = answer.objects.find(
    ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('flink-config-'),
  );
  return configMap === undefined ? {} : optionsOf(configMap);
}

function optionsOf(configMap: KubernetesObject): Record<string, string> {
  for (const line of facts) {
    const text = at(configMap, 'data', line.confFile);
    if (typeof text !== 'string') continue;
    const entries = Object.entries(configurationEntries(text.trimEnd(), line));
    return Object.fromEntries(
      entries.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
  }
  return {};
}
