import { join } from 'node:path';
import { execa } from 'execa';

const root = join(import.meta.dirname, '..', '..');

/**
 * Builds the package into a directory as who installs it has it, without any other package, and returns its command's file for `node`.
 * @throws Error of npm or of the build.
 */
export async function installedCommand(directory: string): Promise<string> {
  const packed = await execa('npm', ['pack', '--silent', '--pack-destination', directory], { cwd: root });
  const archive = packed.stdout.trim().split('\n').at(-1) ?? '';
  await execa('tar', ['-xzf', archive], { cwd: directory });
  return join(directory, 'package', 'bin', 'flink-chart.js');
}
