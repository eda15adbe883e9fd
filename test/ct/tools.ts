import { join } from 'node:path';
import { execa } from 'execa';
import { cached } from '../helpers/cache.ts';

const version = '3.14.0';
const here = import.meta.dirname;

/** chart-testing and what it calls, ready to run. */
export interface ChartTesting {
  readonly ct: string;
  /** Holds yamllint and yamale. */
  readonly binDirectory: string;
  readonly lintConf: string;
  readonly chartSchema: string;
}

/**
 * Builds ct from the Go module proxy and installs yamllint and yamale into a virtual environment, both once.
 * @throws Error in one line if Go or Python is missing.
 */
export async function chartTesting(): Promise<ChartTesting> {
  await need('go', ['version'], 'Go 1.26 or later');
  await need('python3', ['-c', 'import venv'], 'Python 3 with venv');
  const tool = await cached(`ct-${version}`, async (work) => {
    await execa('go', ['build', '-o', join(work, 'ct'), 'github.com/helm/chart-testing/v3/ct'], { cwd: here });
  });
  // A virtual environment knows its own path, so it is made where it stays.
  const venv = await cached('ct-python-1', () => undefined);
  const binDirectory = join(venv, 'bin');
  const ready = await execa(join(binDirectory, 'yamale'), ['--help'], { reject: false });
  if (ready.exitCode !== 0) {
    await execa('python3', ['-m', 'venv', venv]);
    await execa(join(binDirectory, 'pip'), [
      'install',
      '--quiet',
      'yamllint==1.37.1',
      'yamale==6.0.0',
      'setuptools<81',
    ]);
  }
  // Fetches it where ct itself comes out of the cache.
  const download = ['mod', 'download', '-json', 'github.com/helm/chart-testing/v3'];
  const module = JSON.parse((await execa('go', download, { cwd: here })).stdout) as { Dir: string };
  return {
    ct: join(tool, 'ct'),
    binDirectory,
    lintConf: join(module.Dir, 'etc', 'lintconf.yaml'),
    chartSchema: join(module.Dir, 'etc', 'chart_schema.yaml'),
  };
}

async function need(command: string, args: readonly string[], what: string): Promise<void> {
  const result = await execa(command, args, { reject: false });
  if (result.exitCode !== 0) throw new Error(`chart-testing needs ${what}: install it`);
}
