import { commandLineWords as words } from '../../../facts/words/command-line.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';

const key = 'pipeline.jars';
const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/;
/** A character that `java.net.URI` takes in some part: no blank, control character, quote, bracket of code; `%` only as an escape. */
const legal = /^(?:[A-Za-z0-9\-_.!~*'(),;:$&+=?/[\]@#]|%[0-9A-Fa-f]{2}|[^\x00-\x7f\x80-\xa0\u2028\u2029\s])*$/;

/**
 * `PackagedProgramUtils.resolveURI`: a jar as URI; what has no scheme is a file of the client's machine.
 * @throws RefusalError if `java.net.URI` does not take it.
 */
export function resolveUri(jar: string, workingDirectory: string): string {
  checkUri(key, jar);
  if (scheme.test(jar)) return jar;
  const path = jar.startsWith('/') ? jar : `${workingDirectory}/${jar}`;
  const normal = path.replace(/\/+/g, '/').replace(/(?!^)\/$/, '');
  return `file:${normal.replace(/[?#[\]%]/g, encodeURIComponent)}`;
}

/**
 * `KubernetesUtils.checkJarFileForApplicationMode`: where only the image's files are taken, the jar lies there.
 * @throws RefusalError if `java.net.URI` does not take it, or it is not `local:///…` where it has to be.
 */
export function checkJar(jar: string, schemes: 'local' | 'any'): void {
  if (schemes === 'any') {
    checkUri(key, jar);
    return;
  }
  if (jar.startsWith('local:/')) return;
  throw new RefusalError(key, say(words.jar, quote(jar)));
}

/**
 * Checks that `java.net.URI` takes a text.
 * @throws RefusalError of that option
 */
export function checkUri(option: string, text: string): void {
  const colon = /^[^/?#]*?:/.exec(text)?.[0];
  const badScheme = colon !== undefined && !scheme.test(text);
  const rest = text.slice(colon?.length ?? 0);
  const nothing = (colon !== undefined && (rest === '' || rest.startsWith('#'))) || rest === '//';
  const fragments = text.split('#').length > 2;
  const path = rest.replace(/^\/\/\[[0-9A-Fa-f:.%]*\]/, '').split(/[?#]/, 1)[0] ?? '';
  const brackets = (colon === undefined || rest.startsWith('/')) && /[[\]]/.test(path);
  if (badScheme || nothing || fragments || brackets || !legal.test(text)) {
    throw new RefusalError(option, say(option === key ? words.jar : words.uri, quote(text)));
  }
}
