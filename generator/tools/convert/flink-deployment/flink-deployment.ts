import { type Json, type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import { scalarText } from '../../../reference/values/text.ts';
import { ConvertError } from '../convert-error.ts';
import { documentsOf, type SourceFile } from '../kinds.ts';
import type { Assembly } from '../assembly.ts';
import { confDir } from '../assembly.ts';
import { textContent } from '../sources.ts';
import { newerSpelling } from '../spelling.ts';
import { Fields } from './fields.ts';
import { addJob } from './job.ts';
import { mergePodTemplates } from './merge-pod-templates.ts';
import { sideResources, type SideResources, withResources } from './resources.ts';

const operatorOptions = /^(?:kubernetes\.operator\.|job\.autoscaler\.)/;
const restType = 'kubernetes.rest-service.exposed.type';
const mergeByName = 'kubernetes.operator.pod-template.merge-arrays-by-name';
const operatorFields = ['ingress', 'restartNonce'];

/**
 * The call of Flink's client that the operator would make of a FlinkDeployment (`FlinkConfigBuilder`): the fields of the
 * specification over its `flinkConfiguration`, each side's pod template merged over the common one.
 * @throws ConvertError for what the operator does not do by the client: mode standalone, a job without a jar
 */
export function addFlinkDeployment(assembly: Assembly, file: SourceFile): void {
  const { resource, others } = flinkDeploymentOf(file);
  for (const kind of others) assembly.notes.push(`${file.name}: ${kind}: passed over`);
  const metadata = new Fields(resource['metadata'], 'metadata');
  const name = metadata.text('name');
  if (name === undefined) throw new ConvertError(`${file.name}: metadata.name: not given: it names the cluster`);
  const spec = new Fields(resource['spec'], 'spec');
  if (spec.text('mode') === 'standalone')
    throw new ConvertError(
      `${file.name}: spec.mode: standalone: the chart deploys as Flink's native client does: expected native`,
    );
  addOptions(assembly, spec);
  addWorkload(assembly, spec);
  const [jobManager, taskManager] = [spec.fields('jobManager'), spec.fields('taskManager')];
  const replicas = taskManager.text('replicas');
  addSides(assembly, spec, { jobManager, taskManager });
  const job = spec.fields('job');
  if (job.left.length > 0)
    addJob(assembly, job, { name, replicas: replicas === undefined ? undefined : Number(replicas) });
  else if (replicas !== undefined)
    assembly.notes.push(
      `spec.taskManager.replicas: ${replicas}: left out: a session starts TaskManagers as jobs need them`,
    );
  assembly.options.set('kubernetes.cluster-id', name);
  assembly.options.set('kubernetes.namespace', metadata.text('namespace') ?? 'default');
  addNotes(assembly, spec, [metadata, jobManager, taskManager, job]);
}

function flinkDeploymentOf(file: SourceFile): { readonly resource: JsonMap; readonly others: readonly string[] } {
  const documents = documentsOf(textContent(file), file.name).filter(isJsonMap);
  const [resource, second] = documents.filter((one) => one['kind'] === 'FlinkDeployment');
  if (resource === undefined) throw new ConvertError(`${file.name}: holds no FlinkDeployment`);
  if (second !== undefined) throw new ConvertError(`${file.name}: holds several FlinkDeployments: give one at a time`);
  const others = documents.flatMap((one) =>
    one === resource ? [] : [scalarText((one['kind'] ?? 'a document without kind') as string)],
  );
  return { resource, others };
}

function addOptions(assembly: Assembly, spec: Fields): void {
  const version = spec.text('flinkVersion');
  const { facts } = assembly.line;
  const line = version?.replace(/^v/, '').replace('_', '.');
  if (line !== undefined && line !== facts.line)
    assembly.notes.push(`spec.flinkVersion: ${line}: the chart is of Flink ${facts.flinkVersion}`);
  const left: string[] = [];
  for (const [key, text] of flattened(spec.map('flinkConfiguration') ?? {}, '')) {
    if (operatorOptions.test(key) && key !== mergeByName) left.push(key);
    else assembly.options.set(newerSpelling(key, assembly), text);
  }
  // The operator's default for every version.
  if (!assembly.options.has(restType)) assembly.options.set(restType, 'ClusterIP');
  if (left.length > 0) assembly.notes.push(`${left.join(', ')}: the operator's own, left out`);
}

/** `ConfigObjectNode.asFlatMap`: nested or flat keys; a list becomes one text. */
function flattened(map: JsonMap, prefix: string): [string, string][] {
  return Object.entries(map).flatMap(([name, value]): [string, string][] => {
    const key = prefix + name;
    if (isJsonMap(value)) return flattened(value, `${key}.`);
    if (Array.isArray(value))
      return [[key, (value as readonly Json[]).map((item) => scalarText(item as string)).join(';')]];
    return [[key, value === null ? 'null' : scalarText(value as string | number | boolean)]];
  });
}

function addWorkload({ options, files, line, notes }: Assembly, spec: Fields): void {
  const set = (key: string, text: string | undefined): void => {
    if (text !== undefined) options.set(key, text);
  };
  set(line.facts.client.optionKeys.image, spec.text('image'));
  set('kubernetes.container.image.pull-policy', spec.text('imagePullPolicy'));
  set('kubernetes.service-account', spec.text('serviceAccount'));
  for (const [name, text] of Object.entries(spec.map('logConfiguration') ?? {})) {
    if (line.facts.logFiles.includes(name) && typeof text === 'string') files[`${confDir}/${name}`] = text;
    else notes.push(`spec.logConfiguration.${name}: Flink ${line.facts.flinkVersion} ships no such file: left out`);
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
    setResources(options, { prefix, cpuKey }, resources);
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
  assembly.notes.push(
    "the operator's startup probe of the JobManager, and its own default configuration, are not in the resource: left out",
  );
}

function setResources(
  options: Map<string, string>,
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

/** Nothing is dropped silently. */
function addNotes({ notes }: Assembly, spec: Fields, others: readonly Fields[]): void {
  for (const name of operatorFields)
    if (spec.take(name) !== undefined) notes.push(`spec.${name}: the operator's own, left out`);
  for (const path of [spec, ...others].flatMap(({ left }) => left))
    notes.push(`${path}: has no value in the chart, left out`);
}
