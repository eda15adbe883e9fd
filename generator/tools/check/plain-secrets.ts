import type { ReleaseContext } from '../../reference/values/context.ts';
import { isReference, isSecret, isSecretName, secretIn } from '../../reference/flink/secrets.ts';
import { unsure } from '../../facts/secrets.ts';
import { type Json, isJsonMap } from '../../reference/helm/values-file.ts';
import type { Remark } from './options.ts';
import { isNamedBefore, secretProperties } from '../mask.ts';
import type { Path } from './positions.ts';
import { keyText } from './source.ts';

const kept = "stands in plain text in the values file, in Helm's release and in the cluster: keep it in a Secret";
const notFollowed =
  "is not replaced: Flink reads its configuration as it stands, so this is the secret's value to it: keep the secret in a Secret, and follow docs/rules/sensitive-option.md";

/** What Hadoop's file systems read of their options: the variable itself. */
const hadoopReads = /^(?:flink\.hadoop\.)?(?:fs|s3a?|gs|presto)\./;

/** Secrets in plain text outside the options that the rule sensitive-option refuses, and references that nobody follows. Their texts are not shown. */
export function plainSecretRemarks(context: ReleaseContext): Remark[] {
  const { allowSensitiveConfiguration: allowed } = context.values;
  // Of the others the rule speaks, be it on or off.
  const isOwn = ({ path: [group, key = ''] }: Found): boolean =>
    group !== 'flinkConfiguration' || (Array.isArray(allowed) && allowed.includes(key));
  return [
    ...walk(context.merged, [])
      .filter(isOwn)
      .map(({ path, what }) => remark(path, `${what} ${kept}`)),
    ...[...context.flinkConfiguration].flatMap(([key, text]) =>
      isSecretName(key) && isReference(text) && !(hadoopReads.test(key) && text.includes('${env.'))
        ? [remark(['flinkConfiguration', key], notFollowed)]
        : [],
    ),
  ];
}

function remark(path: Path, message: string): Remark {
  return { severity: 'warning', rule: 'plain-secret', path, key: keyText(path), message };
}

interface Found {
  readonly path: Path;
  readonly what: string;
}

function walk(value: Json, path: Path): Found[] {
  if (typeof value === 'string' || typeof value === 'number') {
    const what = secretAt(String(value), path);
    return what === undefined ? [] : [{ path, what }];
  }
  if (Array.isArray(value)) return walkList(value as readonly Json[], path);
  if (!isJsonMap(value)) return [];
  const { name, value: inner } = value;
  if (typeof name === 'string' && typeof inner === 'string' && isSecret(name, inner)) {
    return [{ path: [...path, 'value'], what: `the value of ${name}` }];
  }
  return Object.entries(value).flatMap(([key, one]) => walk(one, [...path, key]));
}

/** In a list of arguments a secret may follow its name. */
function walkList(list: readonly Json[], path: Path): Found[] {
  return list.flatMap((item, index) => {
    const before = list[index - 1];
    const itemPath = [...path, String(index)];
    if (isNamedBefore(before) && typeof item === 'string' && !item.startsWith('-') && isSecret('password', item)) {
      return [{ path: itemPath, what: `the argument after ${before}` }];
    }
    return walk(item, itemPath);
  });
}

function secretAt(text: string, path: Path): string | undefined {
  const [group, key = ''] = path;
  if (group === 'kerberos' && key === 'keytab') return text === '' ? undefined : 'the keytab';
  const variable = /^containerized\.(?:master|taskmanager)\.env\.(.+)$/.exec(key)?.[1];
  if (group === 'flinkConfiguration' && variable !== undefined && isSecret(variable, text)) {
    return `the value of ${variable}`;
  }
  if (group === 'flinkConfiguration' && isSecret(key, text)) return secretIn(text) ?? 'a secret';
  if (path.at(-2) === 'annotations' && isSecret(path.at(-1) ?? '', text)) return secretIn(text) ?? 'a secret';
  const [property] = secretProperties(text);
  if (property !== undefined) return `the property ${property}`;
  const found = secretIn(text);
  // Patterns of log files name what they show, as `password=%X` does.
  return group === 'logConfiguration' && found === unsure ? undefined : found;
}
