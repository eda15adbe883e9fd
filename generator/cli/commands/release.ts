import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartFolder, registryFolders } from '../../chart/chart-folder.ts';
import { chartFactsOf } from '../../facts/chart/all.ts';
import { lineNames } from '../../facts/lines/all.ts';
import { root } from '../../root.ts';
import { digest, sameContent } from '../registry/archive.ts';
import { type HelmRegistry, RegistryError, packChart, pullChart, pushChart } from '../registry/helm-registry.ts';
import { generateCommand } from './generate.ts';
import type { CommandResult } from './render.ts';
import { UsageError } from '../usage-error.ts';

/** Where the charts go, and how. */
export interface ReleaseInput {
  /** `oci://HOST[:PORT][/PATH]`, without a slash at the end. */
  readonly registry: string;
  readonly plainHttp: boolean;
  readonly dryRun: boolean;
  readonly helm: string;
  /** Where the charts stand; the repository, but for tests. */
  readonly charts?: string;
}

/** A chart, packed, and the place that it is meant for. */
interface Planned {
  /** `oci://…/1.20`, to which the chart's name comes. */
  readonly parent: string;
  readonly version: string;
  readonly archive: Uint8Array;
  /** The digest of the manifest that is there already, with the same chart. */
  readonly there: string | undefined;
}

/**
 * `flink-chart release`: packs the chart of every line and pushes it as `REGISTRY/LINE/flink`, the default line's also as
 * `REGISTRY/flink`. Everything is looked at before anything is pushed: a version that is there with another content refuses the whole
 * (exit code 1); one that is there with the same is left alone, so that a release that broke can be run again.
 * @throws UsageError
 */
export async function releaseCommand(input: ReleaseInput): Promise<CommandResult> {
  if (!/^oci:\/\/[a-z0-9.-]+(:\d{1,5})?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/.test(input.registry)) {
    throw new UsageError(`--registry ${input.registry}: not a registry; for example oci://registry.example.com/charts`);
  }
  if (input.charts === undefined && generateCommand({ check: true }).length > 0) {
    return failed('charts/ is not what the generator makes: npm run generate, and commit');
  }
  const work = mkdtempSync(join(tmpdir(), 'flink-chart-release-'));
  try {
    return await releaseFrom(input, { helm: input.helm, plainHttp: input.plainHttp, work });
  } catch (error) {
    if (error instanceof RegistryError) return failed(`${error.message}; nothing was pushed`);
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function releaseFrom(input: ReleaseInput, registry: HelmRegistry): Promise<CommandResult> {
  const plan: (Planned | string)[] = [];
  for (const line of lineNames) {
    const { chartVersion: version } = chartFactsOf(line);
    const archive = await packChart(registry, join(input.charts ?? root, chartFolder(line)));
    for (const folder of registryFolders(line))
      plan.push(await planned(registry, `${input.registry}${folder}`, { archive, version }));
  }
  const refused = plan.filter((one): one is string => typeof one === 'string');
  if (refused.length > 0) {
    return failed(`${refused.join(', ')}: there already with another content: raise chartVersion; nothing was pushed`);
  }
  return await pushAll(
    plan.filter((one): one is Planned => typeof one !== 'string'),
    registry,
    input.dryRun,
  );
}

/** What is to be done for a packed chart at one of its places, or the name that is taken. */
async function planned(
  registry: HelmRegistry,
  parent: string,
  { archive, version }: Pick<Planned, 'archive' | 'version'>,
): Promise<Planned | string> {
  const published = await pullChart(registry, `${parent}/flink`, version);
  if (published !== undefined && !sameContent(published.archive, archive)) return `${parent}/flink:${version}`;
  return { parent, version, archive, there: published?.digest };
}

async function pushAll(plan: readonly Planned[], registry: HelmRegistry, dryRun: boolean): Promise<CommandResult> {
  const done: string[] = [];
  for (const { parent, version, archive, there } of plan) {
    const name = `${parent}/flink:${version}`;
    const chart = `chart ${digest(archive)}`;
    if (there !== undefined) {
      done.push(`unchanged   ${name}@${there} ${chart}\n`);
    } else if (dryRun) {
      done.push(`would push  ${name} ${chart}\n`);
    } else {
      try {
        done.push(`pushed      ${name}@${await push(registry, parent, { version, archive })} ${chart}\n`);
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
        const rest = 'what is listed is there; run it again for the rest';
        return { ...failed(`${name}: ${error.message}; ${rest}`), stdout: done.join('') };
      }
    }
  }
  return { exitCode: 0, stdout: done.join(''), stderr: '' };
}

async function push(
  registry: HelmRegistry,
  parent: string,
  { version, archive }: { version: string; archive: Uint8Array },
): Promise<string> {
  const folder = mkdtempSync(join(registry.work, 'push-'));
  const file = join(folder, `flink-${version}.tgz`);
  writeFileSync(file, archive);
  return await pushChart(registry, parent, file);
}

function failed(message: string): CommandResult {
  return { exitCode: 1, stdout: '', stderr: `error: ${message}\n` };
}
