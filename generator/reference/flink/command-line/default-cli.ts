import { commandLineWords as words } from '../../../facts/words/command-line.ts';
import { JavaHashMap } from '../java-hash-map.ts';
import type { ConfValue } from '../options/conf-value.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { dynamicProperties } from './generic.ts';
import type { CommandLine } from './parser.ts';
import { readUrl } from './url.ts';

/**
 * `DefaultCLI.toConfiguration`: what the command line writes where neither an option nor the configuration file names a target.
 * It targets a cluster that runs already, unless a dynamic property says otherwise, and does not know the configuration directory.
 * @throws RefusalError if the arguments are for YARN, which the distribution cannot do without Hadoop
 */
export function defaultEntries(line: CommandLine, file: JavaHashMap<ConfValue>): JavaHashMap<ConfValue> {
  const yarn = line.has('yid') || line.value('m') === 'yarn-cluster' || file.has('yarn.application.id');
  if (yarn) throw new RefusalError('command-line', say(words.yarn));
  const namespace = line.value('z');
  const entries = new JavaHashMap<ConfValue>();
  if (namespace !== undefined) entries.put('high-availability.cluster-id', namespace);
  for (const [key, value] of jobManagerAddress(line.value('m'))) entries.put(key, value);
  entries.put('execution.target', 'remote');
  for (const [key, value] of dynamicProperties(line)) entries.put(key, value);
  return entries;
}

/** `CliFrontend.setJobManagerAddressInConfig`; an address of digits stays as it is given, where Java might write it in full. */
function jobManagerAddress(text: string | undefined): [string, ConfValue][] {
  if (text === undefined) return [];
  const { host, port } = readUrl('-m', `http://${text}`);
  if (port < 0 || port > 65535) throw new RefusalError('command-line', say(words.address, quote(text)));
  const name = host === '' ? 'localhost' : host;
  return [
    ['jobmanager.rpc.address', name],
    ['jobmanager.rpc.port', BigInt(port)],
    ['rest.address', name],
    ['rest.port', BigInt(port)],
  ];
}
