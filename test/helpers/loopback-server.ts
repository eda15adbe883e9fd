import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that answers as a test needs it. */
export abstract class LoopbackServer {
  readonly #server: Server = createServer((request, response) => {
    void this.#read(request, response);
  });

  /** Listens; at which port. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return String((this.#server.address() as AddressInfo).port);
  }

  stop(): void {
    this.#server.close();
  }

  async #read(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    this.answer(request, Buffer.concat(parts).toString(), response);
  }

  protected abstract answer(request: IncomingMessage, body: string, response: ServerResponse): void;
}

/** Flink's REST API: compact JSON. The real one is asked in test/cluster. */
export abstract class FakeFlinkRest extends LoopbackServer {
  readonly asked: string[] = [];
  /** Asked before each request is answered; a code in place of an answer, 0 for none. */
  before: (asked: string) => number | undefined = () => undefined;

  protected override answer(request: IncomingMessage, body: string, response: ServerResponse): void {
    const asked = `${request.method ?? ''} ${request.url ?? ''}`;
    this.asked.push(asked);
    const code = this.before(asked);
    if (code === 0) response.destroy();
    else if (code === undefined) {
      const [status, answer] = this.handle(asked, body);
      response.writeHead(status).end(JSON.stringify(answer));
    } else response.writeHead(code).end(JSON.stringify({ errors: [`code ${String(code)} for a test`] }));
  }

  /** The code and the answer. */
  protected abstract handle(asked: string, body: string): readonly [number, object];
}
