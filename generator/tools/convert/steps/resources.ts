import { loadConfigurationFile } from '../../../reference/flink/command-line/configuration-file.ts';
import { clientFiles } from '../../../reference/flink/files.ts';
import { textOf } from '../../../reference/flink/options/conf-value.ts';
import { type Json, type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import { present } from '../../../reference/values/objects.ts';
import type { Draft } from '../draft.ts';

/**
 * `jobManager.resource`, `jobManager.replicas`, `taskManager.resource`: what has a value with the name that the operator has. What stands in
 * a configuration file of the user's own stays an option, as it stands there.
 */
export function resourcesStep(draft: Draft): void {
  if (draft.settings.exact) return;
  const { optionKeys, standbyJobManagers } = draft.line.facts.client;
  for (const [name, cpuKey] of [
    ['jobManager', optionKeys.jobManagerCpu],
    ['taskManager', optionKeys.taskManagerCpu],
  ] as const) {
    const resource = present({
      cpu: cpu(draft, cpuKey),
      memory: memory(draft, `${name.toLowerCase()}.memory.process.size`),
    });
    if (Object.keys(resource).length > 0) add(draft, name, { resource });
  }
  const replicas = draft.options.get('kubernetes.jobmanager.replicas');
  if (standbyJobManagers && replicas !== undefined && /^[1-9]\d{0,3}$/.test(replicas)) {
    draft.options.delete('kubernetes.jobmanager.replicas');
    add(draft, 'jobManager', { replicas: Number(replicas) });
  }
}

/** Before what the side has already. */
function add({ values }: Draft, name: string, fields: JsonMap): void {
  const side = values.get(name);
  const { podTemplate, ...others } = isJsonMap(side) ? side : {};
  values.set(name, { ...others, ...fields, ...(podTemplate === undefined ? {} : { podTemplate }) });
}

/** A plain decimal; how else Flink's client takes it stays an option. */
function cpu(draft: Draft, key: string): Json | undefined {
  const { options } = draft;
  const text = options.get(key);
  if (text === undefined || isInFile(draft, key, text) || !/^\d{1,6}(?:\.\d{1,6})?$/.test(text)) return undefined;
  options.delete(key);
  return scalar(text);
}

/** The total, unless it is the stock configuration's. */
function memory(draft: Draft, key: string): Json | undefined {
  const { options, settings, line } = draft;
  const text = options.get(key);
  if (text === undefined || text === line.facts.stockConfiguration[key]) return undefined;
  if (isInFile(draft, key, text) || !/^\d+ ?[a-z]*$/i.test(text)) return undefined;
  options.delete(key);
  return settings.spelled?.get(key) ?? scalar(text);
}

function isInFile({ input, line: { facts } }: Draft, key: string, text: string): boolean {
  const value = loadConfigurationFile(clientFiles(input.files), input.confDir, facts).get(key);
  return value !== undefined && textOf(value, facts.configuration) === text;
}

/** A number where it says the same text. */
function scalar(text: string): Json {
  return String(Number(text)) === text && Number(text) < 1e15 ? Number(text) : text;
}
