import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import type { Option } from '../../generator/facts/catalogue.ts';
import type { ClientInput, KubernetesObject } from '../../generator/reference/flink/client.ts';
import { javaOracle } from './java.ts';
import { lineFacts } from './lines.ts';

/** Real Flink's exception: the chain outermost first, and where in Flink it came from (`Class.method`, root cause first). */
export interface OracleError {
  readonly error: readonly { readonly class: string; readonly message: string | null }[];
  readonly frames: readonly string[];
  /** The client has deployed: it is the JobManager that cannot request a TaskManager. */
  readonly side?: 'taskmanager';
}

/** Real Flink's answer. */
export type OracleAnswer = { readonly objects: readonly KubernetesObject[] } | OracleError;

/** A configuration for the memory models, as texts. */
export interface MemoryQuestion {
  readonly configuration: Readonly<Record<string, string>>;
  /** FLINK_JM_HEAP and FLINK_TM_HEAP are read. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Sizes in bytes, and what the start scripts make of them. */
export type MemoryModel = Readonly<Record<'jvmParameters' | 'dynamicParameters' | (string & {}), string>>;

/** Each side on its own. */
export interface MemoryAnswer {
  readonly jobManager: MemoryModel | OracleError;
  readonly taskManager: MemoryModel | OracleError;
}

/** A text as the value of an option. */
export interface OptionQuestion {
  readonly option: Option;
  readonly text: string;
}

/** The value as Flink prints it into a configuration file, null if none. */
export type OptionAnswer = { readonly value: string | null } | OracleError;

/** A running JVM with Flink's client in it. Answers come in the order of the questions. */
export interface Oracle {
  ask(inputs: readonly ClientInput[]): Promise<readonly OracleAnswer[]>;
  /** The Pod that the deployed JobManager would request for its first TaskManager; the sources' README says what is taken for granted. */
  askTaskManager(inputs: readonly ClientInput[]): Promise<readonly OracleAnswer[]>;
  askMemory(questions: readonly MemoryQuestion[]): Promise<readonly MemoryAnswer[]>;
  askOption(questions: readonly OptionQuestion[]): Promise<readonly OptionAnswer[]>;
  close(): Promise<void>;
}

/** A Java program of the oracle at work: one question, one answer. */
export interface Program {
  readonly ask: <Answer>(questions: readonly object[]) => Promise<readonly Answer[]>;
  readonly close: () => Promise<void>;
}

/**
 * Starts real Flink of a line; about 1 s if distribution and classes are in the cache, then some 5 ms a case.
 * @param withOpt The jars of `opt/` too, which declare some options of the catalogue.
 * @throws Error in one line if Java, Maven or Python is missing.
 */
export async function openOracle(line: string, { withOpt = false } = {}): Promise<Oracle> {
  const { ask, close } = await openProgram(line, 'Oracle', { withOpt });
  return {
    ask: (inputs) => ask(inputs.map(plain)),
    askTaskManager: (inputs) => ask(inputs.map((input) => ({ ...plain(input), side: 'taskmanager' }))),
    askMemory: (questions) => ask(questions.map((question) => ({ kind: 'memory', ...question }))),
    askOption: (questions) =>
      ask(questions.map(({ option, text }) => ({ kind: 'option', class: option.class, key: option.key, text }))),
    close,
  };
}

/** The directory that stood for the root of a call, as it is in what the client created. */
export type Sent = { readonly directory: string } | OracleError;

/**
 * Lets Flink's client of a line do calls against the API server of a kubeconfig, one after the other.
 * @throws Error in one line if Java, Maven or Python is missing.
 */
export async function sendToKubernetes(
  line: string,
  kubeconfig: string,
  inputs: readonly ClientInput[],
): Promise<readonly Sent[]> {
  const sender = await openProgram(line, 'Sender', { properties: { kubeconfig } });
  try {
    return await sender.ask<Sent>(inputs.map(plain));
  } finally {
    await sender.close();
  }
}

async function openProgram(
  line: string,
  mainClass: string,
  { withOpt = false, properties = {} }: { withOpt?: boolean; properties?: Readonly<Record<string, string>> },
): Promise<Program> {
  const java = await javaOracle(lineFacts(line).flinkVersion);
  const home = mkdtempSync(join(tmpdir(), 'flink-oracle-home-'));
  // What the client makes of a path without a root is as if it ran in /client.
  const own = ['-Duser.dir=/client', `-Duser.home=${home}`, `-Djava.io.tmpdir=${home}`];
  const further = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
  const program = java.arguments(mainClass, ...(withOpt ? [java.distribution.opt] : []));
  const jvm = execa('java', [...own, ...further, `-Dflinkchart.home=${java.distribution.home}`, ...program], {
    cwd: home,
    // Case by case the program replaces its environment; this one only makes file names UTF-8.
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    extendEnv: false,
    buffer: { stdout: false, stderr: true },
    reject: false,
  });
  const waiting: { resolve: (answer: unknown) => void; reject: (reason: Error) => void }[] = [];
  createInterface({ input: jvm.stdout }).on('line', (text) => {
    waiting.shift()?.resolve(JSON.parse(text));
  });
  let end: Error | undefined;
  const ended = jvm.then((result) => {
    rmSync(home, { recursive: true, force: true });
    const reason = (end = new Error(`The oracle ended (exit ${String(result.exitCode)}): ${result.stderr.trim()}`));
    for (const one of waiting.splice(0)) one.reject(reason);
  });
  let asked = 0;
  const ask = <T>(questions: readonly object[]): Promise<readonly T[]> =>
    Promise.all(
      questions.map(
        (question) =>
          new Promise<T>((resolve, reject) => {
            if (end !== undefined) throw end;
            waiting.push({ resolve: resolve as (answer: unknown) => void, reject });
            jvm.stdin.write(`${JSON.stringify({ id: asked++, ...question })}\n`);
          }),
      ),
    );
  return {
    ask,
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
