import type { FileContent, KubernetesObject } from '../client.ts';
import { childPath, clientFiles, type ClientFiles } from '../files.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { asList, asObject, type JsonObject } from '../pod.ts';

/** The main container of a JobManager as it runs: its disk, its environment, its command. */
export interface JobManagerPod {
  readonly disk: ClientFiles;
  readonly environment: Readonly<Record<string, string>>;
  /** Where the configuration is mounted. */
  readonly confDir: string;
  /** What follows script and target in the start command, split at blanks. */
  readonly arguments: readonly string[];
}

/**
 * Stands for the address of the JobManager's pod, which nobody knows before it runs: one that documentation may use.
 */
export const podAddress = '192.0.2.1';

/** What the main container of the Deployment finds, out of nothing but the objects that were deployed with it. */
export function jobManagerPod(
  [deployment, ...resources]: readonly KubernetesObject[],
  facts: LineFacts,
): JobManagerPod {
  const spec = asObject(asObject(asObject(deployment?.['spec'])['template'])['spec']);
  const container = asObject(
    asList(spec['containers']).findLast((one) => asObject(one)['name'] === facts.names.mainContainer),
  );
  const mounts = asList(container['volumeMounts']).map(asObject);
  const confDir = text(mounts.find(({ name }) => name === facts.names.flinkConfVolume)?.['mountPath']);
  const words = text(asList(container['args']).at(-1)).trim().split(/\s+/);
  return {
    disk: clientFiles(Object.fromEntries(mountedFiles(asList(spec['volumes']).map(asObject), mounts, resources))),
    environment: { ...environment(container), [facts.names.podIpEnv]: podAddress },
    confDir,
    arguments: words.slice(2),
  };
}

function environment(container: JsonObject): Record<string, string> {
  const variables = asList(container['env']).map(asObject);
  const given = variables.filter(({ value }) => value !== undefined && value !== null);
  return Object.fromEntries(given.map(({ name, value }) => [text(name), text(value)]));
}

/** Path → content of what ConfigMaps and Secrets put where the container mounts them. */
function mountedFiles(
  volumes: readonly JsonObject[],
  mounts: readonly JsonObject[],
  resources: readonly KubernetesObject[],
): [string, FileContent][] {
  return mounts.flatMap((mount) =>
    volumes
      .filter(({ name }) => name === mount['name'])
      .flatMap((volume) => filesOf(volume, resources).flatMap((file) => placed(file, mount))),
  );
}

type VolumeFile = readonly [path: string, content: FileContent];

function filesOf(volume: JsonObject, resources: readonly KubernetesObject[]): VolumeFile[] {
  const secret = asObject(volume['secret']);
  const [kind, source, name] =
    volume['secret'] === undefined
      ? ['ConfigMap', asObject(volume['configMap']), asObject(volume['configMap'])['name']]
      : ['Secret', secret, secret['secretName']];
  const resource = resources.find((one) => one.kind === kind && one.metadata.name === name);
  if (resource === undefined) return [];
  const data = asObject(resource['data']);
  const content = (key: string): FileContent => (kind === 'Secret' ? { base64: text(data[key]) } : text(data[key]));
  const { items } = source;
  if (items === undefined) return Object.keys(data).map((key) => [key, content(key)]);
  return asList(items).map((item) => [text(asObject(item)['path']), content(text(asObject(item)['key']))]);
}

function placed([path, content]: VolumeFile, mount: JsonObject): [string, FileContent][] {
  const place = text(mount['mountPath']);
  const { subPath } = mount;
  if (subPath === undefined) return [[childPath(place, path), content]];
  return subPath === path ? [[place, content]] : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
