import { tested } from './conditions.ts';
import type { Result, Shell, ShellCommand } from './command.ts';
import { printed } from './printing.ts';
import type { State } from './state.ts';
import { type Value, baseOf, joined, known, shown, textOf, unknown } from './value.ts';
import { Variables, separators } from './variables.ts';

/** The parts of the shell whose arguments are assignments. */
export const declarations: readonly string[] = ['export', 'declare', 'typeset', 'readonly', 'local'];

interface Running {
  readonly state: State;
  readonly shell: Shell;
}

type Builtin = (args: readonly Value[], command: ShellCommand, running: Running) => Result | undefined;

/** Runs a command that is the shell's own, or of which is known what it prints or writes; left out: it is neither. */
export function runBuiltin(name: string, command: ShellCommand, running: Running): Result | undefined {
  const own = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  const result = own?.(command.fields.slice(1), command, running);
  return result ?? runInner(name, command, running);
}

const done = (): Result => ({ status: true });
const unclear = (): Result => ({});

const again: Builtin = (args, command, { state, shell }) => {
  if (textOf(args[0] ?? [])?.startsWith('-') === true || args.length === 0) return {};
  return shell.execute({ ...command, fields: args }, state);
};

const change: Builtin = ([path], _, { state, shell }) => {
  const text = path === undefined ? undefined : textOf(path);
  if (path === undefined) state.directory = new Variables(shell.purpose.given, state).scalar('HOME');
  else if (text === '-') state.directory = unknown({ name: 'PWD', source: '$PWD', why: 'is not known' });
  else {
    const [first] = path;
    const isOwn = first !== undefined && (!('text' in first) || first.text.startsWith('/'));
    state.directory = isOwn || shown(state.directory) === '' ? path : joined([state.directory, known('/'), path]);
  }
  return { status: true };
};

const source: Builtin = ([path], { line }, { state, shell }) => {
  if (path === undefined) return {};
  const content = shell.fileAt(path, state);
  if (content !== undefined) return shell.runText(content, state, line);
  const name = baseOf(path) ?? shown(path);
  if (!/^(?:profile|\.?bashrc|\.?bash_profile|\.profile|activate)$/.test(name))
    shell.purpose.onNote(`line ${line}: ${shown(path)} is not here: give by --env what it sets`);
  return { status: true };
};

