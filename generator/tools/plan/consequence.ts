/** What a change does to what runs: one thing that its author has to know before. */
export interface Consequence {
  readonly code: ConsequenceCode;
  /** Whole sentences, on one line, without secrets. */
  readonly text: string;
  /** What the sentences speak of, one a line: fields and options, or names of pods, jobs and ConfigMaps. */
  readonly details: readonly string[];
}

/** All codes: what is read by machines. */
export type ConsequenceCode =
  | 'account-missing'
  | 'application-ended'
  | 'changes-in-place'
  | 'cluster-id'
  | 'high-availability-directory'
  | 'high-availability-moved'
  | 'high-availability-off'
  | 'high-availability-on'
  | 'image'
  | 'job-manager-count'
  | 'job-manager-restarts'
  | 'job-manager-starts'
  | 'jobs-awaited'
  | 'jobs-go-on'
  | 'jobs-lost'
  | 'jobs-stopped'
  | 'jobs-unknown'
  | 'line'
  | 'mode'
  | 'nothing-changes'
  | 'nothing-restarts'
  | 'other-release'
  | 'program-begins-anew'
  | 'program-goes-on'
  | 'program-kept'
  | 'program-replaced'
  | 'quota'
  | 'service-not-in-place'
  | 'service-type'
  | 'state-empty'
  | 'state-initial-savepoint'
  | 'state-latest-checkpoint'
  | 'state-resumed'
  | 'state-savepoint'
  | 'state-suspended'
  | 'task-managers-replaced'
  | 'task-managers-stay';

/** A consequence. */
export function consequence(code: ConsequenceCode, text: string, details: readonly string[] = []): Consequence {
  return { code, text, details };
}

/** The consequences for people: a heading, a sentence each, and below it what it speaks of. */
export function consequencesText(consequences: readonly Consequence[]): string {
  const rows = consequences.flatMap(({ text, details }) => [
    `- ${text}\n`,
    ...details.map((detail) => `    ${detail}\n`),
  ]);
  return `What this change does to what runs:\n${rows.join('')}`;
}
