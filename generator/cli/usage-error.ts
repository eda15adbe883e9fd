/** A command line that cannot be carried out as it stands: a file that is not there, say. One line; nothing was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
