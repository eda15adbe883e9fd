import Handlebars from 'handlebars';
import { asHandlebars, sourceColumn } from './delimiters.ts';
import type { TemplateFacts } from './template-facts.ts';
import { type ChartTemplate, sourceOf } from './chart-template.ts';

type Ast = hbs.AST.Program;

/** What names mean at a place: the values that `this` takes there (one, or every item of the list walked), and block parameters. */
interface Scope {
  readonly items: readonly unknown[];
  readonly parameters: ReadonlyMap<string, readonly unknown[]>;
}

/**
 * What is wrong with a template, one line each: a hole that no fact fills or that a list or map would; control flow other than `<%#each %>`,
 * `<%#if %>` and `<%#unless %>`; a condition that is no condition of the line; a hole that touches a brace of the Go template around it
 * (`<% a %>}` means something else to each reader).
 */
export function templateProblems(template: ChartTemplate, facts: TemplateFacts): string[] {
  const check = new Check(template);
  try {
    const program = Handlebars.parseWithoutProcessing(asHandlebars(template.text));
    check.program(program, [{ items: [facts], parameters: new Map() }]);
  } catch (error) {
    const { message } = error as Error;
    const line = /on line (\d+)/.exec(message)?.[1] ?? '1';
    const touches = /got 'CLOSE_(UNESCAPED|RAW_BLOCK)'/.test(message);
    check.add({ line: Number(line), column: 0 }, touches ? 'a hole touches a closing brace: write a space' : message);
  }
  return check.problems;
}

class Check {
  readonly problems: string[] = [];
  readonly #path: string;
  readonly #lines: readonly string[];
  /** The conditions that hold where the walk is. */
  readonly #held: string[] = [];

  constructor({ path, text }: ChartTemplate) {
    this.#path = path;
    this.#lines = text.split('\n');
  }

  program(program: Ast, scopes: readonly Scope[]): void {
    for (const statement of program.body) this.#statement(statement, scopes);
  }

