import type { Conversion } from './conversion.ts';

/**
 * The commands that make what the values refer to. A secret's value is not in them: it comes from a variable of the user's shell,
 * or from the file that it was found as.
 */
export function secretCommands({
  secrets,
  commands,
  release,
}: Pick<Conversion, 'secrets' | 'commands' | 'release'>): string[] {
  const made = [...secrets].map(([name, entries]) => {
    const parts = entries.map(({ key, file }) =>
      file === undefined ? `--from-literal=${key}="$${variable(key)}"` : `--from-file=${quoted(`${key}=${file}`)}`,
    );
    return `kubectl create secret generic ${name} -n ${release.namespace} ${parts.join(' ')}`;
  });
  return [...made, ...commands];
}

/** `access-key` → `ACCESS_KEY`. */
function variable(key: string): string {
  return key.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}

/** As one word of a shell. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
