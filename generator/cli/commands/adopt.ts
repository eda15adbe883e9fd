import { type AdoptCommand } from './adopt-command.ts';
import type { Conversion } from '../../tools/convert/conversion.ts';
import { clusterValues } from '../../tools/convert/cluster/from-cluster.ts';
import { lineOfCluster, type LiveCluster } from '../../tools/convert/cluster/live.ts';
import { ConvertError } from '../../tools/convert/convert-error.ts';
import { oneLine, valuesDocument } from '../../tools/convert/document.ts';
import { quoted } from '../../tools/convert/secret-commands.ts';
import type { Line } from '../../facts/line.ts';
import { loadLine } from '../disk/read-line.ts';
import { sameJson } from '../../tools/convert/cluster/as-sent.ts';
import { dryRunDifferences, helmVersion, manifestOf, releaseArguments } from '../processes/adopt-helm.ts';
import { refusalOf } from './convert.ts';
import { readCluster } from '../processes/kubectl.ts';
import { checkNew, writeNew } from '../disk/output-file.ts';
import type { CommandResult } from './render.ts';
import { lastLine, runProgram, withProgress } from '../processes/run-program.ts';

/**
 * `flink-chart adopt`: values of a running cluster, a check by the API server that its pods stay as they are, then the command that
 * makes it a release, or that command's work. Where anything is in the way nothing is written.
 * @throws UsageError where kubectl or Helm is not there, or the file must not be written
 */
export async function adoptCommand(given: AdoptCommand): Promise<CommandResult> {
  const { output = `${given.clusterId}-values.yaml`, force } = given;
  try {
    checkNew(output, { force });
    const helm = await helmVersion(given.helm);
    const cluster = await readCluster(given, given);
    checkOwner(cluster);
    const line = loadLine(given.line ?? lineOfCluster(cluster));
    const conversion = adopted(cluster, line, given);
    const from = `the cluster ${given.clusterId} in the namespace ${given.namespace}`;
    const call = { helm, line: line.facts.line, output };
    const upgrade = shellLine(given, releaseArguments('upgrade', given, call));
    const text = valuesDocument(conversion, line, from, { upgrade });
    await checkPods(given, cluster, { line, text });
    writeNew(output, text, { force, secret: given.allowSensitive });
    const notes = conversion.notes.map((note) => `note: ${oneLine(note)}\n`).join('');
    const stderr = `${notes}written: ${output}\nchecked by the API server: the pods of ${given.clusterId} stay as they are\n`;
    return await install(given, { args: releaseArguments('install', given, call), upgrade }, stderr);
  } catch (error) {
    return refusalOf(error);
  }
}

/** An owner would change back what Helm changes. */
function checkOwner({ clusterId, deployment }: LiveCluster): void {
  const owners = deployment.metadata['ownerReferences'] as readonly { kind?: string; name?: string }[] | undefined;
  const owner = owners?.find(({ kind }) => kind === 'FlinkDeployment');
  if (owner !== undefined)
    throw new ConvertError(
      `${clusterId}: belongs to the FlinkDeployment ${owner.name ?? ''}, whose operator keeps it: convert that resource`,
    );
}

/** The values, of which nothing may be otherwise than in the pods. */
function adopted(cluster: LiveCluster, line: Line, { allowSensitive }: AdoptCommand): Conversion {
  const whole = conversionOf(cluster, line, true);
  if (allowSensitive) return whole;
  const without = conversionOf(cluster, line, false);
  if (sameJson(whole.values, without.values)) return without;
  const found = [...[...without.secrets.values()].flat().map((entry) => entry.found), ...without.secretsLeftOut];
  throw new ConvertError(
    `${cluster.clusterId}: its configuration holds secrets (${found.join(', ') || 'in its files'}), and references to a Secret would restart it: --allow-sensitive takes them into the values, readable`,
  );
}

function conversionOf(cluster: LiveCluster, line: Line, allowSensitive: boolean): Conversion {
  const conversion = clusterValues(cluster, line, { allowSensitive });
  if (!('refusal' in conversion)) return conversion;
  throw new ConvertError(`${conversion.refusal.option}: ${conversion.refusal.message}`);
}

async function checkPods(
  given: AdoptCommand,
  cluster: LiveCluster,
  { line, text }: { readonly line: Line; readonly text: string },
): Promise<void> {
  const manifest = await manifestOf(given, line.facts.line, text);
  const differences = await dryRunDifferences(given, cluster, manifest);
  if (differences.length === 0) return;
  throw new ConvertError(
    `${given.clusterId}: its pods would restart, so it is not adopted: ${differences.slice(0, 5).join('; ')}`,
  );
}

async function install(
  given: AdoptCommand,
  { args, upgrade }: { readonly args: readonly string[]; readonly upgrade: string },
  stderr: string,
): Promise<CommandResult> {
  const command = shellLine(given, args);
  const later = `later changes: ${upgrade}\n`;
  if (!given.apply) return { exitCode: 0, stdout: `${command}\n`, stderr: `${stderr}${later}` };
  const result = await withProgress('helm install', runProgram(given.helm, args, { option: '--helm PATH' }));
  if (result.exitCode !== 0)
    return { exitCode: 1, stdout: '', stderr: `${stderr}${given.clusterId}: helm install: ${lastLine(result)}\n` };
  return { exitCode: 0, stdout: result.stdout, stderr: `${stderr}done: ${command}\n${later}` };
}

function shellLine({ helm }: AdoptCommand, args: readonly string[]): string {
  return [helm, ...args].map(quoted).join(' ');
}
