import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContainerStatus, Container as Spec, Pod, PodSpec } from 'kubernetes-types/core/v1.d.ts';
import type { ControlPlane } from '../control-plane/control-plane.ts';
import { eventually } from '../session/installed-release.ts';
import { sharedControlPlane } from '../shared.ts';
import { type NodeAgent, startNodeAgent } from './agent.ts';
import type { Images } from './image.ts';

/** The name of an image that has the machine's programs and nothing else. */
const tinyImage = 'tiny';

/** Pods in a namespace of their own, straight on a node agent: no scheduler has a hand in it. */
export class PodsInTest {
  readonly plane: ControlPlane;
  readonly agent: NodeAgent;
  readonly namespace: string;

  private constructor(plane: ControlPlane, agent: NodeAgent, namespace: string) {
    this.plane = plane;
    this.agent = agent;
    this.namespace = namespace;
  }

  /**
   * Starts an agent on the control plane and makes the namespace.
   * @param plane The shared one by default.
   * @throws Error in one line if something needed is missing, or if the cluster is a person's own.
   */
  static async start(namespace: string, plane = sharedControlPlane(), images: Images = {}): Promise<PodsInTest> {
    if (plane === undefined) throw new Error('the node agent needs a control plane of the tests');
    const { server, ca, adminToken: token } = plane;
    const tiny = { directories: [], files: {}, env: { PATH: '/usr/bin:/bin' } };
    const agent = await startNodeAgent(
      { server, ca, token },
      { [tinyImage]: tiny, ...images },
      { nodeName: 'node-agent-test' },
    );
    const pods = new PodsInTest(plane, agent, namespace);
    await agent.api.call('POST', '/api/v1/namespaces', { metadata: { name: namespace } });
    await eventually('the service account', 30, () => agent.api.find(pods.path('serviceaccounts', 'default')));
    return pods;
  }

  /** Path of an object of the namespace, or of all of a kind. */
  path(kind: string, name?: string): string {
    return `/api/v1/namespaces/${this.namespace}/${kind}${name === undefined ? '' : `/${name}`}`;
  }

  /** Makes a pod whose one container, `main`, runs a bash program. */
  async create(
    name: string,
    program: string,
    container: Partial<Spec> = {},
    spec: Partial<PodSpec> = {},
  ): Promise<Pod> {
    const main = { name: 'main', image: tinyImage, command: ['bash', '-c', program], ...container };
    return this.agent.api.call<Pod>('POST', this.path('pods'), {
      metadata: { name },
      spec: {
        nodeName: this.agent.nodeName,
        automountServiceAccountToken: false,
        tolerations: [{ operator: 'Exists' }],
        ...spec,
        containers: [main, ...(spec.containers ?? [])],
      },
    });
  }

  /** The pod as the API server has it. */
  async pod(name: string): Promise<Pod | undefined> {
    return this.agent.api.find<Pod>(this.path('pods', name));
  }

  /** The status of its container, once `holds`. */
  async status(name: string, holds: (status: ContainerStatus) => boolean, seconds = 30): Promise<ContainerStatus> {
    let seen: ContainerStatus | undefined;
    return eventually(`the container of ${name}`, seconds, async () => {
      seen = (await this.pod(name))?.status?.containerStatuses?.find((status) => status.name === 'main');
      return seen !== undefined && holds(seen) ? seen : undefined;
    }).catch((error: unknown) => {
      throw new Error(`it is ${JSON.stringify(seen)}`, { cause: error });
    });
  }

  /** Deletes a pod and waits until it is gone; answers how long that took, in milliseconds. */
  async remove(name: string, graceSeconds?: number): Promise<number> {
    const from = Date.now();
    await this.agent.api.call('DELETE', this.path('pods', name), { gracePeriodSeconds: graceSeconds });
    await eventually(`the end of ${name}`, 60, async () => ((await this.pod(name)) === undefined ? true : undefined));
    return Date.now() - from;
  }

  /** What the pod's container has printed so far. */
  output(name: string): string {
    const log = join(this.agent.logs, `${this.namespace}_${name}_main.log`);
    return existsSync(log) ? readFileSync(log, 'utf8') : '';
  }

  /** Waits until the container has printed it. */
  async printed(name: string, text: string | RegExp, seconds = 30): Promise<string> {
    return eventually(`${String(text)} of ${name}`, seconds, () => {
      const output = this.output(name);
      return Promise.resolve(
        (typeof text === 'string' ? output.includes(text) : text.test(output)) ? output : undefined,
      );
    }).catch((error: unknown) => {
      throw new Error(`it printed ${this.output(name)}`, { cause: error });
    });
  }

  async stop(): Promise<void> {
    await this.agent.api.call('DELETE', `/api/v1/namespaces/${this.namespace}`);
    await this.agent.stop();
  }
}
