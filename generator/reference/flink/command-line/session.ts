import type { ClientInput } from '../client.ts';
import { JavaHashMap } from '../java-hash-map.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { ConfValue } from '../options/conf-value.ts';
import { genericEntries } from './generic.ts';
import { genericOptions } from './options.ts';
import { parseCommandLine } from './parser.ts';

/** `KubernetesSessionCli.getEffectiveConfiguration`: the configuration file, the command line over it, the target over both. */
export function sessionEntries(
  input: ClientInput,
  file: JavaHashMap<ConfValue>,
  facts: LineFacts,
): JavaHashMap<ConfValue> {
  const line = parseCommandLine(genericOptions, input.args);
  const entries = JavaHashMap.copyOf(file);
  entries.putAll(genericEntries(line, input.confDir));
  entries.put('execution.target', facts.targets.session);
  return entries;
}
