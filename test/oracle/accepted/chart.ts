import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { removeEntrances } from '../../helpers/chart-copy.ts';
import { withDefineNames } from '../../../generator/chart/define-names.ts';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import type { Helm } from '../../helpers/helm.ts';
import type { OptionQuestion } from '../oracle.ts';

/** Helm refuses files over 5 MiB. */
const questionsPerFile = 2000;

/** Runs the rule on each text as the only option given; prints the refusals of a file, by the number of the question. */
const template = `{{- $options := .Files.Get "files/options.json" | fromJson }}
{{- range $path, $_ := .Files.Glob "questions/*.json" }}
{{- $refusals := dict }}
{{- range $question := $.Files.Get $path | fromJsonArray }}
{{- $ctx := dict "catalogue" $options "flinkConfiguration" (dict $question.key $question.text) "refusal" "" "value" nil "ok" true }}
{{- $_ := include "flink.rule.option-type" $ctx }}
{{- if $ctx.refusal }}{{ $_ := set $refusals $question.id $ctx.refusal }}{{ end }}
{{- end }}
---
{{ dict "refusals" $refusals | toJson }}
{{- end }}
`;

/** What the chart's rule option-type of a line says of each text, all in one Helm process: a refusal, or \`undefined\`. */
export async function askTyping(
  helm: Helm,
  line: string,
  questions: readonly OptionQuestion[],
): Promise<readonly (string | undefined)[]> {
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-typing-'));
  try {
    for (const part of ['Chart.yaml', 'templates', 'files']) {
      cpSync(join(chartDirectory(line), part), join(directory, part), { recursive: true });
    }
    removeEntrances(directory);
    writeFileSync(join(directory, 'templates', 'questions.yaml'), withDefineNames(line, template));
    mkdirSync(join(directory, 'questions'));
    for (let start = 0; start < questions.length; start += questionsPerFile) {
      const part = questions
        .slice(start, start + questionsPerFile)
        .map(({ option, text }, index) => ({ id: String(start + index), key: option.key, text }));
      writeFileSync(join(directory, 'questions', `${start}.json`), JSON.stringify(part));
    }
    const { stdout } = await execa(helm.path, ['template', 'typing', directory], { maxBuffer: 1024 ** 3 });
    const refusals = stdout
      .split('\n')
      .filter((row) => row.startsWith('{'))
      .map((row) => (JSON.parse(row) as { refusals: Record<string, string> }).refusals);
    if (refusals.length !== Math.ceil(questions.length / questionsPerFile)) throw new Error('Helm left questions out');
    const all = Object.assign({}, ...refusals) as Record<string, string>;
    return questions.map((_, index) => all[String(index)]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
