import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LineFacts } from '../../facts/lines/line-facts.ts';
import type { KubernetesObject } from '../flink/client.ts';
import { type ConfValue, textOf } from '../flink/options/conf-value.ts';
import { parseYaml } from '../helm/values-file.ts';
import { at, mapAt } from '../values/objects.ts';
import { isWatchedLog4j, isWatchedLogback } from './watched.ts';

/** What is deployed, and the options that the configuration among it holds. */
interface Read {
  readonly objects: readonly KubernetesObject[];
  readonly options: ReadonlyMap<string, ConfValue>;
}

/**
 * SHA-256, in hex, over what a JobManager or TaskManager reads once, as JSON: the options that either reads, the log configurations of
 * their start script (of one that the process watches no more than that), and all other data of ConfigMaps and Secrets.
 */
export function configurationChecksum({ objects, options }: Read, facts: LineFacts): string {
  const holders = objects.filter(({ kind }) => kind === 'ConfigMap' || kind === 'Secret');
  const own = holders.find((object) => at(object, 'data', facts.confFile) !== undefined);
  const files = holders
    .filter((object) => object !== own)
    .map((object) => [`${object.kind}/${object.metadata.name}`, dataOf(object, facts)] as const);
  const read = {
    options: Object.fromEntries(readOptions(options, facts)),
    logs: Object.fromEntries(consoleLogs(mapAt(own, 'data'), facts)),
    files: Object.fromEntries(files),
  };
  return jsonHash(read);
}

/** SHA-256, in hex, over JSON as `toJson` of Helm's templates prints it. */
export function jsonHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(goJson(value))));
}

function readOptions(options: ReadonlyMap<string, ConfValue>, facts: LineFacts): [string, unknown][] {
  const { configuration } = facts;
  return [...options]
    .filter(([key]) => isReadAtStart(key, facts))
    .map(([key, value]) => [key, configuration.format === 'lines' ? textOf(value, configuration) : value]);
}

/** Whether a JobManager or TaskManager may read the option: not one that only says how the other objects are deployed. */
export function isReadAtStart(key: string, { configuration }: LineFacts): boolean {
  return !configuration.deployerOptions.some((option) => key === option || key.startsWith(`${option}.`));
}

/** Of the log files beside the configuration what a start reads: of one that the process watches, that it does. */
export function consoleLogs(data: Readonly<Record<string, unknown>>, facts: LineFacts): [string, unknown][] {
  const { log4j, logback } = facts.consoleLogFiles;
  const libraries = [
    { name: log4j, isWatched: isWatchedLog4j },
    { name: logback, isWatched: isWatchedLogback },
  ];
  return libraries.flatMap(({ name, isWatched }): [string, unknown][] => {
    const text = data[name];
    return typeof text === 'string' ? [[name, isWatched(text) || text]] : [];
  });
}

/** Of a pod template what it says: how it is printed is each library's own affair. */
function dataOf(object: KubernetesObject, { names }: LineFacts): unknown {
  const template = at(object, 'data', names.taskManagerPodTemplateFile);
  return typeof template === 'string' ? parseYaml(template)[0] : object['data'];
}

/** As `toJson` of Helm's templates prints it: keys in order, and what HTML gives a meaning escaped. */
function goJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value as Readonly<Record<string, unknown>>).map(([key, inner]) => ({
      key,
      inner,
      bytes: byteText(key),
    }));
    entries.sort((one, other) => (one.bytes < other.bytes ? -1 : 1));
    return `{${entries.map(({ key, inner }) => `${goJson(key)}:${goJson(inner)}`).join(',')}}`;
  }
  if (typeof value === 'bigint') return value.toString();
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Go compares texts by the bytes of UTF-8. */
function byteText(text: string): string {
  return bytesToHex(utf8ToBytes(text));
}
