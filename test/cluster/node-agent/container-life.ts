import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container as Spec, Pod } from 'kubernetes-types/core/v1.d.ts';
import { Container, type Ended } from './container.ts';
import { environmentOf, expand } from './env.ts';
import { type Hook, runHook } from './hook.ts';
import type { PodContext } from './pod.ts';
import { type Asked, followProbes } from './probe.ts';
import type { ProcessRun } from './runs.ts';
import { type ContainerRecord, now } from './status.ts';
import { mountsOf, NotPossible } from './volumes.ts';

/** The pod around a container. */
export interface Surroundings {
  readonly context: PodContext;
  /** The pod of now, with its address. */
  pod(): Pod;
  /** The pod's directory. */
  readonly directory: string;
  readonly podAddress: string;
  /** Path of the pod's `/etc/hosts`. */
  readonly hosts: string;
  /** Aborts when the pod is to end. */
  readonly ending: AbortSignal;
  /** The record has changed. */
  changed(): void;
}

/** When a container that has ended is started again. */
export type RestartPolicy = 'Always' | 'OnFailure' | 'Never';

/** A kubelet leaves at least so many seconds between SIGTERM and SIGKILL, however long a hook took. */
const leastGrace = 2;
/** How much of a file and of a log becomes a message, in bytes, as for a kubelet. */
const messageLimits = { file: 4096, log: 2048, logLines: 80 };

/** One container of a pod from its first start to its last end: probes, hooks, restarts. */
export class ContainerLife {
  readonly #spec: Spec;
  readonly #record: ContainerRecord;
  readonly #around: Surroundings;
  #running: { container: Container; over: AbortController; stopped?: Promise<void> } | undefined;

  constructor(spec: Spec, record: ContainerRecord, around: Surroundings) {
    this.#spec = spec;
    this.#record = record;
    this.#around = around;
  }

