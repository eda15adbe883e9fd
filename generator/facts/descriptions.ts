import { clientDescriptions } from './descriptions/client.ts';
import { highAvailabilityDescriptions } from './descriptions/high-availability.ts';
import { kubernetesDescriptions } from './descriptions/kubernetes.ts';
import { memoryDescriptions } from './descriptions/memory.ts';
import { newerDescriptions } from './descriptions/newer.ts';

/** Option → what it does, for every option that Flink's client reads; others are described by Flink's page. */
export const descriptions: Readonly<Record<string, string>> = {
  ...clientDescriptions,
  ...highAvailabilityDescriptions,
  ...kubernetesDescriptions,
  ...memoryDescriptions,
  ...newerDescriptions,
};
