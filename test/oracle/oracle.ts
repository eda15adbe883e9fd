import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import type { ClientInput, KubernetesObject } from '../../generator/flink/client.ts';
import { javaOracle } from './java.ts';
import { oracleLine } from './lines.ts';

/** Real Flink's exception: the chain outermost first, and where in Flink it came from (`Class.method`, root cause first). */
export interface OracleError {
  readonly error: readonly { readonly class: string; readonly message: string | null }[];
  readonly frames: readonly string[];
}

/** Real Flink's answer. */
export type OracleAnswer = { readonly objects: readonly KubernetesObject[] } | OracleError;

/** A running JVM with Flink's client in it. */
export interface Oracle {
  /** Answers in the order of the inputs. */
  ask(inputs: readonly ClientInput[]): Promise<readonly OracleAnswer[]>;
  close(): Promise<void>;
}

/**
 * Starts real Flink of a line; about 1 s if distribution and classes are in the cache, then some 5 ms a case.
 * @throws Error in one line if Java, Maven or Python is missing.
 */
export async function openOracle(line: string): Promise<Oracle> {
  const java = await javaOracle(oracleLine(line).flinkVersion);
  const home = mkdtempSync(join(tmpdir(), 'flink-oracle-home-'));
  // What the client makes of a path without a root is as if it ran in /client.
  const own = [
    '-Duser.dir=/client',
    `-Duser.home=${home}`,
    `-Djava.io.tmpdir=${home}`,
    `-Dflinkchart.home=${java.distribution.home}`,
  ];
  const jvm = execa('java', [...own, ...java.arguments('Oracle')], {
    cwd: home,
    // Case by case the program replaces its environment; this one only makes file names UTF-8.
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    extendEnv: false,
    buffer: { stdout: false, stderr: true },
    reject: false,
  });
  const waiting: { resolve: (answer: OracleAnswer) => void; reject: (reason: Error) => void }[] = [];
  createInterface({ input: jvm.stdout }).on('line', (text) => {
    waiting.shift()?.resolve(JSON.parse(text) as OracleAnswer);
  });
  let end: Error | undefined;
  const ended = jvm.then((result) => {
    rmSync(home, { recursive: true, force: true });
    const reason = (end = new Error(`The oracle ended (exit ${String(result.exitCode)}): ${result.stderr.trim()}`));
    for (const one of waiting.splice(0)) one.reject(reason);
  });
  let asked = 0;
  return {
    ask: (inputs) =>
      Promise.all(
        inputs.map(
          (input) =>
            new Promise<OracleAnswer>((resolve, reject) => {
              if (end !== undefined) throw end;
              waiting.push({ resolve, reject });
              jvm.stdin.write(`${JSON.stringify({ id: asked++, ...plain(input) })}\n`);
            }),
        ),
      ),
    close: async () => {
      jvm.stdin.end();
      await ended;
    },
  };
}

/** The fields of a client's input and no others. */
function plain({ mode, args, environment, files, confDir }: ClientInput): ClientInput {
  return { mode, args, environment, files, confDir };
}
