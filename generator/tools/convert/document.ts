import { chartFolder } from '../../chart/chart-folder.ts';
import { type Document, type Scalar, YAMLMap, isMap, isScalar } from 'yaml';
import type { Line } from '../../facts/line.ts';
import type { Json } from '../../reference/helm/values-file.ts';
import { documentText, yamlDocument, yamlText } from '../../reference/helm/yaml-text.ts';
import type { Conversion } from './conversion.ts';
import { quoted, secretCommands } from './secret-commands.ts';

const width = 100;

/** Where the values go: a file's name, `values.yaml` if nobody says; of a cluster that becomes a release, the command for its later changes. */
type Destination = { readonly file?: string | undefined } | { readonly upgrade: string };

/**
 * A conversion as values.yaml: what it is, what has to be done before, what it does not say, then the values with their comments.
 * @param from what it was made from
 */
export function valuesDocument(conversion: Conversion, line: Line, from: string, to: Destination = {}): string {
  const document = yamlDocument(undefined);
  const map = document.createNode(conversion.values) as YAMLMap;
  document.contents = map;
  for (const [path, comment] of conversion.comments) commentAt(map, path, comment);
  addRefused(map, conversion, document);
  addWithheld(map, conversion);
  document.commentBefore = header(conversion, line, from, to);
  const text = documentText(document);
  return map.items.length === 0 ? `${text.replace(/\{\}\s*$/, '').trimEnd()}\n{}\n` : text;
}

function header(conversion: Conversion, { facts }: Line, from: string, to: Destination): string {
  const { release, notes } = conversion;
  const commands = secretCommands(conversion);
  const isAdopted = 'upgrade' in to;
  const file = isAdopted ? '' : quoted(to.file ?? 'values.yaml');
  const install = `helm install ${release.name} ${chartFolder(facts.line)} -n ${release.namespace} -f ${file}`;
  return comment([
    ...wrap(
      isAdopted
        ? `Values for the chart of Flink ${facts.flinkVersion}, those of ${oneLine(from)}, taken over by flink-chart adopt.`
        : `Values for the chart of Flink ${facts.flinkVersion}, converted from ${oneLine(from)} by flink-chart convert.`,
      '',
    ),
    ...(commands.length === 0 ? [] : ['', 'First:', ...commands.map((command) => `    ${oneLine(command)}`)]),
    '',
    `    ${oneLine(isAdopted ? to.upgrade : install)}`,
    ...(notes.length === 0 ? [] : ['', 'What is otherwise than in the source:']),
    ...notes.flatMap((note) => wrap(`- ${oneLine(note)}`, '  ')),
  ]);
}

/** A comment above the key of a path. */
function commentAt(map: YAMLMap, path: string, text: string): void {
  const [name = '', ...rest] = path.split('/');
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  if (pair === undefined) return;
  if (rest.length > 0 && isMap(pair.value)) commentAt(pair.value, rest.join('/'), text);
  else (pair.key as Scalar).commentBefore = comment(wrap(oneLine(text), ''));
}

/** Options that the chart refuses, commented out at the end of `flinkConfiguration`. */
function addRefused(map: YAMLMap, { refused }: Conversion, document: Document): void {
  if (refused.size === 0) return;
  const lines = [...refused].flatMap(([key, { text, message }]) => [
    ...wrap(`The chart refuses ${key}: ${oneLine(message)}`, ''),
    ...pairText(key, text),
  ]);
  const found = map.items.find(({ key }) => isScalar(key) && key.value === 'flinkConfiguration');
  const options = isMap(found?.value) ? found.value : new YAMLMap();
  if (found === undefined) map.items.push(document.createPair('flinkConfiguration', options));
  if (options.items.length === 0) (map.items.at(-1)?.key as Scalar).commentBefore = comment(lines);
  else options.comment = comment(lines);
}

/** Values that are commented out: within their map at its end, at the top before what follows them. */
function addWithheld(map: YAMLMap, { withheld }: Conversion): void {
  const reasons = new Set<string>();
  for (const { path, value, reason } of withheld) {
    const [parent = '', name] = path.split('/');
    // Said once where several are withheld for one reason.
    const why = reasons.has(reason) ? [] : wrap(oneLine(reason), '');
    reasons.add(reason);
    const lines = comment([...why, pairOf(name ?? parent, value)]);
    const inner =
      name === undefined ? undefined : map.items.find(({ key }) => isScalar(key) && key.value === parent)?.value;
    if (isMap(inner)) inner.comment = joined(inner.comment, lines);
    else {
      const at = map.items.find(
        ({ key }) => isScalar(key) && !['mode', 'clusterId', 'profile', 'restartNonce'].includes(String(key.value)),
      );
      if (at === undefined) map.comment = joined(map.comment, lines);
      else (at.key as Scalar).commentBefore = joined(lines, (at.key as Scalar).commentBefore);
    }
  }
}

function joined(first: string | null | undefined, second: string | null | undefined): string {
  return [first, second].filter((text) => typeof text === 'string' && text !== '').join('\n');
}

function pairOf(key: string, value: Json): string {
  return oneLine(yamlText({ [key]: value }).trimEnd());
}

function pairText(key: string, text: string): string[] {
  return [pairOf(key, text)];
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`.trimEnd() || ' ').join('\n');
}

/** Control characters and breaks as escapes: a comment must not end where its text does not. */
export function oneLine(text: string): string {
  return text.replace(
    /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : indent + word);
  }
  return lines;
}
