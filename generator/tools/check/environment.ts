import type { Line } from '../../facts/line.ts';
import { ReleaseContext, type Release } from '../../reference/values/context.ts';
import { mergeValues } from '../../reference/helm/merge.ts';
import { type Json, type JsonMap, isJsonMap } from '../../reference/helm/values-file.ts';
import type { Place } from './finding.ts';
import type { Path } from './positions.ts';
import type { Source } from './source.ts';

/** One release as its values files describe it: later files over earlier ones, all over the chart's defaults. */
export class Environment {
  readonly sources: readonly Source[];
  readonly release: Release;
  readonly line: Line;
  /** As Helm merges them. */
  readonly values: JsonMap;

  constructor(sources: readonly Source[], release: Release, line: Line, defaults: JsonMap) {
    this.sources = sources;
    this.release = release;
    this.line = line;
    this.values = mergeValues(
      defaults,
      sources.map(({ values = {} }) => values),
    );
  }

  /** These values, or what is left of them, as the rules see them. */
  context(values: JsonMap = this.values): ReleaseContext {
    return new ReleaseContext(values, this.release, this.line);
  }

  /** Where a value stands: in the last file that has it, else where the value that would hold it stands. */
  locate(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      for (const { path: file, positions } of this.sources.toReversed()) {
        const position = positions?.of(path.slice(0, length));
        if (position !== undefined) return { file, ...position };
      }
    }
    return { file: this.sources.at(-1)?.path ?? '', line: 1, column: 1 };
  }
}

/** The value at a path. */
export function valueAt(values: Json, path: Path): Json | undefined {
  let value: Json | undefined = values;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as JsonMap)[name];
  }
  return value;
}

/** A copy without what stands at a path; an item of a list becomes `null`, so that those after it keep their places. */
export function without(values: JsonMap, path: Path): JsonMap {
  return changed(values, path, (container, name) => {
    if (Array.isArray(container)) container[Number(name)] = null;
    else Reflect.deleteProperty(container, name);
  });
}

/** A copy without what stands at any of the paths, items of lists too. */
export function withoutAll(values: JsonMap, paths: readonly Path[]): JsonMap {
  return lessened(values, paths) as JsonMap;
}

function add(paths: Map<string, Path[]>, name: string, path: Path): void {
  const some = paths.get(name);
  if (some === undefined) paths.set(name, [path]);
  else some.push(path);
}

/** All paths at once: there may be a thousand below one map. */
function lessened(container: Json, paths: readonly Path[]): Json {
  if (paths.length === 0 || typeof container !== 'object' || container === null) return container;
  const below = new Map<string, Path[]>();
  const gone = new Set<string>();
  for (const [name, ...rest] of paths) {
    if (name === undefined) continue;
    if (rest.length === 0) gone.add(name);
    else add(below, name, rest);
  }
  const kept = Object.entries(container as JsonMap).flatMap(([name, value]): [string, Json][] =>
    gone.has(name) ? [] : [[name, lessened(value, below.get(name) ?? [])]],
  );
  return Array.isArray(container) ? kept.map(([, value]) => value) : Object.fromEntries(kept);
}

function changed(
  values: JsonMap,
  path: Path,
  change: (container: Json[] | Record<string, Json>, name: string) => void,
): JsonMap {
  const [name, ...rest] = path;
  if (name === undefined) return values;
  return copyChanged(values, name, rest, change) as JsonMap;
}

/** Copies what the path goes through, and nothing else. */
function copyChanged(
  container: Json,
  name: string,
  [next, ...rest]: Path,
  change: (container: Json[] | Record<string, Json>, name: string) => void,
): Json {
  if (typeof container !== 'object' || container === null) return container;
  const copy: Json[] | Record<string, Json> = Array.isArray(container)
    ? [...(container as readonly Json[])]
    : { ...(container as JsonMap) };
  if (next === undefined) {
    change(copy, name);
  } else if (Object.hasOwn(copy, name)) {
    const fields = copy as Record<string, Json>;
    fields[name] = copyChanged(fields[name] ?? null, next, rest, change);
  }
  return copy;
}

/** The path of a value that is there, by its dotted text; names may have dots themselves. */
export function findPath(values: Json, text: string): Path | undefined {
  if (!isJsonMap(values)) return undefined;
  if (Object.hasOwn(values, text)) return [text];
  for (const [name, inner] of Object.entries(values)) {
    if (!text.startsWith(`${name}.`)) continue;
    const rest = findPath(inner, text.slice(name.length + 1));
    if (rest !== undefined) return [name, ...rest];
  }
  return undefined;
}
