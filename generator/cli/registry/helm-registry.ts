import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../processes/run-program.ts';
import { reproducible } from './archive.ts';

/** How a registry is reached: by a Helm, with the credentials of its `helm registry login`. */
export interface HelmRegistry {
  readonly helm: string;
  readonly plainHttp: boolean;
  /** A folder for what is packed and pulled; everything in it is the caller's to remove. */
  readonly work: string;
}

/** What Helm or the registry answered, in one line, to something that had to succeed. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
}

/** A chart in a registry: its archive, and the digest of the manifest that a user may pin. */
export interface Published {
  readonly archive: Uint8Array;
  readonly digest: string;
}

/** Milliseconds until a registry that does not answer is given up. */
const patience = 120_000;

/**
 * `helm package` of a folder, under a name that it may not have of itself, without its times.
 * @throws RegistryError; UsageError if there is no such Helm
 */
export async function packChart({ helm, work }: HelmRegistry, folder: string, name: string): Promise<Uint8Array> {
  const target = mkdtempSync(join(work, 'packed-'));
  const named = join(mkdtempSync(join(work, 'named-')), name);
  cpSync(folder, named, { recursive: true, preserveTimestamps: true });
  const about = join(named, 'Chart.yaml');
  writeFileSync(about, readFileSync(about, 'utf8').replace(/^name: .*$/m, `name: ${name}`));
  const { ok, text } = await run(helm, ['package', named, '--destination', target]);
  if (!ok) throw new RegistryError(`helm package ${folder}: ${text}`);
  return reproducible(readFileSync(join(target, onlyFile(target))));
}

/**
 * What stands at `REPOSITORY:VERSION` (`oci://…/flink`), or undefined if there is nothing.
 * @throws RegistryError if the registry does not say
 */
export async function pullChart(
  registry: HelmRegistry,
  repository: string,
  version: string,
): Promise<Published | undefined> {
  const target = mkdtempSync(join(registry.work, 'pulled-'));
  const args = ['pull', repository, '--version', version, '--destination', target];
  const { ok, text } = await run(registry.helm, withTransport(args, registry));
  if (ok) return { archive: readFileSync(join(target, onlyFile(target))), digest: digestIn(text) };
  if (/: not found$|manifest unknown|name unknown/i.test(text)) return undefined;
  throw new RegistryError(`${repository}:${version}: ${text}`);
}

/**
 * `helm push` of a packaged chart below `FOLDER` (`oci://…`); the digest of its manifest.
 * @throws RegistryError
 */
export async function pushChart(registry: HelmRegistry, folder: string, file: string): Promise<string> {
  const { ok, text } = await run(registry.helm, withTransport(['push', file, folder], registry));
  if (!ok) throw new RegistryError(text);
  return digestIn(text);
}

function withTransport(args: readonly string[], { plainHttp }: HelmRegistry): readonly string[] {
  return plainHttp ? [...args, '--plain-http'] : args;
}

async function run(helm: string, args: readonly string[]): Promise<{ ok: boolean; text: string }> {
  const result = await runProgram(helm, args, { option: '--helm PATH', timeout: patience });
  if (result.timedOut) return { ok: false, text: `no answer in ${patience / 1000} seconds` };
  const text = `${result.stdout}\n${result.stderr}`.trim();
  return result.exitCode === 0 ? { ok: true, text } : { ok: false, text: oneLine(result.stderr) };
}

function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const error = lines.find((line) => line.startsWith('Error: '));
  return (error ?? lines.filter((line) => line !== '').join(' ')).replace(/^Error: /, '');
}

function digestIn(text: string): string {
  return /^Digest: (sha256:[0-9a-f]{64})$/m.exec(text)?.[1] ?? 'sha256 not told';
}

function onlyFile(folder: string): string {
  const [file] = readdirSync(folder);
  if (file === undefined) throw new RegistryError(`Helm wrote nothing into ${folder}`);
  return file;
}
