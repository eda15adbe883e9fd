import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyCommand } from '../../generator/cli/commands/verify.ts';
import { filesBelow } from '../../generator/cli/disk/read-templates.ts';
import { type Helm, helmBinaries } from '../helpers/helm.ts';

const directory = join(import.meta.dirname, '../../charts/flink-1-13/ci');
let helms: readonly Helm[];
beforeAll(async () => {
  helms = await helmBinaries();
});

describe.each([0, 1])('Helm %i', (index) => {
  test.each(filesBelow(directory))('%s: the chart and the pipeline agree', async (file) => {
    const helm = helms[index]?.path ?? '';
    const input = { line: '1.13', name: 'demo', namespace: 'here', files: [join(directory, file)], sets: [], helm };
    expect((await verifyCommand(input)).stdout).toMatch(/^equal: \d+ objects\n$/);
  });
});
