/** How bad a finding is: what Helm or Flink would refuse, what is likely meant otherwise, what is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** All severities, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** A place in a values file; lines and columns (UTF-16) from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that `check` has to say. */
export interface Finding extends Place {
  readonly severity: Severity;
  /** What looked: the name of a release rule, `client` for Flink's own refusals, or a check of this folder. */
  readonly rule: string;
  /** Which of the rule's sentences the message is: `kubernetes-names.port`; the rule's name, where it has but one. */
  readonly code: string;
  /** The option's key, or the path of the value. */
  readonly key: string;
  /** One line, without secrets. */
  readonly message: string;
}

/** Findings in the order of the files given, then of their lines; the same place twice keeps the order found. */
export function sorted(findings: readonly Finding[], files: readonly string[]): Finding[] {
  return findings.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Whether findings hold one that is at least as bad. */
export function reaches(findings: readonly Finding[], least: Severity): boolean {
  return findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(least));
}
