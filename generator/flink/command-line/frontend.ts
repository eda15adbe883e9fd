import type { ClientFiles } from '../files.ts';
import type { Configuration } from '../options/configuration.ts';
import { checkSecurityConfiguration } from '../parameters/security.ts';
import { RefusalError } from '../refusal.ts';
import { parseInteger, parseLong } from '../types/integer.ts';
import { ParseError } from '../types/parse-error.ts';
import { checkUri } from './uri.ts';

/** Schemes of the file systems that are on the class path of the distribution itself. */
const schemes = ['file', 'maprfs'];

/**
 * What `CliFrontend.main` reads of the configuration file alone, before it looks at its arguments: file systems, two options of its own, security.
 * @throws RefusalError if an option does not parse
 */
export function checkFrontend(file: Configuration, files: ClientFiles): void {
  for (const scheme of schemes) checkConnectionLimits(file, `fs.${scheme}.limit.`);
  const key = 'fs.default-scheme';
  checkUri(key, file.getString(key) ?? '');
  file.getDuration('client.timeout');
  file.getInt('parallelism.default');
  checkSecurityConfiguration(file, files);
}

/** `ConnectionLimitingSettings.fromConfig`: timeouts are read only if there is a limit. */
function checkConnectionLimits(file: Configuration, prefix: string): void {
  const limits = ['total', 'input', 'output'].map((name) => readNumber(file, `${prefix}${name}`, parseInteger, -1));
  if (limits.every((limit) => limit <= 0)) return;
  for (const name of ['timeout', 'stream-timeout']) readNumber(file, `${prefix}${name}`, parseLong, 0);
}

function readNumber(file: Configuration, key: string, parse: (text: string) => number | bigint, min: number): number {
  const text = file.rawKey(key);
  if (text === undefined) return 0;
  const value = parseOrUndefined(text, parse);
  if (value === undefined || value < min) {
    throw new RefusalError(key, `${JSON.stringify(text)}: expected a whole number, at least ${min}`);
  }
  return Number(value);
}

function parseOrUndefined<T>(text: string, parse: (text: string) => T): T | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return undefined;
  }
}
