import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scripts } from '../../../generator/facts/scripts.ts';
import { FakeApiServer } from '../../helpers/fake-api-server.ts';
import { handoverVariables, withAccount } from '../../helpers/handover-container.ts';

const core = '/api/v1/namespaces/data';
const configMap = `${core}/configmaps/flink-config-a`;
const made = 'The handover is made: Flink starts.';

/** What the tests' own client of ZooKeeper reads and writes: `test/helpers/bin/java.js`. */
interface FakeZooKeeper {
  nodes: readonly string[];
  older?: boolean;
  fails?: string;
  silent?: boolean;
  asked?: readonly { readonly args: readonly string[]; readonly commands: readonly string[]; readonly jaas?: string }[];
}

let directory: string;
let script: string;
let server: FakeApiServer;
let env: Readonly<Record<string, string>>;
const kept = ['/flink/a/checkpoints/0', '/flink/a/leader/dispatcher'];
const program = ['/flink/a/execution-plans/0/locks', '/flink/a/applications/0'];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'flink-chart-zookeeper-'));
  for (const name of ['home/bin', 'temporary']) mkdirSync(join(directory, name), { recursive: true });
  script = scripts.dropNodes + withAccount(scripts.handover, join(directory, 'account'));
  server = new FakeApiServer();
  server.objects.set('/apis/apps/v1/namespaces/data/deployments/a', { metadata: { name: 'a', uid: 'deployment' } });
  server.objects.set(configMap, { metadata: { name: 'flink-config-a', resourceVersion: '5' } });
  server.objects.set('/api/v1/namespaces/data/pods/a-1', {
    metadata: {
      name: 'a-1',
      uid: 'mine',
      labels: { app: 'a', component: 'jobmanager', type: 'flink-native-kubernetes' },
    },
    status: { phase: 'Pending' },
  });
  env = {
    ...handoverVariables(await server.start()),
    ZOOKEEPER_QUORUM: 'zk-0:2181,zk-1:2181',
    ZOOKEEPER_NODES: '//flink//a//execution-plans\n//flink//a//applications/',
    ZOOKEEPER_OPTIONS: '-Dzookeeper.sasl.client=true',
    FLINK_HOME: join(directory, 'home'),
    FAKE_ZOOKEEPER: join(directory, 'zookeeper.json'),
    TMPDIR: join(directory, 'temporary'),
  };
  zooKeeper({ nodes: [...kept, ...program] });
  flinkHome({});
});
afterEach(() => {
  server.stop();
  rmSync(directory, { recursive: true });
});

function zooKeeper(state: FakeZooKeeper): void {
  writeFileSync(join(directory, 'zookeeper.json'), JSON.stringify(state));
}

const found = () => JSON.parse(readFileSync(join(directory, 'zookeeper.json'), 'utf8')) as FakeZooKeeper;

/** Start scripts as far as the handover reads them: variables, and options of the configuration. */
function flinkHome(variables: Readonly<Record<string, string>>, authorization = '', console = ''): void {
  const set = Object.entries(variables).map(([name, text]) => `${name}='${text}'\n`);
  const read = `YAML_CONF=configuration\nreadFromConfig() { [ "$1$2$3" = high-availability.zookeeper.client.authorizationconfiguration ] && echo '${authorization}'; }\n`;
  writeFileSync(join(directory, 'home/bin/config.sh'), `echo noise\n${set.join('')}${read}`);
  writeFileSync(join(directory, 'home/bin/flink-console.sh'), console);
}

/** Runs the script in the machine's POSIX shell, with the tests' own curl and java. */
async function run(more: Readonly<Record<string, string>> = {}) {
  const { exitCode, stdout, stderr } = await execa('sh', ['-c', script], {
    env: { ...env, ...more },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 40_000,
  });
  return { exitCode, stdout: stdout.split('\n'), stderr };
}

/** The client's options of the JVM. */
const options = () => found().asked?.[0]?.args.filter((one) => one.startsWith('-D'));

describe('the program that ZooKeeper keeps', () => {
  test.each([false, true])('is dropped after a change, and nothing else (older client: %s)', async (older) => {
    zooKeeper({ nodes: [...kept, ...program], older });
    expect(await run()).toEqual({
      exitCode: 0,
      stdout: [
        'Dropped from ZooKeeper: /flink/a/execution-plans /flink/a/applications with all below. The program of the values runs, from the last checkpoint.',
        made,
      ],
      stderr: '',
    });
    expect(found().nodes).toEqual(kept);
    const [asked] = found().asked ?? [];
    expect(asked?.args.slice(-5)).toEqual([
      '-cp',
      `${env['FLINK_HOME'] ?? ''}/lib/*`,
      'org.apache.flink.shaded.zookeeper3.org.apache.zookeeper.ZooKeeperMain',
      '-server',
      'zk-0:2181,zk-1:2181',
    ]);
  });

  test('need not be there', async () => {
    zooKeeper({ nodes: kept });
    expect(await run()).toMatchObject({ exitCode: 0, stdout: [made] });
  });

  test('stays where nothing changed', async () => {
    const stored = server.objects.get(configMap);
    if (stored !== undefined) stored.metadata.annotations = { 'flink-chart/handover': 'new' };
    expect(await run()).toMatchObject({ exitCode: 0, stdout: [made] });
    expect(found()).toEqual({ nodes: [...kept, ...program] });
  });
});

