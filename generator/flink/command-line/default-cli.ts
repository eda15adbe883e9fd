import { RefusalError } from '../refusal.ts';
import { dynamicProperties } from './generic.ts';
import type { CommandLine } from './parser.ts';

/**
 * `DefaultCLI.toConfiguration`: what the command line writes where neither an option nor the configuration file names a target.
 * It targets a cluster that runs already, unless a dynamic property says otherwise, and does not know the configuration directory.
 */
export function defaultEntries(line: CommandLine): Map<string, string> {
  const namespace = line.value('z');
  return new Map([
    ...(namespace === undefined ? [] : [['high-availability.cluster-id', namespace] as const]),
    ...jobManagerAddress(line.value('m')),
    ['execution.target', 'remote'],
    ...dynamicProperties(line),
  ]);
}

function jobManagerAddress(text: string | undefined): [string, string][] {
  if (text === undefined) return [];
  const found = /^([^\s:/?#@[\]]+):([0-9]{1,5})$/.exec(text);
  const [, host = '', port = ''] = found ?? [];
  if (found === null || Number(port) > 65535) {
    throw new RefusalError('command-line', `-m ${text}: expected host:port`);
  }
  const number = Number(port).toString();
  return [
    ['jobmanager.rpc.address', host],
    ['jobmanager.rpc.port', number],
    ['rest.address', host],
    ['rest.port', number],
  ];
}
