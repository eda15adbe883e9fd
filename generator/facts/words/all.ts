import { bothSetWords } from './both-set.ts';
import { clusterIdWords } from './cluster-id.ts';
import { commandLineWords } from './command-line.ts';
import { confLineWords } from './conf-line.ts';
import { deploymentWords } from './deployment.ts';
import { goneOptionWords } from './gone-option.ts';
import { hadoopWords } from './hadoop.ts';
import { highAvailabilityWords } from './high-availability.ts';
import { initJobManagerWords } from './init-job-manager.ts';
import { kerberosWords } from './kerberos.ts';
import { kubeClientWords } from './kube-client.ts';
import { kubernetesNamesWords } from './kubernetes-names.ts';
import { lineChangeWords } from './line-change.ts';
import { logFilesWords } from './log-files.ts';
import { memoryWords } from './memory.ts';
import { modeValuesWords } from './mode-values.ts';
import { noEffectWords } from './no-effect.ts';
import { optionTypeWords } from './option-type.ts';
import { optionValueWords } from './option-value.ts';
import { ownedKeyWords } from './owned-key.ts';
import { persistentVolumeClaimMountWords } from './persistent-volume-claim-mount.ts';
import { podTemplateFieldsWords } from './pod-template-fields.ts';
import { podTemplateWords } from './pod-template.ts';
import { portsWords } from './ports.ts';
import { prefixKeyWords } from './prefix-key.ts';
import { securityWords } from './security.ts';
import { sensitiveOptionWords } from './sensitive-option.ts';
import { taskManagerWords } from './task-manager.ts';
import { typesWords } from './types.ts';
import { unknownOptionWords } from './unknown-option.ts';
import { valuesShapeWords } from './values-shape.ts';

/** All sentences that the chart says, as its templates name them: `<% words.clusterId.name %>`. */
export const allWords = {
  bothSet: bothSetWords,
  clusterId: clusterIdWords,
  commandLine: commandLineWords,
  confLine: confLineWords,
  deployment: deploymentWords,
  goneOption: goneOptionWords,
  hadoop: hadoopWords,
  highAvailability: highAvailabilityWords,
  initJobManager: initJobManagerWords,
  kerberos: kerberosWords,
  kubeClient: kubeClientWords,
  kubernetesNames: kubernetesNamesWords,
  lineChange: lineChangeWords,
  logFiles: logFilesWords,
  memory: memoryWords,
  modeValues: modeValuesWords,
  noEffect: noEffectWords,
  optionType: optionTypeWords,
  optionValue: optionValueWords,
  ownedKey: ownedKeyWords,
  persistentVolumeClaimMount: persistentVolumeClaimMountWords,
  podTemplate: podTemplateWords,
  podTemplateFields: podTemplateFieldsWords,
  ports: portsWords,
  prefixKey: prefixKeyWords,
  security: securityWords,
  sensitiveOption: sensitiveOptionWords,
  taskManager: taskManagerWords,
  types: typesWords,
  unknownOption: unknownOptionWords,
  valuesShape: valuesShapeWords,
};
