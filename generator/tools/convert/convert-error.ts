import { masked } from '../../reference/flink/secrets.ts';

/** Input that cannot be converted: one line that says where and why. */
export class ConvertError extends Error {
  override readonly name = 'ConvertError';

  /** @param message what it repeats of the input is shown without its secrets */
  constructor(message: string) {
    super(masked(message));
  }
}
