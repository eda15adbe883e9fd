import { readFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ObjectMeta } from 'kubernetes-types/meta/v1.d.ts';

/** How an API server is reached. */
export interface ApiAccess {
  /** `https://HOST:PORT`. */
  readonly server: string;
  /** Path of the certificates (PEM) to trust. */
  readonly ca: string;
  readonly token: string;
}

/** An object as the API server has it. */
export interface ApiObject {
  readonly metadata?: ObjectMeta;
}

/** An answer of the API server that is not a success. */
export class ApiError extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The few calls of the Kubernetes API that a node and its tests make. Every request ends within ten seconds, but for watches. */
export class Api {
  readonly access: ApiAccess;
  readonly #ca: Buffer;

  constructor(access: ApiAccess) {
    this.access = access;
    this.#ca = readFileSync(access.ca);
  }

  /**
   * One request; the answer's JSON.
   * @throws ApiError for an answer of 400 and above, with the API server's message; Error when there is no answer.
   */
  async call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
    const response = await this.#send(method, path, body, AbortSignal.timeout(10_000));
    const text = await wholeText(response);
    const code = response.statusCode ?? 0;
    if (code >= 400) throw new ApiError(code, `${method} ${path}: ${messageOf(text)}`);
    return JSON.parse(text) as Answer;
  }

  /** The same, with `undefined` where the object is not there. */
  async find<Answer>(path: string): Promise<Answer | undefined> {
    try {
      return await this.call<Answer>('GET', path);
    } catch (error) {
      if (error instanceof ApiError && error.code === 404) return undefined;
      throw error;
    }
  }

  /**
   * Hands every state of a collection to `changed`, first as listed and then after every watch event, until `signal`
   * aborts. What ends a watch (the API server restarted, an old version) ends in a new list.
   */
  async follow<Item extends ApiObject>(
    path: string,
    changed: (items: ReadonlyMap<string, Item>) => void,
    signal: AbortSignal,
  ): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#followOnce(path, changed, signal);
      } catch {
        await sleep(500); // the API server is away: the next list will tell
      }
    }
  }

  async #followOnce<Item extends ApiObject>(
    path: string,
    changed: (items: ReadonlyMap<string, Item>) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const list = await this.call<{ metadata: { resourceVersion: string }; items: Item[] }>('GET', path);
    const items = new Map(list.items.map((item) => [item.metadata?.uid ?? '', item]));
    changed(items);
    const joint = path.includes('?') ? '&' : '?';
    const watch = `${path}${joint}watch=1&resourceVersion=${list.metadata.resourceVersion}`;
    const response = await this.#send('GET', watch, undefined, signal);
    let rest = '';
    for await (const chunk of response.setEncoding('utf8')) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const event = JSON.parse(line) as { type: string; object: Item };
        if (event.type === 'ERROR' || event.object.metadata?.uid === undefined) return;
        if (event.type === 'DELETED') items.delete(event.object.metadata.uid);
        else items.set(event.object.metadata.uid, event.object);
        changed(items);
      }
    }
  }

  async #send(method: Method, path: string, body: unknown, signal: AbortSignal): Promise<IncomingMessage> {
    const url = new URL(path, this.access.server);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${this.access.token}`,
      ...(text === undefined ? {} : about(text, method)),
    };
    return new Promise((resolve, reject) => {
      const request = httpsRequest(url, { method, headers, ca: this.#ca, signal }, resolve);
      request.on('error', reject);
      request.end(text);
    });
  }
}

/** The length too: Node sends none with a DELETE, and the server would take the body for the next request. */
function about(text: string, method: Method): Readonly<Record<string, string | number>> {
  const type = method === 'PATCH' ? 'application/strategic-merge-patch+json' : 'application/json';
  return { 'content-type': type, 'content-length': Buffer.byteLength(text) };
}

async function wholeText(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  return text;
}

function messageOf(text: string): string {
  try {
    return (JSON.parse(text) as { message?: string }).message ?? text;
  } catch {
    return text;
  }
}
