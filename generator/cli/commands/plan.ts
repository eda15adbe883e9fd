import { lineChartName, newestChartName, publishedNames } from '../../facts/chart/chart-name.ts';
import { facts as lines, lineNames } from '../../facts/lines/all.ts';
import type { Line } from '../../facts/line.ts';
import type { KubernetesObject } from '../../reference/flink/client.ts';
import { mergeValues, type SetArgument } from '../../reference/helm/merge.ts';
import type { JsonMap } from '../../reference/helm/values-file.ts';
import { renderRelease } from '../../reference/render.ts';
import { type InstalledDeployment, ReleaseContext } from '../../reference/values/context.ts';
import { at, mapAt } from '../../reference/values/objects.ts';
import { restSpeaksTls } from '../../reference/values/switches.ts';
import { coloured, diffObjects } from '../../tools/diff/diff.ts';
import { accountConsequences, foreignAccounts } from '../../tools/plan/accounts.ts';
import { consequencesText } from '../../tools/plan/consequence.ts';
import type { Live } from '../../tools/plan/live.ts';
import { consequences } from '../../tools/plan/plan.ts';
import { quotaConsequences } from '../../tools/plan/quota.ts';
import { ReleaseState } from '../../tools/plan/state.ts';
import { loadLine } from '../disk/read-line.ts';
import { readChartValues, readValuesOver } from '../disk/values-input.ts';
import {
  type InstalledRelease,
  readManifest,
  readReleaseValues,
  readRevision,
  type ReleaseRevision,
  wasDeployed,
} from '../processes/helm-release.ts';
import { readLive, readSurroundings, type RestService } from '../processes/live-release.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandResult } from './render.ts';

/** What `flink-chart plan` is told. */
export interface PlanCommand extends InstalledRelease {
  readonly files: readonly string[];
  readonly sets: readonly SetArgument[];
  readonly resetValues: boolean;
  readonly reuseValues: boolean;
  readonly resetThenReuseValues: boolean;
  /** Left out: the release's own. */
  readonly line?: string | undefined;
  readonly format: 'text' | 'json';
  readonly colour: boolean;
}

/**
 * `flink-chart plan`: what `helm upgrade` would change of an installed release, and what that does to what runs. Changes nothing. Exit
 * code 1 if an object differs.
 * @throws UsageError where there is no such release, no way to it, or its new values are refused
 */
export async function planCommand(given: PlanCommand): Promise<CommandResult> {
  const name = { name: given.release, namespace: given.namespace };
  const found = await readRevision(given);
  const oldLine = loadLine(lineOfRelease(given, found));
  const line = loadLine(given.line ?? oldLine.facts.line);
  const before = { objects: await readManifest(given), line: oldLine, release: name };
  const old = new ReleaseState(before);
  const live = await readLive(given, namesOf(old), restService(old));
  const objects = rendered(await newValues(given, line), given, line, live, {
    clusterId: old.clusterId,
    chart: found.chart,
  });
  const after = { objects, line, release: name };
  const now = new ReleaseState(after);
  const sides = [
    { ...before, label: `${given.release}, revision ${found.revision}`, clusterId: old.clusterId },
    { ...after, label: 'after the change', clusterId: now.clusterId },
  ] as const;
  const patches = diffObjects(...sides);
  const around = await readSurroundings(given, foreignAccounts(now));
  const effect = [
    ...consequences(before, after, patches.length > 0, live),
    ...accountConsequences(old, now, around.accounts),
    ...quotaConsequences(now, around.quotas ?? [], live.pods),
  ];
  const exitCode = patches.length > 0 ? 1 : 0;
  const stderr = await revisionNote(given, found);
  if (given.format === 'json') {
    const { release, namespace } = given;
    const plan = { release, namespace, revision: found.revision, differs: patches.length > 0, consequences: effect };
    return { exitCode, stdout: `${JSON.stringify(plan, null, 2)}\n`, stderr };
  }
  const text = patches.join('');
  return { exitCode, stdout: `${given.colour ? coloured(text) : text}${consequencesText(effect)}`, stderr };
}

