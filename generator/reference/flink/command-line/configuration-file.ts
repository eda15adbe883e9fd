import { configurationFileWords as words } from '../../../facts/words/configuration-file.ts';
import { childPath, type ClientFiles } from '../files.ts';
import { JavaHashMap } from '../java-hash-map.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { ConfValue } from '../options/conf-value.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { trimJava } from '../types/text.ts';
import { flowYaml } from '../yaml/dump.ts';
import { loadYaml, YamlError } from '../yaml/load.ts';
import type { YamlValue } from '../yaml/yaml-value.ts';

/** The line as it is in a configuration directory that has the file of older releases, which some lines still read before their own. */
export function factsIn(confDir: string, files: ClientFiles, facts: LineFacts): LineFacts {
  const { legacyFile } = facts.configuration;
  if (legacyFile === undefined || !files.exists(childPath(confDir, legacyFile))) return facts;
  return { ...facts, confFile: legacyFile, configuration: { ...facts.configuration, format: 'lines' } };
}

/**
 * `GlobalConfiguration.loadConfiguration`: the entries of the configuration file in the client's configuration directory.
 * @throws RefusalError if there is no such file, or it is no YAML where it has to be.
 */
export function loadConfigurationFile(
  files: ClientFiles,
  confDir: string,
  { confFile, configuration }: Pick<LineFacts, 'confFile' | 'configuration'>,
): JavaHashMap<ConfValue> {
  const path = childPath(confDir, confFile);
  const text = files.text(path);
  if (text === undefined) throw new RefusalError(confFile, say(words.noFile, quote(path)));
  const entries = configuration.format === 'lines' ? parseConfigurationFile(text) : readYaml(text, path, confFile);
  const loaded = new JavaHashMap<ConfValue>();
  for (const [key, value] of entries) loaded.put(key, value);
  return loaded;
}

/**
 * `GlobalConfiguration.loadYAMLResource` up to 1.18: `key: value` lines; what follows `#` is a comment, whatever stands before it,
 * and a line that has no key or no value is passed over. The last line of a key counts.
 */
export function parseConfigurationFile(text: string): [string, string][] {
  const entries = text.split(/\r\n|\r|\n/).flatMap((line): [string, string][] => {
    const content = trimJava(line.split('#', 1)[0] ?? '');
    const colon = content.indexOf(': ');
    if (colon === -1) return [];
    const key = trimJava(content.slice(0, colon));
    const value = trimJava(content.slice(colon + 2));
    return key === '' || value === '' ? [] : [[key, value]];
  });
  return [...new Map(entries)];
}

function readYaml(text: string, path: string, confFile: string): Iterable<[string, ConfValue]> {
  try {
    return parseYamlConfiguration(text);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new RefusalError(confFile, say(words.unreadable, quote(path), error.message));
  }
}

/**
 * `GlobalConfiguration.loadYAMLResource` since 1.19: nested or flat keys; values keep their types, a list becomes the text of one.
 * @throws YamlError also if a key is no text, or has no value
 */
export function parseYamlConfiguration(text: string): JavaHashMap<ConfValue> {
  const document = loadYaml(text);
  const flat = new JavaHashMap<ConfValue>();
  if (document === null) return flat;
  if (!isMap(document)) throw new YamlError('it must be a map');
  flatten(document, '', flat);
  return flat;
}

function flatten(map: ReadonlyMap<YamlValue, YamlValue>, prefix: string, flat: JavaHashMap<ConfValue>): void {
  for (const [key, value] of map) {
    if (typeof key !== 'string') throw new YamlError(`the key ${prefix}${flowYaml(key)} must be a string: quote it`);
    const path = `${prefix}${key}`;
    if (value === null) throw new YamlError(`${path} has no value`);
    if (isMap(value)) flatten(value, `${path}.`, flat);
    else flat.put(path, isScalar(value) ? value : flowYaml(value));
  }
}

function isMap(value: YamlValue): value is ReadonlyMap<YamlValue, YamlValue> {
  return value instanceof Map;
}

function isScalar(value: YamlValue): value is string | bigint | number | boolean {
  return ['string', 'bigint', 'number', 'boolean'].includes(typeof value);
}
