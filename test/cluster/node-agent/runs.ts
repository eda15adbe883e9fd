/** One process of a container, from its start to its end. */
export interface ProcessRun {
  readonly namespace: string;
  readonly pod: string;
  readonly uid: string;
  readonly container: string;
  readonly image: string;
  /** Milliseconds since 1970: before anything of it runs. */
  readonly startedAt: number;
  /** The same: after the last of its processes has ended. Not there while it runs. */
  endedAt?: number;
}
