import fc from 'fast-check';
import { expect, test } from 'vitest';
import { line23 } from '../../../../../generator/facts/lines/2.3.ts';
import { listOf, mapOf } from '../../../../../generator/reference/flink/options/structured.ts';
import { parseList } from '../../../../../generator/reference/flink/types/list.ts';
import { parseMap } from '../../../../../generator/reference/flink/types/map.ts';
import { loadYaml } from '../../../../../generator/reference/flink/yaml/load.ts';
import type { YamlValue } from '../../../../../generator/reference/flink/yaml/yaml-value.ts';

const facts = line23.configuration;

/** Short texts of what means something in YAML, in Flink's own lists and maps, or nothing. */
const text = fc
  .array(fc.constantFrom(...'a1./:;,[]{}-\'"#?&*!|>%@\t\n _~'.split(''), ': ', 'key: ', 'a:'), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** `undefined`: refused. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

const collection = (value: YamlValue | undefined): boolean => Array.isArray(value) || value instanceof Map;

test('what is no list and no map of YAML is read in the older way, and only that', () => {
  let collections = 0;
  const check = (given: string): void => {
    const value = attempt(() => loadYaml(given));
    if (collection(value)) {
      collections += 1;
      const texts = Array.isArray(value) && value.every((item) => typeof item === 'string');
      if (texts) expect(attempt(() => listOf(given, facts))).toEqual(value);
      const pairs = value instanceof Map ? [...value].flat() : [null];
      if (pairs.every((item) => typeof item === 'string')) expect(attempt(() => mapOf(given, facts))).toEqual(value);
      return;
    }
    expect(attempt(() => listOf(given, facts))).toEqual(attempt(() => parseList(given)));
    expect(attempt(() => mapOf(given, facts))).toEqual(attempt(() => parseMap(given)));
  };
  fc.assert(fc.property(text, check), { numRuns: 500 });
  expect(collections).toBeGreaterThan(20);
}, 60_000);
