import { RefusalError } from '../refusal.ts';
import { dynamicProperties } from './generic.ts';
import type { CommandLine } from './parser.ts';
import { readUrl } from './url.ts';

/**
 * `DefaultCLI.toConfiguration`: what the command line writes where neither an option nor the configuration file names a target.
 * It targets a cluster that runs already, unless a dynamic property says otherwise, and does not know the configuration directory.
 * @throws RefusalError if the arguments are for YARN, which the distribution cannot do without Hadoop
 */
export function defaultEntries(line: CommandLine, file: readonly (readonly [string, string])[]): Map<string, string> {
  const yarn =
    line.has('yid') || line.value('m') === 'yarn-cluster' || file.some(([key]) => key === 'yarn.application.id');
  if (yarn) throw new RefusalError('command-line', 'YARN is meant: expected -t kubernetes-application');
  const namespace = line.value('z');
  return new Map([
    ...(namespace === undefined ? [] : [['high-availability.cluster-id', namespace] as const]),
    ...jobManagerAddress(line.value('m')),
    ['execution.target', 'remote'],
    ...dynamicProperties(line),
  ]);
}

/** `CliFrontend.setJobManagerAddressInConfig`; an address of digits stays as it is given, where Java might write it in full. */
function jobManagerAddress(text: string | undefined): [string, string][] {
  if (text === undefined) return [];
  const { host, port } = readUrl('-m', `http://${text}`);
  if (port < 0 || port > 65535) throw new RefusalError('command-line', `-m ${text}: expected host:port`);
  const name = host === '' ? 'localhost' : host;
  return [
    ['jobmanager.rpc.address', name],
    ['jobmanager.rpc.port', port.toString()],
    ['rest.address', name],
    ['rest.port', port.toString()],
  ];
}
