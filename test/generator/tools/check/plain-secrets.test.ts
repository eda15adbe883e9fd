import { expect, test } from 'vitest';
import { report } from './checked.ts';

const secret = 'hunter2hunter2';

test.each([
  [
    `podTemplate: {spec: {containers: [{name: a, env: [{name: DB_PASSWORD, value: ${secret}}]}]}}`,
    'the value of DB_PASSWORD',
  ],
  [
    `{allowSensitiveConfiguration: [containerized.master.env.DB_CREDENTIALS], flinkConfiguration: {containerized.master.env.DB_CREDENTIALS: ${secret}}}`,
    'the value of DB_CREDENTIALS',
  ],
  [
    `{allowSensitiveConfiguration: [env.java.opts], flinkConfiguration: {env.java.opts: -Xmx1g -Djavax.net.ssl.trustStorePassword=${secret}}}`,
    'what looks like a secret',
  ],
  [
    `{allowSensitiveConfiguration: [my.url], flinkConfiguration: {my.url: 'jdbc:postgresql://user:${secret}@host/db'}}`,
    'a URL with a password',
  ],
  [
    `mode: application\njob: {jarURI: 'local:///a.jar', args: [--db.password, ${secret}]}`,
    'the argument after --db.password',
  ],
  [`mode: application\njob: {jarURI: 'local:///a.jar', args: [--db.password=${secret}]}`, 'what looks like a secret'],
  [`kerberos: {principal: a, keytab: ${Buffer.from(secret).toString('base64')}}`, 'the keytab'],
  [
    `hadoop: {configuration: {core-site.xml: "<property><name>fs.s3a.secret.key</name><value>${secret}</value></property>"}}`,
    'the property fs.s3a.secret.key',
  ],
  [`serviceAccount: {annotations: {a: AKIAIOSFODNN7EXAMPLE}}`, 'an AWS access key'],
  [`logConfiguration: {log4j-console.properties: "-----BEGIN RSA PRIVATE KEY----- ${secret}"}`, 'a private key'],
])('%s', (text, what) => {
  const lines = report([text]).filter((line) => line.includes(': warning: '));
  expect(lines).toEqual([
    expect.stringContaining(`${what} stands in plain text in the values file, in Helm's release and in the cluster`),
  ]);
  expect(lines.join('')).not.toContain(secret);
});

test.each([
  'podTemplate: {spec: {containers: [{name: a, image: b, env: [{name: P, valueFrom: {secretKeyRef: {name: db-password, key: password}}}]}]}}',
  'flinkConfiguration: {kubernetes.secrets: "my-secret:/opt/secrets"}',
  'flinkConfiguration: {kubernetes.env.secretKeyRef: "env:PASSWORD,secret:db,key:password"}',
  's3: {existingSecret: flink-s3, accessKeyKey: access-key, secretKeyKey: secret-key}',
  'mode: application\njob: {jarURI: "local:///a.jar", args: [--password-file, /opt/secrets/password, --token, $(TOKEN)]}',
  'kerberos: {principal: a, existingSecret: kerberos-keytab-flink}',
])('no secret: %s', (text) => {
  expect(report([text])).toEqual([]);
});
