import type { ConfValue } from './options/conf-value.ts';

/** What Flink's client is given, and what it answers: plain data, so that the pipeline runs in a browser too. */

/** Flink's two ways of deploying itself on Kubernetes. */
export type Mode = 'session' | 'application';

/** A file of the client's machine: text (UTF-8), or any bytes. */
export type FileContent = string | { readonly base64: string };

/** One call of the client: `kubernetes-session.sh ARGS…` or `flink run-application ARGS…`. */
export interface ClientInput {
  readonly mode: Mode;
  /** The arguments after the program's (and for `flink` the action's) name, as the shell would pass them. */
  readonly args: readonly string[];
  /** Environment variables that the client reads (`HADOOP_CONF_DIR`, `HADOOP_HOME`, `FLINK_JM_HEAP`, …). */
  readonly environment: Readonly<Record<string, string>>;
  /** Absolute path → content. A directory exists if a file lies below it. */
  readonly files: Readonly<Record<string, FileContent>>;
  /** The client's configuration directory (FLINK_CONF_DIR); the configuration file and the log files are looked up below it. */
  readonly confDir: string;
  /** What a jar's relative path is relative to; left out: the root. */
  readonly workingDirectory?: string;
}

/** A Kubernetes object as the client would send it. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; [field: string]: unknown };
  [field: string]: unknown;
}

/** Why the client deploys nothing. */
export interface Refusal {
  /** The key of the option that is at fault; the same one that Flink's own message names, where it names one. */
  readonly option: string;
  /** One line: what was found, what it must be, and the way out. */
  readonly message: string;
  /** Which sentence the message is, for those that read findings: `cluster-id.name`. */
  readonly code: string;
}

/** A refusal as it is printed, by Helm or by real Flink. */
export type ToldRefusal = Omit<Refusal, 'code'>;

/** What the client deploys. */
export interface Deployed {
  /** The Deployment first, then its accompanying resources in the order of the decorators. */
  readonly objects: readonly KubernetesObject[];
  /** The options that the configuration among the objects holds, gathered when they are asked for. */
  readonly options: () => ReadonlyMap<string, ConfValue>;
}

/** The client's answer: objects, or a refusal. */
export type ClientResult = Deployed | { readonly refusal: Refusal };
