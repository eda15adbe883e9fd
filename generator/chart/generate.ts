import { helmignore } from './helmignore.ts';
import { podModelFile } from './pod-model.ts';
import { chartReadme } from './readme.ts';
import { ciValues } from './values/ci.ts';
import { bundles } from './bundle.ts';
import { withDefineNames } from './define-names.ts';
import { chartYaml } from './chart-yaml.ts';
import { templateFacts } from './template-facts.ts';
import { alertsFile, dashboardFile } from './metrics-files.ts';
import { optionsFile } from './options-file.ts';
import type { ChartTemplate } from './chart-template.ts';
import { indented } from './indent.ts';
import { renderTemplate } from './fill-template.ts';
import { generatedBy, jsonText } from './serialize.ts';
import type { LineFacts } from '../facts/lines/line-facts.ts';
import { editorSchema } from './schema/editor.ts';
import { annotationSchema } from './schema/annotations.ts';
import type { Line } from '../facts/line.ts';
import { chartFolder } from './chart-folder.ts';
import { valuesYaml } from './values/values-yaml.ts';

/**
 * All files of a line, as path below the repository → text: its chart, and the schema for editors. Pure: reads and
 * writes nothing.
 * @throws Error that names the template at fault.
 */
export function generate(line: Line, templates: readonly ChartTemplate[]): Map<string, string> {
  const files = new Map([
    [`schemas/values-${line.facts.line}.schema.json`, `${JSON.stringify(editorSchema(line), null, 1)}\n`],
  ]);
  for (const [path, text] of chartFiles(line, templates)) {
    files.set(`${chartFolder(line.facts.line)}/${path}`, text);
  }
  return files;
}

function chartFiles(line: Line, templates: readonly ChartTemplate[]): Map<string, string> {
  const { facts, catalogue, podModel } = line;
  const files = new Map([
    ['Chart.yaml', chartYaml(line)],
    ['README.md', chartReadme(line)],
    ['.helmignore', helmignore()],
    ['values.yaml', valuesYaml(line)],
    ['values.schema.json', jsonText(annotationSchema(line))],
    ['files/options.json', optionsFile(catalogue)],
    ['files/alerts.json', alertsFile()],
    ['files/dashboard.json', dashboardFile()],
    ['files/pod-model.json', podModelFile(podModel)],
  ]);
  for (const [name, text] of ciValues(facts)) files.set(`ci/${name}`, text);
  const filled = templateFacts(line, manifestKinds(templates));
  const named = templates
    .filter((one) => isNeeded(one, facts))
    .map(({ path, text }) => ({ path, text: withDefineNames(facts.line, text) }));
  for (const { path, source, parts } of bundles(named)) {
    const head = `{{- /* ${generatedBy(source)} */ -}}\n`;
    const texts = parts.map((part) => indented(renderTemplate(part, filled)));
    files.set(path, head + texts.join('\n'));
  }
  return files;
}

/** The kinds of objects that have a file of their own. */
function manifestKinds(templates: readonly ChartTemplate[]): string[] {
  return templates.flatMap(({ text }) => /"flink\.manifests" \(dict .*"kind" "(\w+)"\)/.exec(text)?.[1] ?? []);
}

/** A decorator that the line does not have is left out. */
function isNeeded({ path }: ChartTemplate, { decorators }: LineFacts): boolean {
  const stem = /^templates\/decorators\/_(.*)\.tpl$/.exec(path)?.[1];
  return stem === undefined || decorators.some((decorator) => decorator === stem);
}
