import type { Catalogue } from '../../generator/facts/catalogue.ts';
import type { ToldRefusal } from '../../generator/reference/flink/client.ts';
import type { OracleError } from '../oracle/oracle.ts';

/** A row of «Which option a refusal of the client names» in docs/contract.md. */
interface Row {
  /** Matched against one message of the chain. */
  readonly says?: RegExp;
  /** Matched against the end of an exception's class name. */
  readonly thrown?: string;
  /** Matched against the whole of a frame, `Class.method`. */
  readonly at?: RegExp;
  readonly option: string;
}

/** Flink's texts that hold no key of the option at fault, or a key that a user's text brought in. `<side>`, `<pod>`, `<file>` and `$1` are filled in. */
const rows: readonly Row[] = [
  { thrown: '.CliArgsException', option: 'command-line' },
  { says: /^not judged: a Python program$/, option: 'pipeline.jars' },
  { says: /^not judged: artifacts /, option: 'user.artifacts.artifact-list' },
  { says: /^the client ended without deploying anything$/, option: 'command-line' },
  {
    says: /^The given configuration directory name |^The Flink config file |^The configuration directory '|^Error parsing YAML configuration\.$/,
    option: '<file>',
  },
  { says: /^Could not parse value '.*' for key '(.+)'\.$/s, option: '$1' },
  { says: /^Sum of configured JVM Metaspace /, option: '<side>.memory.process.size' },
  { says: /^The configured Total Process Memory size .* is less than the sum/, option: '<side>.memory.process.size' },
  { says: /^Derived JVM Overhead size /, option: '<side>.memory.jvm-overhead.min' },
  { says: /^Sum of the configured JVM Heap Memory /, option: 'jobmanager.memory.flink.size' },
  { says: /^The configured JVM Heap Memory .* exceeds /, option: 'jobmanager.memory.flink.size' },
  { says: /^The configured Total Flink Memory .* is less than /, option: 'jobmanager.memory.flink.size' },
  { says: /^Sum of configured Framework Heap Memory /, option: 'taskmanager.memory.flink.size' },
  { says: /^Derived Network Memory size .* is not in /, option: 'taskmanager.memory.network.min' },
  { says: /^Derived Network Memory size .* does not match /, option: 'taskmanager.network.numberOfBuffers' },
  { says: /^Cannot read total process memory size from environment variable /, option: '<side>.heap.size' },
  { says: /^Configured total process memory size .* must not be less than 0/, option: '<side>.heap.mb' },
  { says: /^long overflow$/, option: '<side>.memory.process.size' },
  { says: /^bytes must be >= 0$/, option: 'taskmanager.network.numberOfBuffers' },
  { says: /^Cannot downcast long value /, option: 'taskmanager.memory.segment-size' },
  { says: /^Character .* is neither a decimal digit number/, option: 'taskmanager.cpu.cores' },
  {
    says: /^Only "local" is supported as schema|^Should only have (?:one jar$|at most one jar\.$)/,
    option: 'pipeline.jars',
  },
  { thrown: '.URISyntaxException', option: 'pipeline.jars' },
  { at: /^KubernetesUtils\..*checkJarFileForApplicationMode/, option: 'pipeline.jars' },
  {
    says: /^Unknown Kubernetes deployment target |^Couldn't deploy Kubernetes Application /,
    option: 'execution.target',
  },
  {
    says: /^No ClusterClientFactory found\.|^Application Mode not supported by standalone deployments\.$/,
    option: 'execution.target',
  },
  {
    says: /^High availability should be enabled when starting standby JobManagers\.$/,
    option: 'kubernetes.jobmanager.replicas',
  },
  {
    says: /^PVC name |^Mount path |^Duplicate mount path |^Volume name conflict|^Generated volume name /,
    option: 'kubernetes.persistent-volume-claims',
  },
  { says: /^Kerberos login configuration is invalid: /, option: 'security.kerberos.login.keytab' },
  { at: /^CommandLineParser\.parse$/, option: 'kubernetes.jobmanager.entrypoint.args' },
  {
    at: /^CliFrontendParser\.parse$|^NetUtils\.parseHostPortAddress$|^FallbackYarnSessionCli\.isActive$/,
    option: 'command-line',
  },
  {
    at: /^KubernetesUtils\.loadPodFromTemplateFile$|^FlinkPod\.copy$/,
    option: 'kubernetes.pod-template-file.<pod>',
  },
  { at: /^PodTemplateMountDecorator\./, option: 'kubernetes.pod-template-file.taskmanager' },
  { at: /^KubernetesToleration\.fromMap$/, option: 'kubernetes.<pod>.tolerations' },
  { at: /^KubernetesOwnerReference\.fromMap$/, option: 'kubernetes.jobmanager.owner.reference' },
  { at: /^KerberosMountDecorator\./, option: 'security.kerberos.krb5-conf.path' },
  { at: /^HadoopConfMountDecorator\./, option: 'kubernetes.hadoop.conf.config-map.name' },
  { at: /^FlinkConfMountDecorator\./, option: '<file>' },
  {
    at: /^FlinkKubeClientFactory\.create(?:Scheduled)?ThreadPoolForAsyncIO$/,
    option: 'kubernetes.client.io-pool.size',
  },
  { at: /^FlinkKubeClientFactory\.fromConfiguration$/, option: 'kubernetes.config.file' },
];

