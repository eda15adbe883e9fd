/** Go template code, told apart from text by its class: only `go` and `goLiteral` make it, so a string is never spliced unquoted. */
export class GoCode {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** For this module's own use: text that is known to be code. */
  static of(text: string): GoCode {
    return new GoCode(text);
  }

  toString(): string {
    return this.text;
  }
}

/** What can be written as a Go template expression. */
export type GoValue =
  string | number | boolean | null | GoCode | readonly GoValue[] | { readonly [key: string]: GoValue };
