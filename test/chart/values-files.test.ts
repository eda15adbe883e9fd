import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyCommand } from '../../generator/commands/verify.ts';
import { defaultLine } from '../../generator/lines.ts';
import { root } from '../../generator/read.ts';
import { helmBinaries } from '../helpers/helm.ts';

const helms = await helmBinaries();
const ci = readdirSync(join(root, 'charts/flink/ci')).map((name) => [`charts/flink/ci/${name}`]);
const environments = ['dev', 'staging', 'production'].map((name) => [
  'examples/environments/base.yaml',
  `examples/environments/${name}.yaml`,
]);

describe.each(helms)('$name renders what the client would deploy', (helm) => {
  test.each(
    [...ci, ['examples/environments/base.yaml'], ...environments].map((files) => [files.join(' '), files] as const),
  )('%s', (_, files) => {
    const paths = files.map((file) => join(root, file));
    const release = { line: defaultLine, name: 'my-session', namespace: 'flink', files: paths, sets: [] };
    const { exitCode, stdout } = verifyCommand({ ...release, helm: helm.path });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^equal: \d+ objects\n$/) as string,
    });
  });
});
