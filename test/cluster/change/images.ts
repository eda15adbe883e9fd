import { dirname } from 'node:path';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { jobsJar } from '../jobs/jobs.ts';
import type { Image } from '../node-agent/image.ts';

/** Another name for a line's image. */
export function secondImage({ defaultImage }: LineFacts): string {
  return `${defaultImage}-second`;
}

/** The jobs' jar at another place. */
export const secondJar = '/opt/flink/second/jobs.jar';

/** The directory of `secondJar`. */
export async function secondJarDirectory({ flinkVersion }: LineFacts): Promise<Image['directories'][number]> {
  return { from: dirname(await jobsJar(flinkVersion)), at: dirname(secondJar) };
}
