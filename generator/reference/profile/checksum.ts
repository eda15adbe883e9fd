import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { KubernetesObject } from '../flink/client.ts';

/** SHA-256, in hex, over all data of ConfigMaps and Secrets: objects by kind and name, entries by key. */
export function configurationChecksum(objects: readonly KubernetesObject[]): string {
  const hash = sha256.create();
  const holders = objects.filter(({ kind }) => kind === 'ConfigMap' || kind === 'Secret');
  for (const object of holders.toSorted((a, b) => compare(sortKey(a), sortKey(b)))) {
    const data = (object['data'] ?? {}) as Readonly<Record<string, string>>;
    for (const key of Object.keys(data).sort(compare)) hash.update(utf8ToBytes(`${key}\n${data[key] ?? ''}\n`));
  }
  return bytesToHex(hash.digest());
}

function sortKey({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.name}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
