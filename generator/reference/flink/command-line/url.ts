import { commandLineWords as words } from '../../../facts/words/command-line.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { type Said, say } from '../say.ts';

const protocols = ['file', 'ftp', 'http', 'https', 'jar', 'jmod', 'jrt', 'mailto'];

/** A URL as `java.net.URL` reads it; no host is an empty one, no port is -1. */
export interface JavaUrl {
  readonly host: string;
  readonly port: number;
  /** How Java prints it: the protocol in lower case, an empty authority left out. */
  readonly text: string;
}

/**
 * Reads a URL of the command line.
 * @param option what to call it in the message, e.g. `-C`
 * @throws RefusalError if it has no protocol, or one that Java does not know (`hdfs:`, `s3:`)
 */
export function readUrl(option: string, given: string): JavaUrl {
  const trimmed = trimControls(given).replace(/^url:/i, '');
  const protocol = /^([A-Za-z][A-Za-z0-9.+-]*):/.exec(trimmed)?.[1]?.toLowerCase();
  if (protocol === undefined || !protocols.includes(protocol)) {
    throw refusal(say(words.protocol, option, quote(given), protocols.join(', ')));
  }
  const rest = trimmed.slice(protocol.length + 1);
  if (protocol === 'jar') checkJar(option, given, rest);
  if (protocol === 'mailto' && rest === '') throw refusal(say(words.mail, option, quote(given)));
  const [, authority = '', path = ''] = protocol === 'jar' ? ['', '', rest] : (parts.exec(rest) ?? []);
  const found = address.exec(authority);
  if (found === null) throw refusal(say(words.host, option, quote(given), quote(authority)));
  const [, host = '', port = ''] = found;
  return {
    host,
    port: port === '' ? -1 : Number(port),
    text: `${protocol}:${authority === '' ? '' : `//${authority}`}${path}`,
  };
}

/** Authority and the rest; four slashes begin a path. */
const parts = /^(?:(?!\/{4})\/\/([^/?#]*))?(.*)$/s;

/** Host and port behind the user's name; an authority with two `@` is taken without a look at it. */
const address = /^(?:[^@]*@.*@.*|(?:[^@]*@)?(\[[0-9A-Fa-f:.]+(?:%[^\]]+)?\]|[^:[@][^:@]*|)(?::(\+?[0-9]+|-1|))?)$/s;

function checkJar(option: string, given: string, rest: string): void {
  const separator = rest.lastIndexOf('!/');
  if (separator === -1) throw refusal(say(words.jarEntry, option, quote(given)));
  if (/^jar:/i.test(rest)) throw refusal(say(words.nestedJar, option, quote(given)));
  readUrl(option, rest.slice(0, separator));
}

function trimControls(text: string): string {
  return text.replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, '');
}

function refusal(said: Said): RefusalError {
  return new RefusalError('command-line', said);
}
