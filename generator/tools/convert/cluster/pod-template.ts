import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { asList, asObject, type JsonObject } from '../../../reference/flink/pod.ts';
import { canonical, sameJson } from './as-sent.ts';

/**
 * The pod template of a live JobManager: what the client would not have written without one.
 * @param live as it was sent
 * @param plain what the client writes without a template, as it is sent
 * @returns undefined if there is nothing but the client's own
 */
export function recoveredTemplate(live: JsonObject, plain: JsonObject, facts: LineFacts): JsonObject | undefined {
  const metadata = less(asObject(live['metadata']), asObject(plain['metadata']));
  const [liveSpec, plainSpec] = [asObject(live['spec']), asObject(plain['spec'])];
  const { containers, ...rest } = liveSpec;
  const { containers: plainContainers, ...plainRest } = plainSpec;
  const isMain = (one: unknown): boolean => asObject(one)['name'] === facts.names.mainContainer;
  const main = mainOf(asObject(asList(containers).find(isMain)), asObject(asList(plainContainers).find(isMain)));
  const all = [
    ...asList(containers).filter((one) => !isMain(one)),
    ...(Object.keys(main).length === 0 ? [] : [{ name: facts.names.mainContainer, ...main }]),
  ];
  const spec = less(rest, plainRest);
  if (all.length === 0 && Object.keys(spec).length === 0 && Object.keys(metadata).length === 0) return undefined;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    spec: { ...spec, containers: all },
  };
}

/** The client always writes command and arguments, cpu and memory itself. */
function mainOf(live: JsonObject, plain: JsonObject): JsonObject {
  const { resources, ...rest } = live;
  const fields = less(without(rest, ['name', 'command', 'args']), plain);
  const others = Object.entries(asObject(resources)).flatMap(([name, amounts]): [string, unknown][] => {
    const kept = Array.isArray(amounts) ? amounts : without(asObject(amounts), ['cpu', 'memory']);
    return Object.keys(kept).length === 0 ? [] : [[name, kept]];
  });
  return others.length === 0 ? fields : { ...fields, resources: Object.fromEntries(others) };
}

/** What an object has beyond another: of lists the further items, of maps the further entries. */
function less(object: JsonObject, taken: JsonObject): JsonObject {
  const entries = Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
    const other = taken[name];
    if (sameJson(value, other)) return [];
    if (Array.isArray(value) && Array.isArray(other)) {
      const rest = lessItems(value as unknown[], other as unknown[]);
      return rest.length === 0 ? [] : [[name, rest]];
    }
    if (isMapField(name) && other !== undefined) {
      const rest = less(asObject(value), asObject(other));
      return Object.keys(rest).length === 0 ? [] : [[name, rest]];
    }
    return [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** The client adds its own at the end. */
function lessItems(items: readonly unknown[], taken: readonly unknown[]): unknown[] {
  const left = items.map((item) => canonical(item));
  for (const item of taken) {
    const at = left.lastIndexOf(canonical(item));
    if (at !== -1) left[at] = '';
  }
  return items.filter((_, index) => left[index] !== '');
}

function isMapField(name: string): boolean {
  return ['labels', 'annotations', 'nodeSelector'].includes(name);
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
