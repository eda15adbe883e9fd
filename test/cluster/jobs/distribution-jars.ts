import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { cached } from '../../helpers/cache.ts';
import { needCommand } from '../../helpers/need-command.ts';

/**
 * A directory with one of Flink's streaming examples as the official image has it in `/opt/flink/examples/streaming`: a job that does not
 * end by itself. PyPI's distribution has no examples; Maven Central has those of newer releases.
 * @throws Error in one line if Maven is missing or does not get it.
 */
export async function topSpeedExample(flinkVersion: string): Promise<string> {
  return cached(`example-${flinkVersion}`, async (work) => {
    const name = await fromMaven(work, 'flink-examples-streaming', flinkVersion, 'TopSpeedWindowing');
    renameSync(join(work, name), join(work, 'TopSpeedWindowing.jar'));
  });
}

/**
 * A directory with the file system for S3 by Hadoop as the official image has it in `/opt/flink/opt`; PyPI's distribution has none.
 * @throws Error in one line if Maven is missing or does not get it.
 */
export async function s3FileSystem(flinkVersion: string): Promise<string> {
  return cached(`s3-${flinkVersion}`, async (work) => {
    await fromMaven(work, 'flink-s3-fs-hadoop', flinkVersion);
  });
}

/** Copies a jar of Flink's into a directory; its name. */
async function fromMaven(directory: string, artifact: string, version: string, classifier?: string): Promise<string> {
  await needCommand('mvn', ['-version'], 'Maven (Debian: maven)');
  const coordinates = ['org.apache.flink', artifact, version, ...(classifier === undefined ? [] : ['jar', classifier])];
  const copy = ['dependency:copy', `-Dartifact=${coordinates.join(':')}`, `-DoutputDirectory=${directory}`];
  const result = await execa('mvn', ['-q', '-B', ...copy], { cwd: directory, all: true, reject: false });
  if (result.failed) throw new Error(`Maven did not get ${coordinates.join(':')}: ${result.all.split('\n')[0] ?? ''}`);
  return [artifact, version, ...(classifier === undefined ? [] : [classifier])].join('-') + '.jar';
}
