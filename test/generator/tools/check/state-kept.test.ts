import { describe, expect, test } from 'vitest';
import { report } from './checked.ts';

/** Has the file systems of all directories here. */
const image = 'image: registry.example.com/flink-with-s3:1';

/** Warnings about an application of Flink 2.3, without their places. */
function warnings(job: string, more = '', options = ''): string[] {
  const text = `mode: application\njob: {jarURI: 'local:///a.jar'${job}}\nflinkConfiguration: {${options}}\n${image}\n${more}`;
  return report([text], '2.3').map((line) => line.replace(/^a\.yaml:\d+:\d+: /, ''));
}

const available = 'highAvailability: {type: kubernetes, directory: s3://b/ha}';
const interval = 'execution.checkpointing.interval: 1 min';
const savepoint = ', upgradeMode: savepoint';
const lastState = ', upgradeMode: last-state';
const directory = (path: string): string => `${interval}, execution.checkpointing.savepoint-dir: '${path}'`;

describe('what job.upgradeMode could not keep', () => {
  test.each([
    ['no mode', '', '', ''],
    ['stateless', ', upgradeMode: stateless', '', ''],
    ['last-state', lastState, available, interval],
    ['savepoint', savepoint, available, interval],
  ])('%s: nothing to say', (_, job, more, options) => {
    expect(warnings(job, more, options)).toEqual([]);
  });

  test('last-state without checkpoints', () => {
    expect(warnings(lastState, available)).toEqual([
      expect.stringMatching(/^warning: execution\.checkpointing\.interval: not set: .* unless the program sets it/),
    ]);
    const ha = 'high-availability.type: kubernetes, high-availability.storageDir: s3://b/ha';
    expect(warnings(lastState, '', `${interval}, ${ha}`)).toEqual([
      expect.stringMatching(/^warning: execution\.checkpointing\.dir: not set: checkpoints .* unless the program/),
    ]);
  });

  test('savepoint without high availability', () => {
    expect(warnings(savepoint, '', directory('s3://b/sp'))).toEqual([
      expect.stringMatching(/^warning: job\.upgradeMode: without high availability .* runs again/),
    ]);
  });

  test.each(['file:///sp', 'file:/sp', '/sp', 'file:///sp/a'])('%s goes with the pod', (path) => {
    expect(warnings(savepoint, available, directory(path))).toEqual([
      expect.stringMatching(/savepoint-dir: ".*" goes with the pod, .* for the JobManager and TaskManagers, /),
    ]);
  });

  const mounted = (side: string, volume: string): string =>
    `${available}\n${side}: {spec: {volumes: [{name: v, ${volume}}], containers: [{name: flink-main-container, volumeMounts: [{name: v, mountPath: /sp/}]}]}}`;

  test('unless a volume is mounted there that outlives it', () => {
    const claim = 'persistentVolumeClaim: {claimName: c}';
    const options = directory('file:///sp/a');
    expect(warnings(savepoint, mounted('podTemplate', claim), options)).toEqual([]);
    expect(warnings(savepoint, mounted('podTemplate', claim), directory('file:///space'))).toHaveLength(1);
    expect(warnings(savepoint, mounted('podTemplate', 'emptyDir: {}'), options)).toHaveLength(1);
    const own = mounted('podTemplate', claim).replace('podTemplate: {', 'jobManager: {podTemplate: {');
    expect(warnings(savepoint, `${own}}`, options)[0]).toMatch(/mounted there for TaskManagers, /);
  });

  test('the directory of high availability', () => {
    const said = warnings(lastState, available.replace('s3:/', 'file:/'), interval);
    expect(said).toHaveLength(2);
    expect(said.join()).toMatch(/checkpointing\.dir: "file:\/\/b\/ha\/checkpoints.*storageDir: "file:/s);
  });

  test('at its place, and not where the shape is wrong', () => {
    expect(
      report(
        [`mode: application\njob:\n  jarURI: 'local:///a.jar'\n  upgradeMode: last-state\n${available}\n${image}`],
        '2.3',
      ),
    ).toEqual([expect.stringMatching(/^a\.yaml:4:3: warning/)]);
    expect(warnings(', upgradeMode: 5').join()).not.toContain('warning');
  });
});
