import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  constants as constantsOfFiles,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processArguments, rootProgram, type RootOptions } from './root.ts';

/** How a container's process ended: by itself, or by a signal (128 and its number, as shells count). */
export interface Ended {
  readonly exitCode: number;
}

const environment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };

/**
 * The first child after `unshare --pid` is process 1 of the container. (`unshare --fork` of util-linux 2.38 answers 1 for one that a
 * signal ended.) What this shell would say about that is not the container's output.
 */
const firstProcess = 'setpriv --pdeathsig KILL bash "$0" 2>&1; exit $?';

/** A process in a root and in spaces of its own. */
export class Container {
  readonly ended: Promise<Ended>;
  readonly #process: ChildProcess;
  readonly #options: Omit<RootOptions, 'root'>;

  /**
   * Starts it; its output is appended to the file `log`.
   * @param directory A directory for its root and its program.
   */
  constructor(directory: string, log: string, options: Omit<RootOptions, 'root'>) {
    this.#options = options;
    const root = join(directory, 'root');
    mkdirSync(root, { recursive: true });
    const program = join(directory, 'start.sh');
    writeFileSync(program, rootProgram({ ...options, root }), { mode: 0o600 });
    const output = outputTo(log, directory);
    // Whatever ends this process or `unshare` ends the container: nothing is left of a broken test run.
    const spaces = ['unshare', '--mount', '--pid', '--uts', '--ipc', 'bash', '-c', firstProcess];
    this.#process = spawn('setpriv', ['--pdeathsig', 'KILL', ...spaces, program], {
      stdio: ['ignore', output.end, 'ignore'],
      env: environment,
    });
    closeSync(output.end);
    this.ended = Promise.all([endOf(this.#process), output.written]).then(([ended]) => ended);
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

  /**
   * Runs a command beside the container's process: in its spaces, its root and its environment. It is killed after `seconds`, and with
   * the container.
   */
  async exec(command: readonly string[], seconds: number): Promise<Ended> {
    const pid = await this.#inside(seconds);
    if (pid === undefined) return { exitCode: 126 };
    const limited = ['/usr/bin/timeout', '--signal=KILL', String(seconds), ...command];
    const spaces = ['--mount', '--uts', '--ipc', '--pid', '--root', `--target=${String(pid)}`];
    return endOf(
      spawn('nsenter', [...spaces, ...processArguments(this.#options, limited)], { stdio: 'ignore', env: environment }),
    );
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

  /** The first process, once it has its own root: this machine has no `/.node`. */
  async #inside(seconds: number): Promise<number | undefined> {
    const deadline = Date.now() + seconds * 1000;
    while (Date.now() < deadline) {
      const { pid } = this;
      if (pid !== undefined && existsSync(`/proc/${String(pid)}/root/.node`)) return pid;
      if (this.#process.exitCode !== null || this.#process.signalCode !== null) return undefined;
      await sleep(20);
    }
    return undefined;
  }
}

/**
 * The end of a pipe into a file, as a container engine has it: whoever opens it anew, such as a hook that writes to /proc/1/fd/1,
 * cuts nothing off. (What Node calls a pipe is a socket.) All is written when its last writer has ended.
 */
function outputTo(log: string, directory: string): { end: number; written: Promise<Ended> } {
  const path = join(directory, 'output');
  execFileSync('mkfifo', [path]);
  const first = openSync(path, constantsOfFiles.O_RDONLY | constantsOfFiles.O_NONBLOCK); // or the next one waits for a reader
  const end = openSync(path, 'w');
  const start = openSync(path, 'r');
  const file = openSync(log, 'a');
  const written = endOf(spawn('cat', { stdio: [start, file, 'ignore'] }));
  for (const descriptor of [first, start, file]) closeSync(descriptor);
  rmSync(path);
  return { end, written };
}

function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve({ exitCode: 127 });
    });
    child.once('exit', (code, signal) => {
      resolve({ exitCode: signal === null ? (code ?? 0) : 128 + constants.signals[signal] });
    });
  });
}
