/** A text that is not of the type asked for. */
export class ParseError extends RangeError {
  override readonly name = 'ParseError';

  /** @param expected what the text must be, a phrase of `facts/words/types.ts` */
  constructor(expected: string) {
    super(`must be ${expected}`);
  }
}
