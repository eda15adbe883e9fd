import { describe, expect, test } from 'vitest';
import { clientFiles } from '../../../../generator/reference/flink/files.ts';
import { loadPodTemplate } from '../../../../generator/reference/flink/pod-template.ts';
import { call, deployed, line } from './client.ts';

const load = (text: string) => loadPodTemplate('jobmanager', '/p.yaml', clientFiles({ '/p.yaml': text }), line);

test('splits the main container off: the last one of that name', () => {
  const main = 'flink-main-container';
  expect(
    load(`spec: {containers: [{name: a}, {name: ${main}, image: x}, {name: b}, {name: ${main}, image: y}]}`),
  ).toEqual({
    pod: { metadata: {}, spec: { containers: [{ name: 'a' }, { name: 'b' }] } },
    mainContainer: { name: main, image: 'y' },
  });
});

test('without one an empty container is it; apiVersion does not count', () => {
  expect(load('kind: Secret\napiVersion: x\nmetadata: {name: n}\nspec: {}')).toEqual({
    pod: { kind: 'Secret', metadata: { name: 'n' }, spec: { containers: [] } },
    mainContainer: {},
  });
});

describe('refuses', () => {
  test.each(['metadata: {}', 'spec:', 'spec: {containers: null}', 'null', 'text', 'spec: [', 'spec: {hostNetwork: x}'])(
    '%s',
    (text) => {
      expect(() => load(text)).toThrow(expect.objectContaining({ option: 'kubernetes.pod-template-file.jobmanager' }));
    },
  );

  test('a file that is missing', () => {
    expect(() => loadPodTemplate('jobmanager', '/none', clientFiles({}), line)).toThrow(
      'must be a file of the client\'s machine: there is no file "/none"',
    );
  });
});

test('the Deployment has sidecars first and the main container last', () => {
  const files = {
    '/client/p.yaml': 'spec: {containers: [{name: flink-main-container, command: [mine]}, {name: side}]}',
  };
  const [deployment] = deployed(call('session', ['-Dkubernetes.pod-template-file=/client/p.yaml'], { files }));
  expect(deployment).toMatchObject({
    spec: {
      template: {
        spec: { containers: [{ name: 'side' }, { name: 'flink-main-container', command: ['/docker-entrypoint.sh'] }] },
      },
    },
  });
});
