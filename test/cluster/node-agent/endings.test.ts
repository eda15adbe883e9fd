import { setTimeout as sleep } from 'node:timers/promises';
import type { ContainerStatus } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hook } from './hook.ts';
import { PodsInTest } from './pods-in-test.ts';

let pods: PodsInTest;
beforeAll(async () => {
  pods = await PodsInTest.start('node-agent-endings');
});
afterAll(async () => {
  await pods.stop();
});

const runs = ({ state }: ContainerStatus): boolean => state?.running !== undefined;
const ended = ({ state }: ContainerStatus): boolean => state?.terminated !== undefined;
const trapping = 'trap "echo SIGTERM; exit 0" TERM; echo ready; sleep 600 & wait';

describe('SIGTERM', () => {
  test('does nothing to a process 1 without a handler: it runs until the grace is over (real processes)', async () => {
    await pods.create('untrapped', 'echo ready; sleep 1000; true');
    await pods.printed('untrapped', 'ready');
    expect(await pods.remove('untrapped', 6)).toBeGreaterThan(5_500);
  });

  test('ends one that handles it at once (real processes)', async () => {
    await pods.create('trapped', trapping);
    await pods.printed('trapped', 'ready');
    expect(await pods.remove('trapped', 30)).toBeLessThan(10_000);
    expect(pods.output('trapped')).toBe('ready\nSIGTERM\n');
  });
});

describe('hooks', () => {
  const hooked = async (name: string, program: string, preStop: Hook): Promise<void> => {
    await pods.create(name, program, { lifecycle: { preStop } });
    await pods.printed(name, 'ready');
  };
  const say = (what: string): Hook => ({ exec: { command: ['bash', '-c', `{ ${what}; } > /proc/1/fd/1`] } });

  test('preStop runs in the container before SIGTERM (real processes)', async () => {
    await hooked('stopping', trapping, say('echo "preStop of $(cat /etc/hostname)"; sleep 2; echo done'));
    expect(await pods.remove('stopping', 30)).toBeGreaterThan(2_000);
    expect(pods.output('stopping')).toBe('ready\npreStop of stopping\ndone\nSIGTERM\n');
  });

  test('preStop counts against the grace, and is cut off by its end (real processes)', async () => {
    await hooked('short', trapping, say('echo preStop; sleep 100; echo never'));
    const took = await pods.remove('short', 4);
    expect(took).toBeGreaterThan(3_500);
    expect(took).toBeLessThan(20_000);
    expect(pods.output('short')).toBe('ready\npreStop\nSIGTERM\n');
  });

  test('what preStop leaves of the grace is the process’s (real processes)', async () => {
    await hooked('both', 'trap "echo SIGTERM" TERM; echo ready; while :; do sleep .2; done', { sleep: { seconds: 3 } });
    const took = await pods.remove('both', 7);
    expect(took).toBeGreaterThan(6_500);
    expect(took).toBeLessThan(9_900);
    expect(pods.output('both')).toContain('SIGTERM');
  });

  test('preStop does not run for a container that ends by itself, nor where the pod is killed (real processes)', async () => {
    const preStop = say('echo preStop');
    await pods.create('itself', 'echo ready; sleep 1', { lifecycle: { preStop } }, { restartPolicy: 'Never' });
    await pods.status('itself', ended);
    await hooked('killed', trapping, preStop);
    await pods.remove('killed', 0);
    await sleep(1_000);
    expect(pods.output('itself') + pods.output('killed')).not.toContain('preStop');
  });

  test('postStart runs before the container counts as running; one that fails ends it (real processes)', async () => {
    const postStart = say('sleep 2; echo postStart');
    await pods.create('begun', trapping, { lifecycle: { postStart } });
    const { state } = await pods.status('begun', runs);
    expect(pods.output('begun')).toContain('postStart');
    expect(state?.running).toBeDefined();
    const failing = { exec: { command: ['false'] } };
    await pods.create('unbegun', trapping, { lifecycle: { postStart: failing } }, { restartPolicy: 'Never' });
    expect(await pods.status('unbegun', ended)).toMatchObject({ started: false, ready: false });
  });
});

describe('last words', () => {
  test('stand in the status: the file’s, or the end of the log where that is asked for (real processes)', async () => {
    const never = { restartPolicy: 'Never' as const };
    const fallback = { terminationMessagePolicy: 'FallbackToLogsOnError' };
    await pods.create('file', 'echo out; printf "no disk" > /dev/termination-log; exit 4', fallback, never);
    await pods.create('elsewhere', 'printf "its own" > /srv/words', { terminationMessagePath: '/srv/words' }, never);
    await pods.create('log', 'for n in {1..200}; do echo "line $n"; done; exit 5', fallback, never);
    await pods.create('well', 'echo out', fallback, never);
    await pods.create('unasked', 'echo out; exit 6', {}, never);
    const words = async (name: string) => (await pods.status(name, ended)).state?.terminated;
    expect(await words('file')).toMatchObject({ exitCode: 4, message: 'no disk' });
    expect(await words('elsewhere')).toMatchObject({ exitCode: 0, message: 'its own' });
    const { message = '', exitCode } = (await words('log')) ?? {};
    expect(exitCode).toBe(5);
    expect(message).toMatch(/line 200\n$/);
    expect(message.split('\n')).toHaveLength(80);
    expect((await words('well'))?.message).toBeUndefined();
    expect(await words('unasked')).toMatchObject({ exitCode: 6, reason: 'Error' });
    expect((await words('unasked'))?.message).toBeUndefined();
  });

  test('of a restart are its own (real processes)', async () => {
    const program =
      'n=$(cat /again/n 2>/dev/null || echo 0); echo $((n + 1)) > /again/n; [ $n = 0 ] && echo first || sleep 1; exit 1';
    const volumes = [{ name: 'again', emptyDir: {} }];
    const mounts = { volumeMounts: [{ name: 'again', mountPath: '/again' }] };
    await pods.create('again', program, { ...mounts, terminationMessagePolicy: 'FallbackToLogsOnError' }, { volumes });
    const second = await pods.status(
      'again',
      ({ restartCount, state }) => restartCount === 1 && state?.running !== undefined,
    );
    expect(second.lastState?.terminated?.message).toBe('first\n');
    const third = await pods.status('again', ({ restartCount }) => restartCount === 2);
    expect(third.lastState?.terminated?.message).toBeUndefined();
  });
});

test('runs() lists each process with its start and its end, of pods that are gone too (real processes)', async () => {
  const from = Date.now();
  const made = await pods.create('listed', 'sleep 1; exit 1');
  await pods.status('listed', (status) => status.restartCount >= 1 && runs(status));
  await pods.remove('listed', 1);
  const until = Date.now();
  const [first, second] = pods.agent.runs().filter(({ uid }) => uid === made.metadata?.uid);
  const place = { namespace: 'node-agent-endings', pod: 'listed', container: 'main', image: 'tiny' };
  expect(first).toMatchObject(place);
  expect(second).toMatchObject(place);
  const times = [from, first?.startedAt, first?.endedAt, second?.startedAt, second?.endedAt, until];
  expect(times).toEqual([...times].sort((one, other) => Number(one) - Number(other)));
  expect(Number(first?.endedAt) - Number(first?.startedAt)).toBeGreaterThan(1_000);
});
