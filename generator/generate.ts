import { helmignore } from './chart/helmignore.ts';
import { podModelFile } from './chart/pod-model.ts';
import { chartReadme } from './chart/readme.ts';
import { ciValues } from './values/ci.ts';
import { bundles } from './chart/bundle.ts';
import { chartYaml } from './chart/chart-yaml.ts';
import { templateFacts } from './chart/facts.ts';
import { optionsFile } from './chart/options.ts';
import { type ChartTemplate, renderTemplate } from './chart/render.ts';
import { generatedBy, jsonText } from './chart/text.ts';
import { editorSchema } from './schema/editor.ts';
import { leanSchema } from './schema/lean.ts';
import type { Line } from './lines.ts';
import { valuesYaml } from './values/values-yaml.ts';

/**
 * All files of a line, as path below the repository → text. Pure: reads and writes nothing.
 * @throws Error that names the template at fault.
 */
export function generate(line: Line, templates: readonly ChartTemplate[]): Map<string, string> {
  const { facts, catalogue, podModel } = line;
  const chart = 'charts/flink';
  const filled = templateFacts(facts);
  const files = new Map([
    [`${chart}/Chart.yaml`, chartYaml(facts)],
    [`${chart}/README.md`, chartReadme(facts)],
    [`${chart}/.helmignore`, helmignore()],
    [`${chart}/values.yaml`, valuesYaml(facts)],
    [`${chart}/values.schema.json`, jsonText(leanSchema(facts, catalogue))],
    [`schemas/values-${facts.line}.schema.json`, `${JSON.stringify(editorSchema(line), null, 1)}\n`],
    [`${chart}/files/options.json`, optionsFile(catalogue)],
    [`${chart}/files/pod-model.json`, podModelFile(podModel)],
  ]);
  for (const [name, text] of ciValues(facts)) files.set(`${chart}/ci/${name}`, text);
  for (const { path, source, parts } of bundles(templates)) {
    const head = `{{- /* ${generatedBy(source)} */ -}}\n`;
    files.set(`${chart}/${path}`, head + parts.map((part) => renderTemplate(part, filled)).join('\n'));
  }
  return files;
}
