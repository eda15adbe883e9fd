import { alerts } from '../../../facts/metrics/alerts.ts';
import {
  flinkPorts,
  metrics,
  metricsObjectReaders,
  metricsReaders,
  operatorReaders,
} from '../../../facts/metrics/reporters.ts';
import { metricsWords as words } from '../../../facts/words/metrics.ts';
import type { Refusal } from '../../flink/client.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { ReleaseContext } from '../context.ts';
import { hasMetrics, metricsPort } from '../metrics.ts';
import { onHostNetwork } from '../switches.ts';
import { type RuleCheck, first } from './rule.ts';

const enabled = 'metrics.enabled';

/** Metrics that nobody could read, or that would be read twice. */
export const metricsRule: RuleCheck = {
  check(context) {
    if (context.values.metrics === undefined) return undefined;
    return (
      idle(context) ??
      (hasMetrics(context.values) ? (ofReaders(context) ?? ofReporter(context)) : undefined) ??
      ofOpenTelemetry(context)
    );
  },
};

/** Values that wait for a switch of which nothing is said. One that is false turns off what is there. */
function idle({ values }: ReleaseContext): Refusal | undefined {
  const given = values.metrics ?? {};
  return (
    first([...metricsReaders, 'openTelemetry' as const], (name) => {
      const reader: object = given[name] ?? {};
      if (Object.keys(reader).length === 0 || 'enabled' in reader) return undefined;
      return { option: `metrics.${name}`, ...say(words.idle, `metrics.${name}`, `metrics.${name}`) };
    }) ??
    first(metricsReaders, (name) =>
      given.enabled === undefined && given[name]?.enabled === true
        ? { option: `metrics.${name}.enabled`, ...say(words.off, enabled) }
        : undefined,
    ) ??
    (given.enabled === undefined && given.port !== undefined
      ? { option: 'metrics.port', ...say(words.off, enabled) }
      : undefined)
  );
}

function ofReaders({ values, profile, release }: ReleaseContext): Refusal | undefined {
  const given = values.metrics ?? {};
  const isTwice = given.annotations?.enabled === true && given.podMonitor?.enabled === true;
  if (isTwice) return { option: 'metrics.annotations.enabled', ...say(words.twice) };
  return (
    first(metricsObjectReaders, (name) => {
      if (given[name]?.enabled !== true) return undefined;
      const option = `metrics.${name}.enabled`;
      if (profile === 'native') return { option, ...say(words.native) };
      return release.hasOperatorApi === false && operatorReaders.includes(name)
        ? { option, ...say(words.noApi, metrics.operatorApi) }
        : undefined;
    }) ?? ofAlerts(given.prometheusRule?.disabled ?? [])
  );
}

function ofReporter(context: ReleaseContext): Refusal | undefined {
  const port = metricsPort(context.values);
  if (port > 65_535) return { option: 'metrics.port', ...say(words.port, port) };
  const taken = first(Object.entries(flinkPorts), ([key, usual]) =>
    (context.effective(key) ?? usual) === String(port)
      ? { option: 'metrics.port', ...say(words.taken, port, key) }
      : undefined,
  );
  if (taken !== undefined) return taken;
  if (onHostNetwork(context)) return { option: enabled, ...say(words.hostNetwork) };
  const list = context.effective('metrics.reporters') ?? '';
  const names = list.split(',').map((name) => name.trim());
  if (names.join('') === '' || names.includes(metrics.prometheus)) return undefined;
  const { prometheus } = metrics;
  return { option: 'metrics.reporters', ...say(words.reporters, quote(list), prometheus, prometheus) };
}

function ofAlerts(disabled: readonly string[]): Refusal | undefined {
  const names = alerts.map(({ name }) => name);
  const unknown = disabled.find((name) => !names.includes(name)) ?? '';
  if (unknown === '') return undefined;
  return { option: 'metrics.prometheusRule.disabled', ...say(words.alert, quote(unknown), names.join(', ')) };
}

function ofOpenTelemetry({ values, line }: ReleaseContext): Refusal | undefined {
  const given = values.metrics?.openTelemetry ?? {};
  if (given.enabled !== true) return undefined;
  const option = 'metrics.openTelemetry.enabled';
  if (!line.chart.hasOpenTelemetry) return { option, ...say(words.noOpenTelemetry, line.facts.line) };
  return given.endpoint === undefined ? { option, ...say(words.noEndpoint) } : undefined;
}
