import { type Finding, severities } from '../finding.ts';

/** One line for each finding: `file:line:column: severity: KEY: message`. */
export function textReport(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ file, line, column, severity, key, message }) =>
        `${file}:${line}:${column}: ${severity}: ${key}: ${message}\n`,
    )
    .join('');
}

/** How many there are of each severity: `2 errors, 1 warning`. */
export function countText(findings: readonly Finding[]): string {
  const counts = severities.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : [`${length} ${severity}${length === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'no findings' : counts.join(', ');
}
