import { scalarText } from '../../../reference/values/text.ts';
import { type Json, type JsonMap, isAbsent, isJsonMap } from '../../../reference/helm/values-file.ts';
import { ConvertError } from '../convert-error.ts';

/** A map of a FlinkDeployment whose fields are taken one by one: what nobody takes is left over, and can be named. */
export class Fields {
  readonly path: string;
  readonly #map: Map<string, Json>;

  constructor(value: Json | undefined, path: string) {
    this.path = path;
    if (value !== undefined && value !== null && !isJsonMap(value)) throw new ConvertError(`${path}: expected a map`);
    this.#map = new Map(Object.entries(value ?? {}).filter(([, inner]) => inner !== null));
  }

  get left(): readonly string[] {
    return [...this.#map].flatMap(([name, value]) => (isAbsent(value) ? [] : [`${this.path}.${name}`]));
  }

  take(name: string): Json | undefined {
    const value = this.#map.get(name);
    this.#map.delete(name);
    return value;
  }

  fields(name: string): Fields {
    return new Fields(this.take(name), `${this.path}.${name}`);
  }

  map(name: string): JsonMap | undefined {
    const value = this.take(name);
    if (value === undefined || isJsonMap(value)) return value;
    throw new ConvertError(`${this.path}.${name}: expected a map`);
  }

  /** A scalar as text; a blank one counts as absent, as it does to the operator. */
  text(name: string): string | undefined {
    const value = this.take(name);
    if (value === undefined) return undefined;
    if (typeof value === 'object') throw new ConvertError(`${this.path}.${name}: expected a text or a number`);
    const text = scalarText(value);
    return text.trim() === '' ? undefined : text;
  }

  texts(name: string): readonly string[] {
    const value = this.take(name) ?? [];
    if (!Array.isArray(value)) throw new ConvertError(`${this.path}.${name}: expected a list`);
    return (value as readonly Json[]).map((item) => {
      if (item === null || typeof item === 'object')
        throw new ConvertError(`${this.path}.${name}: expected a list of texts`);
      return scalarText(item);
    });
  }
}
