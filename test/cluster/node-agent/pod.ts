import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Container as Spec, Pod, PodStatus } from 'kubernetes-types/core/v1.d.ts';
import { ApiError, type Api } from './api.ts';
import { ContainerLife, pause, type RestartPolicy, type Surroundings, untilPossible } from './container-life.ts';
import type { Images } from './image.ts';
import type { Names } from './names.ts';
import type { ProcessRun } from './runs.ts';
import type { Sources } from './sources.ts';
import { newRecord, now, podStatus, type ContainerRecord, type Placement } from './status.ts';
import { writeVolumes } from './volumes.ts';

/** What the pods of a node share. */
export interface PodContext {
  readonly api: Api;
  readonly images: Images;
  readonly names: Names;
  readonly sources: Sources;
  /** Where pods have their directories. */
  readonly directory: string;
  /** Where the output of containers goes: `NAMESPACE_POD_CONTAINER.log`. */
  readonly logs: string;
  readonly nodeAddress: string;
  readonly shim: string;
  /** Aborts when the agent itself stops: nobody is waited for then. */
  readonly stopping: AbortSignal;
  /** Every process of a container so far. */
  readonly runs: ProcessRun[];
}

/** Runs one pod of the API server from its specification until it has ended or was deleted. */
export class PodRun {
  #pod: Pod;
  readonly #context: PodContext;
  readonly #directory: string;
  readonly #placement: Placement;
  readonly #records = new Map<string, ContainerRecord>();
  readonly #lives = new Map<string, ContainerLife>();
  readonly #ending = new AbortController();
  readonly #work: Promise<void>;
  #publishing: Promise<void> = Promise.resolve();
  #unpublished = false;
  /** As it was sent last. */
  #status: PodStatus | undefined;
  #following: Promise<void> = Promise.resolve();
  #ended: Promise<void> | undefined;

  constructor(pod: Pod, podAddress: string, context: PodContext) {
    this.#pod = pod;
    this.#context = context;
    this.#directory = join(context.directory, pod.metadata?.uid ?? '');
    const address = pod.spec?.hostNetwork === true ? context.nodeAddress : podAddress;
    this.#placement = { podAddress: address, nodeAddress: context.nodeAddress, startTime: now() };
    for (const spec of this.#specs()) {
      const record = newRecord();
      this.#records.set(spec.name, record);
      this.#lives.set(spec.name, new ContainerLife(spec, record, this.#surroundings()));
    }
    this.#work = this.#run();
  }

