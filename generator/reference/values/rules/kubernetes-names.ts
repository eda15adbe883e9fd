import { kubernetesNamesWords as words } from '../../../facts/words/kubernetes-names.ts';
import { say } from '../../flink/say.ts';
import type { Refusal } from '../../flink/client.ts';
import type { ConfigurationFacts } from '../../../facts/lines/line-facts.ts';
import { listOf, mapsOf } from '../../flink/options/structured.ts';
import { parseInteger } from '../../flink/types/integer.ts';
import { parseDouble } from '../../flink/types/double.ts';
import type { ReleaseContext } from '../context.ts';
import { taskManagerOption } from '../presets/service-account.ts';
import { isEnvName, isLabelKey, isLabelValue, isSecretKey, isSubdomain } from '../kubernetes-names.ts';
import { quote } from '../../flink/quote.ts';
import { orRefusal } from '../../flink/refusal.ts';
import { type RefusedOption, type RuleCheck, clientConfiguration, each, first, parsed, tooManyCores } from './rule.ts';

/** Reads the names out of an option's text. */
type Read = (text: string, facts: ConfigurationFacts) => readonly string[];

const parts: Read = listOf;
const whole: Read = (text) => [text];

/** Options that name objects: names that no object can have. */
const objectNames: readonly (readonly [key: string, kind: string, read: Read])[] = [
  [
    'kubernetes.env.secretKeyRef',
    'Secret',
    (text, facts) => mapsOf(text, facts).flatMap((one) => one.get('secret') ?? []),
  ],
  ['kubernetes.jobmanager.service-account', 'ServiceAccount', whole],
  ['kubernetes.container.image.pull-secrets', 'Secret', parts],
  ['kubernetes.hadoop.conf.config-map.name', 'ConfigMap', whole],
];

/** Ports, and the least that Kubernetes gets: 0 where the client puts its own in place. */
const ports: readonly (readonly [key: string, least: 0 | 1])[] = [
  ['rest.port', 1],
  ['rest.bind-port', 0],
  ['jobmanager.rpc.port', 1],
  ['blob.server.port', 0],
  ['taskmanager.rpc.port', 0],
];

/** What Kubernetes would refuse, where Flink's client does not look. */
export const kubernetesNamesRule: RuleCheck = {
  check: (context) =>
    checkSecrets(context) ??
    first(objectNames, ([key, kind, read]) => checkObjects(context, key, kind, read)) ??
    checkTaskManagerAccount(context) ??
    checkLabels(context, 'kubernetes.jobmanager.labels') ??
    first(refusedVariables(context), ({ refusal }) => refusal) ??
    first(ports, ([key, least]) => checkPort(context, key, least)) ??
    checkSecretVariables(context) ??
    checkCpu(context),
  all: refusedVariables,
};

function checkSecrets(context: ReleaseContext): Refusal | undefined {
  const key = 'kubernetes.secrets';
  const bad = [...entriesOf(context, key).keys()].sort().find((name) => !isSubdomain(name));
  if (bad === undefined) return undefined;
  return { option: writtenAs(context, key, bad), ...say(words.object, quote(bad), 'Secret') };
}

/** What the client reads a map option as; one that it does not take is the rule option-type's to refuse. */
function entriesOf(context: ReleaseContext, key: string): ReadonlyMap<string, string> {
  const read = orRefusal(() => ({ map: clientConfiguration(context).optionalMap(key) ?? new Map<string, string>() }));
  return 'refusal' in read ? new Map() : read.map;
}

/** The key that an entry of a map stands under: its own, or the map's. */
function writtenAs({ properties }: ReleaseContext, map: string, name: string): string {
  const own = `${map}.${name}`;
  return properties.has(map) || !properties.has(own) ? map : own;
}

function checkObjects(context: ReleaseContext, key: string, kind: string, read: Read): Refusal | undefined {
  const bad = parsed(context.effective(key), (text) => read(text, context.line.facts.configuration))?.find(
    (name) => !isSubdomain(name),
  );
  return bad === undefined ? undefined : { option: key, ...say(words.object, quote(bad), kind) };
}

/** The account that the chart makes for TaskManagers is named after the JobManager's. */
function checkTaskManagerAccount({ derives }: ReleaseContext): Refusal | undefined {
  const name = derives.find(({ key }) => key === taskManagerOption)?.text;
  if (name === undefined || name.length <= 253) return undefined;
  return { option: 'kubernetes.jobmanager.service-account', ...say(words.taskManagerAccount, quote(name)) };
}

function checkLabels(context: ReleaseContext, key: string): Refusal | undefined {
  const sorted = [...entriesOf(context, key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return first(sorted, ([name, value]) => {
    const option = writtenAs(context, key, name);
    if (!isLabelKey(name)) return { option, ...say(words.labelKey, quote(name)) };
    return isLabelValue(value) ? undefined : { option, ...say(words.labelValue, quote(value)) };
  });
}

function* refusedVariables({ properties }: ReleaseContext): Generator<RefusedOption> {
  const prefix = 'containerized.master.env.';
  const names = [...properties.keys()].filter((key) => key.startsWith(prefix)).sort();
  yield* each(names, String, (option) => {
    const name = option.slice(prefix.length);
    return isEnvName(name) ? undefined : { option, ...say(words.variable, quote(name)) };
  });
}

function checkPort(context: ReleaseContext, key: string, least: 0 | 1): Refusal | undefined {
  const text = context.effective(key) ?? '';
  const port = parsed(text, parseInteger);
  if (port === undefined || (port >= least && port <= 65535)) return undefined;
  return { option: key, ...say(words.port, quote(text), least) };
}

/** Variables out of Secrets: the client writes what an entry has, be it half of one. */
function checkSecretVariables(context: ReleaseContext): Refusal | undefined {
  const option = 'kubernetes.env.secretKeyRef';
  const variables = parsed(context.effective(option), (text) => mapsOf(text, context.line.facts.configuration)) ?? [];
  return first(variables, (variable) => {
    const [env = '', key = ''] = [variable.get('env'), variable.get('key')];
    if (!isEnvName(env)) return { option, ...say(words.secretVariable, quote(env)) };
    if (!variable.has('secret')) return { option, ...say(words.noSecret, quote(env)) };
    return isSecretKey(key) ? undefined : { option, ...say(words.secretKey, quote(key)) };
  });
}

/** Cores and their limit; a factor below 1 the client refuses itself. */
function checkCpu(context: ReleaseContext): Refusal | undefined {
  const option = context.line.facts.client.optionKeys.jobManagerCpu;
  const text = context.effective(option) ?? '';
  const cpu = parsed(text, parseDouble) ?? 1;
  if (!(cpu >= 0 && cpu < tooManyCores)) return { option, ...say(words.cpu, quote(text)) };
  const factor = 'kubernetes.jobmanager.cpu.limit-factor';
  const factorText = context.effective(factor) ?? '';
  const limitFactor = parsed(factorText, parseDouble) ?? 1;
  const isTooMuch = limitFactor === Infinity || cpu * limitFactor >= tooManyCores;
  return isTooMuch ? { option: factor, ...say(words.limitFactor, quote(factorText)) } : undefined;
}
