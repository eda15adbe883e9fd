import { addedObjectsWords } from './words/added-objects.ts';
import { bothSetWords } from './words/both-set.ts';
import { clusterIdChangeWords } from './words/cluster-id-change.ts';
import { clusterIdWords } from './words/cluster-id.ts';
import { confLineWords } from './words/conf-line.ts';
import { goneOptionWords } from './words/gone-option.ts';
import { hadoopWords } from './words/hadoop.ts';
import { highAvailabilityWords } from './words/high-availability.ts';
import { kerberosWords } from './words/kerberos.ts';
import { kubernetesNamesWords } from './words/kubernetes-names.ts';
import { lineChangeWords } from './words/line-change.ts';
import { logFilesWords } from './words/log-files.ts';
import { metricsWords } from './words/metrics.ts';
import { modeValuesWords } from './words/mode-values.ts';
import { networkWords } from './words/network.ts';
import { noEffectWords } from './words/no-effect.ts';
import { obeyedKeyWords } from './words/obeyed-key.ts';
import { optionTypeWords } from './words/option-type.ts';
import { optionValueWords } from './words/option-value.ts';
import { ownedKeyWords } from './words/owned-key.ts';
import { podTemplateFieldsWords } from './words/pod-template-fields.ts';
import { podSecurityWords } from './words/pod-security.ts';
import { prefixKeyWords } from './words/prefix-key.ts';
import { restServiceChangeWords } from './words/rest-service-change.ts';
import { savepointWords } from './words/savepoint.ts';
import { sensitiveOptionWords } from './words/sensitive-option.ts';
import { stateChangeWords } from './words/state-change.ts';
import { taskManagerWords } from './words/task-manager.ts';
import { tlsWords } from './words/tls.ts';
import { unknownOptionWords } from './words/unknown-option.ts';
import { upgradeModeWords } from './words/upgrade-mode.ts';
import { upgradePolicyWords } from './words/upgrade-policy.ts';
import { valuesShapeWords } from './words/values-shape.ts';
import type { Word } from './words/word.ts';

/** The value that turns a rule off, `strictOptions: false` or one that allows: `allowLineChange: true`; `none`: it always holds. */
export type RuleSwitch =
  | 'none'
  | 'strictOptions'
  | 'allowSensitiveConfiguration'
  | 'allowLineChange'
  | 'allowClusterIdChange'
  | 'allowStateChange';

/** What a value is that turns rules off. */
export function offValue(value: Exclude<RuleSwitch, 'none'>): boolean {
  return value !== 'strictOptions';
}

/** A rule of the chart's own, stricter than Flink's client: what both voices know of it. */
export interface RuleFacts {
  readonly name: string;
  readonly switch: RuleSwitch;
  /** Of lines whose configuration is written so; left out: of all. */
  readonly format?: 'yaml' | 'lines';
  /** What it refuses, in a phrase: the index of `docs/rules` has it. */
  readonly refuses: string;
  readonly words: Readonly<Record<string, Word>>;
}

