import { inPropertiesOrder, JavaHashMap } from '../java-hash-map.ts';
import type { ConfValue } from '../options/conf-value.ts';
import type { CommandLine } from './parser.ts';

/**
 * `GenericCLI.toConfiguration`: what the command line writes over the configuration file.
 * `-t` beats `-e`; a dynamic property of the same key beats both.
 */
export function genericEntries(line: CommandLine, confDir: string): JavaHashMap<ConfValue> {
  const entries = new JavaHashMap<ConfValue>();
  const target = line.value('t') ?? line.value('e');
  if (target !== undefined) entries.put('execution.target', target);
  for (const [key, value] of dynamicProperties(line)) entries.put(key, value);
  entries.put('$internal.deployment.config-dir', confDir);
  return entries;
}

/** `DynamicPropertiesUtil`: `-Dkey=value`; a key alone is `true`. */
export function dynamicProperties(line: CommandLine): [string, string][] {
  const given = line.given.flatMap(({ option, values: [key, value = 'true'] }): [string, string][] =>
    option.short === 'D' && key !== undefined ? [[key, value]] : [],
  );
  return inPropertiesOrder(given);
}
