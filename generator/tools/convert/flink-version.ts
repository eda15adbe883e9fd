import { facts } from '../../facts/lines/all.ts';

/** A version of Flink as far as it is known: `1.16`. */
export type Minor = string;

/**
 * The Flink of an image, where its name or tag tells: `flink:1.16`, `apache/flink:1.17.1-scala_2.12`, `orders:flink-1.18`. The version of an
 * image of another name is its own.
 */
export function flinkOfImage(image: string): Minor | undefined {
  const [, path = '', tag = ''] = /^(.*?)(?::([^:/@]+))?(?:@.*)?$/.exec(image.trim()) ?? [];
  const tagged =
    /(?:^|[-_.])flink[-_]?v?(\d+)[._](\d+)/i.exec(tag) ?? /(?:^|[-_/])flink[-_]?v?(\d+)[._](\d+)/i.exec(path);
  if (tagged !== null) return minor(tagged[1], tagged[2]);
  if (!/(?:^|\/)(?:py)?flink(?:-docker|-scala|-java\d+)?$/i.test(path)) return undefined;
  const own = /^v?([12])\.(\d{1,2})(?![\d])/.exec(tag);
  return own === null ? undefined : minor(own[1], own[2]);
}

/** `v1_16`, as the operator writes it. */
export function flinkOfField(version: string): Minor | undefined {
  const found = /^v(\d+)_(\d+)$/.exec(version);
  return found === null ? undefined : minor(found[1], found[2]);
}

/** The line of that Flink, or the nearest later one that there is; `undefined`: every line is older. */
export function lineFor(version: Minor, lines: readonly string[] = facts.map(({ line }) => line)): string | undefined {
  return [...lines].sort(compareMinors).find((line) => compareMinors(line, version) >= 0);
}

/** Negative: the first is older. */
function compareMinors(left: Minor, right: Minor): number {
  const [one, other] = [left, right].map((text) => text.split('.').map(Number));
  return (one?.[0] ?? 0) - (other?.[0] ?? 0) || (one?.[1] ?? 0) - (other?.[1] ?? 0);
}

function minor(major = '', rest = ''): Minor {
  return `${Number(major)}.${Number(rest)}`;
}
