import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { cached } from './cache.ts';

/** A Flink distribution on this machine: the directories of a Flink home that tests read. */
export interface Distribution {
  readonly flinkVersion: string;
  readonly home: string;
  readonly lib: string;
  readonly opt: string;
  readonly plugins: string;
  /** The jar that holds Flink's client. */
  readonly dist: string;
}

/**
 * The whole distribution of a Flink release, from what PyPI has of it; 211 to 329 MB are fetched once.
 * @throws Error in one line if Python, pip or the network is missing.
 */
export async function flinkDistribution(flinkVersion: string): Promise<Distribution> {
  const home = await cached(`flink-${flinkVersion}`, async (work) => {
    process.stderr.write(`Fetching Flink ${flinkVersion} from PyPI (200 to 330 MB, once) …\n`);
    await download(`apache-flink-libraries==${flinkVersion}`, work);
  });
  const lib = join(home, 'lib');
  const dist = readdirSync(lib).find((name) => name.startsWith('flink-dist') && name.endsWith('.jar'));
  if (dist === undefined) throw new Error(`${home} holds no Flink: remove that directory and run again`);
  return { flinkVersion, home, lib, opt: join(home, 'opt'), plugins: join(home, 'plugins'), dist: join(lib, dist) };
}

/**
 * Unpacks the part that has the layout of a Flink home into the directory: `deps/` of the sdist that the older releases
 * are, `pyflink/` of the wheel that the newer ones are.
 */
async function download(requirement: string, directory: string): Promise<void> {
  await needCommand('python3', ['-m', 'pip', '--version'], 'Python 3 with pip (Debian: python3-pip)');
  const packed = join(directory, 'packed');
  mkdirSync(packed);
  const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--dest', packed];
  const result = await execa('python3', [...pip, requirement], { reject: false });
  if (result.failed) {
    const reason = result.stderr.trim().split('\n').at(-1) ?? '';
    throw new Error(`pip could not download ${requirement}: ${reason}`);
  }
  const [archive] = readdirSync(packed);
  if (archive === undefined) throw new Error(`pip downloaded nothing for ${requirement}`);
  const wheel = archive.endsWith('.whl');
  await execa('python3', ['-m', wheel ? 'zipfile' : 'tarfile', '-e', join(packed, archive), packed]);
  const home = wheel ? join(packed, 'pyflink') : join(packed, archive.replace(/\.tar\.gz$/, ''), 'deps');
  for (const name of readdirSync(home)) renameSync(join(home, name), join(directory, name));
  rmSync(packed, { recursive: true });
}

/**
 * Makes sure that a program runs.
 * @throws Error in one line that says what to install.
 */
export async function needCommand(command: string, args: readonly string[], what: string): Promise<void> {
  const result = await execa(command, args, { reject: false });
  if (result.failed) throw new Error(`The oracle needs ${what}: \`${command}\` does not run; install it`);
}
