import { initJobManagerWords } from '../../../facts/words/init-job-manager.ts';
import { parametersWords } from '../../../facts/words/parameters.ts';
import { childPath, type ClientFiles } from '../files.ts';
import { inHashMapOrder } from '../java-hash-map.ts';
import type { DecoratorStem, TaskManagerDecoratorStem } from '../../../facts/lines/decorator-stems.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { Configuration } from '../options/configuration.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { type Said, say } from '../say.ts';
import { isJavaWhitespace, trimJava } from '../types/text.ts';

/** What the getters read: the configuration as it is at that moment, and the client's machine. */
export interface ParametersContext {
  readonly configuration: Configuration;
  readonly facts: LineFacts;
  readonly files: ClientFiles;
  readonly environment: Readonly<Record<string, string>>;
}

/** Mirror of `AbstractKubernetesParameters`: getters that JobManager and TaskManager share; they refuse what Flink's refuse. */
export class KubernetesParameters {
  readonly configuration: Configuration;
  readonly facts: LineFacts;
  readonly files: ClientFiles;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(context: ParametersContext) {
    this.configuration = context.configuration;
    this.facts = context.facts;
    this.files = context.files;
    this.#environment = context.environment;
  }

  /** Where the client looks for log configuration files. */
  configDirectory(): string {
    return this.configuration.rawKey('$internal.deployment.config-dir') ?? this.flinkConfDirInPod();
  }

  clusterId(): string {
    const key = 'kubernetes.cluster-id';
    const clusterId = this.configuration.getString(key) ?? '';
    if (isBlank(clusterId)) throw new RefusalError(key, say(parametersWords.clusterId));
    const max = this.facts.clusterIdMaxLength;
    if (clusterId.length > max) {
      throw new RefusalError(key, say(parametersWords.clusterIdLength, quote(clusterId), clusterId.length, max));
    }
    return clusterId;
  }

  namespace(): string {
    return this.#notEmpty('kubernetes.namespace', say(parametersWords.namespace));
  }

  image(): string {
    return this.#notEmpty(this.facts.client.optionKeys.image, say(initJobManagerWords.image, this.facts.defaultImage));
  }

  imagePullPolicy(): string {
    return defaulted(this.configuration.getEnum('kubernetes.container.image.pull-policy'));
  }

  imagePullSecrets(): string[] {
    const secrets = this.configuration.getList('kubernetes.container.image.pull-secrets') ?? [];
    return secrets.map(trimJava).filter((secret) => secret !== '');
  }

  /** Labels of every object but the Kerberos ones. */
  commonLabels(): Record<string, string> {
    return { type: this.facts.names.labelType, app: this.clusterId() };
  }

  flinkConfDirInPod(): string {
    return defaulted(this.configuration.getString('kubernetes.flink.conf.dir'));
  }

  flinkLogDirInPod(): string | undefined {
    return this.configuration.getString('kubernetes.flink.log.dir');
  }

  containerEntrypoint(): string {
    return defaulted(this.configuration.getString('kubernetes.entry.path'));
  }

  existingHadoopConfigMap(): string | undefined {
    const name = this.configuration.getString('kubernetes.hadoop.conf.config-map.name') ?? '';
    return isBlank(name) ? undefined : trimJava(name);
  }

  /** `HADOOP_CONF_DIR`, else what exists of `HADOOP_HOME/etc/hadoop` and `HADOOP_HOME/conf`. */
  localHadoopConfDirectory(): string | undefined {
    const directory = this.#environment[this.facts.names.hadoopConfDirEnv] ?? '';
    if (!isBlank(directory)) return directory;
    const home = this.#environment['HADOOP_HOME'] ?? '';
    if (isBlank(home)) return undefined;
    return [childPath(home, 'etc/hadoop'), childPath(home, 'conf')].find((path) => this.files.exists(path));
  }

  /** Secret name → mount path, in Flink's order. */
  secretNamesToMountPaths(): [string, string][] {
    return inHashMapOrder(this.configuration.optionalMap('kubernetes.secrets') ?? new Map<string, string>());
  }

  /** One map for each environment variable that comes from a Secret: `env`, `secret`, `key`. */
  environmentsFromSecrets(): Map<string, string>[] {
    return this.configuration.optionalMapList('kubernetes.env.secretKeyRef') ?? [];
  }

  /** Some decorators have a switch, in the lines whose catalogue has it. */
  isDecoratorEnabled(stem: DecoratorStem | TaskManagerDecoratorStem): boolean {
    const key = `kubernetes.decorator.${stem}.enabled`;
    return !this.configuration.has(key) || defaulted(this.configuration.getBoolean(key));
  }

  isHostNetworkEnabled(): boolean {
    const key = 'kubernetes.hostnetwork.enabled';
    return this.configuration.has(key) && defaulted(this.configuration.getBoolean(key));
  }

  userArtifactsBaseDir(): string {
    return defaulted(this.configuration.getString('user.artifacts.base-dir'));
  }

  /** Claim name → mount path, in Flink's order. */
  persistentVolumeClaims(): [string, string][] {
    return inHashMapOrder(
      this.configuration.optionalMap('kubernetes.persistent-volume-claims') ?? new Map<string, string>(),
    );
  }

  isPersistentVolumeClaimReadOnly(): boolean {
    return defaulted(this.configuration.getBoolean('kubernetes.persistent-volume-claim-read-only'));
  }

  /** What keys below a prefix say, by the rest of the key, in the order of a `HashSet` of all keys. */
  protected prefixed(prefix: string): [string, string][] {
    return [...this.configuration.copy().entries()]
      .filter(([key]) => key.startsWith(prefix) && key.length > prefix.length)
      .map(([key, value]): [string, string] => [key.slice(prefix.length), value]);
  }

  /** By how much a limit exceeds its request; 1 in lines whose catalogue has no such option. */
  protected limitFactor(key: string): number {
    if (!this.configuration.has(key)) return 1;
    const factor = defaulted(this.configuration.getDouble(key));
    if (!(factor >= 1))
      throw new RefusalError(
        key,
        say(initJobManagerWords.limitFactor, quote(this.configuration.raw(key) ?? String(factor))),
      );
    return factor;
  }

  /** Empty where the option is not set, or this line has none. */
  protected optionalMap(key: string): Record<string, string> {
    return Object.fromEntries((this.configuration.has(key) ? this.configuration.optionalMap(key) : undefined) ?? []);
  }

  /** Empty where the option is not set. */
  protected optionalMaps(key: string): [string, string][][] {
    return (this.configuration.optionalMapList(key) ?? []).map(inHashMapOrder);
  }

  #notEmpty(key: string, otherwise: Said): string {
    const text = defaulted(this.configuration.getString(key));
    if (trimJava(text) === '') throw new RefusalError(key, otherwise);
    return text;
  }
}

/** `StringUtils.isBlank`. */
export function isBlank(text: string): boolean {
  return text.split('').every(isJavaWhitespace);
}

/** The value of an option that has a default: a catalogue without it is a programming error. */
export function defaulted<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The catalogue lacks the default of an option');
  return value;
}
