/**
 * The entries in the order in which Java's `HashMap` gives them back, if they were put in one after the other.
 * Flink reads map-typed options into a `HashMap`, so the order of what it writes for them follows from the keys' hashes.
 */
export function inHashMapOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  let buckets = 16;
  while (map.size > buckets * 0.75) buckets *= 2;
  const bucket = (key: string): number => {
    const hash = stringHash(key);
    return (hash ^ (hash >>> 16)) & (buckets - 1);
  };
  // The sort is stable: within a bucket the order of insertion stays.
  return [...map].sort(([a], [b]) => bucket(a) - bucket(b));
}

/** `String.hashCode`. */
function stringHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(31, hash) + text.charCodeAt(at)) | 0;
  return hash;
}
