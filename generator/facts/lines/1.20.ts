import { type Difference, over } from '../over.ts';
import { written as before } from './1.13.ts';
import { extracted } from './extracted/1.20.ts';
import { lineFacts, type WrittenFacts } from './line-facts.ts';
import { flinkVersions } from './versions.ts';

/** What 1.20's client does otherwise than 1.13's. */
export const differences: Difference<WrittenFacts> = {
  line: '1.20',
  flinkVersion: flinkVersions['1.20'],
  configuration: {
    format: 'yaml',
    prefixMaps: true,
    durations: { shortMinutes: true },
    clientOnlyOptions: [
      ...before.configuration.clientOnlyOptions,
      'rest.bind-address',
      'jobmanager.bind-host',
      'taskmanager.bind-host',
      'taskmanager.host',
    ],
    deployerOptions: [
      ...before.configuration.deployerOptions,
      'kubernetes.artifacts.local-upload-enabled',
      'kubernetes.artifacts.local-upload-overwrite',
      'kubernetes.artifacts.local-upload-target',
      'kubernetes.internal-service.annotations',
      'kubernetes.jobmanager.replicas',
      'kubernetes.rest-service.exposed.node-port-address-type',
    ],
  },
  client: {
    frontendDurations: [],
    frontendIntegers: [],
    strictLogin: true,
    commandLineOptions: [
      ...before.client.commandLineOptions,
      { short: 'cm', long: 'claimMode', arguments: 1 },
      { short: 'rm', long: 'restoreMode', arguments: 1 },
      { short: 'pyclientexec', long: 'pyClientExecutable', arguments: 1, writes: 'python.client.executable' },
      { short: 'pypath', long: 'pyPythonPath', arguments: 1, writes: 'python.pythonpath' },
    ],
    parallelismMinusOne: true,
    jarSchemes: 'any',
    minThreads: 0,
    emptyMaps: 'left out',
    unknownTemplateFields: 'kept',
    seccompProfiles: true,
    requiredLists: {
      CephFSVolumeSource: undefined,
      NodeSelector: undefined,
      ProjectedVolumeSource: undefined,
      RBDVolumeSource: undefined,
    },
    templateYaml: 'json schema',
    strictPorts: true,
    blankScalars: 'nothing',
    quantityParts: 'text',
    nullItems: 'empty',
    templateWithoutSpec: true,
    startCommandArguments: true,
    standbyJobManagers: true,
    deploymentAnnotations: true,
    fineGrainedSwitches: [],
    resultStores: ['job-result-store'],
    storedProgram: {
      configMapSuffix: '-cluster-config-map',
      entryPrefixes: ['jobGraph-'],
      nodeOptions: ['high-availability.zookeeper.path.jobgraphs'],
      checkpointsSuffix: '-config-map',
    },
    quotedResourceList: true,
  },
};

export const written = over(before, differences);

export const line120 = lineFacts(extracted, written);
