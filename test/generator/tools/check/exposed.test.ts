import { describe, expect, test } from 'vitest';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { findings } from './checked.ts';

/** What is said of reach and rights: rule and place. */
function said(text: string, line: string): string[] {
  return findings([text], line)
    .filter(({ rule }) => ['exposed-rest', 'default-account'].includes(rule))
    .map(({ rule, severity, line: at, key }) => `${String(at)} ${severity} ${rule} ${key}`);
}

const type = 'kubernetes.rest-service.exposed.type';

describe.each(lineNames)('line %s', (line) => {
  test.each([
    ['', []],
    [`flinkConfiguration: {${type}: ClusterIP}\n`, []],
    [`flinkConfiguration: {${type}: Headless_ClusterIP}\n`, line === '1.13' ? undefined : []],
    [`flinkConfiguration: {${type}: LoadBalancer}\n`, [`1 warning exposed-rest ${type}`]],
    [`profile: native\nflinkConfiguration:\n  ${type}: NodePort\n`, [`3 warning exposed-rest ${type}`]],
    [`flinkConfiguration:\n  ${type}: loadbalancer\n`, [`2 warning exposed-rest ${type}`]],
  ])('%j: the Service', (text, expected) => {
    if (expected !== undefined) expect(said(text, line)).toEqual(expected);
  });

  test('a Service that asks for certificates is not open', () => {
    const ssl = 'security.ssl.rest.enabled: true, security.ssl.rest.authentication-enabled: true';
    expect(said(`flinkConfiguration: {${type}: LoadBalancer, ${ssl}}\n`, line)).toEqual([]);
    expect(said(`flinkConfiguration: {${type}: LoadBalancer, security.ssl.rest.enabled: true}\n`, line)).toHaveLength(
      1,
    );
  });

  test("the node's network and its ports, of the JobManager alone", () => {
    const template = (spec: string): string => `podTemplate:\n  spec: {containers: [], ${spec}}\n`;
    // From 1.20 on the client has an option for it, and writes that over the template's.
    expect(said(template('hostNetwork: true'), line)).toEqual(
      line === '1.13' ? ['2 warning exposed-rest podTemplate.spec.hostNetwork'] : [],
    );
    expect(said(template('hostNetwork: false'), line)).toEqual([]);
    expect(said('taskManager: {podTemplate: {spec: {containers: [], hostNetwork: true}}}\n', line)).toEqual([]);
    const port = '{name: sidecar, image: a, ports: [{containerPort: 8081, hostPort: 8081}]}';
    expect(said(`jobManager: {podTemplate: {spec: {containers: [${port}]}}}\n`, line)).toEqual([
      '1 warning exposed-rest jobManager.podTemplate.spec.containers',
    ]);
  });

  test.each([
    ['serviceAccount: {create: false}\n', ['1 warning default-account serviceAccount']],
    ['serviceAccount: default\n', ['1 warning default-account serviceAccount']],
    ['profile: native\nrbac: {create: true}\n', ['1 warning default-account serviceAccount']],
    [
      'flinkConfiguration: {kubernetes.jobmanager.service-account: default}\n',
      ['1 warning default-account kubernetes.jobmanager.service-account'],
    ],
    ['serviceAccount: {create: false}\nrbac: {create: false}\n', []],
    ['serviceAccount: flink\n', []],
    ['profile: native\n', []],
  ])('%j: who gets the rights', (text, expected) => {
    expect(said(text, line)).toEqual(expected);
  });
});

test.each(lineNames.filter((line) => line !== '1.13'))("line %s: the node's network by its option", (line) => {
  const option = 'kubernetes.hostnetwork.enabled';
  expect(said(`flinkConfiguration:\n  ${option}: true\npodSecurity: {enabled: false}\n`, line)).toEqual([
    `2 warning exposed-rest ${option}`,
  ]);
});

test('what the values refuse is said, and no more', () => {
  expect(said(`clusterId: Payments_1\nflinkConfiguration: {${type}: LoadBalancer}\n`, '2.3')).toEqual([
    `2 warning exposed-rest ${type}`,
  ]);
});
