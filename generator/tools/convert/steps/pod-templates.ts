import type { TemplateNode } from '../../../reference/flink/pod-template/nodes.ts';
import { parseTemplate } from '../../../reference/flink/pod-template/nodes.ts';
import { TemplateSyntaxError } from '../../../reference/flink/pod-template/template-errors.ts';
import { type Json, type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import { ConvertError } from '../convert-error.ts';
import type { Draft } from '../draft.ts';

const key = 'kubernetes.pod-template-file';

/** `podTemplate`, `jobManager.podTemplate`, `taskManager.podTemplate`: the files that options name. */
export function podTemplatesStep(draft: Draft): void {
  const { client } = draft.line.facts;
  const { chartPaths } = draft.line.chart;
  const own = take(draft, `${key}.jobmanager`, chartPaths.jobManagerPodTemplate);
  const taskManager = take(draft, `${key}.taskmanager`, chartPaths.taskManagerPodTemplate);
  const place = own === undefined ? chartPaths.jobManagerPodTemplate : chartPaths.taskManagerPodTemplate;
  const named = take(draft, client.optionKeys.podTemplate, place);
  const older = client.optionKeys.podTemplate === key ? undefined : take(draft, key, place);
  if (older !== undefined) {
    draft.explain(key, `podTemplate is written by its newer name, ${client.optionKeys.podTemplate}`);
    draft.explained.add(client.optionKeys.podTemplate);
  }
  const common = named ?? older;
  if (own !== undefined) draft.values.set('jobManager', { podTemplate: own });
  if (taskManager !== undefined) draft.values.set('taskManager', { podTemplate: taskManager });
  if (common === undefined) return;
  if (own === undefined || taskManager === undefined) draft.values.set('podTemplate', common);
  else
    draft.explain(client.optionKeys.podTemplate, 'left out: JobManager and TaskManagers have templates of their own');
}

function take(draft: Draft, option: string, place: string): JsonMap | undefined {
  const path = draft.take(option);
  if (path === undefined) return undefined;
  const text = draft.file(path);
  if (typeof text !== 'string')
    throw new ConvertError(`${option}: ${path}: there is no such file: give it by --file ${path}=PATH`);
  draft.paths.set(path, place);
  return templateOf(text, option, draft);
}

function templateOf(text: string, option: string, { line }: Draft): JsonMap {
  try {
    const template = jsonOf(parseTemplate(text, line.facts.client.templateYaml));
    if (isJsonMap(template)) return template;
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error;
    throw new ConvertError(`${option}: the pod template cannot be read: ${error.message}`);
  }
  throw new ConvertError(`${option}: the pod template is no map: expected spec: …`);
}

/** A number that would be written otherwise than it stands becomes a text: the field's type decides what it means. */
function jsonOf(node: TemplateNode): Json {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries(node.entries.map(([name, value]) => [name, jsonOf(value)]));
    case 'list':
      return node.items.map(jsonOf);
    case 'null':
      return null;
    case 'bool':
      return node.value;
    case 'int':
      return Number.isSafeInteger(Number(node.value)) && String(node.value) === node.text
        ? Number(node.value)
        : node.text;
    default:
      return node.text;
  }
}
