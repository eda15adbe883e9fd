import type { Service } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { apiOf, type Call } from '../control-plane/api.ts';
import { sharedCluster, sharedControlPlane } from '../shared.ts';
import { workspace, type Workspace } from './workspace.ts';

// On the node's network Flink's JobManager takes free ports and writes them into its Services. It is done here as Flink does it, by the
// account's token; that Flink is content with it is for the suites with real processes.

const helms = await helmBinaries();
// 1.13 has no such option.
const lines = lineNames.filter((line) => line !== '1.13');
const cases = helms.flatMap((helm) => lines.map((line) => ({ helm, line, shown: `${helm.name}, line ${line}` })));
const hostNetwork = ['flinkConfiguration.kubernetes\\.hostnetwork\\.enabled=true', 'podSecurity.enabled=false'].flatMap(
  (value) => ['--set', value],
);
const moreSlots = ['--set', 'flinkConfiguration.taskmanager\\.numberOfTaskSlots=3'];
const native = ['--set', 'profile=native,rbac.create=true,serviceAccount.create=true'];

describe.each(cases)('$shown', ({ helm, line }) => {
  const chart = chartDirectory(line);
  const services = ['flink', 'flink-rest'];
  let here: Workspace;
  let admin: Call;

  beforeAll(async () => {
    here = await workspace(sharedCluster(), helm, `hosted-${helm.major}-${line.replace('.', '-')}`);
    admin = apiOf(plane());
  });
  afterAll(() => here.remove());

  function plane(): NonNullable<ReturnType<typeof sharedControlPlane>> {
    const shared = sharedControlPlane();
    if (shared === undefined) throw new Error("this needs the tests' own control plane");
    return shared;
  }
  const path = (service: string): string => `/api/v1/namespaces/${here.namespace}/services/${service}`;
  const targetPorts = async (): Promise<unknown[]> => {
    const found = await Promise.all(services.map((service) => admin('GET', path(service))));
    return found.flatMap(({ body }) => ((body as Service).spec?.ports ?? []).map(({ targetPort }) => targetPort));
  };

  /** `Fabric8FlinkKubeClient.updateServiceTargetPort`, of both Services: `get`, then the whole object by `update`. */
  async function rewrite(first: number): Promise<void> {
    const { out: token } = await here.kubectl('create', 'token', 'flink');
    const flink = apiOf(plane(), token);
    let port = first;
    for (const service of services) {
      const { status, body } = await flink('GET', path(service));
      expect(status).toBe(200);
      const found = body as Service;
      const ports = (found.spec?.ports ?? []).map((one) => ({ ...one, targetPort: port++ }));
      expect(await flink('PUT', path(service), { ...found, spec: { ...found.spec, ports } })).toMatchObject({
        status: 200,
      });
    }
  }

  test('upgrades and rollbacks leave the ports that Flink has written', async () => {
    expect(await here.helm('install', 'flink', chart, ...hostNetwork)).toMatchObject({ ok: true });
    await rewrite(40001);
    const written = [40001, 40002, 40003];
    expect(await targetPorts()).toEqual(written);
    for (const args of [
      ['upgrade', 'flink', chart, ...hostNetwork, ...moreSlots],
      ['upgrade', 'flink', chart, ...hostNetwork, ...moreSlots],
      ['rollback', 'flink', '1'],
    ]) {
      expect(await here.helm(...args), args.join(' ')).toMatchObject({ ok: true });
      expect(await targetPorts(), args.join(' ')).toEqual(written);
    }
    await rewrite(41001);
    expect(await here.helm('uninstall', 'flink')).toMatchObject({ ok: true });
  });

  test("with profile native, the client's own objects, an upgrade conflicts or puts the ports back", async () => {
    expect(await here.helm('install', 'flink', chart, ...native, ...hostNetwork)).toMatchObject({ ok: true });
    await rewrite(40001);
    const upgrade = ['upgrade', 'flink', chart, ...native, ...hostNetwork, ...moreSlots];
    const upgraded = await here.helm(...upgrade);
    expect(upgraded.ok).toBe(helm.major === 3);
    if (helm.major === 4) {
      expect(upgraded.err).toMatch(/conflict.*targetPort/s);
      expect(await here.helm(...upgrade, '--force-conflicts')).toMatchObject({ ok: true });
    }
    // The client's internal Service has no target ports itself.
    expect(await targetPorts()).toEqual([40001, 40002, 8081]);
    expect(await here.helm('uninstall', 'flink')).toMatchObject({ ok: true });
  });
});
