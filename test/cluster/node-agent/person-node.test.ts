import { existsSync, readFileSync } from 'node:fs';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, expect, test } from 'vitest';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { defaultLine } from '../../../generator/facts/lines/all.ts';
import { endPersonNode, nodeLogOf, personNodeRuns, startPersonNode, webAddresses } from '../person-node.ts';
import { eventually } from '../session/installed-release.ts';
import { sharedControlPlane } from '../shared.ts';
import { Api } from './api.ts';

const plane = sharedControlPlane();
if (plane === undefined) throw new Error('a node of its own needs a control plane of the tests');
const { directory, server, ca, adminToken: token } = plane;
const api = new Api({ server, ca, token });
afterAll(() => endPersonNode(directory));

test('a node that stays runs pods with the images of the lines it was told, says their addresses, and ends with its pods (real processes)', async () => {
  expect(personNodeRuns(directory)).toBe(false);
  await startPersonNode(directory, [defaultLine]);
  expect(personNodeRuns(directory)).toBe(true);
  expect(readFileSync(nodeLogOf(directory), 'utf8')).toContain('up, with');
  const pods = '/api/v1/namespaces/default/pods';
  const name = 'person-node-test';
  await api.call('POST', pods, {
    metadata: { name, labels: { component: 'jobmanager' } },
    spec: {
      containers: [{ name: 'main', image: loadLine(defaultLine).facts.defaultImage, command: ['sleep', '600'] }],
    },
  });
  const running = async (): Promise<Pod | undefined> => {
    const pod = await api.find<Pod>(`${pods}/${name}`);
    return pod?.status?.phase === 'Running' ? pod : undefined;
  };
  const pod = await eventually('the pod', 60, running);
  expect(await webAddresses(plane)).toContain(`default/${name}: http://${String(pod.status?.podIP)}:8081`);
  await endPersonNode(directory);
  expect(personNodeRuns(directory)).toBe(false);
  expect(existsSync(`${directory}/node`)).toBe(false);
  expect(await api.find(`/api/v1/nodes/this-machine`)).toBeUndefined();
  await api.call('DELETE', `${pods}/${name}`, { gracePeriodSeconds: 0 });
});