/** Names the option that a refusal of real Flink is about. */
export class RefusalNaming {
  readonly #key: RegExp;

  readonly #file: string;

  /** @param file The line's configuration file (`LineFacts.confFile`). */
  constructor(catalogue: Catalogue, file = 'flink-conf.yaml') {
    this.#file = file;
    const spellings = catalogue.options.flatMap((option) => [
      option.key,
      ...(option.fallbackKeys ?? []),
      ...(option.deprecatedKeys ?? []),
    ]);
    // A word of English that happens to be an option (`path`, `format`) is no key in a sentence.
    const keys = [...new Set(spellings)].filter((key) => /[.-]/.test(key)).sort((a, b) => b.length - a.length);
    const any = keys.map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    this.#key = new RegExp(`(?<![\\w./-])(?:${any})(?![\\w/-]|\\.[\\w-])`);
  }

  /**
   * The refusal that an error of real Flink amounts to, its message that of the innermost exception that tells the option.
   * @throws Error if docs/contract.md says nothing of such an error.
   */
  refusal(thrown: OracleError): ToldRefusal {
    const chain = thrown.error.filter(
      ({ message }) => !/^Could not create Kubernetes cluster ".*"\.$/s.test(message ?? ''),
    );
    const named = chain.map((exception) => this.#byMessage(exception, thrown.frames));
    const told = named.find((one) => one !== undefined) ?? byFrame(thrown.frames);
    const option = told?.replace('<file>', this.#file).replace('<pod>', thrown.side ?? 'jobmanager');
    if (option === undefined) throw new Error(`No option known for this refusal: ${JSON.stringify(thrown)}`);
    const teller = chain[named.lastIndexOf(told)] ?? chain.at(-1);
    return { option, message: oneLine(tellingText(teller)) };
  }

  #byMessage(exception: OracleError['error'][number], frames: readonly string[]): string | undefined {
    const text = exception.message ?? '';
    for (const { says, thrown, option } of rows) {
      const match = says?.exec(text);
      const group = match?.[1];
      if (match) return option.replace('<side>', sideOf(frames)).replace('$1', () => group ?? '');
      if (thrown !== undefined && exception.class.endsWith(thrown)) return option;
    }
    return this.#key.exec(text)?.[0];
  }
}

/** Java's own words for a null reference differ from one Java to the next. */
function tellingText(teller: OracleError['error'][number] | undefined): string {
  if (teller === undefined) return '';
  const className = teller.class.replace(/^.*\./, '');
  return className === 'NullPointerException' ? className : (teller.message ?? className);
}

function byFrame(frames: readonly string[]): string | undefined {
  return rows.find(({ at }) => frames.some((frame) => at?.test(frame)))?.option;
}

/** Whose memory model it is: the TaskManager's calls are the only ones below its own utilities. */
function sideOf(frames: readonly string[]): 'jobmanager' | 'taskmanager' {
  return frames.some((frame) => frame.startsWith('TaskExecutorProcessUtils.')) ? 'taskmanager' : 'jobmanager';
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}
