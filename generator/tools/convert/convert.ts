import type { Refusal } from '../../reference/flink/client.ts';
import type { Line } from '../../facts/line.ts';
import { addNamedFiles } from './client-files.ts';
import type { Conversion } from './conversion.ts';
import { clientValues } from './client-values.ts';
import type { ConvertOptions, Origin } from './draft.ts';
import { ConvertError } from './convert-error.ts';
import { addFlinkDeployment } from './flink-deployment/flink-deployment.ts';
import { type Kind } from './kind-names.ts';
import { kindOf, type SourceFile } from './kinds.ts';
import { addClientSources, named, type Sources } from './sources.ts';
import { Assembly } from './assembly.ts';

/** What `convert` is given. */
export interface ConvertInput extends Omit<Sources, 'files'> {
  readonly files: readonly SourceFile[];
  /** What the first file is; left out: what it looks like. */
  readonly kind?: Kind | undefined;
}

/**
 * Values of a line's chart that deploy what the given files describe: a command line with what it names, a configuration file, a
 * FlinkDeployment.
 * @returns a refusal, for the option, where Flink's client itself would deploy nothing, or the chart never takes it
 * @throws ConvertError in one line for what cannot be read, and for what no value can say
 */
export function convert(
  { kind, ...given }: ConvertInput,
  line: Line,
  settings: ConvertOptions & Origin,
): Conversion | { readonly refusal: Refusal } {
  const files = given.files.map((file, index) => ({ ...file, kind: (index === 0 ? kind : undefined) ?? kindOf(file) }));
  const sources = { ...given, files };
  const assembly = new Assembly(line);
  const deployments = files.filter((file) => file.kind === 'flink-deployment');
  const found = addClientSources(assembly, sources);
  for (const file of deployments)
    named(file, () => {
      addFlinkDeployment(assembly, file);
    });
  if (deployments.length > 1 || (deployments.length === 1 && files.some((file) => file.kind === 'shell')))
    throw new ConvertError('several clusters at once: give one command line or one FlinkDeployment');
  addNamedFiles(assembly, found);
  const { input, unnamed, notes, places } = assembly;
  return clientValues(input, line, { ...settings, unnamed, notes, places });
}
