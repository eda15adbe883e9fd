import { childPath, type ClientFiles } from '../files.ts';
import { RefusalError } from '../refusal.ts';
import { trimJava } from '../types/text.ts';

/**
 * `GlobalConfiguration.loadConfiguration`: the entries of the configuration file in the client's configuration directory.
 * @throws RefusalError if there is no such file.
 */
export function loadConfigurationFile(files: ClientFiles, confDir: string, confFile: string): [string, string][] {
  const path = childPath(confDir, confFile);
  const text = files.text(path);
  if (text === undefined) throw new RefusalError(confFile, `${path}: no such file`);
  return parseConfigurationFile(text);
}

/**
 * `GlobalConfiguration.loadYAMLResource`: `key: value` lines; what follows `#` is a comment, whatever stands before it,
 * and a line that has no key or no value is passed over. The last line of a key counts.
 */
export function parseConfigurationFile(text: string): [string, string][] {
  const entries = text.split(/\r\n|\r|\n/).flatMap((line): [string, string][] => {
    const content = trimJava(line.split('#', 1)[0] ?? '');
    const colon = content.indexOf(': ');
    if (colon === -1) return [];
    const key = trimJava(content.slice(0, colon));
    const value = trimJava(content.slice(colon + 2));
    return key === '' || value === '' ? [] : [[key, value]];
  });
  return [...new Map(entries)];
}
