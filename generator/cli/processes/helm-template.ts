import type { KubernetesObject, ToldRefusal } from '../../reference/flink/client.ts';
import type { SetKind } from '../../reference/helm/set.ts';
import { parseYaml } from '../../reference/helm/values-file.ts';
import { type ValuesInput, chartDirectory } from '../disk/values-input.ts';
import { runProgram } from './run-program.ts';

/** What Helm makes of a chart: objects, a refusal by one of its templates, or a failure that no template meant. */
export type Charted =
  { readonly objects: readonly KubernetesObject[] } | { readonly refusal: ToldRefusal } | { readonly failure: string };

const flags: Readonly<Record<SetKind, string>> = { typed: '--set', string: '--set-string', json: '--set-json' };

/**
 * Runs `helm template`. What the schema refuses is put to the templates too, which name the option; what only the schema refuses
 * is a failure.
 * @throws UsageError if there is no such Helm
 */
export async function helmTemplate(input: ValuesInput & { readonly helm: string }): Promise<Charted> {
  const args = [
    ...['template', input.name, chartDirectory(input.line), '--namespace', input.namespace, '--skip-tests'],
    ...input.files.flatMap((file) => ['--values', file]),
    ...input.sets.flatMap(({ kind, text }) => [flags[kind], text]),
  ];
  const checked = await run(input.helm, args);
  if (!('failure' in checked) || !/meet the specifications of the schema/.test(checked.failure)) return checked;
  const unchecked = await run(input.helm, [...args, '--skip-schema-validation']);
  return 'refusal' in unchecked ? unchecked : checked;
}

async function run(helm: string, args: readonly string[]): Promise<Charted> {
  const { exitCode, stdout, stderr } = await runProgram(helm, args, { option: '--helm PATH' });
  if (exitCode === 0) return { objects: printedObjects(stdout) };
  const refused = /execution error at \([^)]*\): (\S+): (.*)$/m.exec(stderr);
  const [, option, message] = refused ?? [];
  if (option !== undefined && message !== undefined) return { refusal: { option, message } };
  return { failure: stderr.trim() };
}

/**
 * The objects of manifests that Helm prints.
 * @throws ValuesFileError for what is not YAML
 */
export function printedObjects(manifests: string): KubernetesObject[] {
  const documents = parseYaml(withoutIndentAfterSeparator(manifests));
  return documents.filter((object) => object !== null) as unknown as KubernetesObject[];
}

/** To go-yaml U+2028 and U+2029 end a line, so it indents what follows; to other readers they are characters of the text. */
function withoutIndentAfterSeparator(yaml: string): string {
  return yaml.replace(/([\u2028\u2029]) +/g, '$1');
}
