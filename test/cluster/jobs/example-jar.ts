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
    await needCommand('mvn', ['-version'], 'Maven (Debian: maven)');
    const artifact = `org.apache.flink:flink-examples-streaming:${flinkVersion}:jar:TopSpeedWindowing`;
    const copy = ['dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${work}`];
    const result = await execa('mvn', ['-q', '-B', ...copy], { cwd: work, all: true, reject: false });
    if (result.failed) throw new Error(`Maven did not get ${artifact}: ${result.all.split('\n')[0] ?? ''}`);
    const name = `flink-examples-streaming-${flinkVersion}-TopSpeedWindowing.jar`;
    renameSync(join(work, name), join(work, 'TopSpeedWindowing.jar'));
  });
}
