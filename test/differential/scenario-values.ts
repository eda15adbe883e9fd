import { parse } from 'yaml';
import type { ClientInput, FileContent } from '../../generator/flink/client.ts';
import { type ApplicationCall, applicationCall } from '../../generator/flink/command-line/application.ts';
import { loadConfigurationFile } from '../../generator/flink/command-line/configuration-file.ts';
import { sessionEntries } from '../../generator/flink/command-line/session.ts';
import { clientFiles } from '../../generator/flink/files.ts';
import { JavaHashMap } from '../../generator/flink/java-hash-map.ts';
import type { LineFacts } from '../../generator/flink/lines/line.ts';
import { type ConfValue, textOf } from '../../generator/flink/options/conf-value.ts';
import { RefusalError } from '../../generator/flink/refusal.ts';
import type { JsonMap } from '../../generator/release/values-file.ts';

/** A client's input as values, or why values cannot say it. */
export type AsValues =
  | { readonly values: JsonMap; readonly namespace: string; readonly paths: ReadonlyMap<string, string> }
  | { readonly reason: string };

/** Written by the deployment itself, or by what becomes a value of its own. */
const notOptions = ['execution.target', '$internal.deployment.config-dir'];
const applicationOptions = [
  'pipeline.jars',
  'pipeline.classpaths',
  'parallelism.default',
  'execution.attached',
  'execution.shutdown-on-attached-exit',
];

class Inexpressible extends Error {}

/** The values that say what a client's input says, with the native profile. */
export function asValues(input: ClientInput, facts: LineFacts): AsValues {
  try {
    return convert(input, facts);
  } catch (error) {
    if (error instanceof Inexpressible || error instanceof RefusalError) return { reason: error.message };
    throw error;
  }
}

function convert(input: ClientInput, facts: LineFacts): AsValues {
  for (const name of ['FLINK_JM_HEAP', 'FLINK_TM_HEAP'])
    if (name in input.environment) throw new Inexpressible(`environment ${name}`);
  const options = entriesOf(input, facts);
  const paths = new Map<string, string>();
  const take = (key: string): string | undefined => {
    const text = options.get(key);
    options.delete(key);
    return text;
  };
  const file = (option: string, chartPath: string): FileContent | undefined => {
    const path = take(option);
    if (path === undefined) return undefined;
    const content = input.files[path];
    if (content === undefined) throw new Inexpressible(`a file that is not there: ${option}`);
    paths.set(path, chartPath);
    return content;
  };
  const template = (option: string, chartPath: string): JsonMap | undefined => {
    const text = file(option, chartPath);
    return text === undefined ? undefined : templateOf(text);
  };
  for (const key of ['security.keytab', 'kubernetes.config.file'])
    if (options.has(key)) throw new Inexpressible(`${key} names a file of the client`);
  const { chartPaths } = facts;
  const own = template('kubernetes.pod-template-file.jobmanager', chartPaths.jobManagerPodTemplate);
  if (`${input.confDir}/${facts.configuration.legacyFile ?? ''}` in input.files)
    throw new Inexpressible('the configuration file of older releases');
  if (options.has('kubernetes.artifacts.local-upload-enabled')) throw new Inexpressible('Helm uploads nothing');
  const { optionKeys } = facts.client;
  if (options.has('kubernetes.pod-template-file') && optionKeys.podTemplate !== 'kubernetes.pod-template-file')
    throw new Inexpressible('the older name of the common pod template');
  const common = template(
    optionKeys.podTemplate,
    own === undefined ? chartPaths.jobManagerPodTemplate : chartPaths.taskManagerPodTemplate,
  );
  const taskManager = template('kubernetes.pod-template-file.taskmanager', chartPaths.taskManagerPodTemplate);
  if (facts.configuration.format === 'yaml' && [own, common, taskManager].every((one) => one !== undefined))
    throw new Inexpressible('a common pod template that no side has');
  const kerberos = kerberosOf(options, file, facts);
  const clusterId = take('kubernetes.cluster-id') ?? '';
  if (!/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(clusterId) || clusterId.length > facts.clusterIdMaxLength)
    throw new Inexpressible('a cluster id that Kubernetes does not take');
  const namespace = take('kubernetes.namespace') ?? 'default';
  if (namespace.trim() === '') throw new Inexpressible('a blank namespace');
  return {
    namespace,
    paths,
    values: present({
      mode: input.mode,
      profile: 'native',
      clusterId,
      stockConfiguration: false,
      strictOptions: false,
      allowSensitiveConfiguration: true,
      job: input.mode === 'application' ? jobOf(input, options, facts) : undefined,
      logConfiguration: Object.fromEntries(
        facts.logFiles.map((name) => [name, (input.files[`${input.confDir}/${name}`] as string | undefined) ?? null]),
      ),
      podTemplate: common,
      jobManager: own === undefined ? undefined : { podTemplate: own },
      taskManager: taskManager === undefined ? undefined : { podTemplate: taskManager },
      hadoop: hadoopOf(input, facts),
      kerberos,
      flinkConfiguration: Object.fromEntries(options),
    }),
  };
}

