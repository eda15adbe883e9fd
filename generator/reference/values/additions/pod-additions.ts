import { type PodAddition, podAdditions } from '../../../facts/pod-additions.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { Json, JsonMap } from '../../helm/values-file.ts';
import type { GivenAddition, PodValues } from './given-addition.ts';
import { restricts, securedTemplate } from './pod-security.ts';
import type { Values } from '../values.generated.ts';
import { probedTemplate, probesTaskManagers } from './task-manager-probes.ts';
import { hasMetrics, metricsPod } from '../metrics.ts';
import { tlsAdditions } from './tls.ts';
import { under } from './under.ts';

/** A process of Flink's, as values call it. */
export type Side = 'jobManager' | 'taskManager';

/** The values that add to a pod: those of the side before those of both, so that a side's own wins. */
export function givenAdditions(values: Values, facts: LineFacts, side?: Side): readonly GivenAddition[] {
  const [given, prefix] = side === undefined ? [values, ''] : [values[side] ?? {}, `${side}.`];
  const texts: Readonly<Record<string, unknown>> = { ...given };
  return podAdditions.flatMap((addition) => {
    const value = texts[addition.name];
    return value === undefined ? [] : [{ from: prefix + addition.name, pod: podOf(addition, value as Json, facts) }];
  });
}

function podOf({ container, field }: PodAddition, value: Json, { names }: LineFacts): JsonMap {
  return { spec: container ? { containers: [{ name: names.mainContainer, [field]: value }] } : { [field]: value } };
}

/** What adds to the pods of a side: its own values before those of both, then what other values need of them. */
export function additionsOf(context: PodValues, side: Side): readonly GivenAddition[] {
  const { values, line } = context;
  return [
    ...givenAdditions(values, line.facts, side),
    ...givenAdditions(values, line.facts),
    ...(hasMetrics(values) ? [{ from: 'metrics.enabled', pod: metricsPod(values, line.facts) }] : []),
    ...tlsAdditions(context),
  ];
}

/**
 * What the pods of a side are made from: its own template or that of both, with what values add under it; `undefined` where there is neither.
 * TaskManagers have their security by it, too; the JobManager's is the Deployment's.
 */
export function podTemplateOf(context: PodValues, side: Side): JsonMap | undefined {
  const { values } = context;
  const template = values[side]?.podTemplate ?? values.podTemplate;
  const additions = additionsOf(context, side);
  const ofTaskManagers = side === 'taskManager' ? ownEdits(context) : [];
  if (additions.length === 0 && ofTaskManagers.length === 0) return template;
  const filled = additions.reduce((pod, { pod: added }) => under(pod, added), template ?? {});
  return ofTaskManagers.reduce((pod, { edit }) => edit(context, pod), filled);
}

/** What else a template of TaskManagers gets, since they have it by no other way; each with the value that it comes from. */
export function ownEdits(context: PodValues): readonly {
  readonly from: string;
  readonly edit: (context: PodValues, template: JsonMap) => JsonMap;
}[] {
  return [
    ...(probesTaskManagers(context) ? [{ from: 'taskManager.probes', edit: probedTemplate }] : []),
    ...(restricts(context) ? [{ from: 'podSecurity', edit: securedTemplate }] : []),
  ];
}
