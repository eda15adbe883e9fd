import { podTemplateFieldsWords as words } from '../../../facts/words/pod-template-fields.ts';
import { say } from '../../flink/say.ts';
import type { PodModel, PodModelField } from '../../../facts/catalogue.ts';
import type { Refusal } from '../../flink/client.ts';
import type { Line } from '../../../facts/line.ts';
import { quote } from '../../flink/quote.ts';
import { isLostDigits } from '../text.ts';
import { type Json, type JsonMap, isJsonMap } from '../../helm/values-file.ts';
import { givenAdditions } from '../additions/pod-additions.ts';
import type { Values } from '../values.generated.ts';
import { type RuleCheck, first } from './rule.ts';

/** Fields of a pod template that the client would drop without a word, or that Kubernetes refuses in a Deployment. */
export const podTemplateFieldsRule: RuleCheck = {
  check: ({ values, line }) =>
    first(
      [
        ['podTemplate', values.podTemplate],
        ['jobManager.podTemplate', values.jobManager?.podTemplate],
        ['taskManager.podTemplate', values.taskManager?.podTemplate],
        ...[undefined, 'jobManager' as const, 'taskManager' as const].flatMap((side) =>
          givenAdditions(values, line.facts, side).map(({ from, pod }) => [from, pod] as const),
        ),
      ] as const,
      ([path, template]) => (template === undefined ? undefined : checkTemplate(path, template, line)),
    ) ??
    checkKind(values) ??
    checkDeploymentPod(values),
};

/** Flink sends TaskManagers to Kubernetes as what their template says they are. */
function checkKind({ taskManager, podTemplate }: Values): Refusal | undefined {
  const own = taskManager?.podTemplate;
  const kind = (own ?? podTemplate)?.['kind'] ?? 'Pod';
  if (kind === 'Pod') return undefined;
  const option = own === undefined ? 'podTemplate' : 'taskManager.podTemplate';
  return { option, ...say(words.kind) };
}

/** The JobManager's pod is a Deployment's. A TaskManager's is not, and Flink sets its restart policy itself (`InitTaskManagerDecorator`). */
function checkDeploymentPod({ jobManager, podTemplate }: Values): Refusal | undefined {
  const own = jobManager?.podTemplate;
  const option = own === undefined ? 'podTemplate' : 'jobManager.podTemplate';
  const spec = (own ?? podTemplate)?.['spec'];
  if (!isJsonMap(spec)) return undefined;
  const policy = spec['restartPolicy'] ?? '';
  if (policy !== '' && policy !== 'Always') return { option, ...say(words.restartPolicy) };
  if ((spec['activeDeadlineSeconds'] ?? null) !== null) return { option, ...say(words.deadline) };
  return isWithoutToken(spec) ? { option, ...say(words.token) } : undefined;
}

/** Whether the pod of a spec gets no token of its account. */
export function isWithoutToken(spec: JsonMap): boolean {
  const mounts = spec['automountServiceAccountToken'];
  return mounts === false || mounts === 'false';
}

function checkTemplate(option: string, template: JsonMap, { facts, podModel }: Line): Refusal | undefined {
  const spec = template['spec'] ?? null;
  if (!isJsonMap(spec) && !(facts.client.templateWithoutSpec && spec === null)) {
    return { option, ...say(words.noSpec) };
  }
  const isDropped = facts.client.unknownTemplateFields === 'dropped';
  const unknown = isDropped ? unknownField(template, podModel.root, podModel, []) : undefined;
  if (unknown !== undefined) return { option, ...say(words.unknown, pathText(unknown), facts.line) };
  const large = largeNumber(template, []);
  return large === undefined ? undefined : { option, ...say(words.large, pathText(large)) };
}

/** Names of fields, and indexes of lists. */
type Path = readonly (string | number)[];

/** A path as messages show it, `spec.containers[0].name`: quoted where it would not be read as one. */
function pathText(path: Path): string {
  const text = path.reduce<string>(
    (before, part) => (typeof part === 'number' ? `${before}[${part}]` : before === '' ? part : `${before}.${part}`),
    '',
  );
  return /^[!-~]{1,100}$/.test(text) ? text : quote(text);
}

/** The path of the first number that may have lost digits, keys sorted, depth first. */
function largeNumber(value: Json, path: Path): Path | undefined {
  if (typeof value === 'number') return isLostDigits(value) ? path : undefined;
  if (Array.isArray(value))
    return first(value.entries(), ([index, item]) => largeNumber(item as Json, [...path, index]));
  if (!isJsonMap(value)) return undefined;
  return first(Object.keys(value).sort(), (name) => largeNumber(value[name] ?? null, [...path, name]));
}

/** The path of the first unknown field, keys sorted, depth first. */
function unknownField(value: Json, field: PodModelField, model: PodModel, path: Path): Path | undefined {
  if (typeof field === 'object' && '*' in field) {
    return isJsonMap(value) ? firstUnknown(value, () => field['*'], model, path) : undefined;
  }
  if (typeof field === 'object') {
    const items = Array.isArray(value) ? (value as readonly Json[]) : [];
    return first(items.entries(), ([index, item]) => unknownField(item, field[0], model, [...path, index]));
  }
  const type = model.types[field];
  return type !== undefined && isJsonMap(value) ? firstUnknown(value, (name) => type[name], model, path) : undefined;
}

function firstUnknown(
  value: JsonMap,
  fieldOf: (name: string) => PodModelField | undefined,
  model: PodModel,
  path: Path,
): Path | undefined {
  return first(Object.keys(value).sort(), (name) => {
    const field = fieldOf(name);
    return field === undefined ? [...path, name] : unknownField(value[name] ?? null, field, model, [...path, name]);
  });
}
