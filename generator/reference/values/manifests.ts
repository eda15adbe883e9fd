import { stringify } from 'yaml';
import type { KubernetesObject } from '../flink/client.ts';

/** Objects as `kubectl` reads them: a YAML document each, for readers of YAML 1.1 and 1.2. */
export function manifests(objects: readonly KubernetesObject[]): string {
  const documents = objects.map((object) =>
    stringify(object, { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false }),
  );
  return documents.join('---\n');
}
