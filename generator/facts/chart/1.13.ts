import { flinkVersions } from '../lines/versions.ts';
import { base } from './base.ts';
import type { ChartFacts } from './chart-facts.ts';
import { s3Plugins } from './s3-plugins.ts';

/** The base is 1.13's. */
export const chart113: ChartFacts = { ...base, s3Plugins: s3Plugins(flinkVersions['1.13']) };
