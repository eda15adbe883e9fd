import { RefusalError } from '../refusal.ts';

const protocols = ['file', 'ftp', 'http', 'https', 'jar', 'jmod', 'jrt', 'mailto'];

/**
 * A URL as `java.net.URL` prints what it has read: the protocol in lower case, an empty authority left out, `.` and `..` taken out of the path.
 * @throws RefusalError if it has no protocol, or one that Java does not know (`hdfs:`, `s3:`).
 */
export function normalizeUrl(text: string): string {
  const trimmed = trimControls(text).replace(/^url:/i, '');
  const protocol = /^([A-Za-z][A-Za-z0-9.+-]*):/.exec(trimmed)?.[1]?.toLowerCase();
  if (protocol === undefined || !protocols.includes(protocol)) {
    throw new RefusalError(
      'command-line',
      `-C ${text}: expected a URL with one of the protocols ${protocols.join(', ')}`,
    );
  }
  const rest = trimmed.slice(protocol.length + 1);
  if (protocol === 'jar') return `jar:${checkJarUrl(rest)}`;
  const [, authority, path = '', query = '', reference = ''] = parts.exec(rest) ?? [];
  if (authority !== undefined && !/^(?:[^@]*@)?(?:\[[0-9A-Fa-f:.%]+\]|[^:[\]@]*)(?::\+?[0-9]*|:-1)?$/.test(authority)) {
    throw new RefusalError('command-line', `-C ${text}: ${authority} is no host with an optional port`);
  }
  const separator = authority !== undefined && authority !== '' ? `//${authority}` : '';
  return `${protocol}:${separator}${normalizePath(path)}${query}${reference}`;
}

/** Authority, path, query, reference; four slashes begin a path. */
const parts = /^(?:(?!\/{4})\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/s;

function checkJarUrl(rest: string): string {
  const separator = rest.lastIndexOf('!/');
  if (separator === -1) throw new RefusalError('command-line', `-C jar:${rest}: expected !/ before the entry`);
  normalizeUrl(rest.slice(0, separator));
  return rest;
}

function trimControls(text: string): string {
  return text.replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, '');
}

function normalizePath(path: string): string {
  let result = path;
  while (result.includes('/./')) result = result.replace('/./', '/');
  result = withoutParents(result);
  while (result.endsWith('/..')) {
    const before = result.lastIndexOf('/', result.indexOf('/..') - 1);
    if (result.indexOf('/..') === 0 || before === -1) break;
    result = result.slice(0, before + 1);
  }
  if (result.startsWith('./') && result.length > 2) result = result.slice(2);
  return result.endsWith('/.') ? result.slice(0, -1) : result;
}

/** Takes out `/name/..` where there is a name before. */
function withoutParents(path: string): string {
  let result = path;
  let at = 0;
  while ((at = result.indexOf('/../', at)) >= 0) {
    const before = at > 0 ? result.lastIndexOf('/', at - 1) : -1;
    if (before >= 0 && result.indexOf('/../', before) !== 0) {
      result = result.slice(0, before) + result.slice(at + 3);
      at = 0;
    } else at += 3;
  }
  return result;
}
