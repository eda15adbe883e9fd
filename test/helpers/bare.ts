import { accessSync, constants, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { root } from '../../generator/root.ts';

// `npm run test:bare`: npm test where there is nothing but what the README promises to suffice. Fails when a test is skipped.

/** Node, git, a POSIX shell, bash and of their utilities what the scripts of the chart's containers call. */
const programs = 'node npm npx git sh bash cat date grep head ls mktemp sed sleep sort timeout tr'.split(' ');

const folder = mkdtempSync(join(tmpdir(), 'flink-chart-bare-'));
try {
  for (const program of programs) symlinkSync(find(program), join(folder, program));
  // Where Helm was unpacked is no program, and may lie elsewhere.
  const kept = ['FLINK_CHART_CACHE', 'XDG_CACHE_HOME', 'HELM3', 'HELM4', 'TMPDIR', 'FLINK_CHART_SEED'];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name, value]) => value !== undefined && kept.includes(name)),
  );
  const { exitCode, stdout } = await execa('npm', ['test', '--silent'], {
    cwd: root,
    extendEnv: false,
    env: { ...env, PATH: folder, HOME: homedir(), NO_COLOR: '1' },
    stdin: 'ignore',
    stdout: ['pipe', 'inherit'],
    stderr: 'inherit',
    reject: false,
  });
  const counted = /^ *Tests .*$/m.exec(stdout)?.[0] ?? '';
  const whole = /^ *Tests +\d+ passed \(\d+\)$/.test(counted);
  if (!whole) console.error(`npm test with nothing but ${programs.join(', ')}: not every test ran and passed`);
  process.exitCode = whole && exitCode === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** The first program of this name on the PATH. */
function find(program: string): string {
  for (const directory of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(directory, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // It is in another one.
    }
  }
  throw new Error(`no ${program} on the PATH`);
}