/** The line of an installed release, by the version of Flink that its chart names. */
function lineOfRelease({ release }: PlanCommand, { chart, appVersion }: ReleaseRevision): string {
  if (chart !== newestChartName && !lineNames.some((one) => lineChartName(one) === chart))
    throw new UsageError(`${release}: is a release of the chart ${chart}, not of flink`);
  const line = lines.find(({ line: one }) => appVersion === one || appVersion.startsWith(`${one}.`))?.line;
  if (line !== undefined) return line;
  throw new UsageError(`${release}: is of Flink ${appVersion}, which no chart here knows: ${lineNames.join(', ')}`);
}

/** The values of `helm upgrade`: without any it takes those of the release again, unless it is told otherwise. */
async function newValues(given: PlanCommand, line: Line): Promise<JsonMap> {
  const defaults = readChartValues(line.facts.line);
  const { resetValues, reuseValues, resetThenReuseValues, files, sets } = given;
  const isNothingGiven = files.length + sets.length === 0;
  if (resetValues || !(reuseValues || resetThenReuseValues || isNothingGiven)) return readValuesOver(defaults, given);
  const user = readValuesOver(await readReleaseValues(given, false), given);
  return mergeValues(reuseValues ? await readReleaseValues(given, true) : defaults, [user]);
}

function rendered(
  values: JsonMap,
  { release, namespace }: PlanCommand,
  line: Line,
  live: Live,
  { clusterId, chart }: { readonly clusterId: string; readonly chart: string },
): readonly KubernetesObject[] {
  const published = publishedNames(line.facts.line).includes(chart) ? { chart } : {};
  const name = { name: release, namespace, ...published };
  // As the chart's `lookup` finds it, by the new cluster id.
  const isSameId = new ReleaseContext(values, name, line).clusterId === clusterId;
  const installed = (live.deployment ?? {}) as InstalledDeployment;
  const found = isSameId ? { installed, upgrade: { started: live.started } } : {};
  const result = renderRelease(values, { ...name, ...found }, line);
  if (!('refusal' in result)) return result.objects;
  const { option, message } = result.refusal;
  throw new UsageError(`${release}: helm upgrade would be refused: ${option}: ${message}`);
}

function namesOf(state: ReleaseState) {
  const { names, highAvailabilitySelector } = state.side.line.facts;
  const { clusterId } = state;
  return {
    clusterId,
    configMap: `${names.flinkConfConfigMapPrefix}${clusterId}`,
    highAvailabilitySelector,
    stateConfigMap: state.mode === 'application' ? `flink-state-${clusterId}` : undefined,
  };
}

function restService(state: ReleaseState): RestService | undefined {
  const { names } = state.side.line.facts;
  const name = `${state.clusterId}${names.restServiceSuffix}`;
  const service = state.side.objects.find((one) => one.kind === 'Service' && one.metadata.name === name);
  const ports = mapAt(service, 'spec')['ports'];
  const [port, target] = ['port', 'targetPort'].map((field) =>
    Array.isArray(ports) ? at(ports[0], field) : undefined,
  );
  const isSecure = restSpeaksTls(state.side.line.catalogue, (key) => state.option(key));
  return typeof port === 'number'
    ? { name, port, podPort: typeof target === 'number' ? target : port, isSecure }
    : undefined;
}

async function revisionNote(given: PlanCommand, { status, revision }: ReleaseRevision): Promise<string> {
  const { release, namespace } = given;
  if (status.startsWith('pending'))
    return `note: revision ${revision} of ${release} is ${status}: helm upgrade waits for its end, or refuses\n`;
  if (status !== 'failed') return '';
  return (await wasDeployed(given))
    ? `note: revision ${revision} of ${release} has failed, and what runs may be of an earlier one: helm history ${release} --namespace ${namespace}\n`
    : `note: the installation of ${release} has failed: what it was to install is compared, and some of that may not be there: helm status ${release} --namespace ${namespace}\n`;
}
