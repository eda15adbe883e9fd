import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { type Json, type JsonMap, isJsonMap } from '../../helm/values-file.ts';
import { at, listAt } from '../objects.ts';

/** Where Flink's container is among others: the last of its name, a template's are before it. -1 if there is none. */
export function mainIndex({ names }: LineFacts, containers: readonly unknown[]): number {
  return containers.findLastIndex((one) => at(one, 'name') === names.mainContainer);
}

/** A pod template with another main container, which is added where there is none. One that Flink will not read stays as it is. */
export function onMain(facts: LineFacts, template: JsonMap, edit: (main: JsonMap) => JsonMap): JsonMap {
  const spec = template['spec'] ?? {};
  if (!isJsonMap(spec)) return template;
  if (!Array.isArray(spec['containers'] ?? [])) return template;
  const given = listAt(spec, 'containers') as readonly Json[];
  const containers: readonly Json[] =
    mainIndex(facts, given) >= 0 ? given : [...given, { name: facts.names.mainContainer }];
  const index = mainIndex(facts, containers);
  const edited = containers.map((one, place) => (place === index && isJsonMap(one) ? edit(one) : one));
  return { ...template, spec: { ...spec, containers: edited } };
}
