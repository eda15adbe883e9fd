import { parseDocument } from 'yaml';
import type { KubernetesObject } from '../reference/flink/client.ts';
import type { LineFacts } from '../facts/lines/line-facts.ts';
import { at, isFields } from '../reference/values/objects.ts';

type Entries = Readonly<Record<string, unknown>>;

/** The texts of YAML read last: both sides of a comparison mostly hold the same, and each is asked for twice. */
const readLast = new Map<string, Entries>();

/** The options that a configuration file of the line holds: texts, of YAML what each value is. What is no map, or no YAML at all, is the one value of the key `''`. */
export function configurationEntries(text: string, facts: LineFacts): Entries {
  if (facts.configuration.format === 'lines') return confLines(text);
  const known = readLast.get(text);
  if (known !== undefined) return known;
  if (readLast.size >= 4) readLast.clear();
  const entries = yamlEntries(text);
  readLast.set(text, entries);
  return entries;
}

function yamlEntries(text: string): Entries {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false });
  return Object.fromEntries(flattened(document.errors.length > 0 ? text : document.toJS(), []));
}

/** How many variables `containerized.master.env.*` of the configuration among the objects makes. */
export function masterVariables(objects: readonly KubernetesObject[], facts: LineFacts): number {
  const texts = objects.map((object) => at(object, 'data', facts.confFile));
  const conf = texts.find((text) => typeof text === 'string') ?? '';
  return Object.keys(configurationEntries(conf, facts)).filter((key) => key.startsWith('containerized.master.env.'))
    .length;
}

/** Nested maps as keys with dots, as Flink reads them; an empty map holds nothing. */
function flattened(value: unknown, path: readonly string[]): [key: string, value: unknown][] {
  if (!isFields(value)) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([name, inner]) => flattened(inner, [...path, name]));
}

/** Lines `key: text` as a map; the texts of a key that stands twice, one under the other. */
export function confLines(conf: string): Record<string, string> {
  const lines = new Map<string, string>();
  for (const line of conf.split('\n').sort()) {
    const [key = '', ...rest] = line.split(': ');
    const text = rest.join(': ');
    const present = lines.get(key);
    lines.set(key, present === undefined ? text : `${present}\n${text}`);
  }
  return Object.fromEntries(lines);
}
