import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { rootProgram, type RootOptions } from './root.ts';

/** How a container's process ended: by itself, or by a signal (128 and its number, as shells count). */
export interface Ended {
  readonly exitCode: number;
  readonly signal?: NodeJS.Signals;
}

/** A process in a root and in spaces of its own. */
export class Container {
  readonly ended: Promise<Ended>;
  readonly #process: ChildProcess;

  /**
   * Starts it; its output is appended to the file `log`.
   * @param directory A directory for its root and its program.
   */
  constructor(directory: string, log: string, options: Omit<RootOptions, 'root'>) {
    const root = join(directory, 'root');
    mkdirSync(root, { recursive: true });
    const program = join(directory, 'start.sh');
    writeFileSync(program, rootProgram({ ...options, root }), { mode: 0o600 });
    const output = openSync(log, 'a');
    // Whatever ends this process or `unshare` ends the container: nothing is left of a broken test run.
    const spaces = ['unshare', '--mount', '--pid', '--uts', '--ipc', '--fork', '--kill-child=KILL'];
    this.#process = spawn('setpriv', ['--pdeathsig', 'KILL', ...spaces, 'bash', program], {
      stdio: ['ignore', output, output],
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
    });
    closeSync(output);
    this.ended = new Promise((resolve) => {
      this.#process.once('error', () => {
        resolve({ exitCode: 127 });
      });
      this.#process.once('exit', (code, signal) => {
        resolve(signal === null ? { exitCode: code ?? 0 } : { exitCode: 128 + constants.signals[signal], signal });
      });
    });
  }

  /** The process id of the container's first process as this machine sees it, if it runs. */
  get pid(): number | undefined {
    const outer = this.#process.pid;
    if (outer === undefined || this.#process.exitCode !== null || this.#process.signalCode !== null) return undefined;
    try {
      const children = readFileSync(`/proc/${String(outer)}/task/${String(outer)}/children`, 'utf8').trim();
      return children === '' ? undefined : Number(children.split(' ')[0]);
    } catch {
      return undefined;
    }
  }

  /** Sends a signal to the container's first process. */
  signal(name: NodeJS.Signals): void {
    const pid = this.pid;
    try {
      if (pid !== undefined) process.kill(pid, name);
      else if (name === 'SIGKILL') this.#process.kill(name);
    } catch {
      // gone in the meantime
    }
  }

  /** Asks it to end and kills it after `seconds`. */
  async end(seconds: number): Promise<void> {
    const timer = setTimeout(() => {
      this.signal('SIGKILL');
    }, seconds * 1000);
    this.signal(seconds > 0 ? 'SIGTERM' : 'SIGKILL');
    await this.ended;
    clearTimeout(timer);
  }
}