  /** Takes the pod as the API server has it now: a deletion that was asked for ends it. */
  update(pod: Pod): void {
    this.#pod = pod;
    const { deletionTimestamp, deletionGracePeriodSeconds } = pod.metadata ?? {};
    // The controller of nodes says so of all pods whose node it has not heard of for long: it is told better.
    if (this.#status !== undefined && isReady(this.#status) && !isReady(pod.status)) this.#publish();
    if (deletionTimestamp !== undefined) void this.end(deletionGracePeriodSeconds ?? 30);
  }

  /**
   * Ends its containers, killing what is left after `seconds`, and removes the pod from the API server if it is to go. 0 kills at
   * once, even if it is on its way out already.
   */
  async end(seconds: number): Promise<void> {
    if (this.#ended !== undefined && seconds === 0) this.kill();
    this.#ended ??= this.#end(seconds);
    await this.#ended;
  }

  /** Kills the processes of its containers, as a crash would; what comes then is the restart policy's. */
  kill(): void {
    for (const life of this.#lives.values()) life.kill();
  }

  async #end(seconds: number): Promise<void> {
    this.#ending.abort();
    await Promise.all([...this.#lives.values()].map((life) => life.end(seconds)));
    await this.#work;
    await this.#following;
    await this.#publishing;
    if (this.#pod.metadata?.deletionTimestamp !== undefined) await this.#remove();
    this.#context.names.leave(this.#hosts());
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async #run(): Promise<void> {
    mkdirSync(this.#directory, { recursive: true });
    const { namespace = '', name = '' } = this.#pod.metadata ?? {};
    const { podAddress } = this.#placement;
    this.#context.names.keep(this.#hosts(), namespace, `${podAddress} localhost\n${podAddress} ${name}\n`);
    this.#publish();
    let written = this.#sourcesOfNow();
    const write = (): Promise<ReadonlyMap<string, string>> => {
      written = this.#sourcesOfNow();
      return this.#writeVolumes();
    };
    const volumes = await untilPossible(write, this.#ending.signal, (message) => {
      const waiting = { reason: 'CreateContainerConfigError', message };
      for (const record of this.#records.values()) record.state = { waiting };
      this.#publish();
    });
    if (volumes === undefined) return;
    this.#following = this.#followSources(written);
    const policy = (this.#pod.spec?.restartPolicy ?? 'Always') as RestartPolicy;
    for (const spec of this.#pod.spec?.initContainers ?? []) {
      await this.#lives.get(spec.name)?.keep(volumes, policy === 'Never' ? 'Never' : 'OnFailure');
      if (this.#records.get(spec.name)?.state.terminated?.exitCode !== 0) return;
    }
    const main = this.#pod.spec?.containers ?? [];
    await Promise.all(main.map(async ({ name }) => this.#lives.get(name)?.keep(volumes, policy)));
  }

  /** Writes the volumes again when what they come from has changed, until the pod ends. */
  async #followSources(written: string): Promise<void> {
    let last = written;
    while (!this.#ending.signal.aborted) {
      await pause(1_000, this.#ending.signal);
      const next = this.#sourcesOfNow();
      if (next === last) continue;
      try {
        await this.#writeVolumes();
        last = next;
      } catch {
        // what is missing now was there before: the files stay as they are, and the next round tries again
      }
    }
  }

  #sourcesOfNow(): string {
    return this.#context.sources.signature(this.#pod);
  }

  #writeVolumes(): Promise<ReadonlyMap<string, string>> {
    return writeVolumes(this.#context.api, this.#withAddress(), join(this.#directory, 'volumes'));
  }

  /** Sends the status of now, one request at a time: what changes meanwhile goes with the next one. */
  #publish(): void {
    this.#unpublished = true;
    this.#publishing = this.#publishing.then(async () => {
      if (!this.#unpublished) return;
      const { namespace = '', name = '', uid } = this.#pod.metadata ?? {};
      const path = `/api/v1/namespaces/${namespace}/pods/${name}/status`;
      await this.#insist(() => {
        this.#unpublished = false;
        this.#status = podStatus(this.#pod, this.#records, this.#placement, this.#status);
        return this.#context.api.call('PATCH', path, { metadata: { uid }, status: this.#status });
      });
    });
  }

  async #remove(): Promise<void> {
    const { namespace = '', name = '', uid } = this.#pod.metadata ?? {};
    const body = { gracePeriodSeconds: 0, preconditions: { uid } };
    await this.#insist(() => this.#context.api.call('DELETE', `/api/v1/namespaces/${namespace}/pods/${name}`, body));
  }

  /** Repeats a request until the API server answers, however long it is away; an answer that refuses it is final. */
  async #insist(request: () => Promise<unknown>): Promise<void> {
    do {
      try {
        await request();
        return;
      } catch (error) {
        if (error instanceof ApiError && refuses(error.code)) return;
        await pause(500, this.#context.stopping);
      }
    } while (!this.#context.stopping.aborted);
  }

  #specs(): readonly Spec[] {
    return [...(this.#pod.spec?.initContainers ?? []), ...(this.#pod.spec?.containers ?? [])];
  }

  #withAddress(): Pod {
    const { podAddress: podIP, nodeAddress: hostIP } = this.#placement;
    return { ...this.#pod, status: { ...this.#pod.status, podIP, hostIP } };
  }

  #hosts(): string {
    return join(this.#directory, 'hosts');
  }

  #surroundings(): Surroundings {
    return {
      context: this.#context,
      pod: () => this.#withAddress(),
      directory: this.#directory,
      podAddress: this.#placement.podAddress,
      hosts: this.#hosts(),
      ending: this.#ending.signal,
      changed: () => {
        this.#publish();
      },
    };
  }
}

/** An API server that has just started may not know who asks, or have too much to do. */
function refuses(code: number): boolean {
  return code < 500 && ![401, 403, 429].includes(code);
}

function isReady(status: PodStatus | undefined): boolean {
  return status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true;
}
