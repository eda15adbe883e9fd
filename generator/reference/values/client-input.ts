import type { ClientInput, FileContent, Refusal } from '../flink/client.ts';
import type { Line } from '../../facts/line.ts';
import { ReleaseContext, type Release } from './context.ts';
import { firstRefusal } from './rules/index.ts';
import { scalarText } from './text.ts';
import type { JobValues } from './values.generated.ts';
import type { JsonMap } from '../helm/values-file.ts';

/** What the client is given for a release, or why the chart refuses its values. */
export type CheckedInput =
  { readonly input: ClientInput; readonly context: ReleaseContext } | { readonly refusal: Refusal };

/**
 * Turns values, as Helm merged them, into what Flink's client would be given for the same deployment.
 * `rules: false` leaves out the rules that have a switch: comparisons with the real client run so.
 */
export function checkedInput(
  values: JsonMap,
  name: Release,
  line: Line,
  options: { readonly rules: boolean },
): CheckedInput {
  const context = new ReleaseContext(values, name, line);
  const refusal = firstRefusal(context, options);
  return refusal === undefined ? { input: clientInput(context), context } : { refusal };
}

/** The input of values that the rules have passed. */
export function clientInput(context: ReleaseContext): ClientInput {
  const { values, line, release: name, mode, contributions } = context;
  const { confDir } = line.chart.chartPaths;
  const properties = new Map([
    ...context.properties,
    ['kubernetes.cluster-id', context.clusterId],
    ['kubernetes.namespace', name.namespace],
  ]);
  const dynamic = Array.from(properties, ([key, text]) => `-D${key}=${text}`);
  const logFiles = Object.entries(values.logConfiguration ?? {}).map(
    ([file, text]) => [`${confDir}/${file}`, text] as const,
  );
  const files = new Map<string, FileContent>([
    [`${confDir}/${line.facts.confFile}`, confText(context.stock)],
    ...logFiles,
    ...contributions.flatMap((contribution) => Object.entries(contribution.files ?? {})),
  ]);
  const environment = contributions.flatMap((contribution) => Object.entries(contribution.environment ?? {}));
  return {
    mode,
    args:
      mode === 'session' ? dynamic : ['-t', line.facts.targets.application, ...dynamic, ...jobArgs(values.job ?? {})],
    environment: Object.fromEntries(environment),
    files: Object.fromEntries(files),
    confDir,
  };
}

/** The job's part of `flink run-application`. */
function jobArgs({
  jarURI,
  entryClass,
  args = [],
  parallelism,
  initialSavepointPath,
  allowNonRestoredState,
  upgradeMode,
}: JobValues): string[] {
  return [
    ...(entryClass === undefined ? [] : ['-c', entryClass]),
    ...(parallelism === undefined ? [] : ['-p', scalarText(parallelism)]),
    // With an upgrade mode the handover knows what the job starts from.
    ...(initialSavepointPath === undefined || upgradeMode !== undefined ? [] : ['-s', initialSavepointPath]),
    ...(allowNonRestoredState === true ? ['-n'] : []),
    ...(jarURI === undefined ? [] : [jarURI]),
    ...args.map(scalarText),
  ];
}

function confText(entries: ReadonlyMap<string, string>): string {
  return Array.from(entries, ([key, text]) => `${key}: ${text}\n`).join('');
}
