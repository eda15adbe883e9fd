import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container, Probe } from 'kubernetes-types/core/v1.d.ts';

/**
 * Asks a readiness probe (`httpGet` or `tcpSocket`) until `signal` aborts and tells each change of its answer.
 * A container without one, or with one of another kind, is ready as soon as it runs.
 */
export async function followReadiness(
  container: Container,
  podAddress: string,
  tell: (ready: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const probe = container.readinessProbe;
  if (probe?.httpGet === undefined && probe?.tcpSocket === undefined) {
    tell(true);
    return;
  }
  let ready = false;
  let failures = 0;
  await pause(probe.initialDelaySeconds ?? 0, signal);
  while (!stopped(signal)) {
    const answered = await ask(probe, container, podAddress);
    failures = answered ? 0 : failures + 1;
    const next: boolean = answered || (ready && failures < (probe.failureThreshold ?? 3));
    if (next !== ready && !stopped(signal)) tell(next);
    ready = next;
    await pause(probe.periodSeconds ?? 10, signal);
  }
}

/** A call, since the answer changes during an await. */
function stopped(signal: AbortSignal): boolean {
  return signal.aborted;
}

async function ask(probe: Probe, container: Container, podAddress: string): Promise<boolean> {
  const { httpGet, tcpSocket, timeoutSeconds = 1 } = probe;
  const named = httpGet?.port ?? tcpSocket?.port ?? 0;
  const port = typeof named === 'number' ? named : container.ports?.find(({ name }) => name === named)?.containerPort;
  if (port === undefined) return false;
  if (httpGet === undefined) return opens(podAddress, port, timeoutSeconds * 1000);
  const url = `${(httpGet.scheme ?? 'HTTP').toLowerCase()}://${podAddress}:${String(port)}${httpGet.path ?? '/'}`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutSeconds * 1000), redirect: 'manual' });
    return response.status >= 200 && response.status < 400;
  } catch {
    return false;
  }
}

async function opens(host: string, port: number, timeout: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout });
    const answer = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  await sleep(seconds * 1000, undefined, { signal }).catch(() => undefined);
}
