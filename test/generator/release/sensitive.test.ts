import { expect, test } from 'vitest';
import { loadLine } from '../../../generator/lines.ts';
import { isSensitive } from '../../../generator/release/sensitive.ts';

/** Reviewed by eye: each of these holds a secret; no other option of the catalogue does. */
test('the sensitive options of 1.13', () => {
  const { catalogue, facts } = loadLine('1.13');
  const spellings = catalogue.options.flatMap(({ key, fallbackKeys = [], deprecatedKeys = [] }) => [
    key,
    ...fallbackKeys,
    ...deprecatedKeys,
  ]);
  expect(spellings.filter((key) => isSensitive(key, facts))).toMatchInlineSnapshot(`
    [
      "mesos.resourcemanager.framework.secret",
      "security.ssl.internal.key-password",
      "security.ssl.internal.keystore-password",
      "security.ssl.internal.truststore-password",
      "security.ssl.key-password",
      "security.ssl.keystore-password",
      "security.ssl.rest.key-password",
      "security.ssl.rest.keystore-password",
      "security.ssl.rest.truststore-password",
      "security.ssl.truststore-password",
    ]
  `);
});

test('options of plugins, which no catalogue holds', () => {
  const { facts } = loadLine('1.13');
  for (const key of ['s3.access-key', 's3.secret-key', 'fs.s3a.secret.key', 'fs.azure.account.key.x', 'a.b.apiKey']) {
    expect(isSensitive(key, facts), key).toBe(true);
  }
  for (const key of ['s3.endpoint', 'kubernetes.secrets', 'kubernetes.env.secretKeyRef', 'my.key']) {
    expect(isSensitive(key, facts), key).toBe(false);
  }
});
