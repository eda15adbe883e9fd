import { clientFiles } from '../../../reference/flink/files.ts';
import { secretIn } from '../../../reference/flink/secrets.ts';
import { secretProperties } from '../../mask.ts';
import type { Draft } from '../draft.ts';
import { quoted } from '../secret-commands.ts';

/** `hadoop.configuration`: the files that the client finds by its environment. */
export function hadoopStep(draft: Draft): void {
  if ((draft.options.get('kubernetes.hadoop.conf.config-map.name') ?? '').trim() !== '') return;
  const { names } = draft.line.facts;
  const directory = hadoopDirectory(draft);
  const texts = names.hadoopFiles.flatMap((name) => {
    const text = draft.file(`${directory ?? ''}/${name}`);
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
  if (texts.length === 0) return;
  const secret = texts.flatMap(([name, text]) => {
    const [property = secretIn(text)] = secretProperties(text);
    return property === undefined ? [] : [`${name} (${property})`];
  });
  if (secret.length === 0 || draft.settings.allowSensitive) {
    draft.values.set('hadoop', { configuration: Object.fromEntries(texts) });
    return;
  }
  const configMap = `${draft.clusterId}-hadoop`;
  draft.values.set('hadoop', { existingConfigMap: configMap });
  draft.explain(
    'kubernetes.hadoop.conf.config-map.name',
    `Hadoop's files hold a secret, ${secret.join(', ')}: they stay out of the values`,
  );
  const files = texts.map(([name]) => fileArgument(draft, name, `${directory ?? ''}/${name}`));
  draft.commands.push(`kubectl create configmap ${configMap} -n ${draft.namespace} ${files.join(' ')}`);
}

/** What gives `kubectl create configmap` a file: the one of the user's machine, or what the cluster has of it. */
function fileArgument(draft: Draft, name: string, path: string): string {
  const { hadoopConfigMap } = draft.settings;
  if (hadoopConfigMap === undefined) return `--from-file=${quoted(`${name}=${draft.place(path)}`)}`;
  const get = `kubectl get configmap ${hadoopConfigMap} -n ${draft.namespace}`;
  return `--from-literal=${name}="$(${get} -o jsonpath='{.data.${name.replaceAll('.', '\\.')}}')"`;
}

/** `HadoopUtils`: the directory that is named, else those below HADOOP_HOME. */
function hadoopDirectory({ input }: Draft): string | undefined {
  const { HADOOP_CONF_DIR: named = '', HADOOP_HOME: home = '' } = input.environment;
  const files = clientFiles(input.files);
  if (named.trim() !== '') return named;
  return [`${home}/etc/hadoop`, `${home}/conf`].find((directory) => files.isDirectory(directory));
}
