import type { CommandLine } from './parser.ts';

/**
 * `GenericCLI.toConfiguration`: what the command line writes over the configuration file.
 * `-t` beats `-e`; a dynamic property of the same key beats both.
 */
export function genericEntries(line: CommandLine, confDir: string): Map<string, string> {
  const target = line.value('t') ?? line.value('e');
  return new Map([
    ...(target === undefined ? [] : [['execution.target', target] as const]),
    ...dynamicProperties(line),
    ['$internal.deployment.config-dir', confDir],
  ]);
}

/** `DynamicPropertiesUtil`: `-Dkey=value`; a key alone is `true`. */
export function dynamicProperties(line: CommandLine): [string, string][] {
  return line.given.flatMap(({ option, values: [key, value = 'true'] }): [string, string][] =>
    option.short === 'D' && key !== undefined ? [[key, value]] : [],
  );
}
