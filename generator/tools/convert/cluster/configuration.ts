import {
  parseConfigurationFile,
  parseYamlConfiguration,
} from '../../../reference/flink/command-line/configuration-file.ts';
import type { Mode } from '../../../reference/flink/client.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { type ConfValue, textOf } from '../../../reference/flink/options/conf-value.ts';
import { listOf } from '../../../reference/flink/options/structured.ts';
import { flowYaml } from '../../../reference/flink/yaml/dump.ts';
import { YamlError } from '../../../reference/flink/yaml/load.ts';
import { ConvertError } from '../convert-error.ts';
import type { ClusterName } from './live.ts';

/** What a client was given that wrote a cluster's configuration file. */
export interface GivenConfiguration {
  readonly mode: Mode;
  readonly options: ReadonlyMap<string, ConfValue>;
  /** Those of `flink run-application`, less its options; none for a session. */
  readonly args: readonly string[];
}

const written = [
  'execution.target',
  'internal.cluster.execution-mode',
  'kubernetes.internal.jobmanager.entrypoint.class',
];
const attached = 'execution.attached';
const shutdown = 'execution.shutdown-on-attached-exit';

/**
 * Takes the client's own part out of a cluster's configuration file.
 * @throws ConvertError if it cannot be read
 */
export function givenConfiguration(text: string, name: ClusterName, facts: LineFacts): GivenConfiguration {
  const options = entriesOf(text, facts);
  const says = (key: string): string => {
    const value = options.get(key);
    return value === undefined ? '' : textOf(value, facts.configuration);
  };
  const isApplication = says('kubernetes.internal.jobmanager.entrypoint.class') === facts.entryPoints.application;
  const args = isApplication ? takeProgram(options, says, facts) : [];
  takeNetwork(options, says, { name, facts });
  for (const key of options.keys()) if (written.includes(key) || key.startsWith('$internal.')) options.delete(key);
  return { mode: isApplication ? 'application' : 'session', options, args };
}

function entriesOf(text: string, { confFile, configuration }: LineFacts): Map<string, ConfValue> {
  if (configuration.format === 'lines') return new Map(rawLines(text));
  try {
    return new Map(parseYamlConfiguration(text));
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new ConvertError(`${confFile} of the cluster: ${error.message}`);
  }
}

/** As the client has written them: a value may hold what a file could not, since it came from the command line. */
function rawLines(text: string): [string, string][] {
  return text.split('\n').flatMap((line): [string, string][] => {
    const at = line.indexOf(': ');
    return at < 1 ? [] : [[line.slice(0, at), line.slice(at + 2)]];
  });
}

/** Addresses and ports that the client has put in place of what it was given: they become what a client has before. */
function takeNetwork(
  options: Map<string, ConfValue>,
  says: (key: string) => string,
  { name, facts }: { readonly name: ClusterName; readonly facts: LineFacts },
): void {
  const rpcPort = says('jobmanager.rpc.port') || '6123';
  const isHighlyAvailable = facts.client.optionKeys.highAvailability;
  const own: readonly (readonly [key: string, value: string])[] = [
    ['jobmanager.rpc.address', `${name.clusterId}.${name.namespace}`],
    ['blob.server.port', String(facts.ports.blob)],
    ['taskmanager.rpc.port', String(facts.ports.taskManagerRpc)],
    ...(options.has(isHighlyAvailable) || options.has('high-availability')
      ? ([
          ['high-availability.cluster-id', name.clusterId],
          ['high-availability.jobmanager.port', rpcPort],
        ] as const)
      : []),
  ];
  for (const [key, value] of own) {
    if (says(key) !== value) continue;
    const stock = facts.stockConfiguration[key];
    if (stock === undefined) options.delete(key);
    else options.set(key, stock);
  }
}

/** The arguments of `flink run-application` that give an application's options. */
function takeProgram(options: Map<string, ConfValue>, says: (key: string) => string, facts: LineFacts): string[] {
  const { path, ignoreUnclaimedState, claimMode } = facts.client.savepoint;
  const list = (key: string): string[] => (says(key) === '' ? [] : listOf(says(key), facts.configuration));
  const [jar = '', ...further] = list('pipeline.jars');
  if (jar === '' || further.length > 0)
    throw new ConvertError('pipeline.jars of the cluster: expected one jar: no value says otherwise');
  const flag = (name: string, text: string): string[] => (text === '' ? [] : [name, text]);
  const args = [
    ...flag('-c', says('$internal.application.main')),
    ...list('pipeline.classpaths').flatMap((one) => ['-C', one]),
    ...(says(attached) === 'false' ? ['-d'] : []),
    ...(says(shutdown) === 'true' ? ['-sae'] : []),
    ...flag('-s', says(path)),
    ...(says(ignoreUnclaimedState) === 'true' ? ['-n'] : []),
    ...(claimMode === undefined ? [] : flag('-cm', says(claimMode))),
    jar,
    ...list('$internal.application.program-args'),
  ];
  const keys = ['pipeline.jars', 'pipeline.classpaths', attached, shutdown, path, ignoreUnclaimedState];
  for (const key of [...keys, ...(claimMode === undefined ? [] : [claimMode])]) options.delete(key);
  return args;
}

/** A configuration file of the line, and the options that none can hold, as arguments. */
export function configurationFile(
  options: ReadonlyMap<string, ConfValue>,
  { configuration }: LineFacts,
): { readonly text: string; readonly args: readonly string[] } {
  if (configuration.format === 'yaml') {
    const lines = Array.from(options, ([key, value]) => `${JSON.stringify(key)}: ${yamlScalar(value)}\n`);
    return { text: lines.join(''), args: [] };
  }
  const fits = ([key, value]: readonly [string, ConfValue]): boolean => {
    const [[name, text] = [], second] = parseConfigurationFile(`${key}: ${String(value)}`);
    return second === undefined && name === key && text === value;
  };
  const all = [...options];
  return {
    text: all
      .filter(fits)
      .map(([key, value]) => `${key}: ${String(value)}\n`)
      .join(''),
    args: all.filter((entry) => !fits(entry)).map(([key, value]) => `-D${key}=${String(value)}`),
  };
}

function yamlScalar(value: ConfValue): string {
  return typeof value === 'string' ? JSON.stringify(value) : flowYaml(value);
}
