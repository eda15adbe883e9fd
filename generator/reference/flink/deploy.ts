import { commandLineWords } from '../../facts/words/command-line.ts';
import { uploadArtifacts } from './artifacts.ts';
import type { Catalogue, PodModel } from '../../facts/catalogue.ts';
import type { ClientInput, ClientResult, Deployed, Refusal } from './client.ts';
import { applicationCall, listEntry, type ApplicationCall } from './command-line/application.ts';
import { factsIn, loadConfigurationFile } from './command-line/configuration-file.ts';
import { checkFrontend, checkLogin } from './command-line/frontend.ts';
import { isPythonProgram } from './command-line/python.ts';
import { sessionEntries } from './command-line/session.ts';
import { checkJar } from './command-line/uri.ts';
import { clusterSide } from './decorators/flink-conf-mount.ts';
import { jobManagerDeployment } from './deployment.ts';
import { withoutEmptyMaps } from './empty-maps.ts';
import { clientFiles, type ClientFiles } from './files.ts';
import type { JavaHashMap } from './java-hash-map.ts';
import { checkKubeClient } from './kube-client.ts';
import type { LineFacts } from '../../facts/lines/line-facts.ts';
import { jobManagerJvmParameters, taskManagerJvmParameters } from './memory/jvm-parameters.ts';
import { type JobManagerMemory, jobManagerProcessMemory } from './memory/job-manager.ts';
import { type TaskManagerMemory, taskManagerProcessMemory } from './memory/task-manager.ts';
import { indexCatalogue } from './options/catalogue-index.ts';
import type { ConfValue } from './options/conf-value.ts';
import { Configuration, type ReadTrace } from './options/configuration.ts';
import { deploymentTarget } from './parameters/deployment-target.ts';
import { fixedPort, isHighAvailabilityActivated, JobManagerParameters } from './parameters/job-manager.ts';
import { decorate } from './pipeline.ts';
import { loadPodTemplate } from './pod-template.ts';
import { emptyPod } from './pod.ts';
import { quote } from './quote.ts';
import { orRefusal, RefusalError } from './refusal.ts';
import { say } from './say.ts';
import { mebiBytes } from './types/memory-size.ts';

/** A line as the pipeline needs it. */
export interface PipelineLine {
  readonly facts: LineFacts;
  readonly catalogue: Catalogue;
  readonly podModel: PodModel;
  /** Who wants to know what the client reads. */
  readonly trace?: ReadTrace;
}

/** The client before it knows its configuration. */
interface Client {
  readonly input: ClientInput;
  readonly line: PipelineLine;
  readonly files: ClientFiles;
}

/** One call of the client at work. */
interface Call extends Client {
  readonly configuration: Configuration;
}

/** What Flink's own client deploys for this input, or why it deploys nothing. Refuses exactly what the client refuses. */
export function deploy(input: ClientInput, line: PipelineLine): ClientResult {
  return orRefusal(() => {
    const client = clientOf(input, line);
    const deployed = input.mode === 'session' ? deploySession(client) : deployApplication(client);
    if (client.line.facts.client.emptyMaps === 'written') return deployed;
    return { ...deployed, objects: withoutEmptyMaps(deployed.objects) };
  });
}

/** Both memory models of a deployment, with what the JVMs are told. */
export interface MemoryModels {
  readonly jobManager: JobManagerMemory;
  readonly taskManager: TaskManagerMemory;
  readonly jobManagerJvm: string;
  readonly taskManagerJvm: string;
}

/** The sizes that the processes of a deployment get (`AbstractContainerizedClusterClientFactory.getClusterSpecification`), or why there are none. */
export function memoryModels(
  input: ClientInput,
  line: PipelineLine,
): { readonly models: MemoryModels } | { readonly refusal: Refusal } {
  return orRefusal(() => {
    const client = clientOf(input, line);
    const call = input.mode === 'session' ? sessionCall(client) : applicationCallOf(client);
    return { models: memoriesOf(call) };
  });
}

function clientOf(input: ClientInput, line: PipelineLine): Client {
  const files = clientFiles(input.files);
  return { input, files, line: { ...line, facts: factsIn(input.confDir, files, line.facts) } };
}

/** `KubernetesSessionCli.run`. */
function deploySession(client: Client): Deployed {
  const call = sessionCall(client);
  return deployCluster(call, client.line.facts.entryPoints.session, masterMemory(call));
}

function sessionCall(client: Client): Call {
  const { input, line, files } = client;
  const file = loadConfigurationFile(files, input.confDir, line.facts);
  const call = { ...client, configuration: configurationOf(line, sessionEntries(input, file, line.facts)) };
  createClusterDescriptor(call);
  call.configuration.getBoolean('execution.attached');
  return call;
}

/** `CliFrontend.runApplication` and the deployer's `deployApplicationCluster`. */
function deployApplication(client: Client): Deployed {
  const call = applicationCallOf(client);
  const memory = masterMemory(call);
  prepareApplication(call, call.application);
  return deployCluster(call, client.line.facts.entryPoints.application, memory);
}

