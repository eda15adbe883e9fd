import { clusterIdWords } from './cluster-id.ts';
import { commandLineWords } from './command-line.ts';
import { deploymentWords } from './deployment.ts';
import { initJobManagerWords } from './init-job-manager.ts';
import { kubeClientWords } from './kube-client.ts';
import { memoryWords } from './memory.ts';
import { optionTypeWords } from './option-type.ts';
import { persistentVolumeClaimMountWords } from './persistent-volume-claim-mount.ts';
import { podTemplateWords } from './pod-template.ts';
import { portsWords } from './ports.ts';
import { securityWords } from './security.ts';
import { typesWords } from './types.ts';

/** All sentences that the chart says, as its templates name them: `<% words.clusterId.name %>`. */
export const allWords = {
  clusterId: clusterIdWords,
  commandLine: commandLineWords,
  deployment: deploymentWords,
  initJobManager: initJobManagerWords,
  kubeClient: kubeClientWords,
  memory: memoryWords,
  optionType: optionTypeWords,
  persistentVolumeClaimMount: persistentVolumeClaimMountWords,
  podTemplate: podTemplateWords,
  ports: portsWords,
  security: securityWords,
  types: typesWords,
};
