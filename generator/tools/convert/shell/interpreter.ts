import type {
  AndOr,
  Assignment,
  Case,
  Command,
  CommandNode,
  CompoundList,
  For,
  If,
  ParsedScript,
  Pipeline,
  PipelineNode,
  Redirection,
  Script,
  Select,
  Statement,
  SyntaxNode,
  While,
  Word,
} from 'unbash';
import { ConvertError } from '../convert-error.ts';
import { declarations, runBuiltin } from './builtins.ts';
import type { Purpose, Result, Shell, ShellCommand } from './command.ts';
import { defaultOf, testedTree, usuallySucceeds, variablesIn } from './conditions.ts';
import { type Surroundings, bodyOf, fieldsOf, patternOf, single } from './expand.ts';
import { fits } from './glob.ts';
import { pathOf } from './paths.ts';
import { State } from './state.ts';
import { type Syntax, syntaxOf } from './syntax.ts';
import { type Value, joined, known, textOf, unknown } from './value.ts';
import { Variables } from './variables.ts';

/** Input of a command. */
interface Input {
  readonly piped: boolean;
  readonly stdin: Value | undefined;
}

const nothing: Input = { piped: false, stdin: undefined };
const mostWork = 1e6;
const mostCalls = 60;

/** Runs a script without running any command: what only a running shell knows is marked as that, and may remain so. */
export class Interpreter implements Shell {
  readonly purpose: Purpose;
  #work = 0;
  #depth = 0;
  /** No command is told: it is looked at for what it assigns. */
  #isSilent = false;
  #syntax: Syntax;
  /** States in which a function has returned before its end. */
  #returned: State[] = [];
  #locals = new Set<string>();
  readonly called = new Set<string>();

  constructor(syntax: Syntax, purpose: Purpose) {
    this.#syntax = syntax;
    this.purpose = purpose;
  }

  lineOf(offset: number): number {
    return this.#syntax.lineOf(offset);
  }

  around(state: State, isTest = false): Surroundings {
    return {
      variables: new Variables(this.purpose.given, state),
      output: (script) => this.#output(script, state),
      lineOf: (offset) => this.lineOf(offset),
      isTest,
    };
  }

  /** Runs a whole script. */
  run(script: Script, state: State): Result {
    return this.#statements(script.commands, state, nothing);
  }

  /** Runs a text as a script of its own, at a line of the one that runs. */
  runText(text: Value, state: State, line: number): Result {
    const pieces = text.map((piece, index) => {
      if ('text' in piece) return piece.text;
      const name = `_unknown_${this.#depth}_${index}`;
      state.variables.set(name, { value: [piece], line });
      return `\${${name}}`;
    });
    const outer = this.#syntax;
    const { script, text: source } = this.#nested(pieces.join(''), line);
    this.#syntax = { script, text: source, lineOf: () => line };
    try {
      return this.#deeper(line, () => this.run(script, state));
    } finally {
      this.#syntax = outer;
    }
  }

