import type { ChartFacts } from '../../../facts/chart/chart-facts.ts';
import { obeyedKeyWords as words } from '../../../facts/words/obeyed-key.ts';
import { say } from '../../flink/say.ts';
import type { Refusal } from '../../flink/client.ts';
import { mapOf } from '../../flink/options/structured.ts';
import { quote } from '../../flink/quote.ts';
import { at, listAt } from '../objects.ts';
import type { ReleaseContext } from '../context.ts';
import { serviceAccountValues } from '../presets/service-account.ts';
import { type JsonMap, isJsonMap } from '../../helm/values-file.ts';
import { type RuleCheck, first, parsed } from './rule.ts';

/** Options that become labels and annotations of objects, or of the pods that Flink starts. */
const options = [
  'kubernetes.jobmanager.annotations',
  'kubernetes.jobmanager.labels',
  'kubernetes.taskmanager.annotations',
  'kubernetes.taskmanager.labels',
  'kubernetes.rest-service.annotations',
  'kubernetes.internal-service.annotations',
] as const;

/** What Helm, kubectl, Argo CD and Flux take orders from: by it an object that is another's is deleted, or one outlives its release. */
export const obeyedKeyRule: RuleCheck = {
  check: (context) =>
    first(options, (option) => checkOption(option, context)) ??
    checkKeys('serviceAccount.annotations', serviceAccountValues(context).annotations, context) ??
    first(
      [
        ['podTemplate', context.values.podTemplate],
        ['jobManager.podTemplate', context.values.jobManager?.podTemplate],
        ['taskManager.podTemplate', context.values.taskManager?.podTemplate],
      ] as const,
      ([path, template]) => (template === undefined ? undefined : checkTemplate(path, template, context)),
    ) ??
    checkKeys('commonLabels', context.values.commonLabels, context) ??
    checkKeys('commonAnnotations', context.values.commonAnnotations, context) ??
    first(['ingress', 'httpRoute', 'route'] as const, (way) => {
      const { annotations, labels } = context.values[way] ?? {};
      return checkKeys(`${way}.annotations`, annotations, context) ?? checkKeys(`${way}.labels`, labels, context);
    }) ??
    first(context.values.extraObjects ?? [], (object) =>
      checkMetadata('extraObjects', at(object, 'metadata'), context),
    ),
};

/** The keys as the client reads them, whatever quotes, escapes and blanks are around them. */
function checkOption(option: string, context: ReleaseContext): Refusal | undefined {
  const map = parsed(context.effective(option), (text) => mapOf(text, context.line.facts.configuration));
  return map === undefined ? undefined : checkNames(option, [...map.keys()], context);
}

/** The pod's own metadata, and that of the claims which are made for it. */
function checkTemplate(option: string, template: JsonMap, context: ReleaseContext): Refusal | undefined {
  const claims = listAt(template['spec'], 'volumes').map((volume) => at(volume, 'ephemeral', 'volumeClaimTemplate'));
  return first([template, ...claims], (object) => checkMetadata(option, at(object, 'metadata'), context));
}

function checkMetadata(option: string, metadata: unknown, context: ReleaseContext): Refusal | undefined {
  return (
    checkKeys(option, at(metadata, 'annotations'), context) ??
    checkKeys(option, at(metadata, 'labels'), context) ??
    checkFinalizers(option, at(metadata, 'finalizers'))
  );
}

function checkFinalizers(option: string, finalizers: unknown): Refusal | undefined {
  const isEmpty = !Array.isArray(finalizers) || finalizers.length === 0;
  return isEmpty ? undefined : { option, ...say(words.finalizers, 'metadata.finalizers') };
}

function checkKeys(option: string, map: unknown, context: ReleaseContext): Refusal | undefined {
  return isJsonMap(map) ? checkNames(option, Object.keys(map), context) : undefined;
}

function checkNames(
  option: string,
  names: readonly string[],
  { line: { chart } }: ReleaseContext,
): Refusal | undefined {
  const obeyed = [...names].sort().find((name) => isObeyed(name, chart));
  return obeyed === undefined ? undefined : { option, ...say(words.key, quote(obeyed)) };
}

/** Whether what deploys the chart takes orders from a label or an annotation. */
function isObeyed(name: string, { obeyedPrefixes, obeyedKeys, harmlessKeys }: ChartFacts): boolean {
  if (harmlessKeys.includes(name)) return false;
  return obeyedKeys.includes(name) || obeyedPrefixes.some((prefix) => name.startsWith(prefix));
}
