/** One thing that an upgrade did, or leaves to its user. */
export interface UpgradeNote {
  readonly line: number;
  readonly key: string;
  readonly message: string;
  /** Only the user knows. */
  readonly open: boolean;
}
