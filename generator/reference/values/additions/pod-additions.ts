import { type PodAddition, podAdditions } from '../../../facts/pod-additions.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { Json, JsonMap } from '../../helm/values-file.ts';
import type { PresetContext } from '../presets/preset.ts';
import type { Values } from '../values.generated.ts';
import { tlsAdditions } from './tls.ts';
import { under } from './under.ts';

/** A process of Flink's, as values call it. */
export type Side = 'jobManager' | 'taskManager';

/** What the pods of a release depend on here. */
export type PodValues = Pick<PresetContext, 'values' | 'line' | 'clusterId' | 'option'>;

/** A value that stands for a field of the pods, as it is given. */
export interface GivenAddition {
  /** The path of the value. */
  readonly from: string;
  /** A pod template with that field alone. */
  readonly pod: JsonMap;
}

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

/** What adds to the pods of a side: its own values before those of both, and what other values need of them. */
export function additionsOf(context: PodValues, side: Side): readonly GivenAddition[] {
  const { values, line } = context;
  return [...givenAdditions(values, line.facts, side), ...givenAdditions(values, line.facts), ...tlsAdditions(context)];
}

/** What the pods of a side are made from: its own template or that of both, with what values add under it; `undefined` where there is neither. */
export function podTemplateOf(context: PodValues, side: Side): JsonMap | undefined {
  const { values } = context;
  const template = values[side]?.podTemplate ?? values.podTemplate;
  const additions = additionsOf(context, side);
  if (additions.length === 0) return template;
  return additions.reduce((pod, { pod: added }) => under(pod, added), template ?? {});
}
