import { parse, stringify } from 'yaml';
import { compareObjects, type Difference } from '../../compare/compare.ts';
import { confLines } from '../../compare/configuration.ts';
import { withData } from '../../compare/objects.ts';
import type { KubernetesObject } from '../../reference/flink/client.ts';
import { maskedData } from '../mask.ts';
import { at } from '../../reference/values/objects.ts';
import { renderRelease } from '../../reference/render.ts';
import type { Release } from '../../reference/values/context.ts';
import type { JsonMap } from '../../reference/helm/values-file.ts';
import type { Draft } from './draft.ts';
import { overDefaults, withoutState } from './refused.ts';

/** Whether a difference is as it has to be. */
type Expected = (difference: Difference, draft: Draft) => boolean;

const owner: Expected = ({ path }) => path.endsWith(' metadata.ownerReferences');

/** The namespace is the release's, and always written. */
const namespace: Expected = ({ path }) => path.endsWith('["kubernetes.namespace"]');

/** An option that a note speaks of, in the configuration file. */
const explained: Expected = ({ path }, draft) => draft.explained.has(optionOf(path, draft) ?? '');

/** The Service's type, written out where it is the default. */
const stock: Expected = ({ path, pipeline }, draft) =>
  pipeline === undefined && Object.hasOwn(draft.line.chart.stockService, optionOf(path, draft) ?? '');

/** A text of the command line and a number of the file that say the same, either way. */
const sameScalar: Expected = ({ path, chart, pipeline }, draft) =>
  optionOf(path, draft) !== undefined && (says(chart, pipeline) || says(pipeline, chart));

/** `y` in the TaskManagers' template is a text to Flink, and true to Helm. */
const templateText: Expected = ({ path, chart, pipeline }) =>
  path.includes('["taskmanager-pod-template.yaml"]') && typeof chart === 'string' && typeof pipeline === 'boolean';

/** The name of krb5.conf, which a note has spoken of. */
const krb5Name: Expected = ({ path }, { explained: keys }) =>
  keys.has('security.kerberos.krb5-conf.path') &&
  /^ConfigMap\/kerberos-krb5conf-|\.configMap\.items\[0\]\.(?:key|path)$/.test(path);

/** Log files of the chart, where the client's are not known. */
const logFiles: Expected = ({ path }, { settings, line }) =>
  (!settings.wholeConfDir && line.facts.logFiles.some((name) => path.includes(`["${name}"]`))) ||
  (!settings.wholeConfDir && /spec\.template\.spec\.volumes\[\d+\]\.configMap\.items/.test(path));

/** Secrets and ConfigMaps that the user makes by a command. */
const madeByCommand: Expected = ({ path }, { secrets, commands, settings }) => {
  const name = /^\w+\/(\S+)$/.exec(path)?.[1] ?? '';
  if (settings.keytabStays === true && path === `Secret/${name}`) return true;
  return secrets.has(name) || (commands.length > 0 && path.startsWith('ConfigMap/hadoop-config-'));
};

/** The TaskManagers' template with references in place of secrets. */
const templateVariables: Expected = ({ path }, { referenced }) =>
  referenced.size > 0 && path.includes('["taskmanager-pod-template.yaml"]') && path.includes('.env[');

/** An image that is commented out: the chart's own runs. */
const otherImage: Expected = ({ path }, { withheld }) =>
  withheld.some((one) => one.path === 'image') && path.endsWith('.image');

const expected = [
  otherImage,
  templateVariables,
  owner,
  namespace,
  explained,
  stock,
  sameScalar,
  templateText,
  krb5Name,
  logFiles,
  madeByCommand,
];

/** What the values render otherwise than the client deploys, and nothing has explained: one line a place. */
export function unexplained(
  values: JsonMap,
  release: Release,
  original: readonly KubernetesObject[],
  draft: Draft,
): string[] {
  const { facts } = draft.line;
  const plain = Object.entries(withoutState(values)).filter(([name]) => !['restartNonce', 'ingress'].includes(name));
  const native = { ...Object.fromEntries(plain), profile: 'native', serviceAccount: nativeAccount(values) };
  const rendered = renderRelease(overDefaults(native, draft.line), release, draft.line, { rules: false });
  if ('refusal' in rendered) return [`${rendered.refusal.option}: ${rendered.refusal.message}`];
  const withoutSecrets = (objects: readonly KubernetesObject[]): KubernetesObject[] =>
    objects.map((object) => withoutVariables(object, draft));
  return compareObjects(withoutSecrets(rendered.objects), withoutSecrets(atChartPaths(original, draft)), facts)
    .filter((difference) => !expected.some((rule) => rule(difference, draft)))
    .map(({ path, chart, pipeline }) =>
      // Where secrets were found, nothing of the source is repeated.
      draft.hasSecrets ? `differs: ${path}` : `differs: ${path}: ${shown(pipeline)} becomes ${shown(chart)}`,
    );
}

/** The pod without the variables that come from a Secret now: they stand in another place. */
function withoutVariables(object: KubernetesObject, { referenced }: Draft): KubernetesObject {
  if (object.kind !== 'Deployment' || referenced.size === 0) return object;
  const isEnv = (name: string, value: unknown): value is { name: string }[] => name === 'env' && Array.isArray(value);
  return JSON.parse(JSON.stringify(object), (name, value: unknown) =>
    isEnv(name, value) ? value.filter((entry) => !referenced.has(entry.name)) : value,
  ) as KubernetesObject;
}

function nativeAccount(values: JsonMap): JsonMap[string] {
  return values['serviceAccount'] ?? null;
}

/** The client's objects, with the chart's places for files in place of the client's, and its configuration file. */
function atChartPaths(objects: readonly KubernetesObject[], { paths, line: { facts } }: Draft): KubernetesObject[] {
  const { legacyFile } = facts.configuration;
  const text = [...paths]
    .sort(([a], [b]) => b.length - a.length)
    .reduce((done, [from, to]) => done.replaceAll(from, to), JSON.stringify(objects));
  const placed = JSON.parse(text) as KubernetesObject[];
  if (legacyFile === undefined || !placed.some((object) => hasFile(object, legacyFile))) return placed;
  const converted = placed.map((object) =>
    withData(object, legacyFile, (conf) => stringify(confLines(conf.trimEnd()))),
  );
  return JSON.parse(
    JSON.stringify(converted).replaceAll(`"${legacyFile}"`, `"${facts.confFile}"`),
  ) as KubernetesObject[];
}

function hasFile(object: KubernetesObject, name: string): boolean {
  return object.kind === 'ConfigMap' && at(object, 'data', name) !== undefined;
}

/** Whether a text is how YAML spells a number or boolean. */
function says(text: unknown, value: unknown): boolean {
  if (typeof text !== 'string' || typeof value === 'string') return String(text) === String(value);
  return Object.is(parse(text, { version: '1.2' }), value);
}

/** The option that a place of the configuration file is about. */
function optionOf(path: string, { line }: Draft): string | undefined {
  const [, file, bracketed, plain] =
    /^ConfigMap\/\S+ data\["([^"]+)"\](?:\["([^"]+)"\]|\.([\w-]+))(?:\[\d+\])?$/.exec(path) ?? [];
  return file === line.facts.confFile ? (bracketed ?? plain) : undefined;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(maskedData(value));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
