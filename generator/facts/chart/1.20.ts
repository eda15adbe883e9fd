import { flinkVersions } from '../lines/versions.ts';
import { type Difference, over } from '../over.ts';
import { chart113 as before } from './1.13.ts';
import { internalKeys } from './base.ts';
import type { ChartFacts } from './chart-facts.ts';
import { s3Plugins } from './s3-plugins.ts';

/** What the chart of 1.20 has otherwise than 1.13's. */
export const differences: Difference<ChartFacts> = {
  configMapVerbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'],
  taskManagerConfigMapVerbs: ['list', 'watch'],
  ownedKeys: [
    ...before.ownedKeys.filter((owned) => !internalKeys.includes(owned)),
    {
      key: 'kubernetes.artifacts.local-upload-enabled',
      instead: 'Helm uploads nothing: build the jar into the image, or name where it is fetched from as job.jarURI',
    },
    ...internalKeys,
  ],
  goneValues: [],
  s3Plugins: s3Plugins(flinkVersions['1.20']),
};

export const chart120 = over(before, differences);
