/** What some lines read beyond 1.13's durations. */
export interface DurationFacts {
  /** `m` is minutes. */
  readonly shortMinutes: boolean;
  /** ISO 8601 (`PT10S`), and numbers of any length. */
  readonly iso: boolean;
}
