import { ConvertError } from './convert-error.ts';
import type { Kind } from './kind-names.ts';
import { type IsOption, kindOf, type SourceFile } from './kinds.ts';
import { fileEntries, otherEntries } from './structure/config-map.ts';
import { submission } from './structure/other-kinds.ts';
import { documentsOf, type Resource, resourcesIn } from './structure/resources.ts';

/** A file with what it is. */
export interface KnownFile extends SourceFile {
  readonly kind: Kind;
  /** The resource that it was taken from; left out: the file is what was given. */
  readonly resource?: Resource;
  /** The file that was given, where this one was taken out of it. */
  readonly givenAs?: string;
}

/** The files that describe one cluster. */
export interface ClusterFiles {
  /** What the resource is called; left out: there is none, and so one cluster at most. */
  readonly name?: string;
  readonly namespace?: string;
  readonly files: readonly KnownFile[];
  readonly notes: readonly string[];
}

/**
 * The clusters that files describe: each FlinkDeployment, or each ConfigMap with Flink's configuration, and with each of them the other
 * files; else the files together.
 * @param kind what the first file is; left out: what it looks like
 * @throws ConvertError for a file that cannot be converted
 */
export function clustersIn(files: readonly SourceFile[], kind: Kind | undefined, isOption: IsOption): ClusterFiles[] {
  const known = files.map((file, index): KnownFile => ({
    ...file,
    kind: (index === 0 ? kind : undefined) ?? kindOf(file, isOption),
  }));
  const isResource = (file: KnownFile): boolean => file.kind === 'flink-deployment' || file.kind === 'config-map';
  const others = known.filter((file) => !isResource(file));
  const deployments = known.filter((file) => file.kind === 'flink-deployment').flatMap(deploymentsOf);
  const configMaps = known.filter((file) => file.kind === 'config-map').flatMap(configMapsOf);
  const [configMap] = configMaps;
  if (deployments.length > 0) {
    if (configMap !== undefined)
      throw new ConvertError(
        `${givenFiles(configMap)[0] ?? ''}: a FlinkDeployment has its configuration in itself: leave the ConfigMap ${configMap.name ?? ''} out`,
      );
    const script = others.find((file) => file.kind === 'shell');
    if (script !== undefined)
      throw new ConvertError(
        `${script.name}: starts a cluster, and so does the FlinkDeployment ${deployments[0]?.name ?? ''}: give one of them`,
      );
  }
  const found = deployments.length > 0 ? deployments : configMaps;
  if (found.length === 0) return [{ files: known, notes: [] }];
  return found.map((cluster) => ({ ...cluster, files: [...cluster.files, ...others] }));
}

/**
 * The one cluster, or the one of that name, which may have its namespace before it: `streams/orders`.
 * @throws ConvertError that names all there are
 */
export function theCluster(clusters: readonly ClusterFiles[], name: string | undefined): ClusterFiles {
  const chosen = name === undefined ? clusters : clusters.filter((cluster) => isCalled(cluster, name));
  const [cluster, second] = chosen;
  const file = givenFiles(clusters[0])[0] ?? '';
  if (cluster === undefined)
    throw new ConvertError(
      clusters[0]?.name === undefined
        ? `--name ${name ?? ''}: ${file} holds no resources to choose from: leave --name out`
        : `--name ${name ?? ''}: ${file} has no such resource, only ${listed(clusters)}`,
    );
  if (second !== undefined)
    throw new ConvertError(
      `${file}: holds ${chosen.length} ${chosen.every(({ files: [first] }) => first?.kind === 'flink-deployment') ? 'FlinkDeployments' : 'resources'} (${listed(chosen)}): choose one by --name ${shown(cluster, chosen)}, or give -o DIRECTORY to write one values file for each`,
    );
  return cluster;
}

