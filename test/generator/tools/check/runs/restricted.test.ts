import { describe, expect, test } from 'vitest';
import { lineNames } from '../../../../../generator/facts/lines/all.ts';
import { found } from './found.ts';

const warned = (values: string, line?: string): string[] => found(['restricted-pod'], values, line);
const spec = (text: string): string => `podTemplate: {spec: {${text}}}`;
const context = (text: string): string =>
  spec(`containers: [{name: flink-main-container, securityContext: {${text}}}]`);

describe.each(lineNames)('what a restricted namespace refuses, Flink %s', (line) => {
  test.each([
    [spec('hostPID: true'), /podTemplate\.spec\.hostPID: .* leave it out, or set podSecurity\.enabled: false$/],
    [spec('securityContext: {runAsUser: 0}'), /spec\.securityContext\.runAsUser: .* write another user/],
    [spec('volumes: [{name: a, hostPath: {path: /a}}]'), /spec\.volumes\[0\]\.hostPath: .* use a volume claim/],
    [context('privileged: true'), /containers\[0\]\.securityContext\.privileged: .* leave it out/],
    [context('runAsNonRoot: false'), /securityContext\.runAsNonRoot: .* leave it out/],
    [
      context('capabilities: {add: [NET_BIND_SERVICE, SYS_PTRACE]}'),
      /capabilities\.add\[1\]: .* NET_BIND_SERVICE alone/,
    ],
    [context('capabilities: {drop: [NET_RAW]}'), /capabilities\.drop: .* write \[ALL\]/],
    [
      'extraContainers: [{name: a, image: a, ports: [{containerPort: 1, hostPort: 1}]}]',
      /extraContainers\[0\]\.ports\[0\]\.hostPort: .* leave it out/,
    ],
    [
      'taskManager: {extraVolumes: [{name: a, nfs: {server: a, path: /}}]}',
      /taskManager\.extraVolumes\[0\]\.nfs: .* use a volume claim/,
    ],
  ])('%s', (values, expected) => {
    expect(warned(values, line)).toEqual([expect.stringMatching(expected)]);
    expect(warned(`${values}\npodSecurity: {enabled: false}`, line)).toEqual([]);
  });

  test.each([
    '',
    context('capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}'),
    spec('securityContext: {runAsUser: 1000}, volumes: [{name: a, emptyDir: {}}, {name: b, secret: {secretName: b}}]'),
  ])('nothing: %s', (values) => {
    expect(warned(values, line)).toEqual([]);
  });
});

test('a profile that lets everything through', () => {
  expect(warned(context('seccompProfile: {type: Unconfined}'), '2.3')).toEqual([
    expect.stringMatching(/seccompProfile\.type: .* write RuntimeDefault or Localhost/),
  ]);
});
