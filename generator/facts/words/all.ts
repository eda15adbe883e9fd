import { ruleFacts } from '../rules.ts';
import { commandLineWords } from './command-line.ts';
import { deploymentWords } from './deployment.ts';
import { initJobManagerWords } from './init-job-manager.ts';
import { kubeClientWords } from './kube-client.ts';
import { memoryWords } from './memory.ts';
import { persistentVolumeClaimMountWords } from './persistent-volume-claim-mount.ts';
import { podTemplateWords } from './pod-template.ts';
import { portsWords } from './ports.ts';
import { securityWords } from './security.ts';
import { typesWords } from './types.ts';
import { umbrellaWords } from './umbrella.ts';
import type { Word } from './word.ts';

/** `cluster-id` → `clusterId`. */
function camelCase(stem: string): string {
  return stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** All sentences that the chart says, as its templates name them: `<% words.clusterId.name %>`. The client's steps, then the rules. */
export const allWords: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  commandLine: commandLineWords,
  deployment: deploymentWords,
  initJobManager: initJobManagerWords,
  kubeClient: kubeClientWords,
  memory: memoryWords,
  persistentVolumeClaimMount: persistentVolumeClaimMountWords,
  podTemplate: podTemplateWords,
  ports: portsWords,
  security: securityWords,
  types: typesWords,
  umbrella: umbrellaWords,
  ...Object.fromEntries(ruleFacts.map(({ name, words }) => [camelCase(name), words])),
};
