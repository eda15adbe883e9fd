import { flinkVersions } from '../lines/versions.ts';
import { type Difference, over } from '../over.ts';
import { chart120 as before } from './1.20.ts';
import type { ChartFacts } from './chart-facts.ts';
import { s3Plugins } from './s3-plugins.ts';

/** What the chart of 2.3 has otherwise than 1.20's. */
export const differences: Difference<ChartFacts> = {
  hasOpenTelemetry: true,
  internalTlsJvmArgument:
    '-Dorg.apache.flink.shaded.netty4.io.netty.handler.ssl.defaultEndpointVerificationAlgorithm=NONE',
  s3Plugins: s3Plugins(flinkVersions['2.3']),
};

export const chart23 = over(before, differences);
