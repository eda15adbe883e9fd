import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartFolder } from '../../chart/chart-folder.ts';
import { chartFactsOf } from '../../facts/chart/all.ts';
import { publishedNames } from '../../facts/chart/chart-name.ts';
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
  /** The chart's, which Helm adds to the registry's address. */
  readonly chart: string;
  readonly version: string;
  readonly archive: Uint8Array;
  /** The digest of the manifest that is there already, with the same chart. */
  readonly there: string | undefined;
}

/**
 * `flink-chart release`: packs the chart of every line and pushes it as `REGISTRY/flink-LINE`, the newest line's also as
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
    for (const chart of publishedNames(line)) {
      const archive = await packChart(registry, join(input.charts ?? root, chartFolder(line)), chart);
      plan.push(await planned(registry, input.registry, { chart, archive, version }));
    }
  }
  const refused = plan.filter((one): one is string => typeof one === 'string');
  if (refused.length > 0) {
    return failed(`${refused.join(', ')}: there already with another content: raise chartVersion; nothing was pushed`);
  }
  return await pushAll(
    plan.filter((one): one is Planned => typeof one !== 'string'),
    registry,
    input,
  );
}

/** What is to be done for a packed chart at one of its places, or the name that is taken. */
async function planned(
  registry: HelmRegistry,
  address: string,
  { chart, archive, version }: Omit<Planned, 'there'>,
): Promise<Planned | string> {
  const published = await pullChart(registry, `${address}/${chart}`, version);
  if (published !== undefined && !sameContent(published.archive, archive)) return `${address}/${chart}:${version}`;
  return { chart, version, archive, there: published?.digest };
}

async function pushAll(
  plan: readonly Planned[],
  registry: HelmRegistry,
  { registry: address, dryRun }: Pick<ReleaseInput, 'registry' | 'dryRun'>,
): Promise<CommandResult> {
  const done: string[] = [];
  for (const { there, ...packed } of plan) {
    const name = `${address}/${packed.chart}:${packed.version}`;
    const chart = `chart ${digest(packed.archive)}`;
    if (there !== undefined) {
      done.push(`unchanged   ${name}@${there} ${chart}\n`);
    } else if (dryRun) {
      done.push(`would push  ${name} ${chart}\n`);
    } else {
      try {
        done.push(`pushed      ${name}@${await push(registry, address, packed)} ${chart}\n`);
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
  address: string,
  { chart, version, archive }: Omit<Planned, 'there'>,
): Promise<string> {
  const folder = mkdtempSync(join(registry.work, 'push-'));
  const file = join(folder, `${chart}-${version}.tgz`);
  writeFileSync(file, archive);
  return await pushChart(registry, address, file);
}

function failed(message: string): CommandResult {
  return { exitCode: 1, stdout: '', stderr: `error: ${message}\n` };
}
