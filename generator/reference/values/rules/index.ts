import type { Refusal } from '../../flink/client.ts';
import type { ReleaseContext } from '../context.ts';
import { bothSetRule } from './both-set.ts';
import { clusterIdRule } from './cluster-id.ts';
import { confLineRule } from './conf-line.ts';
import { goneOptionRule } from './gone-option.ts';
import { hadoopRule } from './hadoop.ts';
import { highAvailabilityRule } from './high-availability.ts';
import { kerberosRule } from './kerberos.ts';
import { kubernetesNamesRule } from './kubernetes-names.ts';
import { lineChangeRule } from './line-change.ts';
import { logFilesRule } from './log-files.ts';
import { modeValuesRule } from './mode-values.ts';
import { noEffectRule } from './no-effect.ts';
import { optionTypeRule } from './option-type.ts';
import { optionValueRule } from './option-value.ts';
import { ownedKeyRule } from './owned-key.ts';
import { podTemplateFieldsRule } from './pod-template-fields.ts';
import { prefixKeyRule } from './prefix-key.ts';
import { type Rule, first } from './rule.ts';
import { sensitiveOptionRule } from './sensitive-option.ts';
import { taskManagerRule } from './task-manager.ts';
import { unknownOptionRule } from './unknown-option.ts';
import { valuesShapeRule } from './values-shape.ts';

/** All rules, in the order of docs/contract.md. */
export const rules: readonly Rule[] = [
  valuesShapeRule,
  clusterIdRule,
  lineChangeRule,
  modeValuesRule,
  noEffectRule,
  optionValueRule,
  ownedKeyRule,
  goneOptionRule,
  sensitiveOptionRule,
  bothSetRule,
  unknownOptionRule,
  optionTypeRule,
  confLineRule,
  prefixKeyRule,
  kubernetesNamesRule,
  podTemplateFieldsRule,
  taskManagerRule,
  logFilesRule,
  highAvailabilityRule,
  hadoopRule,
  kerberosRule,
];

/** What the first rule that refuses says. Rules with a switch hold if `options.rules` and their switch say so. */
export function firstRefusal(context: ReleaseContext, options: { readonly rules: boolean }): Refusal | undefined {
  return first(rules, (rule) => (holds(rule, context, options.rules) ? rule.check(context) : undefined));
}

/** Whether a rule applies to these values. */
export function holds(rule: Rule, { values }: ReleaseContext, switchable: boolean): boolean {
  switch (rule.switch) {
    case 'none':
      return true;
    case 'strictOptions':
      return switchable && values.strictOptions !== false;
    case 'allowSensitiveConfiguration':
      return switchable && values.allowSensitiveConfiguration !== true;
    case 'allowLineChange':
      return switchable && values.allowLineChange !== true;
  }
}