function entriesOf(input: ClientInput, facts: LineFacts): Map<string, string> {
  const file = loadConfigurationFile(clientFiles(input.files), input.confDir, facts);
  const entries = textsOf(
    input.mode === 'session' ? sessionEntries(input, file, facts) : applicationCall(input, file, facts).entries,
    facts,
  );
  for (const key of notOptions) entries.delete(key);
  if (facts.configuration.format === 'yaml') refusePrefixKeys([...entries.keys()], facts);
  for (const key of entries.keys())
    if (key === '' || /[\s:#=]/.test(key)) throw new Inexpressible('a key that no values file should have');
  return entries;
}

/** A key that is the beginning of another is refused by a rule of the chart, whatever the client does. */
function refusePrefixKeys(keys: readonly string[], { client }: LineFacts): void {
  const highAvailability = keys.includes('high-availability') ? ['high-availability.cluster-id'] : [];
  const all = [...new Set([...keys, ...client.writtenKeys, ...highAvailability])].map((key) => key.replace(/\.+$/, ''));
  const longer = all.find((key) => all.some((one) => one !== key && key.startsWith(`${one}.`)));
  if (longer !== undefined || new Set(all).size < all.length)
    throw new Inexpressible('a key that is the beginning of another');
}

function textsOf(entries: JavaHashMap<ConfValue>, facts: LineFacts): Map<string, string> {
  return new Map([...entries].map(([key, value]) => [key, textOf(value, facts.configuration)]));
}

function jobOf(input: ClientInput, options: Map<string, string>, facts: LineFacts): JsonMap {
  const call = applicationCall(input, new JavaHashMap(), facts);
  const entries = textsOf(call.entries, facts);
  const jar = options.get('pipeline.jars') ?? '';
  if (facts.client.jarSchemes === 'local' && !jar.startsWith('local://'))
    throw new Inexpressible('a jar that is not local://, or none');
  const [uri] = jarsOf(call);
  if (uri === undefined) throw new Inexpressible('no jar');
  if (
    !['', '[]'].includes(options.get('pipeline.classpaths') ?? '') ||
    options.get('execution.shutdown-on-attached-exit') === 'true' ||
    options.get('execution.attached') === 'false'
  )
    throw new Inexpressible('-C, -d and -sae have no value');
  const parallelism = entries.get('parallelism.default');
  const keys = facts.client.savepoint;
  const savepoint = entries.get(keys.path);
  const { claimMode } = keys;
  if (claimMode !== undefined && entries.get(claimMode) !== 'NO_CLAIM') throw new Inexpressible('-cm has no value');
  const written = [...applicationOptions, keys.path, keys.ignoreUnclaimedState, claimMode ?? ''].filter(
    (key) => key !== 'parallelism.default' || parallelism !== undefined,
  );
  for (const key of written) options.delete(key);
  return present({
    jarURI: uri,
    entryClass: call.entryClass,
    args: [...call.programArguments],
    parallelism: parallelism === undefined ? undefined : Number(parallelism),
    initialSavepointPath: savepoint,
    allowNonRestoredState: entries.get(keys.ignoreUnclaimedState) === 'true' ? true : undefined,
  });
}

/** The jar as the client has it: in a list, where the configuration has lists. */
function jarsOf({ entries }: ApplicationCall): readonly string[] {
  const jars = entries.get('pipeline.jars') ?? [];
  return typeof jars === 'object' ? jars : [String(jars)];
}

function kerberosOf(
  options: Map<string, string>,
  file: (option: string, path: string) => FileContent | undefined,
  facts: LineFacts,
): JsonMap | undefined {
  const path = options.get('security.kerberos.login.keytab');
  const name = path?.split('/').at(-1) ?? '';
  const keytab = file('security.kerberos.login.keytab', `${facts.chartPaths.keytabDir}/${name}`);
  const krb5Conf = options.get('security.kerberos.krb5-conf.path');
  if (krb5Conf !== undefined && !krb5Conf.endsWith('/krb5.conf'))
    throw new Inexpressible('a krb5.conf of another name');
  const text = file('security.kerberos.krb5-conf.path', facts.chartPaths.krb5Conf);
  if (keytab === undefined && text === undefined) return undefined;
  const principal = options.get('security.kerberos.login.principal');
  if (keytab !== undefined && principal === undefined) throw new Inexpressible('a keytab without its principal');
  const credentials =
    keytab === undefined
      ? {}
      : {
          principal,
          keytabFile: name,
          keytab: typeof keytab === 'string' ? Buffer.from(keytab).toString('base64') : keytab.base64,
        };
  return present({ ...credentials, krb5Conf: text });
}

function hadoopOf(input: ClientInput, facts: LineFacts): JsonMap | undefined {
  const { HADOOP_CONF_DIR: named = '', HADOOP_HOME: home = '' } = input.environment;
  const candidates = named.trim() === '' ? [`${home}/etc/hadoop`, `${home}/conf`] : [named];
  const inside = (directory: string): boolean =>
    Object.keys(input.files).some((path) => path.startsWith(`${directory}/`));
  const directory = candidates.find(inside);
  const texts = facts.names.hadoopFiles.flatMap((name) => {
    const text = input.files[`${directory ?? ''}/${name}`];
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
  return texts.length === 0 ? undefined : { configuration: Object.fromEntries(texts) };
}

function templateOf(text: FileContent): JsonMap {
  const template = (() => {
    try {
      return parse(text as string, { version: '1.1' }) as unknown;
    } catch {
      return undefined;
    }
  })();
  if (typeof template !== 'object' || template === null || Array.isArray(template))
    throw new Inexpressible('a pod template that is no map');
  return template as JsonMap;
}

function present(fields: Readonly<Record<string, JsonMap[string] | undefined>>): JsonMap {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, JsonMap[string]] => entry[1] !== undefined),
  );
}
