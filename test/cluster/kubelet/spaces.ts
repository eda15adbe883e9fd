import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Mounts, a network and processes apart from those of this machine, and in them the program `node.sh` of a directory. */
export class Spaces {
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;

  /** Whatever ends this process or `unshare` ends the first process in the spaces, and the kernel all others with it. */
  constructor(directory: string) {
    const spaces = ['unshare', '--mount', '--net', '--pid', '--fork', '--kill-child=KILL', '--mount-proc'];
    const output = openSync(join(directory, 'node.log'), 'a');
    const args = ['--pdeathsig', 'KILL', ...spaces, 'bash', join(directory, 'node.sh')];
    this.#process = spawn('setpriv', args, { stdio: ['ignore', output, output] });
    closeSync(output);
    this.#ended = new Promise((resolve) => {
      this.#process.once('exit', resolve);
      this.#process.once('error', () => {
        resolve();
      });
    });
  }

  get running(): boolean {
    return this.#process.pid !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** The process id of the first process as this machine numbers it. @throws Error if there is none within five seconds. */
  async firstProcess(): Promise<number> {
    for (let attempt = 0; this.running && attempt < 250; attempt += 1) {
      const pid = this.#child();
      if (pid !== undefined) return pid;
      await sleep(20);
    }
    throw new Error('no name spaces for a node: unshare does not start');
  }

  /** Kills all in them; done when they are gone, and with them their mounts and network. */
  async end(): Promise<void> {
    const pid = this.#child();
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
    else if (this.running) this.#process.kill('SIGKILL');
    await this.#ended;
  }

  #child(): number | undefined {
    const outer = String(this.#process.pid);
    if (!this.running) return undefined;
    try {
      const children = readFileSync(`/proc/${outer}/task/${outer}/children`, 'utf8').trim();
      return children === '' ? undefined : Number(children.split(' ')[0]);
    } catch {
      return undefined;
    }
  }
}
