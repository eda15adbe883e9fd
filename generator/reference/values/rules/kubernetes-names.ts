import type { Refusal } from '../../flink/client.ts';
import type { ConfigurationFacts } from '../../../facts/lines/line-facts.ts';
import { listOf, mapOf, mapsOf } from '../../flink/options/structured.ts';
import { parseInteger } from '../../flink/types/integer.ts';
import { parseDouble } from '../../flink/types/double.ts';
import type { ReleaseContext } from '../context.ts';
import { isEnvName, isLabelKey, isLabelValue, isSecretKey, isSubdomain } from '../kubernetes-names.ts';
import { quote } from '../text.ts';
import { type Rule, first, parsed } from './rule.ts';

/** Reads the names out of an option's text. */
type Read = (text: string, facts: ConfigurationFacts) => readonly string[];

const parts: Read = listOf;
const whole: Read = (text) => [text];

/** Options that name objects: names that no object can have. */
const objectNames: readonly (readonly [key: string, what: string, read: Read])[] = [
  ['kubernetes.secrets', 'a Secret', (text, facts) => [...mapOf(text, facts).keys()]],
  [
    'kubernetes.env.secretKeyRef',
    'a Secret',
    (text, facts) => mapsOf(text, facts).flatMap((one) => one.get('secret') ?? []),
  ],
  ['kubernetes.jobmanager.service-account', 'a ServiceAccount', whole],
  ['kubernetes.container.image.pull-secrets', 'a Secret', parts],
  ['kubernetes.hadoop.conf.config-map.name', 'a ConfigMap', whole],
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
export const kubernetesNamesRule: Rule = {
  name: 'kubernetes-names',
  switch: 'strictOptions',
  check: (context) =>
    first(objectNames, ([key, what, read]) => checkObjects(context, key, what, read)) ??
    checkLabels(context, 'kubernetes.jobmanager.labels') ??
    checkEnvNames(context) ??
    first(ports, ([key, least]) => checkPort(context, key, least)) ??
    checkSecretVariables(context) ??
    checkCpu(context),
};

function checkObjects(context: ReleaseContext, key: string, what: string, read: Read): Refusal | undefined {
  const bad = parsed(context.effective(key), (text) => read(text, context.line.facts.configuration))?.find(
    (name) => !isSubdomain(name),
  );
  if (bad === undefined) return undefined;
  const message = `${quote(bad)} cannot name ${what}: expected lower-case letters, digits, hyphens and dots, for example my-name`;
  return { option: key, message };
}

function checkLabels(context: ReleaseContext, key: string): Refusal | undefined {
  const labels =
    parsed(context.effective(key), (text) => mapOf(text, context.line.facts.configuration)) ??
    new Map<string, string>();
  for (const [name, value] of labels) {
    if (!isLabelKey(name))
      return { option: key, message: `${quote(name)} cannot be a label's key: expected for example example.com/team` };
    if (!isLabelValue(value)) {
      return {
        option: key,
        message: `${quote(value)} cannot be a label's value: expected at most 63 letters, digits and -_. between, for example data-team`,
      };
    }
  }
  return undefined;
}

function checkEnvNames({ properties }: ReleaseContext): Refusal | undefined {
  const prefix = 'containerized.master.env.';
  const bad = [...properties.keys()]
    .sort()
    .find((key) => key.startsWith(prefix) && !isEnvName(key.slice(prefix.length)));
  if (bad === undefined) return undefined;
  const name = quote(bad.slice(prefix.length));
  return {
    option: bad,
    message: `${name} cannot name an environment variable: expected letters, digits and -_. , for example MY_VAR`,
  };
}

function checkPort(context: ReleaseContext, key: string, least: 0 | 1): Refusal | undefined {
  const port = parsed(context.effective(key), parseInteger);
  if (port === undefined || (port >= least && port <= 65535)) return undefined;
  return { option: key, message: `${port} is no port: expected ${least} to 65535, for example 8081` };
}

/** Variables out of Secrets: the client writes what an entry has, be it half of one. */
function checkSecretVariables(context: ReleaseContext): Refusal | undefined {
  const option = 'kubernetes.env.secretKeyRef';
  const example = 'expected for example env:USER,secret:credentials,key:user';
  const variables = parsed(context.effective(option), (text) => mapsOf(text, context.line.facts.configuration)) ?? [];
  return first(variables, (variable) => {
    const [env = '', key = ''] = [variable.get('env'), variable.get('key')];
    if (!isEnvName(env)) return { option, message: `${quote(env)} cannot name an environment variable: ${example}` };
    if (!variable.has('secret')) return { option, message: `${quote(env)} is of no Secret: ${example}` };
    return isSecretKey(key) ? undefined : { option, message: `${quote(key)} cannot be a Secret's key: ${example}` };
  });
}

/** Cores and their limit; a factor below 1 the client refuses itself. */
function checkCpu(context: ReleaseContext): Refusal | undefined {
  const option = context.line.facts.client.optionKeys.jobManagerCpu;
  const cpu = parsed(context.effective(option), parseDouble) ?? 1;
  const example = 'expected a number that a container can have, for example 1.5';
  if (!(cpu >= 0 && cpu < Infinity)) return { option, message: `${cpu} cpu cores: ${example}` };
  const factor = 'kubernetes.jobmanager.cpu.limit-factor';
  const isInfinite = parsed(context.effective(factor), parseDouble) === Infinity;
  return isInfinite ? { option: factor, message: `Infinity times the cpu cores: ${example}` } : undefined;
}
