import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container as Spec, Pod } from 'kubernetes-types/core/v1.d.ts';
import { ApiError, type Api } from './api.ts';
import { Container } from './container.ts';
import { environmentOf, expand } from './env.ts';
import type { Images } from './image.ts';
import type { Names } from './names.ts';
import { followReadiness } from './probe.ts';
import { newRecord, now, podStatus, type ContainerRecord, type Placement } from './status.ts';
import { mountsOf, NotPossible, writeVolumes } from './volumes.ts';

/** What the pods of a node share. */
export interface PodContext {
  readonly api: Api;
  readonly images: Images;
  readonly names: Names;
  /** Where pods have their directories. */
  readonly directory: string;
  /** Where the output of containers goes: `NAMESPACE_POD_CONTAINER.log`. */
  readonly logs: string;
  readonly nodeAddress: string;
  readonly shim: string;
}

/** Runs one pod of the API server from its specification until it has ended or was deleted. */
export class PodRun {
  #pod: Pod;
  readonly #context: PodContext;
  readonly #directory: string;
  readonly #placement: Placement;
  readonly #records = new Map<string, ContainerRecord>();
  readonly #running = new Map<string, Container>();
  readonly #ending = new AbortController();
  readonly #work: Promise<void>;
  #publishing: Promise<void> = Promise.resolve();
  #ended: Promise<void> | undefined;

  constructor(pod: Pod, podAddress: string, context: PodContext) {
    this.#pod = pod;
    this.#context = context;
    this.#directory = join(context.directory, pod.metadata?.uid ?? '');
    const address = pod.spec?.hostNetwork === true ? context.nodeAddress : podAddress;
    this.#placement = { podAddress: address, nodeAddress: context.nodeAddress, startTime: now() };
    for (const { name } of this.#specs()) this.#records.set(name, newRecord());
    this.#work = this.#run();
  }

  /** Takes the pod as the API server has it now: a deletion that was asked for ends it. */
  update(pod: Pod): void {
    this.#pod = pod;
    const { deletionTimestamp, deletionGracePeriodSeconds } = pod.metadata ?? {};
    if (deletionTimestamp !== undefined) void this.end(deletionGracePeriodSeconds ?? 30);
  }

  /** Ends its containers, killing what is left after `seconds`, and removes the pod from the API server if it is to go. */
  async end(seconds: number): Promise<void> {
    this.#ended ??= this.#end(seconds);
    await this.#ended;
  }

  /** Kills the processes of its containers, as a crash would; what comes then is the restart policy's. */
  kill(): void {
    for (const container of this.#running.values()) container.signal('SIGKILL');
  }

  async #end(seconds: number): Promise<void> {
    this.#ending.abort();
    await Promise.all([...this.#running.values()].map((container) => container.end(seconds)));
    await this.#work;
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
    const volumes = await this.#possible(this.#specs(), () =>
      writeVolumes(this.#context.api, this.#withAddress(), join(this.#directory, 'volumes')),
    );
    if (volumes === undefined) return;
    for (const spec of this.#pod.spec?.initContainers ?? []) {
      await this.#keep(spec, volumes, this.#pod.spec?.restartPolicy === 'Never' ? 'Never' : 'OnFailure');
      if (this.#records.get(spec.name)?.state.terminated?.exitCode !== 0) return;
    }
    const policy = this.#pod.spec?.restartPolicy ?? 'Always';
    await Promise.all((this.#pod.spec?.containers ?? []).map((spec) => this.#keep(spec, volumes, policy)));
  }

  /** Runs a container again and again as the policy says. */
  async #keep(spec: Spec, volumes: ReadonlyMap<string, string>, policy: string): Promise<void> {
    const record = this.#records.get(spec.name) ?? newRecord();
    let delay = 500;
    while (!this.#ending.signal.aborted) {
      const container = await this.#possible([spec], () => this.#start(spec, volumes));
      if (container === undefined) return;
      const startedAt = now();
      record.state = { running: { startedAt } };
      const probing = new AbortController();
      const told = (ready: boolean) => {
        record.ready = ready;
        this.#publish();
      };
      void followReadiness(spec, this.#placement.podAddress, told, probing.signal);
      const { exitCode } = await container.ended;
      probing.abort();
      this.#running.delete(spec.name);
      const reason = exitCode === 0 ? 'Completed' : 'Error';
      const terminated = { exitCode, reason, startedAt, finishedAt: now() };
      const again = policy === 'Always' || (policy === 'OnFailure' && exitCode !== 0);
      record.ready = false;
      record.done = !again;
      record.state = { terminated };
      this.#publish();
      if (!again) return;
      await this.#pause(delay);
      delay = Date.now() - Date.parse(startedAt) > 20_000 ? 500 : Math.min(delay * 2, 10_000);
      record.lastState = { terminated };
      record.restartCount += 1;
    }
  }

  async #start(spec: Spec, volumes: ReadonlyMap<string, string>): Promise<Container> {
    const { api, images, logs, shim } = this.#context;
    const pod = this.#withAddress();
    const image = images[spec.image ?? ''];
    if (image === undefined) throw new NotPossible(`this node has no image ${spec.image ?? ''}`);
    if (spec.command === undefined) throw new NotPossible('this node knows no entry point of an image: say `command`');
    const env = await environmentOf(api, pod, spec, image.env);
    const own = this.#pod.spec?.hostNetwork === true ? undefined : shim;
    const attempt = `${spec.name}-${String(this.#records.get(spec.name)?.restartCount ?? 0)}`;
    const { namespace = '', name = '' } = pod.metadata ?? {};
    const options = {
      image,
      mounts: mountsOf(pod, spec, volumes),
      hosts: this.#hosts(),
      hostname: pod.spec?.hostname ?? name,
      workingDirectory: spec.workingDir ?? '/',
      argv: [...spec.command, ...(spec.args ?? [])].map((text) => expand(text, env)),
      env: own === undefined ? env : { ...env, ...shimEnvironment(this.#placement.podAddress) },
      shim: own,
    };
    const directory = join(this.#directory, 'containers', attempt);
    mkdirSync(directory, { recursive: true });
    if (this.#ending.signal.aborted) throw new NotPossible('the pod ends');
    const container = new Container(directory, join(logs, `${namespace}_${name}_${spec.name}.log`), options);
    this.#running.set(spec.name, container);
    return container;
  }

  /** Tries until it is possible or the pod ends; meanwhile the containers say why they wait. */
  async #possible<Result>(specs: readonly Spec[], attempt: () => Promise<Result>): Promise<Result | undefined> {
    while (!this.#ending.signal.aborted) {
      try {
        return await attempt();
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const waiting = { reason: 'CreateContainerConfigError', message };
        for (const { name } of specs) Object.assign(this.#records.get(name) ?? {}, { state: { waiting } });
        this.#publish();
        await this.#pause(300);
      }
    }
    return undefined;
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

  async #pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#ending.signal }).catch(() => undefined);
  }
}

/** What makes the library of `bind-shim.c` keep a container on its pod's address. */
function shimEnvironment(podAddress: string): Readonly<Record<string, string>> {
  return { LD_PRELOAD: '/.node/bind.so', NODE_AGENT_POD_ADDRESS: podAddress };
}
