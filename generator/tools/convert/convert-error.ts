/** Input that cannot be converted: one line that says where and why. */
export class ConvertError extends Error {
  override readonly name = 'ConvertError';
}
