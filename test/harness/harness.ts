import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { withDefineNames } from '../../generator/chart/define-names.ts';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';
import type {
  FoundApplication,
  InstalledConfigMap,
  InstalledDeployment,
  InstalledService,
} from '../../generator/reference/values/context.ts';
import { parseYaml } from '../../generator/reference/helm/values-file.ts';
import { removeEntrances } from '../helpers/chart-copy.ts';
import type { Helm } from '../helpers/helm.ts';

/** Values, complete (Helm's merge with the chart's defaults is done), and the release that they belong to. */
export interface HarnessCase {
  readonly values: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly namespace: string;
  /** `false`: the rules that are stricter than the client are off. */
  readonly rules: boolean;
  /** The chart's name in an umbrella. */
  readonly subchart?: string;
  /** The cluster ids that other charts of the release have, and their names. */
  readonly taken?: Readonly<Record<string, string>>;
  /** Whether the cluster has the API of OpenShift. */
  readonly openShift?: boolean;
  /** What `lookup` would find of the Deployment; there is no cluster in a harness. */
  readonly installed?: InstalledDeployment;
  /** The same of all Deployments of the namespace. */
  readonly deployments?: readonly InstalledDeployment[];
  /** The same of the REST Service. */
  readonly restService?: InstalledService;
  /** The same of the ConfigMap of the configuration. */
  readonly configMap?: InstalledConfigMap;
  /** What an upgrade finds in the cluster; not there: it is an installation. */
  readonly upgrade?: FoundApplication;
}

/** What the chart's templates made of a case: objects, or the refusal `KEY: MESSAGE`. */
export type ChartAnswer =
  { readonly objects: readonly KubernetesObject[] } | { readonly refusal: { option: string; message: string } };

/** Helm refuses files over 5 MiB; a file of this many cases stays far below. */
const casesPerFile = 100;

/**
 * Puts many cases through the whole chain of the chart's templates in one Helm process: a harness chart that has
 * all of them but the entrance. `alter` may change a template's text first (for self-tests).
 * @param line The Flink line whose chart it is
 */
export async function throughTemplates(
  helm: Helm,
  cases: readonly HarnessCase[],
  alter: (directory: string) => void = () => undefined,
  line: string = defaultLine,
): Promise<ChartAnswer[]> {
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-harness-'));
  const chart = chartDirectory(line);
  try {
    for (const part of ['Chart.yaml', 'templates', 'files'])
      cpSync(join(chart, part), join(directory, part), { recursive: true });
    removeEntrances(directory);
    const template = readFileSync(join(import.meta.dirname, 'cases.yaml.tpl'), 'utf8');
    writeFileSync(join(directory, 'templates', 'cases.yaml'), withDefineNames(line, template));
    mkdirSync(join(directory, 'cases'));
    for (let start = 0; start < cases.length; start += casesPerFile) {
      const part = cases.slice(start, start + casesPerFile).map((one, index) => ({ ...one, id: start + index }));
      writeFileSync(join(directory, 'cases', `${String(start).padStart(6, '0')}.json`), JSON.stringify(part));
    }
    alter(directory);
    const { stdout } = await execa(helm.path, ['template', 'harness', directory], { maxBuffer: 1024 ** 3 });
    return answers(stdout, cases.length);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function answers(output: string, count: number): ChartAnswer[] {
  const found = new Map<number, ChartAnswer>();
  for (const line of output.split('\n')) {
    if (!line.startsWith('{')) continue;
    const answer = JSON.parse(line) as { case: number; refusal: string; objects: KubernetesObject[] };
    found.set(
      answer.case,
      answer.refusal === '' ? { objects: answer.objects } : { refusal: splitRefusal(answer.refusal) },
    );
  }
  return Array.from({ length: count }, (_, index) => {
    const answer = found.get(index);
    if (answer === undefined) throw new Error(`the harness gave no answer to case ${String(index)}`);
    return answer;
  });
}

/** `KEY: MESSAGE` as an option and a message. */
export function splitRefusal(text: string): { option: string; message: string } {
  const colon = text.indexOf(': ');
  return { option: text.slice(0, colon), message: text.slice(colon + 2) };
}

/** The chart's own refusal out of Helm's error text, if it is one line with a key and nothing besides but what Helm adds to any. */
export function refusalOf(helmError: string): { option: string; message: string } | undefined {
  const [, option, message] =
    /^Error: execution error at \([^)]*\): (\S+): (.+)(?:\n\nUse --debug flag to render out invalid YAML)?$/.exec(
      helmError.slice(helmError.indexOf('Error: ')),
    ) ?? [];
  return option === undefined || message === undefined ? undefined : { option, message };
}

/**
 * The objects of `helm template`'s output, read as Helm reads YAML (the library's YAML 1.1 takes a name like `e6` for a number).
 * @throws ValuesFileError if it is none
 */
export function parseManifests(yaml: string): KubernetesObject[] {
  return parseYaml(yaml).filter((object) => object !== null) as unknown as KubernetesObject[];
}
