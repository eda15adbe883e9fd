import { type Json, type JsonMap, ValuesFileError, isJsonMap, parseYaml } from '../../../reference/helm/values-file.ts';
import { ConvertError } from '../convert-error.ts';

/** A resource of Kubernetes, or what claims to be one. */
export interface Resource {
  readonly kind: string;
  readonly apiVersion: string;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly map: JsonMap;
}

/** What a text is as YAML, JSON included: its documents without empty ones, or why it cannot be read. */
export type Parsed = { readonly documents: readonly Json[] } | { readonly error: string };

/** Reads a text as YAML; lists of resources (`kubectl get -o yaml`) are not taken apart. */
export function parsed(text: string): Parsed {
  try {
    return { documents: parseYaml(text).filter((document) => document !== null) };
  } catch (error) {
    if (error instanceof ValuesFileError) return { error: error.message };
    throw error;
  }
}

/**
 * The documents of a YAML text, empty ones left out.
 * @throws ConvertError
 */
export function documentsOf(text: string, name: string): readonly Json[] {
  const read = parsed(text);
  if ('error' in read) throw new ConvertError(`${name}: ${read.error}`);
  return read.documents;
}

/** The resources among documents: maps with `kind` or `apiVersion`, those of lists one by one. */
export function resourcesIn(documents: readonly Json[]): readonly Resource[] {
  return documents.flatMap((document): readonly Resource[] => {
    if (Array.isArray(document)) return resourcesIn(document as readonly Json[]);
    if (!isJsonMap(document)) return [];
    const { kind, apiVersion, items } = document;
    if (typeof kind !== 'string' && typeof apiVersion !== 'string') return [];
    if (Array.isArray(items) && (typeof kind !== 'string' || kind.endsWith('List')))
      return resourcesIn(items as readonly Json[]);
    const metadata = isJsonMap(document['metadata']) ? document['metadata'] : {};
    return [
      {
        kind: typeof kind === 'string' ? kind : '',
        apiVersion: typeof apiVersion === 'string' ? apiVersion : '',
        name: textIn(metadata, 'name'),
        namespace: textIn(metadata, 'namespace'),
        map: document,
      },
    ];
  });
}

/** Whether documents hold lists of resources only, and nothing is in them. */
export function isEmptyList(documents: readonly Json[]): boolean {
  const lists = documents.filter((one) => isJsonMap(one) && Array.isArray(one['items']) && 'kind' in one);
  return lists.length > 0 && lists.length === documents.length && resourcesIn(documents).length === 0;
}

function textIn(map: JsonMap, name: string): string | undefined {
  const value = map[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
