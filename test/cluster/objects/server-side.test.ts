import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { workspace, type Ended, type Workspace } from '../helm/workspace.ts';
import { sharedCluster } from '../shared.ts';

// Server-side apply finds a conflict wherever somebody else owns a field that the API server has another value of, or none.

const helm = (await helmBinaries()).find(({ major }) => major === 4);
const work = mkdtempSync(join(tmpdir(), 'flink-chart-server-side-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const shapes = [
  { shape: 'session', values: [] },
  {
    shape: 'application',
    values: [
      'mode=application',
      'job.jarURI=local:///a.jar',
      'highAvailability.type=kubernetes',
      'highAvailability.directory=s3://a',
    ],
  },
];
/** The two in turn. */
const cases = lineNames.flatMap((line, index) =>
  shapes.slice(index % 2, (index % 2) + 1).map((one) => ({ line, ...one })),
);

describe.each(cases)('a $shape of line $line', ({ line, shape, values }) => {
  const chart = chartDirectory(line);
  const given = ['--set', [...values, 'flinkConfiguration.containerized\\.master\\.env\\.EMPTY='].join(',')];
  const manifests = join(work, `${shape}-${line}.yaml`);
  let here: Workspace;

  beforeAll(async () => {
    if (helm === undefined) throw new Error('this needs Helm 4');
    here = await workspace(sharedCluster(), helm, `server-side-${shape}-${line.replace('.', '-')}`);
    const { out, err } = await here.helm('template', 'flink', chart, ...given, '--skip-tests');
    expect(err).toBe('');
    writeFileSync(manifests, out);
  });
  afterAll(() => here.remove());

  const upgrade = (...args: readonly string[]): Promise<Ended> =>
    here.helm('upgrade', '--install', 'flink', chart, ...given, ...args);
  const slots = (count: number): string[] => [
    '--set',
    `flinkConfiguration.taskmanager\\.numberOfTaskSlots=${String(count)}`,
  ];

  test('applied by kubectl is applied server-side', async () => {
    for (const how of [[], ['--server-side']])
      expect(await here.kubectl('apply', ...how, '--filename', manifests)).toMatchObject(good);
    expect(await here.kubectl('delete', '--filename', manifests)).toMatchObject(good);
  });

  test('applied server-side goes over to Helm 4, which has to force what it then changes for the first time', async () => {
    expect(await here.kubectl('apply', '--server-side', '--filename', manifests)).toMatchObject(good);
    expect(await upgrade('--take-ownership')).toMatchObject(good);
    const conflicting = await upgrade(...slots(2));
    expect(conflicting.err).toMatch(/conflict.*configuration-checksum/s);
    expect(conflicting.err).not.toMatch(/hostNetwork|nodeSelector|metadata\.annotations$|env/m);
    expect(await upgrade(...slots(2), '--force-conflicts')).toMatchObject(good);
    expect(await upgrade(...slots(3))).toMatchObject(good);
    expect(await here.helm('uninstall', 'flink', '--wait')).toMatchObject(good);
  });

  test('of Helm 4, replaced by kubectl, is upgraded by Helm 4', async () => {
    expect(await upgrade()).toMatchObject(good);
    expect(await here.kubectl('replace', '--filename', manifests)).toMatchObject(good);
    expect(await upgrade('--take-ownership')).toMatchObject(good);
    expect(await upgrade(...slots(2))).toMatchObject(good);
  });
});

const good: Partial<Ended> = { ok: true };
