import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { decode, encode, type Answer } from 'dns-packet';
import type { Pod, Service } from 'kubernetes-types/core/v1.d.ts';
import type { Api } from '../node-agent/api.ts';
import { addressesOf } from '../node-agent/names.ts';

/** A running name server. */
export interface NameServer {
  stop(): Promise<void>;
}

/** The domain of a cluster's services. */
export const clusterDomain = 'cluster.local';

/**
 * Answers at port 53 of `address` for the services of a cluster, each by the addresses of its ready pods, as a cluster's
 * name server does for headless ones.
 */
export async function startNameServer(address: string, api: Api): Promise<NameServer> {
  const stopping = new AbortController();
  let pods: readonly Pod[] = [];
  let services: readonly Service[] = [];
  const following = [
    api.follow<Pod>('/api/v1/pods', (now) => (pods = [...now.values()]), stopping.signal),
    api.follow<Service>('/api/v1/services', (now) => (services = [...now.values()]), stopping.signal),
  ];
  const socket = createSocket('udp4');
  socket.on('message', (message, sender) => {
    socket.send(answerTo(message, services, pods), sender.port, sender.address);
  });
  socket.bind(53, address);
  await once(socket, 'listening');
  socket.on('error', () => undefined); // who asked asks again
  return {
    stop: async () => {
      stopping.abort();
      await new Promise<void>((resolve) => socket.close(resolve));
      await Promise.all(following);
    },
  };
}

function answerTo(message: Buffer, services: readonly Service[], pods: readonly Pod[]): Buffer {
  const { id, questions = [], flags = 0 } = decode(message);
  const [question] = questions;
  const service = services.find(
    ({ metadata }) =>
      question?.name.toLowerCase() === `${metadata?.name ?? ''}.${metadata?.namespace ?? ''}.svc.${clusterDomain}`,
  );
  const addresses = service === undefined || question?.type !== 'A' ? [] : addressesOf(service, pods);
  const answers = addresses.map((data): Answer => ({ type: 'A', name: question?.name ?? '', ttl: 1, data }));
  const authoritative = 1 << 10;
  const noSuchName = 3;
  return encode({
    type: 'response',
    ...(id === undefined ? {} : { id }),
    flags: (flags & (1 << 8)) | authoritative | (service === undefined ? noSuchName : 0),
    questions,
    answers,
  });
}
