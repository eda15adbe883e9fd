import { type Conversion } from './conversion.ts';
import type { ClientInput, Refusal } from '../../reference/flink/client.ts';
import { applicationCall } from '../../reference/flink/command-line/application.ts';
import { factsIn, loadConfigurationFile } from '../../reference/flink/command-line/configuration-file.ts';
import { sessionEntries } from '../../reference/flink/command-line/session.ts';
import { deploy } from '../../reference/flink/deploy.ts';
import { clientFiles } from '../../reference/flink/files.ts';
import { masked } from '../../reference/flink/secrets.ts';
import { textOf } from '../../reference/flink/options/conf-value.ts';
import type { Line } from '../../facts/line.ts';
import { type Json, type JsonMap, isJsonMap } from '../../reference/helm/values-file.ts';
import { ConvertError } from './convert-error.ts';
import { type ConvertOptions, Draft, type Origin } from './draft.ts';
import { clientSideStep } from './steps/client-side.ts';
import { hadoopStep } from './steps/hadoop.ts';
import { jobStep } from './steps/job.ts';
import { kerberosStep } from './steps/kerberos.ts';
import { logFilesStep } from './steps/log-files.ts';
import { notReadStep } from './steps/not-read.ts';
import { podTemplatesStep } from './steps/pod-templates.ts';
import { prefixKeysStep } from './steps/prefix-keys.ts';
import { sensitiveStep } from './steps/sensitive.ts';
import { stockStep } from './steps/stock.ts';
import { resourcesStep } from './steps/resources.ts';
import { spellingStep } from './steps/spelling.ts';
import { workloadStep } from './steps/workload.ts';
import { placeholderJar } from './flink-deployment/job.ts';
import { byConsequence } from './notes.ts';
import { withoutRefused } from './refused.ts';
import { unexplained } from './differences.ts';

/** The order of values in a file. */
const order = [
  ...[
    'mode',
    'clusterId',
    'profile',
    'restartNonce',
    'image',
    'imagePullPolicy',
    'serviceAccount',
    'rbac',
    'podSecurity',
  ],
  ...['stockConfiguration', 'strictOptions', 'allowSensitiveConfiguration', 'flinkConfiguration'],
  ...[
    'job',
    'savepoint',
    'jobManager',
    'taskManager',
    'podTemplate',
    'logConfiguration',
    'highAvailability',
    's3',
    'hadoop',
    'kerberos',
    'ingress',
  ],
];

/** Later steps see what earlier ones took. */
const steps = [
  spellingStep,
  jobStep,
  kerberosStep,
  podTemplatesStep,
  clientSideStep,
  workloadStep,
  resourcesStep,
  hadoopStep,
  logFilesStep,
  sensitiveStep,
  prefixKeysStep,
  notReadStep,
  stockStep,
];

/**
 * The values of a chart that deploy what Flink's client deploys for an input. They are rendered and compared with what the client
 * deploys; what differs, and no step has explained, is among the notes.
 * @returns a refusal where the client itself deploys nothing, or the chart never takes the values
 * @throws ConvertError for what no value can say
 */
export function clientValues(
  input: ClientInput,
  line: Line,
  settings: ConvertOptions & Origin,
): Conversion | { readonly refusal: Refusal } {
  const original = deploy(input, line);
  if ('refusal' in original) return original;
  const made = uncheckedValues(input, line, settings);
  if ('refusal' in made) return made;
  const { conversion, draft } = made;
  const { values, release, notes } = conversion;
  const all = [...notes, ...unexplained(values, release, original.objects, draft)];
  const whole = withoutPlaceholder({ ...conversion, notes: all }, draft);
  return { ...whole, notes: byConsequence([...whole.notes, ...withheldNotes(whole)]) };
}

function withheldNotes({ withheld }: Conversion): string[] {
  const reasons = [...new Set(withheld.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const paths = withheld.flatMap((one) => (one.reason === reason ? [one.path.replace('/', '.')] : []));
    return `${paths.join(', ')}: commented out: ${reason}`;
  });
}

/** The jar that only stood for one is commented out: Flink's client takes no program without. */
function withoutPlaceholder(conversion: Conversion, { settings, line }: Draft): Conversion {
  const { job } = conversion.values;
  if (settings.withoutJar !== true || !isJsonMap(job)) return conversion;
  const { jarURI = placeholderJar, ...others } = job;
  const { entryClass } = job;
  const isPython = typeof entryClass === 'string' && entryClass.startsWith('org.apache.flink.client.python.');
  const version = line.facts.flinkVersion;
  const value = isPython ? `local:///opt/flink/opt/flink-python-${version}.jar` : jarURI;
  const reason = `spec.job.jarURI: not given, and the chart of Flink ${version} needs the jar: name the one of the image that holds the program${isPython ? ", Flink's own for Python" : ''}`;
  const values = { ...conversion.values, job: others };
  return { ...conversion, values, withheld: [...conversion.withheld, { path: 'job/jarURI', value, reason }] };
}

/**
 * The same without asking what the client deploys: values for what it refuses too.
 * @throws ConvertError, RefusalError where even its arguments cannot be read
 */
export function uncheckedValues(
  input: ClientInput,
  line: Line,
  settings: ConvertOptions & Origin,
): { readonly conversion: Conversion; readonly draft: Draft } | { readonly refusal: Refusal } {
  const draft = new Draft(input, line, { settings, options: optionsOf(input, line) });
  if (!draft.namesCluster) draft.notes.push('kubernetes.cluster-id: not given: the cluster is called as the release');
  if (draft.namespace.trim() === '') throw new ConvertError('kubernetes.namespace: is blank: expected a name');
  for (const step of steps) step(draft);
  const { comments, secrets, secretsLeftOut, commands, paths, notes } = draft;
  const shown = notes.map(masked);
  const release = { name: draft.clusterId, namespace: draft.namespace };
  const kept = withoutRefused(ordered(new Map([...draft.values, ...identity(draft)])), release, draft);
  if ('refusal' in kept) return kept;
  const withheld = [...draft.withheld, ...kept.withheld];
  return {
    conversion: { ...kept, release, comments, notes: shown, secrets, secretsLeftOut, commands, paths, withheld },
    draft,
  };
}

/** What the cluster is, and whose objects it is given. */
function identity({ input, namesCluster, clusterId, settings }: Draft): [string, Json][] {
  return [
    ...(input.mode === 'application' ? [['mode', 'application'] satisfies [string, Json]] : []),
    ...(namesCluster ? [['clusterId', clusterId] satisfies [string, Json]] : []),
    ...(settings.exact
      ? ([
          ['profile', 'native'],
          ['strictOptions', false],
        ] satisfies [string, Json][])
      : []),
  ];
}

/** Every option that the client ends up with, as text. */
function optionsOf(input: ClientInput, line: Line): Map<string, string> {
  const files = clientFiles(input.files);
  const facts = factsIn(input.confDir, files, line.facts);
  const file = loadConfigurationFile(files, input.confDir, facts);
  const entries =
    input.mode === 'session' ? sessionEntries(input, file, facts) : applicationCall(input, file, facts).entries;
  return new Map([...entries].map(([key, value]) => [key, textOf(value, facts.configuration)]));
}

function ordered(values: ReadonlyMap<string, Json>): JsonMap {
  return Object.fromEntries(
    order.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
