import { compareObjects, type Difference } from '../../../compare/compare.ts';
import { maskedData } from '../../mask.ts';
import type { ClientInput, FileContent, KubernetesObject, Refusal } from '../../../reference/flink/client.ts';
import { factsIn } from '../../../reference/flink/command-line/configuration-file.ts';
import { deploy } from '../../../reference/flink/deploy.ts';
import { clientFiles } from '../../../reference/flink/files.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { textOf } from '../../../reference/flink/options/conf-value.ts';
import type { Line } from '../../../facts/line.ts';
import { ValuesFileError } from '../../../reference/helm/values-file.ts';
import type { Conversion } from '../conversion.ts';
import { clientValues } from '../client-values.ts';
import { ConvertError } from '../convert-error.ts';
import type { ConvertOptions } from '../draft.ts';
import { confDir } from '../assembly.ts';
import { asSent, sentTemplate } from './as-sent.ts';
import { configurationFile, type GivenConfiguration, givenConfiguration } from './configuration.ts';
import type { LiveCluster } from './live.ts';
import { recoveredTemplate } from './pod-template.ts';

const templateKey = 'kubernetes.pod-template-file';
const jobManagerKey = `${templateKey}.jobmanager`;
const taskManagerKey = `${templateKey}.taskmanager`;
const recoveredPath = '/flink/recovered/jobmanager-pod-template.yaml';
const hadoopDirectory = '/flink/hadoop';

/**
 * Values that give a live cluster's own objects: what its client was given is found out from what it has made.
 * @returns a refusal where Flink's client would deploy nothing from that, or the chart never takes it
 * @throws ConvertError in one line for what is none of the client's, and for what no value can say
 */
export function clusterValues(
  cluster: LiveCluster,
  line: Line,
  settings: Pick<ConvertOptions, 'allowSensitive'>,
): Conversion | { readonly refusal: Refusal } {
  const { input, differences } = clientInputOf(cluster, line);
  const notes = differences.map(
    ({ path, chart }) => `differs in the cluster, by another hand: ${path}${shown(path, chart)}`,
  );
  const stays = {
    keytabStays: true,
    hadoopConfigMap: `${line.facts.names.hadoopConfConfigMapPrefix}${cluster.clusterId}`,
  };
  return clientValues(input, line, { ...settings, ...stays, exact: true, wholeConfDir: true, notes });
}

/**
 * What a client was given that made a cluster, and where the cluster is otherwise than this client would make it (`chart`: the
 * cluster's side).
 */
export function clientInputOf(
  cluster: LiveCluster,
  line: Line,
): { readonly input: ClientInput; readonly differences: readonly Difference[] } {
  const found = configurationOf(cluster, line.facts);
  const { facts } = found;
  const given = givenConfiguration(found.text, cluster, facts);
  const files = filesOf(cluster, found, given);
  const own = withTemplateFiles(cluster, { given, files }, facts);
  const first = attempt(cluster, line, inputOf({ given, files: own, facts }));
  if (first.differences.every(({ path }) => !isOfPod(path))) return first;
  return withRecovered(cluster, line, { given, files: own, facts });
}

interface Parts {
  readonly given: GivenConfiguration;
  readonly files: Readonly<Record<string, FileContent>>;
  readonly facts: LineFacts;
}

/** The configuration file, by whichever name the line reads it. */
function configurationOf(
  { clusterId, configMaps, namespace }: LiveCluster,
  facts: LineFacts,
): { readonly text: string; readonly name: string; readonly facts: LineFacts } {
  const configMap = `${facts.names.flinkConfConfigMapPrefix}${clusterId}`;
  const data = configMaps.get(configMap);
  if (data === undefined)
    throw new ConvertError(`${clusterId}: the namespace ${namespace} has no ConfigMap ${configMap}`);
  const { legacyFile } = facts.configuration;
  const text = data[facts.confFile];
  if (text !== undefined) return { text, name: facts.confFile, facts };
  const older = legacyFile === undefined ? undefined : data[legacyFile];
  if (older === undefined || legacyFile === undefined)
    throw new ConvertError(
      `${clusterId}: the ConfigMap ${configMap} has no ${facts.confFile}, which Flink ${facts.flinkVersion} writes: is it of another line (--line)?`,
    );
  return {
    text: older,
    name: legacyFile,
    facts: { ...facts, confFile: legacyFile, configuration: { ...facts.configuration, format: 'lines' } },
  };
}

