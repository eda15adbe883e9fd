import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container as Spec, Pod } from 'kubernetes-types/core/v1.d.ts';
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

  /** Sends the status, one request at a time; while the API server is away, again and again. */
  #publish(): void {
    this.#publishing = this.#publishing.then(async () => {
      const { namespace = '', name = '', uid } = this.#pod.metadata ?? {};
      const path = `/api/v1/namespaces/${namespace}/pods/${name}/status`;
      const status = podStatus(this.#pod, this.#records, this.#placement);
      await this.#insist(() => this.#context.api.call('PATCH', path, { metadata: { uid }, status }));
    });
  }

  async #remove(): Promise<void> {
    const { namespace = '', name = '', uid } = this.#pod.metadata ?? {};
    const body = { gracePeriodSeconds: 0, preconditions: { uid } };
    await this.#insist(() => this.#context.api.call('DELETE', `/api/v1/namespaces/${namespace}/pods/${name}`, body));
  }

  /** Repeats a request for a minute until the API server answers; an answer that refuses it is final. */
  async #insist(request: () => Promise<unknown>): Promise<void> {
    for (let attempt = 0; attempt < 120; attempt++) {
      try {
        await request();
        return;
      } catch (error) {
        if (error instanceof ApiError && error.code < 500) return;
        await sleep(500);
      }
    }
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
