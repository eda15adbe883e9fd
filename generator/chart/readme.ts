import type { LineRows } from '../facts/line.ts';
import { valueEntries } from '../facts/values/entries.ts';
import type { ValueEntry } from '../facts/values/entry.ts';
import { generatedBy } from './serialize.ts';

/** The chart's `README.md`: two commands and the table of values. */
export function chartReadme(line: LineRows): string {
  const { facts } = line;
  const rows = valueEntries(line).flatMap((entry) => tableRows(entry));
  return `<!-- ${generatedBy('generator/chart/readme.ts')} -->
# Flink ${facts.line}

Deploys what Apache Flink ${facts.flinkVersion}'s own native Kubernetes client would deploy for the same configuration: a JobManager that starts its TaskManagers itself.

    helm install my-session .
    helm install my-job . --set mode=application --set image=registry.example.com/my-job:1 --set job.jarURI=local:///opt/flink/usrlib/job.jar

After the installation Helm prints how to open the web UI, submit a job, stop and clean up.

Flink's options go below \`flinkConfiguration\` by their own keys:

    flinkConfiguration:
      taskmanager.numberOfTaskSlots: 2
      state.backend: rocksdb

An option that Flink ${facts.line} does not have, a value that it could not read, a password in plain text: each is refused in one line that names the option and the way out. \`files/options.json\` lists the options.

## Values

\`values.yaml\` has them with examples. *Writes* names the options of Flink that a value sets.

| value | type | default | writes | description |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

\`null\` says of any value «not given». \`global\` and \`enabled\` are accepted and not read, so that the chart works as a subchart. In an umbrella chart the cluster id is \`<release>-<name>\`, by the chart's name or alias there, and the release's name alone under the name \`flink\`.
`;
}

/** A value's row, and those of its fields. */
function tableRows(entry: ValueEntry, above = ''): string[] {
  const name = `${above}${entry.name}`;
  const writes = (entry.writes ?? []).map((option) => `\`${option}\``).join(', ');
  const row = `| \`${name}\` | ${entry.type.name} | ${defaultText(entry)} | ${writes} | ${entry.description} |`;
  return [row, ...(entry.fields ?? []).flatMap((field) => tableRows(field, `${name}.`))];
}

function defaultText(entry: ValueEntry): string {
  if (entry.otherwise !== undefined) return entry.otherwise;
  if (entry.default === undefined) return '';
  const text = typeof entry.default === 'string' ? entry.default : JSON.stringify(entry.default);
  return text.length > 60 ? 'see values.yaml' : `\`${text}\``;
}
