import { factsIn, loadConfigurationFile } from '../command-line/configuration-file.ts';
import { dynamicProperties } from '../command-line/generic.ts';
import { parseCommandLine } from '../command-line/parser.ts';
import type { PipelineLine } from '../deploy.ts';
import { childPath } from '../files.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { jobManagerStartOptions } from '../memory/job-manager.ts';
import { indexCatalogue } from '../options/catalogue-index.ts';
import { Configuration } from '../options/configuration.ts';
import { fixedPort, isHighAvailabilityActivated } from '../parameters/job-manager.ts';
import { defaulted } from '../parameters/shared.ts';
import { RefusalError } from '../refusal.ts';
import { podAddress, type JobManagerPod } from './job-manager-pod.ts';
import { configureExecution } from './program.ts';

/** Where the image's processes work: what a path without a root is relative to. */
const workingDirectory = '/opt/flink';

/** Stands for the random part of the directory that each JobManager makes for itself. */
const noUuid = '00000000-0000-0000-0000-000000000000';

/** What the JobManager's configuration file says (`GlobalConfiguration.loadConfiguration`). */
export function fileConfiguration({ disk, confDir }: JobManagerPod, line: PipelineLine): Configuration {
  const { configuration } = line.facts;
  const entries = loadConfigurationFile(disk, confDir, line.facts);
  return new Configuration(indexCatalogue(line.catalogue), configuration, entries);
}

/** The line as the JobManager finds it: with the configuration file that the client wrote. */
export function lineInPod({ disk, confDir }: JobManagerPod, line: PipelineLine): PipelineLine {
  return { ...line, facts: factsIn(confDir, disk, line.facts) };
}

/** The configuration that the JobManager's process has when it starts its resource manager. */
export function clusterConfiguration(pod: JobManagerPod, line: PipelineLine, application: boolean): Configuration {
  const configuration = loadConfiguration(pod, line);
  if (application) configureExecution(configuration, line.facts);
  start(configuration, line.facts);
  return configuration;
}

/** The start script, which computes the memory, and `KubernetesEntrypointUtils.loadConfiguration`. */
function loadConfiguration(pod: JobManagerPod, line: PipelineLine): Configuration {
  const configuration = fileConfiguration(pod, line);
  const given = entrypointProperties(pod.arguments);
  const put = (entries: readonly (readonly [string, string])[]): void => {
    for (const [key, value] of entries) configuration.setRaw(key, value);
  };
  put(given);
  put(jobManagerStartOptions(configuration, line.facts.client.legacyMemory ? pod.environment : undefined));
  put(given);
  const hostNetwork = 'kubernetes.hostnetwork.enabled';
  if (configuration.has(hostNetwork) && configuration.getBoolean(hostNetwork) === true) {
    configuration.setRaw('jobmanager.rpc.port', 0n);
    put(['rest.bind-port', 'blob.server.port', 'high-availability.jobmanager.port'].map((key) => [key, '0']));
    put([['taskmanager.rpc.port', '0']]);
  }
  if (isHighAvailabilityActivated(configuration, line.facts)) {
    put(['jobmanager.rpc.address', 'rest.address'].map((key) => [key, podAddress]));
  }
  return configuration;
}

/** `DynamicParametersConfigurationParserFactory`. */
function entrypointProperties(words: readonly string[]): [string, string][] {
  try {
    return dynamicProperties(parseCommandLine([{ short: 'D', arguments: 2, separator: '=' }], words));
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    throw new RefusalError('kubernetes.jobmanager.entrypoint.args', error);
  }
}

/** `ClusterEntrypoint`: its constructor, and what it writes once its RPC service runs. */
function start(configuration: Configuration, facts: LineFacts): void {
  const directory = configuration.optionalString('web.tmpdir') ?? '/tmp';
  const path = childPath(directory, `flink-web-${noUuid}`);
  configuration.setRaw('web.tmpdir', absolute(path));
  configuration.setRaw('jobmanager.rpc.port', BigInt(rpcPort(configuration, facts)));
}

function absolute(path: string): string {
  return (path.startsWith('/') ? path : `${workingDirectory}/${path}`).replace(/\/+/g, '/');
}

/** `ClusterEntrypoint.getRPCPortRange`: with ZooKeeper the port of high availability, which the client has made one port. */
function rpcPort(configuration: Configuration, { client }: LineFacts): number {
  const zooKeeper = configuration.raw(client.optionKeys.highAvailability)?.toUpperCase() === 'ZOOKEEPER';
  const port = defaulted(configuration.getInt('jobmanager.rpc.port'));
  return zooKeeper ? fixedPort(configuration, 'high-availability.jobmanager.port', port) : port;
}