const builtins: Readonly<Record<string, Builtin>> = {
  ':': done,
  true: done,
  false: () => ({ status: false }),
  exec: (args, command, running) => {
    if (args.length === 0) return { status: true };
    again(args, command, running);
    running.shell.end(running.state, 'exit');
    return {};
  },
  command: again,
  builtin: again,
  nohup: again,
  time: again,
  sudo: (args, command, running) => {
    const from = afterOptions(args, ['-u', '-g', '-h', '-p', '-C', '-r', '-t', '-U']);
    const name = textOf(args[from] ?? []);
    const isOwn = name !== undefined && ['tee', 'cp', 'mv', 'cat', 'sed', 'bash', 'sh', 'su', 'mkdir'].includes(name);
    return isOwn ? again(args.slice(from), command, running) : undefined;
  },
  eval: (args, { line }, { state, shell }) =>
    shell.runText(joined(args.flatMap((arg) => [arg, known(' ')])), state, line),
  exit: (_, __, { state, shell }) => {
    shell.end(state, 'exit');
    return {};
  },
  return: (_, __, { state, shell }) => {
    shell.end(state, state.within === undefined ? 'exit' : 'return');
    return {};
  },
  cd: change,
  pushd: change,
  popd: (_, command, running) => change([known('-')], command, running),
  source,
  '.': source,
  set: (args, _, { state }) => {
    const from = args.findIndex((arg) => textOf(arg) === '--');
    if (from !== -1) state.positional = args.slice(from + 1);
    return { status: true };
  },
  shift: ([count], _, { state }) => {
    const number = count === undefined ? 1 : Number(textOf(count) ?? 'none');
    state.positional = Number.isSafeInteger(number) && number >= 0 ? state.positional?.slice(number) : undefined;
    return { status: true };
  },
  unset: (args, { line }, { state, shell }) => {
    const variables = new Variables(shell.purpose.given, state);
    for (const arg of args) {
      const name = textOf(arg);
      if (name !== undefined && /^[A-Za-z_]\w*$/.test(name)) variables.set(name, { line });
    }
    return { status: true };
  },
  read: (args, command, running) => read(args, command, running),
  mapfile: (args, command, running) => forget(args.slice(-1), command, running),
  readarray: (args, command, running) => forget(args.slice(-1), command, running),
  getopts: (args, command, running) => forget([...args.slice(1, 2), known('OPTARG')], command, running),
  let: (args, command, running) =>
    forget(
      args.map((arg) => known(/^[A-Za-z_]\w*/.exec(shown(arg))?.[0] ?? '')),
      command,
      running,
    ),
  '[': (args) => ({ status: tested(textOf(args.at(-1) ?? []) === ']' ? args.slice(0, -1) : args) }),
  test: (args) => ({ status: tested(args) }),
  echo: (args) => ({ status: true, out: printed('echo', args) }),
  printf: (args, { line }, { state, shell }) => {
    const [option, name] = args.map(textOf);
    if (option !== '-v' || name === undefined) return { status: true, out: printed('printf', args) };
    const value =
      printed('printf', args.slice(2)) ?? unknown({ name, source: `$${name}`, why: `is printed at line ${line}` });
    new Variables(shell.purpose.given, state).set(name, { value, line });
    return { status: true };
  },
  cat: (args, { stdin }, { state, shell }) => {
    if (args.length === 0 || (args.length === 1 && textOf(args[0] ?? []) === '-')) return { status: true, out: stdin };
    const contents = args.map((arg) => shell.fileAt(arg, state));
    return contents.includes(undefined) ? {} : { status: true, out: joined(contents.map((content) => content ?? [])) };
  },
  tee: (args, { stdin, line }, { state, shell }) => {
    const appends = args.some((arg) => ['-a', '--append', '-ai', '-ia'].includes(textOf(arg) ?? ''));
    for (const arg of args)
      if (textOf(arg)?.startsWith('-') !== true) shell.writeFile(arg, stdin, state, { line, appends });
    return { status: true, out: stdin };
  },
  cp: (args, command, running) => copy(args, command, running),
  mv: (args, command, running) => copy(args, command, running),
  sed: (args, command, running) => inPlace(args, command, running),
  yq: (args, command, running) => inPlace(args, command, running),
  perl: (args, command, running) => inPlace(args, command, running),
  pwd: (_, __, { state }) =>
    shown(state.directory) === '' ? {} : { status: true, out: joined([state.directory, known('\n')]) },
  basename: ([path, suffix]) => {
    const base = path === undefined ? undefined : baseOf(path);
    const end = suffix === undefined ? '' : textOf(suffix);
    if (base === undefined || end === undefined) return {};
    return { status: true, out: known(end !== '' && base.endsWith(end) ? base.slice(0, -end.length) : base) };
  },
  dirname: ([path]) => {
    const text = path === undefined ? undefined : textOf(path);
    if (text === undefined) return {};
    return { status: true, out: known(text.includes('/') ? text.slice(0, text.lastIndexOf('/')) || '/' : '.') };
  },
  break: unclear,
  continue: unclear,
  trap: done,
};

function afterOptions(args: readonly Value[], withValue: readonly string[]): number {
  let at = 0;
  for (; at < args.length; at += 1) {
    const text = textOf(args[at] ?? []);
    if (text === undefined || (!text.startsWith('-') && !/^[A-Za-z_]\w*=/.test(text))) break;
    if (withValue.includes(text)) at += 1;
  }
  return at;
}

function forget(names: readonly Value[], { line }: ShellCommand, { state, shell }: Running): Result {
  const variables = new Variables(shell.purpose.given, state);
  for (const value of names) {
    const name = textOf(value) ?? '';
    if (!/^[A-Za-z_]\w*$/.test(name)) continue;
    variables.set(name, { value: unknown({ name, source: `$${name}`, why: `is read at line ${line}` }), line });
  }
  return {};
}

