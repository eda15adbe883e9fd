import { probeDefaults } from '../../../facts/probes.ts';
import type { JsonMap } from '../../helm/values-file.ts';
import { isEmpty } from '../objects.ts';
import type { PresetContext } from '../presets/preset.ts';
import { onMain } from './main-container.ts';

/** No Service leads to TaskManagers: readiness would say nothing. */
const kinds = ['startup', 'liveness'] as const;

type ProbeValues = Pick<PresetContext, 'values' | 'line'>;

function enabledProbes({ values }: ProbeValues) {
  return kinds.filter((kind) => values.taskManager?.probes?.[kind]?.enabled === true);
}

/** Whether TaskManagers are probed. */
export function probesTaskManagers(context: ProbeValues): boolean {
  return enabledProbes(context).length > 0;
}

/** The pod template of TaskManagers with probes of their RPC port, besides those that it has itself. A connection says enough, with TLS too. */
export function probedTemplate(context: ProbeValues, template: JsonMap): JsonMap {
  const { names } = context.line.facts;
  return onMain(context.line.facts, template, (main) => {
    const missing = enabledProbes(context).filter((kind) => isEmpty(main[`${kind}Probe`]));
    const probes = missing.map((kind) => {
      const given: JsonMap = { ...context.values.taskManager?.probes?.[kind] };
      const times = Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'enabled'));
      return [
        `${kind}Probe`,
        { tcpSocket: { port: names.taskManagerRpcPort }, ...probeDefaults[kind].times, ...times },
      ] as const;
    });
    return { ...main, ...Object.fromEntries(probes) };
  });
}
