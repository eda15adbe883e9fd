import type { Mode } from '../../../reference/flink/client.ts';
import { ConvertError } from '../convert-error.ts';
import type { ShellCommand } from './command.ts';
import { Interpreter } from './interpreter.ts';
import { directoryOf, pathOf } from './paths.ts';
import { State, type WrittenFile } from './state.ts';
import { type Syntax, syntaxOf } from './syntax.ts';
import { type Reason, type Value, baseOf, known, reasonsOf, shown, textOf } from './value.ts';

/** A call of Flink's client that deploys something. */
export interface ClientCall {
  readonly mode: Mode;
  /** After the program's, and for `flink` the action's, name. */
  readonly args: readonly string[];
  /** Variables that are known where it runs. */
  readonly environment: Readonly<Record<string, string>>;
  readonly line: number;
  /** What has to be said of it. */
  readonly notes: readonly string[];
  readonly place: CallPlace;
}

/** Where a call runs, and which files the script has made for it. */
export interface CallPlace {
  /** From where the script began; left out: not known. */
  readonly directory: string | undefined;
  /** The directory of the distribution whose program it calls, as the script writes it; left out: the program is found by PATH. */
  readonly home: string | undefined;
  /** `FLINK_CONF_DIR`. */
  readonly confDir: Value | undefined;
  readonly written: ReadonlyMap<string, WrittenFile>;
  /** A path from where the script began. */
  readonly pathOf: (path: string) => string;
}

/** What a script deploys, and what else it runs. */
export interface ScriptCalls {
  readonly calls: readonly FoundCall[];
  /** Commands that were passed over, for the user to know. */
  readonly passedOver: readonly string[];
  readonly notes: readonly string[];
  /** Lines that begin with an option, and so belong to no command. */
  readonly dangling: readonly Pick<ShellCommand, 'line' | 'lastLine' | 'fields'>[];
  /** What else keeps a call from being found. */
  readonly hint: string | undefined;
}

/** A call whose words may be unknown in part. */
export interface FoundCall {
  readonly mode: Mode;
  readonly args: readonly Value[];
  readonly line: number;
  readonly command: ShellCommand;
  readonly state: State;
  readonly program: Value;
}

/** What a script is read with. */
export interface ScriptInput {
  /** Variables that stand over the script's own. */
  readonly given: Readonly<Record<string, string>>;
  /** A file that the script reads, by its path from where it runs. */
  readonly readFile?: (path: string) => string | undefined;
}

const actions = ['run-application', 'run'];

/**
 * The calls of `kubernetes-session.sh` and of `flink run-application` (or `run -t kubernetes-application`) in a script. The script is
 * followed as far as it is known; nothing is run.
 * @throws ConvertError if no shell reads the script
 */
export function clientCalls(script: string, { given, readFile }: ScriptInput): ScriptCalls {
  const isList = /^\s*-D/.test(script);
  const syntax = syntaxOf(isList ? `kubernetes-session.sh ${script}` : script.replace(/^\uFEFF/, ''));
  const found = new Findings();
  const interpreter = new Interpreter(syntax, {
    given: new Map(Object.entries(given)),
    readFile: readFile ?? (() => undefined),
    onCommand: (command, state) => {
      found.add(command, state);
    },
    onNote: (note) => {
      found.notes.add(note);
    },
  });
  const state = new State();
  limited(() => interpreter.run(syntax.script, state));
  if (found.calls.length === 0)
    limited(() => {
      callTheRest(interpreter, state);
    });
  const hint = found.hint ?? oddBlank(syntax);
  return isList ? { ...together(found), hint } : { ...found.all(), hint };
}

