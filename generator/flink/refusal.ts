import type { Refusal } from './client.ts';

/** The client refuses the configuration: thrown inside the pipeline only, `orRefusal` makes a `Refusal` of it. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  /** The key of the option at fault. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}

/** What a step of the pipeline gives, or why it refuses, in one line. */
export function orRefusal<T>(run: () => T): T | { readonly refusal: Refusal } {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { refusal: { option: error.option, message: error.message.replace(/\s*[\r\n]+\s*/g, ' ') } };
  }
}
