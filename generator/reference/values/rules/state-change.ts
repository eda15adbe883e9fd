import { stateChangeWords as words } from '../../../facts/words/state-change.ts';
import { isHighAvailabilityMode } from '../../flink/parameters/job-manager.ts';
import { quote } from '../../flink/quote.ts';
import { say } from '../../flink/say.ts';
import { type JsonMap, isJsonMap, parseYaml } from '../../helm/values-file.ts';
import type { ReleaseContext } from '../context.ts';
import { hasText, scalarText } from '../text.ts';
import type { RuleCheck } from './rule.ts';

/** The text of an option, under whichever spelling. */
type Lookup = (key: string) => string | undefined;

/** Where high availability keeps what it keeps; of a store that is no ZooKeeper the kind is all. */
interface Store {
  readonly kind: string;
  readonly quorum: string;
  readonly root: string;
  /** `high-availability.storageDir`, empty without it. */
  readonly directory: string;
}

const [quorumKey, rootKey] = ['high-availability.zookeeper.quorum', 'high-availability.zookeeper.path.root'];
const directoryKey = 'high-availability.storageDir';

/** What high availability keeps under a cluster id does not stay behind, and does not come up in a cluster of another kind, by accident. */
export const stateChangeRule: RuleCheck = {
  check(context) {
    const { line, spellings, clusterId } = context;
    const text = context.release.configMap?.data?.[line.facts.confFile];
    if (text === undefined) return undefined;
    const entries = line.facts.configuration.format === 'lines' ? linesOf(text) : yamlOf(text);
    const deployed: Lookup = (key) =>
      spellings
        .of(key)
        .map((spelling) => entries.get(spelling))
        .find((found) => found !== undefined);
    const old = storeOf(deployed, context);
    if (old === undefined) return undefined;
    const mode = deployed('execution.target') === line.facts.targets.application ? 'application' : 'session';
    if (mode !== context.mode) return { option: 'mode', ...say(words[mode], quote(clusterId)) };
    const now = storeOf((key) => context.effective(key), context);
    const option = changed(old, now, context);
    if (option !== undefined) return { option, ...say(words.otherStore, quote(clusterId), placeOf(old)) };
    return mode === 'session' && losesJars(old, now)
      ? {
          option: written(directoryKey, 'highAvailability.directory', context),
          ...say(words.otherDirectory, quote(clusterId), quote(old.directory)),
        }
      : undefined;
  },
};

function storeOf(option: Lookup, { line: { facts } }: ReleaseContext): Store | undefined {
  const type = option(facts.client.optionKeys.highAvailability);
  if (type === undefined || !isHighAvailabilityMode(type)) return undefined;
  const directory = (option(directoryKey) ?? '').replace(/\/+$/, '');
  if (hasText(facts.kubernetesHighAvailability, type)) return { kind: 'kubernetes', quorum: '', root: '', directory };
  if (type.toLowerCase() !== 'zookeeper') return { kind: type, quorum: '', root: '', directory };
  const root = (option(rootKey) ?? '/flink').replace(/^\/+|\/+$/g, '');
  return { kind: 'zookeeper', quorum: option(quorumKey) ?? '', root: `/${root}`, directory };
}

/** What makes it another store, as the user has written it; `undefined`: it is the same. */
function changed(old: Store, now: Store | undefined, context: ReleaseContext): string | undefined {
  const typeKey = context.line.facts.client.optionKeys.highAvailability;
  if (old.kind !== now?.kind) return written(typeKey, 'highAvailability.type', context);
  if (old.quorum !== now.quorum) return written(quorumKey, 'highAvailability.zookeeper.quorum', context);
  return old.root === now.root ? undefined : written(rootKey, 'highAvailability.zookeeper.pathRoot', context);
}

/**
 * Whether the jars of a session's jobs are out of reach: `FileSystemBlobStore` looks for them below the configured directory, and a dispatcher of
 * any line ends where a job that is kept does not start. A cluster that had no directory never kept a job.
 */
function losesJars(old: Store, now: Store | undefined): boolean {
  return old.directory !== '' && old.directory !== now?.directory;
}

/** The option if `flinkConfiguration` has it, else the value. */
function written(key: string, value: string, context: ReleaseContext): string {
  return context.spellings.of(key).find((spelling) => context.flinkConfiguration.has(spelling)) ?? value;
}

function placeOf({ kind, quorum, root }: Store): string {
  if (kind === 'kubernetes') return 'ConfigMaps';
  return kind === 'zookeeper' ? `ZooKeeper at ${quote(quorum)}, below ${quote(root)}` : quote(kind);
}

/** `flink-conf.yaml`. */
function linesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').map((line): [string, string] => {
      const [key = '', ...rest] = line.split(': ');
      return [key, rest.join(': ')];
    }),
  );
}

/** `config.yaml`: nested maps as keys with dots. What is no YAML has nothing. */
function yamlOf(text: string): ReadonlyMap<string, string> {
  try {
    const [root] = parseYaml(text);
    return new Map(isJsonMap(root) ? flattened(root, '') : []);
  } catch {
    return new Map();
  }
}

function flattened(map: JsonMap, above: string): [key: string, text: string][] {
  return Object.entries(map).flatMap(([name, value]): [string, string][] => {
    const key = above + name;
    if (isJsonMap(value)) return flattened(value, `${key}.`);
    return value === null || typeof value === 'object' ? [] : [[key, scalarText(value)]];
  });
}
