import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyCommand } from '../../generator/cli/commands/verify.ts';
import { exampleNames } from '../../generator/cli/commands/generate.ts';
import { chartFolder } from '../../generator/chart/chart-folder.ts';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { defaultLine, lineNames } from '../../generator/facts/lines/all.ts';
import { root } from '../../generator/root.ts';
import { type Helm, supportedHelms } from '../helpers/helm.ts';

const helms = await supportedHelms();
const full = process.env['FLINK_CHART_FULL'] !== undefined;

/** The one Helm of a line that is not the default, unless all are asked for. */
const inTurn = (line: string): Helm | undefined => helms[lineNames.indexOf(line) % 2];

const base = 'examples/environments/base.yaml';
const environments = ['dev', 'staging', 'production', 'application', 'zookeeper', 'kerberos'].map((name) => [
  base,
  `examples/environments/${name}.yaml`,
]);

const examples = exampleNames().map((name) => [`examples/${name}/values.yaml`]);

/** Of every line what lies in its chart's `ci/`; of the default line the environments and the examples too. */
const all = lineNames.flatMap((line) => {
  const files = readdirSync(join(chartDirectory(line), 'ci'), { recursive: true, encoding: 'utf8' });
  const ci = files.filter((name) => name.endsWith('.yaml')).map((name) => [`${chartFolder(line)}/ci/${name}`]);
  const given = line === defaultLine ? [...ci, [base], ...environments, ...examples] : ci;
  return given.map((files) => [`${line}: ${files.join(' ')}`, line, files] as const);
});

describe.each(helms)('$name renders what the client would deploy', (helm) => {
  const given = all.filter(([, line]) => line === defaultLine || full || helm === inTurn(line));

  test.each(given)('%s', async (_, line, files) => {
    const paths = files.map((file) => join(root, file));
    const release = { line, name: 'my-session', namespace: 'flink', files: paths, sets: [] };
    const { exitCode, stdout } = await verifyCommand({ ...release, helm: helm.path });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^equal: \d+ objects\n$/) as string,
    });
  });
});
