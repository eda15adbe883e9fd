import { dirname } from 'node:path';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { flinkHome, javaHomeFor } from '../../helpers/flink-home.ts';
import { jobsJar } from '../jobs/jobs.ts';
import type { Image } from '../node-agent/image.ts';
import { entryPoint } from './entry-point.ts';

/** Where the jar of the jobs is in the images. */
export const jobsJarInImage = '/opt/flink/usrlib/jobs.jar';

/** A line's image: Flink and Java where the official image has them, its entry point, the jobs' jar, and `more` directories. */
export async function flinkImage(line: LineFacts, more: Image['directories'] = []): Promise<Image> {
  const { flinkVersion } = line;
  return {
    directories: [
      { from: await flinkHome(flinkVersion), at: '/opt/flink' },
      { from: await javaHomeFor(flinkVersion), at: '/opt/java/openjdk' },
      { from: dirname(await jobsJar(flinkVersion)), at: dirname(jobsJarInImage) },
      ...more,
    ],
    files: { '/docker-entrypoint.sh': entryPoint(line) },
    env: {
      PATH: '/opt/flink/bin:/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      JAVA_HOME: '/opt/java/openjdk',
      FLINK_HOME: '/opt/flink',
      LANG: 'C.UTF-8',
      HOME: '/root',
    },
  };
}
