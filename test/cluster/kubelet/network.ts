import { execa } from 'execa';

/** Addresses of a node with a network of its own: none of them is anybody's (they are set aside for measurements). */
export interface Network {
  /** This machine, as the node sees it. */
  readonly machine: string;
  readonly node: string;
  /** The addresses of pods, as a range. */
  readonly pods: string;
  /** The service address of the API server, the first of the control plane's range; its certificate is for it. */
  readonly apiServer: string;
  /** The link's name on this machine. */
  readonly device: string;
}

/** Addresses for the node of one control plane: two at a time have different ones, with luck. */
export function networkOf(server: string): Network {
  const number = String(Number(new URL(server).port) & 255);
  return {
    machine: `198.18.${number}.1`,
    node: `198.18.${number}.2`,
    pods: `198.19.${number}.0/24`,
    apiServer: '10.0.0.1',
    device: `flinkchart${number}`,
  };
}

/** Links this machine with the network of a process; the link and the route go with that network. */
export async function linkWith(pid: number, { machine, node, pods, device }: Network): Promise<void> {
  await execa('ip', ['link', 'add', device, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', String(pid)]);
  await execa('ip', ['address', 'add', `${machine}/30`, 'dev', device]);
  await execa('ip', ['link', 'set', device, 'up']);
  await execa('ip', ['route', 'add', pods, 'via', node, 'dev', device]);
}
