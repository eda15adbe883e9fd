import { type Json, type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import { scalarText } from '../../../reference/values/text.ts';
import type { Assembly } from '../assembly.ts';
import { newerSpelling } from '../spelling.ts';
import type { Fields } from './fields.ts';
import { countOption, intervalOption } from './savepoints.ts';

const restType = 'kubernetes.rest-service.exposed.type';
/** How the operator merges pod templates. */
export const mergeByName = 'kubernetes.operator.pod-template.merge-arrays-by-name';
const operatorOptions = /^(?:kubernetes\.operator\.|job\.autoscaler\.)/;

/** What the operator does by its own options, where a job notices that nobody does it any more. */
const operatorActions: readonly (readonly [RegExp, string])[] = [
  [
    /\.periodic\.checkpoint\.interval$/,
    'the operator asked for checkpoints on a timer, the chart leaves them to execution.checkpointing.interval: left out',
  ],
  [
    /\.savepoint\.(?:history|cleanup|dispose)/,
    'the operator disposed of old savepoints by it: savepoint.retention keeps the last ones of savepoint.schedule: left out',
  ],
  [
    /^job\.autoscaler\.enabled$|autoscaler\.scaling\.enabled$/,
    "the operator's autoscaler changed the parallelism, the chart has none: left out",
  ],
  [
    /\.job\.restart\.failed$|cluster\.health-check\.enabled$/,
    'the operator restarted a failed job by it: Flink does by its restart strategy, the chart never does: left out',
  ],
  [
    /\.deployment\.rollback\.enabled$/,
    'the operator went back to the last stable specification by it: helm upgrade --atomic does so: left out',
  ],
];

/** Options that the operator sets itself, or that its way of deploying makes void: what becomes of one in `flinkConfiguration`. */
const setByOthers: Readonly<Record<string, string>> = {
  'execution.attached':
    'left out: the operator never attaches, and the chart has no value for it: it deploys as the command line does, which writes true',
  'execution.shutdown-on-attached-exit': 'left out: the operator never attaches, and the chart has no value for it',
  'execution.target': 'left out: the operator sets it by whether there is a job, the chart by mode',
};
const classpaths = 'pipeline.classpaths';
const jars = 'pipeline.jars';

/** `spec.flinkConfiguration`, nested or flat, without what is the operator's; what of that says when savepoints are taken. */
export function addOptions(assembly: Assembly, spec: Fields, isApplication: boolean): ReadonlyMap<string, string> {
  const savepoints = new Map<string, string>();
  const path = `${spec.path}.flinkConfiguration`;
  const left: string[] = [];
  const found = withMaps(flattened(spec.map('flinkConfiguration') ?? {}, ''), assembly);
  for (const [key, text] of found) {
    const action = operatorActions.find(([pattern]) => pattern.test(key) && operatorOptions.test(key))?.[1];
    const isOff = text === 'false' || text === '0';
    if (key === intervalOption || key === countOption) savepoints.set(key, text);
    else if (action !== undefined && !isOff) assembly.notes.push(`${key}: ${text}: ${action}`);
    else if (operatorOptions.test(key) && key !== mergeByName) left.push(key);
    else if (isApplication && key === classpaths)
      assembly.notes.push(
        `${path}.${key}: ${text}: left out: no value says it: put what it names into the image's /opt/flink/usrlib, which is in the program's class path, or into /opt/flink/lib`,
      );
    else if (isApplication && key in setByOthers)
      assembly.notes.push(`${path}.${key}: ${text}: ${setByOthers[key] ?? ''}`);
    else assembly.options.set(newerSpelling(key, assembly), text);
  }
  // The operator's default for every version.
  if (!assembly.options.has(restType)) assembly.options.set(restType, 'ClusterIP');
  if (left.length > 0) assembly.notes.push(`${left.join(', ')}: the operator's own, left out`);
  return savepoints;
}

/** The jar that `flinkConfiguration` names, out of the options: the operator writes `job.jarURI` over it. */
export function takeJars({ options, notes }: Assembly, jarURI: string | undefined): string | undefined {
  const text = options.get(jars);
  options.delete(jars);
  if (text === undefined) return undefined;
  if (jarURI !== undefined)
    notes.push(
      `spec.flinkConfiguration.${jars}: ${text}: left out: spec.job.jarURI is written over it, as the operator does`,
    );
  return text;
}

/** Keys below a map option become that option: Flink reads either. */
function withMaps(entries: readonly (readonly [string, string])[], { line }: Assembly): [string, string][] {
  const maps = line.catalogue.options.filter(({ type, list }) => type === 'Map' && list !== true);
  const joined = new Map<string, string>();
  for (const [key, text] of entries) {
    const map = maps.find((option) => key.startsWith(`${option.key}.`))?.key;
    if (map === undefined) joined.set(key, text);
    else {
      const entry = `${quotedPart(key.slice(map.length + 1))}:${quotedPart(text)}`;
      const present = joined.get(map);
      joined.set(map, present === undefined || present === '' ? entry : `${present},${entry}`);
    }
  }
  return [...joined];
}

/** A part of a map's text in quotes, where it would end too early. */
function quotedPart(text: string): string {
  return /[:,'"]|^\s|\s$|^$/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

/** `ConfigObjectNode.asFlatMap`: nested or flat keys; a list becomes one text. */
function flattened(map: JsonMap, prefix: string): [string, string][] {
  return Object.entries(map).flatMap(([name, value]): [string, string][] => {
    const key = prefix + name;
    if (isJsonMap(value)) return flattened(value, `${key}.`);
    if (Array.isArray(value))
      return [[key, (value as readonly Json[]).map((item) => scalarText(item as string)).join(';')]];
    return [[key, value === null ? 'null' : scalarText(value as string | number | boolean)]];
  });
}
