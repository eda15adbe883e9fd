import { applicationCall } from '../../reference/flink/command-line/application.ts';
import { loadConfigurationFile } from '../../reference/flink/command-line/configuration-file.ts';
import { sessionEntries } from '../../reference/flink/command-line/session.ts';
import { clientFiles, fileName } from '../../reference/flink/files.ts';
import { textOf } from '../../reference/flink/options/conf-value.ts';
import { RefusalError } from '../../reference/flink/refusal.ts';
import { ConvertError } from './convert-error.ts';
import { defaultName } from './draft.ts';
import type { Kind } from './kind-names.ts';
import type { SourceFile } from './kinds.ts';
import type { Assembly } from './assembly.ts';
import type { Sources } from './sources.ts';

const templateKeys = ['', '.default', '.jobmanager', '.taskmanager'].map((end) => `kubernetes.pod-template-file${end}`);
const keytabKeys = ['security.kerberos.login.keytab', 'security.keytab'];
const krb5Key = 'security.kerberos.krb5-conf.path';
const kubeConfigKey = 'kubernetes.config.file';

/** Finds the files that options and variables name: among those given, by their name, then where `lookUp` finds them. */
export function addNamedFiles(assembly: Assembly, sources: Sources): void {
  const given = (kind: Kind): (SourceFile & { kind: Kind })[] => sources.files.filter((file) => file.kind === kind);
  const options = optionsOf(assembly);
  if (!options.has('kubernetes.cluster-id')) {
    assembly.options.set('kubernetes.cluster-id', defaultName);
    assembly.unnamed = true;
  }
  const add = (kind: Kind, keys: readonly string[], otherwise: string): void => {
    const left = new Set(given(kind));
    for (const key of keys) {
      const path = options.get(key);
      if (path === undefined || path === '') continue;
      const file =
        [...left].find(({ name }) => name === path) ?? [...left].find(({ name }) => fileName(name) === fileName(path));
      const content = file?.content ?? assembly.files[path] ?? sources.lookUp(path);
      if (content === undefined) throw missing(key, path);
      assembly.files[path] = content;
      assembly.places.set(path, file?.name ?? sources.whereIs?.(path) ?? path);
    }
    place(assembly, { kind, key: otherwise, taken: keys.some((key) => options.has(key)) }, [...left]);
  };
  add('pod-template', templateKeys, assembly.line.facts.client.optionKeys.podTemplate);
  add('keytab', keytabKeys, keytabKeys[0] ?? '');
  add('krb5', [krb5Key], krb5Key);
  const kubeConfig = options.get(kubeConfigKey);
  if (kubeConfig !== undefined)
    assembly.files[kubeConfig] = sources.lookUp(kubeConfig) ?? 'apiVersion: v1\nkind: Config\n';
  addHadoopFiles(assembly, given('hadoop'), sources);
}

function missing(key: string, path: string): ConvertError {
  return new ConvertError(`${key}: ${path}: there is no such file: give it by --file ${path}=PATH`);
}

/** A file that no option names serves the option that is there for it. */
function place(
  assembly: Assembly,
  { kind, key, taken }: { readonly kind: Kind; readonly key: string; readonly taken: boolean },
  files: readonly SourceFile[],
): void {
  if (taken) return;
  const [file, second] = files;
  if (second !== undefined)
    throw new ConvertError(
      `${second.name}: no option names it, and there are several of the kind ${kind}: name them by ${key}`,
    );
  if (file === undefined) return;
  const path = `/flink/given/${fileName(file.name)}`;
  assembly.files[path] = file.content;
  assembly.places.set(path, file.name);
  assembly.options.set(key, path);
}

function addHadoopFiles(assembly: Assembly, files: readonly SourceFile[], { lookUp, whereIs }: Sources): void {
  const { environment, line } = assembly;
  const { hadoopFiles } = line.facts.names;
  const { HADOOP_CONF_DIR: named = '', HADOOP_HOME: home = '' } = environment;
  const candidates = named.trim() !== '' ? [named] : home === '' ? [] : [`${home}/etc/hadoop`, `${home}/conf`];
  const directory = candidates[0] ?? '/flink/hadoop';
  for (const file of files) {
    const name = fileName(file.name);
    if (!hadoopFiles.includes(name))
      throw new ConvertError(`${file.name}: the client reads ${hadoopFiles.join(' and ')} only`);
    assembly.files[`${directory}/${name}`] = file.content;
    assembly.places.set(`${directory}/${name}`, file.name);
  }
  if (files.length > 0 && candidates.length === 0) environment['HADOOP_CONF_DIR'] = directory;
  if (files.length > 0) return;
  for (const one of candidates) {
    for (const name of hadoopFiles) {
      const path = `${one}/${name}`;
      const content = lookUp(path);
      if (content === undefined) continue;
      assembly.files[path] = content;
      assembly.places.set(path, whereIs?.(path) ?? path);
    }
  }
  if (candidates.length > 0 && !candidates.some((one) => clientFiles(assembly.files).isDirectory(one)))
    assembly.notes.push(
      `HADOOP_CONF_DIR: ${directory} has no ${hadoopFiles.join(' or ')} here: give them as further files`,
    );
}

/** The options of a call so far; a call that the client refuses has none: the refusal comes later. */
function optionsOf({ input, line }: Assembly): ReadonlyMap<string, string> {
  const { facts } = line;
  try {
    const file = loadConfigurationFile(clientFiles(input.files), input.confDir, facts);
    const entries =
      input.mode === 'session' ? sessionEntries(input, file, facts) : applicationCall(input, file, facts).entries;
    return new Map([...entries].map(([key, value]) => [key, textOf(value, facts.configuration)]));
  } catch (error) {
    if (error instanceof RefusalError) return new Map();
    throw error;
  }
}
