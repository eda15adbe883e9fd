import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pod, Service } from 'kubernetes-types/core/v1.d.ts';
import { Api, type ApiAccess } from './api.ts';
import type { Images } from './image.ts';
import { Names } from './names.ts';
import { registerNode } from './node.ts';
import { PodRun, type PodContext } from './pod.ts';
import { runClient, type ClientOptions, type ClientResult } from './client.ts';
import { bindShim, needNodeParts } from './parts.ts';
import type { ProcessRun } from './runs.ts';
import { Sources } from './sources.ts';

/** A running node agent. */
export interface NodeAgent {
  readonly nodeName: string;
  /** What kind of node it is, for the words of a test's result. */
  readonly kind: string;
  readonly api: Api;
  /** Where the output of every container is: `NAMESPACE_POD_CONTAINER.log`. */
  readonly logs: string;
  /** Runs a command outside the cluster, in a root of the same kind as the containers', with the cluster's names. */
  run(options: ClientOptions): Promise<ClientResult>;
  /** Kills the processes of a pod by its uid, as a crash would. */
  kill(uid: string): void;
  /** Every process of a container that it has started, in that order; those of pods that are gone stay. */
  runs(): readonly ProcessRun[];
  /** Kills every container, removes the Node and every directory. */
  stop(): Promise<void>;
}

/** What a node agent may be told. */
export interface NodeOptions {
  readonly nodeName?: string;
  /** Where its pods and logs are, which goes when it stops; a temporary one otherwise. */
  readonly directory?: string;
}

/**
 * Makes this machine a node of the cluster: runs the pods that are bound to it as real processes.
 * @throws Error in one line if root, `unshare`, `setpriv` or a C compiler is missing.
 */
export async function startNodeAgent(
  access: ApiAccess,
  images: Images,
  { nodeName = 'processes', directory = mkdtempSync(join(tmpdir(), 'flink-chart-node-')) }: NodeOptions = {},
): Promise<NodeAgent> {
  needNodeParts();
  const shim = await bindShim();
  const logs = join(directory, 'logs');
  mkdirSync(logs);
  const api = new Api(access);
  const names = new Names();
  const subnet = subnetOf(access.server);
  const sources = new Sources();
  const stopping = new AbortController();
  const { signal } = stopping;
  const context: PodContext = {
    api,
    images,
    names,
    sources,
    directory,
    logs,
    nodeAddress: `${subnet}.1`,
    shim,
    stopping: signal,
    runs: [],
  };
  const runs = new PodRuns(context, subnet);
  const unregister = await registerNode(api, nodeName, context.nodeAddress);
  const ownPods = `/api/v1/pods?fieldSelector=spec.nodeName=${nodeName}`;
  const following = [
    sources.follow(api, signal),
    api.follow<Pod>(
      ownPods,
      (pods) => {
        runs.take(pods);
      },
      signal,
    ),
    api.follow<Pod>(
      '/api/v1/pods',
      (pods) => {
        names.setPods(pods);
      },
      signal,
    ),
    api.follow<Service>(
      '/api/v1/services',
      (services) => {
        names.setServices(services);
      },
      signal,
    ),
  ];
  return {
    nodeName,
    kind: 'real processes of a test node agent',
    api,
    logs,
    run: (options) => runClient(options, { names, directory, nodeAddress: context.nodeAddress }),
    kill: (uid) => {
      runs.kill(uid);
    },
    runs: () => context.runs.map((run) => ({ ...run })),
    stop: async () => {
      stopping.abort();
      await Promise.all(following);
      await runs.endAll();
      await unregister();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The pods of the node, each with an address that no other one has. */
class PodRuns {
  readonly #runs = new Map<string, { run: PodRun; address: string }>();
  readonly #context: PodContext;
  readonly #subnet: string;

  constructor(context: PodContext, subnet: string) {
    this.#context = context;
    this.#subnet = subnet;
  }

  take(pods: ReadonlyMap<string, Pod>): void {
    for (const [uid, pod] of pods) {
      const known = this.#runs.get(uid);
      if (known !== undefined) known.run.update(pod);
      else this.#add(uid, pod);
    }
    for (const [uid, { run }] of this.#runs) {
      if (!pods.has(uid)) void run.end(0).then(() => this.#runs.delete(uid));
    }
  }

  kill(uid: string): void {
    this.#runs.get(uid)?.run.kill();
  }

  async endAll(): Promise<void> {
    await Promise.all([...this.#runs.values()].map(({ run }) => run.end(0)));
  }

  #add(uid: string, pod: Pod): void {
    if (pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed') return;
    const taken = new Set([...this.#runs.values()].map(({ address }) => address));
    const free = Array.from({ length: 253 }, (_, index) => `${this.#subnet}.${String(index + 2)}`);
    const address = free.find((candidate) => !taken.has(candidate));
    if (address === undefined) return; // a node holds fewer pods than that: see its capacity
    const run = new PodRun(pod, address, this.#context);
    this.#runs.set(uid, { run, address });
    run.update(pod);
  }
}

/** Loopback addresses for the pods of one cluster: `127.x.y`, where x and y are the API server's port. */
function subnetOf(server: string): string {
  const port = Number(new URL(server).port);
  return `127.${String(port >> 8)}.${String(port & 255)}`;
}
