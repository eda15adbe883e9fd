import type { State, Variable } from './state.ts';
import { type Value, blamed, joined, known, textOf, unknown } from './value.ts';

/** The variables of a shell, over which stand those that are given: what a script assigns to these is passed over. */
export class Variables {
  readonly given: ReadonlyMap<string, string>;
  readonly #state: State;

  constructor(given: ReadonlyMap<string, string>, state: State) {
    this.given = given;
    this.#state = state;
  }

  /** Nothing sets it: neither the script so far, nor what is given. */
  isUnset(name: string): boolean {
    if (this.given.has(name)) return false;
    if (/^[1-9][0-9]*$/.test(name)) {
      const { positional, within } = this.#state;
      return positional === undefined ? within === undefined : Number(name) > positional.length;
    }
    const variable = this.#state.variables.get(name);
    return variable?.value === undefined && variable?.items === undefined;
  }

  /** What `$NAME` stands for. */
  scalar(name: string): Value {
    const text = this.given.get(name);
    if (text !== undefined) return known(text);
    if (/^[0-9@*#?!$-]/.test(name)) return this.#special(name);
    const variable = this.#state.variables.get(name);
    if (variable === undefined) return unknown({ name, source: `$${name}`, why: 'is not set' });
    return variable.value ?? variable.items?.[0] ?? known('');
  }

  /** What `"${NAME[@]}"` stands for. */
  list(name: string): readonly Value[] {
    if (name === '@' || name === '*') return this.#arguments();
    const variable = this.given.has(name) ? undefined : this.#state.variables.get(name);
    if (variable?.items !== undefined) return variable.items;
    return variable !== undefined && variable.value === undefined ? [] : [this.scalar(name)];
  }

  set(name: string, variable: Variable | undefined): void {
    if (this.given.has(name)) return;
    const value = variable?.value;
    this.#state.variables.set(
      name,
      value === undefined ? variable : { ...variable, value: blamed(value, name), line: variable?.line ?? 0 },
    );
  }

  append(name: string, value: Value, line: number): void {
    const variable = this.#state.variables.get(name);
    if (variable?.items !== undefined) {
      const [first = [], ...others] = variable.items;
      this.set(name, { items: [joined([first, value]), ...others], line });
    } else
      this.set(name, {
        value: joined([variable === undefined && !this.isUnset(name) ? known('') : this.#before(name), value]),
        line,
      });
  }

  /** What `A+=x` adds to: nothing, where the script has not set it. */
  #before(name: string): Value {
    return this.isUnset(name) ? known('') : this.scalar(name);
  }

  #special(name: string): Value {
    const { positional, within } = this.#state;
    if (name === '@' || name === '*')
      return joined(this.#arguments().flatMap((one, index) => (index === 0 ? [one] : [known(' '), one])));
    if (name === '#' && positional !== undefined) return known(String(positional.length));
    if (/^[1-9]/.test(name)) {
      const value = positional?.[Number(name) - 1];
      if (value !== undefined) return value;
      if (positional !== undefined) return known('');
      const why = within === undefined ? 'is an argument of the script' : `is an argument of the function ${within}`;
      return unknown({ name, source: `$${name}`, why });
    }
    return unknown({ source: `$${name}`, why: 'is not known here' });
  }

  #givenArguments(): readonly Value[] {
    const values: Value[] = [];
    for (let text = this.given.get('1'); text !== undefined; text = this.given.get(String(values.length + 1)))
      values.push(known(text));
    return values;
  }

  #arguments(): readonly Value[] {
    const { positional, within } = this.#state;
    if (positional !== undefined) return positional;
    if (within === undefined && this.given.has('1')) return this.#givenArguments();
    if (within === undefined)
      return [unknown({ name: '1', source: '$@', why: 'is what the script is called with', optional: true })];
    return [unknown({ source: '$@', why: `is what the function ${within} is called with` })];
  }
}

/** The characters that split words. */
export function separators(variables: Variables): string {
  const own = variables.isUnset('IFS') ? undefined : textOf(variables.scalar('IFS'));
  return own ?? ' \t\n';
}
