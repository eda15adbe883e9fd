import { bothSetWords } from './both-set.ts';
import { clusterIdWords } from './cluster-id.ts';
import { confLineWords } from './conf-line.ts';
import { goneOptionWords } from './gone-option.ts';
import { hadoopWords } from './hadoop.ts';
import { highAvailabilityWords } from './high-availability.ts';
import { kerberosWords } from './kerberos.ts';
import { kubernetesNamesWords } from './kubernetes-names.ts';
import { lineChangeWords } from './line-change.ts';
import { logFilesWords } from './log-files.ts';
import { modeValuesWords } from './mode-values.ts';
import { noEffectWords } from './no-effect.ts';
import { optionValueWords } from './option-value.ts';
import { ownedKeyWords } from './owned-key.ts';
import { podTemplateFieldsWords } from './pod-template-fields.ts';
import { prefixKeyWords } from './prefix-key.ts';
import { sensitiveOptionWords } from './sensitive-option.ts';
import { taskManagerWords } from './task-manager.ts';
import { unknownOptionWords } from './unknown-option.ts';

/** All sentences that the chart says, as its templates name them: `<% words.clusterId.name %>`. */
export const allWords = {
  bothSet: bothSetWords,
  clusterId: clusterIdWords,
  confLine: confLineWords,
  goneOption: goneOptionWords,
  hadoop: hadoopWords,
  highAvailability: highAvailabilityWords,
  kerberos: kerberosWords,
  kubernetesNames: kubernetesNamesWords,
  lineChange: lineChangeWords,
  logFiles: logFilesWords,
  modeValues: modeValuesWords,
  noEffect: noEffectWords,
  optionValue: optionValueWords,
  ownedKey: ownedKeyWords,
  podTemplateFields: podTemplateFieldsWords,
  prefixKey: prefixKeyWords,
  sensitiveOption: sensitiveOptionWords,
  taskManager: taskManagerWords,
  unknownOption: unknownOptionWords,
};
