import { type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import { ConvertError } from '../convert-error.ts';
import type { KnownFile } from '../clusters.ts';
import { flinkOfField } from '../flink-version.ts';
import type { Assembly } from '../assembly.ts';
import { confDir } from '../assembly.ts';
import { boilerplate } from '../notes.ts';
import { textContent } from '../sources.ts';
import { documentsOf, resourcesIn } from '../structure/resources.ts';
import { Fields } from './fields.ts';
import { ingressValue } from './ingress.ts';
import { addJob } from './job.ts';
import { mergePodTemplates } from './merge-pod-templates.ts';
import { addOptions, mergeByName } from './options.ts';
import { addSavepoints } from './savepoints.ts';
import { sideResources, type SideResources, withResources } from './resources.ts';
import { checkWhole } from './whole.ts';

/** The files of `logConfiguration` that the operator gives to Flink. */
const logFiles = ['log4j-console.properties', 'logback-console.xml'];

/** What the API server, the operator and deployers write into every resource. */
const serverFields = [
  ...['uid', 'resourceVersion', 'generation', 'creationTimestamp', 'deletionTimestamp', 'selfLink', 'managedFields'],
  ...['finalizers', 'ownerReferences', 'deletionGracePeriodSeconds', 'generateName'],
];
const serverAnnotations =
  /^(?:kubectl\.kubernetes\.io|deployment\.kubernetes\.io|meta\.helm\.sh|argocd\.argoproj\.io|fluxcd\.io|kustomize\.toolkit\.fluxcd\.io|config\.kubernetes\.io)\//;
const deployerLabels =
  /^(?:helm\.sh|app\.kubernetes\.io|argocd\.argoproj\.io|kustomize\.toolkit\.fluxcd\.io|helm\.toolkit\.fluxcd\.io)\//;

/**
 * The call of Flink's client that the operator would make of a FlinkDeployment (`FlinkConfigBuilder`): the fields of the
 * specification over its `flinkConfiguration`, each side's pod template merged over the common one.
 * @throws ConvertError for a patch or template, and for what the operator does not do by the client: mode standalone
 */
export function addFlinkDeployment(assembly: Assembly, file: KnownFile): void {
  const resource = file.resource?.map ?? onlyResource(file);
  checkWhole(resource, file.name);
  const metadata = new Fields(resource['metadata'], 'metadata');
  const name = metadata.text('name');
  if (name === undefined) throw new ConvertError(`${file.name}: metadata.name: not given: it names the cluster`);
  const namespace = metadata.text('namespace') ?? 'default';
  const spec = new Fields(resource['spec'], 'spec');
  if (spec.text('mode') === 'standalone')
    throw new ConvertError(
      `${file.name}: spec.mode: standalone: the chart deploys as Flink's native client does: expected native`,
    );
  const job = spec.fields('job');
  const isApplication = job.left.length > 0;
  checkVersion(spec);
  const savepoints = addOptions(assembly, spec, isApplication);
  addWorkload(assembly, spec);
  const [jobManager, taskManager] = [spec.fields('jobManager'), spec.fields('taskManager')];
  const replicas = taskManager.text('replicas');
  addSides(assembly, spec, { jobManager, taskManager });
  if (isApplication)
    addJob(assembly, job, {
      name,
      replicas: replicas === undefined ? undefined : Number(replicas),
      status: isJsonMap(resource['status']) ? resource['status'] : {},
    });
  else if (replicas !== undefined)
    assembly.notes.push(
      `spec.taskManager.replicas: ${replicas}: left out: a session starts TaskManagers as jobs need them`,
    );
  addSavepoints(assembly, savepoints);
  assembly.options.set('kubernetes.cluster-id', name);
  assembly.options.set('kubernetes.namespace', namespace);
  const given = spec.fields('ingress');
  const ingress = ingressValue(given, { name, namespace });
  if (ingress !== undefined) assembly.given.set('ingress', ingress);
  addMetadataNotes(assembly, metadata);
  for (const path of [spec, given, jobManager, taskManager, job].flatMap(({ left }) => left))
    assembly.notes.push(`${path}: is not a field of the operator's, and has no value in the chart: left out`);
}

/** The resource of a file that was said to be a FlinkDeployment. */
function onlyResource(file: KnownFile): JsonMap {
  const found = resourcesIn(documentsOf(textContent(file), file.name)).filter(({ kind }) => kind === 'FlinkDeployment');
  const [first] = found;
  if (first === undefined) throw new ConvertError(`${file.name}: holds no FlinkDeployment`);
  return first.map;
}

function checkVersion(spec: Fields): void {
  const version = spec.text('flinkVersion');
  if (version !== undefined && flinkOfField(version) === undefined)
    throw new ConvertError(`spec.flinkVersion: ${JSON.stringify(version)}: must be a version such as v1_20`);
}

function addWorkload(assembly: Assembly, spec: Fields): void {
  const { options, files, line, notes } = assembly;
  const set = (key: string, text: string | undefined): void => {
    if (text !== undefined) options.set(key, text);
  };
  set(line.facts.client.optionKeys.image, spec.text('image'));
  set('kubernetes.container.image.pull-policy', spec.text('imagePullPolicy'));
  set('kubernetes.service-account', spec.text('serviceAccount'));
  const nonce = spec.take('restartNonce');
  if (typeof nonce === 'number') assembly.given.set('restartNonce', nonce);
  for (const [name, text] of Object.entries(spec.map('logConfiguration') ?? {})) {
    if (logFiles.includes(name) && typeof text === 'string') files[`${confDir}/${name}`] = text;
    else
      notes.push(`spec.logConfiguration.${name}: the operator gives Flink ${logFiles.join(' and ')} alone: left out`);
  }
}

function addSides(
  assembly: Assembly,
  spec: Fields,
  { jobManager, taskManager }: { readonly jobManager: Fields; readonly taskManager: Fields },
): void {
  const { options, line } = assembly;
  const { optionKeys } = line.facts.client;
  const common = spec.map('podTemplate');
  const byName = options.get(mergeByName) === 'true';
  options.delete(mergeByName);
  const sides = [
    { side: jobManager, prefix: 'jobmanager', cpuKey: optionKeys.jobManagerCpu },
    { side: taskManager, prefix: 'taskmanager', cpuKey: optionKeys.taskManagerCpu },
  ].map(({ side, prefix, cpuKey }) => {
    const resources = sideResources(side);
    setResources(assembly, { prefix, cpuKey }, resources);
    for (const note of resources.notes) assembly.notes.push(note);
    const own = side.map('podTemplate');
    if (own !== undefined && common !== undefined)
      assembly.notes.push(
        `${side.path}.podTemplate: merged over spec.podTemplate, as the operator does; a side's own template replaces the common one in the chart`,
      );
    return { prefix, template: withResources(mergePodTemplates(common, own, byName), resources) };
  });
  const replicas = jobManager.text('replicas');
  if (replicas !== undefined && replicas !== '1' && replicas !== '0')
    options.set('kubernetes.jobmanager.replicas', replicas);
  addTemplates(assembly, sides);
  assembly.notes.push(boilerplate.probe);
}

function setResources(
  { options, spelled }: Assembly,
  { prefix, cpuKey }: { readonly prefix: string; readonly cpuKey: string },
  given: SideResources,
): void {
  const entries = [
    [`${prefix}.memory.process.size`, given.memory],
    [cpuKey, given.cpu],
    [`kubernetes.${prefix}.cpu.limit-factor`, given.cpuFactor],
    [`kubernetes.${prefix}.memory.limit-factor`, given.memoryFactor],
  ] as const;
  for (const [key, text] of entries) if (text !== undefined) options.set(key, text);
  if (given.memorySpelled !== undefined) spelled.set(`${prefix}.memory.process.size`, given.memorySpelled);
}

/** One template for both sides, or one for each. */
function addTemplates(
  { options, files, line }: Assembly,
  sides: readonly { readonly prefix: string; readonly template: JsonMap | undefined }[],
): void {
  const texts = sides.map(({ template }) =>
    template === undefined ? undefined : `${JSON.stringify(template, null, 2)}\n`,
  );
  const put = (key: string, name: string, text: string | undefined): void => {
    if (text === undefined) return;
    files[`/flink/operator/${name}.yaml`] = text;
    options.set(key, `/flink/operator/${name}.yaml`);
  };
  if (texts[0] === texts[1]) put(line.facts.client.optionKeys.podTemplate, 'pod-template', texts[0]);
  else
    sides.forEach(({ prefix }, index) => {
      put(`kubernetes.pod-template-file.${prefix}`, prefix, texts[index]);
    });
}

/** What the author wrote about the resource itself; what servers and deployers wrote is theirs. */
function addMetadataNotes({ notes }: Assembly, metadata: Fields): void {
  for (const field of serverFields) metadata.take(field);
  for (const [field, theirs] of [
    ['annotations', serverAnnotations],
    ['labels', deployerLabels],
  ] as const) {
    const names = Object.keys(metadata.map(field) ?? {}).filter((name) => !theirs.test(name));
    if (names.length > 0)
      notes.push(
        `metadata.${field}: ${names.join(', ')}: of the resource itself, and of no object of Flink's: left out`,
      );
  }
  for (const path of metadata.left) notes.push(`${path}: has no value in the chart: left out`);
}
