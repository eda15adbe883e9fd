/** Addresses of a node with a network of its own: none of them is anybody's (they are set aside for measurements). */
export interface Network {
  /** This machine, as the node sees it. */
  readonly machine: string;
  readonly node: string;
  /** The addresses of pods, as a range. */
  readonly pods: string;
  /** The service address of the API server, the first of the control plane's range; its certificate is for it. */
  readonly apiServer: string;
  /** The name on this machine of the link to the node. */
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
