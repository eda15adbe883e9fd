import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { nodeForHelm } from '../nodes/node-for-helm.ts';
import { sharedCluster } from '../shared.ts';
import { workspace, type Workspace } from './workspace.ts';

const node = nodeForHelm();
const helms = await helmBinaries();
const [older, newer] = [chartDirectory('1.20'), chartDirectory('2.3')];

beforeAll(() => node.start());
afterAll(() => node.stop());

describe.each(helms)(`$name (${node.kind})`, (helm) => {
  let here: Workspace;
  beforeEach(async () => {
    here = await workspace(sharedCluster(), helm, `line-${helm.major}-${Date.now().toString(36)}`);
  });
  afterEach(() => here.remove());

  const running = async (): Promise<string> =>
    (await here.kubectl('get', 'deployment', 'flink', '--output=jsonpath={.spec.template.spec.containers[0].image}'))
      .out;

  test('a release goes from line to line, back too, only if allowLineChange says so', async () => {
    expect(await here.helm('install', 'flink', older)).toMatchObject({ ok: true });
    const image = await running();
    const refused = await here.helm('upgrade', 'flink', newer, '--reset-values');
    expect(refused.ok).toBe(false);
    expect(refused.err).toMatch(
      /allowLineChange: the release "?flink"? runs Flink 1\.20\.\d+, and this chart is for Flink 2\.3\.\d+: .*set allowLineChange: true/,
    );
    expect(await running()).toBe(image);
    expect((await here.helm('history', 'flink', '--output=json')).out).not.toContain('"revision":2');

    const allowed = await here.helm('upgrade', 'flink', newer, '--set', 'allowLineChange=true');
    expect(allowed).toMatchObject({ ok: true });
    expect(await running()).not.toBe(image);
    expect((await here.helm('upgrade', 'flink', older, '--reset-values')).err).toMatch(
      /allowLineChange: the release "?flink"? runs Flink 2\.3\./,
    );
    expect(await here.helm('upgrade', 'flink', newer, '--reset-values'), 'its own line').toMatchObject({ ok: true });
    expect(await here.helm('rollback', 'flink', '1'), 'a rollback asks nothing').toMatchObject({ ok: true });
    expect(await running()).toBe(image);
  });

  test('a dry run on the server says so too; one without a cluster cannot', async () => {
    expect(await here.helm('install', 'flink', older)).toMatchObject({ ok: true });
    expect((await here.helm('upgrade', 'flink', newer, '--dry-run=server')).err).toContain('allowLineChange');
    expect(await here.helm('template', 'flink', newer)).toMatchObject({ ok: true });
  });

  test('the bare objects of profile native do not tell their line', async () => {
    expect(await here.helm('install', 'flink', older, '--set', 'profile=native')).toMatchObject({ ok: true });
    expect(await here.helm('upgrade', 'flink', newer)).toMatchObject({ ok: true });
  });
});
