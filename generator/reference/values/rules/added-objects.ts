import { addedObjectsWords as words } from '../../../facts/words/added-objects.ts';
import type { Refusal } from '../../flink/client.ts';
import { quote } from '../../flink/quote.ts';
import { say } from '../../flink/say.ts';
import { parseInteger } from '../../flink/types/integer.ts';
import type { JsonMap } from '../../helm/values-file.ts';
import { extraObjects, objectKey, shown } from '../extra-objects.ts';
import type { ReleaseContext } from '../context.ts';
import { isLabelKey, isLabelValue } from '../kubernetes-names.ts';
import { at } from '../objects.ts';
import { scalarText } from '../text.ts';
import { type RuleCheck, first, parsed } from './rule.ts';

/** Labels by which the chart and Flink find their objects, and the prefix of what Helm's charts say of themselves. */
const ownedLabels: readonly string[] = ['app', 'component', 'type', 'configmap-type'];
const ownedPrefix = 'app.kubernetes.io/';

/** Objects and metadata that values add to those of the client, and that could not do what they are for. */
export const addedObjectsRule: RuleCheck = {
  check: (context) =>
    checkJobManagers(context) ??
    checkTaskManagers(context) ??
    checkLabels(context.values.commonLabels ?? {}) ??
    checkAnnotations(context.values.commonAnnotations ?? {}) ??
    checkExtraObjects(context),
};

function checkJobManagers(context: ReleaseContext): Refusal | undefined {
  const path = 'jobManager.podDisruptionBudget';
  const { enabled, minAvailable, maxUnavailable } = context.values.jobManager?.podDisruptionBudget ?? {};
  if (enabled !== true) return undefined;
  if (minAvailable !== undefined && maxUnavailable !== undefined)
    return { option: `${path}.maxUnavailable`, ...say(words.both) };
  if (maxUnavailable !== undefined && maxUnavailable < 1)
    return { option: `${path}.maxUnavailable`, ...say(words.never, maxUnavailable) };
  const replicas = parsed(context.effective('kubernetes.jobmanager.replicas'), parseInteger) ?? 1;
  if (minAvailable === undefined) return undefined;
  const option = `${path}.minAvailable`;
  if (minAvailable < 1) return { option, ...say(words.negative, minAvailable) };
  return minAvailable < replicas ? undefined : { option, ...say(words.blocks, minAvailable, replicas) };
}

function checkTaskManagers({ values }: ReleaseContext): Refusal | undefined {
  const path = 'taskManager.podDisruptionBudget';
  const { enabled, minAvailable } = values.taskManager?.podDisruptionBudget ?? {};
  if (enabled !== true) return undefined;
  if (minAvailable === undefined) return { option: path, ...say(words.noMinimum) };
  return minAvailable < 1 ? { option: `${path}.minAvailable`, ...say(words.negative, minAvailable) } : undefined;
}

function checkLabels(labels: Readonly<Record<string, string>>): Refusal | undefined {
  const option = 'commonLabels';
  return first(sorted(labels), ([name, value]) => {
    if (ownedLabels.includes(name) || name.startsWith(ownedPrefix)) return { option, ...say(words.owned, quote(name)) };
    if (!isLabelKey(name)) return { option, ...say(words.labelKey, quote(name)) };
    return isLabelValue(value) ? undefined : { option, ...say(words.labelValue, quote(value)) };
  });
}

/** Kubernetes looks at their keys in lower case. */
function checkAnnotations(annotations: Readonly<Record<string, string>>): Refusal | undefined {
  const bad = sorted(annotations).find(([name]) => !isLabelKey(name.toLowerCase()));
  return bad === undefined ? undefined : { option: 'commonAnnotations', ...say(words.labelKey, quote(bad[0])) };
}

function sorted(map: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}

function checkExtraObjects(context: ReleaseContext): Refusal | undefined {
  const option = 'extraObjects';
  const given: readonly JsonMap[] = context.values.extraObjects ?? [];
  const seen = new Map<string, number>();
  return first(given.entries(), ([index, object]) => {
    const number = index + 1;
    const kind = at(object, 'kind');
    const texts = [at(object, 'apiVersion'), kind, at(object, 'metadata', 'name')];
    if (typeof kind !== 'string' || texts.some((text) => typeof text !== 'string' || text === ''))
      return { option, ...say(words.incomplete, number) };
    if (kind.endsWith('List')) return { option, ...say(words.list, number, quote(kind)) };
    const namespace = at(object, 'metadata', 'namespace') ?? '';
    const { release } = context;
    if (namespace !== '' && namespace !== release.namespace)
      return { option, ...say(words.namespace, number, shownValue(namespace), quote(release.namespace)) };
    const extra = extraObjects(context)[index];
    if (extra === undefined) return undefined;
    const before = seen.get(objectKey(extra));
    if (before !== undefined) return { option, ...say(words.twice, number, shown(extra), before) };
    seen.set(objectKey(extra), number);
    return undefined;
  });
}

/** What stands in the place of a text. */
function shownValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return scalarText(value);
  return Array.isArray(value) ? 'a list' : 'a map';
}
