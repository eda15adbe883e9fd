import { SpellingIndex } from '../../../reference/values/spellings.ts';
import type { Draft } from '../draft.ts';

/** A key that is the beginning of another cannot stand in nested YAML: it is written by its newer name. */
export function prefixKeysStep(draft: Draft): void {
  const { facts, catalogue } = draft.line;
  if (facts.configuration.format === 'lines') return;
  const spellings = new SpellingIndex(catalogue);
  const all = [...draft.options.keys(), ...facts.client.writtenKeys, 'kubernetes.cluster-id', ...written(draft)];
  for (const [key, text] of [...draft.options]) {
    if (!all.some((other) => other.startsWith(`${key}.`))) continue;
    const newer = spellings.readers(key).find((option) => option.key !== key)?.key;
    if (newer === undefined) continue;
    draft.options.delete(key);
    if (!draft.options.has(newer)) draft.options.set(newer, text);
    draft.explain(key, `is the beginning of another key, which ${facts.confFile} cannot hold: written as ${newer}`);
    draft.explained.add(newer);
    // The client's own file has lost these.
    for (const other of all) if (other.startsWith(`${key}.`)) draft.explained.add(other);
  }
}

/** Options that values write, by the beginning of their keys. */
function written({ values, options }: Draft): string[] {
  return [
    ...(values.has('imagePullPolicy') ? ['kubernetes.container.image.pull-policy'] : []),
    ...(options.has('high-availability') ? ['high-availability.cluster-id', 'high-availability.jobmanager.port'] : []),
  ];
}
