import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../../generator/tools/convert/kinds.ts';

const pod = 'apiVersion: v1\nkind: Pod\nspec:\n  containers: []\n';

describe('what a file is', () => {
  test.each([
    ['a', './bin/kubernetes-session.sh \\\n -Da=b', 'shell'],
    ['a', '#!/bin/sh\n# flink-conf\nset -e\nflink run-application -t kubernetes-application local:///a.jar', 'shell'],
    ['a', '-Dkubernetes.cluster-id=a -Dx=y', 'shell'],
    ['a', '# started by kubernetes-session.sh\njobmanager.rpc.port: 6123\n', 'flink-conf'],
    ['a', 'jobmanager:\n  rpc:\n    port: 6123\n', 'config-yaml'],
    ['a', 'jobmanager.rpc.port: "6123"\n', 'config-yaml'],
    ['a', 'jobmanager.rpc.port: 6123\r\nrest.port: 8081\r\n', 'flink-conf'],
    ['conf/flink-conf.yaml', 'a: b', 'flink-conf'],
    ['conf/config.yaml', 'a.b: c', 'config-yaml'],
    ['a', pod, 'pod-template'],
    ['a', 'spec:\n  containers: []\n', 'pod-template'],
    ['a', `{"kind": "Pod", "spec": {}}`, 'pod-template'],
    [
      'a',
      'apiVersion: v1\nkind: ServiceAccount\n---\napiVersion: flink.apache.org/v1beta1\nkind: FlinkDeployment\n',
      'flink-deployment',
    ],
    ['a', 'rootLogger.level = INFO\n', 'log'],
    ['a', '<configuration><root level="INFO"/></configuration>', 'log'],
    [
      'a',
      '<?xml version="1.0"?>\n<configuration><property><name>fs.defaultFS</name></property></configuration>',
      'hadoop',
    ],
    ['a', '[libdefaults]\n  default_realm = A\n', 'krb5'],
  ])('%s: %j', (name, content, kind) => {
    expect(kindOf({ name, content })).toBe(kind);
  });

  test('a keytab, by its first bytes', () => {
    expect(kindOf({ name: 'a', content: { base64: Buffer.from([5, 2, 0, 0]).toString('base64') } })).toBe('keytab');
  });

  test.each([
    ['', 'a: is empty'],
    [' \r\n', 'a: is empty'],
    [{ base64: 'AAEC' }, 'a: is binary: expected a text'],
    ['apiVersion: v1\nkind: Service\n', 'a: kind Service is not known: expected FlinkDeployment or Pod'],
    ['kind: FlinkSessionJob\nspec: {}\n', 'a: a FlinkSessionJob gives a job to a session'],
    ['kind: FlinkDeployment\nspec: [', 'a: Flow sequence in block collection must be sufficiently indented'],
    ['Dear reader,\nthis is a text: with a colon.\nAnd more.\n', 'a: is none of what can be converted: expected'],
    ['name: me\nage: 7\n', 'a: is none of what can be converted: expected'],
  ])('%j is refused in one line', (content, message) => {
    expect(() => kindOf({ name: 'a', content })).toThrow(message);
  });
});
