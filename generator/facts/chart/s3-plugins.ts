import type { ChartFacts } from './chart-facts.ts';

/** The jars of Flink's S3 file systems in the images of a Flink release. */
export const s3Plugins = (flinkVersion: string): ChartFacts['s3Plugins'] => ({
  presto: `flink-s3-fs-presto-${flinkVersion}.jar`,
  hadoop: `flink-s3-fs-hadoop-${flinkVersion}.jar`,
});
