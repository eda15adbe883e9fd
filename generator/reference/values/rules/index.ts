import { type RuleName, ruleFacts } from '../../../facts/rules.ts';
import type { Refusal } from '../../flink/client.ts';
import type { ReleaseContext } from '../context.ts';
import { addedObjectsRule } from './added-objects.ts';
import { bothSetRule } from './both-set.ts';
import { clusterIdChangeRule } from './cluster-id-change.ts';
import { clusterIdRule } from './cluster-id.ts';
import { confLineRule } from './conf-line.ts';
import { goneOptionRule } from './gone-option.ts';
import { hadoopRule } from './hadoop.ts';
import { highAvailabilityRule } from './high-availability.ts';
import { kerberosRule } from './kerberos.ts';
import { kubernetesNamesRule } from './kubernetes-names.ts';
import { lineChangeRule } from './line-change.ts';
import { logFilesRule } from './log-files.ts';
import { metricsRule } from './metrics.ts';
import { modeValuesRule } from './mode-values.ts';
import { networkRule } from './network.ts';
import { noEffectRule } from './no-effect.ts';
import { obeyedKeyRule } from './obeyed-key.ts';
import { optionTypeRule } from './option-type.ts';
import { optionValueRule } from './option-value.ts';
import { ownedKeyRule } from './owned-key.ts';
import { podTemplateFieldsRule } from './pod-template-fields.ts';
import { podSecurityRule } from './pod-security.ts';
import { prefixKeyRule } from './prefix-key.ts';
import { restServiceChangeRule } from './rest-service-change.ts';
import { type Rule, type RuleCheck, first } from './rule.ts';
import { savepointRule } from './savepoint.ts';
import { sensitiveOptionRule } from './sensitive-option.ts';
import { stateChangeRule } from './state-change.ts';
import { taskManagerRule } from './task-manager.ts';
import { tlsRule } from './tls.ts';
import { unknownOptionRule } from './unknown-option.ts';
import { upgradeModeRule } from './upgrade-mode.ts';
import { upgradePolicyRule } from './upgrade-policy.ts';
import { valuesShapeRule } from './values-shape.ts';

const checks: Readonly<Record<RuleName, RuleCheck>> = {
  'added-objects': addedObjectsRule,
  'both-set': bothSetRule,
  'cluster-id': clusterIdRule,
  'cluster-id-change': clusterIdChangeRule,
  'conf-line': confLineRule,
  'gone-option': goneOptionRule,
  hadoop: hadoopRule,
  'high-availability': highAvailabilityRule,
  kerberos: kerberosRule,
  'kubernetes-names': kubernetesNamesRule,
  'line-change': lineChangeRule,
  'log-files': logFilesRule,
  metrics: metricsRule,
  'mode-values': modeValuesRule,
  network: networkRule,
  'no-effect': noEffectRule,
  'obeyed-key': obeyedKeyRule,
  'option-type': optionTypeRule,
  'option-value': optionValueRule,
  'owned-key': ownedKeyRule,
  'pod-template-fields': podTemplateFieldsRule,
  'pod-security': podSecurityRule,
  'prefix-key': prefixKeyRule,
  'rest-service-change': restServiceChangeRule,
  savepoint: savepointRule,
  'sensitive-option': sensitiveOptionRule,
  'state-change': stateChangeRule,
  'task-manager': taskManagerRule,
  tls: tlsRule,
  'unknown-option': unknownOptionRule,
  'upgrade-mode': upgradeModeRule,
  'upgrade-policy': upgradePolicyRule,
  'values-shape': valuesShapeRule,
};

/** All rules, in the order of `facts/rules.ts`. */
export const rules: readonly Rule[] = ruleFacts.map(({ name, switch: off }) => ({
  name,
  switch: off,
  ...checks[name],
}));

/** The rules of these names, in their order. */
export function rulesNamed(...names: readonly RuleName[]): readonly Rule[] {
  return rules.filter(({ name }) => names.includes(name));
}

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
    case 'allowClusterIdChange':
      return switchable && values.allowClusterIdChange !== true;
    case 'allowLineChange':
      return switchable && values.allowLineChange !== true;
    case 'allowStateChange':
      return switchable && values.allowStateChange !== true;
  }
}