function applicationCallOf(client: Client): Call & { readonly application: ApplicationCall } {
  const { input, line, files } = client;
  const file = loadConfigurationFile(files, input.confDir, line.facts);
  checkFrontend(configurationOf(line, file), line.facts);
  checkLogin(configurationOf(line, file), input.args, { files, facts: line.facts });
  const application = applicationCall(input, file, line.facts);
  const call = { ...client, application, configuration: configurationOf(line, application.entries) };
  deploymentTarget(call.configuration, line.facts);
  createClusterDescriptor(call);
  return call;
}

function configurationOf({ catalogue, facts, trace }: PipelineLine, entries: JavaHashMap<ConfValue>): Configuration {
  return new Configuration(indexCatalogue(catalogue), facts.configuration, entries, trace);
}

/** `KubernetesClusterClientFactory.createClusterDescriptor`: a cluster without a name gets a random one. */
function createClusterDescriptor({ configuration, files, line }: Call): void {
  if (!configuration.contains('kubernetes.cluster-id')) {
    const random = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
    const name = `flink-cluster-${random.join('')}`.slice(0, line.facts.clusterIdMaxLength);
    configuration.setRaw('kubernetes.cluster-id', name);
  }
  checkKubeClient(configuration, files, line.facts);
}

/** `AbstractContainerizedClusterClientFactory.getClusterSpecification`: both memory models must work out; the JobManager's, in MiB. */
function masterMemory(call: Call): number {
  call.line.trace?.enter('memory-models');
  const { jobManager } = processMemories(call);
  call.line.trace?.enter('client');
  call.configuration.getInt('taskmanager.numberOfTaskSlots');
  return mebiBytes(jobManager.totalProcess);
}

function processMemories({ configuration, input, line }: Call): Pick<MemoryModels, 'jobManager' | 'taskManager'> {
  const legacy = line.facts.client.legacyMemory ? input.environment : undefined;
  const jobManager = jobManagerProcessMemory(configuration, legacy);
  return { jobManager, taskManager: taskManagerProcessMemory(configuration, legacy) };
}

function memoriesOf(call: Call): MemoryModels {
  const { jobManager, taskManager } = processMemories(call);
  return {
    jobManager,
    taskManager,
    jobManagerJvm: jobManagerJvmParameters(jobManager, call.configuration),
    taskManagerJvm: taskManagerJvmParameters(taskManager),
  };
}

/** `KubernetesClusterDescriptor.deployApplicationCluster`, before it deploys. */
function prepareApplication({ configuration, files, line: { facts } }: Call, application: ApplicationCall): void {
  const target = deploymentTarget(configuration, facts);
  if (target !== facts.targets.application) {
    throw new RefusalError(
      'execution.target',
      say(commandLineWords.applicationTarget, quote(target), facts.targets.application),
    );
  }
  for (const [key, list] of listEntry('$internal.application.program-args', application.programArguments, facts)) {
    configuration.setRaw(key, list);
  }
  if (application.entryClass !== undefined) {
    configuration.setRaw('$internal.application.main', application.entryClass);
  }
  if (!isPythonProgram(application.entryClass, application.programArguments)) checkJars(configuration, facts);
  uploadArtifacts(configuration, files);
}

function checkJars(configuration: Configuration, facts: LineFacts): void {
  for (const jar of configuration.getList('pipeline.jars') ?? []) checkJar(jar, facts.client.jarSchemes);
}

/** `KubernetesClusterDescriptor.deployClusterInternal`: the Deployment, then what accompanies it. */
function deployCluster(call: Call, entryPoint: string, memory: number): Deployed {
  const { configuration, files, input, line } = call;
  const { facts } = line;
  configuration.setRaw('internal.cluster.execution-mode', 'NORMAL');
  configuration.setRaw('kubernetes.internal.jobmanager.entrypoint.class', entryPoint);
  fixPort(configuration, 'blob.server.port', facts.ports.blob);
  fixPort(configuration, 'taskmanager.rpc.port', facts.ports.taskManagerRpc);
  fixPort(configuration, 'rest.bind-port', facts.ports.rest);
  if (isHighAvailabilityActivated(configuration, facts)) {
    configuration.setRaw('high-availability.cluster-id', configuration.getString('kubernetes.cluster-id') ?? '');
    fixPort(configuration, 'high-availability.jobmanager.port', configuration.getInt('jobmanager.rpc.port') ?? 0);
  }
  const parameters = new JobManagerParameters({ configuration, facts, files, environment: input.environment }, memory);
  const templateFile = parameters.podTemplateFile();
  const template = templateFile === undefined ? emptyPod : loadPodTemplate('jobmanager', templateFile, files, line);
  const { pod, accompanyingResources } = decorate(template, parameters);
  line.trace?.enter('deployment');
  return {
    objects: [jobManagerDeployment(pod, parameters), ...accompanyingResources],
    options: () => new Map(clusterSide(configuration, facts).values()),
  };
}

/** `KubernetesUtils.checkAndUpdatePortConfigOption`: a port that would be chosen at random gets a number. */
function fixPort(configuration: Configuration, key: string, port: number): void {
  if (fixedPort(configuration, key, port) === 0) configuration.setRaw(key, port.toString());
}
