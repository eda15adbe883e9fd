import { describe, expect, test } from 'vitest';
import { call, clusterConfiguration, deployed, refused } from '../client.ts';

const jar = 'local:///job.jar';
const run = (...args: string[]) => call('application', ['-t', 'kubernetes-application', ...args]);
const entries = (...args: string[]) => clusterConfiguration(deployed(run(...args)));

test('a plain call writes jar, class path, no arguments and the defaults of its flags', () => {
  const configuration = entries(jar);
  expect(Object.fromEntries(configuration)).toMatchObject({
    'pipeline.jars': jar,
    'pipeline.classpaths': '',
    '$internal.application.program-args': '',
    'execution.attached': 'true',
    'execution.shutdown-on-attached-exit': 'false',
    'execution.savepoint.ignore-unclaimed-state': 'false',
    'execution.target': 'kubernetes-application',
    'kubernetes.internal.jobmanager.entrypoint.class':
      'org.apache.flink.kubernetes.entrypoint.KubernetesApplicationClusterEntrypoint',
  });
  expect(configuration.has('$internal.application.main')).toBe(false);
  expect(configuration.has('$internal.deployment.config-dir')).toBe(false);
});

test('options beat dynamic properties, which beat the file', () => {
  const args = ['-Dparallelism.default=9', '-Dpipeline.jars=x', '-Dtaskmanager.numberOfTaskSlots=2'];
  expect(Object.fromEntries(entries(...args, '-p', '3', jar))).toMatchObject({
    'parallelism.default': '3',
    'pipeline.jars': jar,
    'taskmanager.numberOfTaskSlots': '2',
  });
});

test('arguments are a list of Flink: quoted where they need it', () => {
  const configuration = entries('-c', 'com.example.Job', jar, '--in', 'a b', '--x=1;2', "it's", '', '-Dy=z');
  expect(configuration.get('$internal.application.program-args')).toBe("--in;a b;'--x=1;2';'it''s';;-Dy=z");
  expect(configuration.get('$internal.application.main')).toBe('com.example.Job');
});

test('savepoint, class path and flags', () => {
  const args = ['-s', 'hdfs://s', '-n', '-d', '-sae', '-C', 'file:///a', '-C', 'file:///b;c', '-j', jar, 'first'];
  expect(Object.fromEntries(entries(...args))).toMatchObject({
    'execution.savepoint.path': 'hdfs://s',
    'execution.savepoint.ignore-unclaimed-state': 'true',
    'execution.attached': 'false',
    'execution.shutdown-on-attached-exit': 'true',
    'pipeline.classpaths': "file:/a;'file:/b;c'",
    '$internal.application.program-args': 'first',
  });
});

test('-n without a savepoint is nothing', () => {
  expect(entries('-n', jar).get('execution.savepoint.ignore-unclaimed-state')).toBe('false');
});

test('a Python program has no jar; its script is an argument of the driver', () => {
  expect(Object.fromEntries(entries('-py', 'a.py', '-pyfs', 'f', 'x'))).toMatchObject({
    'pipeline.jars': '',
    'python.files': 'f',
    '$internal.application.main': 'org.apache.flink.client.python.PythonDriver',
    '$internal.application.program-args': '--python;a.py;x',
  });
});

test("the jar of Flink's own programs for Python: the driver has it, to the Python shell's server it is an argument", () => {
  const python = 'org.apache.flink.client.python.';
  expect(Object.fromEntries(entries('-c', `${python}PythonDriver`, jar, '-py', 'a.py'))).toMatchObject({
    'pipeline.jars': jar,
    '$internal.application.program-args': '-py;a.py',
  });
  expect(Object.fromEntries(entries('-c', `${python}PythonGatewayServer`, jar, 'x'))).toMatchObject({
    'pipeline.jars': '',
    '$internal.application.program-args': `${jar};x`,
  });
});

test('with the target as a dynamic property only, the configuration directory is not known', () => {
  const files = { '/client/conf/log4j-console.properties': 'x' };
  const logFiles = (args: string[]) => deployed(call('application', args, { files })).at(-1)?.['data'];
  expect(logFiles(['-t', 'kubernetes-application', jar])).toHaveProperty(['log4j-console.properties']);
  expect(logFiles(['-Dexecution.target=kubernetes-application', jar])).not.toHaveProperty(['log4j-console.properties']);
});

describe('refuses', () => {
  test.each<[string, string[]]>([
    ['command-line', []],
    ['command-line', ['-h', jar]],
    ['command-line', ['-p', '0', jar]],
    ['command-line', ['-p', 'x', jar]],
    ['command-line', ['-C', 'a.jar', jar]],
    ['pipeline.jars', ['file:///job.jar']],
    ['pipeline.jars', ['/job.jar']],
    ['pipeline.jars', ['local:///a b.jar']],
    // The memory models come before the jar's place, after its syntax.
    ['jobmanager.memory.process.size', ['-Djobmanager.memory.process.size=1m', 'file:///job.jar']],
    ['pipeline.jars', ['-Djobmanager.memory.process.size=1m', 'a b']],
    ['pipeline.jars', ['-Dblob.server.port=x', 'file:///job.jar']],
  ])('%s: %j', (option, args) => {
    expect(refused(run(...args)).option).toBe(option);
  });

  test.each([['-t', 'kubernetes-session'], ['-t', 'remote'], ['-e', 'nonsense'], []])(
    'the target of %j %s',
    (...args) => {
      expect(refused(call('application', [...args, jar])).option).toBe('execution.target');
    },
  );

  test('what the configuration file says to the frontend, though the command line says better', () => {
    const files = { '/client/conf/flink-conf.yaml': 'parallelism.default: x\n' };
    const input = call('application', ['-t', 'kubernetes-application', '-p', '2', jar], { files });
    expect(refused(input).option).toBe('parallelism.default');
  });
});
