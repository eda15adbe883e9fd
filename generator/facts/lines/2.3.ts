import { type Difference, over } from '../over.ts';
import { written as before } from './1.20.ts';
import { extracted } from './extracted/2.3.ts';
import { lineFacts, type WrittenFacts } from './line-facts.ts';
import { flinkVersions } from './versions.ts';

/** What 2.3's client does otherwise than 1.20's. */
export const differences: Difference<WrittenFacts> = {
  line: '2.3',
  flinkVersion: flinkVersions['2.3'],
  configuration: {
    yamlItems: true,
    emptyLists: false,
    durations: { iso: true },
    deployerOptions: [
      ...before.configuration.deployerOptions,
      'kubernetes.internal-service.labels',
      'kubernetes.rest-service.labels',
    ],
  },
  client: {
    runDeploysApplications: true,
    commandLineOptions: before.client.commandLineOptions.filter(({ long }) => long !== 'yarndetached'),
    legacyMemory: false,
    goIntegers: true,
    resultStores: [...before.client.resultStores, 'application-result-store'],
    storedProgram: {
      entryPrefixes: ['executionPlan-', 'application-'],
      nodeOptions: [
        'high-availability.zookeeper.path.execution-plans',
        'high-availability.zookeeper.path.applications',
      ],
      idOptions: ['$internal.pipeline.job-id', '$internal.application.id'],
    },
    ownerReferenceDefaults: { apiVersion: 'v1', kind: 'OwnerReference' },
  },
};

export const written = over(before, differences);

export const line23 = lineFacts(extracted, written);