describe('the client', () => {
  test("has the JobManager's system properties, and no other option of its JVM", async () => {
    flinkHome({
      FLINK_ENV_JAVA_OPTS: '-Xmx9g -Dzookeeper.client.secure=true -Dcom.sun.management.jmxremote.port=9',
      FLINK_ENV_JAVA_OPTS_JM: '-javaagent:a.jar -Da=$b*',
    });
    expect(await run({ JVM_ARGS: '-Dc=d' })).toMatchObject({ exitCode: 0 });
    expect(options()).toEqual(['-Dc=d', '-Dzookeeper.client.secure=true', '-Da=$b*', '-Dzookeeper.sasl.client=true']);
  });

  test('has them expanded where this Flink expands them', async () => {
    flinkHome({ FLINK_ENV_JAVA_OPTS_JM: '-Da=${SECRET}*' }, '', 'OPTIONS=$(eval echo ${OPTIONS})');
    expect(await run({ SECRET: 'x y' })).toMatchObject({ exitCode: 0 });
    expect(options()).toEqual(['-Da=x', '-Dzookeeper.sasl.client=true']);
  });

  test('logs in by a JAAS file, unless the user has one', async () => {
    const jaas = { JAAS: 'Client {\n};' };
    expect(await run(jaas)).toMatchObject({ exitCode: 0 });
    expect(found().asked?.[0]?.jaas).toBe('Client {\n};\n');
    const own = join(directory, 'own');
    writeFileSync(own, 'mine');
    flinkHome({ FLINK_ENV_JAVA_OPTS: `-Djava.security.auth.login.config=${own}` });
    zooKeeper({ nodes: program });
    const stored = server.objects.get(configMap);
    if (stored !== undefined) stored.metadata.annotations = {};
    expect(await run(jaas)).toMatchObject({ exitCode: 0 });
    expect(found().asked?.[0]?.jaas).toBe('mine');
  });

  test('shows the credentials of the configuration first', async () => {
    flinkHome({}, `digest:"a:b", ip:1.2.3.4`);
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(found().asked?.[0]?.commands.slice(0, 3)).toEqual([
      'addauth digest "a:b"',
      'addauth ip "1.2.3.4"',
      'ls "/flink/a/execution-plans"',
    ]);
  });
});

describe('Flink does not start', () => {
  const what = 'handover: what ZooKeeper keeps of another program cannot be dropped, so Flink does not start: ';
  const silent = `${what}ZooKeeper does not answer at zk-0:2181,zk-1:2181. Look at the address, and at its login and TLS.`;
  const one = '/flink/a/execution-plans';
  test.each([
    ['does not answer', `KeeperErrorCode = ConnectionLoss for ${one}`, silent],
    ['says nothing', '', silent],
    [
      'refuses',
      `Insufficient permission : ${one}`,
      `${what}ZooKeeper at zk-0:2181,zk-1:2181 says: Insufficient permission : ${one}.`,
    ],
    [
      'refuses an older client',
      `KeeperErrorCode = NoAuth for ${one}`,
      `${what}ZooKeeper at zk-0:2181,zk-1:2181 says: KeeperErrorCode = NoAuth for ${one}.`,
    ],
  ])('where ZooKeeper %s', async (_, fails, says) => {
    zooKeeper({ nodes: program, fails });
    expect(await run()).toMatchObject({ exitCode: 1, stderr: says });
    expect(server.objects.get(configMap)?.metadata.annotations?.['flink-chart/handover']).toBe('new mine');
  });

  test('where a node is still there', async () => {
    zooKeeper({ nodes: program, fails: '[0]' });
    expect(await run()).toMatchObject({ exitCode: 1, stderr: silent });
  });

  test('without a place for files', async () => {
    const { exitCode, stderr } = await run({ TMPDIR: '/nowhere' });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${what}there is no directory for temporary files.`);
  });

  test('without Java', async () => {
    flinkHome({ JAVA_RUN: '/nowhere/java' });
    const { exitCode, stderr } = await run();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('handover: the image has no java, so Flink does not start.');
  });
});

test('a client that stays is ended', async () => {
  zooKeeper({ nodes: program, silent: true });
  expect(await run({ SECONDS_OF_ZOOKEEPER: '3' })).toMatchObject({ exitCode: 0 });
});

test('SIGTERM ends it at once, though ZooKeeper is silent', async () => {
  zooKeeper({ nodes: program, silent: true });
  const running = execa('sh', ['-c', script], { env, extendEnv: false, reject: false, stdout: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const asked = Date.now();
  running.kill('SIGTERM');
  await new Promise((resolve) => running.once('exit', resolve));
  expect(running.exitCode).toBe(143);
  expect(Date.now() - asked).toBeLessThan(2000);
});
