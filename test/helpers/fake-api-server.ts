import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoopbackServer } from './loopback-server.ts';

/** An object with what the handover looks at. */
export interface Stored {
  readonly metadata: {
    readonly name: string;
    readonly uid?: string;
    resourceVersion?: string;
    annotations?: Record<string, string>;
    readonly labels?: Readonly<Record<string, string>>;
    readonly creationTimestamp?: string;
    readonly deletionTimestamp?: string;
    readonly deletionGracePeriodSeconds?: number;
    readonly ownerReferences?: readonly { readonly uid: string; readonly controller?: boolean }[];
  };
  readonly status?: {
    readonly phase: string;
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
    readonly podIP?: string;
  };
  data?: Record<string, string | null>;
}

/** A request as the server saw it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly authorization: string | undefined;
}

/**
 * As much of an API server as the handover's script asks, over plain HTTP, answering as the real one prints: objects by path, pods chosen by
 * the labels app and component, patches that a resource version guards. The real one is asked in test/cluster.
 */
export class FakeApiServer extends LoopbackServer {
  readonly objects = new Map<string, Stored>();
  readonly asked: Asked[] = [];
  /** Asked before each request is answered; a code in place of an answer. */
  before: (asked: Asked) => number | undefined = () => undefined;
  /** Paths whose answers are cut off before this text. */
  readonly cut = new Map<string, string>();

  /** What was asked, without what only reads. */
  changes(): readonly string[] {
    return this.asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  }

  protected override answer(request: IncomingMessage, body: string, response: ServerResponse): void {
    const url = new URL(request.url ?? '', 'http://server');
    const { authorization } = request.headers;
    const asked = { method: request.method ?? '', path: url.pathname, body, authorization };
    this.asked.push(asked);
    const [code, answer] = this.#handle(asked, url);
    const text = JSON.stringify(answer, undefined, 2)
      .replaceAll('&', '\\u0026')
      .replaceAll('<', '\\u003c')
      .replaceAll('>', '\\u003e');
    const end = this.cut.get(asked.path);
    response.writeHead(code, { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) });
    if (end === undefined) response.end(text);
    else response.write(text.slice(0, text.indexOf(end)), () => response.destroy());
  }

  #handle(asked: Asked, url: URL): readonly [number, object] {
    const { method, path, body } = asked;
    const code = this.before(asked);
    if (code !== undefined) return failed(code);
    const labels = url.searchParams.get('labelSelector');
    if (labels !== null) return [200, { kind: 'PodList', items: this.#pods(path, labels) }];
    const found = this.objects.get(path);
    if (found === undefined) return failed(404);
    if (method === 'DELETE') {
      if ((JSON.parse(body) as { preconditions: { uid: string } }).preconditions.uid !== found.metadata.uid)
        return failed(409);
      this.objects.delete(path);
    }
    if (method === 'PATCH') {
      const { metadata, data } = JSON.parse(body) as Stored;
      const guard = metadata.resourceVersion;
      if (guard !== undefined && guard !== found.metadata.resourceVersion) return failed(409);
      Object.assign(found.metadata, metadata, {
        annotations: { ...found.metadata.annotations, ...metadata.annotations },
      });
      found.metadata.resourceVersion = String(Number(found.metadata.resourceVersion ?? '0') + 1);
      const entries = Object.entries({ ...found.data, ...data }).filter(([, text]) => text !== null);
      if (data !== undefined) found.data = Object.fromEntries(entries);
    }
    return [200, found];
  }

  #pods(path: string, selector: string): readonly Stored[] {
    const wanted = selector.split(',').map((text) => text.split('='));
    return [...this.objects]
      .filter(([key]) => key.startsWith(`${path}/`))
      .map(([, pod]) => pod)
      .filter(({ metadata: { labels = {} } }) => wanted.every(([name = '', text]) => labels[name] === text));
  }
}

function failed(code: number): readonly [number, object] {
  return [code, { kind: 'Status', status: 'Failure', message: `code ${String(code)} for a test`, code }];
}
