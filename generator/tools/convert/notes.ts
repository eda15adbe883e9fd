/** What a note is about, the gravest first. */
const consequences: readonly RegExp[] = [
  // State: what the job goes on from, and whether it does.
  /savepoint|checkpoint|upgrademode|high-availability|^spec\.job\.state|allownonrestored|^status\.|^state\.|restart|rollback|recovery|replicas/i,
  // Exposure: who reaches it, and secrets.
  /ingress|rest-service|exposed|secret|password|token|credential|access-key|ssl|^check: /i,
  // The image and the program in it.
  /image|flinkversion|jaruri|jars|classpath|^line\b/i,
];

/** An option of any subject that means what it meant. */
const renamed = /^\S+: called \S+ in Flink /;

/** What the operator adds to every resource: the same words each time, of least consequence. */
export const boilerplate = {
  probe:
    "the operator's startup probe of the JobManager, and its own default configuration, are not in the resource: left out",
  application:
    'execution.shutdown-on-application-finish, execution.submit-failed-job-on-application-error, web.cancel.enable: the operator sets them for its own control loop: left out',
  attached:
    'execution.attached: the operator leaves it false, the chart writes true as the command line does: execute() in the program returns once the job has ended',
} as const;

/** Notes by what follows from them: state, exposure, image, the rest, and last what is said every time; alike ones keep their order. */
export function byConsequence(notes: readonly string[]): string[] {
  return [...new Set(notes)].toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(note: string): number {
  if (Object.values<string>(boilerplate).includes(note)) return consequences.length + 1;
  if (renamed.test(note)) return consequences.length;
  const rank = consequences.findIndex((pattern) => pattern.test(subjectOf(note)));
  return rank === -1 ? consequences.length : rank;
}

/** What stands before the first colon with a blank: an option, a field, several of them. */
function subjectOf(note: string): string {
  return /^(.*?)(?:: |$)/s.exec(note)?.[1] ?? note;
}
