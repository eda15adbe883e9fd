import { isSecret } from '../../../reference/flink/secrets.ts';
import { secretRefusal } from '../../../reference/values/sensitive.ts';
import { sameJson } from '../cluster/as-sent.ts';
import { maskedData } from '../../mask.ts';
import { type Json, type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import type { Draft } from '../draft.ts';

const references = 'kubernetes.env.secretKeyRef';

/** Spellings of S3's credentials, which Flink's S3 file systems take from the environment too. */
const accessKeys = ['s3.access-key', 's3.access.key', 'fs.s3a.access.key', 'presto.s3.access-key'];
const secretKeys = ['s3.secret-key', 's3.secret.key', 'fs.s3a.secret.key', 'presto.s3.secret-key'];
const variableOption = /^containerized\.(master|taskmanager)\.env\.([A-Za-z_][A-Za-z0-9_]*)$/;

/** Secrets become entries of a Secret that the user makes; those that Flink reads from its configuration alone are left out, and named. */
export function sensitiveStep(draft: Draft): void {
  const found = [...draft.options].filter(([key, text]) => isSecret(key, text));
  if (draft.settings.allowSensitive) {
    if (found.length > 0)
      draft.values.set(
        'allowSensitiveConfiguration',
        found.map(([key]) => key),
      );
    return;
  }
  const kept = new Map(found);
  s3Credentials(draft, kept);
  variables(draft, kept);
  for (const key of kept.keys()) {
    draft.options.delete(key);
    draft.secretsLeftOut.add(key);
    draft.explain(key, `left out, since it ${wayOf(key)}; --allow-sensitive keeps it`);
  }
  for (const name of ['podTemplate', 'jobManager', 'taskManager']) templateVariables(draft, name);
  for (const [name, value] of draft.values) {
    if (name === 'kerberos') continue;
    const shown = maskedData(value) as Json;
    if (sameJson(shown, value)) continue;
    draft.values.set(name, shown);
    draft.secretsLeftOut.add(name);
    draft.notes.push(
      `${name}: holds a secret, of which *** is left: keep it in a Secret, and let the program read it from a variable or a mounted file`,
    );
  }
}

/** What the rule says of the option, up to the switch. */
function wayOf(key: string): string {
  return secretRefusal(key).message.replace(/ \(or allow this one: .*|, and allow this one: .*/, '');
}

function s3Credentials(draft: Draft, found: Map<string, string>): void {
  const one = (keys: readonly string[]): string | undefined => {
    const given = keys.filter((key) => found.has(key));
    return new Set(given.map((key) => found.get(key))).size === 1 ? given[0] : undefined;
  };
  const [access, secret] = [one(accessKeys), one(secretKeys)];
  if (access === undefined || secret === undefined) return;
  for (const key of [...accessKeys, ...secretKeys]) {
    if (!found.delete(key)) continue;
    draft.options.delete(key);
    draft.explain(key, `taken from the Secret ${draft.secretName}, by the environment`);
  }
  draft.addSecret({ key: 'access-key', found: access });
  draft.addSecret({ key: 'secret-key', found: secret });
  if (draft.options.has(references)) {
    refer(draft, 'AWS_ACCESS_KEY_ID', 'access-key');
    refer(draft, 'AWS_SECRET_ACCESS_KEY', 'secret-key');
  } else {
    draft.values.set('s3', { existingSecret: draft.secretName });
    draft.explained.add(references);
    for (const variable of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) draft.referenced.add(variable);
  }
}

/** Variables of both sides' pods: a reference serves both. */
function variables(draft: Draft, found: Map<string, string>): void {
  const names = new Map<string, string[]>();
  for (const key of found.keys()) {
    const name = variableOption.exec(key)?.[2];
    if (name !== undefined) names.set(name, [...(names.get(name) ?? []), key]);
  }
  for (const [name, keys] of names) {
    if (new Set(keys.map((key) => found.get(key))).size > 1) continue;
    for (const key of keys) {
      found.delete(key);
      draft.options.delete(key);
      draft.explain(key, `taken from the Secret ${draft.secretName}, for JobManager and TaskManagers`);
    }
    draft.addSecret({ key: name, found: keys[0] ?? name });
    if (draft.values.has('s3')) moveS3References(draft);
    refer(draft, name, name);
  }
}

/** `s3.existingSecret` writes the option of references, which then cannot be given besides. */
function moveS3References(draft: Draft): void {
  draft.values.delete('s3');
  refer(draft, 'AWS_ACCESS_KEY_ID', 'access-key');
  refer(draft, 'AWS_SECRET_ACCESS_KEY', 'secret-key');
}

function refer(draft: Draft, variable: string, key: string): void {
  const present = draft.options.get(references);
  const reference = `env:${variable},secret:${draft.secretName},key:${key}`;
  draft.options.set(references, present === undefined || present === '' ? reference : `${present};${reference}`);
  draft.explained.add(references);
  draft.referenced.add(variable);
}

/** Variables of a pod template whose name says that they hold a secret. */
function templateVariables(draft: Draft, name: string): void {
  const value = draft.values.get(name);
  if (!isJsonMap(value)) return;
  draft.values.set(
    name,
    name === 'podTemplate'
      ? withReferences(draft, value)
      : mapped(value, (template) => withReferences(draft, template)),
  );
}

function mapped(side: JsonMap, change: (template: JsonMap) => JsonMap): JsonMap {
  const template = side['podTemplate'];
  return isJsonMap(template) ? { ...side, podTemplate: change(template) } : side;
}

function withReferences(draft: Draft, template: JsonMap): JsonMap {
  const spec = template['spec'];
  if (!isJsonMap(spec)) return template;
  const lists = ['containers', 'initContainers'].flatMap((list): [string, Json][] => {
    const containers = spec[list];
    return Array.isArray(containers) ? [[list, (containers as Json[]).map((one) => withoutSecrets(draft, one))]] : [];
  });
  return { ...template, spec: { ...spec, ...Object.fromEntries(lists) } };
}

function withoutSecrets(draft: Draft, container: Json): Json {
  if (!isJsonMap(container) || !Array.isArray(container['env'])) return container;
  const env = (container['env'] as Json[]).map((entry) => {
    if (!isJsonMap(entry) || typeof entry['name'] !== 'string' || typeof entry['value'] !== 'string') return entry;
    if (!isSecret(entry['name'], entry['value'])) return entry;
    const { name } = entry;
    draft.referenced.add(name);
    draft.addSecret({ key: name, found: `the pod template's variable ${name}` });
    draft.explain(`pod template, ${name}`, `taken from the Secret ${draft.secretName}`);
    return { name, valueFrom: { secretKeyRef: { name: draft.secretName, key: name } } };
  });
  return { ...container, env };
}
