import { join } from 'node:path';
import { execa } from 'execa';

const root = join(import.meta.dirname, '..', '..');

/**
 * Builds the package and packs it into a directory: the archive's path.
 * @throws Error of npm or of the build.
 */
export async function packedArchive(directory: string): Promise<string> {
  const packed = await execa('npm', ['pack', '--silent', '--pack-destination', directory], { cwd: root });
  return join(directory, packed.stdout.trim().split('\n').at(-1) ?? '');
}

/**
 * Builds the package into a directory as who installs it has it, without any other package, and returns its command's file for `node`.
 * @throws Error of npm or of the build.
 */
export async function installedCommand(directory: string): Promise<string> {
  await execa('tar', ['-xzf', await packedArchive(directory)], { cwd: directory });
  return join(directory, 'package', 'bin', 'flink-chart.js');
}
