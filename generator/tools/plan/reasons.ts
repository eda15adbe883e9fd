import type { KubernetesObject } from '../../reference/flink/client.ts';
import { quote } from '../../reference/flink/quote.ts';
import { consoleLogs, isReadAtStart } from '../../reference/profile/checksum.ts';
import { checksumAnnotation } from '../../reference/profile/rollout.ts';
import { at, isFields, mapAt } from '../../reference/values/objects.ts';
import { isSecret, mask } from '../../reference/flink/secrets.ts';
import { optionName } from './option-name.ts';
import { optionText, type ReleaseState } from './state.ts';

/** Fields whose values may be secrets: they are named, and not shown. */
const hidden = /\.(?:env\[|args|command|annotations\[)/;
const handoverFields = 'spec.template.spec.initContainers[flink-chart-handover].';

/**
 * Why Kubernetes replaces the JobManager's pod: the fields of the pod template that differ, and for the checksum of the configuration
 * the options and files that it covers. Empty: it does not.
 */
export function restartReasons(before: ReleaseState, after: ReleaseState): string[] {
  const [old, now] = [templateOf(before), templateOf(after)];
  const changes = changedFields(old, now, 'spec.template');
  // The handover's container is like Flink's own: what differs there is told of that one already.
  const own = changes.filter(({ path }) => !path.startsWith(handoverFields));
  const fields = (own.length > 0 ? own : changes).map(fieldText);
  if (!isChecksumChanged(before, after)) return fields;
  const configuration = configurationChanges(before, after).causes;
  return configuration.length + fields.length > 0
    ? [...fields, ...configuration]
    : ['the configuration counts otherwise in this version of the chart'];
}

/** Options and files that change, and for which no pod restarts: what is read only by who deploys, and logs that Flink watches. */
export function quietChanges(before: ReleaseState, after: ReleaseState): string[] {
  // Without a checksum a running process has read what it has read.
  return [before, after].every(({ deployment }) => checksumOf(deployment) === undefined)
    ? []
    : configurationChanges(before, after).quiet;
}

/** What differs in the configuration: what the checksum covers, and what it does not. */
function configurationChanges(
  before: ReleaseState,
  after: ReleaseState,
): { readonly causes: string[]; readonly quiet: string[] } {
  const options = [true, false].map((isCause) =>
    changedOptions(
      before,
      after,
      (key) => [before, after].some(({ side }) => isReadAtStart(key, side.line.facts)) === isCause,
    ),
  );
  const files = changedFiles(before, after);
  const filesOf = (isCause: boolean): string[] =>
    files.filter((one) => one.isCause === isCause).map(({ text }) => text);
  return {
    causes: [...(options[0] ?? []), ...filesOf(true)],
    quiet: [...(options[1] ?? []), ...filesOf(false)],
  };
}

/** The options of the configuration file that differ, old → new; of secrets only that they do. */
export function changedOptions(
  before: ReleaseState,
  after: ReleaseState,
  isAsked: (key: string) => boolean = () => true,
): string[] {
  const keys = [...new Set([...Object.keys(before.options), ...Object.keys(after.options)])].sort();
  return keys
    .filter((key) => key !== '' && isAsked(key))
    .flatMap((key) => {
      const [old, now] = [shownOption(before, key), shownOption(after, key)];
      if (optionOf(before, key) === optionOf(after, key)) return [];
      return [`${optionName(key, after.side.line)}: ${old} → ${now}`];
    });
}

function shownOption(state: ReleaseState, key: string): string {
  const text = optionOf(state, key);
  if (text === undefined) return 'not set';
  return isSecret(key, text) ? mask : quote(text);
}

function optionOf({ options }: ReleaseState, key: string): string | undefined {
  return options[key] === undefined ? undefined : optionText(options[key]);
}

interface ChangedFile {
  readonly text: string;
  /** Whether a restart reads it. */
  readonly isCause: boolean;
}

/** The files of ConfigMaps and Secrets that differ, but for the configuration file. */
function changedFiles(before: ReleaseState, after: ReleaseState): ChangedFile[] {
  const [old, now] = [files(before), files(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const [from, to] = [old.get(name), now.get(name)];
    if (from?.content === to?.content) return [];
    const what = from === undefined ? ' is new' : to === undefined ? ' goes' : ' changes';
    return [{ text: `${name}${what}`, isCause: from?.atStart !== to?.atStart }];
  });
}

/** What a file holds, and what of it is read at a start and never again. */
interface File {
  readonly content: string;
  readonly atStart: string;
}

function files({ normalised, side: { line } }: ReleaseState): Map<string, File> {
  const holders = normalised.filter(({ kind }) => kind === 'ConfigMap' || kind === 'Secret');
  return new Map(
    holders.flatMap((holder) => {
      const data = mapAt(holder, 'data');
      const isOwn = data[line.facts.confFile] !== undefined;
      const logs = new Map(consoleLogs(data, line.facts));
      return Object.entries(data)
        .filter(([name]) => name !== line.facts.confFile)
        .map(([name, value]): [string, File] => {
          const content = canonical(value);
          const atStart = isOwn ? canonical(logs.get(name)) : content;
          return [`${name} of ${holder.kind}/${holder.metadata.name}`, { content, atStart }];
        });
    }),
  );
}

/**
 * Whether the checksum of the configuration changes. Two texts may be one checksum: Flink's client writes options in the order of a
 * hash map, and each writing of the chart in an order of its own.
 */
function isChecksumChanged(before: ReleaseState, after: ReleaseState): boolean {
  const [old, now] = [before, after].map(({ deployment }) => checksumOf(deployment));
  if (old === now) return false;
  const [oldNormal, nowNormal] = [before, after].map(({ normalised }) =>
    checksumOf(normalised.find(({ kind }) => kind === 'Deployment')),
  );
  if (oldNormal !== nowNormal) return true;
  return configurationChanges(before, after).causes.length > 0;
}

function checksumOf(deployment: KubernetesObject | undefined): unknown {
  return at(deployment, 'spec', 'template', 'metadata', 'annotations', checksumAnnotation);
}

/** The pod template, less the checksum. */
function templateOf({ normalised }: ReleaseState): unknown {
  const deployment = normalised.find(({ kind }) => kind === 'Deployment');
  const template = mapAt(mapAt(deployment, 'spec'), 'template');
  const metadata = mapAt(template, 'metadata');
  const annotations = Object.fromEntries(
    Object.entries(mapAt(metadata, 'annotations')).filter(([name]) => name !== checksumAnnotation),
  );
  return { ...template, metadata: { ...metadata, annotations } };
}

interface ChangedField {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

function changedFields(before: unknown, after: unknown, path: string): ChangedField[] {
  if (canonical(before) === canonical(after)) return [];
  if (isFields(before) && isFields(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => changedFields(before[name], after[name], below(path, name)));
  }
  const [old, now] = [byName(before), byName(after)];
  if (old === undefined || now === undefined) return [{ path, before, after }];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const inner = names.flatMap((name) => changedFields(old.get(name), now.get(name), `${path}[${name}]`));
  return inner.length > 0 ? inner : [{ path: `${path} (their order)`, before: undefined, after: undefined }];
}

function below(path: string, name: string): string {
  return /^[\w-]+$/.test(name) ? `${path}.${name}` : `${path}[${name}]`;
}

/** The items of a list that all have names of their own. */
function byName(list: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const items = list as readonly unknown[];
  const named = new Map(items.map((item) => [String(at(item, 'name')), item]));
  return named.size === items.length && !named.has('undefined') ? named : undefined;
}

function fieldText({ path, before, after }: ChangedField): string {
  const shown = [before, after].every((value) => value === undefined || isScalar(value)) && !hidden.test(path);
  if (before === undefined && after === undefined) return path;
  if (!shown) return before === undefined ? `${path} is new` : `${path} ${after === undefined ? 'goes' : 'changes'}`;
  return `${path}: ${scalarShown(before)} → ${scalarShown(after)}`;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function scalarShown(value: unknown): string {
  if (value === undefined) return 'not set';
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

/** The same text for the same value, whatever the order of its fields. */
function canonical(value: unknown): string {
  if (value === undefined) return 'nothing';
  return JSON.stringify(value, (_, inner: unknown) =>
    isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
