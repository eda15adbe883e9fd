import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container as Spec, HTTPGetAction, Probe, TCPSocketAction } from 'kubernetes-types/core/v1.d.ts';

/** A running container, as probes and hooks ask it. */
export interface Asked {
  readonly spec: Spec;
  readonly podAddress: string;
  /** Runs a command inside and kills it after so many seconds; its exit code. */
  exec(command: readonly string[], seconds: number): Promise<number>;
}

/** What becomes of a container's probes. */
export interface ProbeAnswers {
  /** It has started: at once without a startup probe. */
  started(): void;
  ready(ready: boolean): void;
  /** It has to end, with so many seconds of grace if the probe says how many. */
  failed(probe: 'startup' | 'liveness', graceSeconds: number | undefined): void;
}

/**
 * Asks a container's probes as a kubelet does. Nothing but the startup probe is asked before that one has succeeded; without a
 * readiness probe it is ready then.
 * @param running Aborts when the container has ended.
 * @param staying Aborts before that if the container is being ended: it is not ended twice, and readiness counts on.
 */
export async function followProbes(
  asked: Asked,
  tell: ProbeAnswers,
  running: AbortSignal,
  staying: AbortSignal,
): Promise<void> {
  const { startupProbe, readinessProbe, livenessProbe } = asked.spec;
  const since = Date.now();
  if (startupProbe !== undefined) {
    const { value: answered, done } = await results(startupProbe, asked, since, staying).next();
    if (done === true) return;
    if (!answered) {
      tell.failed('startup', startupProbe.terminationGracePeriodSeconds);
      return;
    }
  }
  tell.started();
  const readiness = async (): Promise<void> => {
    let ready = false;
    if (readinessProbe === undefined) tell.ready(true);
    else
      for await (const answered of results(readinessProbe, asked, since, running)) {
        if (answered !== ready) tell.ready(answered);
        ready = answered;
      }
  };
  const liveness = async (): Promise<void> => {
    if (livenessProbe === undefined) return;
    for await (const answered of results(livenessProbe, asked, since, staying)) {
      if (answered) continue;
      tell.failed('liveness', livenessProbe.terminationGracePeriodSeconds);
      return;
    }
  };
  await Promise.all([readiness(), liveness()]);
}

/** The answers of a probe that have come often enough in a row to count. */
async function* results(
  probe: Probe,
  asked: Asked,
  since: number,
  signal: AbortSignal,
): AsyncGenerator<boolean, undefined> {
  const { initialDelaySeconds = 0, periodSeconds = 10, successThreshold = 1, failureThreshold = 3 } = probe;
  let last: boolean | undefined;
  let row = 0;
  await pauseUntil(since + initialDelaySeconds * 1000, signal);
  while (!signal.aborted) {
    const next = Date.now() + periodSeconds * 1000;
    const answered = await answer(probe, asked);
    if (stopped(signal)) return;
    row = answered === last ? row + 1 : 1;
    last = answered;
    if (row >= (answered ? successThreshold : failureThreshold)) yield answered;
    await pauseUntil(next, signal);
  }
}

/** A call, since it changes during an await. */
function stopped(signal: AbortSignal): boolean {
  return signal.aborted;
}

async function answer(probe: Probe, asked: Asked): Promise<boolean> {
  const { httpGet, tcpSocket, exec, timeoutSeconds = 1 } = probe;
  if (httpGet !== undefined) return answersHttp(httpGet, asked, timeoutSeconds);
  if (tcpSocket !== undefined) return opens(tcpSocket, asked, timeoutSeconds);
  return (await asked.exec(exec?.command ?? [], timeoutSeconds)) === 0;
}

/** Whether a request is answered by a code from 200 to 399; who answers by HTTPS need not be known. */
export async function answersHttp(action: HTTPGetAction, asked: Asked, seconds: number): Promise<boolean> {
  const port = portOf(action.port, asked.spec);
  if (port === undefined) return false;
  const request = action.scheme === 'HTTPS' ? httpsRequest : httpRequest;
  const path = action.path ?? '/';
  const options = {
    host: action.host ?? asked.podAddress,
    port,
    path: path.startsWith('/') ? path : `/${path}`,
    headers: Object.fromEntries((action.httpHeaders ?? []).map(({ name, value }) => [name, value])),
    agent: false as const,
    rejectUnauthorized: false,
    signal: AbortSignal.timeout(seconds * 1000),
  };
  return new Promise((resolve) => {
    const asking = request(options, (response) => {
      const code = response.statusCode ?? 0;
      response.on('error', () => undefined); // it has said what counts
      response.destroy();
      resolve(code >= 200 && code < 400);
    });
    asking.on('error', () => {
      resolve(false);
    });
    asking.end();
  });
}

async function opens(action: TCPSocketAction, asked: Asked, seconds: number): Promise<boolean> {
  const port = portOf(action.port, asked.spec);
  if (port === undefined) return false;
  return new Promise((resolve) => {
    const socket = connect({ host: action.host ?? asked.podAddress, port, timeout: seconds * 1000 });
    const tell = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', tell(true)).once('error', tell(false)).once('timeout', tell(false));
  });
}

function portOf(port: number | string, { ports }: Spec): number | undefined {
  return typeof port === 'number' ? port : ports?.find(({ name }) => name === port)?.containerPort;
}

async function pauseUntil(time: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.max(0, time - Date.now()), undefined, { signal }).catch(() => undefined);
}
