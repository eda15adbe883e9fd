import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { command } from '../../../helpers/command.ts';
import { emptyFolder } from '../../../helpers/empty-folder.ts';

const folder = emptyFolder('convert');

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const cli = (args: readonly string[], input = '') =>
  execa('node', [command, 'convert', ...args], { cwd: folder, reject: false, input });

const session = 'kubernetes-session.sh -Dkubernetes.cluster-id=a -Dkubernetes.rest-service.exposed.type=ClusterIP\n';

describe('flink-chart convert', { timeout: 60_000 }, () => {
  test('standard input to standard output', async () => {
    const { stdout, stderr, exitCode } = await cli([], session);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toMatch(/\n\nclusterId: a$/);
  });

  test("a client's whole configuration directory, with a variable and a file elsewhere", async () => {
    mkdirSync(join(folder, 'conf'));
    file('conf/flink-conf.yaml', 'jobmanager.memory.process.size: 2g\r\ntaskmanager.memory.process.size: 2g\r\n');
    file('conf/log4j-console.properties', 'rootLogger.level = DEBUG\n');
    file('tm.yaml', 'spec: {containers: []}\n');
    file(
      'start.sh',
      'kubernetes-session.sh -Dkubernetes.cluster-id=$ID \\\r\n -Dkubernetes.pod-template-file.taskmanager=/there/tm.yaml\r\n',
    );
    const { stdout, exitCode } = await cli([
      'start.sh',
      '--line',
      '1.13',
      '--conf-dir',
      'conf',
      '--env',
      'ID=b',
      '--file',
      '/there/tm.yaml=tm.yaml',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('clusterId: b\n');
    expect(stdout).toContain('jobmanager.memory.process.size: 2g\n');
    expect(stdout).toContain('rootLogger.level = DEBUG');
    expect(stdout).toContain('taskManager:\n  podTemplate:\n');
    expect(stdout).toContain('logback-console.xml: null\n');
  });

  test('a file is written whole, and never over another unless that is asked for', async () => {
    file('start.sh', session);
    file('values.yaml', 'mine\n');
    expect(await cli(['start.sh', '-o', 'values.yaml'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: 'error: values.yaml: is there already: --force writes over it',
    });
    expect(readFileSync(join(folder, 'values.yaml'), 'utf8')).toBe('mine\n');
    expect(await cli(['start.sh', '-o', 'values.yaml', '--force', '--allow-sensitive'])).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: 'written: values.yaml',
    });
    expect(readFileSync(join(folder, 'values.yaml'), 'utf8')).toContain('clusterId: a\n');
    expect(statSync(join(folder, 'values.yaml')).mode & 0o077).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['start.sh', 'values.yaml']);
  });

  test('its head has the command to install it, by the name that it has', async () => {
    file('start.sh', session);
    expect((await cli(['start.sh', '-o', "Ann's values.yaml"])).exitCode).toBe(0);
    expect(readFileSync(join(folder, "Ann's values.yaml"), 'utf8')).toContain(
      `#     helm install a charts/flink -n default -f 'Ann'\\''s values.yaml'\n`,
    );
  });

  test.each([
    [['nowhere.sh'], 2, 'error: nowhere.sh: there is no such file'],
    [['.'], 2, 'error: .: is a directory: expected a file'],
    [['--conf-dir', 'nowhere'], 2, 'error: nowhere: there is no such file'],
    [['--conf-dir', '.'], 2, 'error: .: has neither flink-conf.yaml nor config.yaml'],
    [['start.sh', '-o', 'no/where.yaml'], 2, 'error: no/where.yaml: there is no directory no'],
    [['empty'], 1, 'empty: is empty'],
    [['binary'], 1, 'binary: is binary: expected a text'],
    [
      ['service.yaml'],
      1,
      "service.yaml: kind Service is not known: convert takes a FlinkDeployment of flink.apache.org, a Pod as a pod template, and a ConfigMap with Flink's configuration",
    ],
    [['refused.sh'], 1, /^kubernetes\.jobmanager\.cpu(?:\.amount)?: /],
    [['start.sh', '--kind', 'nonsense'], 2, /argument 'nonsense' is invalid/],
    [['start.sh', '--command', 'x'], 2, /argument 'x' is invalid\. Expected a number from 1\./],
    [['start.sh', '--file', 'x'], 2, /argument 'x' is invalid\. Expected name=value\./],
  ] as const)('%j: one line, nothing written', async (args, code, message) => {
    file('start.sh', session);
    file('empty', '\n');
    file('binary', Uint8Array.of(0, 1, 2, 255));
    file('service.yaml', 'apiVersion: v1\nkind: Service\n---\napiVersion: v1\nkind: ConfigMap\n');
    file('refused.sh', `${session.trim()} -Dkubernetes.jobmanager.cpu=many\n`);
    const before = readdirSync(folder).sort();
    const { exitCode, stdout, stderr } = await cli([
      ...args,
      ...(args.includes('-o' as never) ? [] : ['-o', 'out.yaml']),
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
    if (typeof message === 'string') expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(existsSync(join(folder, 'out.yaml'))).toBe(false);
  });
});
