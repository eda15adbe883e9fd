import type { Refusal } from '../../reference/flink/client.ts';
import type { Line } from '../../facts/line.ts';
import { addNamedFiles } from './client-files.ts';
import { type ClusterFiles, clustersIn, theCluster } from './clusters.ts';
import type { Conversion } from './conversion.ts';
import { clientValues } from './client-values.ts';
import type { ConvertOptions, Origin } from './draft.ts';
import { addFlinkDeployment } from './flink-deployment/flink-deployment.ts';
import { type Kind } from './kind-names.ts';
import type { IsOption, SourceFile } from './kinds.ts';
import { optionsOf } from './known-options.ts';
import { sourceFlink } from './source-line.ts';
import { respelled } from './spelling.ts';
import { addClientSources, named, type Sources } from './sources.ts';
import { Assembly } from './assembly.ts';

/** What `convert` is given. */
export interface ConvertInput extends Omit<Sources, 'files'> {
  readonly files: readonly SourceFile[];
  /** What the first file is; left out: what it looks like. */
  readonly kind?: Kind | undefined;
  /** Which resource, where there are several. */
  readonly name?: string | undefined;
  /** Left out: whether the line has that option. */
  readonly isOption?: IsOption;
}

/**
 * Values of a line's chart that deploy what the given files describe: a command line with what it names, a configuration file, a
 * FlinkDeployment.
 * @returns a refusal, for the option, where Flink's client itself would deploy nothing, or the chart never takes it
 * @throws ConvertError in one line for what cannot be read, and for what no value can say
 */
export function convert(
  { kind, name, isOption, ...given }: ConvertInput,
  line: Line,
  settings: ConvertOptions & Origin,
): Conversion | { readonly refusal: Refusal } {
  const clusters = clustersIn(given.files, kind, isOption ?? optionsOf([line]));
  return convertCluster({ ...given, cluster: theCluster(clusters, name) }, line, settings);
}

/** The same for files that are known, of one cluster. */
export function convertCluster(
  { cluster, ...given }: Omit<Sources, 'files'> & { readonly cluster: ClusterFiles },
  line: Line,
  settings: ConvertOptions & Origin,
): Conversion | { readonly refusal: Refusal } {
  const sources = { ...given, files: cluster.files };
  const assembly = new Assembly(line);
  assembly.notes.push(...cluster.notes);
  const found = addClientSources(assembly, sources);
  if (!settings.exact) assembly.args = respelled(assembly.args, assembly);
  for (const file of cluster.files.filter((one) => one.kind === 'flink-deployment'))
    named(file, () => {
      addFlinkDeployment(assembly, file);
    });
  addNamedFiles(assembly, found);
  const { input, unnamed, notes, places, spelled, given: values, withoutJar } = assembly;
  const flink = sourceFlink(cluster, given.environment, given.command);
  return clientValues(input, line, {
    ...settings,
    ...{ unnamed, notes, places, spelled, given: values, withoutJar },
    ...(flink === undefined ? {} : { flink }),
  });
}
