import { rules } from '../../../reference/values/rules/index.ts';
import type { Finding } from '../finding.ts';

/** What each rule id is about; the rules of values are described in docs/rules. */
const ownRules: Readonly<Record<string, string>> = {
  yaml: 'A file that Helm would not read',
  'duplicate-key': 'A name that stands twice in a map',
  client: "What Flink's own client refuses",
  'deprecated-option': 'A spelling that Flink has given up',
  'unlisted-option': 'A key that is no option of this Flink',
  'plain-secret': 'A secret in plain text',
  'exposed-rest': 'A REST endpoint, which runs any code, open beyond the cluster',
  'default-account': 'Rights of the JobManager for every pod of the namespace',
  'shared-directory': 'A directory that two environments write to',
};

/** The findings as SARIF 2.1.0, for code scanning; paths as they were given, relative ones relative to the checkout. */
export function sarifReport(findings: readonly Finding[], version: string): string {
  const ids = [...rules.map(({ name }) => name), ...Object.keys(ownRules)];
  const driver = {
    name: 'flink-chart',
    version,
    rules: ids.map((id) => ({ id, shortDescription: { text: ownRules[id] ?? `The rule of docs/rules/${id}.md` } })),
  };
  const results = findings.map(({ rule, severity, key, message, file, line, column }) => ({
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: `${key}: ${message}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function uriOf(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