function read(args: readonly Value[], command: ShellCommand, running: Running): Result {
  const texts = args.map((arg) => textOf(arg) ?? '');
  const names: string[] = [];
  let delimiter: string | undefined;
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
    if (!text.startsWith('-')) names.push(text);
    else if (/^-[a-z]*[dnNtuip]$/.test(text)) {
      at += 1;
      if (text.endsWith('d')) delimiter = texts[at];
    }
  }
  const [name = 'REPLY', second] = names;
  const { stdin, own, line } = command;
  const isList = texts.some((text) => /^-[a-z]*a$/.test(text));
  const variables = new Variables(running.shell.purpose.given, running.state);
  const all = stdin === undefined ? undefined : textOf(stdin);
  if (second !== undefined || isList || all === undefined || (delimiter !== undefined && delimiter !== ''))
    return forget(
      (names.length === 0 ? ['REPLY'] : names).map((one) => known(one)),
      command,
      running,
    );
  const text = delimiter === '' ? all : (all.split('\n')[0] ?? '');
  const split = own.has('IFS') ? textOf(own.get('IFS') ?? []) : separators(variables);
  variables.set(name, { value: known(split === '' ? text : text.replace(/^[ \t\n]+|[ \t\n]+$/g, '')), line });
  return { status: delimiter !== '' };
}

function copy(args: readonly Value[], { line }: ShellCommand, { state, shell }: Running): Result {
  const [from, to, third] = args.filter((arg) => textOf(arg)?.startsWith('-') !== true);
  if (from === undefined || to === undefined || third !== undefined) return {};
  const base = baseOf(from);
  const isDirectory = base !== undefined && (baseOf(to) === '' || baseOf(to) === 'conf' || textOf(to) === '.');
  const target = isDirectory ? joined([to, known(`/${base}`)]) : to;
  const content =
    shell.fileAt(from, state) ??
    unknown({ source: shown(target), why: `is a copy of ${shown(from)}, line ${line}, which is not here` });
  shell.writeFile(target, content, state, { line, appends: false });
  return {};
}

/** `sed -i`: what the file holds then is not known. */
function inPlace(args: readonly Value[], { line }: ShellCommand, { state, shell }: Running): Result | undefined {
  if (!args.some((arg) => /^-[a-z]*i/.test(textOf(arg) ?? '') || textOf(arg)?.startsWith('--in-place') === true))
    return undefined;
  const path = args.at(-1);
  if (path !== undefined) shell.writeFile(path, undefined, state, { line, appends: false });
  return { status: true };
}

const shells = ['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash', 'su'];

/** A script in a script: `bash -c '…'`, also in a container or on another machine, and `bash <<EOF`. */
function runInner(name: string, command: ShellCommand, { state, shell }: Running): Result | undefined {
  const { fields, stdin, line } = command;
  const texts = fields.map((field) => textOf(field));
  const at = fields.findIndex((field) => shells.includes(baseOf(field) ?? ''));
  const option =
    at === -1 ? -1 : texts.findIndex((text, index) => index > at && text !== undefined && /^-[a-z]*c$/.test(text));
  const inner = option === -1 ? undefined : fields[option + 1];
  if (inner !== undefined) {
    // In a container or on another machine files are other files.
    const run = (inside: State): Result => {
      inside.positional = fields.slice(option + 3);
      return shell.runText(inner, inside, line);
    };
    return [...shells, 'sudo'].includes(name) ? state.subshell(run) : run(state.copy());
  }
  const isShell = at !== -1 && fields.slice(at + 1).every((_, index) => /^-/.test(texts[at + 1 + index] ?? ''));
  const remote =
    name === 'ssh' ? fields.slice(afterOptions(fields.slice(1), ['-i', '-p', '-l', '-o', '-F', '-J']) + 2) : [];
  if (remote.length > 0)
    return shell.runText(joined(remote.flatMap((field) => [field, known(' ')])), state.copy(), line);
  if ((isShell || name === 'ssh') && stdin !== undefined && texts.length > 0) {
    return shell.runText(stdin, state.copy(), line);
  }
  return undefined;
}
