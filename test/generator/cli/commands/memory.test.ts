import { expect, test } from 'vitest';
import { memoryCommand } from '../../../../generator/cli/commands/memory.ts';
import type { SetArgument } from '../../../../generator/reference/helm/merge.ts';

function memory(...options: readonly string[]): ReturnType<typeof memoryCommand> {
  const sets = options.map((text): SetArgument => ({ kind: 'string', text: `flinkConfiguration.${text}` }));
  return memoryCommand({ line: '1.13', name: 'demo', namespace: 'here', files: [], sets });
}

test('both models of the stock configuration, as Flink 1.13 logs them', () => {
  const { exitCode, stdout, stderr } = memory();
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`JobManager
  total process memory    1677721600 bytes     1600.0 MiB   100.0 %
    total Flink memory    1207959552 bytes     1152.0 MiB    72.0 %
      JVM heap            1073741824 bytes     1024.0 MiB    64.0 %
      off-heap             134217728 bytes      128.0 MiB     8.0 %
    JVM metaspace          268435456 bytes      256.0 MiB    16.0 %
    JVM overhead           201326592 bytes      192.0 MiB    12.0 %
  JVM: -Xmx1073741824 -Xms1073741824 -XX:MaxMetaspaceSize=268435456

TaskManager
  total process memory    1811939328 bytes     1728.0 MiB   100.0 %
    total Flink memory    1342177280 bytes     1280.0 MiB    74.1 %
      framework heap       134217728 bytes      128.0 MiB     7.4 %
      task heap            402653174 bytes      384.0 MiB    22.2 %
      managed              536870920 bytes      512.0 MiB    29.6 %
      framework off-heap   134217728 bytes      128.0 MiB     7.4 %
      task off-heap                0 bytes        0.0 MiB     0.0 %
      network              134217730 bytes      128.0 MiB     7.4 %
    JVM metaspace          268435456 bytes      256.0 MiB    14.8 %
    JVM overhead           201326592 bytes      192.0 MiB    11.1 %
  JVM: -Xmx536870902 -Xms536870902 -XX:MaxDirectMemorySize=268435458 -XX:MaxMetaspaceSize=268435456
`);
});

test('sizes that do not fit are refused', () => {
  expect(memory('jobmanager\\.memory\\.process\\.size=300m')).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/^jobmanager\.memory\.process\.size: .*\n$/) as string,
  });
});
