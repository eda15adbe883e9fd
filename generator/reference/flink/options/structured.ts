import type { ConfigurationFacts } from '../../../facts/lines/line-facts.ts';
import { parseList } from '../types/list.ts';
import { parseMap } from '../types/map.ts';
import { flowYaml } from '../yaml/dump.ts';
import { loadYaml, YamlError } from '../yaml/load.ts';
import type { YamlValue } from '../yaml/yaml-value.ts';

/** A list of texts (`ConfigurationUtils.convertToList`): YAML where the text is a list of it, else parts between semicolons. */
export function listOf(text: string, { format }: ConfigurationFacts): string[] {
  const items = format === 'yaml' ? yamlList(text)?.map(textItem) : undefined;
  return items?.every(isDefined) ? items : parseList(text);
}

/** A map of texts (`ConfigurationUtils.convertToProperties`): YAML where the text is a map of it, else pairs between commas. */
export function mapOf(text: string, { format }: ConfigurationFacts): Map<string, string> {
  return (format === 'yaml' ? yamlMap(readYaml(text)) : undefined) ?? parseMap(text);
}

/** A list of maps: YAML where the text is a list of maps, else maps between semicolons. */
export function mapsOf(text: string, facts: ConfigurationFacts): Map<string, string>[] {
  const maps = facts.format === 'yaml' ? yamlList(text)?.map(yamlMap) : undefined;
  if (maps?.every(isDefined)) return maps;
  const item = facts.yamlItems ? (part: string) => mapOf(part, facts) : parseMap;
  return parseList(text).map(item);
}

/** What begins with a letter, a digit, a dot or a slash and has no key with its colon is one scalar of YAML, if it is any. */
const scalar = /^[\w./](?!.*:(?:\s|$)).*$/;

/** `undefined`: no list and no map, or no YAML at all. */
function readYaml(text: string): YamlValue | undefined {
  if (scalar.test(text)) return undefined;
  try {
    return loadYaml(text);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return undefined;
  }
}

function yamlList(text: string): readonly YamlValue[] | undefined {
  const value = readYaml(text);
  return Array.isArray(value) ? (value as readonly YamlValue[]) : undefined;
}

function yamlMap(value: YamlValue | undefined): Map<string, string> | undefined {
  if (!(value instanceof Map)) return undefined;
  const map = new Map<string, string>();
  for (const [key, item] of value as ReadonlyMap<YamlValue, YamlValue>) {
    const name = textItem(key);
    const text = textItem(item);
    if (name === undefined || text === undefined || map.has(name)) return undefined;
    map.set(name, text);
  }
  return map;
}

/** `null` cannot be made a text, nor a map with such a key. */
function textItem(value: YamlValue): string | undefined {
  if (value === null || hasNullKey(value)) return undefined;
  return typeof value === 'string' ? value : flowYaml(value);
}

function hasNullKey(value: YamlValue): boolean {
  if (Array.isArray(value)) return (value as readonly YamlValue[]).some(hasNullKey);
  if (!(value instanceof Map)) return false;
  const entries = [...(value as ReadonlyMap<YamlValue, YamlValue>)];
  return entries.some(([key, item]) => key === null || hasNullKey(key) || hasNullKey(item));
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
