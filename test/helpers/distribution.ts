import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { unpackFromPyPI } from './pypi.ts';

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
  const packed = join(directory, 'packed');
  const archive = await unpackFromPyPI(requirement, packed);
  const home = archive.endsWith('.whl')
    ? join(packed, 'pyflink')
    : join(packed, archive.replace(/\.tar\.gz$/, ''), 'deps');
  for (const name of readdirSync(home)) renameSync(join(home, name), join(directory, name));
  rmSync(packed, { recursive: true });
}
