import { commandLineWords as words } from '../../../facts/words/command-line.ts';
import type { ClientFiles } from '../files.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { Configuration } from '../options/configuration.ts';
import { checkSecurityConfiguration } from '../parameters/security.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { parseInteger, parseLong } from '../types/integer.ts';
import { ParseError } from '../types/parse-error.ts';
import { dynamicProperties } from './generic.ts';
import { customOptions } from './options.ts';
import { parseCommandLine } from './parser.ts';
import { checkUri } from './uri.ts';

/** Schemes of the file systems that are on the class path of the distribution itself. */
const schemes = ['file', 'maprfs'];

/**
 * What `CliFrontend` reads of the configuration file alone when it is made: file systems, in older lines two options of its own.
 * @throws RefusalError if an option does not parse
 */
export function checkFrontend(file: Configuration, facts: LineFacts): void {
  for (const scheme of schemes) checkConnectionLimits(file, `fs.${scheme}.limit.`);
  const key = 'fs.default-scheme';
  checkUri(key, file.getString(key) ?? '');
  for (const option of facts.client.frontendDurations) file.getDuration(option);
  for (const option of facts.client.frontendIntegers) file.getInt(option);
}

/**
 * The check of the Kerberos login in `CliFrontend.main`: of the configuration file, in newer lines with the dynamic properties before the
 * first option that no custom command line knows.
 * @throws RefusalError also if those arguments do not parse
 */
export function checkLogin(
  file: Configuration,
  args: readonly string[],
  { files, facts }: { readonly files: ClientFiles; readonly facts: LineFacts },
): void {
  const configuration = file.copy();
  if (facts.client.strictLogin) {
    const line = parseCommandLine(customOptions, args);
    for (const [key, value] of dynamicProperties(line)) configuration.setRaw(key, value);
  }
  checkSecurityConfiguration(configuration, files, facts);
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
    throw new RefusalError(key, say(words.limit, quote(text), min));
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
