/** The client refuses the configuration: thrown inside the pipeline only, `deploy.ts` turns it into a `Refusal`. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  /** The key of the option at fault. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}
