import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { renderRelease } from '../../generator/reference/render.ts';
import { flinkHome } from '../helpers/flink-home.ts';
import { heapOptionCases } from '../helpers/heap-options.ts';

// Whether the start script of a real JobManager takes the configuration that is deployed with an old heap option.

const lines = lineNames.map(loadLine).filter(({ facts }) => facts.client.legacyMemory);
describe.each(lines)('line $facts.line', (line) => {
  const { flinkVersion, confFile } = line.facts;
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-heap-'));
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test.each(heapOptionCases.map(([options, refused]) => ({ shown: JSON.stringify(options), options, refused })))(
    '$shown',
    async ({ options, refused }) => {
      const values = { flinkConfiguration: options, strictOptions: false };
      const rendered = renderRelease(values, { name: 'demo', namespace: 'here' }, line, { rules: true });
      if ('refusal' in rendered) throw new Error(rendered.refusal.message);
      const map = rendered.objects.find(({ kind }) => kind === 'ConfigMap') as unknown as {
        data: Record<string, string>;
      };
      writeFileSync(join(directory, confFile), map.data[confFile] ?? '');
      const home = await flinkHome(flinkVersion);
      const jars = [join(home, 'bin', 'bash-java-utils.jar'), join(home, 'lib', '*')].join(':');
      const program = ['org.apache.flink.runtime.util.bash.BashJavaUtils', 'GET_JM_RESOURCE_PARAMS'];
      const run = await execa('java', ['-cp', jars, ...program, '--configDir', directory], {
        reject: false,
        timeout: 60_000,
      });
      expect(run.exitCode === 0 ? undefined : 'fails', run.stderr).toBe(refused === undefined ? undefined : 'fails');
      if (refused === undefined) expect(run.stdout).toContain('BASH_JAVA_UTILS_EXEC_RESULT:-Xmx');
      else
        expect(run.stderr).toMatch(
          /IllegalConfigurationException: (JobManager memory configuration failed|Configured)/,
        );
    },
    90_000,
  );
});
