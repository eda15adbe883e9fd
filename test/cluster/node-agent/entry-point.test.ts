import type { EnvVar } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsInTest } from '../../helpers/replay.ts';
import { flinkImage } from '../session/flink-image.ts';
import { PodsInTest } from './pods-in-test.ts';

let pods: PodsInTest;
beforeAll(async () => {
  const images = await Promise.all(
    factsInTest.map(async (line) => [line.defaultImage, await flinkImage(line)] as const),
  );
  pods = await PodsInTest.start('node-agent-entry-point', undefined, Object.fromEntries(images));
});
afterAll(async () => {
  await pods.stop();
});

describe.each(factsInTest)("the model of the image's entry point, Flink $line", (line) => {
  const jar = `flink-python${line.flinkVersion.startsWith('1.13.') ? '_2.12' : ''}-${line.flinkVersion}.jar`;
  const conf = `/opt/flink/conf/${line.confFile}`;
  const named = (what: string): string => `${what}-${line.line.replace('.', '-')}`;
  const start = async (what: string, env: readonly EnvVar[], program: string, conf?: string): Promise<string> => {
    const name = named(what);
    const container = { image: line.defaultImage, command: ['/docker-entrypoint.sh'], args: ['bash', '-c', program] };
    const mounts = [{ name: 'conf', mountPath: '/opt/flink/conf' }];
    const volumes = [{ name: 'conf', configMap: { name: conf ?? '' } }];
    await pods.create(
      name,
      '',
      { ...container, env: [...env], ...(conf === undefined ? {} : { volumeMounts: mounts }) },
      { restartPolicy: 'Never', ...(conf === undefined ? {} : { volumes }) },
    );
    return name;
  };

  test('links plugins, edits the configuration and becomes the command (real processes)', async () => {
    const env = [
      { name: 'ENABLE_BUILT_IN_PLUGINS', value: jar },
      { name: 'FLINK_PROPERTIES', value: 'parallelism.default: 7\nstate.checkpoints.dir: file:///data/$WHERE' },
      { name: 'WHERE', value: 'here' },
    ];
    const show = `readlink /opt/flink/plugins/${jar.slice(0, -4)}/${jar}; cat ${conf}; cat /proc/1/comm; echo end; sleep 600`;
    const output = await pods.printed(await start('whole', env, show), 'end\n', 60);
    expect(output).toContain(`\n/opt/flink/opt/${jar}\n`);
    expect(output).toMatch(/^ *(default|parallelism\.default): '?7'?$/m);
    expect(output).toContain('/data/here');
    expect(output).not.toContain('$WHERE');
    expect(output).toContain('6124');
    expect(output).toMatch(/^(sleep|bash)\nend$/m);
  });

  test('goes on where it cannot write, and ends where a plugin is not there (real processes)', async () => {
    const data = { [line.confFile]: 'parallelism.default: 3\n' };
    await pods.agent.api.call('POST', pods.path('configmaps'), { metadata: { name: named('conf') }, data });
    const env = [{ name: 'FLINK_PROPERTIES', value: 'parallelism.default: 7' }];
    const mounted = await start('mounted', env, `cat ${conf}; echo end`, named('conf'));
    const output = await pods.printed(mounted, 'end\n', 60);
    expect(output).toContain('\nparallelism.default: 3\nend\n');
    expect(output).toMatch(/Read-only file system/);
    const missing = await start('missing', [{ name: 'ENABLE_BUILT_IN_PLUGINS', value: 'none.jar' }], 'echo end');
    const { state } = await pods.status(missing, ({ state }) => state?.terminated !== undefined);
    expect(state?.terminated).toMatchObject({ exitCode: 1 });
    expect(pods.output(missing)).not.toContain('end\n');
  });
});

// Of a line without a Java process there, it is over in a moment.
test.each(factsInTest.filter(({ confFile }) => confFile === 'config.yaml'))(
  'the model of the entry point of Flink $line is bash meanwhile, and SIGTERM does nothing to it (real processes)',
  async (line) => {
    const name = `early-${line.line.replace('.', '-')}`;
    const container = { image: line.defaultImage, command: ['/docker-entrypoint.sh'], args: ['sleep', '2'] };
    await pods.create(name, '', container, { restartPolicy: 'Never' });
    await pods.status(name, ({ state }) => state?.running !== undefined);
    await pods.remove(name, 30);
    const [run] = pods.agent.runs().filter(({ pod }) => pod === name);
    expect(Number(run?.endedAt) - Number(run?.startedAt)).toBeGreaterThan(700);
  },
);
