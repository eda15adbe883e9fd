import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { cached } from './cache.ts';

/**
 * Debian's packages, unpacked into the cache and not installed: the directory that stands for `/`.
 * @throws Error in one line where there is no apt, or it does not have them.
 */
export async function debianPackages(name: string, packages: readonly string[]): Promise<string> {
  return cached(`${name}-debian`, async (work) => {
    const download = (): Promise<boolean> =>
      execa('apt-get', ['download', ...packages], { cwd: work, reject: false }).then(({ failed }) => !failed);
    if (!(await download())) {
      // A new machine has no lists, and one that is kept may have old ones.
      const update = ['apt-get', 'update', '-qq'];
      await (process.getuid?.() === 0
        ? execa('env', update, { reject: false })
        : execa('sudo', ['-n', ...update], { reject: false }));
      if (!(await download())) throw new Error(`apt-get does not download ${packages.join(', ')}`);
    }
    for (const archive of readdirSync(work).filter((file) => file.endsWith('.deb'))) {
      await execa('dpkg', ['-x', archive, '.'], { cwd: work });
      rmSync(join(work, archive));
    }
  });
}
