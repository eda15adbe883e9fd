import { afterAll, beforeAll, expect, test } from 'vitest';
import { PodsInTest } from './pods-in-test.ts';

let pods: PodsInTest;
beforeAll(async () => {
  pods = await PodsInTest.start('node-agent-volumes');
});
afterAll(async () => {
  await pods.stop();
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

test('ConfigMaps, Secrets and projections change in a running pod, all files at once; a subPath stays (real processes)', async () => {
  const { api } = pods.agent;
  await api.call('POST', pods.path('configmaps'), {
    metadata: { name: 'settings' },
    data: { level: 'one', old: 'yes' },
  });
  await api.call('POST', pods.path('secrets'), { metadata: { name: 'word' }, data: { word: base64('secret-one') } });
  const show = [
    'show() { echo "$1: $(cat /map/level) $(cat /secret/word) $(cat /both/deep/level) $(cat /both/word) $(cat /file) $(ls /map | xargs)"; }',
    'show first; readlink /map/level /map/..data',
    'first=$(readlink -f /map/level)',
    'while [ "$(cat /map/level)" = one ] || [ "$(cat /secret/word)" = secret-one ] || [ "$(cat /both/deep/level)$(cat /both/word)" != twosecret-two ]; do sleep .1; done',
    'show second; [ -e "$first" ] || echo "the old directory is gone"',
    '(echo x > /map/level) 2>/dev/null || echo "cannot be written"; sleep 600',
  ];
  await pods.create(
    'changing',
    show.join('\n'),
    {
      volumeMounts: [
        { name: 'map', mountPath: '/map' },
        { name: 'secret', mountPath: '/secret' },
        { name: 'both', mountPath: '/both' },
        { name: 'map', mountPath: '/file', subPath: 'level' },
      ],
    },
    {
      volumes: [
        { name: 'map', configMap: { name: 'settings' } },
        { name: 'secret', secret: { secretName: 'word' } },
        {
          name: 'both',
          projected: {
            sources: [
              { configMap: { name: 'settings', items: [{ key: 'level', path: 'deep/level' }] } },
              { secret: { name: 'word' } },
            ],
          },
        },
      ],
    },
  );
  const first = await pods.printed('changing', '..data/level');
  expect(first).toContain('first: one secret-one one secret-one one level old\n');
  expect(first).toMatch(/^\.\.\d{4}_\d\d_\d\d_\S+$/m);

  await api.call('PUT', pods.path('configmaps', 'settings'), {
    metadata: { name: 'settings' },
    data: { level: 'two', new: 'yes' },
  });
  await api.call('PATCH', pods.path('secrets', 'word'), { data: { word: base64('secret-two') } });
  const second = await pods.printed('changing', 'cannot be written', 10);
  expect(second).toContain('second: two secret-two two secret-two one level new\n');
  expect(second).toContain('the old directory is gone');
});

test('a ConfigMap that goes leaves its files; an optional one that comes is seen (real processes)', async () => {
  const { api } = pods.agent;
  await api.call('POST', pods.path('configmaps'), { metadata: { name: 'going' }, data: { key: 'kept' } });
  await pods.create(
    'late',
    'until [ -e /late/key ]; do sleep .1; done; echo "late $(cat /late/key), going $(cat /going/key)"; sleep 600',
    {
      volumeMounts: [
        { name: 'late', mountPath: '/late' },
        { name: 'going', mountPath: '/going' },
      ],
    },
    {
      volumes: [
        { name: 'late', configMap: { name: 'coming', optional: true } },
        { name: 'going', configMap: { name: 'going' } },
      ],
    },
  );
  await pods.status('late', ({ state }) => state?.running !== undefined);
  await api.call('DELETE', pods.path('configmaps', 'going'));
  await api.call('POST', pods.path('configmaps'), { metadata: { name: 'coming' }, data: { key: 'here' } });
  expect(await pods.printed('late', 'late here', 10)).toContain('late here, going kept');
});
