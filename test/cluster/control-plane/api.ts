import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import type { ControlPlane } from './control-plane.ts';

/** What the API server answers: the HTTP status, and the object (a Status where it refuses); a text where it is no JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** One call of the API. `type` is the content type of `body`: of a patch it says the kind of patch. */
export type Call = (method: string, path: string, body?: unknown, type?: string) => Promise<Answer>;

/** Calls the API of a control plane as its administrator, or with the `token` of somebody else. */
export function apiOf(plane: ControlPlane, token: string = plane.adminToken): Call {
  const ca = readFileSync(plane.ca);
  return (method, path, body, type = 'application/json') =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      // Node sends no length with a DELETE unless it is told, and the server would not see the body.
      const length = { 'content-type': type, 'content-length': Buffer.byteLength(text) };
      const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : length) };
      const call = request(new URL(path, plane.server), { method, ca, headers, timeout: 10_000 }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const said = Buffer.concat(parts).toString('utf8');
          const isJson = (answer.headers['content-type'] ?? '').startsWith('application/json');
          resolve({ status: answer.statusCode ?? 0, body: isJson ? (JSON.parse(said) as unknown) : said });
        });
      });
      call.on('error', reject);
      call.on('timeout', () => call.destroy(new Error(`${method} ${path}: no answer in 10 s`)));
      call.end(text);
    });
}
