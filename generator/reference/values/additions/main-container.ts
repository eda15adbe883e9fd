import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { type Json, type JsonMap, isJsonMap } from '../../helm/values-file.ts';
import { at, listAt } from '../objects.ts';

/** A pod template with another main container, which is added where there is none. One that Flink will not read stays as it is. */
export function onMain({ names }: LineFacts, template: JsonMap, edit: (main: JsonMap) => JsonMap): JsonMap {
  const spec = template['spec'] ?? {};
  if (!isJsonMap(spec)) return template;
  if (!Array.isArray(spec['containers'] ?? [])) return template;
  const given = listAt(spec, 'containers') as readonly Json[];
  const isMain = (one: Json): boolean => at(one, 'name') === names.mainContainer;
  const containers: readonly Json[] = given.some(isMain) ? given : [...given, { name: names.mainContainer }];
  const index = containers.findLastIndex(isMain);
  const edited = containers.map((one, place) => (place === index && isJsonMap(one) ? edit(one) : one));
  return { ...template, spec: { ...spec, containers: edited } };
}
