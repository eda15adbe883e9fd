import type { KubernetesObject } from '../flink/client.ts';
import { yamlText } from '../helm/yaml-text.ts';

/** Objects as `kubectl` reads them: a YAML document each, for readers of YAML 1.1 and 1.2. */
export function manifests(objects: readonly KubernetesObject[]): string {
  return objects.map((object) => yamlText(object)).join('---\n');
}