/** All rules, in the order in which they are asked. */
export const ruleFacts = [
  {
    name: 'values-shape',
    switch: 'none',
    refuses: 'a value that does not exist or has a wrong type',
    words: valuesShapeWords,
  },
  {
    name: 'cluster-id',
    switch: 'none',
    refuses: 'a cluster id that cannot name the objects',
    words: clusterIdWords,
  },
  {
    name: 'line-change',
    switch: 'allowLineChange',
    refuses: 'an upgrade to another line of Flink, such as 1.20 to 2.3',
    words: lineChangeWords,
  },
  {
    name: 'cluster-id-change',
    switch: 'allowClusterIdChange',
    refuses: 'an upgrade to another cluster id, which would start empty',
    words: clusterIdChangeWords,
  },
  {
    name: 'mode-values',
    switch: 'none',
    refuses: '`job` in a session, an application without a jar',
    words: modeValuesWords,
  },
  {
    name: 'no-effect',
    switch: 'none',
    refuses: 'a value that nothing would read',
    words: noEffectWords,
  },
  {
    name: 'option-value',
    switch: 'none',
    refuses: "an option's value that YAML changes, or that is not one string",
    words: optionValueWords,
  },
  {
    name: 'owned-key',
    switch: 'none',
    refuses: 'an option that a value of the chart, Helm or Flink decides',
    words: ownedKeyWords,
  },
  {
    name: 'gone-option',
    switch: 'strictOptions',
    refuses: 'an option that this Flink no longer has, or that breaks it in a pod',
    words: goneOptionWords,
  },
  {
    name: 'sensitive-option',
    switch: 'allowSensitiveConfiguration',
    refuses: 'a password, key or token that would stand in a ConfigMap',
    words: sensitiveOptionWords,
  },
  {
    name: 'both-set',
    switch: 'none',
    refuses: 'a value and an option for the same thing that differ',
    words: bothSetWords,
  },
  {
    name: 'unknown-option',
    switch: 'strictOptions',
    refuses: 'a misspelt option, or one of another Flink',
    words: unknownOptionWords,
  },
  {
    name: 'option-type',
    switch: 'strictOptions',
    refuses: "an option's value that Flink cannot read",
    words: optionTypeWords,
  },
  {
    name: 'conf-line',
    switch: 'strictOptions',
    format: 'lines',
    refuses: 'a value that a line of `flink-conf.yaml` cannot carry (1.13)',
    words: confLineWords,
  },
  {
    name: 'prefix-key',
    switch: 'none',
    format: 'yaml',
    refuses: 'a key that is the beginning of another (1.20 and later)',
    words: prefixKeyWords,
  },
  {
    name: 'obeyed-key',
    switch: 'none',
    refuses: 'labels and annotations that Helm, kubectl, Argo CD or Flux obeys, and finalizers',
    words: obeyedKeyWords,
  },
  {
    name: 'kubernetes-names',
    switch: 'strictOptions',
    refuses: 'names, labels and ports that Kubernetes does not accept',
    words: kubernetesNamesWords,
  },
  {
    name: 'pod-template-fields',
    switch: 'strictOptions',
    refuses: 'fields of a pod template that would be lost or refused',
    words: podTemplateFieldsWords,
  },
  {
    name: 'task-manager',
    switch: 'strictOptions',
    refuses: 'what would fail when the first job needs a TaskManager',
    words: taskManagerWords,
  },
  {
    name: 'log-files',
    switch: 'none',
    refuses: 'log configuration files that Flink does not ship',
    words: logFilesWords,
  },
  {
    name: 'high-availability',
    switch: 'none',
    refuses: 'high availability without a directory or a quorum',
    words: highAvailabilityWords,
  },
  {
    name: 'upgrade-mode',
    switch: 'none',
    refuses: 'a change that could not take the state along as `job.upgradeMode` says',
    words: upgradeModeWords,
  },
  {
    name: 'upgrade-policy',
    switch: 'none',
    refuses: 'a session that could not be asked for its jobs as `upgradePolicy` says',
    words: upgradePolicyWords,
  },
  {
    name: 'pod-security',
    switch: 'none',
    refuses: "pods on the node's network that are to pass the Pod Security Standard restricted",
    words: podSecurityWords,
  },
  {
    name: 'savepoint',
    switch: 'none',
    refuses: 'savepoints of a running job that could not be taken',
    words: savepointWords,
  },
  {
    name: 'hadoop',
    switch: 'none',
    refuses: "Hadoop's configuration twice, or files that Flink does not take",
    words: hadoopWords,
  },
  {
    name: 'kerberos',
    switch: 'none',
    refuses: 'half a Kerberos login, or a keytab that TaskManagers do not find',
    words: kerberosWords,
  },
  {
    name: 'added-objects',
    switch: 'none',
    refuses: 'a disruption budget that cannot work, labels that are taken, extra objects that are not whole',
    words: addedObjectsWords,
  },
  {
    name: 'network',
    switch: 'none',
    refuses: 'a way to REST that leads nowhere or lets anybody run code, a policy that keeps out what belongs together',
    words: networkWords,
  },
  {
    name: 'metrics',
    switch: 'none',
    refuses: 'metrics that nobody could read, or that would be read twice',
    words: metricsWords,
  },
  {
    name: 'tls',
    switch: 'none',
    refuses: 'TLS without certificates, or with nothing to encrypt',
    words: tlsWords,
  },
  {
    name: 'rest-service-change',
    switch: 'none',
    refuses: 'an upgrade to or from a headless REST Service, which Kubernetes does not change',
    words: restServiceChangeWords,
  },
  {
    name: 'state-change',
    switch: 'allowStateChange',
    refuses:
      'an upgrade to another mode, another high-availability store, or another directory of a session, which leaves jobs behind',
    words: stateChangeWords,
  },
] as const satisfies readonly RuleFacts[];

export type RuleName = (typeof ruleFacts)[number]['name'];
