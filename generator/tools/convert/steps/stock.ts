import { type Json, isJsonMap } from '../../../reference/helm/values-file.ts';
import type { Draft } from '../draft.ts';

const restType = 'kubernetes.rest-service.exposed.type';

/** `flinkConfiguration`: what differs from the configuration that the chart lays beneath, or all of it where that is shorter. */
export function stockStep(draft: Draft): void {
  const { facts, chart } = draft.line;
  const beneath = new Map(Object.entries({ ...facts.stockConfiguration, ...chart.stockService }));
  const given = [...draft.options].sort(([a], [b]) => (a < b ? -1 : 1));
  const changed = given.filter(([key, text]) => beneath.get(key) !== text);
  const gone = [...beneath.keys()].filter((key) => !draft.options.has(key) && isMissed(key, draft));
  const whole = given.length < changed.length + gone.length;
  if (whole) draft.values.set('stockConfiguration', false);
  const kept = (whole ? given : changed).map(([key, text]): [string, Json] => [key, scalar(text)]);
  const all = [...kept, ...(whole ? [] : gone.map((key): [string, Json] => [key, null]))];
  if (all.length > 0) draft.values.set('flinkConfiguration', Object.fromEntries(all));
  if (gone.includes(restType)) noteRestType(draft, whole ? 'stockConfiguration' : `flinkConfiguration/${restType}`);
}

/** Whether it makes a difference that an option is not there. */
function isMissed(key: string, { values, line: { facts, chart, catalogue } }: Draft): boolean {
  if (facts.configuration.clientOnlyOptions.includes(key)) return false;
  // job.parallelism writes it.
  const job = values.get('job');
  if (key === 'parallelism.default' && isJsonMap(job) && 'parallelism' in job) return false;
  // As resource.memory writes the total.
  const side = values.get(key.startsWith('jobmanager.') ? 'jobManager' : 'taskManager');
  const resource = isJsonMap(side) && key.endsWith('.memory.process.size') ? side['resource'] : undefined;
  if (isJsonMap(resource) && 'memory' in resource) return false;
  const { default: text } = catalogue.options.find((option) => option.key === key) ?? {};
  return key !== restType || chart.stockService[key] !== text;
}

function noteRestType(draft: Draft, path: string): void {
  const { flinkVersion } = draft.line.facts;
  draft.comments.set(
    path,
    `${restType} is left to Flink ${flinkVersion}, whose default is LoadBalancer: the REST endpoint runs anyone's code; ClusterIP keeps it inside the cluster`,
  );
}

/** Numbers and booleans without quotes, where they say the same text. */
function scalar(text: string): Json {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^(?:0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : text;
}