/** The files that a cluster was found in, as they were given. */
export function givenFiles(cluster: ClusterFiles | undefined): readonly string[] {
  return [...new Set((cluster?.files ?? []).map(({ name, givenAs }) => givenAs ?? name))];
}

/** What a cluster's values file is called among others: its name, with the namespace where another has the same. */
export function fileNameOf(cluster: ClusterFiles, clusters: readonly ClusterFiles[]): string {
  return `${shown(cluster, clusters).replace('/', '-')}.yaml`;
}

function isCalled({ name, namespace }: ClusterFiles, wanted: string): boolean {
  return name !== undefined && (wanted === name || wanted === `${namespace ?? 'default'}/${name}`);
}

function listed(clusters: readonly ClusterFiles[]): string {
  return clusters.map((cluster) => shown(cluster, clusters)).join(', ');
}

function shown(cluster: ClusterFiles, clusters: readonly ClusterFiles[]): string {
  const { name = '', namespace } = cluster;
  if (name === '') return 'one without a name';
  const isAlone = clusters.filter((other) => other.name === name).length === 1;
  return isAlone ? name : `${namespace ?? 'default'}/${name}`;
}

function deploymentsOf(file: KnownFile): ClusterFiles[] {
  const resources = resourcesOf(file);
  const found = resources.filter(({ kind }) => kind === 'FlinkDeployment');
  const [first] = found;
  if (first === undefined) throw new ConvertError(`${file.name}: holds no FlinkDeployment`);
  const notes = resources.flatMap((resource) =>
    resource.kind === 'FlinkDeployment' ? [] : [passedOver(file, resource)],
  );
  return found.map((resource) => ({
    ...identity(resource),
    files: [{ ...file, content: `${JSON.stringify(resource.map)}\n`, resource }],
    notes: [...new Set(notes)],
  }));
}

function configMapsOf(file: KnownFile): ClusterFiles[] {
  const found = resourcesOf(file).filter(
    (resource) => resource.kind === 'ConfigMap' && fileEntries(resource).length > 0,
  );
  if (found.length === 0) throw new ConvertError(`${file.name}: holds no ConfigMap with Flink's configuration`);
  return found.map((resource) => {
    const others = otherEntries(resource);
    const kinds: Readonly<Record<string, Kind>> = {
      ...{ 'flink-conf.yaml': 'flink-conf', 'config.yaml': 'config-yaml', 'krb5.conf': 'krb5' },
      ...{ 'core-site.xml': 'hadoop', 'hdfs-site.xml': 'hadoop' },
    };
    return {
      ...identity(resource),
      files: fileEntries(resource).map(({ name, content }): KnownFile => ({
        name,
        content,
        kind: kinds[name] ?? 'log',
        resource,
        givenAs: file.name,
      })),
      notes: [
        `${file.name}: the ConfigMap's name, ${resource.name ?? ''}, is nobody's any more: the chart makes its own, flink-config-CLUSTER-ID, and a volume that mounts the old one is to be taken out`,
        ...(others.length === 0
          ? []
          : [`${file.name}: the ConfigMap's ${others.join(', ')}: Flink's client reads no such file: left out`]),
      ],
    };
  });
}

function passedOver({ name }: KnownFile, resource: Resource): string {
  const called = [resource.kind, resource.name].filter((text) => text !== undefined && text !== '').join(' ');
  if (resource.kind === 'FlinkSessionJob') return `${name}: ${called}: passed over: ${submission(resource)}`;
  return `${name}: ${called === '' ? 'a document without kind' : called}: passed over`;
}

function resourcesOf(file: KnownFile): readonly Resource[] {
  if (typeof file.content !== 'string') throw new ConvertError(`${file.name}: is binary: expected a text`);
  return resourcesIn(documentsOf(file.content, file.name));
}

function identity({ name, namespace }: Resource): Pick<ClusterFiles, 'name' | 'namespace'> {
  return { name: name ?? '', ...(namespace === undefined ? {} : { namespace }) };
}
