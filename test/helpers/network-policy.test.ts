import { expect, test } from 'vitest';
import { type End, lets, type NetworkPolicy } from './network-policy.ts';

const pod = (namespace: string, labels: Record<string, string>, address = '10.0.0.1'): End => ({
  address,
  namespace,
  namespaceLabels: { name: namespace },
  labels,
});
const [web, db, alien] = [pod('a', { app: 'web' }), pod('a', { app: 'db' }), pod('b', { app: 'web' })];
const outside: End = { address: '192.168.1.7' };
const policy = (spec: Partial<NetworkPolicy['spec']>): NetworkPolicy => ({
  metadata: { namespace: 'a' },
  spec: { podSelector: { matchLabels: { app: 'db' } }, policyTypes: ['Ingress'], ...spec },
});

// What the page «Network Policies» of Kubernetes' documentation says of each.
test('a pod that no policy selects talks to everybody', () => {
  expect(lets([policy({})], db, web, 80)).toBe(true);
  expect(lets([], alien, db, 80)).toBe(true);
});
test('one that is selected takes what a rule names, and nothing else', () => {
  const from = [{ podSelector: { matchLabels: { app: 'web' } } }];
  const one = policy({ ingress: [{ from, ports: [{ port: 5432 }] }] });
  expect(lets([one], web, db, 5432)).toBe(true);
  expect(lets([one], web, db, 5433)).toBe(false);
  expect(lets([one], web, db, 5432, 'UDP')).toBe(false);
  expect(lets([one], db, db, 5432)).toBe(false);
  expect(lets([one], outside, db, 5432)).toBe(false);
});
test('a selector of pods is of the own namespace, beside one of namespaces of theirs', () => {
  const podSelector = { matchLabels: { app: 'web' } };
  expect(lets([policy({ ingress: [{ from: [{ podSelector }] }] })], alien, db, 1)).toBe(false);
  const there = { podSelector, namespaceSelector: { matchLabels: { name: 'b' } } };
  expect(lets([policy({ ingress: [{ from: [there] }] })], alien, db, 1)).toBe(true);
  expect(lets([policy({ ingress: [{ from: [there] }] })], web, db, 1)).toBe(false);
});
test('policies add up; one without rules lets nothing through', () => {
  expect(lets([policy({})], web, db, 1)).toBe(false);
  expect(lets([policy({}), policy({ ingress: [{}] })], web, db, 1)).toBe(true);
});
test('who may be reached is asked at both ends', () => {
  const out = policy({
    podSelector: {},
    policyTypes: ['Egress'],
    egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }],
  });
  expect(lets([out], web, db, 1)).toBe(true);
  expect(lets([out], web, outside, 1)).toBe(false);
  expect(lets([out, policy({})], web, db, 1)).toBe(false);
});
test('ranges of addresses and of ports', () => {
  const block = { cidr: '192.168.0.0/16', except: ['192.168.1.0/24'] };
  const one = policy({ ingress: [{ from: [{ ipBlock: block }], ports: [{ port: 10, endPort: 20 }] }] });
  expect(lets([one], outside, db, 15)).toBe(false);
  expect(lets([one], { address: '192.168.2.7' }, db, 15)).toBe(true);
  expect(lets([one], { address: '192.168.2.7' }, db, 21)).toBe(false);
});
test('expressions', () => {
  const by = (operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist', values?: string[]) => {
    const one = { key: 'app', operator, ...(values === undefined ? {} : { values }) };
    return lets([policy({ ingress: [{ from: [{ podSelector: { matchExpressions: [one] } }] }] })], web, db, 1);
  };
  expect([by('In', ['web']), by('NotIn', ['web']), by('Exists'), by('DoesNotExist')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
