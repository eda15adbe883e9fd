/**
 * Java's `HashMap` with texts as keys: iterates in the order in which Java does, which follows from the keys' hashes, the size
 * of the table, and within a bucket from the order of insertion. Flink keeps its configuration and map-typed options in one.
 */
export class JavaHashMap<V> {
  readonly #entries = new Map<string, Entry<V>>();
  /** The entries as Java iterates them, until another key comes or goes. */
  #order: readonly Entry<V>[] | undefined;
  /** 0: the table is not made yet. */
  #buckets = 0;
  /** What the table gets at its making, if that is not Java's own 16. */
  #reserved = 16;

  /** `new HashMap<>(map)`: the table is as large as the entries need now. */
  static copyOf<V>(entries: JavaHashMap<V> | ReadonlyMap<string, V>): JavaHashMap<V> {
    const copy = new JavaHashMap<V>();
    copy.putAll(entries);
    return copy;
  }

  get size(): number {
    return this.#entries.size;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  get(key: string): V | undefined {
    return this.#entries.get(key)?.value;
  }

  put(key: string, value: V): void {
    const present = this.#entries.get(key);
    if (present === undefined) this.#add({ key, hash: spread(key), value });
    else present.value = value;
  }

  putAll(entries: JavaHashMap<V> | ReadonlyMap<string, V>): void {
    const { size } = entries;
    if (size === 0) return;
    if (this.#buckets === 0) this.#reserved = Math.max(1, 2 ** Math.ceil(Math.log2(Math.trunc(size / 0.75 + 1))));
    else while (size > this.#buckets * 0.75) this.#resize();
    if (!(entries instanceof JavaHashMap)) for (const [key, value] of entries) this.put(key, value);
    else {
      for (const { key, hash, value } of entries.#inOrder()) {
        const present = this.#entries.get(key);
        if (present === undefined) this.#add({ key, hash, value });
        else present.value = value;
      }
    }
  }

  remove(key: string): boolean {
    this.#order = undefined;
    return this.#entries.delete(key);
  }

  /** The entries whose keys begin so, without that beginning. */
  below(prefix: string): [string, V][] {
    return this.#inOrder()
      .filter(({ key }) => key.startsWith(prefix))
      .map(({ key, value }) => [key.slice(prefix.length), value]);
  }

  *[Symbol.iterator](): Iterator<[string, V]> {
    for (const { key, value } of this.#inOrder()) yield [key, value];
  }

  #add(entry: Entry<V>): void {
    if (this.#buckets === 0) this.#buckets = this.#reserved;
    this.#entries.set(entry.key, entry);
    this.#order = undefined;
    if (this.#entries.size > this.#buckets * 0.75) this.#resize();
  }

  #resize(): void {
    this.#buckets *= 2;
    this.#order = undefined;
  }

  #inOrder(): readonly Entry<V>[] {
    const last = this.#buckets - 1;
    // The sort is stable: within a bucket the order of insertion stays.
    return (this.#order ??= [...this.#entries.values()].sort((a, b) => (a.hash & last) - (b.hash & last)));
  }
}

/** A key with its value and what its bucket follows from. */
interface Entry<V> {
  readonly key: string;
  readonly hash: number;
  value: V;
}

/** The entries of a map in the order of a `HashMap` into which they were put one after the other. */
export function inHashMapOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  const hashMap = new JavaHashMap<T>();
  for (const [key, value] of map) hashMap.put(key, value);
  return [...hashMap];
}

/**
 * The entries of `java.util.Properties` as its `stringPropertyNames` gives them back: out of a concurrent map, whose growing turns a
 * part of each bucket round, into a `HashMap`.
 */
export function inPropertiesOrder(entries: readonly (readonly [string, string])[]): [string, string][] {
  let buckets = 16;
  const table = new Map<number, string[]>();
  const values = new Map<string, string>();
  for (const [key, value] of entries) {
    if (!values.has(key)) chain(table, spread(key) & (buckets - 1)).push(key);
    values.set(key, value);
    if (values.size >= buckets * 0.75) {
      split(table, buckets);
      buckets *= 2;
    }
  }
  const order = [...table].sort(([a], [b]) => a - b).flatMap(([, keys]) => keys);
  return inHashMapOrder(new Map(order.map((key) => [key, values.get(key) ?? ''])));
}

function chain(table: Map<number, string[]>, bucket: number): string[] {
  const keys = table.get(bucket) ?? [];
  table.set(bucket, keys);
  return keys;
}

/** `ConcurrentHashMap.transfer`: the last run of keys that stay together keeps its order, those before it come in front, the last first. */
function split(table: Map<number, string[]>, buckets: number): void {
  for (const [bucket, keys] of [...table]) {
    const goesUp = (key: string): boolean => (spread(key) & buckets) !== 0;
    const last = keys.at(-1);
    if (last === undefined) continue;
    const start = keys.findLastIndex((key) => goesUp(key) !== goesUp(last)) + 1;
    const halves: Record<'low' | 'high', string[]> = { low: [], high: [] };
    halves[goesUp(last) ? 'high' : 'low'].push(...keys.slice(start));
    for (const key of keys.slice(0, start)) halves[goesUp(key) ? 'high' : 'low'].unshift(key);
    table.set(bucket, halves.low);
    table.set(bucket + buckets, halves.high);
  }
}

function spread(key: string): number {
  const hash = stringHash(key);
  return hash ^ (hash >>> 16);
}

/** `String.hashCode`. */
function stringHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(31, hash) + text.charCodeAt(at)) | 0;
  return hash;
}