/** The files that the client had: those of its configuration directory, of Hadoop and Kerberos. */
function filesOf(
  { clusterId, configMaps }: LiveCluster,
  { name, facts }: { readonly name: string; readonly facts: LineFacts },
  given: GivenConfiguration,
): Record<string, FileContent> {
  const { names } = facts;
  const data = (prefix: string): [string, string][] => Object.entries(configMaps.get(`${prefix}${clusterId}`) ?? {});
  const logs = data(names.flinkConfConfigMapPrefix).filter(([file]) => file !== name);
  const [krb5] = data(names.krb5ConfConfigMapPrefix);
  const krb5Path = option(given, 'security.kerberos.krb5-conf.path', facts);
  const keytab = option(given, 'security.kerberos.login.keytab', facts);
  return {
    ...Object.fromEntries(logs.map(([file, text]) => [`${confDir}/${file}`, text])),
    ...Object.fromEntries(
      data(names.hadoopConfConfigMapPrefix).map(([file, text]) => [`${hadoopDirectory}/${file}`, text]),
    ),
    ...(krb5Path === undefined ? {} : { [krb5Path]: krb5?.[1] ?? '' }),
    // The Secret has it; what it holds is nobody's to read here.
    ...(keytab === undefined ? {} : { [keytab]: { base64: '' } }),
  };
}

function option({ options }: GivenConfiguration, key: string, facts: LineFacts): string | undefined {
  const value = options.get(key);
  return value === undefined ? undefined : textOf(value, facts.configuration);
}

/** The TaskManagers' template is kept in a ConfigMap, and is the JobManager's too unless that has one of its own. */
function withTemplateFiles(
  { clusterId, configMaps }: LiveCluster,
  { given, files }: Pick<Parts, 'given' | 'files'>,
  facts: LineFacts,
): Record<string, FileContent> {
  const { names } = facts;
  const text = configMaps.get(`${names.podTemplateConfigMapPrefix}${clusterId}`)?.[names.taskManagerPodTemplateFile];
  const keys = [jobManagerKey, facts.client.optionKeys.podTemplate, templateKey, taskManagerKey];
  const paths = keys.flatMap((key) => option(given, key, facts) ?? []);
  const otherwise = 'spec: {containers: []}\n';
  return { ...Object.fromEntries(paths.map((path) => [path, text ?? otherwise])), ...files };
}

function inputOf({ given, files, facts }: Parts): ClientInput {
  const { text, args } = configurationFile(given.options, facts);
  const target = given.mode === 'application' ? ['-t', facts.targets.application] : [];
  const hasHadoop = Object.keys(files).some((path) => path.startsWith(`${hadoopDirectory}/`));
  return {
    mode: given.mode,
    args: [...target, ...args, ...given.args],
    environment: hasHadoop ? { [facts.names.hadoopConfDirEnv]: hadoopDirectory } : {},
    files: { ...files, [`${confDir}/${facts.confFile}`]: text },
    confDir,
    workingDirectory: '/flink',
  };
}

function attempt(
  { clusterId, objects }: LiveCluster,
  line: Line,
  input: ClientInput,
): {
  readonly input: ClientInput;
  readonly differences: readonly Difference[];
  readonly objects: readonly KubernetesObject[];
} {
  const made = deploy(input, line);
  if ('refusal' in made) return { input, differences: [], objects: [] };
  const facts = factsIn(confDir, clientFiles(input.files), line.facts);
  try {
    const differences = compareObjects(asSent(objects), asSent(made.objects), facts);
    return { input, differences, objects: made.objects };
  } catch (error) {
    if (!(error instanceof ValuesFileError)) throw error;
    throw new ConvertError(`${clusterId}: the TaskManagers' pod template is no YAML: ${error.message}`);
  }
}

function isOfPod(path: string): boolean {
  return path.startsWith('Deployment/') && path.includes(' spec.template.');
}

/** The JobManager with a template of its own: what its pod has beyond what the client writes. */
function withRecovered(cluster: LiveCluster, line: Line, parts: Parts): ReturnType<typeof clientInputOf> {
  const { given, files, facts } = parts;
  const plainOptions = new Map(
    [...given.options].filter(([key]) => !key.startsWith(templateKey) || key === taskManagerKey),
  );
  const common = option(given, facts.client.optionKeys.podTemplate, facts) ?? option(given, templateKey, facts);
  if (common !== undefined && !plainOptions.has(taskManagerKey)) plainOptions.set(taskManagerKey, common);
  const plain = attempt(cluster, line, inputOf({ given: { ...given, options: plainOptions }, files, facts }));
  const template = recoveredTemplate(
    sentTemplate(cluster.deployment),
    sentTemplate(plain.objects.find(({ kind }) => kind === 'Deployment')),
    facts,
  );
  const taskManager = option(given, taskManagerKey, facts);
  // The common template is the JobManager's alone where the TaskManagers have their own.
  const own = option(given, jobManagerKey, facts) ?? (taskManager === undefined ? undefined : common);
  if (template === undefined && own === undefined) return plain;
  const path = own === undefined || own === taskManager ? recoveredPath : own;
  const options = new Map(given.options);
  if (path === recoveredPath) options.set(jobManagerKey, path);
  const text = JSON.stringify(template ?? { spec: { containers: [] } });
  return attempt(cluster, line, inputOf({ given: { ...given, options }, files: { ...files, [path]: text }, facts }));
}

/** A place of the configuration may hold a secret. */
function shown(path: string, value: unknown): string {
  const text = value === undefined ? 'gone' : JSON.stringify(maskedData(value));
  return path.startsWith('Deployment/') && !path.includes('.env') && text.length <= 80 ? ` (${text})` : '';
}
