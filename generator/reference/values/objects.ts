/** What lies at a path of field names; `undefined` if nothing does. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), value);
}

/** The map in a field; an empty one if there is none. */
export function mapAt(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const inner = at(value, name);
  return isFields(inner) ? inner : {};
}

/** The list in a field; an empty one if there is none. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const inner = at(value, name);
  return Array.isArray(inner) ? inner : [];
}

/** Whether a value has no fields. */
export function isEmpty(value: unknown): boolean {
  return !isFields(value) || Object.keys(value).length === 0;
}

/** Whether a value is a map of fields, not a list. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields without those that have no value. */
export function present<Value>(fields: Readonly<Record<string, Value | undefined>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
