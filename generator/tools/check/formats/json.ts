import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { type Finding, severities } from '../finding.ts';

/** The findings as JSON, with the line they hold for and how many there are of each severity. */
export function jsonReport(findings: readonly Finding[], { line, flinkVersion }: LineFacts): string {
  const counts = severities.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]);
  return `${JSON.stringify({ line, flinkVersion, counts: Object.fromEntries(counts) as object, findings }, null, 2)}\n`;
}
