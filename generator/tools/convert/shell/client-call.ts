import type { Mode } from '../../../reference/flink/client.ts';
import { ConvertError } from '../convert-error.ts';
import { readScript, type ShellCommand } from './script.ts';

/** A call of Flink's client that deploys something. */
export interface ClientCall {
  readonly mode: Mode;
  /** After the program's, and for `flink` the action's, name. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly line: number;
}

/** What a script deploys, and what else it runs. */
export interface ScriptCalls {
  readonly calls: readonly ClientCall[];
  /** Commands that were passed over, for the user to know. */
  readonly passedOver: readonly string[];
}

const actions = ['run-application', 'run'];

/**
 * The calls of `kubernetes-session.sh` and of `flink run-application` (or `run -t kubernetes-application`) in a script.
 * @throws ConvertError if the script cannot be read
 */
export function clientCalls(script: string, given: Readonly<Record<string, string>>): ScriptCalls {
  const calls: ClientCall[] = [];
  const passedOver: string[] = [];
  for (const command of readScript(script, given)) {
    const call = callOf(command);
    if (call === undefined) passedOver.push(summary(command));
    else calls.push(call);
  }
  return { calls, passedOver };
}

/**
 * The one call of a script, or the one that was chosen, counted from 1.
 * @throws ConvertError
 */
export function theCall({ calls }: ScriptCalls, chosen: number | undefined): ClientCall {
  const [first, second] = calls;
  if (first === undefined) {
    throw new ConvertError(
      'no command starts a cluster: expected kubernetes-session.sh -D… or flink run-application -t kubernetes-application …',
    );
  }
  if (chosen === undefined) {
    if (second === undefined) return first;
    const lines = calls.map(({ line }) => line).join(', ');
    throw new ConvertError(
      `${calls.length} commands start a cluster (lines ${lines}): choose one by --command 1…${calls.length}`,
    );
  }
  const call = calls[chosen - 1];
  if (call === undefined)
    throw new ConvertError(`there is no command ${chosen} that starts a cluster, but ${calls.length}`);
  return call;
}

function callOf({ words, environment, line, piped }: ShellCommand): ClientCall | undefined {
  // echo stop | kubernetes-session.sh … ends a session.
  if (piped) return undefined;
  const session = words.findIndex((word) => baseName(word) === 'kubernetes-session.sh');
  if (session !== -1) return { mode: 'session', args: words.slice(session + 1), environment, line };
  const flink = words.findIndex(
    (word, index) => baseName(word) === 'flink' && actions.includes(words[index + 1] ?? ''),
  );
  if (flink === -1) return undefined;
  const args = words.slice(flink + 2);
  return submits(words[flink + 1] ?? '', args) ? undefined : { mode: 'application', args, environment, line };
}

/** `flink run` gives a job to a cluster that runs already, unless its target is an application. */
function submits(action: string, args: readonly string[]): boolean {
  if (action !== 'run') return false;
  const targets = args.flatMap((word, index) => [
    ...(['-t', '--target', '-e', '--executor'].includes(word) ? [args[index + 1] ?? ''] : []),
    ...(/^(?:--target=|-t=|-Dexecution\.target=)(.*)$/.exec(word)?.slice(1) ?? []),
    ...(word === '-D' ? (/^execution\.target=(.*)$/.exec(args[index + 1] ?? '')?.slice(1) ?? []) : []),
  ]);
  return !targets.some((target) => target.endsWith('application'));
}

function summary({ words, line }: ShellCommand): string {
  const [first = '', second] = words;
  const flink = ['flink', 'kubernetes-session.sh'].includes(baseName(first)) && second !== undefined;
  return `line ${line}: ${flink && !second.startsWith('-') ? `${first} ${second}` : first}`;
}

function baseName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}
