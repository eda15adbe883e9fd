import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../generator/root.ts';

/** `keeper.sh` at work: it runs a node, and removes everything of it as soon as this process lets go of it or ends. */
export class Keeper {
  readonly #directory: string;
  readonly #process: ChildProcess;

  /** Its output and the node's go to `node.log` in the node's directory. It has a process group of its own: Ctrl-C must not end it before the node. */
  constructor(directory: string, variables: Readonly<Record<string, string>>) {
    this.#directory = directory;
    const output = openSync(join(directory, 'node.log'), 'a');
    this.#process = spawn('bash', [join(import.meta.dirname, 'keeper.sh')], {
      cwd: root,
      env: variables,
      detached: true,
      stdio: ['pipe', output, output],
    });
    closeSync(output);
  }

  get running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Done when nothing of the node is left. */
  async end(): Promise<void> {
    if (this.running) {
      const ended = once(this.#process, 'exit');
      this.#process.stdin?.end();
      await ended;
    }
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
