import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { cached } from '../../helpers/cache.ts';

/**
 * Makes sure that this machine can be a node.
 * @throws Error in one line that says what is missing.
 */
export function needNodeParts(): void {
  if (process.platform !== 'linux') throw new Error('Running pods as processes needs Linux');
  if (process.getuid?.() !== 0) throw new Error('Running pods as processes needs root: run it as root or with sudo');
  const parts = {
    unshare: 'util-linux',
    nsenter: 'util-linux',
    setpriv: 'util-linux',
    mount: 'mount',
    gcc: 'gcc',
    bash: 'bash',
    curl: 'curl',
  };
  for (const [command, debian] of Object.entries(parts)) {
    if (execaSync(command, ['--version'], { reject: false }).failed) {
      throw new Error(`Running pods as processes needs ${command} (Debian: ${debian}); install it`);
    }
  }
  if (execaSync('unshare', ['--mount', '--pid', '--uts', '--ipc', '--fork', 'true'], { reject: false }).failed) {
    throw new Error('Running pods as processes needs the right to make name spaces (CAP_SYS_ADMIN)');
  }
}

/** The library that `bind-shim.c` is compiled to. */
export async function bindShim(): Promise<string> {
  const source = join(import.meta.dirname, 'bind-shim.c');
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const directory = await cached(`bind-shim-${hash}`, (work) => {
    execaSync('gcc', ['-O2', '-Wall', '-Werror', '-shared', '-fPIC', '-o', join(work, 'bind.so'), source, '-ldl']);
  });
  return join(directory, 'bind.so');
}