/** Whether a text that is no YAML looks like a script that calls Flink's client. */
export function mentionsClient(text: string): boolean {
  return (
    /(?:^|[\s/;&|"'}(`=])kubernetes-session\.sh(?![\w.-])/m.test(text) ||
    /(?:^|[\s"'])run-application(?:\s|$)|(?:^|[\s/;&|"'}(`])flink["']?\s+run(?:\s|$)/m.test(text) ||
    /(?:\s(?:-t|--target)[\s=]+|-Dexecution\.target=)["']?kubernetes-/.test(text) ||
    /^\s*-D\s*\S+/.test(text)
  );
}

/** Options without a program are those of a session, a line each or all in one. */
function together(found: Findings): Omit<ScriptCalls, 'hint'> {
  const { calls, dangling, ...others } = found.all();
  const [call] = calls;
  if (call === undefined) return { calls, dangling, ...others };
  return {
    ...others,
    calls: [{ ...call, args: [...call.args, ...dangling.flatMap(({ fields }) => fields)] }],
    dangling: [],
  };
}

/** Functions that nothing calls: with arguments that are not known. */
function callTheRest(interpreter: Interpreter, state: State): void {
  state.ended = undefined;
  for (const [name, node] of state.functions)
    if (!interpreter.called.has(name)) interpreter.call(name, undefined, state.copy(), interpreter.lineOf(node.pos));
}

function limited(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (error instanceof RangeError) throw new ConvertError('the script is nested too deep');
    throw error;
  }
}

/** What the commands of a script are, while it is followed. */
class Findings {
  readonly calls: FoundCall[] = [];
  readonly notes = new Set<string>();
  readonly #passedOver = new Set<string>();
  readonly #dangling = new Map<number, ShellCommand>();
  hint: string | undefined;

  add(command: ShellCommand, state: State): void {
    const { fields, line } = command;
    const [first = []] = fields;
    const call = callOf(command, state);
    if (call !== undefined) this.calls.push(call);
    else if (isArgument(first)) this.#dangling.set(line, command);
    else {
      const summary = summaryOf(command);
      if (summary !== undefined) this.#passedOver.add(`line ${line}: ${summary}`);
      this.#look(command);
    }
  }

  all(): Omit<ScriptCalls, 'hint'> {
    return {
      calls: this.calls,
      passedOver: [...this.#passedOver],
      notes: [...this.notes],
      dangling: [...this.#dangling.values()],
    };
  }

  /** A program that is not known may be the client. */
  #look({ fields, line }: ShellCommand): void {
    const [first = []] = fields;
    const isLike = fields.some((field) => /^-Dkubernetes\.|^kubernetes-application$/.test(shown(field)));
    if (!isLike || textOf(first) !== undefined) return;
    const names = reasonsOf([first]).flatMap(({ name }) => (name === undefined ? [] : [`--env ${name}=VALUE`]));
    this.hint ??= `line ${line}: the program is not known: give it by ${names[0] ?? 'its name'}`;
  }
}

/** What can only be an argument: an option, a jar. */
function isArgument(first: Value): boolean {
  return /^(?:--?[A-Za-z]|local:\/\/)/.test(shown(first));
}

/** Commands that tell of a program, and do not run it. */
const tellers = new Set([
  ...[
    'echo',
    'printf',
    'cat',
    'grep',
    'egrep',
    'fgrep',
    'ls',
    'which',
    'type',
    'whereis',
    'hash',
    'chmod',
    'chown',
    'cp',
    'mv',
    'rm',
  ],
  ...[
    'ln',
    'sed',
    'awk',
    'find',
    'tar',
    'zip',
    'touch',
    'file',
    'stat',
    'head',
    'tail',
    'less',
    'man',
    'alias',
    'pkill',
    'pgrep',
    'ps',
  ],
  ...[
    'log',
    'info',
    'debug',
    'warn',
    'warning',
    'error',
    'err',
    'die',
    'fail',
    'usage',
    'msg',
    'say',
    'fatal',
    'test',
    '[',
    'trap',
    'git',
  ],
]);

function callOf(command: ShellCommand, state: State): FoundCall | undefined {
  const { fields, line } = command;
  const [first = []] = fields;
  // echo stop | kubernetes-session.sh … ends a session.
  if (command.piped || endsSession(command) || tellers.has(baseOf(first) ?? '')) return undefined;
  const session = fields.findIndex((field) => baseOf(field) === 'kubernetes-session.sh');
  if (session !== -1) {
    const args = fields.slice(session + 1);
    if (args.some((arg) => ['-h', '--help'].includes(textOf(arg) ?? ''))) return undefined;
    return { mode: 'session', args, line, command, state: state.copy(), program: fields[session] ?? [] };
  }
  const flink = fields.findIndex(
    (field, index) => isFlink(field) && actions.includes(textOf(fields[index + 1] ?? []) ?? ''),
  );
  if (flink === -1) return undefined;
  const args = fields.slice(flink + 2);
  if (submits(textOf(fields[flink + 1] ?? []) ?? '', args)) return undefined;
  return { mode: 'application', args, line, command, state: state.copy(), program: fields[flink] ?? [] };
}

/** A program that is not known, before an action of `flink`, is that. */
function isFlink(field: Value): boolean {
  return baseOf(field) === 'flink' || (textOf(field) === undefined && baseOf(field) === undefined);
}

function endsSession({ stdin }: ShellCommand): boolean {
  return stdin !== undefined && /^\s*(?:stop|quit)\s*$/m.test(shown(stdin));
}

/** Whether it gives a job to a cluster that runs already, or to another system than Kubernetes. */
function submits(action: string, args: readonly Value[]): boolean {
  const words = args.map((arg) => ({ text: textOf(arg), shown: shown(arg) }));
  const targets = words.flatMap(({ text, shown: word }, index) => {
    const next = words[index + 1];
    if (['-t', '--target', '-e', '--executor'].includes(text ?? '')) return [next?.text];
    const inline = /^(?:--target=|-t=|--executor=|-Dexecution\.target=)(.*)$/s.exec(word)?.[1];
    if (inline !== undefined) return [text === undefined ? undefined : inline];
    const apart = text === '-D' ? /^execution\.target=(.*)$/s.exec(next?.text ?? '')?.[1] : undefined;
    return apart === undefined ? [] : [apart];
  });
  if (targets.length === 0) return action === 'run';
  return !targets.some(
    (target) =>
      target === undefined ||
      (target.endsWith('application') && !target.startsWith('yarn')) ||
      (action !== 'run' && !target.startsWith('yarn')),
  );
}

/** Commands that say something about the cluster; of others no word is shown, which might be a secret. */
const told = [
  'kubectl',
  'oc',
  'helm',
  'kustomize',
  'docker',
  'podman',
  'sql-client.sh',
  'envsubst',
  'yarn-session.sh',
  'start-cluster.sh',
];

function summaryOf({ fields }: ShellCommand): string | undefined {
  const [first = [], second = []] = fields;
  const name = baseOf(first) ?? '';
  const action = textOf(second) ?? '';
  if (name === 'flink')
    return ['run', 'run-application', 'list', 'cancel', 'stop', 'savepoint', 'info'].includes(action)
      ? `flink ${action}`
      : 'flink';
  const client = fields.find((field) => baseOf(field) === 'kubernetes-session.sh');
  if (client !== undefined) return 'kubernetes-session.sh';
  return told.includes(name) ? name : undefined;
}

/** The blanks that are none for a shell, as web pages have them. */
const odd = /[\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF\v\f\u0085]/;

function oddBlank({ text, lineOf }: Syntax): string | undefined {
  const at = odd.exec(text);
  return at === null ? undefined : blankMessage(lineOf(at.index), at[0]);
}

function blankMessage(line: number, char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `line ${line}: holds a character that looks like a blank and is none for a shell, U+${code}: write a blank in its place`;
}

/**
 * The one call of a script, or the one that was chosen, counted from 1.
 * @throws ConvertError in one line, also for what is not known of its words
 */
export function theCall(found: ScriptCalls, chosen: number | undefined): ClientCall {
  const call = chooseCall(found, chosen);
  checkDangling(found);
  checkBlanks(call);
  if (/=<[A-Za-z]/.test(call.command.text))
    throw new ConvertError(`line ${call.line}: <…> stands for a value: put it in`);
  const optional = (arg: Value): boolean =>
    arg.length === 1 && reasonsOf([arg]).some((reason) => reason.optional === true);
  const args = call.args.filter((arg) => !optional(arg));
  checkKnown(call.line, reasonsOf(args), found.notes);
  const notes = [...found.notes];
  if (args.length < call.args.length)
    notes.push(`line ${call.line}: $@: the arguments of the script are taken for none`);
  if (call.state.condition !== undefined)
    notes.push(`line ${call.line}: runs only where line ${call.state.condition} says so`);
  return {
    mode: call.mode,
    args: args.map((arg) => textOf(arg) ?? ''),
    environment: environmentOf(call),
    line: call.line,
    notes,
    place: placeOf(call),
  };
}

function chooseCall({ calls, dangling, hint }: ScriptCalls, chosen: number | undefined): FoundCall {
  const [first, second] = calls;
  if (first === undefined) {
    const [only] = dangling;
    throw new ConvertError(
      hint ??
        (only === undefined ? undefined : danglingMessage([only])) ??
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

function checkDangling({ dangling }: ScriptCalls): void {
  if (dangling.length > 0) throw new ConvertError(danglingMessage(dangling));
}

function danglingMessage(dangling: ScriptCalls['dangling']): string {
  const lines = dangling
    .slice(0, 20)
    .map(({ line, lastLine }) => (lastLine > line ? `${line}-${lastLine}` : String(line)));
  const isOne = dangling.length === 1 && !lines.join('').includes('-');
  const which = isOne
    ? `line ${lines.join('')}: begins with an argument and is`
    : `lines ${lines.join(', ')}: begin with an argument and are`;
  return `${which} part of no command: the line before must end in a backslash, with nothing after it`;
}

function checkBlanks({ args, line }: FoundCall): void {
  for (const piece of args.flat()) {
    const found = 'text' in piece && !piece.quoted ? odd.exec(piece.text) : null;
    if (found !== null) throw new ConvertError(blankMessage(line, found[0]));
  }
}

/** Says all at once what is not known. */
export function checkKnown(line: number, reasons: readonly Reason[], notes: readonly string[] = []): void {
  const [first, second] = reasons;
  if (first === undefined) return;
  const options = reasons.flatMap(({ name }) => (name === undefined ? [] : [`--env ${name}=VALUE`]));
  const isAll = options.length === reasons.length;
  const missing = notes.find((note) => note.includes('is not here'));
  const from = missing === undefined ? '' : ` (${missing.replace(/: give by .*/, '')})`;
  if (second === undefined) {
    throw new ConvertError(
      `line ${line}: ${first.source} ${first.why}${from}: ${isAll ? `give it by ${options.join('')}` : 'put its value in'}`,
    );
  }
  const list = reasons.map(({ source, why }) => `${source} ${why}`).join(', ');
  const ways = [
    ...(options.length > 0 ? [`give them by ${options.join(' ')}`] : []),
    ...(isAll ? [] : ['put the values of the others in']),
  ];
  throw new ConvertError(
    `line ${line}: ${list}${from}: ${options.length === 0 ? 'put their values in' : ways.join(', ')}`,
  );
}

function environmentOf({ state, command, args }: FoundCall): Record<string, string> {
  const environment = new Map<string, string>();
  const set = (name: string, value: Value | undefined): void => {
    const text = value === undefined ? undefined : textOf(value);
    if (text === undefined) environment.delete(name);
    else environment.set(name, text);
  };
  for (const [name, variable] of state.variables) if (variable?.value !== undefined) set(name, variable.value);
  for (const [name, value] of command.own) set(name, value);
  for (const [name, value] of passed(command, args)) set(name, value);
  return Object.fromEntries(environment);
}

/** What `env A=b`, `sudo A=b` and `docker run -e A=b` give to the program. */
function passed({ fields }: ShellCommand, args: readonly Value[]): readonly (readonly [string, Value])[] {
  return fields.slice(0, fields.length - args.length).flatMap((field) => {
    const [first, ...others] = field;
    const match =
      first !== undefined && 'text' in first ? /^(?:--env=|-e)?([A-Za-z_]\w*)=(.*)$/s.exec(first.text) : null;
    return match === null ? [] : [[match[1] ?? '', [...known(match[2] ?? ''), ...others]] as const];
  });
}

function placeOf(call: FoundCall): CallPlace {
  const { state, program, command, args } = call;
  const own = new Map([...command.own, ...passed(command, args)]);
  const path = shown(program);
  const bin = directoryOf(pathOf(program, state.directory));
  return {
    directory: textOf(state.directory),
    home: path.includes('/') ? directoryOf(bin) : undefined,
    confDir: own.get('FLINK_CONF_DIR') ?? state.variables.get('FLINK_CONF_DIR')?.value,
    written: state.files,
    pathOf: (one) => pathOf(known(one), state.directory),
  };
}
