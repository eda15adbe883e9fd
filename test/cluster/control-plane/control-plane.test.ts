import { existsSync, readFileSync } from 'node:fs';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startControlPlane, type ControlPlane } from './control-plane.ts';
import { isOurs } from './processes.ts';

let plane: ControlPlane;

async function kubectl(...args: string[]): Promise<{ code: number | undefined; out: string; err: string }> {
  const result = await execa(plane.kubectl, [`--kubeconfig=${plane.kubeconfig}`, ...args], { reject: false });
  return { code: result.exitCode, out: result.stdout, err: result.stderr };
}

beforeAll(async () => {
  plane = await startControlPlane();
});
afterAll(async () => {
  if (existsSync(plane.directory)) await plane.stop();
});

describe('the control plane', () => {
  test('is the release that it says', async () => {
    const { out } = await kubectl('version', '--output=json');
    expect(JSON.parse(out)).toMatchObject({
      clientVersion: { gitVersion: 'v1.36.3' },
      serverVersion: { gitVersion: 'v1.36.3' },
    });
  });

  test('runs a Deployment down to its pods, unscheduled for want of a node, and collects them again', async () => {
    await kubectl('create', 'deployment', 'web', '--image=web');
    const pending = await kubectl('wait', 'pod', '--selector=app=web', '--for=create', '--timeout=30s');
    expect(pending.code).toBe(0);
    const scheduled = '--for=jsonpath={.status.conditions[?(@.type=="PodScheduled")].reason}=Unschedulable';
    expect((await kubectl('wait', 'pod', '--selector=app=web', scheduled, '--timeout=30s')).code).toBe(0);
    await kubectl('delete', 'deployment', 'web');
    expect((await kubectl('wait', 'pod', '--selector=app=web', '--for=delete', '--timeout=30s')).code).toBe(0);
  });

  test('refuses a service account what no role grants, and writes that to the audit log', async () => {
    const { out: token } = await kubectl('create', 'token', 'default');
    const server = [`--server=${plane.server}`, `--certificate-authority=${plane.ca}`, `--token=${token}`];
    const refused = await execa(plane.kubectl, ['--kubeconfig=/dev/null', ...server, 'get', 'secrets'], {
      reject: false,
    });
    expect(refused.stderr).toContain('cannot list resource "secrets"');
    const events = readFileSync(plane.auditLog, 'utf8')
      .split('\n')
      .filter((line) => line.includes('system:serviceaccount:default:default'))
      .map((line) => JSON.parse(line) as unknown);
    expect(events).toContainEqual(
      expect.objectContaining({
        verb: 'list',
        objectRef: expect.objectContaining({ resource: 'secrets', namespace: 'default' }) as unknown,
        responseStatus: expect.objectContaining({ code: 403 }) as unknown,
      }),
    );
  });

  test('keeps what it was told when the API server is killed and comes again', async () => {
    await kubectl('create', 'configmap', 'kept', '--from-literal=a=b');
    const before = plane.pids().apiServer;
    await plane.killApiServer();
    expect((await kubectl('get', 'configmap', 'kept', '--request-timeout=2s')).code).not.toBe(0);
    await plane.restartApiServer();
    expect(plane.pids().apiServer).not.toBe(before);
    expect((await kubectl('get', 'configmap', 'kept', '--output=jsonpath={.data.a}')).out).toBe('b');
  });

  test('leaves no process and no file when it is stopped', async () => {
    const pids = Object.values(plane.pids());
    expect(pids.every((pid) => isOurs(pid, plane.directory))).toBe(true);
    await plane.stop();
    expect(pids.some((pid) => isOurs(pid, plane.directory))).toBe(false);
    expect(existsSync(plane.directory)).toBe(false);
  });
});
