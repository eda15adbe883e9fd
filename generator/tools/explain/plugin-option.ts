import type { Line } from '../../facts/line.ts';
import { expectedType } from '../../reference/flink/options/expected-type.ts';
import type { Json, JsonMap } from '../../reference/helm/values-file.ts';
import { type FragmentOption, fragmentPattern, patternSuccessor } from '../../facts/fragments.ts';
import { drawnTexts } from './draws.ts';
import { effectOf, over } from './effect.ts';
import type { Explanation } from './explanation.ts';

/** What there is to say of an option of a plugin, which no catalogue holds; `undefined` for every other key. */
export function explainPluginOption(
  key: string,
  line: Line,
  all: readonly Line[],
  defaults: JsonMap,
): Explanation | undefined {
  const found = fragmentOf(key, line);
  if (found === undefined) return undefined;
  const own = found.key ?? key;
  const option = { key: own, class: '', type: found.type };
  const example = found.example === undefined ? [] : [String(found.example)];
  const set = (values: JsonMap, drawn: Json): JsonMap => over(values, { flinkConfiguration: { [own]: drawn } });
  const effect = effectOf(set, [...example, ...drawnTexts(option)], line, defaults);
  const secret = 'A secret: refused in plain text unless allowSensitiveConfiguration lists it.';
  return {
    key: own,
    kind: 'option',
    description: found.sensitive === true ? `${found.description} ${secret}` : found.description,
    takes: expectedType(option),
    ...(found.default !== undefined && { default: found.default }),
    lines: all.map((one) => ({ line: one.facts.line, names: namesIn(key, own, one) })),
    alsoRead: (found.aliases ?? []).filter((name) => name !== own),
    successors: [],
    deprecated: false,
    page: found.page,
    readers: [],
    ...(effect !== undefined && { effect }),
  };
}

/** By its own key or spelling; else by the first pattern, of which the narrower ones come first. */
function fragmentOf(key: string, { fragments }: Line): FragmentOption | undefined {
  if (patternSuccessor(key, fragments) !== undefined) return undefined;
  return (
    fragments.options.find((one) => one.key === key || one.aliases?.includes(key) === true) ??
    fragments.options.find(({ pattern }) => pattern !== undefined && new RegExp(fragmentPattern(pattern)).test(key))
  );
}

function namesIn(key: string, own: string, line: Line): string[] {
  const successor = patternSuccessor(key, line.fragments);
  if (successor !== undefined) return [successor.key];
  return fragmentOf(key, line) === undefined ? [] : [own];
}
