import { stringify } from 'yaml';
import type { ClientInput, FileContent } from '../../../generator/reference/flink/client.ts';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import type { RandomCase } from './case.ts';

const confDir = '/client/conf';

/** A drawn case as the client is given it: a configuration directory, `-D` arguments, files, the environment. */
export function toClientInput(drawn: RandomCase, facts: LineFacts): ClientInput {
  const files: Record<string, FileContent> = {};
  const options: Record<string, string> = { ...drawn.configuration };
  const stock = drawn.stock ? Object.entries(facts.stockConfiguration).map(([key, value]) => `${key}: ${value}\n`) : [];
  const own = drawn.file === undefined ? {} : drawn.configuration;
  if (drawn.file !== undefined) for (const key of Object.keys(own)) Reflect.deleteProperty(options, key);
  const beneath = Object.entries(facts.stockConfiguration).filter(([key]) => drawn.stock && !(key in own));
  files[`${confDir}/${facts.confFile}`] =
    drawn.file === undefined
      ? stock.join('')
      : yamlFile(Object.fromEntries([...beneath, ...Object.entries(own)]), drawn.file);
  for (const [name, text] of Object.entries(drawn.logFiles)) files[`${confDir}/${name}`] = text;
  const template = (option: string, path: string, pod: unknown): void => {
    if (pod === undefined) return;
    files[path] = stringify(pod, { aliasDuplicateObjects: false });
    options[option] = path;
  };
  template('kubernetes.pod-template-file', '/client/pod.yaml', drawn.podTemplate);
  template('kubernetes.pod-template-file.jobmanager', '/client/jobmanager.yaml', drawn.jobManagerPodTemplate);
  template('kubernetes.pod-template-file.taskmanager', '/client/taskmanager.yaml', drawn.taskManagerPodTemplate);
  for (const [name, text] of Object.entries(drawn.hadoopFiles)) files[`/client/hadoop/${name}`] = text;
  if (drawn.keytab !== undefined) {
    files['/client/flink.keytab'] = { base64: drawn.keytab };
    options['security.kerberos.login.keytab'] = '/client/flink.keytab';
  }
  if (drawn.krb5Conf !== undefined) {
    files['/client/krb5.conf'] = drawn.krb5Conf;
    options['security.kerberos.krb5-conf.path'] = '/client/krb5.conf';
  }
  options['kubernetes.cluster-id'] = drawn.clusterId;
  options['kubernetes.namespace'] = drawn.namespace;
  return {
    mode: drawn.mode,
    args: commandLine(
      drawn,
      Object.entries(options).map(([key, value]) => `-D${key}=${value}`),
    ),
    environment: Object.keys(drawn.hadoopFiles).length > 0 ? { HADOOP_CONF_DIR: '/client/hadoop' } : {},
    files,
    confDir,
    workingDirectory: '/client',
  };
}

/** Options as YAML, those with the same first word below it if `nested`. */
function yamlFile(options: Readonly<Record<string, string>>, layout: 'flat' | 'nested'): string {
  const line = (key: string, value: string): string =>
    `${JSON.stringify(key)}: ${/^[\w./]+$/.test(value) ? value : JSON.stringify(value)}\n`;
  const entries = Object.entries(options);
  if (layout === 'flat') return entries.map(([key, value]) => line(key, value)).join('');
  const words = [...new Set(entries.map(([key]) => key.split('.', 1)[0] ?? ''))];
  return words
    .map((word) => {
      const below = entries.filter(([key]) => key.startsWith(`${word}.`));
      const own = entries.filter(([key]) => key === word).map(([key, value]) => line(key, value));
      if (below.length === 0) return own.join('');
      const rows = below.map(([key, value]) => `  ${line(key.slice(word.length + 1), value)}`);
      return `${word}:\n${rows.join('')}`;
    })
    .join('');
}

function commandLine(drawn: RandomCase, properties: readonly string[]): readonly string[] {
  const { job } = drawn;
  if (job === undefined) return properties;
  return [
    '-t',
    'kubernetes-application',
    ...properties,
    ...(job.entryClass === undefined ? [] : ['-c', job.entryClass]),
    ...(job.parallelism === undefined ? [] : ['-p', String(job.parallelism)]),
    job.jarURI,
    ...job.args,
  ];
}

/** What the client sets itself, so that the chart refuses it whatever it says. */
const setByClient = /^(?:execution\.target$|(?:kubernetes\.)?internal\.)/;

/** Options as values: half of the cases are spared those that are always refused, or there were little left to compare. */
function optionsOf({ stock, configuration }: RandomCase): Record<string, string> {
  return Object.fromEntries(Object.entries(configuration).filter(([key]) => !stock || !setByClient.test(key)));
}

/** The same case as a values file, with the profile that renders the client's objects and nothing else. */
export function toValues(drawn: RandomCase, facts: LineFacts): Record<string, unknown> {
  const optional = (key: string, value: unknown): Record<string, unknown> =>
    value === undefined ? {} : { [key]: value };
  const kerberos = {
    ...optional('keytab', drawn.keytab),
    ...optional('krb5Conf', drawn.krb5Conf),
    ...(drawn.keytab === undefined ? {} : { principal: drawn.configuration['security.kerberos.login.principal'] }),
  };
  return {
    mode: drawn.mode,
    profile: 'native',
    clusterId: drawn.clusterId,
    stockConfiguration: drawn.stock,
    flinkConfiguration: optionsOf(drawn),
    logConfiguration: Object.fromEntries(facts.logFiles.map((name) => [name, drawn.logFiles[name] ?? null])),
    ...optional('podTemplate', drawn.podTemplate),
    ...optional('jobManager', drawn.jobManagerPodTemplate && { podTemplate: drawn.jobManagerPodTemplate }),
    ...optional('taskManager', drawn.taskManagerPodTemplate && { podTemplate: drawn.taskManagerPodTemplate }),
    ...(Object.keys(drawn.hadoopFiles).length > 0 ? { hadoop: { configuration: drawn.hadoopFiles } } : {}),
    ...(Object.keys(kerberos).length > 0 ? { kerberos } : {}),
    ...optional('job', drawn.job),
  };
}
