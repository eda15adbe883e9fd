import type { ClientInput, KubernetesObject, Refusal } from '../../../../generator/reference/flink/client.ts';
import { deploy } from '../../../../generator/reference/flink/deploy.ts';
import { clientFiles } from '../../../../generator/reference/flink/files.ts';
import { indexCatalogue } from '../../../../generator/reference/flink/options/catalogue-index.ts';
import { Configuration } from '../../../../generator/reference/flink/options/configuration.ts';
import { JobManagerParameters } from '../../../../generator/reference/flink/parameters/job-manager.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';

export const line = loadLine('1.13');

/** What the client finds besides its options. */
interface Machine {
  readonly files?: ClientInput['files'];
  readonly environment?: ClientInput['environment'];
}

/** Parameters over a few options of a cluster `c`; the JobManager has 1600 MiB. */
export function parametersOf(options: Readonly<Record<string, string>>, machine: Machine = {}): JobManagerParameters {
  const entries = Object.entries({
    'kubernetes.cluster-id': 'c',
    'execution.target': 'kubernetes-session',
    ...options,
  });
  const configuration = new Configuration(indexCatalogue(line.catalogue), line.facts.configuration, entries);
  const { files = {}, environment = {} } = machine;
  return new JobManagerParameters({ configuration, facts: line.facts, files: clientFiles(files), environment }, 1600);
}

/** A call of the client with the stock configuration in `/client/conf`, of a cluster `c`. */
export function call(mode: ClientInput['mode'], args: readonly string[], machine: Machine = {}): ClientInput {
  const stock = Object.entries(line.facts.stockConfiguration).map(([key, value]) => `${key}: ${value}\n`);
  return {
    mode,
    args: ['-Dkubernetes.cluster-id=c', ...args],
    environment: machine.environment ?? {},
    files: { '/client/conf/flink-conf.yaml': stock.join(''), ...machine.files },
    confDir: '/client/conf',
  };
}

/** What a call deploys; a refusal fails the test. */
export function deployed(input: ClientInput): readonly KubernetesObject[] {
  const result = deploy(input, line);
  if ('refusal' in result) throw new Error(`${result.refusal.option}: ${result.refusal.message}`);
  return result.objects;
}

/** Why a call deploys nothing; a deployment fails the test. */
export function refused(input: ClientInput): Refusal {
  const result = deploy(input, line);
  if ('objects' in result) throw new Error('It deploys');
  return result.refusal;
}

/** The cluster's configuration in what a call deploys. */
export function clusterConfiguration(objects: readonly KubernetesObject[]): ReadonlyMap<string, string> {
  const data = objects.find(({ metadata }) => metadata.name.startsWith('flink-config-'))?.['data'];
  const text = (data as Record<string, string> | undefined)?.['flink-conf.yaml'] ?? '';
  return new Map(
    text
      .split('\n')
      .filter((row) => row !== '')
      .map((row): [string, string] => {
        const [key = '', ...value] = row.split(': ');
        return [key, value.join(': ')];
      }),
  );
}
