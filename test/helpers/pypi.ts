import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { needCommand } from './need-command.ts';

/**
 * Downloads one package of PyPI by pip and unpacks it into `directory`; answers its file name.
 * @param options Further options of `pip download`.
 * @throws Error in one line if Python, pip or the network is missing.
 */
export async function unpackFromPyPI(
  requirement: string,
  directory: string,
  options: readonly string[] = [],
): Promise<string> {
  await needCommand('python3', ['-m', 'pip', '--version'], 'Python 3 with pip (Debian: python3-pip)');
  mkdirSync(directory, { recursive: true });
  const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--dest', directory];
  const result = await execa('python3', [...pip, ...options, requirement], { reject: false });
  if (result.failed) {
    const reason = result.stderr.trim().split('\n').at(-1) ?? '';
    throw new Error(`pip could not download ${requirement}: ${reason}`);
  }
  const [archive] = readdirSync(directory);
  if (archive === undefined) throw new Error(`pip downloaded nothing for ${requirement}`);
  const unpack = archive.endsWith('.whl') ? 'zipfile' : 'tarfile';
  await execa('python3', ['-m', unpack, '-e', join(directory, archive), directory]);
  return archive;
}
