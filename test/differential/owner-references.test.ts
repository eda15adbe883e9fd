import { expect, test } from 'vitest';
import { ownedBy } from './owner-references.ts';
import { call, deployed } from '../generator/reference/flink/client.ts';

test('the Deployment owns all that accompanies it, once it has a uid', () => {
  const [deployment, ...accompanying] = deployed(call('session', []));
  if (deployment === undefined) throw new Error('no Deployment');
  const owned = ownedBy(deployment, 'u-1', accompanying);
  expect(owned).toHaveLength(3);
  for (const { metadata } of owned) {
    expect(metadata['ownerReferences']).toEqual([
      { apiVersion: 'apps/v1', kind: 'Deployment', name: 'c', uid: 'u-1', controller: true, blockOwnerDeletion: true },
    ]);
  }
  expect(accompanying.every(({ metadata }) => !('ownerReferences' in metadata))).toBe(true);
});
