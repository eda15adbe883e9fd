import { describe, expect, test } from 'vitest';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { checkedInput } from '../../../../generator/reference/values/client-input.ts';
import { isSecretName } from '../../../../generator/reference/flink/secrets.ts';

const ssl = [
  'security.ssl.internal.key-password',
  'security.ssl.internal.keystore-password',
  'security.ssl.internal.truststore-password',
  'security.ssl.key-password',
  'security.ssl.keystore-password',
  'security.ssl.rest.key-password',
  'security.ssl.rest.keystore-password',
  'security.ssl.rest.truststore-password',
  'security.ssl.truststore-password',
];
const s3 = ['s3.access-key', 's3.access.key', 's3.secret-key', 's3.secret.key'];

const later = ['high-availability.zookeeper.client.authorization', 'user.artifacts.http-headers'];

/** Reviewed by eye: each of these holds a secret, or may (a header of a download); no other option that has a name does. */
const sensitiveOptions: Readonly<Record<string, readonly string[]>> = {
  '1.13': ['mesos.resourcemanager.framework.secret', ...s3, ...ssl],
  '1.20': [...s3, ...ssl, ...later],
  '2.3': [...s3, ...ssl, ...later],
};

test('every line has its list', () => {
  expect(Object.keys(sensitiveOptions)).toEqual(lineNames);
});

describe.each(lineNames)('%s', (name) => {
  const line = loadLine(name);

  test('the sensitive options of the catalogue and of the plugins, by all their spellings', () => {
    const catalogue = line.catalogue.options.flatMap(({ key, fallbackKeys = [], deprecatedKeys = [] }) => [
      key,
      ...fallbackKeys,
      ...deprecatedKeys,
    ]);
    const plugins = line.fragments.options.flatMap(({ key, aliases = [] }) =>
      key === undefined ? [] : [key, ...aliases],
    );
    const sensitive = new Set([...catalogue, ...plugins].filter((key) => isSecretName(key)));
    console.log(`${name}: ${[...sensitive].sort().join(', ')}`);
    expect([...sensitive].sort()).toEqual(sensitiveOptions[name]?.toSorted());
  });

  test('each is refused with the ways out and without its value', () => {
    for (const key of sensitiveOptions[name] ?? []) {
      const values = { flinkConfiguration: { [key]: 'hunter2' } };
      const released = checkedInput(values, { name: 'demo', namespace: 'here' }, line, { rules: true });
      if (!('refusal' in released)) throw new Error(`${key} is accepted`);
      expect(released.refusal.option).toBe(key);
      expect(released.refusal.message).toContain(`allowSensitiveConfiguration: [${key}]`);
      if (s3.includes(key)) expect(released.refusal.message).toContain('s3.existingSecret');
      expect(JSON.stringify(released)).not.toContain('hunter2');
    }
  });

  test("every word of Flink's own list is one of the detector's", () => {
    for (const part of line.facts.sensitiveSubstrings) expect(isSecretName(`my.${part}.of.mine`), part).toBe(true);
  });
});
