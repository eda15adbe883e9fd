import { expect, test } from 'vitest';
import { check } from '../../../../generator/tools/check/check.ts';
import { textReport } from '../../../../generator/tools/check/formats/text.ts';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';

/** The findings about releases that share base.yaml; each of them has a file of its own, and a name. */
function together(base: string, ...own: readonly (readonly [name: string, text: string])[]): string[] {
  const environments = own.map(([name, text]) => ({
    files: [
      { path: 'base.yaml', text: `${base}image: registry.example.com/flink-with-s3:1\n` },
      { path: `${name}.yaml`, text },
    ],
    release: { name, namespace: name },
  }));
  const line = '1.13';
  return textReport(check(environments, loadLine(line), readChartValues(line)))
    .split('\n')
    .slice(0, -1);
}

const preset = 'highAvailability: {type: kubernetes, directory: s3://flink}\n';

test('directories below the cluster id are apart', () => {
  expect(together(preset, ['dev', ''], ['prod', ''])).toEqual([]);
});

test('one cluster id, one directory: each would remove the data of the other', () => {
  const lines = together(preset, ['dev', 'clusterId: orders'], ['prod', 'clusterId: orders']);
  expect(lines).toEqual([
    expect.stringMatching(
      /^base\.yaml:1:38: error: highAvailability\.directory: "s3:\/\/flink\/metadata\/orders" is the high-availability directory of dev\.yaml too, and both have the cluster id "orders"/,
    ),
    expect.stringMatching(
      /^base\.yaml:1:38: warning: highAvailability\.directory: .* is the checkpoint directory of dev\.yaml too/,
    ),
    expect.stringMatching(
      /^base\.yaml:1:38: warning: highAvailability\.directory: .* is the savepoint directory of dev\.yaml too/,
    ),
  ]);
});

test('directories that are written out, a slash more or less', () => {
  const of = (slash: string): string =>
    `flinkConfiguration:\n  state.checkpoints.dir: s3://a/b${slash}\n  high-availability.storageDir: s3://a/${slash}\n`;
  expect(together('', ['dev', of('')], ['prod', of('/')])).toEqual([
    expect.stringMatching(
      /^prod\.yaml:2:3: warning: state\.checkpoints\.dir: "s3:\/\/a\/b" is the checkpoint directory of dev\.yaml too/,
    ),
  ]);
});

test("one path in one ZooKeeper, and an application's one job id", () => {
  const own = 'mode: application\nclusterId: a\njob: {jarURI: "local:///a.jar"}\n';
  const of = (directory: string): string =>
    `${own}highAvailability: {type: zookeeper, directory: ${directory}, zookeeper: {quorum: "z-0:2181,z-1:2181"}}\n`;
  const swapped = of('s3://c').replace('z-0:2181,z-1:2181', 'z-1:2181, z-0:2181');
  expect(together('', ['dev', of('s3://b')], ['prod', swapped])).toEqual([
    expect.stringMatching(
      /^prod\.yaml:4:68: error: highAvailability\.zookeeper\.quorum: the same ZooKeeper path as dev\.yaml/,
    ),
  ]);
  const [, checkpoints] = together('', ['dev', of('s3://b')], ['prod', of('s3://b')]);
  expect(checkpoints).toMatch(/^prod\.yaml:4:37: error: highAvailability\.directory: .* may have one id and overwrite/);
});
