import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { mapAt } from '../../generator/reference/values/objects.ts';

const environmentPrefix = 'containerized.master.env.';

interface EnvironmentVariable {
  readonly name: string;
  readonly valueFrom?: { readonly fieldRef?: unknown };
}

/** Reads a configuration file of the client into lines, each `key: value`, one a key. */
const readers: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'flink-conf.yaml': (text) => text.split('\n').filter((line) => line !== ''),
  'config.yaml': (text) => flatLines(parseDocument(text).contents, ''),
};

/**
 * A copy of the client's objects without the two orders that are those of Java's HashMap: what stands in `flink-conf.yaml`
 * or `config.yaml` is sorted, a line a key, and so are the variables that `containerized.master.env.*` asks for. The start command of a
 * TaskManager becomes lines, a word each, those of `-D` sorted.
 */
export function inStableOrder(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const copies = structuredClone(objects) as KubernetesObject[];
  const names = new Set<string>();
  for (const object of copies) {
    const data = object.kind === 'ConfigMap' ? (object['data'] as Record<string, string> | undefined) : undefined;
    for (const [file, read] of Object.entries(readers)) {
      const text = data?.[file];
      if (data === undefined || text === undefined) continue;
      const lines = [...read(text)].sort();
      for (const line of lines) {
        if (line.startsWith(environmentPrefix)) names.add(line.slice(environmentPrefix.length).replace(/: .*$/, ''));
      }
      data[file] = lines.map((line) => `${line}\n`).join('');
    }
  }
  for (const object of copies) {
    // A TaskManager's pod keeps the kind of its template.
    if (mapAt(object, 'spec')['containers'] !== undefined) sortStartCommand(object);
    else if (object.kind === 'Deployment') sortEnvironment(mainContainer(object), names.size);
  }
  return copies;
}

/**
 * The leaves of a nested document, a line each. Numbers and booleans stay as they are spelled, texts are in double quotes
 * however they were quoted: which of them a value is decides how Flink reads it. Read twice, the lines are the same.
 */
function flatLines(node: unknown, path: string): readonly string[] {
  if (isMap(node) && node.items.length > 0) {
    return node.items.flatMap(({ key, value }) =>
      flatLines(value, path === '' ? keyText(key) : `${path}.${keyText(key)}`),
    );
  }
  if (path === '') return [];
  return [`${/^[\w$.-]+$/.test(path) ? path : JSON.stringify(path)}: ${inline(node)}`];
}

function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key);
}

function inline(node: unknown): string {
  if (isSeq(node)) return `[${node.items.map(inline).join(', ')}]`;
  if (isMap(node)) return `{${node.items.map(({ key, value }) => `${keyText(key)}: ${inline(value)}`).join(', ')}}`;
  if (!isScalar(node)) return 'null';
  return typeof node.value === 'string' ? JSON.stringify(node.value) : (node.source ?? String(node.value));
}

/** The client puts them, `count` in number, right before the variable with the pod's address. */
function sortEnvironment(container: { env?: EnvironmentVariable[] } | undefined, count: number): void {
  const environment = container?.env ?? [];
  const end = environment.findLastIndex(({ name, valueFrom }) => name === '_POD_IP_ADDRESS' && valueFrom?.fieldRef);
  const start = end - count;
  if (start < 0) return;
  const sorted = environment.slice(start, end).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  environment.splice(start, count, ...sorted);
}

function mainContainer(deployment: KubernetesObject): { env?: EnvironmentVariable[] } | undefined {
  const spec = deployment['spec'] as {
    template: { spec: { containers: { name: string; env?: EnvironmentVariable[] }[] } };
  };
  return spec.template.spec.containers.findLast(({ name }) => name === 'flink-main-container');
}

/** A word of a shell: quoted parts, escapes, anything else but blanks. */
const word = /(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/gs;

function sortStartCommand(pod: KubernetesObject): void {
  const { containers } = pod['spec'] as { containers: { name: string; args: string[] }[] };
  const main = containers.findLast(({ name }) => name === 'flink-main-container');
  const command = main?.args.at(-1) ?? '';
  const [script = '', ...words] = commandWords(command);
  const options = words.filter((one) => one.startsWith('-D')).sort();
  const rest = words.filter((one) => !one.startsWith('-D'));
  main?.args.splice(-1, 1, [script, ...options, ...rest, ...(/\s$/.test(command) ? [''] : [])].join('\n'));
}

/** The words of a command; `-D` and what follows it are one. */
function commandWords(command: string): string[] {
  const words: string[] = [];
  for (const one of command.match(word) ?? []) {
    if (words.at(-1) === '-D') words.splice(-1, 1, `-D ${one}`);
    else words.push(one);
  }
  return words;
}
