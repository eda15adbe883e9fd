import type { Line } from '../../facts/line.ts';
import type { Release } from '../../reference/values/context.ts';
import { holds } from '../../reference/values/rules/index.ts';
import type { JsonMap } from '../../reference/helm/values-file.ts';
import { type ClientRefusal, clientRefusals } from './client.ts';
import { Environment } from './environment.ts';
import { exposureRemarks } from './exposed.ts';
import { type Finding, sorted } from './finding.ts';
import { type Remark, linesThatKnow, optionRemarks } from './options.ts';
import { plainSecretRemarks } from './plain-secrets.ts';
import { isFollowUp, withoutFollowUps } from './follow-ups.ts';
import { type Refused, everyRefusal, withoutRefused } from './refusals.ts';
import { sharedDirectoryRemarks } from './shared-directories.ts';
import type { Path } from './positions.ts';
import { runRemarks } from './runs/index.ts';
import { templateFieldHint } from './runs/template-fields.ts';
import { stateRemarks } from './state-kept.ts';
import { type SourceFile, readSource } from './source.ts';

/** The values files of one release, later ones over earlier ones. */
export interface EnvironmentFiles {
  readonly files: readonly SourceFile[];
  readonly release: Release;
}

/**
 * Everything that is wrong or doubtful in the values of one or several releases of a line.
 * @param defaults the chart's own values
 * @param otherLines asked for where an option may be another line's
 */
export function check(
  environments: readonly EnvironmentFiles[],
  line: Line,
  defaults: JsonMap,
  otherLines: () => readonly Line[] = () => [],
): Finding[] {
  const read = environments.map(({ files, release }) => ({ release, sources: files.map(readSource) }));
  const readable = read.filter(({ sources }) => sources.every(({ values }) => values !== undefined));
  const known = readable.map(({ sources, release }) => {
    const environment = new Environment(sources, release, line, defaults);
    return { environment, refused: withoutFollowUps(everyRefusal(environment)) };
  });
  const shaped = known.filter(({ refused }) => !refused.some(({ rule }) => rule.name === 'values-shape'));
  const shared = sharedDirectoryRemarks(shaped.map(({ environment }) => environment));
  const findings = [
    ...read.flatMap(({ sources }) => sources.flatMap((source) => source.findings)),
    ...known.flatMap(({ environment, refused }) => checkEnvironment(environment, refused, otherLines)),
    ...shared.map((remark) => placed(remark.environment, remark)),
  ];
  const files = read.flatMap(({ sources }) => sources.map(({ path }) => path));
  return sorted(withoutRepetition(findings), files);
}

function checkEnvironment(
  environment: Environment,
  refused: readonly Refused[],
  otherLines: () => readonly Line[],
): Finding[] {
  const context = environment.context();
  const isActive = ({ rule }: Refused): boolean => holds(rule, context, true);
  const active = refused.filter(isActive);
  const left = withoutRefused(environment, active);
  const leftContext = environment.context(left);
  const lacking = active.flatMap(({ refusal, path }) => (path === undefined ? [groupOf(refusal.option)] : []));
  const refusedByClient = clientRefusals(environment, left, active.length === 0);
  const said = (one: ClientRefusal): boolean => one.side !== undefined && refused.some((rule) => isWithin(rule, one));
  const byClient = refusedByClient
    .filter((one) => !said(one) && !isFollowUp(one.refusal, active))
    .filter((one) => !active.some((rule) => rule.path !== undefined && rule.path.join('\0') === one.path?.join('\0')))
    .filter(({ path: [group] = [] }) => group === undefined || !lacking.includes(group))
    .map(clientRemark);
  const noJobs = refusedByClient.filter(said);
  const off = (one: Refused): string =>
    `not refused: the rule is switched off${noJobs.some((other) => isWithin(one, other)) ? '; no job would run' : ''}`;
  const remarks = [
    ...refused.map((one) =>
      ruleRemark(one, isActive(one) ? undefined : off(one), {
        otherLines,
        hint: (path) => templateFieldHint(path, context),
      }),
    ),
    ...byClient,
    ...optionRemarks(leftContext, otherLines),
    ...plainSecretRemarks(context),
    ...(refused.some(({ rule }) => rule.name === 'values-shape') ? [] : stateRemarks(context)),
    ...exposureRemarks(leftContext),
    ...runRemarks(leftContext),
  ];
  return mostSevere(remarks).map((remark) => placed(environment, remark));
}

/** Whether a rule refuses what the JobManager refuses, or a part of it. */
function isWithin(rule: Refused, { path }: ClientRefusal): boolean {
  return path?.every((name, index) => rule.path?.[index] === name) === true;
}

/** What only the JobManager refuses stops no installation. */
function clientRemark({ refusal, path = [], side }: ClientRefusal): Remark {
  const { option: key, code, message } = refusal;
  if (side === undefined) return { severity: 'error', rule: 'client', code, path, key, message };
  const says = `no job would run: Flink's client takes it, the JobManager does not: ${message}`;
  return { severity: 'warning', rule: 'task-manager', code, path, key, message: says };
}

/** The top-level value that a path begins with. */
function groupOf(path: string): string {
  return path.split('.', 1)[0] ?? path;
}

interface RemarkContext {
  readonly otherLines: () => readonly Line[];
  /** What was meant by a field of a pod template. */
  readonly hint: (path: Path) => string | undefined;
}

/** @param off why it stops nothing, if so */
function ruleRemark(
  { rule, refusal, path }: Refused,
  off: string | undefined,
  { otherLines, hint }: RemarkContext,
): Remark {
  const { option: key, code, message } = refusal;
  const elsewhere = rule.name === 'unknown-option' ? linesThatKnow(key, otherLines()) : undefined;
  const meant = rule.name === 'pod-template-fields' && path !== undefined ? hint(path) : undefined;
  const suffix =
    meant !== undefined ? `; ${meant}` : elsewhere === undefined ? '' : `; it is an option of Flink ${elsewhere}`;
  return {
    severity: off === undefined ? 'error' : 'warning',
    rule: rule.name,
    code,
    path: path ?? hints[key] ?? key.split('.'),
    key,
    message: `${message}${suffix}${off === undefined ? '' : ` (${off})`}`,
  };
}

/** Where to look for a value that is missing: at what makes it needed. */
const hints: Readonly<Record<string, readonly string[]>> = { 'job.jarURI': ['mode'] };

/** Of several remarks on one place the worst, of equals the first; what a secret is called twice counts once. */
function mostSevere(remarks: readonly Remark[]): Remark[] {
  const errors = new Set(remarks.filter(({ severity }) => severity === 'error').map(placeKey));
  return remarks.filter(
    (remark) => remark.severity === 'error' || remark.path.length === 0 || !errors.has(placeKey(remark)),
  );
}

function placeKey({ path }: Remark): string {
  return path.join('\0');
}

function placed(environment: Environment, { severity, rule, code = rule, path, key, message }: Remark): Finding {
  return { ...environment.locate(path), severity, rule, code, key, message };
}

/** A file that several environments share is looked at once for each. */
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const text = JSON.stringify(finding);
    return !seen.has(text) && seen.add(text);
  });
}
