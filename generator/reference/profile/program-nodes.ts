import { childPath, fileName } from '../flink/files.ts';
import type { ReleaseContext } from '../values/context.ts';
import { usesZooKeeper } from '../values/high-availability.ts';
import { at, listAt } from '../values/objects.ts';

/** Whether ZooKeeper keeps an application's program, which Flink would run in place of the manifests' (`HighAvailabilityMode`). */
export function keepsInZooKeeper(context: ReleaseContext): boolean {
  return context.mode === 'application' && usesZooKeeper(context) && quorum(context).trim() !== '';
}

/**
 * What the handover needs besides to drop that program: the nodes as `ZooKeeperUtils` names them, and all by which the main container reaches
 * ZooKeeper: what Flink's security modules set, its variables and mounts. The options of its JVM are in its configuration.
 * @param own Variables that the init container has already, which the main container's do not replace.
 */
export function programNodes(context: ReleaseContext, main: unknown, own: readonly { readonly name: string }[]) {
  const jaas = jaasText(context, main);
  const env = [
    literal('ZOOKEEPER_QUORUM', quorum(context)),
    literal('ZOOKEEPER_NODES', nodes(context)),
    literal('ZOOKEEPER_OPTIONS', saslOptions(context)),
    ...(jaas === undefined ? [] : [literal('JAAS', jaas)]),
  ];
  const names = new Set<unknown>([...asked, ...[...own, ...env].map(({ name }) => name)]);
  const more = listAt(main, 'env').filter((one) => !names.has(at(one, 'name')));
  return {
    env: [...env, ...more],
    ...lists(main, 'envFrom'),
    ...lists(main, 'volumeMounts'),
  };
}

/** Variables that the script asks for where they may be missing: not to be taken from the main container's. */
const asked = [
  ...['RESTART_NONCE', 'HA_CONFIG_MAP', 'HA_ENTRIES', 'JAAS', 'PATIENCE', 'SECONDS_OF_ZOOKEEPER', 'UPGRADE_MODE'],
  ...['INITIAL_SAVEPOINT', 'SAVEPOINT_NONCE', 'IGNORE_OPTION', 'SAVEPOINT_DIRECTORY', 'JOB_SUSPENDED', 'RESULT_STORE'],
  ...['HA_CHECKPOINTS', 'SECONDS_TO_FINISH', 'STARTED_BEFORE'],
];

/** A variable whose text Kubernetes does not expand. */
function literal(name: string, value: string) {
  return { name, value: value.split('$').join('$$') };
}

function quorum(context: ReleaseContext): string {
  return text(context, 'high-availability.zookeeper.quorum');
}

/** A path for each row; the cluster's own node is none of them, however empty an option is. */
function nodes(context: ReleaseContext): string {
  const cluster = `${text(context, 'high-availability.zookeeper.path.root')}/${context.clusterId}`;
  return context.line.facts.client.storedProgram.nodeOptions
    .map((key) => text(context, key))
    .filter((path) => path.replaceAll('/', '') !== '')
    .map((path) => `/${cluster}/${path}`)
    .join('\n');
}

/** The system properties that `ZooKeeperModule` sets. */
function saslOptions(context: ReleaseContext): string {
  const disabled = text(context, 'zookeeper.sasl.disable').toLowerCase() === 'true';
  const service = text(context, 'zookeeper.sasl.service-name') || 'zookeeper';
  const login = loginContext(context);
  return [
    `-Dzookeeper.sasl.client=${String(!disabled)}`,
    ...(service === 'zookeeper' ? [] : [`-Dzookeeper.sasl.client.username=${service}`]),
    ...(login === 'Client' ? [] : [`-Dzookeeper.sasl.clientconfig=${login}`]),
  ].join(' ');
}

function loginContext(context: ReleaseContext): string {
  return text(context, 'zookeeper.sasl.login-context-name') || 'Client';
}

const module = 'com.sun.security.auth.module.Krb5LoginModule';

/** ZooKeeper's entry of what `JaasModule` installs; none where Kerberos is not for ZooKeeper. */
function jaasText(context: ReleaseContext, main: unknown): string | undefined {
  const name = loginContext(context);
  const contexts = text(context, 'security.kerberos.login.contexts').split(',');
  if (!contexts.some((one) => one.trim() === name)) return undefined;
  const keytab = keytabPath(context, main);
  const principal = text(context, 'security.kerberos.login.principal');
  const entries = [
    ...(keytab === ''
      ? []
      : [
          `${module} required keyTab="${keytab}" doNotPrompt=true useKeyTab=true storeKey=true principal="${principal}" refreshKrb5Config=true;`,
        ]),
    ...(text(context, 'security.kerberos.login.use-ticket-cache').toLowerCase() === 'true'
      ? [`${module} optional doNotPrompt=true useTicketCache=true renewTGT=true;`]
      : []),
  ];
  return entries.length === 0 ? undefined : [`${name} {`, ...entries, '};'].join('\n');
}

/** Where the JobManager has the keytab: where the client mounts it, else where the option says. */
function keytabPath(context: ReleaseContext, main: unknown): string {
  const keytab = text(context, 'security.kerberos.login.keytab');
  const { keytabVolume, keytabMountPoint } = context.line.facts.names;
  const mounted = listAt(main, 'volumeMounts').some((one) => at(one, 'name') === keytabVolume);
  return mounted ? childPath(keytabMountPoint, fileName(keytab)) : keytab;
}

/** The text that Flink finds for an option, else its default's, else nothing. */
function text(context: ReleaseContext, key: string): string {
  const option = context.line.catalogue.options.find((one) => one.key === key);
  return context.effective(key) ?? option?.default ?? '';
}

function lists(value: unknown, name: string): Readonly<Record<string, readonly unknown[]>> {
  const list = listAt(value, name);
  return list.length === 0 ? {} : { [name]: list };
}
