import type { PodModel, PodModelField } from '../../../facts/catalogue.ts';
import type { Refusal } from '../../flink/client.ts';
import type { Line } from '../../../facts/line.ts';
import { isLostDigits, quote } from '../text.ts';
import { type Json, type JsonMap, isJsonMap } from '../../helm/values-file.ts';
import type { Values } from '../values.generated.ts';
import { type Rule, first } from './rule.ts';

/** Fields of a pod template that the client would drop without a word, or that Kubernetes refuses in a Deployment. */
export const podTemplateFieldsRule: Rule = {
  name: 'pod-template-fields',
  switch: 'strictOptions',
  check: ({ values, line }) =>
    first(
      [
        ['podTemplate', values.podTemplate],
        ['jobManager.podTemplate', values.jobManager?.podTemplate],
        ['taskManager.podTemplate', values.taskManager?.podTemplate],
      ] as const,
      ([path, template]) => (template === undefined ? undefined : checkTemplate(path, template, line)),
    ) ?? checkDeploymentPod(values),
};

/** The JobManager's pod is a Deployment's. A TaskManager's is not, and Flink sets its restart policy itself (`InitTaskManagerDecorator`). */
function checkDeploymentPod({ jobManager, podTemplate }: Values): Refusal | undefined {
  const own = jobManager?.podTemplate;
  const option = own === undefined ? 'podTemplate' : 'jobManager.podTemplate';
  const spec = (own ?? podTemplate)?.['spec'];
  if (!isJsonMap(spec)) return undefined;
  const refused = (field: string): Refusal => ({
    option,
    message: `Kubernetes takes no such spec.${field} in a Deployment, as the JobManager's is: leave it out`,
  });
  const policy = spec['restartPolicy'] ?? '';
  if (policy !== '' && policy !== 'Always') return refused('restartPolicy');
  return (spec['activeDeadlineSeconds'] ?? null) === null ? undefined : refused('activeDeadlineSeconds');
}

function checkTemplate(option: string, template: JsonMap, { facts, podModel }: Line): Refusal | undefined {
  const spec = template['spec'] ?? null;
  if (!isJsonMap(spec) && !(facts.client.templateWithoutSpec && spec === null)) {
    return { option, message: 'has no spec: expected a Pod, for example {spec: {nodeSelector: {disk: ssd}}}' };
  }
  const isDropped = facts.client.unknownTemplateFields === 'dropped';
  const unknown = isDropped ? unknownField(template, podModel.root, podModel, []) : undefined;
  if (unknown === undefined) return losesDigits(template) ? { option, message: lostDigitsMessage } : undefined;
  return {
    option,
    message: `the client of this Flink knows no field ${quote(unknown.join('.'))} and would drop it: leave it out`,
  };
}

const lostDigitsMessage =
  'has a whole number of 2^53 or more, which may have lost digits: put it in quotes, for example "9007199254740993"';

function losesDigits(value: Json): boolean {
  if (typeof value === 'number') return isLostDigits(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => losesDigits(inner));
}

/** The path of the first unknown field, keys sorted, depth first. */
function unknownField(
  value: Json,
  field: PodModelField,
  model: PodModel,
  path: readonly string[],
): readonly string[] | undefined {
  if (typeof field === 'object' && '*' in field) {
    return isJsonMap(value) ? firstUnknown(value, () => field['*'], model, path) : undefined;
  }
  if (typeof field === 'object') {
    const items = Array.isArray(value) ? (value as readonly Json[]) : [];
    return items.map((item, index) => unknownField(item, field[0], model, [...path, String(index)])).find(Boolean);
  }
  const type = model.types[field];
  return type !== undefined && isJsonMap(value) ? firstUnknown(value, (name) => type[name], model, path) : undefined;
}

function firstUnknown(
  value: JsonMap,
  fieldOf: (name: string) => PodModelField | undefined,
  model: PodModel,
  path: readonly string[],
): readonly string[] | undefined {
  for (const name of Object.keys(value).sort()) {
    const field = fieldOf(name);
    if (field === undefined) return [...path, name];
    const found = unknownField(value[name] ?? null, field, model, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
