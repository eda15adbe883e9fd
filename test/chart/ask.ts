import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { withDefineNames } from '../../generator/chart/define-names.ts';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import type { GoCode } from '../../generator/chart/gotmpl/code.ts';
import { go } from '../helpers/go-tag.ts';
import type { Helm } from '../helpers/helm.ts';

/** One call of a template of the chart. */
export interface Question {
  /** The template's name without `flink.`. */
  readonly name: string;
  /** What it is called with; in it, `$ctx` is the context. */
  readonly argument: GoCode;
  readonly config?: Readonly<Record<string, string>>;
}

/** What the call left in the context; numbers as Go prints them. */
export interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly refusal: string;
  /** What the template printed: nothing, unless it says so. */
  readonly printed: string;
  readonly jobManagerMemoryMB: string;
}

const chart = chartDirectory('1.13');

/** Puts all questions to the chart's getters, parsers and memory models in one Helm process. */
export async function ask(helm: Helm, questions: readonly Question[]): Promise<Answer[]> {
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-ask-'));
  try {
    mkdirSync(join(directory, 'templates'));
    for (const part of ['options', 'types', 'memory', 'values'])
      cpSync(join(chart, 'templates', part), join(directory, 'templates', part), { recursive: true });
    cpSync(join(chart, 'files', 'options.json'), join(directory, 'options.json'));
    writeFileSync(join(directory, 'Chart.yaml'), 'apiVersion: v2\nname: ask\nversion: 0.0.0\n');
    writeFileSync(join(directory, 'templates', 'ask.yaml'), template(questions));
    const { stdout } = await execa(helm.path, ['template', 'ask', directory], { maxBuffer: 1024 ** 3 });
    const answers = stdout.split('\n').filter((line) => line.startsWith('{'));
    if (answers.length !== questions.length)
      throw new Error(`${answers.length} answers to ${questions.length} questions`);
    return answers.map((line) => JSON.parse(line) as Answer);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function template(questions: readonly Question[]): string {
  const calls = questions.map(({ name, argument, config = {} }) => {
    const context = go`dict "catalogue" $options "config" ${config} "refusal" "" "value" nil "ok" true "jobManagerMemoryMB" 0`;
    return `{{- $ctx := ${context.text} }}
{{- $printed := include ${withDefineNames('1.13', JSON.stringify(`flink.${name}`))} (${argument.text}) }}
{{- template "ask.answer" (dict "ctx" $ctx "printed" $printed) }}`;
  });
  return `{{- define "ask.answer" }}
{{- $value := .ctx.value }}
{{- if has (kindOf $value) (list "int64" "float64") }}{{ $value = toString $value }}{{ end }}
---
{{ dict "ok" .ctx.ok "value" $value "refusal" .ctx.refusal "printed" .printed "jobManagerMemoryMB" (toString .ctx.jobManagerMemoryMB) | toJson }}
{{- end }}
{{- $options := .Files.Get "options.json" | fromJson }}
${calls.join('\n')}
`;
}