  #statement(statement: hbs.AST.Statement, scopes: readonly Scope[]): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        this.#hole(statement as hbs.AST.MustacheStatement, scopes);
        return;
      case 'BlockStatement':
        this.#block(statement as hbs.AST.BlockStatement, scopes);
        return;
      default:
        this.add(statement.loc.start, `${statement.type} is not allowed`);
    }
  }

  #hole(hole: hbs.AST.MustacheStatement, scopes: readonly Scope[]): void {
    if (!hole.escaped) this.add(hole.loc.start, 'three braces are not allowed');
    if (hole.params.length > 0 || (hole.hash as hbs.AST.Hash | undefined)) {
      this.add(hole.loc.start, 'a hole is one fact: no helper, no argument');
      return;
    }
    for (const value of this.#lookUp(hole.path, scopes)) {
      if (value === false && !this.#held.includes(condition(hole.path))) {
        this.add(hole.loc.start, `${name(hole.path)} is false: it may stand in <%#if ${condition(hole.path)} %> only`);
        return;
      }
      if (!['string', 'number', 'boolean'].includes(typeof value)) {
        this.add(hole.loc.start, `${name(hole.path)} is a list or a map: name a text, or use go.`);
        return;
      }
    }
  }

  #block(block: hbs.AST.BlockStatement, scopes: readonly Scope[]): void {
    const [subject, ...more] = block.params;
    const kind = name(block.path);
    if (subject === undefined || more.length > 0 || !['each', 'if', 'unless'].includes(kind)) {
      this.add(
        block.loc.start,
        `<%#${kind} %>: control flow is <%#each list %>, <%#if line.x %> and <%#unless line.x %>`,
      );
    } else if (kind === 'each') this.#each(block, subject, scopes);
    else this.#condition(block, subject, scopes);
  }

  /** Both branches are looked at: what the line has not, is filled with for another. */
  #condition(block: hbs.AST.BlockStatement, subject: hbs.AST.Expression, scopes: readonly Scope[]): void {
    if (!/^(?:\.\.\/)*line\.\w+$/.test(name(subject))) {
      this.add(block.loc.start, `${name(subject)} is no condition: name one of line.`);
      return;
    }
    if (this.#lookUp(subject, scopes).some(Array.isArray)) {
      this.add(block.loc.start, `${name(subject)} is a list: walk it by each`);
    }
    const branches = [block.program, ...(hasInverse(block) ? [block.inverse] : [])];
    const [yes, no] = name(block.path) === 'if' ? branches : [branches[1], branches[0]];
    if (yes !== undefined) this.#branch(yes, scopes, [condition(subject)]);
    if (no !== undefined) this.#branch(no, scopes, []);
  }

  #branch(program: Ast, scopes: readonly Scope[], held: readonly string[]): void {
    this.#held.push(...held);
    this.program(program, scopes);
    this.#held.length -= held.length;
  }

  #each(block: hbs.AST.BlockStatement, list: hbs.AST.Expression, scopes: readonly Scope[]): void {
    if (hasInverse(block)) {
      this.add(block.loc.start, '<%#each %> has no else');
      return;
    }
    const containers = this.#lookUp(list, scopes);
    if (containers.some((value) => typeof value !== 'object' || value === null)) {
      this.add(block.loc.start, `${name(list)} is no list`);
      return;
    }
    const items = containers.flatMap((value) => Object.values(value as object) as unknown[]);
    const keys = containers.flatMap((value) => Object.keys(value as object));
    const names = (block.program as Partial<Ast>).blockParams ?? [];
    const parameters = new Map(
      [items, keys].flatMap((values, index) => (names[index] ? [[names[index], values]] : [])),
    );
    this.program(block.program, [...scopes, { items, parameters }]);
  }

  /** The values of a path at every item of its scope; a problem if there is none, but for what lies in a condition that the line has not. */
  #lookUp(expression: hbs.AST.Expression, scopes: readonly Scope[]): unknown[] {
    if (expression.type !== 'PathExpression') {
      this.add(expression.loc.start, 'a hole names a fact');
      return [];
    }
    const path = expression as hbs.AST.PathExpression;
    if (path.data) {
      if (scopes.length > 1 && ['index', 'key', 'first', 'last'].includes(String(path.parts[0]))) return [''];
      this.add(path.loc.start, `${path.original} is not there`);
      return [];
    }
    let parts: readonly string[] = path.parts;
    let start = scopes.at(-1 - path.depth)?.items;
    const parameter = path.depth === 0 ? scopes.findLast((scope) => scope.parameters.has(parts[0] ?? '')) : undefined;
    if (parameter !== undefined) {
      start = parameter.parameters.get(parts[0] ?? '');
      parts = parts.slice(1);
    }
    const values = (start ?? [undefined]).map((item) => parts.reduce(member, item));
    if (values.includes(undefined)) this.add(path.loc.start, `${path.original}: no fact has this name`);
    return values.filter((value) => value !== undefined);
  }

  add({ line, column }: hbs.AST.Position, problem: string): void {
    const at = sourceColumn(this.#lines[line - 1] ?? '', column);
    this.problems.push(`${sourceOf(this.#path)}:${line}:${at + 1}: ${problem}`);
  }
}

function member(value: unknown, key: string): unknown {
  // A condition that is false has no members; its branch is not taken.
  if (value === false) return false;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function name(expression: hbs.AST.Expression): string {
  return (expression as Partial<hbs.AST.PathExpression>).original ?? expression.type;
}

/** The condition of the line that a path lies in: `line.dnsPolicies` of `../line.dnsPolicies.hostNetwork`. */
function condition(expression: hbs.AST.Expression): string {
  return /^(?:\.\.\/)*(line\.\w+)/.exec(name(expression))?.[1] ?? '';
}

function hasInverse(block: hbs.AST.BlockStatement): boolean {
  return (block.inverse as Ast | undefined) !== undefined;
}
