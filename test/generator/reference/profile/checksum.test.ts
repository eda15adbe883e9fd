import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { line113 } from '../../../../generator/facts/lines/1.13.ts';
import { line23 } from '../../../../generator/facts/lines/2.3.ts';
import type { KubernetesObject } from '../../../../generator/reference/flink/client.ts';
import { configurationChecksum } from '../../../../generator/reference/profile/checksum.ts';

const object = (kind: string, name: string, data: Readonly<Record<string, string>>): KubernetesObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name },
  data,
});
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('SHA-256 of the JSON of options, log configurations and other files', () => {
  const objects = [
    object('Service', 'demo', {}),
    object('ConfigMap', 'flink-config-demo', {
      'config.yaml': 'not looked at',
      'log4j-console.properties': 'monitorInterval=30',
      'logback-console.xml': '<configuration/>\u2028&',
      'log4j-cli.properties': 'x',
    }),
    object('Secret', 'keytab', { b: 'x', a: 'y' }),
    object('ConfigMap', 'pod-template-demo', { 'taskmanager-pod-template.yaml': 'b: [1, 1e3]\na: "x"\n' }),
  ];
  const options = new Map<string, string | bigint | boolean | readonly string[]>([
    ['z', '1'],
    ['b', 1n],
    ['kubernetes.rest-service.annotations', 'a:b'],
    ['kubernetes.rest-service.annotations.team', 'a'],
    ['kubernetes.rest-service.annotation', 'a'],
    ['c', true],
    ['d', ['a', 'b']],
  ]);
  const expected = sha256(
    '{"files":{"ConfigMap/pod-template-demo":{"a":"x","b":[1,1000]},"Secret/keytab":{"a":"y","b":"x"}},' +
      '"logs":{"log4j-console.properties":true,"logback-console.xml":"\\u003cconfiguration/\\u003e\\u2028\\u0026"},' +
      '"options":{"b":1,"c":true,"d":["a","b"],"kubernetes.rest-service.annotation":"a","z":"1"}}',
  );
  expect(configurationChecksum({ objects, options }, line23)).toBe(expected);
  expect(configurationChecksum({ objects: objects.toReversed(), options }, line23)).toBe(expected);
});

test('options of a file of lines are texts', () => {
  const objects = [object('ConfigMap', 'flink-config-demo', { 'flink-conf.yaml': '' })];
  const sum = (value: string | bigint): string =>
    configurationChecksum({ objects, options: new Map([['a', value]]) }, line113);
  expect(sum(1n)).toBe(sum('1'));
});

describe.each(lineNames)('line %s', (name) => {
  const { facts, catalogue } = loadLine(name);

  test.each(facts.configuration.deployerOptions)('%s is an option of one spelling', (key) => {
    const option = catalogue.options.find((one) => one.key === key);
    expect(option).toBeDefined();
    expect([...(option?.fallbackKeys ?? []), ...(option?.deprecatedKeys ?? [])]).toEqual([]);
  });

  test('the log configurations of the start script are among those of the client', () => {
    expect(facts.logFiles).toEqual(expect.arrayContaining(Object.values(facts.consoleLogFiles)));
  });
});
