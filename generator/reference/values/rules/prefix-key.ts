import { prefixKeyWords as words } from '../../../facts/words/prefix-key.ts';
import { type Said, say } from '../../flink/say.ts';
import type { ReleaseContext } from '../context.ts';
import { isHighlyAvailable } from '../high-availability.ts';
import { type RefusedOption, type RuleCheck, ruleOfOptions } from './rule.ts';

/** Keys that are the beginning of another: nested YAML holds one of the two only, and the client loses the other or fails. */
export const prefixKeyRule: RuleCheck = ruleOfOptions(clashes);

function* clashes(context: ReleaseContext): Generator<RefusedOption> {
  const { configuration } = context.line.facts;
  if (configuration.format === 'lines') return;
  const { paths, beginnings } = pathsOf(keysOf(context));
  for (const [path, longer] of [...beginnings].sort(byPath)) {
    const option = paths.get(path);
    if (option === undefined) continue;
    yield { key: option, refusal: { option, ...clash(context, option, longer) } };
  }
}

/** The sentence, with the way out that this pair of keys has. */
function clash(context: ReleaseContext, key: string, longer: string): Said {
  const { confFile } = context.line.facts;
  const newer = context.optionsOf(key).find((option) => option.key !== key)?.key;
  if (newer !== undefined) return say(words.renamed, longer, confFile, newer);
  if (context.mapOfEntry(longer) === key) return say(words.entry, longer, confFile);
  const mirrored = context.line.chart.pluginPrefixes.find(({ prefix }) => key.startsWith(prefix));
  if (mirrored === undefined) return say(words.clash, longer, confFile);
  const { prefix, other, plugin } = mirrored;
  return say(words.prefixed, longer, confFile, `${other}${longer.slice(prefix.length)}`, plugin);
}

/** What the client will have in its configuration, its own options too. */
function keysOf(context: ReleaseContext): string[] {
  const { client } = context.line.facts;
  return [
    ...context.stock.keys(),
    ...context.properties.keys(),
    ...client.writtenKeys,
    'kubernetes.cluster-id',
    'kubernetes.namespace',
    ...(isHighlyAvailable(context) ? ['high-availability.cluster-id'] : []),
  ];
}

/** Keys by their path, dots at the end left out, and the first key that each beginning of a path has after it. */
function pathsOf(keys: readonly string[]): { paths: Map<string, string>; beginnings: Map<string, string> } {
  const paths = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const add = (map: Map<string, string>, path: string, key: string): void => {
    if (!map.has(path)) map.set(path, key);
  };
  for (const key of [...new Set(keys)].sort()) {
    const path = key.replace(/\.+$/, '');
    if (paths.has(path) || path === '') beginnings.set(path, key);
    add(paths, path, key);
    const names = path.split('.');
    for (let count = 1; count < names.length; count++) add(beginnings, names.slice(0, count).join('.'), key);
  }
  return { paths, beginnings };
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
