import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { cached } from '../../helpers/cache.ts';
import { flinkDistribution } from '../../helpers/distribution.ts';
import { needCommand } from '../../helpers/need-command.ts';

/** The main class of the jobs' jar. */
export const sumJobClass = 'flinkchart.jobs.SumJob';
/** Another class of it. */
export const otherSumJobClass = 'flinkchart.jobs.OtherSumJob';
/** The job that counts. */
export const countJobClass = 'flinkchart.jobs.CountJob';

/** The jar of the jobs for one Flink release: its path. */
export async function jobsJar(flinkVersion: string): Promise<string> {
  const sources = ['SumJob.java', 'OtherSumJob.java', 'CountJob.java'].map((name) => join(import.meta.dirname, name));
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  const directory = await cached(`jobs-${flinkVersion}-${hash.digest('hex').slice(0, 12)}`, async (work) => {
    await needCommand('javac', ['-version'], 'a Java development kit (Debian: openjdk-17-jdk-headless)');
    const { lib } = await flinkDistribution(flinkVersion);
    const classes = join(work, 'classes');
    mkdirSync(classes);
    await execa('javac', ['--release', '11', '-cp', join(lib, '*'), '-d', classes, ...sources]);
    await execa('jar', ['--create', '--file', join(work, 'jobs.jar'), '--main-class', sumJobClass, '-C', classes, '.']);
  });
  return join(directory, 'jobs.jar');
}