  #nested(text: string, line: number): Syntax {
    try {
      return syntaxOf(text);
    } catch (error) {
      if (error instanceof ConvertError)
        throw new ConvertError(`line ${line}: ${error.message.replace(/^line \d+: /, '')}`);
      throw error;
    }
  }

  /** Calls a function with arguments; left out: they are not known. */
  call(name: string, args: readonly Value[] | undefined, state: State, line: number): Result {
    const body = state.functions.get(name)?.body;
    if (body === undefined) return {};
    this.called.add(name);
    const before = { variables: new Map(state.variables), positional: state.positional, within: state.within };
    const outer = { returned: this.#returned, locals: this.#locals };
    [this.#returned, this.#locals] = [[], new Set()];
    state.positional = args;
    state.within = name;
    const result = this.#deeper(line, () =>
      body.type === 'CompoundList' ? this.#list(body, state) : this.#node(body, state, nothing),
    );
    if (this.#returned.length > 0) {
      const reached = state.ended === undefined ? [state.copy(), ...this.#returned] : this.#returned;
      for (const one of reached) one.ended = undefined;
      state.merge(reached, line, (set) => `is set at line ${set} in a part of the function ${name}`);
    }
    for (const local of this.#locals) state.variables.set(local, before.variables.get(local));
    [this.#returned, this.#locals] = [outer.returned, outer.locals];
    state.positional = before.positional;
    state.within = before.within;
    return result;
  }

  /** A variable is the function's own from here. */
  makeLocal(name: string): void {
    this.#locals.add(name);
  }

  /** Ends the function that runs, or the script. */
  end(state: State, how: 'exit' | 'return'): void {
    if (how === 'return' && state.within !== undefined) this.#returned.push(state.copy());
    state.ended = how;
  }

  tell(command: ShellCommand, state: State): void {
    if (!this.#isSilent) this.purpose.onCommand(command, state);
  }

  spend(amount: number): void {
    this.#work += amount;
    if (this.#work > mostWork) throw new ConvertError('the script takes too long to follow: give the command alone');
  }

  assign(assignment: Assignment, state: State): void {
    const around = this.around(state);
    const { variables } = around;
    const { name, value, append, index } = assignment;
    const line = this.lineOf(assignment.pos);
    if (value.type === 'ArrayValue') {
      const items = value.elements.flatMap((element) => fieldsOf(element, around));
      this.spend(items.length);
      const isKeyed = value.elements.some(({ text }) => text.startsWith('['));
      const before = append === true && !variables.isUnset(name) ? variables.list(name) : [];
      this.spend(before.length / 20);
      variables.set(
        name,
        isKeyed
          ? { value: unknown({ name, source: `$${name}`, why: `is a list with keys, line ${line}` }), line }
          : { items: [...before, ...items], line },
      );
      return;
    }
    const text = single(value, around);
    if (index !== undefined) this.#assignElement(name, index, text, state, line);
    else if (append === true) variables.append(name, text, line);
    else variables.set(name, { value: text, line });
  }

  #assignElement(name: string, index: Word, value: Value, state: State, line: number): void {
    const around = this.around(state);
    const items = around.variables.isUnset(name) ? [] : around.variables.list(name);
    const at = Number(textOf(single(index, around)) ?? 'none');
    const isKnown = Number.isSafeInteger(at) && at >= 0 && at <= items.length;
    const changed = isKnown ? [...items.slice(0, at), value, ...items.slice(at + 1)] : undefined;
    around.variables.set(
      name,
      changed === undefined
        ? { value: unknown({ name, source: `$${name}`, why: `is a list with keys, line ${line}` }), line }
        : { items: changed, line },
    );
  }

  #deeper<T>(line: number, run: () => T): T {
    if (this.#depth >= mostCalls)
      throw new ConvertError(`line ${line}: the script calls itself too often to be followed`);
    this.#depth += 1;
    try {
      return run();
    } finally {
      this.#depth -= 1;
    }
  }

  #output(script: ParsedScript, state: State): Value | undefined {
    const outer = this.#syntax;
    const { source } = script;
    // The offsets of a script in backquotes are those of its own text.
    if (source !== undefined) this.#syntax = { script, text: source, lineOf: () => outer.lineOf(script.pos) };
    try {
      const { out } = this.#deeper(1, () => this.#subshell(state, (inside) => this.run(script, inside)));
      return script.commands.length === 1 ? out : undefined;
    } finally {
      this.#syntax = outer;
    }
  }

  #subshell<T>(state: State, run: (inside: State) => T): T {
    this.spend(state.variables.size + 2 * state.files.size + 1);
    return state.subshell(run);
  }

  #copy(state: State): State {
    this.spend(state.variables.size + state.files.size + 1);
    return state.copy();
  }

  #list(list: CompoundList, state: State): Result {
    return this.#statements(list.commands, state, nothing);
  }

  #statements(statements: readonly Statement[], state: State, input: Input): Result {
    let result: Result = { status: true };
    for (const { command, background } of statements) {
      if (state.ended !== undefined) return {};
      const run = (own: State): Result =>
        command.type === 'AndOr' ? this.#andOr(command, own) : this.#pipelineNode(command, own, input);
      result = background === true ? this.#subshell(state, run) : run(state);
    }
    return result;
  }

  #pipelineNode(node: PipelineNode, state: State, input: Input): Result {
    return node.type === 'Pipeline' ? this.#pipeline(node, state) : this.#node(node, state, input);
  }

  #pipeline({ commands, prefixes }: Pipeline, state: State): Result {
    let result: Result = {};
    let input = nothing;
    const [only, second] = commands;
    if (second === undefined && only !== undefined) result = this.#node(only, state, nothing);
    else
      for (const command of commands) {
        const read = input;
        result = this.#subshell(state, (inside) => this.#node(command, inside, read));
        input = { piped: true, stdin: result.out };
      }
    const isNegated = prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
    return isNegated ? { ...result, status: result.status === undefined ? undefined : !result.status } : result;
  }

  #andOr({ commands, operators }: AndOr, state: State): Result {
    const [first, ...others] = commands;
    if (first === undefined) return {};
    let result = this.#assumed(first, state);
    for (const [index, command] of others.entries()) {
      if (state.ended !== undefined) return {};
      const isAnd = operators[index] === '&&';
      const before = commands[index];
      const isDefault =
        result.status === undefined &&
        before !== undefined &&
        this.#isUnsetDefault(defaultOf(before, command, !isAnd), state);
      const status = isDefault ? isAnd : result.status;
      if (status === isAnd) result = this.#assumed(command, state);
      else if (status === undefined) {
        const other = this.#copy(state);
        const line = this.lineOf(before?.pos ?? 0);
        other.condition = line;
        this.#assumed(command, other);
        this.#merge(state, [state.copy(), other], line, first);
        result = {};
      }
    }
    return result;
  }

  /** Runs what may be a guard: `cd x` and its like are taken to succeed. */
  #assumed(node: PipelineNode, state: State): Result {
    const result = this.#pipelineNode(node, state, nothing);
    const succeeds = result.status === undefined && node.type !== 'Pipeline' && usuallySucceeds(node);
    return succeeds ? { ...result, status: true } : result;
  }

  #isUnsetDefault(name: string | undefined, state: State): boolean {
    return name !== undefined && this.around(state).variables.isUnset(name);
  }

  #merge(state: State, reached: readonly State[], line: number, condition: SyntaxNode): void {
    this.spend(reached.length * (state.variables.size + state.files.size + 1));
    const found = variablesIn(this.#syntax.text.slice(condition.pos, condition.end));
    const names = found.join(', ');
    const instead = found.find((name) => /^\$(?:\w+)$/.test(name))?.slice(1);
    const on = names === '' ? `under the condition of line ${line}` : `depending on ${names}`;
    state.merge(reached, line, (set) => `is set at line ${set} ${on}`, instead);
  }

  #node(node: CommandNode, state: State, input: Input): Result {
    this.spend(10);
    switch (node.type) {
      case 'Command':
        return this.#command(node, state, input);
      case 'Redirected': {
        const read = this.#stdin(node.redirects, state) ?? input.stdin;
        const result = this.#node(node.command, state, { ...input, stdin: read });
        this.#write(node.redirects, result.out, state, this.lineOf(node.pos));
        return result;
      }
      case 'BraceGroup':
        return this.#statements(node.body.commands, state, input);
      case 'Subshell':
        return this.#subshell(state, (inside) => this.#statements(node.body.commands, inside, input));
      case 'Function':
        state.functions.set(node.name.value, node);
        return { status: true };
      case 'If':
        return this.#if(node, state);
      case 'Case':
        return this.#case(node, state);
      case 'For':
      case 'Select':
        return this.#for(node, state);
      case 'While':
        return this.#loop(node.body, state, this.lineOf(node.pos), node);
      case 'ArithmeticFor':
        return this.#loop(node.body, state, this.lineOf(node.pos));
      case 'TestCommand':
        return { status: testedTree(node.expression, this.around(state, true)) };
      case 'Coproc':
        if (node.body.type === 'CompoundList') return {};
        return this.#node(node.body, this.#copy(state), nothing);
      case 'ArithmeticCommand': {
        const name = /^\s*(?:\+\+|--)?([A-Za-z_]\w*)\s*(?:[-+*/%]?=(?!=)|\+\+|--|$)/.exec(node.body)?.[1];
        const line = this.lineOf(node.pos);
        if (name !== undefined) this.#forget(name, state, line, `is worked out at line ${line}`);
        return {};
      }
    }
  }

  /** A variable gets a value that is not known here. */
  #forget(name: string, state: State, line: number, why: string): void {
    this.around(state).variables.set(name, { value: unknown({ name, source: `$${name}`, why }), line });
  }

  #if(node: If, state: State): Result {
    const clauses = [{ clause: node.clause, then: node.then }, ...node.elif];
    const reached: State[] = [];
    const line = this.lineOf(node.pos);
    let rest: State = state;
    let isOpen = true;
    for (const { clause, then } of clauses) {
      let { status } = this.#list(clause, rest);
      if (rest.ended !== undefined) break;
      const [test, second] = clause.commands.map(({ command }) => command);
      if (
        status === undefined &&
        second === undefined &&
        test !== undefined &&
        test.type !== 'AndOr' &&
        node.else === undefined &&
        clauses.length === 1
      )
        if (this.#isUnsetDefault(defaultOf(test, then.commands, false), rest)) status = true;
      if (status === false) continue;
      if (status === true) {
        this.#list(then, rest);
        isOpen = false;
        break;
      }
      const branch = this.#copy(rest);
      branch.condition = this.lineOf(clause.pos);
      this.#list(then, branch);
      reached.push(branch);
      if (rest === state) rest = this.#copy(state);
      rest.condition = this.lineOf(clause.pos);
    }
    if (isOpen && node.else !== undefined && rest.ended === undefined) this.#list(node.else, rest);
    if (rest !== state || reached.length > 0) this.#merge(state, [...reached, rest], line, node.clause);
    return {};
  }

  #case(node: Case, state: State): Result {
    const around = this.around(state, true);
    const subject = textOf(single(node.word, around));
    const reached: State[] = [];
    const line = this.lineOf(node.pos);
    for (const { pattern, body, terminator } of node.items) {
      const patterns = pattern.map((word) => patternOf(word, around));
      const matches =
        subject === undefined
          ? [undefined]
          : patterns.map((one) => (one === undefined ? undefined : fits(one, subject)));
      if (subject !== undefined && matches.every((match) => match === false) && terminator !== ';&') continue;
      const isSure = matches.includes(true) && reached.length === 0 && terminator !== ';&' && terminator !== ';;&';
      const isRest = patterns.includes('*');
      const branch = isSure ? state : this.#copy(state);
      if (!isSure) branch.condition = this.lineOf(pattern[0]?.pos ?? node.pos);
      this.#list(body, branch);
      if (isSure) return {};
      reached.push(branch);
      if (isRest || matches.includes(true)) {
        this.#merge(state, reached, line, node.word);
        return {};
      }
    }
    if (reached.length > 0) this.#merge(state, [state.copy(), ...reached], line, node.word);
    return {};
  }

  #for(node: For | Select, state: State): Result {
    const around = this.around(state);
    const words = node.wordlist?.flatMap((word) => fieldsOf(word, around)) ?? around.variables.list('@');
    const line = this.lineOf(node.pos);
    const isLeft = /\b(?:break|continue)\b/.test(this.#syntax.text.slice(node.body.pos, node.body.end));
    const isKnown = words.every(
      (word) =>
        textOf(word) !== undefined &&
        !word.some((piece) => !piece.quoted && 'text' in piece && /[*?[]/.test(piece.text)),
    );
    if (node.type === 'For' && isKnown && !isLeft && words.length <= 200) {
      for (const word of words) {
        if (state.ended !== undefined) return {};
        this.around(state).variables.set(node.name.value, { value: word, line });
        this.#list(node.body, state);
      }
      return {};
    }
    return this.#loop(node.body, state, line, undefined, node.name.value);
  }

  /** What a loop assigns is not known: neither in it nor after it. */
  #loop(body: CompoundList, state: State, line: number, whileNode?: While, name?: string): Result {
    const run = (one: State): void => {
      const { condition } = one;
      if (name !== undefined) this.#forget(name, one, line, `is set by the loop of line ${line}`);
      if (whileNode !== undefined) this.#list(whileNode.clause, one);
      one.condition = line;
      this.#list(body, one);
      one.condition = condition;
    };
    const trial = this.#copy(state);
    const wasSilent = this.#isSilent;
    this.#isSilent = true;
    run(trial);
    this.#isSilent = wasSilent;
    const why = (set: number): string => `is set at line ${set} in a loop`;
    trial.ended = undefined;
    const start = this.#copy(state);
    this.spend(start.variables.size + trial.variables.size);
    start.merge([state.copy(), trial], line, why);
    run(start);
    start.ended = undefined;
    this.spend(start.variables.size);
    state.merge([state.copy(), start], line, why);
    return {};
  }

  #command(node: Command, state: State, input: Input): Result {
    const around = this.around(state);
    const line = this.lineOf(node.pos);
    const assignments = node.prefix.filter((part) => part.type === 'Assignment');
    const redirects = node.redirects;
    if (node.name === undefined) {
      const hasOutput = assignments.some(({ text }) => text.includes('$(') || text.includes('`'));
      for (const assignment of assignments) this.assign(assignment, state);
      this.#write(redirects, known(''), state, line);
      return { status: hasOutput ? undefined : true };
    }
    const stdin = this.#stdin(redirects, state) ?? input.stdin;
    const declaring = declarations.includes(node.name.text);
    const isTest = ['[', 'test'].includes(node.name.text);
    const fields = [
      ...fieldsOf(node.name, around),
      ...node.args.flatMap((arg) => this.#argument(arg, this.around(state, isTest), declaring)),
    ];
    if (declaring) {
      this.#declare(node, fields, state);
      return { status: true };
    }
    const own = new Map<string, Value>();
    for (const { name, value } of assignments) if (value.type === 'Word') own.set(name, single(value, around));
    const lastLine = this.lineOf(Math.max(node.pos, node.end - 1));
    const text = this.#syntax.text.slice(node.pos, node.end);
    const command = { fields, own, line, lastLine, text, piped: input.piped, stdin };
    const result = this.execute(command, state);
    this.#write(redirects, result.out, state, line);
    return result;
  }

  /** Runs a command of known or unknown words: a function, a part of the shell, or another that is told. */
  execute(command: ShellCommand, state: State): Result {
    const { fields, line } = command;
    const [first, ...args] = fields;
    if (first === undefined) return { status: true };
    const name = textOf(first);
    if (name !== undefined && state.functions.has(name)) return this.call(name, args, state, line);
    const result = name === undefined ? undefined : runBuiltin(name, command, { state, shell: this });
    if (result !== undefined) return result;
    this.tell(command, state);
    return {};
  }

  #argument(arg: Word | Assignment, around: Surroundings, declaring: boolean): readonly Value[] {
    if (arg.type === 'Word') return fieldsOf(arg, around);
    if (declaring || arg.value.type !== 'Word') return [];
    const value = fieldsOf(arg.value, around);
    const [first = [], ...others] = value;
    return [joined([known(`${arg.name}${arg.append === true ? '+' : ''}=`, false), first]), ...others];
  }

  #declare(node: Command, fields: readonly Value[], state: State): void {
    const isLocal = node.name?.text !== 'export' && node.name?.text !== 'readonly' && state.within !== undefined;
    const line = this.lineOf(node.pos);
    const { variables } = this.around(state);
    for (const arg of node.args) {
      if (arg.type !== 'Assignment') continue;
      this.assign(arg, state);
      if (isLocal) this.makeLocal(arg.name);
    }
    for (const field of fields.slice(1)) {
      const text = textOf(field) ?? '';
      const at = text.indexOf('=');
      if (at > 0) variables.set(text.slice(0, at), { value: known(text.slice(at + 1)), line });
      else if (isLocal && /^[A-Za-z_]\w*$/.test(text)) {
        this.makeLocal(text);
        variables.set(text, { line });
      }
    }
  }

  /** What redirections give a command to read. */
  #stdin(redirects: readonly Redirection[], state: State): Value | undefined {
    const around = this.around(state);
    for (const redirect of [...redirects].reverse()) {
      if (redirect.type === 'HereDoc') {
        const { body, delimiter, operator } = redirect;
        const isPlain = delimiter?.quoted === true || body.parts === undefined;
        const value = isPlain ? known(body.text) : bodyOf(body.parts, around);
        return operator === '<<-' ? withoutTabs(value) : value;
      }
      if (redirect.target === undefined) continue;
      if (redirect.type === 'HereString') return joined([single(redirect.target, around), known('\n')]);
      if (redirect.operator === '<')
        return (
          this.fileAt(single(redirect.target, around), state) ??
          unknown({ source: '<…', why: 'is a file that is not here' })
        );
    }
    return undefined;
  }

  /** The content of a file: what the script has written there, or what is there. */
  fileAt(path: Value, state: State): Value | undefined {
    const key = pathOf(path, state.directory);
    const written = state.files.get(key);
    if (written !== undefined && !written.appended) return written.content;
    const text = textOf(path) === undefined ? undefined : this.purpose.readFile(key);
    if (written === undefined) return text === undefined ? undefined : known(text);
    return text === undefined ? undefined : joined([known(text), written.content]);
  }

  #write(redirects: readonly Redirection[], out: Value | undefined, state: State, line: number): void {
    for (const redirect of redirects) {
      if (redirect.type !== 'Redirect' || redirect.target === undefined) continue;
      if (!['>', '>>', '>|', '&>', '&>>'].includes(redirect.operator)) continue;
      const { descriptor } = redirect;
      if (descriptor !== undefined && !(descriptor.type === 'FileDescriptor' && descriptor.value === 1)) continue;
      this.writeFile(single(redirect.target, this.around(state)), out, state, {
        line,
        appends: redirect.operator.endsWith('>>'),
      });
    }
  }

  /** Notes what a command writes to a file; left out: nobody knows what. */
  writeFile(
    path: Value,
    content: Value | undefined,
    state: State,
    { line, appends }: { readonly line: number; readonly appends: boolean },
  ): void {
    const key = pathOf(path, state.directory);
    if (key.startsWith('/dev/')) return;
    const text = content ?? unknown({ source: key, why: `is written by a command, line ${line}` });
    const before = appends ? state.files.get(key) : undefined;
    this.spend(1);
    state.files.set(key, {
      content: before === undefined ? text : joined([before.content, text]),
      appended: appends && (before?.appended ?? true),
      line,
    });
  }
}

function withoutTabs(value: Value): Value {
  let atStart = true;
  return value.map((piece) => {
    if (!('text' in piece)) {
      atStart = false;
      return piece;
    }
    const text = piece.text.replace(/\n\t+/g, '\n');
    const own = atStart ? text.replace(/^\t+/, '') : text;
    atStart = false;
    return { ...piece, text: own };
  });
}
