import type { ClientInput } from '../client.ts';
import type { LineFacts } from '../lines/line.ts';
import { genericEntries } from './generic.ts';
import { genericOptions } from './options.ts';
import { parseCommandLine } from './parser.ts';

/** `KubernetesSessionCli.getEffectiveConfiguration`: the configuration file, the command line over it, the target over both. */
export function sessionEntries(
  input: ClientInput,
  file: readonly (readonly [string, string])[],
  facts: LineFacts,
): Map<string, string> {
  const line = parseCommandLine(genericOptions, input.args);
  return new Map([...file, ...genericEntries(line, input.confDir), ['execution.target', facts.targets.session]]);
}
