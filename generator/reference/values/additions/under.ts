import { type Json, type JsonMap, isJsonMap } from '../../helm/values-file.ts';

/** Lists whose elements of one name are one: what is added goes into them, field by field. */
const joined: readonly string[] = ['containers', 'initContainers'];

/**
 * A pod template with a partial one under it: its own fields stay, maps are filled up field by field. Lists grow by the elements that bear
 * no name, or no mount path, that is there.
 */
export function under(template: JsonMap, added: JsonMap): JsonMap {
  const filled: Record<string, Json> = { ...template };
  for (const [name, value] of Object.entries(added)) {
    const own = template[name] ?? null;
    if (own === null) filled[name] = value;
    else if (isJsonMap(own) && isJsonMap(value)) filled[name] = under(own, value);
    else if (Array.isArray(own) && Array.isArray(value)) filled[name] = grown(name, own, value);
  }
  return filled;
}

function grown(name: string, own: readonly Json[], added: readonly Json[]): Json {
  const more = added.filter((element) => !own.some((one) => isSame(one, element)));
  if (!joined.includes(name)) return [...own, ...more];
  const both = own.map((one) => {
    const same = added.find((element) => isSame(one, element));
    return isJsonMap(one) && isJsonMap(same) ? under(one, same) : one;
  });
  return [...both, ...more];
}

function isSame(one: Json, other: Json): boolean {
  const [identity, of] = [identityOf(one), identityOf(other)];
  return identity !== undefined && identity === of;
}

/** What Kubernetes tells the elements of a list apart by. */
function identityOf(element: Json): string | undefined {
  const found = isJsonMap(element) ? (element['mountPath'] ?? element['name']) : undefined;
  return typeof found === 'string' ? found : undefined;
}
