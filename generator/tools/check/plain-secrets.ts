import type { ReleaseContext } from '../../reference/values/context.ts';
import { isSensitive } from '../../reference/values/sensitive.ts';
import { type Json, isJsonMap } from '../../reference/helm/values-file.ts';
import type { Remark } from './options.ts';
import type { Path } from './positions.ts';
import { keyText } from './source.ts';

/** Names (of variables, arguments, properties) whose value is a secret. */
const secretName =
  /passw(?:or)?d|passphrase|secret|credential|api[-_.]?key|access[-_.]?key|private[-_.]?key|(?:^|[-_.])token(?:$|[-_.])/i;

/** Texts that are secrets whatever they are called, and what they are. */
const secretTexts: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, 'an AWS access key'],
  [/\b[a-z][-+.a-z0-9]*:\/\/[^\s/:@]+:[^\s/@]+@/i, 'a URL with a password'],
  [/\bgh[pousr]_[A-Za-z0-9]{36}\b/, 'a GitHub token'],
  [/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*/, 'a JSON web token'],
];

const inText =
  /(?:-D|--|\b)[\w.-]*(?:passw(?:or)?d|passphrase|secret[-_.]?key|secret|api[-_.]?key|access[-_.]?key)=[^\s$,;<]+/i;
const property = /<name>([^<]*)<\/name>\s*<value>([^<]+)<\/value>/gi;

const kept = "stands in plain text in the values file, in Helm's release and in the cluster: keep it in a Secret";

/** Secrets in plain text outside the options that the rule sensitive-option refuses. Their texts are not shown. */
export function plainSecretRemarks(context: ReleaseContext): Remark[] {
  return walk(context.merged, [], context).map(({ path, what }) => ({
    severity: 'warning',
    rule: 'plain-secret',
    path,
    key: keyText(path),
    message: `${what} ${kept}`,
  }));
}

interface Found {
  readonly path: Path;
  readonly what: string;
}

function walk(value: Json, path: Path, context: ReleaseContext): Found[] {
  if (typeof value === 'string' || typeof value === 'number') {
    const what = secretIn(String(value), path, context);
    return what === undefined ? [] : [{ path, what }];
  }
  if (Array.isArray(value)) return walkList(value as readonly Json[], path, context);
  if (!isJsonMap(value)) return [];
  const { name, value: inner } = value;
  if (typeof name === 'string' && typeof inner === 'string' && inner !== '' && secretName.test(name)) {
    return [{ path: [...path, 'value'], what: `the value of ${name}` }];
  }
  return Object.entries(value).flatMap(([key, one]) => walk(one, [...path, key], context));
}

/** In a list of arguments a secret may follow its name. */
function walkList(list: readonly Json[], path: Path, context: ReleaseContext): Found[] {
  return list.flatMap((item, index) => {
    const before = list[index - 1];
    const named = typeof before === 'string' && /^--?[\w.-]+$/.test(before) && secretName.test(before);
    const itemPath = [...path, String(index)];
    if (named && typeof item === 'string' && !item.startsWith('-') && !isReference(item)) {
      return [{ path: itemPath, what: `the argument after ${before}` }];
    }
    return walk(item, itemPath, context);
  });
}

function secretIn(text: string, path: Path, { line }: ReleaseContext): string | undefined {
  const [group, key = ''] = path;
  if (group === 'kerberos' && key === 'keytab') return 'the keytab';
  if (group === 'flinkConfiguration') {
    if (isSensitive(key, line)) return undefined;
    const variable = /^containerized\.(?:master|taskmanager)\.env\.(.+)$/.exec(key)?.[1];
    if (variable !== undefined && secretName.test(variable) && !isReference(text)) return `the value of ${variable}`;
  }
  const plain = secretTexts.find(([pattern]) => pattern.test(text));
  if (plain !== undefined) return plain[1];
  for (const [, name = '', inner = ''] of text.matchAll(property)) {
    if (secretName.test(name) && !isReference(inner)) return `the property ${name}`;
  }
  if (group === 'logConfiguration') return undefined;
  const found = inText.exec(text);
  return found === null || isReference(text) ? undefined : 'what looks like a secret';
}

/** A place where the secret is, in place of the secret. */
function isReference(text: string): boolean {
  return text === '' || /^\$[({]/.test(text) || /^(?:file|secret|vault|jceks):/.test(text) || text.startsWith('/');
}