  /** Runs it again and again as the policy says; done when it is not started any more. */
  async keep(volumes: ReadonlyMap<string, string>, policy: RestartPolicy): Promise<void> {
    const record = this.#record;
    let delay = 500;
    while (!this.#around.ending.aborted) {
      const log = this.#log();
      const printed = existsSync(log) ? statSync(log).size : 0;
      const container = await untilPossible(
        () => this.#start(volumes),
        this.#around.ending,
        (message) => {
          record.state = { waiting: { reason: 'CreateContainerConfigError', message } };
          this.#around.changed();
        },
      );
      if (container === undefined) return;
      const startedAt = now();
      const { exitCode } = await this.#follow(container, startedAt);
      const reason = exitCode === 0 ? 'Completed' : 'Error';
      const message = this.#message(exitCode, printed);
      const terminated = { exitCode, reason, startedAt, finishedAt: now(), ...(message === '' ? {} : { message }) };
      const again = policy === 'Always' || (policy === 'OnFailure' && exitCode !== 0);
      record.ready = false;
      record.started = false;
      record.done = !again;
      record.state = { terminated };
      this.#around.changed();
      if (!again) return;
      if (!(await pause(delay, this.#around.ending))) return;
      delay = Date.now() - Date.parse(startedAt) > 20_000 ? 500 : Math.min(delay * 2, 10_000);
      record.lastState = { terminated };
      record.restartCount += 1;
    }
  }

  /** Ends what runs as a kubelet does: `preStop`, SIGTERM, and SIGKILL when `seconds` are over; 0 kills at once. */
  async end(seconds: number): Promise<void> {
    if (this.#running === undefined) return;
    const { container, over } = this.#running;
    if (seconds === 0) await container.end(0);
    else await (this.#running.stopped ??= this.#stop(container, over.signal, seconds));
  }

  /** Kills its processes, as a crash would. */
  kill(): void {
    this.#running?.container.signal('SIGKILL');
  }

  async #stop(container: Container, over: AbortSignal, seconds: number): Promise<void> {
    const from = Date.now();
    const hook: Hook | undefined = this.#spec.lifecycle?.preStop;
    if (hook !== undefined) await runHook(hook, this.#asked(container), seconds, over);
    await container.end(Math.max(leastGrace, seconds - (Date.now() - from) / 1000));
  }

  /** From its start to its end: `postStart`, then probes. */
  async #follow(container: Container, startedAt: string): Promise<Ended> {
    const over = new AbortController();
    const running = { container, over };
    this.#running = running;
    const ended = container.ended.finally(() => {
      over.abort();
      this.#running = undefined;
    });
    const hook: Hook | undefined = this.#spec.lifecycle?.postStart;
    const asked = this.#asked(container);
    // A hook that fails ends the container; one that takes long is waited for.
    const begun = hook === undefined || (await runHook(hook, asked, hookLimit, over.signal));
    if (over.signal.aborted) return ended;
    if (!begun) {
      void this.end(this.#grace(undefined));
      return ended;
    }
    this.#record.state = { running: { startedAt } };
    this.#around.changed();
    const answers = {
      started: () => {
        this.#record.started = true;
        this.#around.changed();
      },
      ready: (ready: boolean) => {
        this.#record.ready = ready;
        this.#around.changed();
      },
      failed: (_probe: string, graceSeconds: number | undefined) => {
        void this.end(this.#grace(graceSeconds));
      },
    };
    const staying = AbortSignal.any([over.signal, this.#around.ending]);
    void followProbes(asked, answers, over.signal, staying);
    return ended;
  }

  async #start(volumes: ReadonlyMap<string, string>): Promise<Container> {
    const { context, hosts, podAddress, ending } = this.#around;
    const { api, images } = context;
    const spec = this.#spec;
    const pod = this.#around.pod();
    const image = images[spec.image ?? ''];
    if (image === undefined) throw new NotPossible(`this node has no image ${spec.image ?? ''}`);
    if (spec.command === undefined) throw new NotPossible('this node knows no entry point of an image: say `command`');
    refuseUnknownProbes(spec);
    const env = await environmentOf(api, pod, spec, image.env);
    const shim = pod.spec?.hostNetwork === true ? undefined : context.shim;
    const directory = this.#attempt();
    mkdirSync(directory, { recursive: true });
    writeFileSync(this.#messageFile(), '', { mode: 0o666 });
    const message = {
      from: this.#messageFile(),
      at: spec.terminationMessagePath ?? '/dev/termination-log',
      readOnly: false,
    };
    const options = {
      image,
      mounts: [...mountsOf(pod, spec, volumes), message],
      hosts,
      hostname: pod.spec?.hostname ?? pod.metadata?.name ?? '',
      workingDirectory: spec.workingDir ?? '/',
      argv: [...spec.command, ...(spec.args ?? [])].map((text) => expand(text, env)),
      env: shim === undefined ? env : { ...env, ...shimEnvironment(podAddress) },
      shim,
    };
    if (ending.aborted) throw new NotPossible('the pod ends');
    const run = this.#listed(pod);
    const container = new Container(directory, this.#log(), options);
    void container.ended.then(() => (run.endedAt = Date.now()));
    return container;
  }

  #listed({ metadata }: Pod): ProcessRun {
    const { namespace = '', name: pod = '', uid = '' } = metadata ?? {};
    const { name: container, image = '' } = this.#spec;
    const run: ProcessRun = { namespace, pod, uid, container, image, startedAt: Date.now() };
    this.#around.context.runs.push(run);
    return run;
  }

  #asked(container: Container): Asked {
    const { podAddress } = this.#around;
    const exec: Asked['exec'] = async (command, seconds) => (await container.exec(command, seconds)).exitCode;
    return { spec: this.#spec, podAddress, exec };
  }

  #grace(ofProbe: number | undefined): number {
    return ofProbe ?? this.#around.pod().spec?.terminationGracePeriodSeconds ?? 30;
  }

  /** What it left as its last words: `terminationMessagePath`, or the end of its log if that is asked for. */
  #message(exitCode: number, printed: number): string {
    const words = readFileSync(this.#messageFile()).subarray(0, messageLimits.file).toString();
    if (words !== '' || exitCode === 0 || this.#spec.terminationMessagePolicy !== 'FallbackToLogsOnError') return words;
    return endOfLog(this.#log(), printed);
  }

  #messageFile(): string {
    return join(this.#attempt(), 'termination-log');
  }

  #attempt(): string {
    const attempt = `${this.#spec.name}-${String(this.#record.restartCount)}`;
    return join(this.#around.directory, 'containers', attempt);
  }

  #log(): string {
    const { namespace = '', name = '' } = this.#around.pod().metadata ?? {};
    return join(this.#around.context.logs, `${namespace}_${name}_${this.#spec.name}.log`);
  }
}

/** `postStart` has no limit of its own; this one is longer than any test. */
const hookLimit = 3600;

/** Tries until it is possible or `ending` aborts; `wait` is told each time why it is not. */
export async function untilPossible<Result>(
  attempt: () => Promise<Result>,
  ending: AbortSignal,
  wait: (message: string) => void,
): Promise<Result | undefined> {
  let last = '';
  while (!ending.aborted) {
    try {
      return await attempt();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== last) wait(message);
      last = message;
      await pause(300, ending);
    }
  }
  return undefined;
}

/** Waits until then, or until the signal aborts; whether it has not. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}

function refuseUnknownProbes({ startupProbe, readinessProbe, livenessProbe }: Spec): void {
  for (const probe of [startupProbe, readinessProbe, livenessProbe]) {
    if (probe === undefined || (probe.httpGet ?? probe.tcpSocket ?? probe.exec) !== undefined) continue;
    throw new NotPossible('this node asks by `httpGet`, `tcpSocket` and `exec` only');
  }
}

/** What was printed since, but no more than a kubelet takes. */
function endOfLog(log: string, since: number): string {
  const { size } = statSync(log);
  const bytes = Buffer.alloc(Math.min(size - since, messageLimits.log));
  const file = openSync(log, 'r');
  try {
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
  } finally {
    closeSync(file);
  }
  return bytes.toString().split('\n').slice(-messageLimits.logLines).join('\n');
}

/** What makes the library of `bind-shim.c` keep a container on its pod's address. */
function shimEnvironment(podAddress: string): Readonly<Record<string, string>> {
  return { LD_PRELOAD: '/.node/bind.so', NODE_AGENT_POD_ADDRESS: podAddress };
}
