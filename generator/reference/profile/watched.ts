/** Whether a running process reads its log configuration again when the file changes. In doubt it does not: a restart is sure to. */

/** Log4j 2: the last `monitorInterval` of the properties is a number of seconds above 0. */
export function isWatchedLog4j(text: string): boolean {
  const joined = text.replace(/\\\r?\n[ \t\f]*/g, '');
  const last = joined.match(/(?:^|[\r\n])[ \t\f]*monitorInterval[ \t\f=:][^\r\n]*/g)?.at(-1);
  return last !== undefined && /monitorInterval[ \t\f]*[=:]?[ \t\f]*0*[1-9][0-9]{0,8}$/.test(last);
}

/** Logback: its root says `scan="true"`. */
export function isWatchedLogback(text: string): boolean {
  const markup = text.replace(/<!--[\s\S]*?-->/g, '');
  const root = /^[ \t\r\n\f]*(?:<[?!][^>]*>[ \t\r\n\f]*)*<configuration[ \t\r\n\f][^>]*/.exec(markup)?.[0] ?? '';
  return /[ \t\r\n\f]scan[ \t\r\n\f]*=[ \t\r\n\f]*["']true["']/.test(root);
}
