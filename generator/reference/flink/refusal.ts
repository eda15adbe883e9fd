import type { Refusal } from './client.ts';
import type { Said } from './say.ts';

/** The client refuses the configuration: thrown inside the pipeline only, `orRefusal` makes a `Refusal` of it. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  /** The key of the option at fault. */
  readonly option: string;
  readonly code: string;

  constructor(option: string, { code, message }: Said) {
    super(message);
    this.option = option;
    this.code = code;
  }
}

/** Not the configuration is at fault: what is asked for depends on what the image holds. */
export class ImageDecidesError extends RefusalError {}

/** What a step of the pipeline gives, or why it refuses, in one line. */
export function orRefusal<T>(run: () => T): T | { readonly refusal: Refusal } {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { refusal: refusalOf(error) };
  }
}

/** A refusal as it is told: in one line. */
export function refusalOf({ option, code, message }: RefusalError): Refusal {
  return { option, code, message: message.replace(/\s*[\r\n]+\s*/g, ' ') };
}
