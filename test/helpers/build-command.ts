import { execa } from 'execa';
import { root } from '../../generator/root.ts';

/** Vitest's global set-up of the projects whose tests run `flink-chart`: builds it once, as it is published, since that starts four times as fast. */
export async function setup(): Promise<void> {
  await execa('npm', ['run', '--silent', 'build'], { cwd: root });
}
