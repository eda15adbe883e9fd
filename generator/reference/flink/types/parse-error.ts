/** A text that is not of the type asked for. The message is what follows «"text" is »: what is wrong with it. */
export class ParseError extends RangeError {
  override readonly name = 'ParseError';
}
