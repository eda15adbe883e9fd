import { describe, expect, test } from 'vitest';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { RefusalNaming } from './refusal-naming.ts';

const naming = new RefusalNaming(loadLine('1.13').catalogue);

function optionOf(messages: readonly (string | null)[], frames: readonly string[] = [], thrown = 'x.Y'): string {
  return naming.refusal({ error: messages.map((message) => ({ class: thrown, message })), frames }).option;
}

describe('the option that a refusal of Flink names', () => {
  test('is the first key of the chain, outermost exception first', () => {
    expect(optionOf(['kubernetes.cluster-id must not be blank.', 'rest.port is wrong'])).toBe('kubernetes.cluster-id');
  });

  test('is a whole key, the longest at its place', () => {
    expect(optionOf(['rest.port.foo, high-availability.jobmanager.port: range'])).toBe(
      'high-availability.jobmanager.port',
    );
    expect(optionOf(['see /etc/rest.port or xrest.port or rest.bind-port.'])).toBe('rest.bind-port');
  });

  test('may be a deprecated spelling, and is no word of English', () => {
    expect(optionOf(['no path of format x for jobmanager.heap.mb'])).toBe('jobmanager.heap.mb');
  });

  test('is not taken from what the user wrote', () => {
    expect(
      optionOf([
        'Could not create Kubernetes cluster "rest.port".',
        "Could not parse value 'blob.server.port' for key 'rest.port'.",
      ]),
    ).toBe('rest.port');
    expect(optionOf(["Could not parse value 'x' for key 'external-resource.gpu.amount'."])).toBe(
      'external-resource.gpu.amount',
    );
    expect(optionOf(["Kerberos login configuration is invalid: keytab [rest.port] doesn't exist!"])).toBe(
      'security.kerberos.login.keytab',
    );
  });

  test('follows the side of the memory model', () => {
    const text = 'Sum of configured JVM Metaspace (1) and JVM Overhead (1) exceed configured Total Process Memory (1).';
    expect(optionOf([text], ['JobManagerProcessUtils.x'])).toBe('jobmanager.memory.process.size');
    expect(optionOf([text], ['TaskExecutorProcessUtils.x'])).toBe('taskmanager.memory.process.size');
  });

  test('is told by the place where no message tells it', () => {
    expect(optionOf([null], ['FlinkKubeClientFactory.createThreadPoolForAsyncIO'])).toBe(
      'kubernetes.client.io-pool.size',
    );
    expect(optionOf(['bad'], [], 'org.apache.flink.client.cli.CliArgsException')).toBe('command-line');
  });

  test('is never guessed', () => {
    expect(() => optionOf(['something else'], ['Elsewhere.run'])).toThrow('No option known');
  });
});

test('the message is one line, of the innermost exception that tells the option', () => {
  const error = [
    'JobManager memory configuration failed: rest.port\nis bad',
    'rest.port\nis bad',
    'For input string: "x"',
  ];
  const refusal = naming.refusal({ error: error.map((message) => ({ class: 'x.Y', message })), frames: [] });
  expect(refusal).toEqual({ option: 'rest.port', message: 'rest.port is bad' });
});
